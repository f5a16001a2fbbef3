//! What the sandbox knows of the portal beyond the pages' own data: names of members, values and codes.

/// The member that names an order; without it a call makes something new each time.
pub(crate) const ORDER_KEY: &str = "merchantBizNo";

/// The member that tells creating from updating, where an API has it.
pub(crate) const COMMAND: &str = "command";

/// The command that creates; refused with [`Code::Unsupported`] for an order that exists.
pub(crate) const COMMAND_CREATE: &str = "SEND";

/// The command that updates; refused with [`Code::NotFound`] for an order that does not exist.
pub(crate) const COMMAND_UPDATE: &str = "UPDATE";

/// Members of a response that hold the sandbox's own id of what was created.
pub(crate) const ID_MEMBERS: [&str; 2] = ["orderId", "templateCode"];

/// The codes that the sandbox answers with, each where the API lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    Illegal,
    StatusInvalid,
    NotFound,
    Unsupported,
    UnknownException,
    KeyNotFound,
    InvalidApi,
    InvalidClient,
    InvalidSignature,
    MethodNotSupported,
    MediaTypeNotAcceptable,
    ProcessFail,
}

impl Code {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Illegal => "PARAM_ILLEGAL",
            Self::StatusInvalid => "ORDER_STATUS_INVALID",
            Self::NotFound => "ORDER_NOT_FOUND",
            Self::Unsupported => "UN_SUPPORT_BUSINESS",
            Self::UnknownException => "UNKNOWN_EXCEPTION",
            Self::KeyNotFound => "KEY_NOT_FOUND",
            Self::InvalidApi => "INVALID_API",
            Self::InvalidClient => "INVALID_CLIENT",
            Self::InvalidSignature => "INVALID_SIGNATURE",
            Self::MethodNotSupported => "METHOD_NOT_SUPPORTED",
            Self::MediaTypeNotAcceptable => "MEDIA_TYPE_NOT_ACCEPTABLE",
            Self::ProcessFail => "PROCESS_FAIL",
        }
    }
}
