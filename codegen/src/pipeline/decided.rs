//! What a decision of the errata does to the weight of a change: where the page comes round to what was decided, nothing
//! changes for anybody.

use crate::errata::Errata;
use crate::spec::compare::{Change, Impact};

/// Weighs changes again that a decision of the page's errata has taken before: a result code that was read as U all along
/// breaks nobody when the page says so too.
pub fn weigh_decided(changes: &mut [Change], errata: &Errata) {
    for change in changes.iter_mut().filter(|change| change.attribute == Some("status")) {
        let is_decided = errata.decisions.iter().any(|decision| {
            decision.attribute.as_ref().is_some_and(|attribute| attribute.value == "status")
                && decision.at.iter().any(|at| at.value == change.place)
                && decision.set.as_ref().map(|set| &set.value) == change.after.as_ref()
        });
        if is_decided {
            change.impact = Impact::DOCS;
        }
    }
}
