//! The walk over a message: what generated code calls, member by member.

use super::{Limit, Rule, Violation, Violations};
use crate::wire::{LARGEST_INTEGER, OpenEnum, Place, Undeclared};

/// A type that a walk can go through.
pub trait Checked {
    /// Goes through all members.
    fn walk(&self, at: &Place<'_>, walk: &mut Walk<'_>);
}

/// What a walk is after.
enum Aim<'w> {
    All(&'w mut Vec<Violation>),
    First(&'w mut bool),
    Undeclared(&'w mut Vec<String>),
}

/// A walk over a message.
pub struct Walk<'w>(Aim<'w>);

/// All violations of a message.
///
/// # Errors
/// The violations, where there are any.
pub fn validate<T: Checked>(message: &T) -> Result<(), Violations> {
    let mut found = Vec::new();
    message.walk(&Place::ROOT, &mut Walk(Aim::All(&mut found)));
    Violations::from_found(found)
}

/// Whether a message violates nothing. Allocates nothing.
pub fn is_valid<T: Checked>(message: &T) -> bool {
    let mut violated = false;
    message.walk(&Place::ROOT, &mut Walk(Aim::First(&mut violated)));
    !violated
}

/// The JSON Pointers of all members that the documentation does not declare.
pub fn undeclared<T: Checked>(message: &T) -> Vec<String> {
    let mut found = Vec::new();
    message.walk(&Place::ROOT, &mut Walk(Aim::Undeclared(&mut found)));
    found
}

impl Walk<'_> {
    fn violate(&mut self, place: &Place<'_>, rule: Rule) {
        match &mut self.0 {
            Aim::All(found) => found.push(Violation { pointer: place.pointer(), rule }),
            Aim::First(violated) => **violated = true,
            Aim::Undeclared(_) => {}
        }
    }

    /// Whether nothing more is to be found.
    fn is_over(&self) -> bool {
        matches!(&self.0, Aim::First(violated) if **violated)
    }

    /// Whether checks matter to this walk.
    fn checks(&self) -> bool {
        !matches!(&self.0, Aim::Undeclared(_)) && !self.is_over()
    }

    /// The undeclared members of the object at this place.
    pub fn undeclared(&mut self, at: &Place<'_>, members: &Undeclared) {
        if let Aim::Undeclared(found) = &mut self.0 {
            found.extend(members.iter().map(|(name, _)| at.member(name).pointer()));
        }
    }

    /// A text and its limits.
    pub fn text(&mut self, at: &Place<'_>, name: &str, value: Option<&str>, limits: &[Limit]) {
        if let Some(value) = value.filter(|_| self.checks()) {
            self.text_at(&at.member(name), value, limits);
        }
    }

    fn text_at(&mut self, place: &Place<'_>, value: &str, limits: &[Limit]) {
        for limit in limits {
            let broken = match *limit {
                Limit::MinLength(limit) if value.len() / 4 < limit => {
                    let actual = value.chars().count();
                    (actual < limit).then_some(Rule::MinLength { limit, actual })
                }
                Limit::MaxLength(limit) if value.len() > limit => {
                    let actual = value.chars().count();
                    (actual > limit).then_some(Rule::MaxLength { limit, actual })
                }
                Limit::Prefix(prefix) => (!value.starts_with(prefix)).then_some(Rule::Prefix { prefix }),
                Limit::Pattern(pattern) => {
                    (!pattern.matches(value)).then_some(Rule::Pattern { expression: pattern.expression })
                }
                _ => None,
            };
            if let Some(rule) = broken {
                self.violate(place, rule);
            }
        }
    }

    /// A whole number and its limits, beside those that every whole number has.
    pub fn integer(&mut self, at: &Place<'_>, name: &str, value: Option<i64>, limits: &[Limit]) {
        let Some(value) = value.filter(|_| self.checks()) else { return };
        let place = at.member(name);
        for limit in [Limit::Min(-LARGEST_INTEGER), Limit::Max(LARGEST_INTEGER)].iter().chain(limits) {
            match *limit {
                Limit::Min(limit) if value < limit => self.violate(&place, Rule::Min { limit }),
                Limit::Max(limit) if value > limit => self.violate(&place, Rule::Max { limit }),
                _ => {}
            }
        }
    }

    /// A number of any kind and its limits.
    pub fn number(&mut self, at: &Place<'_>, name: &str, value: Option<&serde_json::Number>, limits: &[Limit]) {
        let Some(value) = value.and_then(serde_json::Number::as_f64).filter(|_| self.checks()) else { return };
        let place = at.member(name);
        #[expect(clippy::cast_precision_loss, reason = "limits are small whole numbers")]
        for limit in limits {
            match *limit {
                Limit::Min(limit) if value < limit as f64 => self.violate(&place, Rule::Min { limit }),
                Limit::Max(limit) if value > limit as f64 => self.violate(&place, Rule::Max { limit }),
                _ => {}
            }
        }
    }

    /// A value that has to be a listed one.
    pub fn listed<E: OpenEnum>(&mut self, at: &Place<'_>, name: &str, value: Option<&E>) {
        if let Some(value) = value.filter(|_| self.checks())
            && !E::LISTED.contains(&value.as_str())
        {
            self.violate(&at.member(name), Rule::UnknownValue { listed: E::LISTED });
        }
    }

    /// A value that has to be this one.
    pub fn constant(&mut self, at: &Place<'_>, name: &str, found: Option<&str>, value: &'static str) {
        if found.is_some_and(|found| found != value) && self.checks() {
            self.violate(&at.member(name), Rule::Constant { value });
        }
    }

    /// An object inside this one.
    pub fn object<T: Checked>(&mut self, at: &Place<'_>, name: &str, value: Option<&T>) {
        if let Some(value) = value.filter(|_| !self.is_over()) {
            value.walk(&at.member(name), self);
        }
    }

    /// The length of an array.
    fn items(&mut self, place: &Place<'_>, actual: usize, limits: &[Limit]) {
        for limit in limits {
            if let Limit::MaxItems(limit) = *limit
                && actual > limit
            {
                self.violate(place, Rule::MaxItems { limit, actual });
            }
        }
    }

    /// An array of scalars without limits of their own.
    pub fn array<T>(&mut self, at: &Place<'_>, name: &str, values: Option<&[T]>, limits: &[Limit]) {
        if let Some(values) = values.filter(|_| self.checks()) {
            self.items(&at.member(name), values.len(), limits);
        }
    }

    /// An array of texts, its limits and those of each text.
    pub fn texts<T: AsRef<str>>(
        &mut self,
        at: &Place<'_>,
        name: &str,
        values: Option<&[T]>,
        limits: &[Limit],
        each: &[Limit],
    ) {
        let Some(values) = values.filter(|_| self.checks()) else { return };
        let place = at.member(name);
        self.items(&place, values.len(), limits);
        for (index, value) in values.iter().enumerate() {
            self.text_at(&place.element(index), value.as_ref(), each);
        }
    }

    /// An array of whole numbers, its limits and those that every whole number has.
    pub fn integers(&mut self, at: &Place<'_>, name: &str, values: Option<&[i64]>, limits: &[Limit]) {
        let Some(values) = values.filter(|_| self.checks()) else { return };
        let place = at.member(name);
        self.items(&place, values.len(), limits);
        for (index, value) in values.iter().enumerate() {
            if *value < -LARGEST_INTEGER {
                self.violate(&place.element(index), Rule::Min { limit: -LARGEST_INTEGER });
            } else if *value > LARGEST_INTEGER {
                self.violate(&place.element(index), Rule::Max { limit: LARGEST_INTEGER });
            }
        }
    }

    /// An array of values that each have to be a listed one.
    pub fn all_listed<E: OpenEnum>(&mut self, at: &Place<'_>, name: &str, values: Option<&[E]>) {
        let Some(values) = values.filter(|_| self.checks()) else { return };
        let place = at.member(name);
        for (index, value) in values.iter().enumerate() {
            if !E::LISTED.contains(&value.as_str()) {
                self.violate(&place.element(index), Rule::UnknownValue { listed: E::LISTED });
            }
        }
    }

    /// An array of objects and its limits.
    pub fn objects<T: Checked>(&mut self, at: &Place<'_>, name: &str, values: Option<&[T]>, limits: &[Limit]) {
        let Some(values) = values.filter(|_| !self.is_over()) else { return };
        let place = at.member(name);
        self.items(&place, values.len(), limits);
        for (index, value) in values.iter().enumerate() {
            value.walk(&place.element(index), self);
        }
    }

    /// A member that has to be there, since its condition holds.
    pub fn require(&mut self, at: &Place<'_>, name: &str, is_there: bool, when: &'static str) {
        if !is_there && self.checks() {
            self.violate(&at.member(name), Rule::Required { when });
        }
    }

    /// Members of which at least one has to be there.
    pub fn any_of(&mut self, at: &Place<'_>, members: &'static [&'static str], one_is_there: bool, when: &'static str) {
        if !one_is_there && self.checks() {
            self.violate(at, Rule::AnyOf { members, when });
        }
    }
}
