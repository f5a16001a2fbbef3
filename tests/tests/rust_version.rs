//! The Rust version that the manifests state holds for everything they pull in.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

use serde_json::Value;

#[test]
fn no_dependency_asks_for_a_newer_rust_than_we_state() {
    let output = Command::new(env!("CARGO")).args(["metadata", "--format-version", "1", "--locked"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let stated =
        packages.iter().find(|package| package["name"] == "alipayhk").map(|package| version(&package["rust_version"]));
    let newer: Vec<_> = packages
        .iter()
        .filter(|package| Some(version(&package["rust_version"])) > stated)
        .map(|package| format!("{} asks for {}", package["name"], package["rust_version"]))
        .collect();
    assert!(newer.is_empty(), "{}", newer.join("\n"));
}

/// Major, minor and patch; what is left out is 0.
fn version(text: &Value) -> [u32; 3] {
    let mut parts = text.as_str().unwrap_or("0").split('.').map(|part| part.parse().unwrap());
    [0; 3].map(|none| parts.next().unwrap_or(none))
}
