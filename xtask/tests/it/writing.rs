//! Writing goes wrong: a kill, a read-only folder, a full disk, a directory in the place of a file.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::tree::{Tree, run};

/// An ordinary user, for tests that run as root, whom permissions do not stop.
const NOBODY: u32 = 65534;

#[test]
fn a_kill_leaves_whole_files_and_the_next_run_completes() {
    let tree = shops();
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    let one = tree.outputs();
    limit(&tree, 33);
    let started = std::time::Instant::now();
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    let whole = started.elapsed();
    let other = tree.outputs();
    assert!(one.iter().filter(|(path, bytes)| other.get(*path) != Some(bytes)).count() > 12);
    let (mut cut_short, mut partly_new) = (0, 0);
    for round in 0..100_u32 {
        let wanted = if round % 2 == 0 { &one } else { &other };
        limit(&tree, if round % 2 == 0 { 32 } else { 33 });
        let mut child = tree.command(&["generate"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Over the rounds the kill comes at every moment of a run, the last ones after its end.
        std::thread::sleep(whole.mul_f64(f64::from(round * 37 % 100) / 90.0));
        let _ = child.kill();
        cut_short += usize::from(!child.wait().unwrap().success());
        let left = tree.outputs();
        for (path, bytes) in &left {
            let is_whole = one.get(path) == Some(bytes) || other.get(path) == Some(bytes);
            assert!(is_whole || path.contains("/.xtask-"), "{path} is neither old nor new");
        }
        partly_new += usize::from(left != one && left != other);
        assert_eq!(tree.run(&["generate", "--check"]).code, Some(i32::from(left != *wanted)));
        if round % 3 == 2 {
            assert_eq!(tree.run(&["generate"]).code, Some(0));
            assert_eq!(tree.outputs(), *wanted);
        }
    }
    assert!(cut_short > 20, "only {cut_short} of 100 runs were cut short, {partly_new} of them while writing");
}

/// Several pages, all of whose files change with one limit.
fn shops() -> Tree {
    let tree = Tree::new();
    for name in ["kiosk", "stall", "market"] {
        tree.write(&format!("spec/pages/{name}.base.json"), &crate::tree::SHOP.replace("shop", name));
    }
    tree
}

fn limit(tree: &Tree, length: u32) {
    for name in ["shop", "kiosk", "stall", "market"] {
        let page = format!("spec/pages/{name}.base.json");
        let text = tree
            .read(&page)
            .replace("\"maxLength\":32", "\"maxLength\":X")
            .replace("\"maxLength\":33", "\"maxLength\":X");
        tree.write(&page, &text.replace("\"maxLength\":X", &format!("\"maxLength\":{length}")));
    }
}

#[test]
fn a_read_only_folder_is_told_and_nothing_changes() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    tree.edit("spec/pages/shop.base.json", "Pay a shop", "Pay any shop");
    let before = tree.outputs();
    let folder = tree.path("spec/api");
    let mut command = tree.command(&["generate"]);
    if is_root(tree.root()) {
        give(tree.root(), NOBODY);
        command.uid(NOBODY);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let run = run(command);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(run.code, Some(2), "{run:?}");
    let stderr = run.stderr.replace(&tree.root().display().to_string(), "ROOT");
    insta::assert_snapshot!(stderr, @r"
        error: cannot write ROOT/spec/api/shop.json: permission denied
          help: check the permissions of ROOT/spec/api/shop.json and of ROOT/spec/api; nothing was changed
        ");
    assert_eq!(tree.outputs(), before);
}

#[test]
fn a_full_disk_is_told_and_nothing_changes() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    tree.edit("spec/pages/shop.base.json", "Pay a shop", "Pay any shop");
    fs::remove_file(tree.path("spec/spec.schema.json")).unwrap();
    let before = tree.outputs();
    // A limit on the size of files stands in for a disk that fills up in the middle of a file.
    let mut command = Command::new("sh");
    command.arg("-c").arg("ulimit -f 8; trap '' XFSZ; exec \"$0\" \"$@\"");
    command.arg(env!("CARGO_BIN_EXE_xtask")).args(["generate", "--root"]).arg(tree.root());
    let run = run(command);
    assert_eq!(run.code, Some(2), "{run:?}");
    let stderr = run.stderr.replace(&tree.root().display().to_string(), "ROOT");
    insta::assert_snapshot!(stderr, @r"
        error: cannot write ROOT/spec/spec.schema.json: file too large
          help: lift the limit on the size of files and run the command again; nothing was changed
        ");
    assert_eq!(tree.outputs(), before);
}

#[test]
fn a_directory_in_the_place_of_a_file_is_told_and_nothing_changes() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    tree.edit("spec/pages/shop.base.json", "Pay a shop", "Pay any shop");
    fs::remove_file(tree.path("spec/spec.schema.json")).unwrap();
    fs::create_dir(tree.path("spec/spec.schema.json")).unwrap();
    let before = tree.outputs();
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    let stderr = run.stderr.replace(&tree.root().display().to_string(), "ROOT");
    insta::assert_snapshot!(stderr, @r"
        error: cannot read ROOT/spec/spec.schema.json: Is a directory (os error 21)
          help: a directory stands where a file belongs: move ROOT/spec/spec.schema.json away; nothing was changed
        ");
    assert_eq!(tree.outputs(), before);
}

#[test]
fn a_file_in_the_place_of_a_folder_is_told() {
    let tree = Tree::new();
    tree.write("spec/api", "no folder");
    let run = tree.run(&["generate"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    let stderr = run.stderr.replace(&tree.root().display().to_string(), "ROOT");
    insta::assert_snapshot!(stderr, @r"
        error: cannot read ROOT/spec/api/shop.json: Not a directory (os error 20)
          help: a file stands where a directory belongs: look at ROOT/spec/api; nothing was changed
        ");
    assert_eq!(tree.outputs(), BTreeMap::from([("spec/api".to_owned(), b"no folder".to_vec())]));
}

#[test]
fn what_a_cut_run_left_is_told_and_swept() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    tree.write("spec/api/.xtask-abc.tmp", "half a fi");
    let check = tree.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("left by a run that was cut short: spec/api/.xtask-abc.tmp"), "{check:?}");
    assert_eq!(tree.run(&["generate"]).code, Some(0));
    assert!(!tree.path("spec/api/.xtask-abc.tmp").exists());
}

#[test]
fn files_get_the_permissions_that_the_user_gives_new_files() {
    let tree = Tree::new();
    tree.run(&["generate"]);
    let mode = |path: &str| fs::metadata(tree.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("spec/api/shop.json"), mode("spec/portal.toml"));
}

fn is_root(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).unwrap().uid() == 0
}

fn give(path: &Path, user: u32) {
    chown(path, Some(user), None).unwrap();
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give(&entry.unwrap().path(), user);
        }
    }
}
