//! Facts of the page as a whole: its endpoint and hosts, its statuses, what marks its messages.

use std::collections::HashSet;

use super::{Problem, Whose};
use crate::diagnostic::Code;
use crate::spec::{Api, Contradiction};

/// Finds what cannot be of the page as a whole.
pub(super) fn check(api: &Api, base: Option<&Api>, problems: &mut Vec<Problem>) {
    let mut wrong = |place: &str, code: Code, message: String, of: Whose, help: &str| {
        let attributes = match place {
            "/statuses" => vec!["values"],
            "/discriminator" => vec!["value", "field"],
            _ => vec![""],
        };
        let what = Contradiction { code, message, attributes, value: None };
        problems.push(Problem { place: place.to_owned(), what, help: help.to_owned(), erratum: None, of });
    };
    let is_path = |path: &str| path.starts_with('/') && !path.contains(|c: char| c.is_whitespace() || "?#".contains(c));
    if let Some(path) = api.path.as_ref().filter(|path| !is_path(path)) {
        let message = format!("{path:?} is no path: expected `/`, and neither blanks nor `?` nor `#`");
        wrong("/path", Code::ErratumValue, message, Whose::Errata, "");
    }
    for (environment, host) in &api.hosts {
        let is_host = !host.is_empty() && host.chars().all(|c| c.is_alphanumeric() || ".-:".contains(c));
        if !is_host {
            let message = format!("{host:?} is no host: expected its name alone, without scheme and path");
            wrong(&format!("/hosts/{environment}"), Code::ErratumValue, message, Whose::Errata, "");
        }
    }
    if let Some(statuses) = &api.statuses {
        let mut known = HashSet::new();
        for status in &statuses.values {
            let value = &status.value;
            let message = match value.trim() {
                "" => "a status is empty".to_owned(),
                _ if !known.insert(value) => format!("the status `{value}` is listed twice"),
                _ => continue,
            };
            wrong("/statuses", Code::DuplicateValue, message, Whose::All, "give each status once");
        }
    }
    if let (Some(marks), Some(base)) = (&api.discriminator, base) {
        let field = api.request.field(&marks.field).filter(|field| !field.values.is_empty());
        let field = field.or_else(|| base.request.field(&marks.field));
        let closed = field.filter(|field| !field.open && !field.values.is_empty());
        let is_listed =
            |value: &str| closed.is_none_or(|field| field.values.iter().any(|listed| listed.value == value));
        if !is_listed(&marks.value) {
            let message = format!("`{}` is none of the values that `{}` lists", marks.value, marks.field);
            wrong(
                "/discriminator",
                Code::UnlistedValue,
                message,
                Whose::All,
                "correct the list or the value by an erratum",
            );
        }
    }
}
