//! What the sandbox does that no page documents. Each assumption has a name, and can be switched off.

use std::collections::BTreeSet;

/// Something that the pages do not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Assumption {
    /// A request id with the same body as before is answered as it was then. Off: it is a new request.
    RepeatAnsweredAsFirst,
    /// A request id with another body than before is refused. Off: it is a new request.
    IdIsForOneMessage,
    /// An update whose event time does not grow is refused. The pages say that it orders updates, not what becomes of one
    /// that is late. Off: it is accepted.
    LateUpdateRefused,
    /// An order stays of the kind that it was created as. Off: a kind's status is not compared with another kind's.
    KindIsFixed,
    /// What the gateway refuses before an API is reached — a wrong signature, an unknown path — is answered with a
    /// signature all the same. Off: it is answered without one.
    RefusalsAreSigned,
}

impl Assumption {
    /// All assumptions.
    pub const ALL: [Self; 5] = [
        Self::RepeatAnsweredAsFirst,
        Self::IdIsForOneMessage,
        Self::LateUpdateRefused,
        Self::KindIsFixed,
        Self::RefusalsAreSigned,
    ];

    /// Its name, as the command line has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RepeatAnsweredAsFirst => "repeat-answered-as-first",
            Self::IdIsForOneMessage => "id-is-for-one-message",
            Self::LateUpdateRefused => "late-update-refused",
            Self::KindIsFixed => "kind-is-fixed",
            Self::RefusalsAreSigned => "refusals-are-signed",
        }
    }

    /// Reads its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|assumption| assumption.as_str() == name)
    }
}

/// The assumptions that hold.
#[derive(Debug, Clone)]
pub(crate) struct Assumed(BTreeSet<Assumption>);

impl Default for Assumed {
    fn default() -> Self {
        Self(Assumption::ALL.into_iter().collect())
    }
}

impl Assumed {
    pub(crate) fn drop(&mut self, assumption: Assumption) {
        self.0.remove(&assumption);
    }

    pub(crate) fn holds(&self, assumption: Assumption) -> bool {
        self.0.contains(&assumption)
    }
}
