//! Where everything lies, and how it is read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use portal_codegen::pipeline::File;

use crate::failure::Failure;

/// The workspace that the command works on.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace at `root`, or the one this tool was built in.
    pub fn at(root: Option<PathBuf>) -> Self {
        // Cargo names the manifest's folder when it runs the tool; without cargo, the folder it was built in stands in.
        let own = || {
            let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
            Path::new(&manifest).parent().unwrap_or(Path::new(".")).to_owned()
        };
        Self { root: root.unwrap_or_else(own) }
    }

    /// Its root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The portal's facts.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn portal(&self) -> Result<File, Failure> {
        self.file("spec/portal.toml")
    }

    /// The pages.
    ///
    /// # Errors
    /// A folder or file that cannot be read, or a folder without a page.
    pub fn pages(&self) -> Result<Folder, Failure> {
        let pages = self.folder("spec/pages", &["txt", "json"])?;
        if pages.files.is_empty() {
            let message = "spec/pages holds no page";
            return Err(Failure::usage(message, "save a page there as <group>.<page>.txt; CONTRIBUTING.md says how"));
        }
        Ok(pages)
    }

    /// The errata, one file a page.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn errata(&self) -> Result<Folder, Failure> {
        self.folder("spec/errata", ERRATA)
    }

    /// The specs, one file a page.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn specs(&self) -> Result<Vec<File>, Failure> {
        self.folder("spec/api", &["json"]).map(|folder| folder.files)
    }

    /// Where each fact stood when the tree was generated last; nothing before the first time.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    pub fn provenance(&self) -> Result<Option<File>, Failure> {
        let path = "spec/provenance.json";
        if self.root.join(path).exists() { self.file(path).map(Some) } else { Ok(None) }
    }

    fn file(&self, path: &str) -> Result<File, Failure> {
        read(&self.root.join(path), path.to_owned())
    }

    fn folder(&self, folder: &str, extensions: &'static [&'static str]) -> Result<Folder, Failure> {
        let inside = self.root.join(folder);
        match list(&inside) {
            Ok(paths) => Folder::read(paths, extensions, |path| format!("{folder}/{}", file_name(path))),
            // A folder that would be empty is not kept by version control.
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.root.join("spec").is_dir() => {
                Ok(Folder::default())
            }
            Err(error) => Err(Failure::io("list", &inside, &error)),
        }
    }
}

/// The extension of errata files.
const ERRATA: &[&str] = &["toml"];

/// What lies in a folder.
#[derive(Debug, Default)]
pub struct Folder {
    /// The files that are read, by name.
    pub files: Vec<File>,
    /// What is not, by name.
    pub ignored: Vec<String>,
    /// The extensions of what is read.
    pub extensions: &'static [&'static str],
}

impl Folder {
    fn read(
        paths: Vec<PathBuf>,
        extensions: &'static [&'static str],
        name: impl Fn(&Path) -> String,
    ) -> Result<Self, Failure> {
        let mut folder = Self { extensions, ..Self::default() };
        for path in paths {
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            if path.is_file() && extensions.contains(&extension.to_ascii_lowercase().as_str()) {
                folder.files.push(read(&path, name(&path))?);
            } else {
                folder.ignored.push(name(&path));
            }
        }
        Ok(folder)
    }
}

/// The errata files of a folder.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn errata_in(folder: &Path) -> Result<Folder, Failure> {
    let paths = list(folder).map_err(|error| Failure::io("list", folder, &error))?;
    Folder::read(paths, ERRATA, |path| path.display().to_string())
}

/// Captures by the paths that were given, folders with the files in them; each is named as it was given.
///
/// # Errors
/// A path that cannot be read, or a folder without files.
pub fn captures(paths: &[PathBuf]) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(read(path, path.display().to_string())?);
            continue;
        }
        let before = files.len();
        for path in list(path).map_err(|error| Failure::io("list", path, &error))? {
            if path.is_file() {
                files.push(read(&path, path.display().to_string())?);
            }
        }
        if files.len() == before {
            let message = format!("{} holds no capture", path.display());
            return Err(Failure::usage(
                message,
                "name a capture, or a folder with captures in it; folders inside it are not read",
            ));
        }
    }
    Ok(files)
}

/// What lies in a folder and is not hidden, by name.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !file_name(&path).starts_with('.') {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path, name: String) -> Result<File, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    Ok(File { name, bytes })
}
