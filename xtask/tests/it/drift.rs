//! What `drift` tells about captures.

use crate::tree::Tree;

const CAPTURE: &str = "captures/again.json";

fn generated() -> Tree {
    let tree = Tree::new();
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    tree.write(CAPTURE, crate::tree::SHOP);
    tree
}

#[test]
fn the_same_page_has_no_changed_fact_whatever_its_file_is_called() {
    let tree = generated();
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.starts_with("shop (captures/again.json)\n  no changed fact\n"), "{run:?}");
}

#[test]
fn changed_facts_are_graded() {
    let tree = generated();
    tree.edit(CAPTURE, "\"required\":true,\"maxLength\":32", "\"maxLength\":64");
    tree.edit(CAPTURE, "SOLD_OUT", "SOLD");
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(1), "{run:?}");
    insta::assert_snapshot!(run.stdout, @r#"
        shop (captures/again.json)
          /request/requestId required: true → nothing
            senders: compatible, readers: unaffected, Rust API: breaking
          /request/requestId max_length: 32 → 64
            senders: compatible, readers: unaffected, Rust API: compatible
          /results/SOLD_OUT: gone, it was "F"
            senders: unaffected, readers: compatible, Rust API: breaking
          /results/SOLD: new, "F"
            senders: unaffected, readers: compatible, Rust API: compatible
          texts without an adopted hash: 20; `cargo xtask adopt captures/again.json` takes them over once the facts agree
        release: major
        "#);
    insta::assert_snapshot!(tree.run(&["drift", CAPTURE, "--format", "markdown"]).stdout, @r#"
    ### `shop`

    | place | before | after | senders | readers | Rust API |
    |---|---|---|---|---|---|
    | `/request/requestId` required | `true` | — | compatible | unaffected | breaking |
    | `/request/requestId` max_length | `32` | `64` | compatible | unaffected | compatible |
    | `/results/SOLD_OUT` | `"F"` | — | unaffected | compatible | breaking |
    | `/results/SOLD` | — | `"F"` | unaffected | compatible | compatible |

    Texts without an adopted hash: 20.

    Release: **major**
    "#);
    let json = tree.run(&["drift", CAPTURE, "--format", "json"]);
    let page: serde_json::Value = serde_json::from_str(json.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(page["changes"][0]["place"], "/request/requestId");
    assert_eq!(page["changes"][0]["impact"]["rust"], "breaking");
}

#[test]
fn a_reworded_sentence_is_no_changed_fact() {
    let tree = generated();
    tree.edit(CAPTURE, "Words for the shop.", "A message for the shop.");
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.contains("cargo xtask adopt captures/again.json"), "{run:?}");
}

#[test]
fn a_new_sentence_that_may_be_a_rule_is_told_and_counts_as_a_finding() {
    let tree = generated();
    tree.edit(CAPTURE, "Words for the shop.", "Words for the shop. It must only be present in a queue.");
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stderr.contains("warning[unread-rule]"), "{run:?}");
    assert!(run.stdout.contains("  no changed fact\n"), "{run:?}");
}

