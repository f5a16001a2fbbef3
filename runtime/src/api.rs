//! What the runtime asks of a generated API: plain data about the call, and three small traits.
//!
//! The runtime knows no API. Generated code implements [`ApiRequest`], [`ApiResponse`] and [`ResultCode`]; everything else
//! — signing, sending, reading the outcome — is written once, against these.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::check::Violations;
use crate::wire::{Object, OpenEnum, Unlisted};

/// The facts about an API that sending a message needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Api {
    /// The id of the page, such as `order_sync.gift_card`.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path, with its leading slash.
    pub path: &'static str,
    /// The hosts that the API's own page states. Where it states none, those of [`Environment`](crate::environment::Environment) hold.
    pub hosts: &'static [Host],
    /// Whether a call may be sent again with the same request id; `None` where nothing is known, which counts as no.
    pub repeatable: Option<bool>,
    /// Under which names the response holds its result.
    pub result: ResultNames,
}

impl Api {
    /// The host that the API's own page states for an environment (`production`, `testing`).
    pub fn host(&self, environment: &str) -> Option<&'static str> {
        self.hosts.iter().find(|host| host.environment == environment).map(|host| host.name)
    }
}

/// A host that an API is served at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// The environment: `production` or `testing`.
    pub environment: &'static str,
    /// The host name, with a port where there is one.
    pub name: &'static str,
}

/// Under which names a response holds its result: the documented name first, then those seen on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultNames {
    /// The object: `result`.
    pub object: &'static [&'static str],
    /// The code within it: `resultCode`.
    pub code: &'static [&'static str],
    /// The status within it: `resultStatus`.
    pub status: &'static [&'static str],
    /// The message within it: `resultMessage`.
    pub message: &'static [&'static str],
}

impl ResultNames {
    /// `result` with `resultCode`, `resultStatus` and `resultMessage`.
    pub const COMMON: Self =
        Self { object: &["result"], code: &["resultCode"], status: &["resultStatus"], message: &["resultMessage"] };
}

/// What became of a request, in the platform's own letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultStatus {
    /// `S`: done.
    Success,
    /// `F`: failed; not to be repeated.
    Failed,
    /// `U`: unknown; to be repeated with the same request id, where the API allows that.
    Unknown,
    /// A letter that is not documented: to be treated as [`ResultStatus::Unknown`].
    Unlisted(Unlisted<Self>),
}

impl OpenEnum for ResultStatus {
    const LISTED: &'static [&'static str] = &["S", "F", "U"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "S" => Some(Self::Success),
            "F" => Some(Self::Failed),
            "U" => Some(Self::Unknown),
            _ => None,
        }
    }

    fn unlisted(value: Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Success => "S",
            Self::Failed => "F",
            Self::Unknown => "U",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

crate::wire_enum!(ResultStatus);

/// A request of some API. Implemented by generated code.
pub trait ApiRequest: Object + Send + Sync {
    /// What the platform answers.
    type Response: ApiResponse;

    /// The facts about the API.
    const API: &'static Api;

    /// The id that the request carries, where the API has one.
    fn request_id(&self) -> Option<&str>;

    /// Checks the request against the documentation.
    ///
    /// # Errors
    /// All violations, where there are any.
    fn validate(&self) -> Result<(), Violations>;
}

/// A response of some API. Implemented by generated code.
pub trait ApiResponse: Object + Send {
    /// The result codes of the API, those of the gateway among them.
    type Code: ResultCode;

    /// The response once it is known to be a success: fields that a success must have are plain values.
    type Success: fmt::Debug + Send;

    /// Takes the response as a success, or tells which fields a success needs and this one lacks.
    ///
    /// # Errors
    /// The violations, where the result's status is not `S` or a field that a success must have is not there.
    fn into_success(self) -> Result<Self::Success, Violations>;
}

/// The result code of some API: an open enum. Implemented by generated code.
///
/// `FromStr` never fails: a code that the documentation does not list becomes the enum's unknown case.
pub trait ResultCode:
    FromStr<Err = Infallible> + fmt::Display + fmt::Debug + Clone + Eq + Send + Sync + 'static
{
    /// The code on the wire.
    fn as_str(&self) -> &str;

    /// The status that the code stands for: the documented one, or the safer reading where one was decided for.
    /// `None` for a code that the documentation does not list.
    fn status(&self) -> Option<ResultStatus>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_knows_the_hosts_of_its_own_page_alone() {
        let api = Api {
            id: "cards",
            method: "POST",
            path: "/cards",
            hosts: &[Host { environment: "testing", name: "test.example" }],
            repeatable: None,
            result: ResultNames::COMMON,
        };
        assert_eq!(api.host("testing"), Some("test.example"));
        assert_eq!(api.host("production"), None);
    }

    #[test]
    fn a_status_is_one_letter_in_capitals() {
        for status in [ResultStatus::Success, ResultStatus::Failed, ResultStatus::Unknown] {
            assert_eq!(ResultStatus::from(status.as_str()), status);
        }
        for wrong in ["", "s", "SUCCESS", " S"] {
            assert!(!ResultStatus::from(wrong).is_listed());
        }
    }
}
