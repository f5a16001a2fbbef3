//! What emitters read: types with names, messages, constructors, and one plan of checks.

use std::collections::BTreeMap;

use crate::spec::{ApiId, Kind as PageKind, Method, Pointer};
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

/// A message of a page.
#[derive(Debug, Clone)]
pub struct Message {
    /// Which one.
    pub side: Side,
    /// Its type.
    pub root: TypeId,
    /// In a request: how it is built. In a response: how it becomes a success.
    pub build: Build,
}

pub use crate::side::Side;

/// How a message's value comes about.
#[derive(Debug, Clone)]
pub enum Build {
    /// A request.
    Request(Construction),
    /// A response.
    Response(Outcome),
}

/// How a request is built.
#[derive(Debug, Clone, Default)]
pub struct Construction {
    /// The name of the struct of required values.
    pub subject: String,
    /// Constructors by status; empty where one constructor serves all.
    pub by_status: Vec<StatusConstructor>,
    /// The member that holds the request's id.
    pub id_member: Option<String>,
    /// How the next message about the same thing is made.
    pub update: Option<Update>,
}

/// How the next message about the same order is made out of this one.
#[derive(Debug, Clone, Default)]
pub struct Update {
    /// Members that get a fresh id.
    pub fresh_ids: Vec<String>,
    /// The member that holds the time of the event and must grow.
    pub event_time: String,
    /// Members that say what the next message does, and their values.
    pub set: Vec<(String, String)>,
}

/// A constructor for one status.
#[derive(Debug, Clone)]
pub struct StatusConstructor {
    /// The status.
    pub status: String,
    /// The constructor's name, before keywords are escaped: `ticketed`.
    pub method: String,
    /// The name of the method that fills in what the status requires.
    pub fill: String,
    /// The name of the struct of what the status requires: `Ticketed`.
    pub name: String,
    /// What the status requires beyond what every message does.
    pub requires: Vec<StatusField>,
}

/// A field that a status requires.
#[derive(Debug, Clone)]
pub struct StatusField {
    /// Its name in the struct of what the status requires, before keywords are escaped.
    pub name: String,
    /// The names from the root of the message down to the field; all but the last are always there.
    pub path: Vec<String>,
}

/// Where a response holds its result.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// The members that can hold the result; usually one.
    pub results: Vec<ResultMember>,
    /// What holds in a success: the status of the result is `S`.
    pub success: Option<Test>,
}

/// A member that holds the result, and its own members.
#[derive(Debug, Clone)]
pub struct ResultMember {
    /// `result`
    pub object: String,
    /// `resultCode`, where it is known.
    pub code: Option<String>,
    /// `resultStatus`
    pub status: String,
    /// `resultMessage` and other names of it, where they are known.
    pub messages: Vec<String>,
}

/// The statuses of an order.
#[derive(Debug, Clone)]
pub struct Statuses {
    /// The request member that holds the status.
    pub member: String,
    /// The enum.
    pub enumeration: TypeId,
    /// Which may follow which.
    pub order: StatusOrder,
    /// The statuses after which nothing follows.
    pub ends: Vec<String>,
}

/// The index of a type in [`Linked::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A named type.
#[derive(Debug, Clone)]
pub enum TypeDef {
    /// An object.
    Object(Object),
    /// An open enum.
    Enum(Enum),
}

impl TypeDef {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Object(object) => &object.name,
            Self::Enum(enumeration) => &enumeration.name,
        }
    }
}

/// Where a type is used: for its docs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The page.
    pub page: ApiId,
    /// The page's title.
    pub title: String,
    /// Which message.
    pub side: Side,
    /// The field; the root for a message itself.
    pub at: Pointer,
}

/// An object: a message or a part of one.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name in generated code.
    pub name: String,
    /// Which side it is on.
    pub side: Side,
    /// What it is.
    pub doc: Option<String>,
    /// Where it is used.
    pub uses: Vec<Use>,
    /// Its members, in document order.
    pub members: Vec<Member>,
    /// What has to be there, and when.
    pub branches: Vec<Branch>,
    /// The members of which one at least has to be there always, as one argument of the constructor.
    pub either: Option<Either>,
    /// The name of the struct of its required values, where there are too many for arguments.
    pub parts: String,
}

