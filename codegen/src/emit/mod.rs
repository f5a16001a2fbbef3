//! What `link` made → the text of files: one emitter a product.

pub mod openapi;
pub mod rust;
pub mod schema;
#[cfg(test)]
mod tests;

use crate::link::Linked;

/// A file to be written, relative to the root of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path, with `/` between folders.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// All generated files.
///
/// # Errors
/// A defect of an emitter: what it made is not the language it should be.
pub fn files(linked: &Linked) -> Result<Vec<File>, String> {
    let mut files = rust::files(linked)?;
    files.extend(schema::files(linked));
    files.push(openapi::file(linked));
    Ok(files)
}
