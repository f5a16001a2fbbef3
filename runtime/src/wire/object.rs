//! Objects: the one reader and the one writer.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::error::Failure;
use super::scalar::{self, Or};
use super::{Any, Context, Problem, Scalar, Undeclared, Value};

/// What `null` means in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nulls {
    /// It is no value: refused. So it is in requests.
    Refused,
    /// It reads as if the member were not there. So it is in responses.
    Absent,
}

/// A declared member of an object.
#[derive(Debug, Clone, Copy)]
pub struct FieldInfo {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether the object cannot be read without it.
    pub required: bool,
}

impl FieldInfo {
    /// A member that has to be there.
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true }
    }

    /// A member that may be left out.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false }
    }
}

/// A generated object, as data for the engine.
pub trait Object: Sized {
    /// What `null` means for its members.
    const NULLS: Nulls;
    /// Its members, in the documentation's order.
    const FIELDS: &'static [FieldInfo];

    /// The object before anything is read.
    fn blank() -> Self;

    /// Which member a name is.
    fn index(name: &str) -> Option<usize>;

    /// Reads the member of that index; tells whether it is there.
    ///
    /// # Errors
    /// What the value is and should not be.
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, member: Member<'_, A>) -> Result<bool, A::Error>;

    /// Writes the declared members.
    ///
    /// # Errors
    /// Those of the format.
    fn write<M: SerializeMap>(&self, members: &mut Members<'_, M>) -> Result<(), M::Error>;

    /// The members that the documentation does not declare.
    fn undeclared(&self) -> &Undeclared;

    /// The same, to be filled by the reader.
    fn undeclared_mut(&mut self) -> &mut Undeclared;
}

/// A member whose name has been read and whose value comes next.
pub struct Member<'a, A> {
    map: &'a mut A,
    context: Context<'a>,
}

impl<'de, A: MapAccess<'de>> Member<'_, A> {
    /// Reads a value that has to be there.
    ///
    /// # Errors
    /// What the value is and should not be.
    pub fn read<T: Value>(self, slot: &mut T) -> Result<bool, A::Error> {
        let value = self.map.next_value_seed(Seed { context: self.context, value: PhantomData })?;
        Ok(value.map(|value| *slot = value).is_some())
    }

    /// Reads a value that may be left out.
    ///
    /// # Errors
    /// What the value is and should not be.
    pub fn read_optional<T: Value>(self, slot: &mut Option<T>) -> Result<bool, A::Error> {
        *slot = self.map.next_value_seed(Seed { context: self.context, value: PhantomData })?;
        Ok(slot.is_some())
    }
}

impl Member<'_, ()> {
    /// Reads an object at its place.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read_object<'de, T: Object, D: Deserializer<'de>>(
        deserializer: D,
        context: Context<'_>,
    ) -> Result<T, D::Error> {
        read(deserializer, context)
    }

    /// Reads a scalar at its place.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read_scalar<'de, T: Scalar, D: Deserializer<'de>>(
        deserializer: D,
        context: Context<'_>,
    ) -> Result<T, D::Error> {
        scalar::read(deserializer, context)
    }
}

/// Reads a value, or nothing where `null` reads as absent.
struct Seed<'a, T> {
    context: Context<'a>,
    value: PhantomData<T>,
}

impl<'de, T: Value> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        match self.context.nulls {
            Nulls::Refused => T::read(deserializer, self.context).map(Some),
            Nulls::Absent => deserializer.deserialize_option(self),
        }
    }
}

impl<'de, T: Value> Visitor<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer, self.context).map(Some)
    }
}

/// Which members have been seen: a bit each, without allocating for up to 64.
struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    fn new(members: usize) -> Self {
        Self { first: 0, more: vec![0; members.saturating_sub(1) / 64] }
    }

    fn word(&mut self, index: usize) -> Option<&mut u64> {
        match index / 64 {
            0 => Some(&mut self.first),
            word => self.more.get_mut(word - 1),
        }
    }

    /// Marks a member; tells whether it was new.
    fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        self.word(index).is_some_and(|word| {
            let new = *word & bit == 0;
            *word |= bit;
            new
        })
    }

    fn contains(&mut self, index: usize) -> bool {
        self.word(index).is_some_and(|word| *word & (1 << (index % 64)) != 0)
    }
}

/// A member's name: one that is declared by its index, any other by its text.
enum Key {
    Declared(usize),
    Undeclared(String),
}

struct KeySeed<T>(PhantomData<T>);

impl<'de, T: Object> DeserializeSeed<'de> for KeySeed<T> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: Object> Visitor<'_> for KeySeed<T> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(T::index(name).map_or_else(|| Key::Undeclared(name.to_owned()), Key::Declared))
    }
}

struct ObjectVisitor<'a, T> {
    context: Context<'a>,
    object: PhantomData<T>,
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let context = Context { nulls: T::NULLS, ..self.context };
        let mut object = T::blank();
        let mut named = Seen::new(T::FIELDS.len());
        let mut there = Seen::new(T::FIELDS.len());
        while let Some(key) = map.next_key_seed(KeySeed::<T>(PhantomData))? {
            match key {
                Key::Declared(index) => {
                    let place = context.place.member(T::FIELDS.get(index).map_or("", |field| field.name));
                    let context = context.at(&place);
                    if !named.insert(index) {
                        return Err(context.fail(Problem::Doubled));
                    }
                    if object.read(index, Member { map: &mut map, context })? {
                        there.insert(index);
                    }
                }
                Key::Undeclared(name) => {
                    let place = context.place.member(&name);
                    let context = context.at(&place);
                    if object.undeclared().contains(&name) {
                        return Err(context.fail(Problem::Doubled));
                    }
                    let value = map.next_value_seed(Any::seed(context))?;
                    object.undeclared_mut().insert(name, value);
                }
            }
        }
        match T::FIELDS.iter().enumerate().find(|(index, field)| field.required && !there.contains(*index)) {
            Some((_, missing)) => Err(context.at(&context.place.member(missing.name)).fail(Problem::Missing)),
            None => Ok(object),
        }
    }
}

pub(super) fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<T, D::Error> {
    deserializer.deserialize_any(Or {
        visitor: ObjectVisitor { context, object: PhantomData },
        context,
        expected: "an object",
    })
}

/// Reads an object from any format.
///
/// # Errors
/// What is wrong with it, with its place in the text of the error.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read(deserializer, Context::root(&Failure::default(), T::NULLS))
}

/// Where an object's members are written to.
pub struct Members<'a, M>(&'a mut M);

impl<M: SerializeMap> Members<'_, M> {
    /// Writes a member.
    ///
    /// # Errors
    /// Those of the format.
    pub fn write<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Writes a member, if there is one.
    ///
    /// # Errors
    /// Those of the format.
    pub fn write_optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) -> Result<(), M::Error> {
        value.as_ref().map_or(Ok(()), |value| self.0.serialize_entry(name, value))
    }
}

/// Writes an object to any format: declared members first, undeclared ones behind.
///
/// # Errors
/// Those of the format.
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut Members(&mut map))?;
    for (name, value) in object.undeclared().iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
