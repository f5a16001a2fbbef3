//! The two messages of a call.

/// Which message of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// What the merchant sends.
    Request,
    /// What the platform answers.
    Response,
}

impl Side {
    /// The place of the message in a spec: `/request`, `/response`.
    pub fn place(self) -> &'static str {
        match self {
            Self::Request => "/request",
            Self::Response => "/response",
        }
    }
}
