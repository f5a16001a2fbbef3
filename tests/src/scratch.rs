//! A crate made out of specs for a test: written, compiled with warnings denied, and asked for its verdicts.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use portal_codegen::emit;
use portal_codegen::link::Linked;

use crate::plan::{Plan, side_name};
use crate::verdict::Verdict;

/// A crate in a folder of its own. It shares versions, profiles and build artifacts with the workspace, so that nothing is
/// fetched and little is built.
pub struct Scratch {
    folder: PathBuf,
    target: PathBuf,
    name: String,
}

impl Scratch {
    /// Writes the crate under the folder that cargo keeps for tests.
    pub fn write(name: &str, tmp: &Path, linked: &Linked) -> Self {
        let folder = tmp.join(name);
        let _ = fs::remove_dir_all(&folder);
        for file in emit::files(linked).expect("what is emitted is Rust") {
            let path = folder.join(file.path.strip_prefix("generated/").unwrap_or(&file.path));
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
            fs::write(path, file.text).expect("the file can be written");
        }
        let workspace = workspace();
        fs::write(folder.join("Cargo.toml"), manifest(name, &workspace)).expect("the manifest can be written");
        fs::write(folder.join("src/main.rs"), main(name, &workspace, linked)).expect("main.rs can be written");
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
        let target = tmp.parent().expect("cargo's folder for tests lies in the target folder").to_owned();
        Self { folder, target, name: name.to_owned() }
    }

    /// Runs cargo on the crate.
    ///
    /// # Errors
    /// What cargo printed, where it failed.
    pub fn cargo(&self, arguments: &[&str]) -> Result<(), String> {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet", "--target-dir"])
            .arg(&self.target)
            .current_dir(&self.folder)
            .env_remove("RUSTFLAGS")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .expect("cargo runs");
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
    }

    /// Builds the crate and starts it.
    ///
    /// # Errors
    /// What the compiler printed.
    pub fn start(&self) -> Result<Judge, String> {
        self.cargo(&["build"])?;
        let mut child = Command::new(self.target.join("debug").join(&self.name))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the built program runs");
        let questions = child.stdin.take().expect("stdin is piped");
        let answers = BufReader::new(child.stdout.take().expect("stdout is piped"));
        Ok(Judge { child, questions: Some(questions), answers })
    }
}

/// A running scratch crate. It ends when its input does.
pub struct Judge {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Judge {
    /// The verdict of a type on a message.
    pub fn judge(&mut self, plan: &Plan<'_>, message: &str) -> Verdict {
        let text = serde_json::to_string(message).expect("a text is JSON");
        let questions = self.questions.as_mut().expect("the program has not been ended");
        writeln!(questions, "{}\t{text}", plan.name()).expect("the program reads");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the program answers");
        Verdict::from_line(&answer).unwrap_or_else(|| panic!("the program ended on {message}"))
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        drop(self.questions.take());
        let _ = self.child.wait();
    }
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace").to_owned()
}

/// A name as a TOML or Rust string.
fn quoted(path: &Path) -> String {
    format!("{:?}", path.display().to_string())
}

fn manifest(name: &str, workspace: &Path) -> String {
    let text = fs::read_to_string(workspace.join("Cargo.toml")).expect("the workspace has a manifest");
    let profiles = text.find("\n[profile").map(|at| &text[at..]).unwrap_or_default();
    let runtime = quoted(&workspace.join("runtime"));
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [features]\ncatalog = []\n\n[dependencies]\nalipayhk-runtime = {{ path = {runtime}, default-features = false }}\n\
         serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n\n[lints.rust]\nwarnings = \"deny\"\n\
         missing_docs = \"deny\"\nunsafe_code = \"forbid\"\n\n[lints.clippy]\nall = \"deny\"\n{profiles}"
    )
}

/// A program that reads `order_sync request<TAB>"…"` lines and prints a verdict for each.
fn main(name: &str, workspace: &Path, linked: &Linked) -> String {
    let mut arms = String::new();
    for plan in Plan::all(linked) {
        let message = if side_name(plan.side) == "request" { "Request" } else { "Response" };
        let path = emit::rust::module_path(plan.page);
        let _ = writeln!(
            arms,
            "            {:?} => verdict::Verdict::of::<{name}::{path}::{message}>(&text),",
            plan.name()
        );
    }
    let verdict = quoted(&workspace.join("tests/src/verdict.rs"));
    format!(
        "//! Verdicts on messages.\n\n#[path = {verdict}]\n#[allow(dead_code, clippy::all)]\nmod verdict;\n\n\
         fn main() {{\n    for line in std::io::stdin().lines() {{\n        let line = line.unwrap();\n        \
         let (name, text) = line.split_once('\\t').unwrap();\n        let text: String = serde_json::from_str(text).unwrap();\n        \
         let verdict = match name {{\n{arms}            _ => panic!(\"no type {{name}}\"),\n        }};\n        \
         println!(\"{{}}\", verdict.to_line());\n    }}\n}}\n"
    )
}
