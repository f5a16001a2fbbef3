//! Findings about a page that only come of a mistake in the portal's facts: the mistake is told, and not what comes of it.

use crate::diagnostic::{Code, Diagnostic};
use crate::portal::Portal;

/// Whether a finding may only come of what the portal's facts lack, since it has mistakes. What no fact of the portal could
/// have settled is none.
pub(super) fn of_lacking_facts(portal: &Portal, finding: &Diagnostic) -> bool {
    let lacks = |table: &str| portal.lacking.contains(table);
    let of_response = finding.place.as_deref().is_some_and(|place| place.starts_with("/response"));
    match finding.code {
        Code::UnresolvedField | Code::UnlistedValue => lacks("aliases"),
        Code::AmbiguousResult | Code::SplitRow | Code::UnreadResult | Code::ResultConflict | Code::NoResults => {
            lacks("gateway_results")
        }
        Code::UndeclaredMember | Code::NoFields => lacks("result") && of_response,
        // What a name could not be resolved to, or a common field does not hold, is lost, and errata expect it in vain.
        Code::LostFact => lacks("aliases") || (lacks("result") && of_response),
        Code::ErratumPlace | Code::ErratumExpect | Code::ErratumValue | Code::AcceptedNothing => {
            ["aliases", "gateway_results", "result"].into_iter().any(lacks)
        }
        _ => false,
    }
}

/// Whether a finding only comes of a base that is not at hand: what marks a scenario's messages is found by its base.
pub(super) fn of_missing_base(finding: &Diagnostic) -> bool {
    finding.place.as_deref() == Some("/discriminator") && finding.code == Code::ErratumPlace
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn only_what_the_lacking_facts_could_settle_comes_of_them() {
        let (portal, found) = Portal::parse(&Source::new("portal.toml", "[aliases]\nstatus = 1\n\n[hosts]\n"));
        assert_eq!(found.len(), 2, "{found:?}");
        let comes = |code: Code, place: &str| of_lacking_facts(&portal, &Diagnostic::error(code, "").about(place));
        assert!(comes(Code::UnresolvedField, "/request/a"));
        assert!(comes(Code::AcceptedNothing, "/request/a"));
        assert!(!comes(Code::UnreadRule, "/request/a"));
        assert!(!comes(Code::AmbiguousResult, "/results"));
        assert!(!comes(Code::UndeclaredMember, "/response/result/x"));
    }
}
