//! Values that are not objects: texts, numbers, booleans, arrays; and what it takes to read one.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::error::Failure;
use super::{Nulls, Place, Problem};

/// The largest whole number that every JSON reader keeps exactly: 2⁵³−1.
pub const LARGEST_INTEGER: i64 = (1 << 53) - 1;

/// Where the reader is and what it does with `null`.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub(super) place: &'a Place<'a>,
    pub(super) failure: &'a Failure,
    pub(super) nulls: Nulls,
}

impl<'a> Context<'a> {
    pub(super) fn root(failure: &'a Failure, nulls: Nulls) -> Self {
        Self { place: &Place::ROOT, failure, nulls }
    }

    pub(super) fn at(self, place: &'a Place<'a>) -> Self {
        Self { place, ..self }
    }

    pub(super) fn fail<E: serde::de::Error>(self, problem: Problem) -> E {
        self.failure.record(self.place, problem)
    }
}

/// A value that the engine reads with its place.
pub trait Value: Sized {
    /// Reads one.
    ///
    /// # Errors
    /// What the value is and should not be, through the format's own error.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<Self, D::Error>;
}

/// What a field holds before it is read. No request can be left so: each constructor takes what is required.
pub trait Blank {
    /// The placeholder.
    fn blank() -> Self;
}

/// One JSON token, as a format hands it over.
#[derive(Debug)]
pub enum Token<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number in the range of `i64`.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A whole number beyond `i64`.
    Large(u64),
    /// A string.
    Text(Cow<'a, str>),
    /// The start of an array.
    Array,
    /// The start of an object.
    Object,
}

impl<'a> Token<'a> {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Float(_) | Self::Large(_) => "a number",
            Self::Text(_) => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    /// The text of a string.
    ///
    /// # Errors
    /// Any other token.
    pub fn text(self, expected: &'static str) -> Result<Cow<'a, str>, Problem> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(Problem::Type { expected, found: other.kind() }),
        }
    }
}

/// A value that is one token.
pub trait Scalar: Sized {
    /// What it is, for errors: `a string`.
    const EXPECTED: &'static str;

    /// Reads it.
    ///
    /// # Errors
    /// What is wrong with the token.
    fn from_token(token: Token<'_>) -> Result<Self, Problem>;
}

impl Scalar for String {
    const EXPECTED: &'static str = "a string";

    fn from_token(token: Token<'_>) -> Result<Self, Problem> {
        token.text(Self::EXPECTED).map(Cow::into_owned)
    }
}

impl Scalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_token(token: Token<'_>) -> Result<Self, Problem> {
        match token {
            Token::Bool(value) => Ok(value),
            other => Err(Problem::Type { expected: Self::EXPECTED, found: other.kind() }),
        }
    }
}

impl Scalar for i64 {
    const EXPECTED: &'static str = "a whole number";

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "the bound is checked before the cast"
    )]
    fn from_token(token: Token<'_>) -> Result<Self, Problem> {
        match token {
            Token::Integer(value) if value.unsigned_abs() <= LARGEST_INTEGER.unsigned_abs() => Ok(value),
            Token::Float(value) if value.fract() != 0.0 => Err(Problem::Fraction),
            Token::Float(value) if value.abs() <= LARGEST_INTEGER as f64 => Ok(value as Self),
            Token::Integer(_) | Token::Large(_) | Token::Float(_) => Err(Problem::TooLarge),
            other => Err(Problem::Type { expected: Self::EXPECTED, found: other.kind() }),
        }
    }
}

impl Scalar for serde_json::Number {
    const EXPECTED: &'static str = "a number";

    fn from_token(token: Token<'_>) -> Result<Self, Problem> {
        match token {
            Token::Integer(value) => Ok(value.into()),
            Token::Large(value) => Ok(value.into()),
            Token::Float(value) => Self::from_f64(value).ok_or(Problem::TooLarge),
            other => Err(Problem::Type { expected: Self::EXPECTED, found: other.kind() }),
        }
    }
}

struct ScalarVisitor<'a, T> {
    context: Context<'a>,
    value: PhantomData<T>,
}

impl<T: Scalar> ScalarVisitor<'_, T> {
    fn token<E: serde::de::Error>(&self, token: Token<'_>) -> Result<T, E> {
        T::from_token(token).map_err(|problem| self.context.fail(problem))
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<T, E> {
        self.token(Token::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<T, E> {
        self.token(Token::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<T, E> {
        self.token(i64::try_from(value).map_or(Token::Large(value), Token::Integer))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<T, E> {
        self.token(Token::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<T, E> {
        self.token(Token::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<T, E> {
        self.token(Token::Text(Cow::Owned(value)))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<T, E> {
        self.token(Token::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<T, E> {
        self.token(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.token(Token::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.token(Token::Object)
    }
}

pub(super) fn read<'de, T: Scalar, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<T, D::Error> {
    deserializer.deserialize_any(ScalarVisitor { context, value: PhantomData })
}

/// Reads a scalar on its own, without a message around it.
///
/// # Errors
/// What the value is and should not be.
pub fn deserialize_scalar<'de, T: Scalar, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read(deserializer, Context::root(&Failure::default(), Nulls::Refused))
}

macro_rules! scalar_values {
    ($($scalar:ty = $blank:expr),+ $(,)?) => {$(
        impl Value for $scalar {
            fn read<'de, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<Self, D::Error> {
                read(deserializer, context)
            }
        }

        impl Blank for $scalar {
            fn blank() -> Self {
                $blank
            }
        }
    )+};
}

scalar_values! {
    String = Self::new(),
    bool = false,
    i64 = 0,
    serde_json::Number = 0.into(),
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

struct ArrayVisitor<'a, T> {
    context: Context<'a>,
    items: PhantomData<T>,
}

struct Element<'a, T> {
    context: Context<'a>,
    index: usize,
    value: PhantomData<T>,
}

impl<'de, T: Value> DeserializeSeed<'de> for Element<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer, self.context.at(&self.context.place.element(self.index)))
    }
}

impl<'de, T: Value> Visitor<'de> for ArrayVisitor<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        let context = self.context;
        while let Some(item) =
            elements.next_element_seed(Element { context, index: items.len(), value: PhantomData })?
        {
            items.push(item);
        }
        Ok(items)
    }
}

impl<T: Value> Value for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Or {
            visitor: ArrayVisitor { context, items: PhantomData },
            context,
            expected: "an array",
        })
    }
}

/// Hands arrays and objects to a visitor and refuses every other token with its place.
pub(super) struct Or<'a, V> {
    pub(super) visitor: V,
    pub(super) context: Context<'a>,
    pub(super) expected: &'static str,
}

impl<V> Or<'_, V> {
    fn refuse<T, E: serde::de::Error>(&self, token: &Token<'_>) -> Result<T, E> {
        Err(self.context.fail(Problem::Type { expected: self.expected, found: token.kind() }))
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Or<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<V::Value, E> {
        self.refuse(&Token::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<V::Value, E> {
        self.refuse(&Token::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<V::Value, E> {
        self.refuse(&Token::Large(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<V::Value, E> {
        self.refuse(&Token::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<V::Value, E> {
        self.refuse(&Token::Text(Cow::Borrowed("")))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.refuse(&Token::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.refuse(&Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<V::Value, A::Error> {
        if self.expected == "an array" { self.visitor.visit_seq(elements) } else { self.refuse(&Token::Array) }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        if self.expected == "an object" { self.visitor.visit_map(members) } else { self.refuse(&Token::Object) }
    }
}
