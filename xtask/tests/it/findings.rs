//! How findings are printed, and how mistakes in calling the tool are.

use std::fs;

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
fn what_is_not_read_of_a_folder_is_told() {
    let tree = Tree::new();
    tree.write("spec/pages/shop.notes.md", "Words.");
    tree.write("spec/pages/old/shop.base.txt", crate::tree::SHOP);
    tree.write("spec/pages/.hidden", "");
    tree.write("spec/errata/shop.base.tml", "");
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(0), "warnings let the files be written");
    insta::assert_snapshot!(run.stderr, @r"
    warning[ignored-file]: `spec/errata/shop.base.tml` is not read: expected a file ending with .toml
    --> spec/errata/shop.base.tml
     = help: rename it where it is to be read; otherwise keep it elsewhere

    warning[ignored-file]: `spec/pages/old` is not read: expected a file ending with .txt or .json
    --> spec/pages/old
     = help: rename it where it is to be read; otherwise keep it elsewhere

    warning[ignored-file]: `spec/pages/shop.notes.md` is not read: expected a file ending with .txt or .json
    --> spec/pages/shop.notes.md
     = help: rename it where it is to be read; otherwise keep it elsewhere
    ");
    assert_eq!(tree.run(&["lint"]).code, Some(1));
    fs::rename(tree.path("spec/pages/shop.base.json"), tree.path("spec/pages/shop.base.JSON")).unwrap();
    assert_eq!(tree.run(&["generate", "--check"]).code, Some(1), "the name of the page stands in the provenance");
    assert_eq!(tree.run(&["generate"]).code, Some(0));
}

