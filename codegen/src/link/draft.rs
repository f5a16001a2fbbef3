//! Messages as trees of unnamed types: what is to be named, and what makes two of them the same.

use std::collections::{BTreeMap, BTreeSet};

use super::branch::Branches;
use super::docs;
use super::either;
use super::ident;
use super::limits::Limits;
use super::model::{Branch, Either, EnumRole, Kind, Member, Side, TypeId, Use, Variant};
use super::refusal::{Fact, Refusal};
use crate::spec::{Field, Pointer, Required, Type};

/// A type without a name.
pub struct Draft {
    /// Where it stands.
    pub place: Use,
    /// Names it could have, the best one first.
    pub names: Vec<String>,
    /// Drafts of equal shape have equal keys.
    pub key: usize,
    /// What it is.
    pub doc: Option<String>,
    /// An object or an enum.
    pub shape: Shape,
}

/// What a draft is.
pub enum Shape {
    /// An object.
    Object {
        /// Its members; types by the index of their draft.
        members: Vec<Member>,
        /// What has to be there, and when.
        branches: Vec<Branch>,
        /// Members of which one has to be there.
        either: Option<Either>,
    },
    /// An enum.
    Enum {
        /// Its values.
        values: Vec<Variant>,
        /// What it is for.
        role: EnumRole,
    },
}

/// All drafts, and the shapes seen so far.
#[derive(Default)]
pub struct Drafts {
    /// The drafts; a child stands before its parent.
    pub all: Vec<Draft>,
    /// Limits that cannot be checked.
    pub refused: Vec<(Use, Refusal)>,
    keys: BTreeMap<String, usize>,
}

/// What the drafts of one message share.
pub struct MessageContext<'a> {
    /// The message's place: its page, side and root.
    pub place: &'a Use,
    /// Its branches.
    pub branches: &'a Branches,
    /// Fields whose values must stay hidden.
    pub secrets: &'a [String],
    /// Enums that are known beforehand, by place: statuses and result codes.
    pub known_enums: &'a BTreeMap<Pointer, (Vec<Variant>, EnumRole)>,
    /// The response fields that hold `S`, `F` or `U`.
    pub result_statuses: &'a [Pointer],
    /// The request field that marks the scenario, and its value.
    pub constant: Option<(&'a Pointer, &'a str)>,
    /// What choices between members are called, by the portal's facts.
    pub choices: &'a BTreeMap<String, Vec<String>>,
    /// Type names that were decided on.
    pub decided_names: &'a [(Pointer, String)],
}

impl Drafts {
    /// Drafts a message; gives the index of its root.
    pub fn message(&mut self, fields: &[Field], context: &MessageContext<'_>) -> TypeId {
        let name = match context.place.side {
            Side::Request => "Request",
            Side::Response => "Response",
        };
        self.object(fields, &Pointer::root(), vec![name.to_owned()], None, context)
    }

    fn object(
        &mut self,
        fields: &[Field],
        at: &Pointer,
        names: Vec<String>,
        doc: Option<String>,
        context: &MessageContext<'_>,
    ) -> TypeId {
        let mut taken: BTreeSet<String> = ident::TAKEN_METHODS.iter().map(|name| (*name).to_owned()).collect();
        let mut members: Vec<Member> = fields
            .iter()
            .map(|field| {
                let name = ident::field_name(&field.name);
                let rust = ident::unique(&[name.clone(), format!("{name}_field")], &mut taken);
                self.member(field, rust, &at.child(&field.name), &names, context)
            })
            .collect();
        for member in &mut members {
            let name = format!("with_{}", member.rust);
            member.setter = ident::unique(&[name.clone(), format!("{name}_field")], &mut taken);
        }
        let branches = context.branches.by_object.get(at).cloned().unwrap_or_default();
        let either = either::of(&branches, context.choices);
        let key = self.key(&members, &branches, context.place.side, at.is_root().then_some(&context.place.page));
        self.push(Draft {
            place: Use { at: at.clone(), ..context.place.clone() },
            names,
            key,
            doc,
            shape: Shape::Object { members, branches, either },
        })
    }

    fn member(
        &mut self,
        field: &Field,
        rust: String,
        at: &Pointer,
        parents: &[String],
        context: &MessageContext<'_>,
    ) -> Member {
        let kind = self.kind(field, at, parents, context);
        let closed = context.place.side == Side::Request && !field.open && holds_enum(&kind);
        let Limits { own: limits, each: item_limits, refused } = Limits::of(field, &kind);
        let refusal =
            |(attribute, why)| (context.place.clone(), Refusal { at: at.clone(), fact: Fact::Limit(attribute), why });
        self.refused.extend(refused.into_iter().map(refusal));
        let constant = context.constant.filter(|(place, _)| *place == at).map(|(_, value)| value.to_owned());
        Member {
            wire: field.name.clone(),
            rust,
            setter: String::new(),
            kind,
            required: field.required == Some(Required::ALWAYS),
            limits,
            item_limits,
            closed,
            constant,
            secret: context.secrets.contains(&field.name),
            deprecated: field.deprecated,
            doc: field.doc.clone(),
            notes: docs::notes(field, closed),
            told_at: Vec::new(),
        }
    }

