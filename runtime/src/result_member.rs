//! Reads the result out of a response and nothing else, so that it is known even where the rest cannot be read.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};

use crate::api::{ResultNames, ResultStatus};

/// The result of a response as it stands, each part where it is a string.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct RawResult {
    pub(crate) code: Option<String>,
    pub(crate) status: Option<ResultStatus>,
    pub(crate) message: Option<String>,
}

/// Reads the result of a response, whichever of its names it has. `None` where there is none, or where it stands twice:
/// then nobody can tell which one counts.
pub(crate) fn read(body: &[u8], names: &ResultNames) -> Option<RawResult> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let found = Outer(names).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    found.filter(|result| result.code.is_some() || result.status.is_some())
}

struct Outer<'n>(&'n ResultNames);

impl<'de> DeserializeSeed<'de> for Outer<'_> {
    type Value = Option<RawResult>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Outer<'_> {
    type Value = Option<RawResult>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a result")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<String>()? {
            if !self.0.object.contains(&name.as_str()) {
                map.next_value::<IgnoredAny>()?;
            } else if found.replace(map.next_value_seed(Inner(self.0))?).is_some() {
                return Err(A::Error::custom("the result stands twice"));
            }
        }
        Ok(found.flatten())
    }
}

/// The result itself: `null` is none, and anything but an object is an error.
struct Inner<'n>(&'n ResultNames);

impl<'de> DeserializeSeed<'de> for Inner<'_> {
    type Value = Option<RawResult>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Inner<'_> {
    type Value = Option<RawResult>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a code and a status")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut code, mut status, mut message) = (None, None, None);
        while let Some(name) = map.next_key::<String>()? {
            let part = match name.as_str() {
                name if self.0.code.contains(&name) => &mut code,
                name if self.0.status.contains(&name) => &mut status,
                name if self.0.message.contains(&name) => &mut message,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if part.replace(map.next_value::<Text>()?.0).is_some() {
                return Err(A::Error::custom("a part of the result stands twice"));
            }
        }
        let status = status.flatten().map(|letter: String| ResultStatus::from(letter.as_str()));
        Ok(Some(RawResult { code: code.flatten(), status, message: message.flatten() }))
    }
}

/// A string, or whatever else as none.
struct Text(Option<String>);

impl<'de> serde::Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Ok(Self(value.as_str().map(str::to_owned)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAMES: ResultNames = ResultNames {
        object: &["result", "resultInfo"],
        message: &["resultMessage", "resultMsg"],
        ..ResultNames::COMMON
    };

    fn parts(body: &str) -> Option<(Option<String>, Option<ResultStatus>, Option<String>)> {
        read(body.as_bytes(), &NAMES).map(|result| (result.code, result.status, result.message))
    }

    #[test]
    fn the_result_is_found_under_each_of_its_names_and_beside_anything() {
        let expected = Some((Some("OK".to_owned()), Some(ResultStatus::Success), Some("done".to_owned())));
        for body in [
            r#"{"result":{"resultCode":"OK","resultStatus":"S","resultMessage":"done"}}"#,
            r#"{"a":[{"result":1}],"resultInfo":{"x":null,"resultMsg":"done","resultStatus":"S","resultCode":"OK"},"b":2}"#,
        ] {
            assert_eq!(parts(body), expected, "{body}");
        }
    }

    #[test]
    fn parts_that_are_no_strings_are_absent() {
        let body = r#"{"result":{"resultCode":"OK","resultStatus":null,"resultMessage":7}}"#;
        assert_eq!(parts(body), Some((Some("OK".to_owned()), None, None)));
    }

    #[test]
    fn a_result_that_is_not_there_or_stands_twice_is_none() {
        for body in [
            "",
            "[]",
            "null",
            "{}",
            r#"{"result":null}"#,
            r#"{"result":"S"}"#,
            r#"{"result":{}}"#,
            r#"{"result":{"resultStatus":"S"}"#,
            r#"{"result":{"resultStatus":"S"}} x"#,
            r#"{"result":{"resultStatus":"S"},"result":{"resultStatus":"F"}}"#,
            r#"{"result":{"resultStatus":"S"},"resultInfo":{"resultStatus":"F"}}"#,
            r#"{"result":null,"result":{"resultStatus":"F"}}"#,
            r#"{"result":{"resultStatus":"S","resultStatus":"F"}}"#,
        ] {
            assert_eq!(parts(body), None, "{body}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(body in proptest::collection::vec(any::<u8>(), 0..200), text in r#"[\[\]{}":,a-zS ]{0,120}"#) {
            let _ = read(&body, &NAMES);
            let _ = read(text.as_bytes(), &NAMES);
            let _ = read(format!(r#"{{"result":{text}}}"#).as_bytes(), &NAMES);
        }
    }
}
