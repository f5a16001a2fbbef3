//! What emitters read: types with names, messages, constructors, and one plan of checks.

mod message;
mod rules;
mod types;

use std::collections::BTreeMap;

pub use self::message::{
    Build, Construction, Message, Outcome, ResultMember, StatusConstructor, StatusField, Statuses, Update,
};
pub use self::rules::{Branch, Limit, Literal, Requirement, Test};
pub use self::types::{
    Either, Enum, EnumRole, Kind, Member, MemberDoc, Object, PageDoc, TypeDef, TypeId, Use, Variant,
};
pub use crate::side::Side;
use crate::spec::{ApiId, Kind as PageKind, Method};
pub use crate::spec::{ResultStatus, StatusOrder};

/// All pages, linked.
#[derive(Debug, Clone, Default)]
pub struct Linked {
    /// The modules at the root, one a group of pages.
    pub modules: Vec<Module>,
    /// Every type, by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// What was decided about names, for the summary: one sentence each.
    pub naming: Vec<String>,
    /// The hosts of the portal as a whole, for what a page does not state.
    pub hosts: Vec<Host>,
}

/// A host of the portal as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// `production`, `testing`
    pub environment: String,
    /// The host's name.
    pub name: String,
    /// How it is known.
    pub evidence: String,
}

impl Linked {
    /// The type of that id.
    pub fn object(&self, id: TypeId) -> Option<&Object> {
        match self.types.get(id.0)? {
            TypeDef::Object(object) => Some(object),
            TypeDef::Enum(_) => None,
        }
    }

    /// The enum of that id.
    pub fn enumeration(&self, id: TypeId) -> Option<&Enum> {
        match self.types.get(id.0)? {
            TypeDef::Enum(enumeration) => Some(enumeration),
            TypeDef::Object(_) => None,
        }
    }

    /// All pages, in order.
    pub fn pages(&self) -> Vec<&Page> {
        self.modules.iter().flat_map(|module| module.page.iter().chain(module.pages.iter())).collect()
    }
}

/// The module of a group: its base page, the types its pages share, and its other pages as modules inside.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its name: `order_sync`.
    pub name: String,
    /// The base page, where the group has one.
    pub page: Option<Page>,
    /// The types that live here.
    pub types: Vec<TypeId>,
    /// The other pages.
    pub pages: Vec<Page>,
}

/// A page with its messages.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id.
    pub id: ApiId,
    /// The name of its module inside the group's: `coupon_with_code`; the group's own for a base page.
    pub module: String,
    /// Its title, with its group behind where several pages have one title.
    pub title: String,
    /// An API or a scenario.
    pub kind: PageKind,
    /// What it is about.
    pub doc: Option<String>,
    /// Its address on the portal.
    pub source: Option<String>,
    /// How it is called.
    pub method: Method,
    /// Where it is called.
    pub path: String,
    /// The hosts it states.
    pub hosts: BTreeMap<String, String>,
    /// The HTTP headers of a request, where the page or its base lists them.
    pub request_headers: Vec<Header>,
    /// The HTTP headers of a response.
    pub response_headers: Vec<Header>,
    /// Whether a call may be sent again.
    pub repeatable: Option<bool>,
    /// The API that a scenario extends.
    pub extends: Option<ApiId>,
    /// The request member that marks a scenario, and its value.
    pub discriminator: Option<(String, String)>,
    /// The request.
    pub request: Message,
    /// The response.
    pub response: Message,
    /// The types that live in its module.
    pub types: Vec<TypeId>,
    /// The types of the group that its messages use.
    pub shared: Vec<TypeId>,
    /// The statuses of its orders.
    pub statuses: Option<Statuses>,
    /// The enum of its result codes.
    pub result_codes: Option<TypeId>,
    /// Its examples as spec bodies: requests, then responses.
    pub example_requests: Vec<serde_json::Value>,
    /// Example responses.
    pub example_responses: Vec<serde_json::Value>,
}

/// An HTTP header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it has to be sent.
    pub required: bool,
    /// What it is.
    pub doc: Option<String>,
}
