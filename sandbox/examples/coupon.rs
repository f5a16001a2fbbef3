//! A coupon through its life: handed out, then used.
//!
//! `cargo run -p alipayhk-sandbox --example coupon`

use std::error::Error;
use std::time::{SystemTime, UNIX_EPOCH};

use alipayhk::order_sync::User;
use alipayhk::order_sync::coupon_with_code::{CodeInfo, ExtInfo, Order, Request, Ticketed};
use alipayhk_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;

    // Handed out. What the status TICKETED requires, the constructor asks for.
    let order = Order {
        merchant_biz_no: "COUPON-1".into(),
        order_create_time: now,
        order_modify_time: now,
        ext_info: ExtInfo::new(),
        user: User::Id("2160000000000000".into()),
    };
    let ticketed = Request::ticketed(
        order,
        Ticketed {
            code_info: CodeInfo::new("Show this at the counter", "8820 4417"),
            template_code: "22025052600135606000000018619844".into(),
            available_time: now,
            expired_time: now + 86_400_000,
        },
    );
    let accepted = client.send(&ticketed).await?;
    eprintln!("{} is {}", accepted.response.order_id, accepted.response.order_status);

    // Used: the next message about the same order, with a fresh id and a later time.
    let used = ticketed.next(now + 1)?.used()?;
    let accepted = client.send(&used).await?;
    eprintln!("{} is {}", accepted.response.order_id, accepted.response.order_status);

    // USED is final, so another message about this order cannot even be made.
    assert!(used.next(now + 2)?.refunded().is_err(), "nothing follows USED");
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
