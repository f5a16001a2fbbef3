//! Enums that stay open: the platform may answer with a value that the documentation does not list yet.

use std::fmt;
use std::marker::PhantomData;

/// A generated enum of listed values and one case for any other.
pub trait OpenEnum: Sized {
    /// The listed values, in the documentation's order.
    const LISTED: &'static [&'static str];

    /// The variant of a listed value.
    fn listed(text: &str) -> Option<Self>;

    /// The case for a value that is not listed.
    fn unlisted(value: Unlisted<Self>) -> Self;

    /// The value on the wire.
    fn as_str(&self) -> &str;
}

/// A value that the documentation of `E` does not list. It cannot hold one that it does.
pub struct Unlisted<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E: OpenEnum> Unlisted<E> {
    /// The value, unless it is a listed one.
    pub fn new(text: &str) -> Option<Self> {
        (!E::LISTED.contains(&text)).then(|| Self::unchecked(text))
    }
}

impl<E> Unlisted<E> {
    fn unchecked(text: &str) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The variant for a text: a listed one where there is one.
pub fn parse<E: OpenEnum>(text: &str) -> E {
    E::listed(text).unwrap_or_else(|| E::unlisted(Unlisted::unchecked(text)))
}

impl<E> Clone for Unlisted<E> {
    fn clone(&self) -> Self {
        Self::unchecked(&self.text)
    }
}

impl<E> PartialEq for Unlisted<E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<E> Eq for Unlisted<E> {}

impl<E> std::hash::Hash for Unlisted<E> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<E> fmt::Debug for Unlisted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// Whether `next` stands in the list where `previous` does, or behind it. A value that is not listed has no place.
pub fn is_not_before<E: OpenEnum>(next: &E, previous: &E) -> bool {
    let place = |value: &E| E::LISTED.iter().position(|listed| *listed == value.as_str());
    match (place(next), place(previous)) {
        (Some(next), Some(previous)) => next >= previous,
        _ => false,
    }
}
