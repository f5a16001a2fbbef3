//! From the limits of a field to those that are checked: which of them say something about a value of its kind.

use super::model::{Kind, Limit};
use crate::spec::{Field, Pattern};

/// The largest whole number that every JSON reader keeps exactly: 2⁵³−1.
const LARGEST_INTEGER: i64 = (1 << 53) - 1;

/// The limits of a member.
#[derive(Default)]
pub struct Limits {
    /// On its value.
    pub own: Vec<Limit>,
    /// On each element of an array.
    pub each: Vec<Limit>,
    /// The attributes of the field that cannot be checked, and why.
    pub refused: Vec<(&'static str, String)>,
}

impl Limits {
    /// The limits of a field on values of a kind.
    pub fn of(field: &Field, kind: &Kind) -> Self {
        let mut limits = Self::default();
        let forms = limits.forms(field);
        match kind {
            Kind::Text | Kind::Enum(_) | Kind::ResultStatus | Kind::Json(_) | Kind::OpenJson => {
                limits.own.extend(field.min_length.map(Limit::MinLength));
                limits.own.extend(field.max_length.map(Limit::MaxLength));
                limits.own.extend(forms);
            }
            Kind::Integer => limits.own = range(field, LARGEST_INTEGER),
            Kind::Number => {
                limits.own = range(field, i64::MAX);
                for limit in limits.own.iter().filter(|limit| is_beyond(limit)) {
                    let attribute = if matches!(limit, Limit::Min(_)) { "min" } else { "max" };
                    let why = "its range goes beyond ±(2^53 − 1), where numbers are no longer kept exactly";
                    limits.refused.push((attribute, why.to_owned()));
                }
            }
            Kind::Array(of) => {
                limits.own.extend(field.max_items.map(Limit::MaxItems));
                if matches!(**of, Kind::Text | Kind::Enum(_)) {
                    limits.each.extend(field.items.as_ref().and_then(|items| items.max_length).map(Limit::MaxLength));
                    limits.each.extend(forms);
                }
            }
            Kind::Boolean | Kind::Any | Kind::OpenObject | Kind::Object(_) => {}
        }
        limits
    }

    fn forms(&mut self, field: &Field) -> Vec<Limit> {
        let pattern = field.pattern.as_ref().and_then(|expression| {
            Pattern::parse(expression).map_err(|error| self.refused.push(("pattern", error.to_string()))).ok()
        });
        field.prefix.clone().map(Limit::Prefix).into_iter().chain(pattern.map(Limit::Pattern)).collect()
    }
}

/// The range of a number, as far as it is narrower than ±`most`, within which every number lies.
fn range(field: &Field, most: i64) -> Vec<Limit> {
    let least = field.min.filter(|least| *least > -most).map(Limit::Min);
    least.into_iter().chain(field.max.filter(|limit| *limit < most).map(Limit::Max)).collect()
}

fn is_beyond(limit: &Limit) -> bool {
    matches!(limit, Limit::Min(limit) | Limit::Max(limit) if limit.unsigned_abs() > LARGEST_INTEGER.unsigned_abs())
}
