//! The generated tree on disk: what is stale, and how to replace it so that every file is whole at every moment.
//!
//! All files are prepared beside their targets before the first one is renamed over its target. A failure while
//! preparing leaves the old tree; a kill leaves whole files, of which `--check` says which are stale.

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

pub use portal_codegen::pipeline::Product as File;
use tempfile::NamedTempFile;

use crate::failure::Failure;

/// A folder in which files with an extension are ours: one that is not wanted any more is removed.
struct Owned {
    folder: &'static str,
    extension: &'static str,
    /// A text that only files of ours hold.
    marker: Option<&'static str>,
}

const OWNED: &[Owned] = &[
    Owned { folder: "spec/api", extension: "json", marker: None },
    Owned { folder: "generated/src", extension: "rs", marker: Some("@generated") },
    Owned { folder: "generated/schemas", extension: "json", marker: None },
];

/// Files on their way to their targets are called so; a run that was killed may leave some, and the next one sweeps them.
const PREFIX: &str = ".xtask-";
const SUFFIX: &str = ".tmp";

/// Why a file is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is not there.
    Missing,
    /// It has another text.
    Stale,
    /// Its page is gone.
    Gone,
    /// A run that was cut short left it behind.
    LeftOver,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Gone => "its page is gone",
            Self::LeftOver => "left by a run that was cut short",
        })
    }
}

/// What has to happen for the tree to be current.
#[derive(Debug, Default)]
pub struct Plan<'a> {
    /// Files that are missing or differ.
    pub write: Vec<(&'a File, State)>,
    /// Files of pages that are gone.
    pub remove: Vec<String>,
    /// What a run that was cut short left behind.
    pub sweep: Vec<String>,
    /// Files that are as they should be.
    pub unchanged: usize,
}

impl<'a> Plan<'a> {
    /// Compares the files with the tree under `root`.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn new(root: &Path, files: &'a [File]) -> Result<Self, Failure> {
        let mut plan = Self::without_removals(root, files)?;
        let wanted: HashSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        for owned in OWNED {
            plan.look_into(root, owned.folder, owned, &wanted)?;
        }
        Ok(plan)
    }

    /// Compares the files with the tree under `root`, in which other files are nobody's business.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn without_removals(root: &Path, files: &'a [File]) -> Result<Self, Failure> {
        let mut plan = Self::default();
        for file in files {
            let path = root.join(&file.path);
            match fs::read(&path) {
                Ok(bytes) if bytes == file.text.as_bytes() => plan.unchanged += 1,
                Ok(_) => plan.write.push((file, State::Stale)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => plan.write.push((file, State::Missing)),
                Err(error) => return Err(Failure::io("read", &path, &error)),
            }
        }
        let folders: BTreeSet<&str> =
            files.iter().map(|file| file.path.rsplit_once('/').map_or("", |(folder, _)| folder)).collect();
        for folder in folders {
            let left = list(&root.join(folder))?.into_iter().filter(|(name, _)| is_left_over(name));
            plan.sweep.extend(left.map(|(name, _)| format!("{folder}/{name}").trim_start_matches('/').to_owned()));
        }
        Ok(plan)
    }

    fn look_into(&mut self, root: &Path, folder: &str, owned: &Owned, wanted: &HashSet<&str>) -> Result<(), Failure> {
        for (name, is_folder) in list(&root.join(folder))? {
            let path = format!("{folder}/{name}");
            if is_folder {
                self.look_into(root, &path, owned, wanted)?;
            } else if !wanted.contains(path.as_str()) && owned.is_ours(&root.join(&path))? {
                self.remove.push(path);
            }
        }
        Ok(())
    }

    /// What is not as it should be, file by file.
    pub fn stale(&self) -> impl Iterator<Item = (&str, State)> {
        let write = self.write.iter().map(|(file, state)| (file.path.as_str(), *state));
        let remove = self.remove.iter().map(|path| (path.as_str(), State::Gone));
        write.chain(remove).chain(self.sweep.iter().map(|path| (path.as_str(), State::LeftOver)))
    }

    /// Whether there is nothing to do.
    pub fn is_current(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty() && self.sweep.is_empty()
    }

    /// Brings the tree up to date; `step` is called once for each file written.
    ///
    /// # Errors
    /// The first file that cannot be written; until all are prepared, the old tree stays.
    pub fn apply(&self, root: &Path, mut step: impl FnMut()) -> Result<(), Failure> {
        let mut prepared = Prepared::default();
        for (file, _) in &self.write {
            prepared.add(root, file).map_err(|failure| failure.leaving("nothing was changed"))?;
        }
        for path in self.remove.iter().chain(&self.sweep) {
            let folder = parent(&root.join(path));
            temporary(&folder)
                .map_err(|error| Failure::io("remove files from", &folder, &error).leaving("nothing was changed"))?;
        }
        prepared.made_folders.clear();
        for (temporary, target) in prepared.files.drain(..) {
            temporary.persist(&target).map_err(|error| {
                Failure::io("replace", &target, &error.error).leaving("the tree is partly new: run the command again")
            })?;
            step();
        }
        for path in self.remove.iter().chain(&self.sweep) {
            remove(root, path)?;
        }
        Ok(())
    }
}

impl Owned {
    fn is_ours(&self, path: &Path) -> Result<bool, Failure> {
        if path.extension().is_none_or(|extension| extension != self.extension) {
            return Ok(false);
        }
        let Some(marker) = self.marker else { return Ok(true) };
        let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
        Ok(bytes.windows(marker.len()).take(1000).any(|window| window == marker.as_bytes()))
    }
}

/// Files that are written in full and wait beside their targets. Dropped, they and the folders made for them vanish.
#[derive(Default)]
struct Prepared {
    files: Vec<(NamedTempFile, PathBuf)>,
    made_folders: Vec<PathBuf>,
}

impl Prepared {
    fn add(&mut self, root: &Path, file: &File) -> Result<(), Failure> {
        let target = root.join(&file.path);
        let folder = parent(&target);
        self.make_folder(&folder)?;
        let fill = || -> io::Result<NamedTempFile> {
            let mut temporary = temporary(&folder)?;
            temporary.write_all(file.text.as_bytes())?;
            Ok(temporary)
        };
        let temporary = fill().map_err(|error| Failure::io("write", &target, &error))?;
        self.files.push((temporary, target));
        Ok(())
    }

    fn make_folder(&mut self, folder: &Path) -> Result<(), Failure> {
        // The last ancestor of a relative path is the empty one: the working folder, which is there.
        let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder).map_err(|error| Failure::io("make the folder", folder, &error))?;
            self.made_folders.push(folder.to_owned());
        }
        Ok(())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        self.files.clear();
        for folder in self.made_folders.iter().rev() {
            // A folder that is not empty by now belongs to somebody else, and stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    builder.permissions(<Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn is_left_over(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Removes a file, and the folders above it that are empty then.
fn remove(root: &Path, path: &str) -> Result<(), Failure> {
    let file = root.join(path);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Failure::io("remove", &file, &error)),
        _ => {}
    }
    let folders = file.ancestors().skip(1).take_while(|folder| folder.starts_with(root) && *folder != root);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn parent(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new(".")).to_owned()
}

/// The entries of a folder by name, each with whether it is a folder; nothing where there is no such folder.
fn list(folder: &Path) -> Result<Vec<(String, bool)>, Failure> {
    let failed = |error: io::Error| Failure::io("list", folder, &error);
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let is_folder = entry.file_type().map_err(failed)?.is_dir();
        names.push((entry.file_name().to_string_lossy().into_owned(), is_folder));
    }
    names.sort();
    Ok(names)
}
