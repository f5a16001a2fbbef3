//! The members of one object of the portal JSON: looked up by key, checked for their types, for doubles and for keys that
//! no rule knows.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::json::{Member, Node, Value};
use crate::source::{Span, Text};

/// What to do about a member of another type than the portal serves.
pub(super) const NEW_FORMAT: &str =
    "capture the page again; if the portal has changed its format, the reader of portal JSON has to learn it";

/// An object whose members are being read.
pub(crate) struct Members<'a> {
    members: &'a [Member],
    /// Where the object stands.
    pub(crate) span: Span,
    /// What the object is, with its article, for findings.
    what: &'static str,
}

impl<'a> Members<'a> {
    /// Opens an object and reports the members that no rule knows and those that stand twice; anything else than an
    /// object is reported and gives nothing.
    pub(crate) fn open(
        node: &'a Node,
        what: &'static str,
        known: &[&str],
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            findings.push(
                Diagnostic::error(Code::JsonType, format!("{what} is {}, expected an object", node.kind()))
                    .at(node.span)
                    .help(NEW_FORMAT),
            );
            return None;
        };
        let mut seen: HashMap<&str, &Member> = HashMap::new();
        for member in members {
            let key = member.key.as_str();
            if let Some(before) = seen.insert(key, member) {
                findings.push(doubled(before, member, what));
            } else if !known.contains(&key) {
                findings.push(
                    Diagnostic::warning(Code::UnknownKey, format!("{what} has a member `{key}` that no rule knows"))
                        .at(member.key.span().to(member.value.span))
                        .help("if it holds a fact, the reader of portal JSON has to learn it; otherwise accept this finding with a reason"),
                );
            }
        }
        Some(Self { members, span: node.span, what })
    }

    /// The last member of that key. `null` reads as absent.
    pub(crate) fn member(&self, key: &str) -> Option<&'a Member> {
        self.members
            .iter()
            .rev()
            .find(|member| member.key.as_str() == key && !matches!(member.value.value, Value::Null))
    }

    /// A string.
    pub(crate) fn text(&self, key: &str, findings: &mut Vec<Diagnostic>) -> Option<&'a Text> {
        let member = self.member(key)?;
        if let Value::String(text) = &member.value.value {
            return Some(text);
        }
        self.wrong_type(member, "a string", findings);
        None
    }

    /// A string that is not blank, trimmed.
    pub(crate) fn words(&self, key: &str, findings: &mut Vec<Diagnostic>) -> Option<Text> {
        self.text(key, findings).filter(|text| !text.is_blank()).map(Text::trim)
    }

    /// Whether the member is `true`.
    pub(super) fn is_true(&self, key: &str, findings: &mut Vec<Diagnostic>) -> bool {
        let Some(member) = self.member(key) else { return false };
        if let Value::Bool(value) = member.value.value {
            return value;
        }
        self.wrong_type(member, "true or false", findings);
        false
    }

    /// The elements of an array; `None` where the member is absent. Of doubled members, all elements.
    pub(crate) fn array(&self, key: &str, findings: &mut Vec<Diagnostic>) -> Option<Vec<&'a Node>> {
        let mut found = None;
        for member in self.members.iter().filter(|member| member.key.as_str() == key) {
            match &member.value.value {
                Value::Null => {}
                Value::Array(items) => found.get_or_insert_with(Vec::new).extend(items),
                _ => self.wrong_type(member, "an array", findings),
            }
        }
        found
    }

    /// Reports a member of the wrong type.
    pub(super) fn wrong_type(&self, member: &Member, expected: &str, findings: &mut Vec<Diagnostic>) {
        let message = format!("`{}` of {} is {}, expected {expected}", member.key, self.what, member.value.kind());
        findings.push(Diagnostic::error(Code::JsonType, message).at(member.value.span).help(NEW_FORMAT));
    }

    /// Reports a member that must be there.
    pub(crate) fn missing(&self, key: &str, findings: &mut Vec<Diagnostic>) {
        let message = format!("{} has no `{key}`", self.what);
        let help = "capture the page again; without it the rest has no meaning";
        findings.push(Diagnostic::error(Code::MissingKey, message).at(self.span).help(help));
    }
}

/// The finding about a key that stands twice. It is about the member that does not count; arrays are read together.
fn doubled(before: &Member, member: &Member, what: &str) -> Diagnostic {
    let key = &member.key;
    let found = match &before.value.value {
        Value::Array(_) => {
            Diagnostic::error(Code::DoubledKey, format!("`{key}` stands twice in {what}")).at(key.span())
        }
        _ => Diagnostic::error(Code::DoubledKey, format!("`{key}` stands twice in {what}; this one does not count"))
            .at(before.key.span().to(before.value.span)),
    };
    found.help("remove the one that is wrong from the capture")
}
