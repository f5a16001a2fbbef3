//! The project's own pages, led through the whole chain in memory.

use std::fs;

use portal_codegen::link::{Linked, link};
use portal_codegen::pipeline::{self, Capture, File, Knowledge};
use portal_codegen::spec::{Api, ApiId};

use crate::scratch::workspace;

/// The files of a folder of the workspace, by name.
///
/// # Panics
/// The folder cannot be read.
pub fn files(folder: &str) -> Vec<File> {
    let mut paths: Vec<_> = fs::read_dir(workspace().join(folder))
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a listed file has a name").to_string_lossy().into_owned();
        File { name: format!("{folder}/{name}"), bytes: fs::read(path).expect("the file can be read") }
    };
    paths.into_iter().map(read).collect()
}

/// The facts of the portal and the errata.
///
/// # Panics
/// They cannot be read without findings.
pub fn knowledge() -> Knowledge {
    let portal =
        files("spec").into_iter().find(|file| file.name == "spec/portal.toml").expect("spec/portal.toml is there");
    let (known, findings) = Knowledge::read(&portal, &files("spec/errata"));
    assert_eq!(findings, []);
    known
}

/// The specs of the pages, and what they are linked to.
///
/// # Panics
/// There are errors.
pub fn pages() -> (Vec<Api>, Linked) {
    let known = knowledge();
    let captures: Vec<(ApiId, Capture)> = files("spec/pages")
        .iter()
        .map(|file| (ApiId::from_stem(file.stem()).expect("a page has an id"), Capture::read(file)))
        .collect();
    let captures: Vec<(ApiId, &Capture)> = captures.iter().map(|(id, capture)| (id.clone(), capture)).collect();
    let specs = pipeline::normalize(&captures, &known);
    assert!(!specs.has_errors(), "{:?}", specs.diagnostics);
    let apis: Vec<Api> = specs.apis().cloned().collect();
    let outcome = link(&apis, &specs.decisions, &known.portal);
    assert_eq!(outcome.diagnostics, []);
    (apis, outcome.linked)
}
