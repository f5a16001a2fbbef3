//! Facts of a spec that no check can be made of.

use super::messages::spec_file;
use super::model::Side;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::proposal;
use crate::spec::{Api, Message, Pointer, Rule};

/// A fact that no check can be made of.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The field that it is about.
    pub at: Pointer,
    /// The fact.
    pub fact: Fact,
    /// Why.
    pub why: String,
}

/// What kind of fact it is.
#[derive(Debug, Clone)]
pub enum Fact {
    /// The condition under which the field is required.
    Required,
    /// A limit on the field's value, by its attribute: `pattern`, `min`, `max`.
    Limit(&'static str),
    /// A rule over several fields.
    Rule(Rule),
}

impl Refusal {
    /// The finding about it, with the erratum that takes the fact away, if the page itself says it.
    pub fn finding(&self, api: &Api, side: Side) -> Diagnostic {
        let (side, message) = match side {
            Side::Request => ("/request", &api.request),
            Side::Response => ("/response", &api.response),
        };
        let found = Diagnostic::error(Code::NotExpressible, self.why.as_str())
            .in_file(spec_file(&api.id))
            .about(format!("{side}{}", self.at))
            .help("correct the fact by an erratum, or take it away and tell it in the docs");
        match (self.erratum(side, message), &api.extends) {
            (Some(erratum), _) => found.erratum(erratum),
            (None, Some(base)) => found.help(format!("it stands on the page of {base}: the erratum belongs there")),
            (None, None) => found,
        }
    }

    /// The erratum; nothing where the fact stands on the base's page.
    fn erratum(&self, side: &str, message: &Message) -> Option<String> {
        let place = format!("{side}{}", self.at);
        let said = |attribute: &str| {
            let field = serde_json::to_value(message.field(&self.at)?).ok()?;
            field.get(attribute).map(proposal::toml)
        };
        match &self.fact {
            Fact::Required => Some(proposal::erratum(&place, "required", &said("required")?, "false")),
            Fact::Limit(attribute) => Some(proposal::removal(&place, attribute, &said(attribute)?)),
            Fact::Rule(refused) => {
                let toml = |rules: &[&Rule]| serde_json::to_value(rules).map(|rules| proposal::toml(&rules)).ok();
                let all: Vec<&Rule> = message.rules.iter().collect();
                let others: Vec<&Rule> = all.iter().copied().filter(|rule| *rule != refused).collect();
                if others.len() == all.len() {
                    return None;
                }
                Some(match others.as_slice() {
                    [] => proposal::removal(side, "rules", &toml(&all)?),
                    others => proposal::erratum(side, "rules", &toml(&all)?, &toml(others)?),
                })
            }
        }
    }
}