    fn kind(&mut self, field: &Field, at: &Pointer, parents: &[String], context: &MessageContext<'_>) -> Kind {
        let child = |this: &mut Self| {
            let names = names(field, at, parents, context);
            this.object(&field.fields, at, names, field.doc.clone(), context)
        };
        match field.r#type {
            None => Kind::Any,
            Some(Type::Integer) => Kind::Integer,
            Some(Type::Number) => Kind::Number,
            Some(Type::Boolean) => Kind::Boolean,
            Some(Type::String) => self.text(field, at, parents, context),
            Some(Type::Object) if field.fields.is_empty() => Kind::OpenObject,
            Some(Type::Object) => Kind::Object(child(self)),
            Some(Type::Json) if field.fields.is_empty() => Kind::OpenJson,
            Some(Type::Json) => Kind::Json(child(self)),
            Some(Type::Array) if !field.fields.is_empty() => Kind::Array(Box::new(Kind::Object(child(self)))),
            Some(Type::Array) => Kind::Array(Box::new(match field.items.as_ref().map(|items| items.r#type) {
                Some(Type::String) | None if !field.values.is_empty() => self.text(field, at, parents, context),
                Some(Type::String) => Kind::Text,
                Some(Type::Integer) => Kind::Integer,
                Some(Type::Number) => Kind::Number,
                Some(Type::Boolean) => Kind::Boolean,
                Some(Type::Object) => Kind::OpenObject,
                Some(Type::Json) => Kind::OpenJson,
                Some(Type::Array) | None => Kind::Any,
            })),
        }
    }

    fn text(&mut self, field: &Field, at: &Pointer, parents: &[String], context: &MessageContext<'_>) -> Kind {
        if context.result_statuses.contains(at) {
            return Kind::ResultStatus;
        }
        let (values, role) = match context.known_enums.get(at) {
            Some(known) => known.clone(),
            None if field.values.is_empty() => return Kind::Text,
            None => {
                let value = |value: &crate::spec::EnumValue| (value.value.clone(), docs::value(value), false, None);
                (variants(field.values.iter().map(value)), EnumRole::Values)
            }
        };
        let listed: Vec<_> = values.iter().map(|value| (&value.value, value.is_final, value.status)).collect();
        let key = self.intern(format!("enum {listed:?} {role:?}"));
        let names = names(field, at, parents, context);
        let place = Use { at: at.clone(), ..context.place.clone() };
        Kind::Enum(self.push(Draft { place, names, key, doc: field.doc.clone(), shape: Shape::Enum { values, role } }))
    }

    /// The key of an object's shape. A message is never the same as another: `message` sets it apart.
    fn key(
        &mut self,
        members: &[Member],
        branches: &[Branch],
        side: Side,
        message: Option<&crate::spec::ApiId>,
    ) -> usize {
        let shape: Vec<Member> = members
            .iter()
            .map(|member| Member { kind: self.keyed(&member.kind), doc: None, notes: Vec::new(), ..member.clone() })
            .collect();
        self.intern(format!("{side:?} {message:?} {shape:?} {branches:?}"))
    }

    /// A kind that names shapes instead of drafts.
    fn keyed(&self, kind: &Kind) -> Kind {
        let key = |id: &TypeId| TypeId(self.all.get(id.0).map_or(0, |draft| draft.key));
        match kind {
            Kind::Enum(id) => Kind::Enum(key(id)),
            Kind::Object(id) => Kind::Object(key(id)),
            Kind::Json(id) => Kind::Json(key(id)),
            Kind::Array(of) => Kind::Array(Box::new(self.keyed(of))),
            other => other.clone(),
        }
    }

    fn intern(&mut self, shape: String) -> usize {
        let next = self.keys.len();
        *self.keys.entry(shape).or_insert(next)
    }

    fn push(&mut self, draft: Draft) -> TypeId {
        self.all.push(draft);
        TypeId(self.all.len() - 1)
    }
}

fn holds_enum(kind: &Kind) -> bool {
    match kind {
        Kind::Enum(_) => true,
        Kind::Array(of) => holds_enum(of),
        _ => false,
    }
}

/// The names a type can have: decided on, the page's, the field's or its element's; then with the parents' in front.
fn names(field: &Field, at: &Pointer, parents: &[String], context: &MessageContext<'_>) -> Vec<String> {
    let decided = context.decided_names.iter().find(|(place, _)| place == at).map(|(_, name)| name.as_str());
    let own = match decided.or(field.type_name.as_deref()) {
        Some(name) => ident::type_name(name),
        None if field.r#type == Some(Type::Array) => ident::element_name(&field.name),
        None => ident::type_name(&field.name),
    };
    let mut names = vec![own.clone()];
    names.extend(parents.iter().map(|parent| format!("{parent}{own}")));
    names
}

/// Variants with names of their own, however alike their values are. A value that is listed twice is one.
pub fn variants<T>(values: T) -> Vec<Variant>
where
    T: Iterator<Item = (String, Vec<String>, bool, Option<crate::spec::ResultStatus>)>,
{
    let (mut taken, mut seen) = (BTreeSet::new(), BTreeSet::new());
    values
        .filter(|(value, ..)| seen.insert(value.clone()))
        .map(|(value, doc, is_final, status)| {
            let name = ident::unique(&[ident::variant_name(&value)], &mut taken);
            Variant { value, name, doc, doc_on: Vec::new(), is_final, status }
        })
        .collect()
}
