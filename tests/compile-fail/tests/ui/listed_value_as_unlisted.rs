//! The case for values that are not listed cannot hold one that is: nothing makes it but reading.

use alipayhk::order_sync::MerchantBizType;
use alipayhk::wire::Unlisted;

fn main() {
    let _ = MerchantBizType::Unlisted(Unlisted { text: "LINE_UP".into() });
}
