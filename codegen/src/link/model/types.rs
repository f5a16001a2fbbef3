//! Types: objects with their members, and enums.

use super::rules::{Branch, Limit};
use super::{ResultStatus, Side, StatusOrder};
use crate::spec::{ApiId, Pointer};

/// The index of a type in [`Linked::types`](super::Linked::types).
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
