//! A capture: named bytes, and the page that was read from them.

use crate::diagnostic::Diagnostic;
use crate::page::{self, Page};
use crate::source::Source;

/// A file by its name and its bytes.
#[derive(Debug, Clone)]
pub struct File {
    /// The name that findings give it.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl File {
    /// The name without folders and extension: `spec/pages/order-sync.base.txt` → `order-sync.base`.
    pub fn stem(&self) -> &str {
        stem(&self.name)
    }

    /// The text; what can be read of it, and why, where the bytes are no text.
    pub fn decode(&self) -> (Source, Option<Diagnostic>) {
        match Source::decode(&self.name, &self.bytes) {
            Ok(source) => (source, None),
            Err(refusal) => (Source::readable(&self.name, &self.bytes), Some(*refusal)),
        }
    }
}

/// A capture that has been read; what it means is not known yet.
#[derive(Debug, Clone)]
pub struct Capture {
    /// Its text; what can be read of it where the file is no text.
    pub source: Source,
    /// The page; nothing where the capture was refused.
    pub page: Option<Page>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl Capture {
    /// Reads a capture in any known layout.
    pub fn read(file: &File) -> Self {
        let (source, refusal) = file.decode();
        if let Some(refusal) = refusal {
            return Self { source, page: None, diagnostics: vec![refusal] };
        }
        let page::Reading { page, mut diagnostics } = page::read(&source);
        // What is about the capture as a whole stands at its start.
        for finding in &mut diagnostics {
            finding.span.get_or_insert_default();
        }
        Self { source, page, diagnostics }
    }

    /// The file's name without folders and extension.
    pub fn stem(&self) -> &str {
        stem(self.source.name())
    }
}

/// The extensions of captures, errata and specs; what else follows the last dot belongs to the stem.
const EXTENSIONS: &[&str] = &["txt", "json", "html", "htm", "md", "toml"];

fn stem(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match file.rsplit_once('.') {
        Some((stem, extension)) if EXTENSIONS.contains(&extension.to_ascii_lowercase().as_str()) => stem,
        _ => file,
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_stem_is_the_name_without_folders_and_extension() {
        assert_eq!(stem("spec/pages/order-sync.base.txt"), "order-sync.base");
        assert_eq!(stem("order-sync.base"), "order-sync.base");
        assert_eq!(stem("Downloads\\page.JSON"), "page");
    }
}
