//! Where a response holds its result, and what a success has to hold beside it.

use super::model::ResultMember;
use crate::spec::{Condition, Field, Message as Fields, Pointer, Required};

/// The response's members that hold an object with a `resultStatus`.
pub fn result_members(response: &Fields) -> Vec<ResultMember> {
    let member = |field: &Field| {
        let named = |name: &str| field.fields.iter().find(|child| child.name == name).map(|child| child.name.clone());
        Some(ResultMember {
            object: field.name.clone(),
            status: named("resultStatus")?,
            code: named("resultCode"),
            messages: ["resultMessage", "resultMsg"].into_iter().filter_map(named).collect(),
        })
    };
    response.fields.iter().filter_map(member).collect()
}

/// What holds in a success: the status of the result, wherever it stands, is S.
pub fn success(results: &[ResultMember]) -> Option<Condition> {
    let is_s = |result: &ResultMember| Condition::In { field: status_of(result), r#in: vec!["S".to_owned()] };
    match results {
        [] => None,
        [only] => Some(is_s(only)),
        several => Some(Condition::Any { any: several.iter().map(is_s).collect() }),
    }
}

/// The pointer to the status of a result.
pub fn status_of(result: &ResultMember) -> Pointer {
    Pointer::root().child(&result.object).child(&result.status)
}

/// Beside the result, a response holds what it must only when the result's status is S.
pub fn require_on_success(response: &mut Fields, results: &[ResultMember], success: &Condition) {
    let beside = |field: &&mut Field| results.iter().all(|result| result.object != field.name);
    for field in response.fields.iter_mut().filter(beside) {
        field.required = match field.required.take() {
            None => None,
            Some(Required::Always(_)) => Some(Required::When(success.clone())),
            Some(Required::When(condition)) => {
                Some(Required::When(Condition::All { all: vec![success.clone(), condition] }))
            }
        };
    }
}
