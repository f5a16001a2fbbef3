//! Names of what a module declares beside its types: the arguments of constructors and the methods of messages.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::ident::{self, unique};
use super::model::{
    Build, Construction, Either, Kind, Linked, Module, Object, Page, Side, StatusConstructor, TypeDef, TypeId,
};

/// Gives a name of its own to each struct and enum that a constructor takes, and to each constructor. Pages use the types of
/// their group by name, and the either-or of their base; what else their group declares may be called alike.
pub fn name(linked: &mut Linked) {
    for index in 0..linked.modules.len() {
        let Module { page, types, pages, .. } = linked.modules[index].clone();
        let mut used: BTreeSet<String> = ident::TAKEN.iter().map(|name| (*name).to_owned()).collect();
        used.extend(type_names(linked, &types));
        let mut taken = used.clone();
        let base = page.as_ref().map(|page| page.request.root);
        linked.modules[index].page = page.map(|page| of_page(linked, page, None, &mut taken));
        of_types(linked, &types, &mut taken);
        let either = base.and_then(|base| linked.object(base)).and_then(|base| base.either.clone());
        used.extend(either.iter().map(|either| either.name.clone()));
        let child = |page: Page| {
            let mut taken = used.clone();
            taken.extend(type_names(linked, &page.types));
            let page = of_page(linked, page, either.as_ref(), &mut taken);
            of_types(linked, &page.types, &mut taken);
            page
        };
        let pages = pages.into_iter().map(child).collect();
        linked.modules[index].pages = pages;
    }
}

fn type_names(linked: &Linked, types: &[TypeId]) -> Vec<String> {
    types.iter().filter_map(|id| linked.types.get(id.0)).map(|of| of.name().to_owned()).collect()
}

/// The request's either-or, the struct of its required values, and the constructors of its statuses. An either-or that is
/// that of the base is the base's.
fn of_page(linked: &mut Linked, mut page: Page, shared: Option<&Either>, taken: &mut BTreeSet<String>) -> Page {
    if let Some(TypeDef::Object(request)) = linked.types.get_mut(page.request.root.0) {
        match (&mut request.either, shared) {
            (Some(own), Some(base)) if own.variants == base.variants => {
                own.name.clone_from(&base.name);
                own.is_shared = true;
            }
            (Some(own), _) => own.name = unique(&[own.name.clone(), format!("{}Choice", own.name)], taken),
            (None, _) => {}
        }
    }
    if let (Build::Request(construction), Some(request)) =
        (&mut page.request.build, linked.object(page.request.root).cloned())
    {
        construction.subject = unique(std::slice::from_ref(&construction.subject), taken);
        constructors(linked, &request, construction, taken);
        arguments(linked, page.request.root, construction.subject.clone());
    }
    page
}

/// The methods and structs of a request's statuses.
fn constructors(linked: &Linked, request: &Object, construction: &mut Construction, taken: &mut BTreeSet<String>) {
    let mut methods: BTreeSet<String> = ident::TAKEN_METHODS.iter().map(|name| (*name).to_owned()).collect();
    methods.insert("reach".to_owned());
    methods.extend(request.members.iter().flat_map(|member| [member.rust.clone(), member.setter.clone()]));
    for constructor in &mut construction.by_status {
        let method = constructor.name.to_snake_case();
        constructor.method = unique(&[method.clone(), format!("new_{method}")], &mut methods);
        constructor.fill = unique(&[format!("set_{method}"), format!("fill_{method}")], &mut methods);
        if !constructor.requires.is_empty() {
            let candidates = [constructor.name.clone(), format!("{}{}", constructor.name, construction.subject)];
            constructor.name = unique(&candidates, taken);
        }
        fields(linked, request, constructor);
    }
}

/// The fields of a status's struct: called like the members they fill, with the parents' names in front where two end alike.
fn fields(linked: &Linked, request: &Object, constructor: &mut StatusConstructor) {
    let mut taken = BTreeSet::new();
    for field in &mut constructor.requires {
        let names = member_names(linked, request, &field.path);
        let candidates: Vec<String> = (0..names.len()).rev().map(|from| names[from..].join("_")).collect();
        field.name = unique(&candidates, &mut taken);
    }
}

/// The names of the members on a path through objects.
fn member_names(linked: &Linked, object: &Object, path: &[String]) -> Vec<String> {
    let Some((name, rest)) = path.split_first() else { return Vec::new() };
    let Some(member) = object.member(name) else { return Vec::new() };
    let mut names = vec![member.rust.clone()];
    if let Kind::Object(id) = member.kind
        && let Some(child) = linked.object(id)
    {
        names.extend(member_names(linked, child, rest));
    }
    names
}

/// The either-or and the struct of required values of each part of a request.
fn of_types(linked: &mut Linked, types: &[TypeId], taken: &mut BTreeSet<String>) {
    for id in types {
        let Some(TypeDef::Object(object)) = linked.types.get_mut(id.0) else { continue };
        if object.side == Side::Response || object.is_message() {
            continue;
        }
        if let Some(either) = &mut object.either {
            let candidates = [either.name.clone(), format!("{}{}", object.name, either.name)];
            either.name = unique(&candidates, taken);
        }
        let parts = unique(&[format!("{}Required", object.name), format!("{}Parts", object.name)], taken);
        arguments(linked, *id, parts);
    }
}

/// Names the struct of required values, and keeps the argument of the either-or apart from the members.
fn arguments(linked: &mut Linked, id: TypeId, parts: String) {
    let Some(TypeDef::Object(object)) = linked.types.get_mut(id.0) else { return };
    let mut taken: BTreeSet<String> = object.members.iter().map(|member| member.rust.clone()).collect();
    taken.insert("this".to_owned());
    object.parts = parts;
    if let Some(either) = &mut object.either {
        let name = ident::field_name(&either.name);
        either.argument = unique(&[name.clone(), format!("{name}_choice")], &mut taken);
    }
}
