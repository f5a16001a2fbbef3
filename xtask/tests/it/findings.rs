//! How findings are printed, and how mistakes in calling the tool are.

use crate::tree::Tree;

#[test]
fn a_finding_shows_its_place() {
    let tree = Tree::new();
    tree.write("spec/pages/broken.base.json", "{\"content\": {\"request\": [\n  {\"name\": \"a\",]}}");
    let run = tree.run(&["generate"]);
    insta::assert_snapshot!(run.stderr, @r#"
        error[json-syntax]: the portal JSON cannot be read: found ']', expected a member's name in quotes
         --> spec/pages/broken.base.json:2:16
          |
        2 |   {"name": "a",]}}
          |                ^
          |
          = help: capture the page again; the portal JSON must be whole
        "#);
}

#[test]
fn a_place_on_a_very_long_line_is_cut_out() {
    let tree = Tree::new();
    let page = crate::tree::SHOP.replace('\n', "").replace("\"note\",", "\"note\" \"x\",");
    tree.write("spec/pages/shop.base.json", &page);
    insta::assert_snapshot!(tree.run(&["generate"]).stderr, @r#"
        error[json-syntax]: the portal JSON cannot be read: found '"', expected `,` or `}` after a member
         --> spec/pages/shop.base.json:1:528
          |
         ::: 
        1 | …"","required":true,"maxLength":32},{"name":"note" "x","description":"<p>Words for the shop.</p>","des…
          |                                                    ^
          |
          = help: capture the page again; the portal JSON must be whole
        "#);
}

#[test]
fn json_lines_hold_the_place_and_the_advice() {
    let tree = Tree::new();
    tree.write("spec/pages/what is this.txt", "");
    let run = tree.run(&["generate", "--format", "json"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    let mut lines = run.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let finding = lines.next().unwrap();
    assert_eq!(finding["kind"], "finding");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["file"], "spec/pages/what is this.txt");
    assert_eq!(lines.next_back().unwrap()["kind"], "summary");
    assert_eq!(run.stderr, "");
}

#[test]
fn annotations_are_as_github_reads_them() {
    let tree = Tree::new();
    tree.write("spec/pages/broken.base.json", "{\"content\": {\"request\": [,\n");
    insta::assert_snapshot!(tree.run(&["lint", "--format", "github"]).stdout, @"::error title=json-syntax,file=spec/pages/broken.base.json,line=1,endLine=1,col=26,endColumn=27::the portal JSON cannot be read: found ',', expected a JSON value%0Acapture the page again; the portal JSON must be whole");
}

#[test]
fn an_errata_file_without_its_page_is_told() {
    let tree = Tree::new();
    tree.write("spec/errata/kiosk.base.toml", "");
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stderr, @r"
        error[stray-errata]: there is no page `kiosk` to correct
        --> spec/errata/kiosk.base.toml
         = help: remove this file, or name it after its page
        ");
}

#[test]
fn two_captures_of_one_page_are_told() {
    let tree = Tree::new();
    tree.write("spec/pages/shop.base.txt", crate::tree::SHOP);
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stderr, @r"
        error[doubled-page]: spec/pages/shop.base.json is the page `shop` already
        --> spec/pages/shop.base.txt
         = help: keep one capture of each page, or give the second its own name
        ");
}

#[test]
fn mistakes_in_calling_end_with_two() {
    let tree = Tree::new();
    assert_eq!(tree.run(&["generat"]).code, Some(2));
    assert_eq!(tree.run(&["drift"]).code, Some(2));
    assert_eq!(tree.run(&["drift", "--as", "No Id", "spec/pages/shop.base.json"]).code, Some(2));
    let missing = tree.run(&["drift", "nowhere.txt"]);
    assert_eq!(missing.code, Some(2));
    insta::assert_snapshot!(missing.stderr, @r"
        error: cannot read nowhere.txt: No such file or directory (os error 2)
          help: check that nowhere.txt exists, and that this is the workspace it belongs to
        ");
    let several = tree.run(&["normalize", "--out", "out", "--as", "shop", "spec/portal.toml", "spec/portal.toml"]);
    assert_eq!(several.code, Some(2));
    insta::assert_snapshot!(several.stderr, @r"
        error: --as names one page, and 2 captures were given
          help: run the command once for each capture
        ");
}

#[test]
fn output_that_nobody_reads_is_no_panic() {
    let tree = Tree::new();
    let mut command = tree.command(&["lint", "--format", "json"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command.stdout(writer).output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[test]
fn normalize_writes_specs_elsewhere_and_leaves_the_rest_alone() {
    let tree = Tree::new();
    tree.write("captures/kiosk.base.json", &crate::tree::SHOP.replace("shop", "kiosk"));
    tree.write("out/other.json", "{}");
    let run = tree.run(&["normalize", "captures", "--out", "out"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(tree.read("out/kiosk.json").contains("/api/kiosk/pay"));
    assert_eq!(tree.read("out/other.json"), "{}");
    assert!(!tree.path("spec/api").exists());
    let run = tree.run(&["normalize", "captures/kiosk.base.json", "--out", "out", "--as", "stall.big"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(tree.path("out/stall.big.json").exists());
}
