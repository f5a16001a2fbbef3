//! What `generate` writes, when it writes nothing, and what `--check` tells.

use std::fs;

use crate::tree::Tree;

#[test]
fn a_second_run_writes_nothing() {
    let tree = Tree::new();
    let first = tree.run(&["generate"]);
    assert_eq!(first.code, Some(0), "{first:?}");
    let (files, times) = (tree.outputs(), times(&tree));
    let second = tree.run(&["generate"]);
    assert_eq!(second.code, Some(0), "{second:?}");
    assert!(second.stdout.contains(&format!("files: 0 written, {} unchanged, 0 removed", files.len())), "{second:?}");
    assert_eq!(tree.outputs(), files);
    assert_eq!(self::times(&tree), times);
    assert_eq!(tree.run(&["generate", "--check"]).code, Some(0));
}

#[test]
fn the_bytes_are_the_same_in_another_folder() {
    let (one, other) = (Tree::own(), Tree::own());
    for tree in [&one, &other] {
        let run = tree.run(&["generate"]);
        assert_eq!(run.code, Some(0), "{run:?}");
    }
    assert_eq!(one.outputs(), other.outputs());
}

#[test]
fn check_lists_what_is_stale_and_names_the_fix() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    tree.edit("spec/pages/shop.base.json", "Pay a shop", "Pay any shop");
    fs::remove_file(tree.path("spec/spec.schema.json")).unwrap();
    let before = tree.outputs();
    let check = tree.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(1));
    for line in ["stale: spec/api/shop.json", "missing: spec/spec.schema.json", "run `cargo xtask generate`"] {
        assert!(check.stdout.contains(line), "{check:?}");
    }
    assert_eq!(tree.outputs(), before);
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    assert_eq!(tree.run(&["generate", "--check"]).code, Some(0));
}

#[test]
fn files_of_a_page_that_is_gone_are_listed_and_removed() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    let of_one_page = tree.outputs();
    tree.write("spec/pages/kiosk.base.json", &crate::tree::SHOP.replace("shop", "kiosk"));
    tree.run(&["generate"]);
    assert!(tree.path("spec/api/kiosk.json").exists());
    fs::remove_file(tree.path("spec/pages/kiosk.base.json")).unwrap();
    let check = tree.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("its page is gone: spec/api/kiosk.json"), "{check:?}");
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    assert_eq!(tree.outputs(), of_one_page);
}

#[test]
fn what_is_not_ours_stays() {
    let tree = Tree::new();
    tree.write("generated/src/by_hand.rs", "//! Written by hand.\n");
    tree.write("generated/src/old.rs", "// @generated\n");
    tree.write("spec/api/notes.md", "Words.\n");
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    assert!(tree.path("generated/src/by_hand.rs").exists());
    assert!(tree.path("spec/api/notes.md").exists());
    assert!(!tree.path("generated/src/old.rs").exists());
}

#[test]
fn an_error_writes_nothing() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    let before = tree.outputs();
    tree.edit("spec/pages/shop.base.json", "Pay a shop", "Pay any shop");
    tree.write("spec/pages/broken.base.json", "{\"content\": {\"request\": [");
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stderr.contains("spec/pages/broken.base.json:1:"), "{run:?}");
    assert!(run.stdout.contains("nothing was written"), "{run:?}");
    assert_eq!(tree.outputs(), before);
}

fn times(tree: &Tree) -> Vec<std::time::SystemTime> {
    tree.outputs().keys().map(|path| fs::metadata(tree.path(path)).unwrap().modified().unwrap()).collect()
}

#[test]
fn check_lists_the_files_of_a_page_that_is_gone_beside_its_errata() {
    let tree = Tree::new();
    tree.write("spec/pages/kiosk.base.json", &crate::tree::SHOP.replace("shop", "kiosk"));
    tree.write("spec/errata/kiosk.base.toml", "");
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    fs::remove_file(tree.path("spec/pages/kiosk.base.json")).unwrap();
    let before = tree.outputs();
    let check = tree.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("its page is gone: spec/api/kiosk.json"), "{check:?}");
    assert!(check.stderr.contains("stray-errata"), "{check:?}");
    assert_eq!((tree.run(&["generate"]).code, tree.outputs()), (Some(1), before));
    fs::remove_file(tree.path("spec/errata/kiosk.base.toml")).unwrap();
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    assert!(!tree.path("spec/api/kiosk.json").exists());
}
