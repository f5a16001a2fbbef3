//! All mistakes of a value that is read into a type: what does not fit is taken out, and the rest is read again.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

use super::{Dialect, Member, Node, SyntaxError, Value, parse, typed};
use crate::source::{Source, Span, Text};

/// More mistakes than this are not told: the file is another one than was meant.
const MOST: usize = 50;

/// A member that a type cannot be without, and a value for it as JSON.
pub type StandIn = (&'static str, &'static str);

/// Reads a value into a type. Where a member of the whole that the type cannot be without is missing or has a mistake, its
/// stand-in takes its place, so that the other mistakes are told too.
///
/// # Errors
/// Every place that does not fit the type, in the order of the text.
pub fn typed_whole<T: DeserializeOwned>(node: &Node, stand_ins: &[StandIn]) -> Result<T, Vec<SyntaxError>> {
    let mut next = match typed(node) {
        Ok(read) => return Ok(read),
        Err(mistake) => Some(mistake),
    };
    let mut rest = Rest { root: node.clone(), taken_out: HashSet::new(), stand_ins };
    let mut mistakes: Vec<SyntaxError> = Vec::new();
    while let Some(mistake) = next.take() {
        let missing = mistake.message.strip_prefix("missing field `").and_then(|name| name.split('`').next());
        let missing = missing.map(str::to_owned);
        let span = mistake.span;
        let is_taken_out = |name: &String| {
            let of = |key: &str| rest.taken_out.contains(&(span, key.to_owned()));
            // An unknown key may be the name that is missing, misspelt.
            of(name) || of("")
        };
        let is_unknown = mistake.message.starts_with("unknown field");
        if !missing.as_ref().is_some_and(is_taken_out) {
            mistakes.push(mistake);
        }
        if mistakes.len() < MOST && rest.without(span, missing.as_deref(), is_unknown) {
            next = typed::<T>(&rest.root).err();
        }
    }
    mistakes.sort_by_key(|mistake| mistake.span);
    Err(mistakes)
}

/// What is left of a value whose mistakes are taken out.
struct Rest<'a> {
    root: Node,
    /// The members that were taken out, by the object and the key, which is empty where no such key is known: that they are
    /// missing is no mistake.
    taken_out: HashSet<(Span, String)>,
    stand_ins: &'a [StandIn],
}

impl Rest<'_> {
    /// Takes out what stands at a span, or puts a stand-in where one is missing; tells whether anything changed.
    fn without(&mut self, span: Span, missing: Option<&str>, is_unknown: bool) -> bool {
        if let (Some(name), true, Value::Object(members)) = (missing, span == self.root.span, &mut self.root.value) {
            let Some((key, value)) = self.stand_ins.iter().find(|(key, _)| *key == name) else { return false };
            let Some(value) = stand_in(value, span) else { return false };
            members.push(Member { key: text(key), value });
            return true;
        }
        let mut waiting: Vec<&mut Node> = vec![&mut self.root];
        while let Some(node) = waiting.pop() {
            let here = node.span;
            match &mut node.value {
                Value::Object(members) => {
                    let is_it = |member: &Member| member.key.span() == span || member.value.span == span;
                    if let Some(at) = members.iter().position(is_it) {
                        let key = members.remove(at).key;
                        let key = if is_unknown { String::new() } else { key.as_str().to_owned() };
                        self.taken_out.insert((here, key));
                        return true;
                    }
                    waiting.extend(members.iter_mut().map(|member| &mut member.value));
                }
                Value::Array(items) => {
                    if let Some(at) = items.iter().position(|item| item.span == span) {
                        items.remove(at);
                        return true;
                    }
                    waiting.extend(items.iter_mut());
                }
                _ => {}
            }
        }
        false
    }
}

fn text(content: &str) -> Text {
    Source::new("", content).slice(0..content.len())
}

/// A value that stands where another did.
fn stand_in(json: &str, span: Span) -> Option<Node> {
    parse(&text(json), Dialect::Strict).ok().map(|node| Node { span, ..node })
}
