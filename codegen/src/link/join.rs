//! A scenario joined with its base: base fields first, the scenario's word wins attribute by attribute, limits stay.

use crate::spec::{Field, Message};

/// Joins a message of a scenario with that of its base.
pub fn join(base: &Message, scenario: &Message) -> Message {
    let mut rules = base.rules.clone();
    rules.extend(scenario.rules.iter().filter(|rule| !base.rules.contains(rule)).cloned());
    Message { fields: join_fields(&base.fields, &scenario.fields), rules }
}

fn join_fields(base: &[Field], scenario: &[Field]) -> Vec<Field> {
    let named = |fields: &[Field], name: &str| fields.iter().find(|field| field.name == name).cloned();
    let mut joined: Vec<Field> = base
        .iter()
        .map(|field| match named(scenario, &field.name) {
            Some(refined) => join_field(field, refined),
            None => field.clone(),
        })
        .collect();
    joined.extend(scenario.iter().filter(|field| named(base, &field.name).is_none()).cloned());
    joined
}

fn join_field(base: &Field, scenario: Field) -> Field {
    let base = base.clone();
    Field {
        name: scenario.name,
        r#type: scenario.r#type.or(base.r#type),
        type_name: scenario.type_name.or(base.type_name),
        required: scenario.required.or(base.required),
        deprecated: scenario.deprecated || base.deprecated,
        min_length: scenario.min_length.or(base.min_length),
        max_length: scenario.max_length.or(base.max_length),
        min: scenario.min.or(base.min),
        max: scenario.max.or(base.max),
        max_items: scenario.max_items.or(base.max_items),
        prefix: scenario.prefix.or(base.prefix),
        pattern: scenario.pattern.or(base.pattern),
        format: scenario.format.or(base.format),
        open: if scenario.values.is_empty() { base.open } else { scenario.open },
        values: if scenario.values.is_empty() { base.values } else { scenario.values },
        default: scenario.default.or(base.default),
        items: scenario.items.or(base.items),
        fields: join_fields(&base.fields, &scenario.fields),
        sample: scenario.sample.or(base.sample),
        unknown: scenario.unknown.into_iter().filter(|lost| base.unknown.contains(lost)).collect(),
        doc: scenario.doc.or(base.doc),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Required;

    fn field(name: &str) -> Field {
        Field { name: name.to_owned(), ..Field::default() }
    }

    #[test]
    fn the_scenarios_word_wins_and_inherited_limits_stay() {
        let base = Message {
            fields: vec![
                Field { max_length: Some(128), doc: Some("base".into()), ..field("orderId") },
                field("userId"),
            ],
            rules: Vec::new(),
        };
        let scenario = Message {
            fields: vec![
                field("tradeNo"),
                Field { required: Some(Required::ALWAYS), doc: Some("scenario".into()), ..field("orderId") },
            ],
            rules: Vec::new(),
        };
        let joined = join(&base, &scenario);
        let names: Vec<_> = joined.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["orderId", "userId", "tradeNo"]);
        let order_id = &joined.fields[0];
        assert_eq!((order_id.max_length, order_id.doc.as_deref()), (Some(128), Some("scenario")));
        assert_eq!(order_id.required, Some(Required::ALWAYS));
    }
}
