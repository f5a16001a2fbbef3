//! What the exported schema says of a message, by two validators that share no code.

use std::collections::BTreeSet;

use boon::{Compiler, Draft, InstanceToken, SchemaIndex, Schemas};
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;

/// A schema, compiled by both validators.
pub struct Schema {
    first: Validator,
    second: Schemas,
    root: SchemaIndex,
}

impl Schema {
    /// Compiles the text of a schema file.
    ///
    /// # Panics
    /// The text is no schema of JSON Schema 2020-12.
    pub fn compile(text: &str) -> Self {
        let schema: Value = serde_json::from_str(text).expect("a schema file is JSON");
        jsonschema::meta::validate(&schema).expect("a schema file is a schema");
        let first = jsonschema::draft202012::new(&schema).expect("jsonschema compiles the schema");
        let (mut second, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource("schema.json", schema).expect("boon takes the schema");
        let root = compiler.compile("schema.json", &mut second).unwrap_or_else(|error| panic!("boon: {error:#}"));
        Self { first, second, root }
    }

    /// The places that `jsonschema` refuses; none where it accepts.
    pub fn first_opinion(&self, message: &Value) -> BTreeSet<String> {
        let mut places = BTreeSet::new();
        for error in self.first.iter_errors(message) {
            gather_first(&error, &mut places);
        }
        places
    }

    /// The places that `boon` refuses; none where it accepts.
    pub fn second_opinion(&self, message: &Value) -> BTreeSet<String> {
        let mut places = BTreeSet::new();
        if let Err(error) = self.second.validate(message, self.root) {
            gather_second(&error, &mut places);
        }
        places
    }
}

/// A missing member is refused at its own place. Of `anyOf` there are two kinds: one alternative is `null`, then the other
/// tells what is wrong; or each asks for a member, then it is the object that lacks one.
fn gather_first(error: &ValidationError<'_>, places: &mut BTreeSet<String>) {
    let place = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            places.insert(format!("{place}{}", step(property.as_str().unwrap_or_default())));
        }
        ValidationErrorKind::AnyOf { context } if context.iter().any(|alternative| only_null_first(alternative)) => {
            let others = context.iter().filter(|alternative| !only_null_first(alternative));
            others.flatten().for_each(|error| gather_first(error, places));
        }
        _ => {
            places.insert(place.to_owned());
        }
    }
}

fn only_null_first(alternative: &[ValidationError<'_>]) -> bool {
    matches!(alternative, [only] if matches!(only.kind(), ValidationErrorKind::Type { kind: TypeKind::Single(JsonType::Null) }))
}

fn gather_second(error: &boon::ValidationError<'_, '_>, places: &mut BTreeSet<String>) {
    let place = || -> String { error.instance_location.tokens.iter().map(token).collect() };
    match &error.kind {
        boon::ErrorKind::Required { want } => {
            places.extend(want.iter().map(|name| format!("{}{}", place(), step(name))))
        }
        boon::ErrorKind::AnyOf if error.causes.iter().any(only_null_second) => {
            let others = error.causes.iter().filter(|alternative| !only_null_second(alternative));
            others.for_each(|error| gather_second(error, places));
        }
        boon::ErrorKind::AnyOf => {
            places.insert(place());
        }
        _ if error.causes.is_empty() => {
            places.insert(place());
        }
        _ => error.causes.iter().for_each(|error| gather_second(error, places)),
    }
}

fn only_null_second(alternative: &boon::ValidationError<'_, '_>) -> bool {
    matches!(&alternative.kind, boon::ErrorKind::Type { want, .. } if want.iter().eq([boon::Type::Null]))
}

fn token(token: &InstanceToken<'_>) -> String {
    match token {
        InstanceToken::Prop(name) => step(name),
        InstanceToken::Item(index) => format!("/{index}"),
    }
}

fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
