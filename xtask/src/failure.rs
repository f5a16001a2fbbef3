//! What can go wrong outside of the pages: the file that could not be used, why, and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;

/// A usage or I/O error; the process ends with exit code 2.
#[derive(Debug)]
pub struct Failure {
    message: String,
    help: Option<String>,
    /// Whether nobody reads the output any more.
    unread: bool,
}

impl Failure {
    /// A mistake in how the tool was called.
    pub fn usage(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: Some(help.into()), unread: false }
    }

    /// An operation on a file or folder that failed.
    pub fn io(operation: &str, path: &Path, error: &io::Error) -> Self {
        let help = advice(error.kind(), path);
        Self { message: format!("cannot {operation} {}: {}", path.display(), reason(error)), help, unread: false }
    }

    /// Whether nobody reads the output any more, as behind `… | head`: no failure of ours, and nothing to tell.
    pub fn is_unread(&self) -> bool {
        self.unread
    }

    /// Adds what became of the tree.
    #[must_use]
    pub fn leaving(mut self, state: &str) -> Self {
        self.help = Some(match self.help {
            Some(help) => format!("{help}; {state}"),
            None => state.to_owned(),
        });
        self
    }
}

/// What the system said, without the names of our temporary files, which some errors carry.
fn reason(error: &io::Error) -> String {
    if error.raw_os_error().is_some() { error.to_string() } else { error.kind().to_string() }
}

fn advice(kind: io::ErrorKind, path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).display();
    Some(match kind {
        io::ErrorKind::PermissionDenied => format!("check the permissions of {} and of {folder}", path.display()),
        io::ErrorKind::ReadOnlyFilesystem => {
            format!("{folder} lies on a read-only file system: work in a writable copy")
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "free some space and run the command again".to_owned()
        }
        io::ErrorKind::FileTooLarge => "lift the limit on the size of files and run the command again".to_owned(),
        io::ErrorKind::IsADirectory => format!("a directory stands where a file belongs: move {} away", path.display()),
        io::ErrorKind::NotADirectory => format!("a file stands where a directory belongs: look at {folder}"),
        io::ErrorKind::NotFound => {
            format!("check that {} exists, and that this is the workspace it belongs to", path.display())
        }
        _ => return None,
    })
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\n  help: {help}"))
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let unread = error.kind() == io::ErrorKind::BrokenPipe;
        Self { message: format!("cannot write the output: {error}"), help: None, unread }
    }
}
