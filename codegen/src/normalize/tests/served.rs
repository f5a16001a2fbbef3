//! The same page as the portal serves it, with HTML in its strings, and stripped: one spec.

use super::page;

/// The page as served.
const SERVED: &str = r#"{"content":{"titleTag":"Cards","bizType":"X","endpoint":"/api/open/cards","hideEndpoint":false,"description":"<p>What cards are.</p><h3>Order Status</h3><p>Notification can start from any status below and status can be skipped if necessary.</p><table><tbody><tr><td>Order Status</td><td>Description</td><td>Card Wallet Display</td></tr><tr><td>PAID</td><td>When it is paid.</td><td><img src=\"x\" alt=\"image.png\"></td></tr><tr><td><p>GONE</p><p>(End status)</p></td><td>When it&nbsp;is over.</td><td>The card goes.</td></tr></tbody></table>","descriptionLake":"","result":[{"code":"BUSY","value":"U","message":"Wait.","action":"<p>Again &amp; again.</p>","actionLake":""}],"moreCodes":[],"request":[{"name":"orderStatus","description":"<p>Where it <strong>stands</strong>.</p>","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":"","required":true},{"name":"mode","description":"<p>How it is shown.</p><ul><li><code>FULL</code>: all of it</li><li>PART: some of it</li></ul>","descriptionLake":"","editType":"string","type":"string","warning":"<p>REQUIRED when <code>order status</code> is PAID.</p>","warningLake":"","maxLength":8},{"name":"label","description":"<p>A label.</p><table><tr><th>Code Value</th><th>Chinese Description</th><th>English Description</th></tr><tr><td>Food</td><td>餐飲</td><td>Food &amp; drink</td></tr></table>","descriptionLake":"","editType":"string","type":"Array","warning":"","warningLake":""}],"response":[],"examples":[],"exampleResponse":[]},"sceneConfig":[]}"#;

/// The page with its tags stripped.
const STRIPPED: &str = r#"How can we help?

Cards

{"content":{"titleTag":"Cards","bizType":"X","endpoint":"/api/open/cards","hideEndpoint":false,"description":"

What cards are.

Order Status

Notification can start from any status below and status can be skipped if necessary.

Order Status

Description

Card Wallet Display

PAID

When it is paid.

\"image.png\"

GONE

(End status)

When it is over.

The card goes.

","descriptionLake":"","result":[{"code":"BUSY","value":"U","message":"Wait.","action":"

Again & again.

","actionLake":""}],"moreCodes":[],"request":[{"name":"orderStatus","description":"

Where it stands.

","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":"","required":true},{"name":"mode","description":"

How it is shown.

  • FULL: all of it
  • PART: some of it
","descriptionLake":"","editType":"string","type":"string","warning":"

REQUIRED when order status is PAID.

","warningLake":"","maxLength":8},{"name":"label","description":"

A label.

Code Value

Chinese Description

English Description

Food

餐飲

Food & drink

","descriptionLake":"","editType":"string","type":"Array","warning":"","warningLake":""}],"response":[],"examples":[],"exampleResponse":[]},"sceneConfig":[]}
"#;

#[test]
fn a_page_as_served_and_the_same_page_stripped_give_one_spec() {
    let (served, stripped) = (page("cards", SERVED, None, None), page("cards", STRIPPED, None, None));
    assert_eq!(served.api, stripped.api);
    let codes =
        |normalized: &super::Normalized| normalized.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>();
    assert_eq!(codes(&served), codes(&stripped));
    let api = served.api.unwrap();
    insta::assert_snapshot!(super::fields(&api, crate::side::Side::Request), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /mode "type":"string","required":{"field":"/orderStatus","in":["PAID"]},"max_length":8,"enum":[{"value":"FULL","doc":"all of it"},{"value":"PART","doc":"some of it"}],"doc":"How it is shown."
    /label "type":"array","enum":[{"value":"Food","doc":{"en":"Food & drink","zh":"餐飲"}}],"items":{"type":"string"},"doc":"A label."
    "#);
    insta::assert_snapshot!(serde_json::to_string(&api.statuses).unwrap(), @r#"{"field":"/orderStatus","order":"any","values":[{"value":"PAID","doc":"When it is paid."},{"value":"GONE","final":true,"doc":"When it is over.","display":"The card goes."}]}"#);
}
