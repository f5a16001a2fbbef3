//! Corrections, decisions and accepted findings, kept by hand in `spec/errata/<stem>.toml`.

use serde::Deserialize;

/// Where a fact stands, and so how sure we are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// On a page of the portal.
    Page,
    /// In the documentation of a sibling gateway, or on another capture.
    Sibling,
    /// In public client code.
    Client,
    /// Our own conclusion.
    Inferred,
}

/// The file format, before its places are resolved.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrataFile {
    /// Corrections of facts: visible in the spec.
    #[serde(default)]
    pub correct: Vec<toml::Spanned<Erratum>>,
    /// Decisions between readings: the spec keeps what the page says.
    #[serde(default)]
    pub decide: Vec<toml::Spanned<Erratum>>,
    /// Findings that are known and fine.
    #[serde(default)]
    pub accept: Vec<toml::Spanned<Accepted>>,
}

/// A correction or a decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erratum {
    /// The place: `/request/extInfo/code_info`, `/response/result`, `/results/SUCCESS`, `/statuses/USED`, `/path`.
    pub at: toml::Spanned<String>,
    /// Which attribute of what stands there: `prefix`, `required`, `fields`, `status`.
    pub attribute: String,
    /// What the page says now; left out where it says nothing.
    pub expect: Option<toml::Value>,
    /// What holds instead; left out to take the fact away.
    pub set: Option<toml::Value>,
    /// Why.
    pub reason: String,
    /// Where that can be seen.
    pub evidence: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// A finding that is known and fine.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Its code.
    pub code: String,
    /// The place it is about.
    pub at: String,
    /// Why it is fine.
    pub reason: String,
}
