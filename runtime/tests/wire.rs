//! What the wire engine and the checks do with a type that is written by hand as the generator would.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use alipayhk_runtime::check::{self, Checked, Limit, Walk};
use alipayhk_runtime::wire::{
    self, Blank, FieldInfo, Member, Members, Nulls, Object, OpenEnum, Place, Problem, ReadError, Undeclared, Unlisted,
};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

macro_rules! order {
    ($name:ident, $nulls:expr) => {
        #[derive(Debug, Clone, PartialEq)]
        struct $name {
            id: String,
            at: i64,
            note: Option<String>,
            parts: Option<Vec<$name>>,
            undeclared: Undeclared,
        }

        impl Object for $name {
            const NULLS: Nulls = $nulls;
            const FIELDS: &'static [FieldInfo] = &[
                FieldInfo { name: "id", required: true },
                FieldInfo { name: "at", required: true },
                FieldInfo { name: "note", required: false },
                FieldInfo { name: "parts", required: false },
            ];

            fn blank() -> Self {
                Self { id: Blank::blank(), at: Blank::blank(), note: None, parts: None, undeclared: Undeclared::new() }
            }

            fn index(name: &str) -> Option<usize> {
                Some(match name {
                    "id" => 0,
                    "at" => 1,
                    "note" => 2,
                    "parts" => 3,
                    _ => return None,
                })
            }

            fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, member: Member<'_, A>) -> Result<bool, A::Error> {
                match index {
                    0 => member.read(&mut self.id),
                    1 => member.read(&mut self.at),
                    2 => member.read_optional(&mut self.note),
                    _ => member.read_optional(&mut self.parts),
                }
            }

            fn write<M: SerializeMap>(&self, members: &mut Members<'_, M>) -> Result<(), M::Error> {
                members.write("id", &self.id)?;
                members.write("at", &self.at)?;
                members.write_optional("note", &self.note)?;
                members.write_optional("parts", &self.parts)
            }

            fn undeclared(&self) -> &Undeclared {
                &self.undeclared
            }

            fn undeclared_mut(&mut self) -> &mut Undeclared {
                &mut self.undeclared
            }
        }

        impl Checked for $name {
            fn walk(&self, at: &Place<'_>, walk: &mut Walk<'_>) {
                walk.undeclared(at, &self.undeclared);
                walk.text(at, "id", Some(&self.id), &[Limit::MaxLength(4)]);
                walk.integer(at, "at", Some(self.at), &[Limit::Min(0)]);
                walk.objects(at, "parts", self.parts.as_deref(), &[Limit::MaxItems(2)]);
                if self.id == "due" {
                    walk.require(at, "note", self.note.is_some(), "id is due");
                }
            }
        }

        alipayhk_runtime::wire_object!($name);
    };
}

order!(Sent, Nulls::Refused);
order!(Answered, Nulls::Absent);

fn refusal(json: &str) -> String {
    wire::from_json::<Sent>(json.as_bytes()).unwrap_err().to_string()
}

