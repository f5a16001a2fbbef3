//! What each layout carries of a page: one list of losses a layout, and the spec that is left.

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Doc, Field, Header, Kind, Message, Required, Type, Unknown};

use super::random_page::STATUS;

/// A kind of fact that a layout cannot carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Method and path of the endpoint.
    Endpoint,
    /// Hosts.
    Hosts,
    /// HTTP headers.
    Headers,
    /// Whether a header is required.
    HeaderBadges,
    /// The keys of a header's value, which are a list.
    HeaderKeys,
    /// Whether a field is always required.
    Badges,
    /// Values listed with their meanings.
    Lists,
    /// Values in a table of their own.
    ValueTables,
    /// The children of objects, behind a button.
    Children,
    /// The children of objects whose type has no name, since tables of types stand under their names.
    ChildrenOfUnnamed,
    /// The name of the type of an array's objects, which went with the tags.
    ElementNames,
    /// Samples of fields.
    Samples,
    /// The scenes of examples.
    Scenes,
    /// What tells a scenario's messages apart, which is a required field with a list of values.
    Discriminator,
    /// What to do about a result code.
    Actions,
    /// What to do about a result code, where the page does not tell it of each: an empty cell leaves no line.
    SomeActions,
}

/// What a layout cannot carry.
pub fn losses(layout: Layout) -> &'static [Loss] {
    match layout {
        Layout::PortalJson => &[Loss::Hosts, Loss::Headers, Loss::Samples],
        Layout::StrippedJson => &[Loss::Hosts, Loss::Headers, Loss::Samples, Loss::ElementNames],
        Layout::RenderedLines => &[Loss::Children, Loss::Samples, Loss::Scenes, Loss::Actions],
        Layout::RenderedPipes => {
            &[Loss::Endpoint, Loss::HeaderBadges, Loss::HeaderKeys, Loss::Children, Loss::Samples, Loss::Scenes]
        }
        Layout::TablePipes => &[
            Loss::HeaderBadges,
            Loss::HeaderKeys,
            Loss::Badges,
            Loss::Lists,
            Loss::ValueTables,
            Loss::ChildrenOfUnnamed,
            Loss::Scenes,
            Loss::Discriminator,
        ],
        Layout::TableLines => &[Loss::ValueTables, Loss::ChildrenOfUnnamed, Loss::Scenes, Loss::SomeActions],
    }
}

/// What is left of a page in a layout. What a reader has to tell as lost is `unknown` there.
pub fn carried(api: &Api, layout: Layout) -> Api {
    let mut left = api.clone();
    for loss in losses(layout) {
        lose(&mut left, *loss);
    }
    left
}

fn lose(api: &mut Api, loss: Loss) {
    match loss {
        Loss::Endpoint => {
            (api.method, api.path) = (None, None);
            api.unknown.extend((api.kind == Kind::Api).then_some(Unknown::Path));
        }
        Loss::Hosts => api.hosts.clear(),
        Loss::Headers => (api.headers.request, api.headers.response) = Default::default(),
        Loss::HeaderBadges => each_header(api, |header| {
            header.required = false;
            header.unknown.push(Unknown::Required);
        }),
        Loss::HeaderKeys => each_header(api, |header| {
            if !header.keys.is_empty() {
                header.keys.clear();
                header.unknown.push(Unknown::Fields);
            }
        }),
        Loss::Discriminator => api.discriminator = None,
        Loss::Scenes => {
            let examples = api.examples.requests.iter_mut().chain(&mut api.examples.responses);
            examples.for_each(|example| example.scene.clear());
        }
        Loss::Actions => api.results.iter_mut().for_each(|result| result.action = None),
        Loss::SomeActions => {
            if api.results.iter().any(|result| result.action.is_none()) {
                api.results.iter_mut().for_each(|result| result.action = None);
            }
        }
        Loss::Badges => [&mut api.request, &mut api.response].into_iter().for_each(lose_badges),
        _ => {
            each_field(&mut api.request.fields, &|field| lose_of_field(field, loss));
            each_field(&mut api.response.fields, &|field| lose_of_field(field, loss));
            keep_known_rules(&mut api.request);
            keep_known_rules(&mut api.response);
        }
    }
}

fn each_header(api: &mut Api, change: impl Fn(&mut Header)) {
    api.headers.request.iter_mut().chain(&mut api.headers.response).for_each(change);
}

fn each_field(fields: &mut [Field], change: &dyn Fn(&mut Field)) {
    for field in fields {
        change(field);
        each_field(&mut field.fields, change);
    }
}

fn lose_of_field(field: &mut Field, loss: Loss) {
    let by_language = |field: &Field| field.values.iter().any(|value| matches!(value.doc, Some(Doc::ByLanguage(_))));
    match loss {
        Loss::Samples => field.sample = None,
        Loss::ElementNames if field.r#type == Some(Type::Array) => field.type_name = None,
        Loss::Children => lose_children(field),
        Loss::ChildrenOfUnnamed if field.type_name.is_none() => lose_children(field),
        Loss::ValueTables if by_language(field) => field.values.clear(),
        Loss::Lists if field.name != STATUS && !by_language(field) && is_list(field) => {
            field.values.clear();
            field.default = None;
            field.unknown.push(Unknown::Enum);
        }
        _ => {}
    }
}

/// Whether the values stand in a list: a sentence can hold values alone.
fn is_list(field: &Field) -> bool {
    let conditional = matches!(field.default, Some(portal_codegen::spec::Default::When(_)));
    conditional || field.values.iter().any(|value| value.doc.is_some())
}

fn lose_children(field: &mut Field) {
    if !field.fields.is_empty() {
        field.fields.clear();
        field.unknown.push(Unknown::Fields);
    }
}

fn lose_badges(message: &mut Message) {
    let in_rules: Vec<String> =
        message.rules.iter().flat_map(|rule| &rule.any_of).map(|at| at.as_str().to_owned()).collect();
    fn visit(fields: &mut [Field], at: &str, in_rules: &[String]) {
        for field in fields {
            let here = format!("{at}/{}", field.name);
            if !matches!(field.required, Some(Required::When(_))) && !in_rules.contains(&here) {
                field.required = None;
                field.unknown.insert(0, Unknown::Required);
            }
            visit(&mut field.fields, &here, in_rules);
        }
    }
    visit(&mut message.fields, "", &in_rules);
}

/// Rules about fields that went are gone with them.
fn keep_known_rules(message: &mut Message) {
    let fields = message.clone();
    message.rules.retain(|rule| rule.any_of.iter().all(|at| fields.field(at).is_some()));
}
