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