#[test]
fn adopted_sentences_are_known_again_and_rewording_is_told() {
    let tree = generated();
    tree.edit(CAPTURE, "Words for the shop.", "A message for the shop.");
    let adopt = tree.run(&["adopt", CAPTURE]);
    assert_eq!(adopt.code, Some(0), "{adopt:?}");
    // What was adopted outlives the next run, which finds nothing to write.
    assert_eq!(tree.run(&["generate", "--check"]).code, Some(0));
    insta::assert_snapshot!(tree.run(&["drift", CAPTURE]).stdout, @r"
        shop (captures/again.json)
          no changed fact
        release: none
        ");
    tree.edit(CAPTURE, "A message for the shop.", "A note for the shop.");
    let drift = tree.run(&["drift", CAPTURE]);
    assert_eq!(drift.code, Some(0));
    insta::assert_snapshot!(drift.stdout, @r"
        shop (captures/again.json)
          no changed fact
          reworded on the portal: /request/note doc
        release: patch
        ");
}

#[test]
fn a_cell_of_a_table_that_reads_otherwise_is_told() {
    let table = "<p>Words for the shop.</p><table><tr><th>Value</th><th>Description</th></tr>\
        <tr><td>TEA</td><td>Green tea.</td></tr><tr><td>JAM</td><td>Of plums.</td></tr></table>";
    let tree = Tree::new();
    tree.edit("spec/pages/shop.base.json", "<p>Words for the shop.</p>", table);
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    tree.write(CAPTURE, &tree.read("spec/pages/shop.base.json"));
    assert_eq!(tree.run(&["adopt", CAPTURE]).code, Some(0));
    tree.edit(CAPTURE, "Of plums.", "Of cherries.");
    let run = tree.run(&["drift", CAPTURE]);
    assert!(run.stdout.contains("  reworded on the portal: /request/note doc\n"), "{run:?}");
}

#[test]
fn a_text_that_an_erratum_replaces_is_still_compared() {
    let tree = Tree::new();
    tree.write(
        "spec/errata/shop.base.toml",
        "[[correct]]\nat = \"/request/note\"\nattribute = \"doc\"\nset = \"Thanks to the shop.\"\nreason = \"clearer\"\n\
         evidence = \"the page\"\ncertainty = \"page\"\n",
    );
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    tree.write(CAPTURE, crate::tree::SHOP);
    assert_eq!(tree.run(&["adopt", CAPTURE]).code, Some(0));
    assert_eq!(tree.run(&["generate", "--check"]).code, Some(0));
    assert!(!tree.run(&["drift", CAPTURE]).stdout.contains("reworded"));
    tree.edit(CAPTURE, "Words for the shop.", "Thanks to the shop.");
    let run = tree.run(&["drift", CAPTURE]);
    assert!(run.stdout.contains("  reworded on the portal: /request/note doc\n"), "{run:?}");
}

#[test]
fn a_capture_with_other_facts_is_not_adopted() {
    let tree = generated();
    tree.edit(CAPTURE, "\"maxLength\":32", "\"maxLength\":64");
    let before = tree.outputs();
    let run = tree.run(&["adopt", CAPTURE]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.ends_with("nothing was adopted: bring the transcription in step first\n"), "{run:?}");
    assert_eq!(tree.outputs(), before);
}

#[test]
fn a_page_without_a_spec_is_new() {
    let tree = generated();
    tree.write("captures/kiosk.base.json", &crate::tree::SHOP.replace("shop", "kiosk"));
    let run = tree.run(&["drift", "captures/kiosk.base.json"]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stdout, @r"
        kiosk (captures/kiosk.base.json)
          a new page: transcribe it to spec/pages in words of our own, and run `cargo xtask generate`
        release: minor
        ");
}

#[test]
fn a_mistake_in_a_spec_file_is_told_in_that_file() {
    let tree = generated();
    tree.edit("spec/api/shop.json", "\"max_length\": 32", "\"max_lenght\": 32");
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stderr, @r#"
        error[bad-spec]: unknown field `max_lenght`, expected one of `name`, `type`, `type_name`, `required`, `deprecated`, `min_length`, `max_length`, `min`, `max`, `max_items`, `prefix`, `pattern`, `format`, `enum`, `open`, `default`, `items`, `fields`, `sample`, `unknown`, `doc`
          --> spec/api/shop.json:14:10
           |
        14 |         "max_lenght": 32,
           |          ^^^^^^^^^^
           |
           = help: a spec file is written by `cargo xtask generate`; correct facts in the page's errata instead
        "#);
}

#[test]
fn a_page_is_what_it_is_said_to_be() {
    let tree = generated();
    tree.edit(CAPTURE, "Pay a shop", "Quite another title");
    tree.edit(CAPTURE, "/api/shop/pay", "/api/elsewhere");
    assert_eq!(tree.run(&["drift", CAPTURE]).code, Some(1));
    let run = tree.run(&["drift", CAPTURE, "--as", "shop"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("/path: \"/api/shop/pay\" → \"/api/elsewhere\""), "{run:?}");
}

#[test]
fn a_page_with_another_name_and_title_is_known_by_its_endpoint_when_asked() {
    let tree = generated();
    tree.write("captures/shopp.base.json", &crate::tree::SHOP.replace("Pay a shop", "Pay somebody"));
    let run = tree.run(&["drift", "captures/shopp.base.json"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    insta::assert_snapshot!(run.stdout, @r"
    shopp (captures/shopp.base.json)
      no page is called so, but `shop` has its endpoint: if it is that page, name it with `--as shop`
    release: minor
    ");
    let wrong = tree.run(&["drift", CAPTURE, "--as", "shoppe"]);
    assert!(wrong.stdout.contains("name it with `--as shop`"), "{wrong:?}");
    tree.edit("captures/shopp.base.json", "/api/shop/pay", "/api/shop/refund");
    assert!(tree.run(&["drift", "captures/shopp.base.json"]).stdout.contains("a new page"));
}

#[test]
fn a_status_that_the_errata_have_read_so_all_along_breaks_nobody() {
    let tree = generated();
    tree.write(
        "spec/errata/shop.base.toml",
        "[[decide]]\nat = \"/results/SOLD_OUT\"\nattribute = \"status\"\nexpect = \"F\"\nset = \"U\"\nreason = \"Careful.\"\nevidence = \"None.\"\ncertainty = \"inferred\"\n",
    );
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    tree.edit(CAPTURE, "\"code\":\"SOLD_OUT\",\"value\":\"F\"", "\"code\":\"SOLD_OUT\",\"value\":\"U\"");
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(1), "{run:?}");
    insta::assert_snapshot!(run.stdout, @r#"
    shop (captures/again.json)
      /results/SOLD_OUT status: "F" → "U"
        senders: docs only, readers: docs only, Rust API: docs only
      texts without an adopted hash: 21; `cargo xtask adopt captures/again.json` takes them over once the facts agree
    release: patch
    "#);
    assert!(run.stderr.contains("erratum-expect"), "{run:?}");
    tree.edit(CAPTURE, "\"code\":\"SOLD_OUT\",\"value\":\"U\"", "\"code\":\"SOLD_OUT\",\"value\":\"S\"");
    assert!(tree.run(&["drift", CAPTURE]).stdout.contains("readers: breaking"));
}

#[test]
fn texts_that_came_or_went_since_they_were_adopted_are_named() {
    let tree = generated();
    assert_eq!(tree.run(&["adopt", CAPTURE]).code, Some(0));
    tree.edit(CAPTURE, "<p>Words for the shop.</p>", "");
    tree.edit(
        CAPTURE,
        "\"message\":\"nothing left\",\"action\":\"\"",
        "\"message\":\"nothing left\",\"action\":\"Wait.\"",
    );
    let run = tree.run(&["drift", CAPTURE]);
    assert_eq!(run.code, Some(0), "{run:?}");
    insta::assert_snapshot!(run.stdout, @r"
    shop (captures/again.json)
      no changed fact
      added on the portal: /results/SOLD_OUT action
      removed on the portal: /request/note doc
    release: patch
    ");
    insta::assert_snapshot!(tree.run(&["drift", CAPTURE, "--format", "markdown"]).stdout, @r"
    ### `shop`

    No changed fact.

    Added on the portal: `/results/SOLD_OUT action`.

    Removed on the portal: `/request/note doc`.

    Release: **patch**
    ");
}

#[test]
fn a_pull_request_is_told_what_was_found_as_well() {
    let tree = generated();
    tree.edit(CAPTURE, "<p>Words for the shop.</p>", "<p>Must be signed by the shop.</p>");
    insta::assert_snapshot!(tree.run(&["drift", CAPTURE, "--format", "markdown"]).stdout, @r#"
    ### `shop`

    No changed fact.

    Texts without an adopted hash: 21.

    ### Findings

    - warning `unread-rule`: "Must be signed by the shop." sounds like a rule (`Must`), but no phrase reads it (`/request/note`)

    Release: **none**
    "#);
}

const PIPES: &str = "Pay a shop\nPays a shop.\nRequest\nBody\nName | Description | Type | Sample |\nrequestId | Names the request. | String | |\nnote | Words for the shop. | String | |\nResponse\nBody\nName | Description | Type | Sample |\nshopId | The shop that was paid. | String | |\nResult Codes\nResult Code | Result Status | Remarks |\nSUCCESS | S | done |\nSOLD_OUT | F | nothing left |\n";

#[test]
fn a_list_that_hand_made_tables_lose_is_no_change_but_told() {
    let tree = Tree::new();
    tree.edit(
        "spec/pages/shop.base.json",
        "<p>Words for the shop.</p>",
        "<p>Words for the shop.</p><ul><li>RING: Ring.</li><li>KNOCK: Knock.</li></ul>",
    );
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    tree.write("captures/again.txt", PIPES);
    let run = tree.run(&["drift", "captures/again.txt", "--as", "shop"]);
    insta::assert_snapshot!(run.stdout, @r#"
    shop (captures/again.txt)
      /request/requestId max_length: 32 → nothing
        senders: compatible, readers: unaffected, Rust API: compatible
      /examples/requests examples: [{"scene":[],"body":{"requestId":"1"}}] → nothing
        senders: docs only, readers: docs only, Rust API: docs only
      not told by a capture in this layout: /request/note enum
      texts without an adopted hash: 17; `cargo xtask adopt captures/again.txt` takes them over once the facts agree
    release: minor
    "#);
}
