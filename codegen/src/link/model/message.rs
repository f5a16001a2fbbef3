//! Messages: how they are built, and where a response holds its result.

use super::rules::Test;
use super::types::TypeId;
use super::{Side, StatusOrder};

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
