//! Enums that a page brings along: its statuses and its result codes, at the fields that hold them.

use std::collections::BTreeMap;

use super::draft::variants;
use super::messages::Joined;
use super::model::{EnumRole, Side, Variant};
use crate::errata::DecisionSubject;
use crate::portal::Portal;
use crate::spec::{Message as Fields, Pointer, ResultStatus};

/// The page's result codes with decisions applied, and behind them those of the gateway.
pub fn result_codes(page: &Joined<'_>, decisions: &[&DecisionSubject], portal: &Portal) -> Vec<Variant> {
    let own =
        if page.api.results.is_empty() { page.base.map_or(&[][..], |base| &base.results) } else { &page.api.results };
    let read_as = |code: &str| {
        decisions.iter().find_map(|subject| match subject {
            DecisionSubject::ResultStatus { code: decided, status } if decided == code => Some(*status),
            _ => None,
        })
    };
    let documented = own.iter().map(|result| {
        let decided = read_as(&result.code);
        let mut doc: Vec<String> = result.message.iter().cloned().collect();
        doc.extend(result.action.iter().filter(|action| result.message.as_ref() != Some(action)).cloned());
        if let Some(status) = decided.filter(|status| *status != result.status) {
            doc.push(format!("The page says {:?}; it is read as {}.", result.status, meaning(status)));
        }
        (result.code.clone(), doc, false, Some(decided.unwrap_or(result.status)))
    });
    let gateway =
        portal.gateway_results.iter().filter(|result| own.iter().all(|own| own.code != result.code)).map(|result| {
            let doc = vec![result.message.clone(), "The gateway answers so on any API.".to_owned()];
            (result.code.clone(), doc, false, Some(result.status))
        });
    variants(documented.chain(gateway))
}

fn meaning(status: ResultStatus) -> &'static str {
    match status {
        ResultStatus::S => "S, done",
        ResultStatus::F => "F, failed",
        ResultStatus::U => "U, unknown, which is the careful reading",
    }
}

/// The statuses of the page's orders.
pub fn statuses(page: &Joined<'_>) -> Option<Vec<Variant>> {
    let statuses = page.api.statuses.as_ref()?;
    Some(variants(statuses.values.iter().map(|status| {
        let mut doc: Vec<String> = status.doc.iter().cloned().collect();
        doc.extend(status.display.iter().map(|display| format!("In the card wallet: {display}")));
        (status.value.clone(), doc, status.is_final, None)
    })))
}

/// Statuses and result codes, at the fields that hold them.
pub fn known_enums(
    page: &Joined<'_>,
    side: Side,
    fields: &Fields,
    statuses: Option<&[Variant]>,
    codes: &[Variant],
) -> BTreeMap<Pointer, (Vec<Variant>, EnumRole)> {
    let mut known = BTreeMap::new();
    if let (Some(values), Some(facts)) = (statuses, &page.api.statuses) {
        let listed: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
        let role = EnumRole::Statuses { order: facts.order };
        for (at, field) in fields.walk() {
            let same = field.values.iter().map(|value| value.value.as_str()).eq(listed.iter().copied());
            if (side == Side::Request && at == facts.field) || (!field.values.is_empty() && same) {
                known.insert(at, (values.to_vec(), role.clone()));
            }
        }
    }
    if side == Side::Response && !codes.is_empty() {
        for result in &page.results {
            let codes_at = result.code.as_ref().map(|code| Pointer::root().child(&result.object).child(code));
            known.extend(codes_at.map(|at| (at, (codes.to_vec(), EnumRole::ResultCodes))));
        }
    }
    known
}
