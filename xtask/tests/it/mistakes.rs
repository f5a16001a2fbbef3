//! Mistakes in the files kept by hand, errata and `portal.toml`, and in spec files: each is told in its file, with line and
//! column, beside all others, and not by what comes of it.

use crate::tree::{Run, Tree};

/// An erratum's last lines.
const WHY: &str = "reason = \"Known.\"\nevidence = \"Seen.\"\ncertainty = \"page\"\n";

fn correct(at: &str, rest: &str) -> String {
    format!("[[correct]]\nat = \"{at}\"\n{rest}\n{WHY}\n")
}

/// Runs the tool; gives each finding in short: file, line and column, code, message.
fn told(run: &Run) -> String {
    let told = |line: &str| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| finding[key].as_str().map(str::to_owned);
        let place = format!("{}:{}", finding["line"], finding["column"]);
        Some(format!("{} {place} {}: {}", text("file")?.replace("spec/", ""), text("code")?, text("message")?))
    };
    run.stdout.lines().filter_map(told).collect::<Vec<_>>().join("\n")
}

fn generate(tree: &Tree) -> String {
    let run = tree.run(&["generate", "--format", "json"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(tree.outputs().is_empty());
    told(&run)
}

#[test]
fn mistakes_of_form_and_of_meaning_in_errata_are_told_together() {
    let tree = Tree::new();
    let errata = [
        "[[correct]]\nat = \"/request/note\"\nattribut = \"type\"\n",
        WHY,
        "\n",
        &correct("/request/note", "attribute = \"max_length\"\nset = \"long\""),
        &correct("/request/nowhere", "attribute = \"required\"\nset = true"),
        &correct("/nowhere", "set = 1"),
        &correct("/request/requestId", "attribute = \"max_length\"\nset = 64"),
        &correct("/request/requestId", "attribute = \"max_length\"\nset = 32"),
        &correct("/request/note", "set = { type = \"string\" }"),
        &correct("/request/note", "attribute = \"required\"\nset = { field = \"/gone\", in = [\"A\"] }"),
        &correct("/request/note", "attribute = \"enum\"\nset = [{ value = \"A\" }]"),
        &correct("/request/note", "attribute = \"enum\"\nset = [{ value = \"A\" }]"),
        "[[accept]]\ncode = \"lost-fact\"\nat = \"/request/note\"\n",
    ];
    tree.write("spec/errata/shop.base.toml", &errata.concat());
    insta::assert_snapshot!(generate(&tree), @r#"
    errata/shop.base.toml 3:1 toml-mistake: `attribut` is no known key, expected one of at, attribute, expect, set, reason, evidence, certainty
    errata/shop.base.toml 11:7 erratum-value: `max_length` cannot be set to that: invalid type: string "long", expected u64
    errata/shop.base.toml 17:6 erratum-place: nothing stands at `/request/nowhere`
    errata/shop.base.toml 25:6 erratum-place: `/nowhere` is no place in a spec
    errata/shop.base.toml 32:6 erratum-expect: the page says 32, the erratum expects nothing
    errata/shop.base.toml 40:6 erratum-expect: the page says 32 already
    errata/shop.base.toml 48:6 erratum-expect: what the erratum adds stands there already
    errata/shop.base.toml 57:7 erratum-value: what is set is about `/gone`, which leads to no field
    errata/shop.base.toml 71:6 erratum-place: an erratum above corrects this of `/request/note` already
    errata/shop.base.toml 78:1 toml-mistake: `reason` is missing
    "#);
}

#[test]
fn a_pointer_of_an_erratum_that_leads_nowhere_is_told() {
    let tree = Tree::new();
    let statuses = "set = { field = \"/gone\", order = \"any\", values = [{ value = \"A\" }] }";
    let discriminator = "set = { field = \"/gone\", value = \"A\" }";
    let required = "attribute = \"required\"\nset = { field = \"/gone\", present = true }";
    let rules = "attribute = \"rules\"\nset = [{ any_of = [\"/note\", \"/gone\"] }]";
    let errata =
        [("/statuses", statuses), ("/discriminator", discriminator), ("/request/note", required), ("/request", rules)];
    tree.write("spec/errata/shop.base.toml", &errata.map(|(at, rest)| correct(at, rest)).concat());
    insta::assert_snapshot!(generate(&tree), @r"
    errata/shop.base.toml 3:7 erratum-value: what is set is about `/gone`, which leads to no field
    errata/shop.base.toml 10:7 erratum-value: what is set is about `/gone`, which leads to no field
    errata/shop.base.toml 18:7 erratum-value: what is set is about `/gone`, which leads to no field
    errata/shop.base.toml 26:7 erratum-value: what is set is about `/gone`, which leads to no field
    ");
}

#[test]
fn an_entry_with_a_mistake_is_told_and_not_what_comes_of_leaving_it_out() {
    let tree = Tree::new();
    tree.edit("spec/pages/shop.base.json", "Words for the shop.", "Words for the shop. REQUIRED when it rains.");
    tree.write(
        "spec/errata/shop.base.toml",
        &correct("/request/note", "attribute = \"required\"\nset = false\nexpectt = 1"),
    );
    insta::assert_snapshot!(generate(&tree), @"errata/shop.base.toml 5:1 toml-mistake: `expectt` is no known key, expected one of at, attribute, expect, set, reason, evidence, certainty");
    tree.write("spec/errata/shop.base.toml", "[[correct]\nat = \"/request/note\"\n");
    insta::assert_snapshot!(generate(&tree), @r"
    errata/shop.base.toml 1:11 toml-syntax: unclosed array table, expected `]`
    errata/shop.base.toml 2:1 toml-mistake: `at` is no known key, expected one of correct, decide, confirm, accept
    ");
}

#[test]
fn a_broken_errata_file_hides_no_capture_that_cannot_be_read() {
    let tree = Tree::new();
    tree.write("spec/errata/shop.base.toml", "[[correct]\n");
    tree.edit("spec/pages/shop.base.json", "\"titleTag\":\"Pay a shop\"", "\"titleTag\":7");
    let told = generate(&tree);
    assert!(told.contains("shop.base.toml") && told.contains("json-type"), "{told}");
}

#[test]
fn what_a_missing_base_would_tell_of_a_scenario_is_not_held_against_its_errata() {
    let tree = Tree::own();
    std::fs::remove_file(tree.path("spec/pages/order-sync.base.txt")).unwrap();
    std::fs::remove_file(tree.path("spec/errata/order-sync.base.toml")).unwrap();
    let told = generate(&tree);
    assert!(told.contains("base-missing") && !told.contains("erratum-place"), "{told}");
}

#[test]
fn mistakes_in_the_portals_facts_are_told_and_not_what_comes_of_them() {
    let tree = Tree::own();
    tree.edit("spec/portal.toml", "[aliases]", "[alias]");
    tree.edit("spec/portal.toml", "[update]", "[update]\nfresh = 1");
    // What no fact of the portal could settle is told beside them.
    tree.edit("spec/pages/card-template.create.txt", "Kind of template.", "Kind of template. Only sent on Sundays.");
    tree.edit(
        "spec/pages/card-template.create.txt",
        "ID of the merchant,",
        "REQUIRED when it rains. ID of the merchant,",
    );
    insta::assert_snapshot!(generate(&tree), @r#"
    pages/card-template.create.txt 24:1 unread-condition: `merchantId` is required under a condition that cannot be read: "REQUIRED when it rains"
    pages/card-template.create.txt 30:19 unread-rule: "Only sent on Sundays." sounds like a rule (`Only`), but no phrase reads it
    portal.toml 5:2 toml-mistake: `alias` is no known key, expected one of aliases, sources, headers, hosts, result, gateway_results, rust, update
    portal.toml 169:1 toml-mistake: `update`: unknown field `fresh`, expected one of `fresh_ids`, `event_times`, `set`
    "#);
}

#[test]
fn a_spec_file_with_a_mistake_is_told_where_it_stands() {
    let mistakes = [
        ("\"max_length\": 32", "\"max_length\": 32,\n          \"colour\": \"red\""),
        ("\"max_length\": 32", "\"max_length\": \"long\""),
        ("\"required\": true", "\"required\": {\"field\": \"/gone\", \"present\": true}"),
        ("\"status\": \"S\"", "\"status\": \"X\""),
        ("\"path\":", "\"path\": \"/x\",\n  \"path\":"),
    ];
    let mut found = Vec::new();
    for (from, to) in mistakes {
        let tree = Tree::new();
        assert_eq!(tree.run(&["generate"]).code, Some(0));
        let text = tree.read("spec/api/shop.json");
        assert!(text.contains(from), "{text}");
        tree.write("spec/api/shop.json", &text.replacen(from, to, 1));
        let run = tree.run(&["drift", "spec/pages/shop.base.json", "--format", "json"]);
        assert_eq!(run.code, Some(1), "{run:?}");
        found.push(told(&run));
    }
    insta::assert_snapshot!(found.join("\n"), @r#"
    api/shop.json 15:12 bad-spec: unknown field `colour`, expected one of `name`, `type`, `type_name`, `required`, `deprecated`, `min_length`, `max_length`, `min`, `max`, `max_items`, `prefix`, `pattern`, `format`, `enum`, `open`, `default`, `items`, `fields`, `sample`, `unknown`, `doc`
    api/shop.json 14:23 bad-spec: invalid type: string "long", expected u64
    api/shop.json 13:32 bad-spec: `/gone` leads to no field
    api/shop.json 36:17 bad-spec: unknown variant `X`, expected one of `S`, `F`, `U`
    api/shop.json 8:4 bad-spec: `path` stands twice in this object
    "#);
}
