//! Names with a grammar: ids of APIs and JSON Pointers.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

/// Why a text is not a name of the kind it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameError(String);

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NameError {}

/// The id of an API: `order_sync`, `order_sync.coupon_with_code`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ApiId(String);

impl ApiId {
    const PATTERN: &'static str = "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$";

    /// Reads an id.
    ///
    /// # Errors
    /// A text that is not lower-case words, digits and `_`, parted by `.`.
    pub fn new(text: impl Into<String>) -> Result<Self, NameError> {
        let text = text.into();
        let word = |word: &str| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        if text.split('.').all(word) {
            Ok(Self(text))
        } else {
            Err(NameError(format!(
                "`{text}` is not an API id: expected lower-case words with `_`, parted by `.`, as in `order_sync.gift_card`"
            )))
        }
    }

    /// The id of a page by its file stem: `order-sync.base` → `order_sync`, `order-sync.gift-card` → `order_sync.gift_card`.
    ///
    /// # Errors
    /// A stem that holds other characters than letters, digits, `-`, `_` and `.`.
    pub fn from_stem(stem: &str) -> Result<Self, NameError> {
        let name = stem.to_ascii_lowercase().replace('-', "_");
        Self::new(name.strip_suffix(".base").unwrap_or(&name))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The group a page belongs to: everything before the first `.`.
    pub fn group(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }

    /// The words between the dots.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split('.')
    }
}

impl fmt::Display for ApiId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ApiId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for ApiId {
    fn schema_name() -> Cow<'static, str> {
        "ApiId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": Self::PATTERN})
    }
}

/// A JSON Pointer (RFC 6901) from the root of a message: `/extInfo/code_info`. Into arrays of objects it goes
/// without an index: `/distributeResult/extInfo` means that field of every element.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Default)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The root of a message.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads a pointer.
    ///
    /// # Errors
    /// A text that neither is empty nor starts with `/`, or that holds a `~` that is not `~0` or `~1`.
    pub fn new(text: impl Into<String>) -> Result<Self, NameError> {
        let text = text.into();
        let escapes = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        if (text.is_empty() || text.starts_with('/')) && escapes {
            Ok(Self(text))
        } else {
            Err(NameError(format!(
                "`{text}` is not a JSON Pointer: expected `/` before each name, as in `/extInfo/code_info`"
            )))
        }
    }

    /// The pointer to a child of this place.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let mut child = String::with_capacity(self.0.len() + 1 + name.len());
        child.push_str(&self.0);
        child.push('/');
        if name.contains(['~', '/']) {
            child.push_str(&name.replace('~', "~0").replace('/', "~1"));
        } else {
            child.push_str(name);
        }
        Self(child)
    }

    /// The place this is a child of; nothing for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|at| Self(self.0[..at].to_owned()))
    }

    /// The unescaped names on the way.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The last name on the way; empty for the root.
    pub fn last(&self) -> String {
        self.segments().last().unwrap_or_default()
    }

    /// Whether this is the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Pointer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Pointer {
    fn schema_name() -> Cow<'static, str> {
        "Pointer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^(/([^~/]|~[01])*)*$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_from_file_stems() {
        assert_eq!(ApiId::from_stem("order-sync.base").unwrap().as_str(), "order_sync");
        assert_eq!(ApiId::from_stem("order-sync.gift-card").unwrap().as_str(), "order_sync.gift_card");
        assert!(ApiId::from_stem("what is this").is_err());
    }

    #[test]
    fn pointers_escape_names() {
        let pointer = Pointer::root().child("a/b").child("c~d");
        assert_eq!(pointer.as_str(), "/a~1b/c~0d");
        assert_eq!(pointer.segments().collect::<Vec<_>>(), ["a/b", "c~d"]);
        assert_eq!(pointer.parent().unwrap().as_str(), "/a~1b");
        assert!(Pointer::new("a").is_err());
        assert!(Pointer::new("/~2").is_err());
    }
}
