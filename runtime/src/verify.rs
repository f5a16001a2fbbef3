//! Verifying the signature of a message that came in, over the very bytes that came.

use std::fmt;

use http::{HeaderMap, HeaderName};

use crate::header::{CLIENT_ID, Once, SIGNATURE};
use crate::identity::Identity;
use crate::pairs::HeaderError;
use crate::sign::VerifyError;
use crate::signature_header::SignatureHeader;
use crate::text_to_sign::TextToSign;

/// Why the signature of a message was refused. `Display` lists the usual causes; the text that was verified can be had,
/// and is shown by neither `Display` nor `Debug`, since the body is part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct SignatureError {
    problem: SignatureProblem,
    text: Option<TextToSign>,
}

/// What is wrong with a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureProblem {
    /// A header that the signature needs is absent.
    Absent(HeaderName),
    /// A header stands twice.
    Twice(HeaderName),
    /// A header holds bytes that are no visible ASCII.
    NotAscii(HeaderName),
    /// The `Signature` header cannot be read.
    Header(HeaderError),
    /// The message names another client than ours.
    OtherClient,
    /// The verifier says no.
    Refused(VerifyError),
}

impl SignatureError {
    /// What is wrong.
    pub fn problem(&self) -> &SignatureProblem {
        &self.problem
    }

    /// The exact text that was verified, where it came to that: to compare with what the other side signed. It holds the
    /// body, so keep it out of logs.
    pub fn signed_text(&self) -> Option<&TextToSign> {
        self.text.as_ref()
    }
}

impl From<SignatureProblem> for SignatureError {
    fn from(problem: SignatureProblem) -> Self {
        Self { problem, text: None }
    }
}

impl fmt::Debug for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignatureError").field("problem", &self.problem).finish_non_exhaustive()
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            SignatureProblem::Absent(name) => write!(f, "the header `{name}` is missing"),
            SignatureProblem::Twice(name) => write!(f, "the header `{name}` stands twice"),
            SignatureProblem::NotAscii(name) => {
                write!(f, "the header `{name}` holds characters other than visible ASCII")
            }
            SignatureProblem::Header(error) => write!(f, "the `signature` header cannot be read: {error}"),
            SignatureProblem::OtherClient => f.write_str("the header `client-id` names another client than ours"),
            SignatureProblem::Refused(error @ VerifyError::Mismatch { .. }) => {
                write!(f, "{error}. {USUAL_CAUSES}")
            }
            SignatureProblem::Refused(error) => write!(f, "{error}"),
        }
    }
}

/// What it was when a signature did not fit.
const USUAL_CAUSES: &str = "Usual causes: the key is of the other environment (production, testing) or of another \
    client id; our own public key was configured as the platform's; the platform rotated its key; something on the way \
    (a proxy, a gateway) changed the path, a header or the body. Compare the key's fingerprint with the portal, and the \
    signed text with what the other side signed";

impl std::error::Error for SignatureError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            SignatureProblem::Header(error) => Some(error),
            SignatureProblem::Refused(error) => Some(error),
            _ => None,
        }
    }
}

/// What was verified.
pub(crate) struct Call<'a> {
    pub(crate) method: &'a str,
    pub(crate) uri: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// Which header holds the time of this message.
    pub(crate) time: HeaderName,
    /// Whether the message must say for which client it is.
    pub(crate) client_id_required: bool,
}

/// Verifies a message and gives the time it was signed at, as it stands in its header.
pub(crate) async fn verify<'a>(identity: &Identity, call: &Call<'a>) -> Result<&'a str, SignatureError> {
    let signature = required(call.headers, &SIGNATURE)?;
    let time = required(call.headers, &call.time)?;
    if (call.client_id_required || call.headers.contains_key(CLIENT_ID))
        && required(call.headers, &CLIENT_ID)? != identity.client_id()
    {
        return Err(SignatureProblem::OtherClient.into());
    }
    let header = SignatureHeader::parse(signature).map_err(SignatureProblem::Header)?;
    let text = TextToSign::new(call.method, call.uri, identity.client_id(), time, call.body);
    match identity.verifier().verify(&header, text.as_bytes()).await {
        Ok(()) => Ok(time),
        Err(error) => Err(SignatureError { problem: SignatureProblem::Refused(error), text: Some(text) }),
    }
}

fn required<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, SignatureError> {
    match Once::of(headers, name) {
        Once::Value(value) => Ok(value),
        Once::Absent => Err(SignatureProblem::Absent(name.clone()).into()),
        Once::Twice => Err(SignatureProblem::Twice(name.clone()).into()),
        Once::NotAscii => Err(SignatureProblem::NotAscii(name.clone()).into()),
    }
}