impl Object {
    /// The member of that wire name.
    pub fn member(&self, wire: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.wire == wire)
    }

    /// Whether it is a whole message.
    pub fn is_message(&self) -> bool {
        self.uses.iter().any(|place| place.at.is_root())
    }
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in generated code, before keywords are escaped.
    pub rust: String,
    /// The name of its setter.
    pub setter: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether the object cannot be read without it.
    pub required: bool,
    /// Limits on its value.
    pub limits: Vec<Limit>,
    /// Limits on each element.
    pub item_limits: Vec<Limit>,
    /// Whether only listed values will do.
    pub closed: bool,
    /// The one value that will do.
    pub constant: Option<String>,
    /// Whether its value lets somebody redeem or pay.
    pub secret: bool,
    /// Whether the page calls it deprecated.
    pub deprecated: bool,
    /// What it is, and what is to be known about it, one sentence each.
    pub doc: Option<String>,
    /// Its limits and conditions in English.
    pub notes: Vec<String>,
    /// Where the object stands at several places that do not say the same of the member: what each says.
    pub told_at: Vec<MemberDoc>,
}

/// What is said of a member at one of the places where its object stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberDoc {
    /// The place of the object.
    pub place: Use,
    /// What the member is there.
    pub doc: Option<String>,
    /// Its limits and conditions there, in English.
    pub notes: Vec<String>,
}

/// What a member holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A string.
    Text,
    /// A whole number within ±(2⁵³−1).
    Integer,
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// Anything but null.
    Any,
    /// An object of which nothing is known.
    OpenObject,
    /// `S`, `F` or `U`.
    ResultStatus,
    /// An open enum.
    Enum(TypeId),
    /// An object.
    Object(TypeId),
    /// An object as JSON in a string.
    Json(TypeId),
    /// JSON of any kind in a string.
    OpenJson,
    /// An array.
    Array(Box<Kind>),
}

/// A limit on a value. The same in the Rust check, in the schema and in the docs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Limit {
    /// At least so many code points.
    MinLength(u64),
    /// At most so many code points.
    MaxLength(u64),
    /// Starts with this.
    Prefix(String),
    /// Has this form.
    Pattern(super::Pattern),
    /// At least this number.
    Min(i64),
    /// At most this number.
    Max(i64),
    /// At most so many elements.
    MaxItems(u64),
}

/// Things that have to be there when something holds. Paths start at the object that holds the branch.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// When; nothing for always.
    pub when: Option<Test>,
    /// The same in English, with wire names: `orderStatus is TICKETED`.
    pub english: String,
    /// What has to be there.
    pub requires: Vec<Requirement>,
}

/// Something that has to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Requirement {
    /// A field, where its parents are. The path may lead through arrays, and then holds for each element.
    Field(Vec<String>),
    /// At least one of several members of the object at `parent`.
    AnyOf {
        /// The path to the object.
        parent: Vec<String>,
        /// The members.
        members: Vec<String>,
    },
}

/// A condition that is ready to be tested: paths lead through objects alone, values have the field's type.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// The field is there and has one of these values.
    In {
        /// The path to the field.
        path: Vec<String>,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is not there, or has none of these values.
    NotIn {
        /// The path to the field.
        path: Vec<String>,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is there, or is not.
    Present {
        /// The path to the field.
        path: Vec<String>,
        /// Whether it has to be there.
        present: bool,
    },
    /// At least one holds.
    Any(Vec<Test>),
    /// All hold.
    All(Vec<Test>),
}

/// A value in a condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
}

/// Members of which one at least has to be there, as one value that cannot be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Either {
    /// Its name: `User`.
    pub name: String,
    /// The name of the argument, before keywords are escaped: `user`.
    pub argument: String,
    /// Its variants, one a member: `Id` of `userId`.
    pub variants: Vec<(String, String)>,
    /// Whether the module of the group has it already.
    pub is_shared: bool,
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Where it is used.
    pub uses: Vec<Use>,
    /// The listed values.
    pub values: Vec<Variant>,
    /// What kind of enum it is.
    pub role: EnumRole,
}

/// What an enum is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnumRole {
    /// Values of a field.
    Values,
    /// Statuses of an order.
    Statuses {
        /// Which may follow which.
        order: StatusOrder,
    },
    /// Result codes.
    ResultCodes,
}

/// A listed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The value on the wire.
    pub value: String,
    /// Its name in generated code.
    pub name: String,
    /// What it means, a paragraph each.
    pub doc: Vec<String>,
    /// Where the pages that share the value do not say the same of it: what each says.
    pub doc_on: Vec<PageDoc>,
    /// For statuses: whether nothing follows.
    pub is_final: bool,
    /// For result codes: what it stands for, decisions applied.
    pub status: Option<ResultStatus>,
}

/// What a page says of a listed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageDoc {
    /// The page.
    pub page: ApiId,
    /// Its title.
    pub title: String,
    /// What it says, a paragraph each.
    pub doc: Vec<String>,
}
