//! Which names of fields and values in generated code are not simply their names on the wire, spelt as Rust spells names.

use super::ident;
use super::model::{Linked, TypeDef, Use};

/// Words that Rust takes as no name, however they are written: an underscore is put behind them.
const NO_NAMES: &[&str] = &["self", "super", "crate", "Self", "_"];

/// One sentence for each name that was decided.
pub fn decided(linked: &Linked) -> Vec<String> {
    let of_type = |defined: &TypeDef| -> Vec<String> {
        match defined {
            TypeDef::Object(object) => {
                let place = place(&object.uses);
                let members = object.members.iter();
                members
                    .filter_map(|member| sentence(&member.wire, &member.rust, &ident::field_name(&member.wire), &place))
                    .collect()
            }
            TypeDef::Enum(listed) => {
                let place = place(&listed.uses);
                let values = listed.values.iter();
                values
                    .filter_map(|value| sentence(&value.value, &value.name, &ident::variant_name(&value.value), &place))
                    .collect()
            }
        }
    };
    linked.types.iter().flat_map(of_type).collect()
}

fn sentence(wire: &str, name: &str, plain: &str, place: &str) -> Option<String> {
    let of = format!("{wire:?} of {place}");
    if name != plain {
        return Some(format!("{name} stands for {of}, since {plain} is taken"));
    }
    if NO_NAMES.contains(&name) {
        return Some(format!("{name}_ stands for {of}, since {name} is no name in Rust"));
    }
    let letters =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    (letters(wire) != letters(name)).then(|| format!("{name} stands for {of}, whose letters make no name in Rust"))
}

fn place(uses: &[Use]) -> String {
    uses.first().map_or_else(String::new, |place| format!("{}{}{}", place.page, place.side.place(), place.at))
}
