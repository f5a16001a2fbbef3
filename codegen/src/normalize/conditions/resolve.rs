//! From words in prose to the fields they mean: brothers and sisters first, then parents', the page's root, the base page.

mod cases;
mod listings;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use foldhash::{HashMap, HashSet};

use self::listings::Listings;
use super::grammar::{Said, means_present};
use crate::source::Text;
use crate::spec::{Condition, Field, Message, Pointer, Type, Unknown};

/// The fields of one message, and of the same message on the base page.
pub(crate) struct Names<'a> {
    own: Index,
    base: Option<Index>,
    aliases: &'a BTreeMap<String, String>,
    /// Whether names that are not found are taken for fields of a base that is not at hand.
    base_is_missing: bool,
    /// An object of the root whose fields are named without it, and those it has where the page does not list them.
    open: Option<(&'a str, &'a [Field])>,
    /// The values that fields list.
    listings: Listings,
    /// What the fields that list nothing hold on the page.
    samples: HashMap<Pointer, String>,
    /// The fields whose lists the capture lost, by their names.
    lost_lists: HashMap<String, Vec<Pointer>>,
    /// The first object of which no field is listed.
    without_fields: Option<Pointer>,
    /// The arrays: a condition leads into none of them.
    arrays: HashSet<Pointer>,
    /// The fields among which candidates are sought, by their spelling; made where a name is first not found.
    spelt: OnceCell<Vec<(String, Pointer)>>,
}

/// Names by the object they stand in.
#[derive(Default)]
struct Index {
    by_name: HashMap<Pointer, HashMap<String, String>>,
    first: Vec<Pointer>,
    /// All names, squashed.
    spelt: HashSet<String>,
}

/// A name in prose that no field has.
#[derive(Debug, Clone)]
pub(crate) struct Unresolved {
    /// The name.
    pub(crate) name: Text,
    /// Fields that may be meant.
    pub(crate) candidates: Vec<Pointer>,
}

/// How many candidates a finding names.
const MOST_CANDIDATES: usize = 3;

/// Among how many fields candidates are sought: on a page of thousands of fields, each finding would take longer.
const MOST_LOOKED_AT: usize = 500;

