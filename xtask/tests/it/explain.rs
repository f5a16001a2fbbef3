//! What `explain` tells about codes and places.

use portal_codegen::diagnostic::Code;

use crate::tree::Tree;

#[test]
fn every_code_is_explained() {
    let tree = Tree::new();
    for code in Code::ALL {
        let run = tree.run(&["explain", code.as_str()]);
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(run.stdout.len() > code.as_str().len() + 50, "{} says too little: {}", code, run.stdout);
    }
}

#[test]
fn a_place_is_followed_from_the_page_to_rust_and_the_schema() {
    let tree = Tree::own();
    let run = tree.run(&["explain", "order_sync.coupon_with_code/extInfo/code_info"]);
    insta::assert_snapshot!(run.stdout, @r#"
        order_sync.coupon_with_code/request/extInfo/code_info

        (itself) read by row at spec/pages/order-sync.coupon-with-code.txt:131:79
            code_info
        doc read by prose at spec/pages/order-sync.coupon-with-code.txt:133:1
            An object with the code that is shown.
        type read by type at spec/pages/order-sync.coupon-with-code.txt:139:31
            object
        required read by phrase:required-when at spec/pages/order-sync.coupon-with-code.txt:141:1
            REQUIRED when status is TICKETED

        spec/api/order_sync.coupon_with_code.json
        {
          "name": "code_info",
          "type": "object",
          "required": {
            "field": "/orderStatus",
            "in": [
              "TICKETED"
            ]
          },
          "doc": "An object with the code that is shown."
        }
        with the fields code_msg, code_value

        Rust: alipayhk::order_sync::coupon_with_code::ExtInfo::code_info
        schema: generated/schemas/order_sync.coupon_with_code.request.schema.json#/properties/extInfo/properties/code_info
        "#);
}

#[test]
fn a_decision_of_the_errata_is_told_beside_what_the_page_says() {
    let run = Tree::own().run(&["explain", "order_sync/results/UNKNOWN_EXCEPTION"]);
    assert!(run.stdout.contains("\nstatus read by result at spec/pages/order-sync.base.txt"), "{run:?}");
    assert!(run.stdout.contains("\ndecided in the errata: read as U (certainty: page)\n"), "{run:?}");
}

#[test]
fn a_field_of_the_base_is_followed_from_its_scenario() {
    let tree = Tree::own();
    let run = tree.run(&["explain", "order_sync.gift_card/openId"]);
    insta::assert_snapshot!(run.stdout, @r#"
        order_sync.gift_card/request/openId

        it stands on the base page, order_sync
        (itself) read by row at spec/pages/order-sync.base.txt:162:1
            openId
        type read by type at spec/pages/order-sync.base.txt:162:8
            string
        doc read by prose at spec/pages/order-sync.base.txt:164:1
            ID of the user's authorization for the merchant.
            REQUIRED to provide either one openId or userId.
        max_length read by phrase:max-length at spec/pages/order-sync.base.txt:170:5
            Maximum length: 64 characters

        spec/api/order_sync.json
        {
          "name": "openId",
          "type": "string",
          "max_length": 64,
          "doc": "ID of the user's authorization for the merchant."
        }

        Rust: alipayhk::order_sync::gift_card::Request::open_id
        schema: generated/schemas/order_sync.gift_card.request.schema.json#/properties/openId
        "#);
}

#[test]
fn what_an_erratum_gave_is_told_with_its_file() {
    let tree = Tree::own();
    let run = tree.run(&["explain", "order_sync.coupon_with_code/request/extInfo/merchant_bill_detail"]);
    assert!(run.stdout.contains("prefix read by erratum at spec/errata/order-sync.coupon-with-code.toml:"), "{run:?}");
}

#[test]
fn a_name_that_is_none_gets_advice() {
    let tree = Tree::own();
    let told = |what: &str| {
        let run = tree.run(&["explain", what]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        run.stderr
    };
    insta::assert_snapshot!(told("unread"), @r"
    error: `unread` is no code of a finding, and no place
      help: name a code of a finding, a place as in order_sync.gift_card/extInfo/product_id, or `names`; near: unread-condition, unread-rule, unread-limit, unread-table, unread-status, unread-result, unread-path
    ");
    insta::assert_snapshot!(told("order_synk/userId"), @r"
        error: there is no page `order_synk`
          help: pages: card_template.create, contract_card_sync, order_sync, order_sync.coupon_with_code, order_sync.gift_card
        ");
    insta::assert_snapshot!(told("order_sync.coupon_with_code/code_value"), @r"
    error: nothing stands at `/code_value` of order_sync.coupon_with_code
      help: near: /request/extInfo/code_info/code_value
    ");
}

#[test]
fn names_that_were_decided_are_told() {
    let tree = Tree::new();
    let run = tree.run(&["explain", "names"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "every name is that on the wire\n"));
    tree.edit("spec/pages/shop.base.json", "\"name\":\"note\"", "\"name\":\"self\"");
    let run = tree.run(&["explain", "names"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (Some(0), "self_ stands for \"self\" of shop/request, since self is no name in Rust\n")
    );
}

#[test]
fn a_page_without_a_place_and_a_misspelt_place_are_helped() {
    let tree = Tree::new();
    insta::assert_snapshot!(tree.run(&["explain", "shop"]).stderr, @r"
    error: `shop` is a page, and no place of it
      help: name a place, as in shop/path; `spec/api/shop.json` lists what the page has
    ");
    insta::assert_snapshot!(tree.run(&["explain", "shop/shopI"]).stderr, @r"
    error: nothing stands at `/shopI` of shop
      help: near: /response/shopId
    ");
    insta::assert_snapshot!(tree.run(&["explain", "shap/note"]).stderr, @r"
    error: there is no page `shap`
      help: pages: shop
    ");
}
