//! `normalize`: any pages → spec files elsewhere.

use crate::tree::{Tree, run};

#[test]
fn specs_go_into_a_folder_that_is_named_from_where_one_stands() {
    let tree = Tree::own();
    let mut command = tree.command(&["normalize", "spec/pages/order-sync.base.txt", "--out", "specs"]);
    command.current_dir(tree.root());
    assert_eq!(run(command).code, Some(0));
    let spec = tree.read("specs/order_sync.json");
    assert!(spec.contains(r#""id": "order_sync""#), "{spec}");
}

/// A page without the line that tells its endpoint, as layout P loses it.
const LOST: &str = "Query Lamp\nTells how a lamp is.\nRequest parameters\nlampId string REQUIRED\nNames the lamp.\nkind string REQUIRED\nKind of lamp.\nDESK\n: Stands on a desk.FLOOR\n: Stands on the floor.\nResponse parameters\nresult Result REQUIRED\nWhat came of it.\nresultCode string\nThe code.\n";

#[test]
fn an_endpoint_that_the_capture_lost_keeps_no_spec_from_being_written_but_all_code() {
    let tree = Tree::new();
    tree.write("lamp.query.txt", LOST);
    let run = tree.run(&["normalize", "lamp.query.txt", "--out", "specs"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stderr.contains("warning[no-path]"), "{run:?}");
    let spec = tree.read("specs/lamp.query.json");
    assert!(spec.contains(r#""value": "FLOOR""#) && !spec.contains(r#""path": ""#), "{spec}");
    assert!(spec.contains("\"unknown\": [\n    \"path\"\n  ]"), "{spec}");

    tree.write("spec/pages/lamp.query.txt", LOST);
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stderr.contains("error[no-path]: /path: the endpoint of `lamp.query` is unknown"), "{run:?}");
}

#[test]
fn a_page_with_errors_is_refused_and_the_others_are_written() {
    let tree = Tree::new();
    tree.write("lamp.query.txt", LOST);
    tree.write("lamp.light.txt", &LOST.replace("Names the lamp.", "Required while it burns."));
    let run = tree.run(&["normalize", "lamp.query.txt", "lamp.light.txt", "--out", "specs"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.contains("specs/lamp.query.json") && !run.stdout.contains("specs/lamp.light.json"), "{run:?}");
    assert!(run.stdout.contains("nothing was written of the pages that have errors"), "{run:?}");
}