impl<'a> Names<'a> {
    /// Indexes the fields of a message and of its base.
    pub(crate) fn new(own: &Message, base: Option<&Message>, aliases: &'a BTreeMap<String, String>) -> Self {
        let mut arrays = HashSet::default();
        let (mut samples, mut without_fields) = (HashMap::default(), None);
        let mut lost_lists: HashMap<String, Vec<Pointer>> = HashMap::default();
        let fields: Vec<(Pointer, &Field)> = base.into_iter().chain([own]).flat_map(Message::walk).collect();
        for (at, field) in &fields {
            if let Some(serde_json::Value::String(sample)) = field.sample.as_ref().filter(|_| field.values.is_empty()) {
                samples.insert(at.clone(), sample.clone());
            }
            if field.unknown.contains(&Unknown::Enum) {
                lost_lists.entry(squashed(&field.name)).or_default().push(at.clone());
            }
            if field.r#type == Some(Type::Object) && field.fields.is_empty() {
                without_fields.get_or_insert_with(|| at.clone());
            }
            if field.r#type == Some(Type::Array) {
                arrays.insert(at.clone());
            }
        }
        let lists = fields.iter().map(|(at, field)| (at, field.values.iter().map(|listed| listed.value.as_str())));
        let listings = Listings::new(lists);
        Self {
            own: Index::new(&own.fields),
            base: base.map(|base| Index::new(&base.fields)),
            aliases,
            base_is_missing: false,
            open: None,
            listings,
            samples,
            lost_lists,
            without_fields,
            arrays,
            spelt: OnceCell::new(),
        }
    }

    /// Adds the values that a field has though it does not list them: the page's statuses.
    #[must_use]
    pub(crate) fn listing<'v>(mut self, at: &Pointer, values: impl Iterator<Item = &'v str>) -> Self {
        self.listings.add(at, values);
        self
    }

    /// Takes names that are not found for fields of the base, which is not at hand.
    #[must_use]
    pub(crate) fn assuming_a_base(mut self, missing: bool) -> Self {
        self.base_is_missing = missing;
        self
    }

    /// Takes the fields of an object of the root for fields of the root, where that has none so called. A capture can have
    /// lost them; then it has the common ones.
    #[must_use]
    pub(crate) fn opening(mut self, object: Option<(&'a str, &'a [Field])>) -> Self {
        self.open = object;
        self
    }

    /// An object of which no field is listed or known: a name that nobody has may be that of one of them.
    pub(crate) fn without_fields(&self) -> Option<&Pointer> {
        let known = |at: &&Pointer| self.open.is_some_and(|(object, _)| Pointer::root().child(object) == **at);
        self.without_fields.as_ref().filter(|at| !known(at))
    }

    /// The field that a name means where it is used by the field at `user`; never that field itself.
    pub(crate) fn field(&self, name: &Text, user: &Pointer) -> Result<Pointer, Unresolved> {
        let look_up = |name: &str| {
            let mut indexes = std::iter::once(&self.own).chain(self.base.as_ref());
            indexes.find_map(|index| self.look_up(index, name, user))
        };
        // "kind value is CARD" is about `kind`, unless a field is called so.
        let found = look_up(name.as_str()).or_else(|| look_up(name.as_str().strip_suffix(" value")?));
        let found = found.or_else(|| owned(name.as_str()).iter().find_map(|name| look_up(name)));
        let found = found.or_else(|| self.opened(name.as_str()));
        let found = found.or_else(|| self.only_status(name.as_str(), user).filter(|_| !self.base_is_missing));
        let assumed = || {
            let name = self.aliases.get(&spoken(name.as_str())).cloned().unwrap_or_else(|| camel_case(name.as_str()));
            self.base_is_missing.then(|| Pointer::root().child(&name))
        };
        found
            .or_else(assumed)
            .ok_or_else(|| Unresolved { name: name.clone(), candidates: self.candidates(name.as_str()) })
    }

    /// The field of that name in the object whose fields are named without it.
    fn opened(&self, name: &str) -> Option<Pointer> {
        let (object, common) = self.open?;
        let inside = name.split_once(['.', '/']).filter(|(parent, _)| *parent == object);
        let name = inside.map_or(name, |(_, name)| name);
        let listed = self.own.descend(&Pointer::root(), &[object, name]);
        listed.or_else(|| {
            let at = self.own.descend(&Pointer::root(), &[object])?;
            let lost = !self.own.by_name.contains_key(&at);
            let field = common.iter().filter(|_| lost).find(|field| squashed(&field.name) == squashed(name))?;
            Some(at.child(&field.name))
        })
    }

    /// The field of that name right inside the one at `at`.
    pub(crate) fn inside(&self, name: &Text, at: &Pointer) -> Option<Pointer> {
        self.own.descend(at, &[name.as_str()])
    }

    fn look_up(&self, index: &Index, name: &str, user: &Pointer) -> Option<Pointer> {
        let name = name.trim_start_matches('/');
        let path: Vec<&str> = name.split(['.', '/']).collect();
        let alias = self.aliases.get(&spoken(name)).map(|alias| vec![alias.as_str()]);
        let mut scope = user.parent();
        while let Some(at) = scope {
            let ways = [Some(vec![name]), alias.clone(), (path.len() > 1).then(|| path.clone())];
            let found = ways.into_iter().flatten().find_map(|way| index.descend(&at, &way));
            if let Some(found) = found.filter(|found| found != user) {
                return Some(found);
            }
            scope = at.parent();
        }
        None
    }

    fn candidates(&self, name: &str) -> Vec<Pointer> {
        let sought = squashed(name);
        let start = |text: &str| text.chars().take(4).collect::<String>();
        let end = |text: &str| text.chars().rev().take(4).collect::<String>();
        let (its_start, its_end) = (start(&sought), end(&sought));
        let alike = |known: &str| {
            known.contains(&sought) || sought.contains(known) || start(known) == its_start || end(known) == its_end
        };
        let spelt = self.spelt.get_or_init(|| {
            let indexes = std::iter::once(&self.own).chain(self.base.as_ref());
            let pointers = indexes.flat_map(|index| index.first.iter()).take(MOST_LOOKED_AT);
            pointers.map(|pointer| (squashed(&pointer.last()), pointer.clone())).collect()
        });
        let alike = spelt.iter().filter(|(known, _)| alike(known));
        alike.take(MOST_CANDIDATES).map(|(_, pointer)| pointer.clone()).collect()
    }

    /// The condition in terms of the spec.
    pub(crate) fn condition(&self, said: &Said, user: &Pointer) -> Result<Condition, Unresolved> {
        let parts = |parts: &[Said]| parts.iter().map(|part| self.condition(part, user)).collect::<Result<Vec<_>, _>>();
        Ok(match said {
            Said::In { name, values } => Condition::In {
                field: self.compared(name, values, user)?,
                r#in: values.iter().map(|value| value.as_str().to_owned()).collect(),
            },
            Said::NotIn { name, values } => Condition::NotIn {
                field: self.compared(name, values, user)?,
                not_in: values.iter().map(|value| value.as_str().to_owned()).collect(),
            },
            Said::Case { name, values } => Condition::In {
                field: self.case(name.as_ref(), values, user)?,
                r#in: values.iter().map(|value| value.as_str().to_owned()).collect(),
            },
            Said::NotCase { name, values } => Condition::NotIn {
                field: self.case(name.as_ref(), values, user)?,
                not_in: values.iter().map(|value| value.as_str().to_owned()).collect(),
            },
            Said::Present { name, present, word } => {
                let field = self.field(name, user)?;
                let lists = |word: &&Text| self.listings.lists(&field, word.as_str());
                match word.as_ref().filter(lists).map(Text::as_str) {
                    Some(word) if means_present(word) == *present => {
                        Condition::In { field, r#in: vec![word.to_owned()] }
                    }
                    Some(word) => Condition::NotIn { field, not_in: vec![word.to_owned()] },
                    None => Condition::Present { field, present: *present },
                }
            }
            Said::Any(any) => Condition::Any { any: parts(any)? },
            Said::All(all) => Condition::All { all: parts(all)? },
        })
    }
}

