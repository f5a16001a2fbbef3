//! Response fields that are read under several names: one field a name, at least one of which has to be there where
//! the field itself has to be.

use crate::spec::{Field, Message, Pointer, Required, Rule};

/// Adds a field for each other name of a field. Two names with different values are kept apart, as they came.
pub fn expand(message: &mut Message, aliases: &[(Pointer, Vec<String>)]) {
    let mut deepest_first: Vec<&(Pointer, Vec<String>)> = aliases.iter().collect();
    deepest_first.sort_by_key(|(at, _)| std::cmp::Reverse(at.segments().count()));
    for (at, names) in deepest_first {
        let path: Vec<String> = at.segments().collect();
        let Some((field, siblings)) = siblings(&mut message.fields, &path) else { continue };
        let own = siblings[field].clone();
        let names: Vec<&String> =
            names.iter().filter(|name| siblings.iter().all(|sibling| sibling.name != **name)).collect();
        let copies: Vec<Field> = names.iter().map(|name| copy(&own, name)).collect();
        siblings[field].required = None;
        siblings.splice(field + 1..field + 1, copies);
        if let Some(required) = own.required {
            let parent = at.parent().unwrap_or_default();
            message.rules.push(Rule {
                any_of: std::iter::once(at.clone()).chain(names.iter().map(|name| parent.child(name))).collect(),
                when: match required {
                    Required::Always(_) => None,
                    Required::When(condition) => Some(condition),
                },
            });
        }
    }
}

fn copy(field: &Field, name: &str) -> Field {
    Field {
        name: name.to_owned(),
        required: None,
        type_name: field.type_name.clone().or_else(|| Some(field.name.clone())),
        doc: Some(format!("Another name of `{}`.", field.name)),
        ..field.clone()
    }
}

/// The fields among which the path ends, and the index of the one it ends at.
fn siblings<'a>(fields: &'a mut Vec<Field>, path: &[String]) -> Option<(usize, &'a mut Vec<Field>)> {
    let (name, rest) = path.split_first()?;
    let index = fields.iter().position(|field| field.name == *name)?;
    if rest.is_empty() { Some((index, fields)) } else { siblings(&mut fields.get_mut(index)?.fields, rest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_required_field_of_two_names_becomes_an_either_or() {
        let child = Field { name: "text".into(), ..Field::default() };
        let own =
            Field { name: "info".into(), required: Some(Required::ALWAYS), fields: vec![child], ..Field::default() };
        let mut message = Message { fields: vec![own], rules: Vec::new() };
        let pointer = |text: &str| Pointer::new(text).unwrap();
        let aliases =
            [(pointer("/info"), vec!["result".to_owned()]), (pointer("/info/text"), vec!["words".to_owned()])];
        expand(&mut message, &aliases);
        let all: Vec<String> = message.walk().iter().map(|(at, _)| at.to_string()).collect();
        assert_eq!(all, ["/info", "/info/text", "/info/words", "/result", "/result/text", "/result/words"]);
        assert_eq!(message.rules, [Rule { any_of: vec![pointer("/info"), pointer("/result")], when: None }]);
        assert!(message.fields.iter().all(|field| field.required.is_none()));
    }
}
