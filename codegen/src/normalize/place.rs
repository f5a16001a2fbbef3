//! Places in a spec by name: `/request/extInfo/code_info`, `/results/SUCCESS`, `/statuses/USED`, `/path`.

use serde_json::Value;

use super::thing::Thing;
use crate::spec::{Api, Pointer};

/// Values of the page itself that are places.
const VALUES: &[&str] = &["path", "method", "title", "repeatable", "extends", "kind", "doc", "source"];

/// A place, taken apart: the way to the container, and the name of the thing in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// What stands there.
    pub(crate) thing: Thing,
    /// Keys and names on the way to the container.
    way: Vec<Step>,
    /// The last name: the member of an object, or the name of an element.
    pub(crate) last: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// A member; what is put there if it is missing and something is to be added below it.
    Member(&'static str, Missing),
    /// The element of a list that has this name, and its list of fields.
    FieldsOf(String),
}

/// What stands for a member that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Missing {
    Object,
    List,
    /// Nothing: it cannot be made out of nothing.
    Nothing,
}

impl Place {
    /// Takes a place apart; nothing where no such place can be.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let segments: Vec<String> = Pointer::new(text).ok()?.segments().collect();
        let names: Vec<&str> = segments.iter().map(String::as_str).collect();
        let place = |thing, way, last: &str| Some(Self { thing, way, last: last.to_owned() });
        match names.as_slice() {
            ["request" | "response"] => place(Thing::Message, vec![], names[0]),
            [side @ ("request" | "response"), parents @ .., last] => {
                let side = if *side == "request" { "request" } else { "response" };
                let mut way = vec![Step::Member(side, Missing::Object), Step::Member("fields", Missing::List)];
                way.extend(parents.iter().map(|parent| Step::FieldsOf((*parent).to_owned())));
                place(Thing::Field, way, last)
            }
            ["headers", side @ ("request" | "response"), name] => {
                let side = if *side == "request" { "request" } else { "response" };
                place(
                    Thing::Header,
                    vec![Step::Member("headers", Missing::Object), Step::Member(side, Missing::List)],
                    name,
                )
            }
            ["results", code] => place(Thing::Result, vec![Step::Member("results", Missing::List)], code),
            ["statuses"] => place(Thing::Statuses, vec![], "statuses"),
            ["statuses", value] => place(
                Thing::Status,
                vec![Step::Member("statuses", Missing::Nothing), Step::Member("values", Missing::List)],
                value,
            ),
            ["discriminator"] => place(Thing::Discriminator, vec![], "discriminator"),
            ["hosts", environment] => place(Thing::Value, vec![Step::Member("hosts", Missing::Object)], environment),
            [value] if VALUES.contains(value) => place(Thing::Value, vec![], value),
            _ => None,
        }
    }

    /// The side and the pointer of a field's place.
    pub(crate) fn field(&self) -> Option<(crate::side::Side, Pointer)> {
        let mut way = self.way.iter();
        let side = match (self.thing, way.next()) {
            (Thing::Field, Some(Step::Member("request", _))) => crate::side::Side::Request,
            (Thing::Field, Some(Step::Member("response", _))) => crate::side::Side::Response,
            _ => return None,
        };
        let parents = way.filter_map(|step| if let Step::FieldsOf(name) = step { Some(name) } else { None });
        let at = parents.fold(Pointer::root(), |at, name| at.child(name));
        Some((side, at.child(&self.last)))
    }

    /// The container of the thing.
    fn container<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        let mut at = root;
        for step in &self.way {
            at = match step {
                Step::Member(name, _) => at.get(*name)?,
                Step::FieldsOf(name) => {
                    at.as_array()?.iter().find(|field| is_named(field, "name", name))?.get("fields")?
                }
            };
        }
        Some(at)
    }

    /// The container of the thing, made where it is missing; nothing where what should hold it is missing.
    fn container_mut<'v>(&self, root: &'v mut Value, make: bool) -> Option<&'v mut Value> {
        let mut at = root;
        for step in &self.way {
            let (object, name, missing) = match step {
                Step::Member(name, missing) => (at, *name, *missing),
                Step::FieldsOf(name) => {
                    let field = at.as_array_mut()?.iter_mut().find(|field| is_named(field, "name", name))?;
                    (field, "fields", Missing::List)
                }
            };
            let members = object.as_object_mut()?;
            if make && !members.contains_key(name) {
                let empty = match missing {
                    Missing::Object => Value::Object(serde_json::Map::new()),
                    Missing::List => Value::Array(Vec::new()),
                    Missing::Nothing => return None,
                };
                members.insert(name.to_owned(), empty);
            }
            at = members.get_mut(name)?;
        }
        Some(at)
    }

    /// How many things stand here.
    pub(crate) fn count(&self, root: &Value) -> usize {
        let Some(container) = self.container(root) else { return 0 };
        match self.thing.key() {
            None => usize::from(container.get(&self.last).is_some()),
            Some(key) => {
                let items = container.as_array().map(Vec::as_slice).unwrap_or_default();
                items.iter().filter(|item| is_named(item, key, &self.last)).count()
            }
        }
    }

    /// The thing.
    pub(crate) fn get<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        let container = self.container(root)?;
        match self.thing.key() {
            None => container.get(&self.last),
            Some(key) => container.as_array()?.iter().find(|item| is_named(item, key, &self.last)),
        }
    }

    /// The thing, to be changed.
    pub(crate) fn get_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        let container = self.container_mut(root, false)?;
        match self.thing.key() {
            None => container.get_mut(&self.last),
            Some(key) => container.as_array_mut()?.iter_mut().find(|item| is_named(item, key, &self.last)),
        }
    }

    /// Puts a thing here, in the place of the one that stands here or behind the others; its name is put in. Tells whether
    /// there is a container for it.
    pub(crate) fn put(&self, root: &mut Value, thing: Value) -> bool {
        let thing = self.named(thing);
        if let Some(slot) = self.get_mut(root) {
            *slot = thing;
            return true;
        }
        match self.container_mut(root, true) {
            Some(Value::Array(list)) => list.push(thing),
            Some(Value::Object(members)) => {
                members.insert(self.last.clone(), thing);
            }
            _ => return false,
        }
        true
    }

    /// A thing with the name that this place gives it, which stands first.
    pub(crate) fn named(&self, thing: Value) -> Value {
        match (self.thing.key(), thing) {
            (Some(key), Value::Object(members)) => {
                let name = (key.to_owned(), Value::String(self.last.clone()));
                let others = members.into_iter().filter(|(member, _)| member != key);
                Value::Object(std::iter::once(name).chain(others).collect())
            }
            (_, thing) => thing,
        }
    }

    /// Takes the thing away.
    pub(crate) fn remove(&self, root: &mut Value) {
        let key = self.thing.key();
        match (self.container_mut(root, false), key) {
            (Some(Value::Array(list)), Some(key)) => {
                list.retain(|item| !is_named(item, key, &self.last));
            }
            (Some(Value::Object(members)), _) => {
                members.shift_remove(&self.last);
            }
            _ => {}
        }
    }
}

fn is_named(item: &Value, key: &str, name: &str) -> bool {
    item.get(key).and_then(Value::as_str) == Some(name)
}

/// An API as JSON, to be changed by place.
pub(crate) fn to_json(api: &Api) -> Value {
    serde_json::to_value(api).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_to_fields_results_and_values() {
        let mut root = serde_json::json!({
            "path": "/a",
            "request": {"fields": [{"name": "a", "fields": [{"name": "b", "type": "string"}]}]},
            "results": [{"code": "BUSY", "status": "F"}],
        });
        let get = |place: &str, root: &Value| Place::parse(place).unwrap().get(root).cloned();
        assert_eq!(get("/request/a/b", &root).unwrap()["type"], "string");
        assert_eq!(get("/results/BUSY", &root).unwrap()["status"], "F");
        assert_eq!(get("/path", &root).unwrap(), "/a");
        assert_eq!(get("/request/c/b", &root), None);
        assert_eq!(Place::parse("/nowhere/x"), None);
        assert!(Place::parse("/request/a/c").unwrap().put(&mut root, serde_json::json!({"type": "number"})));
        assert_eq!(get("/request/a/c", &root).unwrap(), serde_json::json!({"name": "c", "type": "number"}));
    }
}
