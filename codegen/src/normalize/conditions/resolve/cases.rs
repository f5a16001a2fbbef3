//! Fields that prose means without naming them: by a value that one alone lists, by being the only status.

use super::{MOST_CANDIDATES, MOST_LOOKED_AT, Names, Unresolved, spoken, squashed};
use crate::source::Text;
use crate::spec::Pointer;

impl Names<'_> {
    /// The only field that ends in `Status`, nearest first, where "status" has no other meaning.
    pub(super) fn only_status(&self, name: &str, user: &Pointer) -> Option<Pointer> {
        if spoken(name) != "status" {
            return None;
        }
        std::iter::once(&self.own).chain(self.base.as_ref()).find_map(|index| {
            let scopes = std::iter::successors(user.parent(), Pointer::parent);
            let inside = |scope: Pointer| {
                let names =
                    index.by_name.get(&scope)?.values().filter(|name| name.ends_with("Status") || *name == "status");
                let mut found: Vec<&String> = names.filter(|name| **name != user.last()).collect();
                found.sort();
                found.dedup();
                (!found.is_empty()).then(|| found.iter().map(|name| scope.child(name)).collect::<Vec<_>>())
            };
            match scopes.filter_map(inside).next()?.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            }
        })
    }

    /// The field that a name means which is compared with values: of those called so, nearest first, the one that lists
    /// them. Where none is called so in reach, the only one of that name inside another object that lists them, or the
    /// only one that does and is called after the thing: "the order is PAID" is about `orderStatus`. Where none lists them,
    /// the only one of that name whose list the capture lost.
    pub(super) fn compared(&self, name: &Text, values: &[Text], user: &Pointer) -> Result<Pointer, Unresolved> {
        let lists = |at: &Pointer| values.iter().all(|value| self.listings.lists(at, value.as_str()));
        let called = |at: &&Pointer| *at != user && squashed(&at.last()) == squashed(name.as_str());
        let near = |at: &&Pointer| reaches(at, user);
        let single = |at: &&Pointer| {
            std::iter::successors(at.parent(), Pointer::parent).all(|outer| !self.arrays.contains(&outer))
        };
        let only = |mut found: Vec<&Pointer>| {
            found.sort();
            found.dedup();
            if let [only] = found.as_slice() { Some((*only).clone()) } else { None }
        };
        let nearest = || self.that_list(values).filter(called).filter(near).max_by_key(|at| at.as_str().len()).cloned();
        let alike = || nearest().or_else(|| only(self.that_list(values).filter(called).filter(single).collect()));
        match self.field(name, user) {
            // What lists nothing may have these values as well as any.
            Ok(found) if !self.listings.has_list(&found) => Ok(self.sampled(&found, values, user).unwrap_or(found)),
            Ok(found) if lists(&found) => Ok(found),
            Ok(found) => Ok(alike().unwrap_or(found)),
            Err(unresolved) => {
                let after = |at: &&Pointer| squashed(&at.last()).starts_with(&squashed(name.as_str()));
                let thing =
                    || only(self.that_list(values).filter(|at| *at != user).filter(near).filter(after).collect());
                let lost = || {
                    let namesakes = self.lost_lists.get(&squashed(name.as_str())).into_iter().flatten();
                    only(namesakes.filter(|at| *at != user).filter(single).collect())
                };
                alike().or_else(thing).or_else(lost).ok_or(unresolved)
            }
        }
    }

    /// Of two fields of one name without a list, the outer one, where its sample is among the values and the other's is not.
    fn sampled(&self, found: &Pointer, values: &[Text], user: &Pointer) -> Option<Pointer> {
        let holds = |at: &Pointer| {
            let sample = self.samples.get(at)?;
            Some(values.iter().any(|value| value.as_str() == sample))
        };
        let other = holds(found) == Some(false);
        let outer = std::iter::successors(found.parent(), Pointer::parent).filter_map(|scope| scope.parent());
        let mut namesakes = outer.map(|scope| scope.child(&found.last())).filter(|at| reaches(at, user));
        namesakes.find(|at| other && holds(at) == Some(true))
    }

    /// The fields that list all of these values.
    fn that_list(&self, values: &[Text]) -> impl Iterator<Item = &Pointer> {
        let first = values.first().into_iter().flat_map(|value| self.listings.fields(value.as_str()));
        let lists = |at: &&Pointer| values.iter().all(|value| self.listings.lists(at, value.as_str()));
        first.take(MOST_LOOKED_AT).filter(lists)
    }

    /// The only field that lists these values; of several, the only one beside the user. A name that is said of it has
    /// to be a part of its own, unless that says nothing: "scenario", "orders".
    pub(super) fn case(&self, name: Option<&Text>, values: &[Text], user: &Pointer) -> Result<Pointer, Unresolved> {
        if let Some(found) = name.and_then(|name| self.field(name, user).ok()) {
            return Ok(found);
        }
        let listing = self.that_list(values);
        let mut all: Vec<&Pointer> = listing.filter(|at| *at != user && reaches(at, user)).collect();
        all.sort();
        all.dedup();
        let beside: Vec<&Pointer> = all.iter().copied().filter(|at| at.parent() == user.parent()).collect();
        match (all.as_slice(), beside.as_slice()) {
            ([only], _) | (_, [only]) => Ok((*only).clone()),
            _ => Err(Unresolved {
                name: name.or(values.first()).cloned().unwrap_or_else(|| Text::join(&[], "")),
                candidates: all.into_iter().take(MOST_CANDIDATES).cloned().collect(),
            }),
        }
    }

    /// Whether a word names a field other than the user, or a value that one lists.
    pub(crate) fn knows(&self, word: &str, user: &Pointer) -> bool {
        let squashed = squashed(word);
        let mut indexes = std::iter::once(&self.own).chain(self.base.as_ref());
        self.listings.fields(word).next().is_some()
            || self.aliases.contains_key(&word.to_lowercase())
            || (squashed != self::squashed(user.last().as_str())
                && indexes.any(|index| index.spelt.contains(&squashed)))
    }
}

/// Whether a field stands beside another or beside what that stands in: one inside another object is another thing's.
fn reaches(at: &Pointer, user: &Pointer) -> bool {
    let scope = at.parent().unwrap_or_default();
    user.as_str().strip_prefix(scope.as_str()).is_some_and(|rest| rest.starts_with('/'))
}
