//! Members of which one at least has to be there, as one value that cannot be empty: what it and its variants are called.

use std::collections::{BTreeMap, BTreeSet};

use super::ident;
use super::model::{Branch, Either, Requirement};

/// The either-or of an object: its first rule that always holds.
pub fn of(branches: &[Branch], choices: &BTreeMap<String, Vec<String>>) -> Option<Either> {
    let always = branches.iter().filter(|branch| branch.when.is_none()).flat_map(|branch| &branch.requires);
    let members = always.into_iter().find_map(|requirement| match requirement {
        Requirement::AnyOf { parent, members } if parent.is_empty() => Some(members),
        _ => None,
    })?;
    named(members, choices)
}

/// The either-or of these members: named by the portal's facts, else after what the members' names share.
pub fn named(members: &[String], choices: &BTreeMap<String, Vec<String>>) -> Option<Either> {
    let asked: BTreeSet<&String> = members.iter().collect();
    let known = choices.iter().find(|(_, of)| of.iter().collect::<BTreeSet<_>>() == asked);
    let members = known.map_or(members, |(_, of)| of);
    let all: Vec<Vec<String>> = members.iter().map(|wire| words(wire)).collect();
    let stem = known.map_or_else(|| stem(&all), |(name, _)| words(name));
    let variant = |words: &Vec<String>| {
        let rest = words.strip_prefix(stem.as_slice()).filter(|rest| !rest.is_empty()).unwrap_or(words);
        ident::type_name(&rest.join("_"))
    };
    let name = match stem.as_slice() {
        [] => all.iter().map(variant).collect::<Vec<_>>().join("Or"),
        stem => ident::type_name(&stem.join("_")),
    };
    let mut taken = BTreeSet::from(["Both".to_owned(), "All".to_owned()]);
    let variants = members
        .iter()
        .zip(&all)
        .map(|(wire, words)| (ident::unique(&[variant(words)], &mut taken), wire.clone()))
        .collect();
    let argument = ident::field_name(&name);
    (!members.is_empty()).then_some(Either { name, argument, variants, is_shared: false })
}

fn words(name: &str) -> Vec<String> {
    ident::field_name(name).split('_').map(str::to_owned).collect()
}

/// What is left of the first name without the words that all names end with; nothing where they share no ending.
fn stem(all: &[Vec<String>]) -> Vec<String> {
    let Some(first) = all.first() else { return Vec::new() };
    let shared = (1..first.len())
        .take_while(|count| all.iter().all(|words| words.ends_with(&first[first.len() - count..])))
        .last()
        .unwrap_or(0);
    if shared == 0 { Vec::new() } else { first[..first.len() - shared].to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(members: &[&str], choices: &BTreeMap<String, Vec<String>>) -> String {
        let members: Vec<String> = members.iter().map(|name| (*name).to_owned()).collect();
        let either = named(&members, choices).unwrap();
        let variants: Vec<String> = either.variants.into_iter().map(|(name, wire)| format!("{name}={wire}")).collect();
        format!("{} {}", either.name, variants.join(" "))
    }

    #[test]
    fn an_either_or_is_named_after_what_its_members_share() {
        let none = BTreeMap::new();
        assert_eq!(name(&["userId", "openId"], &none), "User Id=userId OpenId=openId");
        assert_eq!(name(&["email", "phone"], &none), "EmailOrPhone Email=email Phone=phone");
        assert_eq!(name(&["cardNo", "tokenNo", "deviceNo"], &none), "Card No=cardNo TokenNo=tokenNo DeviceNo=deviceNo");
    }

    #[test]
    fn the_portals_name_for_a_choice_comes_first_in_whatever_order_a_page_lists_it() {
        let choices = BTreeMap::from([("User".to_owned(), vec!["userId".to_owned(), "openId".to_owned()])]);
        assert_eq!(name(&["openId", "userId"], &choices), "User Id=userId OpenId=openId");
        assert_eq!(name(&["openId", "email"], &choices), "OpenIdOrEmail OpenId=openId Email=email");
    }
}
