//! The `Encrypt` header: which algorithm, which version of the wrapping key, and the wrapped content key.

use std::fmt;

use crate::pairs::{self, HeaderError, Pairs};

/// The only encryption that the portal names: a content key for AES, wrapped with RSA.
pub const RSA_AES: &str = "RSA_AES";

/// The value of an `Encrypt` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptHeader {
    /// The algorithm; [`RSA_AES`] where the header names none.
    pub algorithm: String,
    /// The version of the receiver's key that wraps the content key; `None`, absent or empty on the wire, means the latest.
    pub key_version: Option<String>,
    /// The content key, wrapped.
    pub symmetric_key: Vec<u8>,
}

impl EncryptHeader {
    /// Reads the header, by the same grammar as the `Signature` header.
    ///
    /// # Errors
    /// Where a part is no pair, a key stands twice, or the wrapped key is missing or no base64.
    pub fn parse(value: &str) -> Result<Self, HeaderError> {
        let pairs = Pairs::split(value)?;
        Ok(Self {
            algorithm: pairs.get("algorithm")?.unwrap_or(RSA_AES).to_owned(),
            key_version: pairs.get("keyVersion")?.map(str::to_owned),
            symmetric_key: pairs.bytes("symmetricKey")?,
        })
    }
}

/// Prints the header as it is sent.
impl fmt::Display for EncryptHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "algorithm={},", self.algorithm)?;
        if let Some(version) = &self.key_version {
            write!(f, "keyVersion={version},")?;
        }
        write!(f, "symmetricKey={}", pairs::encode(&self.symmetric_key))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_header_is_printed_in_the_documented_order() {
        let header =
            EncryptHeader { algorithm: RSA_AES.into(), key_version: Some("1".into()), symmetric_key: vec![0xfb, 0xff] };
        assert_eq!(header.to_string(), "algorithm=RSA_AES,keyVersion=1,symmetricKey=%2B%2F8%3D");
    }

    #[test]
    fn a_header_without_a_wrapped_key_is_refused() {
        assert_eq!(EncryptHeader::parse("algorithm=RSA_AES"), Err(HeaderError::Missing("symmetricKey")));
        assert_eq!(EncryptHeader::parse("symmetricKey=a,b=c"), Err(HeaderError::NotBase64("symmetricKey")));
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(
            version in proptest::option::of("[0-9]{1,4}"),
            symmetric_key in proptest::collection::vec(any::<u8>(), 1..600),
        ) {
            let header = EncryptHeader { algorithm: RSA_AES.into(), key_version: version, symmetric_key };
            prop_assert_eq!(EncryptHeader::parse(&header.to_string()), Ok(header));
        }

        #[test]
        fn no_text_makes_the_parser_panic(value in "(?s).{0,200}") {
            let _ = EncryptHeader::parse(&value);
        }
    }
}