impl Index {
    fn new(fields: &[Field]) -> Self {
        let mut index = Self::default();
        index.add(&Pointer::root(), fields);
        index
    }

    fn add(&mut self, at: &Pointer, fields: &[Field]) {
        for field in fields {
            let here = at.child(&field.name);
            let names = self.by_name.entry(at.clone()).or_default();
            names.insert(field.name.clone(), field.name.clone());
            self.first.push(here.clone());
            self.spelt.insert(squashed(&field.name));
            self.add(&here, &field.fields);
        }
        if let Some(names) = self.by_name.get_mut(at) {
            for field in fields {
                names.entry(format!(" {}", squashed(&field.name))).or_insert_with(|| field.name.clone());
            }
        }
    }

    /// The field that a path of names leads to from an object; each name as it is written, or but for case and blanks.
    fn descend(&self, from: &Pointer, path: &[&str]) -> Option<Pointer> {
        let mut at = from.clone();
        for name in path {
            let names = self.by_name.get(&at)?;
            let found = names.get(*name).or_else(|| names.get(&format!(" {}", squashed(name))))?;
            at = at.child(found);
        }
        Some(at)
    }
}

/// The ways to write what belongs to something: "region of the registered address" is `registered address.region`, or
/// `registered address region`.
fn owned(name: &str) -> Vec<String> {
    let (of_the, of) = (name.split_once(" of the "), name.split_once(" of "));
    let Some((part, whole)) = of_the.or(of) else { return Vec::new() };
    vec![format!("{whole}.{part}"), format!("{whole} {part}")]
}

/// A name as it is spoken, for looking up aliases: lower case, single blanks.
fn spoken(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A spoken name as fields are named: `order status` → `orderStatus`; a single word stays as it is.
fn camel_case(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    let rest: Vec<&str> = words.collect();
    if rest.is_empty() {
        return first.to_owned();
    }
    let capital = |word: &&str| {
        let mut characters = word.chars();
        let first = characters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
        first + &characters.as_str().to_lowercase()
    };
    first.to_lowercase() + &rest.iter().map(capital).collect::<String>()
}

/// A name without case, blanks and joining signs: `order status`, `orderStatus` and `order_status` are one.
pub(crate) fn squashed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
