//! What holds for the whole portal: the facts of `spec/portal.toml`, kept by hand.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::errata::Certainty;
use crate::spec::{ApiId, Field, Pointer, ResultStatus};

/// The portal's own facts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portal {
    /// Words in prose and the fields they mean: `order status` → `orderStatus`.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
    /// The address of each page on the portal, by file stem.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
    /// Hosts known for the portal as a whole.
    #[serde(default)]
    pub hosts: Vec<PortalHost>,
    /// What a page means by "check API Structure for basics": the children of the common `result`.
    #[serde(default)]
    pub result: Vec<Field>,
    /// The codes the gateway itself answers with, on any API.
    #[serde(default)]
    pub gateway_results: Vec<GatewayResult>,
    /// Naming and protection of generated types.
    #[serde(default)]
    pub rust: RustNames,
    /// Which fields play a part in a series of messages.
    #[serde(default)]
    pub update: Update,
}

/// A host of the portal.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalHost {
    /// `production`, `testing`
    pub environment: String,
    /// The host name.
    pub host: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Where it stands.
    pub evidence: String,
}

/// A result code of the gateway.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatewayResult {
    /// The code.
    pub code: String,
    /// What became of the request.
    pub status: ResultStatus,
    /// What it says, in our words.
    pub message: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// What generated Rust is called and what it hides.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustNames {
    /// Fields that let somebody redeem or pay: `Debug` hides their values.
    #[serde(default)]
    pub secrets: Vec<String>,
    /// What the message of a group is about, the name of the struct of its required values: `order_sync` → `Order`.
    #[serde(default)]
    pub subjects: BTreeMap<String, String>,
}

/// How the next message about the same thing is made out of the last one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// Request fields that get a fresh id: `requestId`.
    #[serde(default)]
    pub fresh_ids: Vec<String>,
    /// Request fields that hold the time of the event and must grow: `orderModifyTime`.
    #[serde(default)]
    pub event_times: Vec<String>,
}

/// A correction or a decision, ready for `link`.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The page it is about.
    pub api: ApiId,
    /// What it is about.
    pub subject: DecisionSubject,
    /// Why.
    pub reason: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// What a decision settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecisionSubject {
    /// How a result code is read.
    ResultStatus {
        /// The code.
        code: String,
        /// The reading.
        status: ResultStatus,
    },
    /// What a type is called in generated code.
    TypeName {
        /// The side: `request` or `response`.
        side: crate::side::Side,
        /// The field that has the type.
        field: Pointer,
        /// The name.
        name: String,
    },
    /// Other names under which a response field is read.
    Aliases {
        /// The response field.
        field: Pointer,
        /// The other names, beside its own.
        names: Vec<String>,
    },
}
