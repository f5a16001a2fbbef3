//! A small workspace in a temporary folder, and the tool run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A page as the portal serves it, about a shop that is paid.
pub const SHOP: &str = r#"{"content":{"bizType":"API","endpoint":"/api/shop/pay","hideEndpoint":false,
"description":"<p>Pays a shop.</p>","descriptionLake":"","result":[
{"code":"SUCCESS","value":"S","message":"done","action":"","actionLake":""},
{"code":"SOLD_OUT","value":"F","message":"nothing left","action":"","actionLake":""}],"moreCodes":[],
"request":[
{"name":"requestId","description":"<p>Names the request.</p>","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":"","required":true,"maxLength":32},
{"name":"note","description":"<p>Words for the shop.</p>","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":""}],
"response":[
{"name":"shopId","description":"<p>The shop that was paid.</p>","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":""}],
"examples":[{"scene":[],"request":"{\"requestId\": \"1\"}"}],"exampleResponse":[{"scene":[],"response":"{}"}],"titleTag":"Pay a shop"},"sceneConfig":[]}
"#;

/// A workspace of its own.
pub struct Tree {
    folder: tempfile::TempDir,
}

/// What a run of the tool came to.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Tree {
    /// A workspace with the shop's page.
    pub fn new() -> Self {
        let tree = Self { folder: tempfile::tempdir().unwrap() };
        tree.write("spec/portal.toml", "");
        tree.write("spec/pages/shop.base.json", SHOP);
        tree
    }

    /// A workspace with the project's own pages, errata and facts.
    pub fn own() -> Self {
        let tree = Self { folder: tempfile::tempdir().unwrap() };
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec");
        for folder in ["pages", "errata", ""] {
            for entry in fs::read_dir(own.join(folder)).unwrap() {
                let entry = entry.unwrap();
                let is_input = !folder.is_empty() || entry.file_name() == "portal.toml";
                if is_input && entry.path().is_file() {
                    let target = tree.path("spec").join(folder).join(entry.file_name());
                    fs::create_dir_all(target.parent().unwrap()).unwrap();
                    fs::copy(entry.path(), target).unwrap();
                }
            }
        }
        tree
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces a text that stands in a file.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// A run of the tool on this workspace, in its root.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).arg("--root").arg(self.root()).current_dir(self.root()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        run(self.command(arguments))
    }

    /// Every file with its bytes, but for the inputs.
    pub fn outputs(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        gather(self.root(), self.root(), &mut files);
        files.retain(|path, _| {
            !["spec/pages/", "spec/errata/", "spec/portal.toml"].iter().any(|input| path.starts_with(input))
        });
        files
    }
}

/// Runs a command to its end.
pub fn run(mut command: Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}
