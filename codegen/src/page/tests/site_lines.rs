//! Lines of the site around a page: links above its title, a footer below its last table.

use super::read;

const PAGE: &str = "Home
API Docs
Refund
POST /api/open/refund
Request
Name
Description
Type
Sample
orderId
The order.
String
\"1\"
Response
Result Codes
Result Code
Result Status
Remarks
SUCCESS
S
Done.
BUSY
U
Try again.
Last updated: 2025-03-01 10:00
Previous
Next
";

#[test]
fn links_above_the_title_and_a_footer_below_the_last_table_are_no_part_of_either() {
    insta::assert_snapshot!(read(PAGE), @r#"
    layout Tn
    title `Refund`
    method `POST`
    path `/api/open/refund`
    - Last updated: 2025-03-01 10:00
    - Previous
    - Next
    request
      orderId [String]
        - The order.
        sample `"1"`
    response
    result SUCCESS | S | Done.
    result BUSY | U | Try again.
    "#);
}
