//! Values of another field that an item lists with whether the field must be there then: `COUPON: required`.

use super::meanings::ListedValue;
use crate::normalize::conditions::grammar::Said;
use crate::normalize::fields::field::Draft;
use crate::normalize::sentence::lists::is_code;
use crate::normalize::sentence::words::Sentence;

/// Whether a field must be there for a value of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Required,
    Optional,
    Unclear,
}

/// What the meaning of a listed value says of whether the field must be there then: `COUPON: required`.
pub(super) fn requirement_of_a_case(value: &ListedValue) -> Option<Case> {
    let meaning = value.meaning.as_ref().filter(|_| is_code(value.value.as_str()))?;
    let meaning = Sentence::whole(meaning);
    let lower = |at: usize| meaning.words.get(at).map_or("", |word| word.lower.as_str());
    let denied = usize::from(lower(0) == "not");
    let case = match lower(denied) {
        "required" | "mandatory" if denied == 0 => Case::Required,
        "required" | "mandatory" => Case::Optional,
        "optional" if denied == 0 => Case::Optional,
        _ => return None,
    };
    match meaning.words.get(denied + 1..).unwrap_or_default() {
        [] => Some(case),
        [stop] if stop.lower == "." => Some(case),
        [sign, ..] if sign.sign => Some(Case::Unclear),
        _ => None,
    }
}

impl Draft {
    /// Required for some values of another field is optional for the rest.
    pub(crate) fn finish_cases(&mut self) {
        let cases = std::mem::take(&mut self.cases);
        let required = cases.iter().any(|(_, case)| *case == Case::Required);
        for (value, case) in cases {
            let span = value.span();
            let when = Said::Case { name: None, values: vec![value.value] };
            match case {
                Case::Required => self.requirement.required(Some(when), span, "required-when"),
                Case::Optional if required => {}
                Case::Optional => self.requirement.optional_when(when, span, "optional-when"),
                Case::Unclear => self.requirement.unread(span),
            }
        }
    }
}