#[test]
fn a_folder_without_pages_is_told_and_nothing_is_removed() {
    let tree = Tree::new();
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    let before = tree.outputs();
    fs::remove_file(tree.path("spec/pages/shop.base.json")).unwrap();
    for command in [&["generate"][..], &["generate", "--check"], &["lint"], &["explain", "shop/note"]] {
        let run = tree.run(command);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{command:?}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(run.stderr, @r"
            error: spec/pages holds no page
              help: save a page there as <group>.<page>.txt; CONTRIBUTING.md says how
            ");
        }
    }
    assert!(tree.outputs() == before);
    fs::create_dir(tree.path("empty")).unwrap();
    for command in
        [&["lint", "empty"][..], &["drift", "empty"], &["normalize", "empty", "--out", "out"], &["adopt", "empty"]]
    {
        let run = tree.run(command);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{command:?}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(run.stderr, @r"
            error: empty holds no capture
              help: name a capture, or a folder with captures in it; folders inside it are not read
            ");
        }
    }
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
fn lint_is_told_which_page_a_capture_shows() {
    let tree = Tree::new();
    tree.write("captures/what is this.json", &crate::tree::SHOP.replace("Pay a shop", "Pay somebody"));
    let unknown = tree.run(&["lint", "captures/what is this.json"]);
    assert_eq!(unknown.code, Some(1));
    insta::assert_snapshot!(unknown.stderr, @r"
    error[unknown-page]: nothing tells which page this is
    --> captures/what is this.json
     = help: name the file <group>.<page>, as in order-sync.gift-card.txt, or give its id with --as
    ");
    let named = tree.run(&["lint", "captures/what is this.json", "--as", "shop"]);
    assert_eq!((named.code, named.stderr.as_str()), (Some(0), ""), "{named:?}");
    assert_eq!(tree.run(&["lint", "--as", "shop"]).code, Some(2), "there is no capture to be that page");
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

#[test]
fn a_scenario_without_its_base_is_a_warning_for_normalize_and_an_error_for_generate() {
    let tree = Tree::new();
    let page = crate::tree::SHOP.replace("Pays a shop.", "Pays a kiosk, please also check the base API.");
    fs::remove_file(tree.path("spec/pages/shop.base.json")).unwrap();
    tree.write("spec/pages/shop.kiosk.json", &page);
    let normalize = tree.run(&["normalize", "spec/pages", "--out", "out"]);
    assert_eq!(normalize.code, Some(0), "{normalize:?}");
    assert!(normalize.stderr.contains("warning[base-missing]"), "{normalize:?}");
    let generate = tree.run(&["generate"]);
    assert_eq!(generate.code, Some(1), "{generate:?}");
    insta::assert_snapshot!(generate.stderr, @r#"
        warning[base-missing]: /extends: the page adds to `shop`, which is not at hand
         --> spec/pages/shop.kiosk.json:2:31
          |
        2 | "description":"<p>Pays a kiosk, please also check the base API.</p>","descriptionLake":"","result":[
          |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: names that stand on the base page cannot be resolved; add its capture

        error[base-missing]: /extends: shop.kiosk extends shop, which is not at hand
         --> spec/pages/shop.kiosk.json:2:31
          |
        2 | "description":"<p>Pays a kiosk, please also check the base API.</p>","descriptionLake":"","result":[
          |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: add the page of shop to spec/pages
        "#);
}

#[test]
fn what_cannot_be_expressed_is_told_where_it_stands_on_the_page() {
    let tree = Tree::new();
    let count = r#"{"name":"count","description":"","descriptionLake":"","editType":"number","type":"number","warning":"","warningLake":""},"#;
    tree.edit("spec/pages/shop.base.json", "{\"name\":\"note\"", &format!("{count}\n{{\"name\":\"note\""));
    tree.edit("spec/pages/shop.base.json", "Words for the shop.", "Words for the shop. REQUIRED when count is 1.");
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    insta::assert_snapshot!(run.stderr, @r#"
    error[not-expressible]: /request/note: its condition compares /count with `1`, but that field is any number
     --> spec/pages/shop.base.json:8:54
      |
    8 | …ame":"note","description":"<p>Words for the shop. REQUIRED when count is 1.</p>","descriptionLake":"","editType":"string","t…
      |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: correct the fact by an erratum, or take it away and tell it in the docs
    an erratum that would settle it:

    [[correct]]
    at = "/request/note"
    attribute = "required"
    expect = { field = "/count", in = ["1"] }
    set = false
    reason = "…"
    evidence = "…"
    certainty = "inferred"
    "#);
}

#[test]
fn an_accepted_finding_keeps_lint_quiet_until_something_is_new() {
    let tree = Tree::new();
    tree.edit(
        "spec/pages/shop.base.json",
        "{\\\"requestId\\\": \\\"1\\\"}",
        "{\\\"requestId\\\": \\\"1\\\", \\\"extra\\\": 1}",
    );
    let lint = tree.run(&["lint"]);
    assert_eq!(lint.code, Some(1), "{lint:?}");
    let entry = lint.stderr.split("an erratum that would settle it:\n\n").nth(1).unwrap().replace('…', "Known.");
    tree.write("spec/errata/shop.base.toml", &entry);
    let quiet = tree.run(&["lint"]);
    assert_eq!((quiet.code, quiet.stderr.as_str()), (Some(0), ""), "{quiet:?}");
    insta::assert_snapshot!(tree.run(&["lint", "--accepted"]).stderr, @r#"
        warning[undeclared-member]: /request/extra: an example holds `extra`, which no table lists
          --> spec/pages/shop.base.json:10:61
           |
        10 | …:[{"scene":[],"request":"{\"requestId\": \"1\", \"extra\": 1}"}],"exampleResponse":[{"scene":[],"response…
           |                                                    ^^^^^
           |
           = help: messages keep it all the same; add the field by an erratum, or accept this finding
           = note: accepted: Known.
        "#);
    tree.edit("spec/pages/shop.base.json", "\\\"extra\\\": 1", "\\\"extra\\\": 1, \\\"more\\\": 2");
    assert_eq!(tree.run(&["lint"]).code, Some(1));
}

#[test]
fn output_that_nobody_reads_ends_the_command_quietly() {
    let tree = Tree::new();
    tree.edit("spec/pages/shop.base.json", "Words for the shop.", "Send it only on Sundays.");
    for arguments in [&["lint", "--format", "json"][..], &["explain", "unread-rule"], &["lint"]] {
        // Nobody reads from the first byte on, so that the command cannot be done before.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = tree.command(arguments);
        // Findings stand on stderr, unless they are JSON.
        let output =
            if arguments == ["lint"] { command.stderr(writer).output() } else { command.stdout(writer).output() };
        let output = output.unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), told.as_str()), (Some(141), ""), "{arguments:?}");
    }
}
