//! What stays as prose, line by line as the page has it.

/// The lines of a doc.
#[derive(Default)]
pub(crate) struct DocLines(Vec<String>);

impl DocLines {
    /// Adds what stays of a sentence, to the line it stands in or on a new one.
    pub(crate) fn sentence(&mut self, text: Option<String>, starts_line: bool) {
        let Some(text) = text else { return };
        match self.0.last_mut() {
            Some(line) if !starts_line => {
                line.push(' ');
                line.push_str(&text);
            }
            _ => self.0.push(text),
        }
    }

    /// Adds an item of a list.
    pub(crate) fn item(&mut self, text: Option<String>) {
        self.0.extend(text.map(|text| format!("- {text}")));
    }

    /// The whole doc; nothing where nothing stays.
    pub(crate) fn into_doc(self) -> Option<String> {
        let doc = self.0.join("\n");
        (!doc.trim().is_empty()).then_some(doc)
    }
}
