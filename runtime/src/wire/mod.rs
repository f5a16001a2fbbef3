//! The wire engine: one reader and one writer for every generated type.
//!
//! A generated type is data for this engine (which field a name is, which are required, how to read one from a
//! map, how to write all) instead of a serde derive: it compiles in a third of the time, and the rules of the
//! portal stand in one place. Those are: a whole number may be spelt `1.0` or `1e3`; integers lie within ±(2⁵³−1);
//! `null` is refused in requests and reads as absent in responses; a member that stands twice is refused; members
//! the documentation does not declare are kept and written back; an error says where, and never quotes the payload.

mod any;
mod error;
mod json_string;
mod object;
mod open_enum;
mod open_object;
mod place;
mod scalar;
mod undeclared;

pub use any::Any;
pub use error::{Problem, ReadError};
pub use json_string::JsonString;
pub use object::{FieldInfo, Member, Members, Nulls, Object, deserialize, serialize};
pub use open_enum::{OpenEnum, Unlisted, is_not_before, parse};
pub use open_object::OpenObject;
pub use place::Place;
pub use scalar::{Blank, Context, LARGEST_INTEGER, Scalar, Token, Value, deserialize_scalar};
pub use serde_json::Number;
pub use undeclared::{Hidden, Undeclared};

#[doc(hidden)]
pub use serde;

use error::Failure;

/// Reads a message from JSON.
///
/// # Errors
/// Text that is not JSON, a member of another type than documented, a required member that is missing, a member that
/// stands twice: the first of them, with its place.
pub fn from_json<T: Object>(json: &[u8]) -> Result<T, ReadError> {
    let failure = Failure::default();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    object::read(&mut deserializer, Context::root(&failure, T::NULLS))
        .and_then(|message| deserializer.end().map(|()| message))
        .map_err(|error| failure.into_error(&error))
}

/// Writes a message as JSON, without blanks. Members stand in the order of the documentation, undeclared ones behind.
pub fn to_json<T: Object>(message: &T) -> String {
    let mut json = Vec::with_capacity(256);
    let written = serialize(message, &mut serde_json::Serializer::new(&mut json));
    debug_assert!(written.is_ok(), "texts, numbers and maps with text keys always have a JSON form");
    String::from_utf8(json).unwrap_or_default()
}

/// A fresh request id: 32 hex digits of a random UUID, since `requestId` has room for 32 characters and a hyphenated
/// UUID has 36.
pub fn fresh_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Implements `Serialize` and `Deserialize` for a generated object by the engine.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_object {
    ($($object:ty),+ $(,)?) => {$(
        impl $crate::wire::serde::Serialize for $object {
            fn serialize<S: $crate::wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl<'de> $crate::wire::serde::Deserialize<'de> for $object {
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }

        impl $crate::wire::Value for $object {
            fn read<'de, D: $crate::wire::serde::Deserializer<'de>>(
                deserializer: D,
                context: $crate::wire::Context<'_>,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::Member::read_object(deserializer, context)
            }
        }

        impl $crate::wire::Blank for $object {
            fn blank() -> Self {
                <Self as $crate::wire::Object>::blank()
            }
        }
    )+};
}

/// Implements what every open enum has besides its variants.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_enum {
    ($($name:ty),+ $(,)?) => {$(
        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                <Self as $crate::wire::OpenEnum>::as_str(self)
            }

            /// Whether the documentation lists the value.
            pub fn is_listed(&self) -> bool {
                <Self as $crate::wire::OpenEnum>::LISTED.contains(&self.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::wire::parse(text))
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::wire::parse(text)
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::wire::Scalar for $name {
            const EXPECTED: &'static str = "a string";

            fn from_token(token: $crate::wire::Token<'_>) -> ::core::result::Result<Self, $crate::wire::Problem> {
                token.text(Self::EXPECTED).map(|text| $crate::wire::parse(&text))
            }
        }

        impl $crate::wire::Value for $name {
            fn read<'de, D: $crate::wire::serde::Deserializer<'de>>(
                deserializer: D,
                context: $crate::wire::Context<'_>,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::Member::read_scalar(deserializer, context)
            }
        }

        impl $crate::wire::Blank for $name {
            fn blank() -> Self {
                $crate::wire::parse("")
            }
        }

        impl $crate::wire::serde::Serialize for $name {
            fn serialize<S: $crate::wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::wire::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::deserialize_scalar(deserializer)
            }
        }
    )+};
}