#[test]
fn whole_numbers_may_be_spelt_with_a_point_or_an_exponent() {
    for (spelling, value) in
        [("1000", 1000), ("1000.0", 1000), ("1e3", 1000), ("-0.0", 0), ("9007199254740991", (1 << 53) - 1)]
    {
        let sent: Sent = wire::from_json(format!(r#"{{"id":"a","at":{spelling}}}"#).as_bytes()).unwrap();
        assert_eq!(sent.at, value, "{spelling}");
    }
    assert_eq!(refusal(r#"{"id":"a","at":1.5}"#), "/at: expected a whole number, found one with a fraction");
    for spelling in ["9007199254740992", "9007199254740993.0", "-1e16", "18446744073709551616", "1e300"] {
        let error = refusal(&format!(r#"{{"id":"a","at":{spelling}}}"#));
        assert_eq!(error, "/at: expected a whole number within ±(2^53 − 1), found a larger one", "{spelling}");
    }
}

#[test]
fn null_is_refused_in_requests_and_absent_in_responses() {
    assert_eq!(refusal(r#"{"id":"a","at":1,"note":null}"#), "/note: expected a string, found null");
    let json = br#"{"id":"a","at":1,"note":null,"parts":null}"#;
    let answered: Answered = wire::from_json(json).unwrap();
    assert_eq!((answered.note.clone(), answered.parts.clone()), (None, None));
    assert_eq!(wire::to_json(&answered), r#"{"id":"a","at":1}"#);
    let error = wire::from_json::<Answered>(br#"{"id":null,"at":1}"#).unwrap_err();
    assert_eq!(error.to_string(), "/id: is required and missing");
}

#[test]
fn a_member_that_stands_twice_is_refused_wherever_it_is() {
    assert_eq!(refusal(r#"{"id":"a","id":"a","at":1}"#), "/id: stands twice");
    assert_eq!(refusal(r#"{"id":"a","at":1,"x":1,"x":1}"#), "/x: stands twice");
    assert_eq!(refusal(r#"{"id":"a","at":1,"x":[{"y/z":1,"y/z":2}]}"#), "/x/0/y~1z: stands twice");
}

#[test]
fn an_error_has_its_place_and_never_the_payload() {
    let error = wire::from_json::<Sent>(br#"{"id":"a","at":1,"parts":[{"id":"b","at":2},{"id":["secret"],"at":3}]}"#);
    let expected = ReadError::clone(&error.clone().unwrap_err()).problem
        == Problem::Type { expected: "a string", found: "an array" };
    assert!(expected);
    assert_eq!(error.unwrap_err().to_string(), "/parts/1/id: expected a string, found an array");
    assert_eq!(refusal(r#"{"id":"a"}"#), "/at: is required and missing");
    assert_eq!(refusal("[]"), "the message: expected an object, found an array");
    assert_eq!(refusal("{\"id\":\n\"a\" \"secret\"}"), "the message: the text is not JSON at line 2, column 5");
    assert_eq!(refusal(r#"{"id":"a","at":1} x"#), "the message: the text is not JSON at line 1, column 19");
    let derived = serde_json::from_str::<Sent>(r#"{"id":7,"at":1}"#).unwrap_err();
    assert!(derived.to_string().starts_with("/id: expected a string, found a number"), "{derived}");
}

#[test]
fn undeclared_members_are_kept_written_back_and_told() {
    let json = r#"{"id":"a","at":1,"parts":[{"id":"b","at":2,"more":{"z":1,"a":[1.5,null]}}],"extra":true}"#;
    let sent: Sent = wire::from_json(json.as_bytes()).unwrap();
    assert_eq!(wire::to_json(&sent), json);
    assert_eq!(check::undeclared(&sent), ["/extra", "/parts/0/more"]);
    assert_eq!(format!("{:?}", sent.undeclared), r#"{"extra"}"#);
}

#[test]
fn violations_are_told_with_place_rule_and_parameters() {
    let json = r#"{"id":"due","at":-1,"parts":[{"id":"abcde","at":0},{"id":"b","at":0},{"id":"c","at":0}]}"#;
    let sent: Sent = wire::from_json(json.as_bytes()).unwrap();
    let violations = check::validate(&sent).unwrap_err();
    let told: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "/at must be at least 0",
            "/parts has 3 elements, at most 2 are allowed",
            "/parts/0/id has 5 characters, at most 4 are allowed",
            "/note is required when id is due",
        ]
    );
    assert!(!check::is_valid(&sent));
}

#[test]
fn lengths_are_code_points() {
    for (id, valid) in [("𝒳𝒳𝒳𝒳", true), ("e\u{301}e\u{301}", true), ("𝒳𝒳𝒳𝒳𝒳", false)] {
        let sent: Sent = wire::from_json(format!(r#"{{"id":"{id}","at":1}}"#).as_bytes()).unwrap();
        assert_eq!(check::is_valid(&sent), valid, "{id}");
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Colour {
    Red,
    Unlisted(Unlisted<Self>),
}

impl OpenEnum for Colour {
    const LISTED: &'static [&'static str] = &["RED"];

    fn listed(text: &str) -> Option<Self> {
        (text == "RED").then_some(Self::Red)
    }

    fn unlisted(value: Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Colour);

#[test]
fn the_unlisted_case_cannot_hold_a_listed_value() {
    assert_eq!(Colour::from("RED"), Colour::Red);
    assert!(Unlisted::<Colour>::new("RED").is_none());
    let blue: Colour = "BLUE".parse().unwrap();
    assert_eq!((blue.as_str(), blue.is_listed()), ("BLUE", false));
    assert_eq!(serde_json::to_string(&blue).unwrap(), "\"BLUE\"");
    assert_eq!(serde_json::from_str::<Colour>("\"RED\"").unwrap(), Colour::Red);
}

#[test]
fn request_ids_are_32_hex_digits_and_differ() {
    let (one, two) = (wire::fresh_id(), wire::fresh_id());
    assert!(one.len() == 32 && one.chars().all(|digit| digit.is_ascii_hexdigit()), "{one}");
    assert_ne!(one, two);
}
