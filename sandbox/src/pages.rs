//! The pages that are served, each with its schemas ready to check, and which of them a message belongs to.

use alipayhk::catalog;
use jsonschema::Validator;
use serde_json::Value;

use crate::portal::Code;

/// A page that is served.
pub(crate) struct Page {
    pub(crate) facts: &'static catalog::Page,
    request: Validator,
    pub(crate) response_schema: Value,
}

/// All pages.
pub(crate) struct Pages(Vec<Page>);

impl Pages {
    /// Compiles the schemas of a catalog.
    pub(crate) fn new(catalog: &'static [catalog::Page]) -> Result<Self, String> {
        let page = |facts: &'static catalog::Page| {
            let told =
                |error: &dyn std::fmt::Display| format!("the schemas of {} cannot be used: {error}", facts.api.id);
            let schema: Value = serde_json::from_str(facts.request_schema).map_err(|error| told(&error))?;
            let request = jsonschema::draft202012::new(&schema).map_err(|error| told(&error))?;
            let response_schema = serde_json::from_str(facts.response_schema).map_err(|error| told(&error))?;
            Ok(Page { facts, request, response_schema })
        };
        catalog.iter().map(page).collect::<Result<_, _>>().map(Self)
    }

    /// The pages that are called at a path.
    pub(crate) fn at(&self, path: &str) -> Vec<&Page> {
        self.0.iter().filter(|page| page.facts.api.path == path).collect()
    }
}

/// The page that a message belongs to: the scenario whose mark it has, or else the API itself.
pub(crate) fn page_of<'p>(pages: &[&'p Page], message: &Value) -> Option<&'p Page> {
    let marked = pages.iter().find(|page| {
        let mark = page.facts.discriminator;
        mark.is_some_and(|(member, value)| message.get(member).and_then(Value::as_str) == Some(value))
    });
    marked.or_else(|| pages.iter().find(|page| page.facts.extends.is_none())).copied()
}

impl Page {
    /// The id of the API that orders belong to: the base's for a scenario.
    pub(crate) fn family(&self) -> &'static str {
        self.facts.extends.unwrap_or(self.facts.api.id)
    }

    /// Where a message breaks the page's schema, empty where it keeps to it. Places and rules, never values.
    pub(crate) fn violations(&self, message: &Value) -> Vec<String> {
        self.request
            .iter_errors(message)
            .map(|error| format!("{} ({})", error.instance_path(), error.kind().keyword()))
            .collect()
    }

    /// The code with its status on the wire: the first of the wanted ones that the API lists.
    pub(crate) fn code(&self, wanted: &[Code]) -> (&'static str, &'static str) {
        let listed = |code: &Code| self.facts.results.iter().find(|(name, _)| *name == code.as_str());
        wanted.iter().find_map(listed).copied().unwrap_or((Code::ProcessFail.as_str(), "F"))
    }

    /// The code of success.
    pub(crate) fn success(&self) -> &'static str {
        self.facts.results.iter().find(|(_, status)| *status == "S").map_or("SUCCESS", |(code, _)| code)
    }
}
