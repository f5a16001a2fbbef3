//! The `Signature` header: which algorithm, which version of the key, and the signature itself.

use std::fmt;

use crate::pairs::{self, HeaderError, Pairs};

/// A signature algorithm that the portal names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256; the default.
    Rsa256,
    /// Named by the portal and defined nowhere: neither its curve nor its hash nor its encoding is published. It is read
    /// and printed; signing and verifying with it takes a [`Signer`](crate::sign::Signer) and a
    /// [`Verifier`](crate::sign::Verifier) of your own, agreed on with the platform.
    Ecc224,
    /// Anything else, as it stood.
    Other(String),
}

impl Algorithm {
    /// The name on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa256 => "RSA256",
            Self::Ecc224 => "ECC224",
            Self::Other(name) => name,
        }
    }

    /// Reads a name, in whatever case.
    pub fn from_name(name: &str) -> Self {
        [Self::Rsa256, Self::Ecc224]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(name))
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The value of a `Signature` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureHeader {
    /// The algorithm; RSA256 where the header names none.
    pub algorithm: Algorithm,
    /// The version of the signing key; `None`, absent or empty on the wire, means the latest.
    pub key_version: Option<String>,
    /// The signature's bytes.
    pub signature: Vec<u8>,
}

impl SignatureHeader {
    /// Reads the header: pairs in any order, blanks around them, the signature percent-encoded or not.
    ///
    /// # Errors
    /// Where a part is no pair, a key stands twice, or the signature is missing or no base64.
    pub fn parse(value: &str) -> Result<Self, HeaderError> {
        let pairs = Pairs::split(value)?;
        Ok(Self {
            algorithm: pairs.get("algorithm")?.map_or(Algorithm::Rsa256, Algorithm::from_name),
            key_version: pairs.get("keyVersion")?.map(str::to_owned),
            signature: pairs.bytes("signature")?,
        })
    }
}

/// Prints the header as it is sent.
impl fmt::Display for SignatureHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "algorithm={},", self.algorithm)?;
        if let Some(version) = &self.key_version {
            write!(f, "keyVersion={version},")?;
        }
        write!(f, "signature={}", pairs::encode(&self.signature))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn header(algorithm: Algorithm, version: Option<&str>, signature: &[u8]) -> SignatureHeader {
        SignatureHeader { algorithm, key_version: version.map(str::to_owned), signature: signature.to_vec() }
    }

    #[test]
    fn the_header_is_printed_in_the_documented_order_with_an_encoded_signature() {
        let printed = header(Algorithm::Rsa256, Some("1"), &[0xfb, 0xff, 0xfe, 0xff]).to_string();
        assert_eq!(printed, "algorithm=RSA256,keyVersion=1,signature=%2B%2F%2F%2B%2Fw%3D%3D");
        assert_eq!(header(Algorithm::Rsa256, None, &[0]).to_string(), "algorithm=RSA256,signature=AA%3D%3D");
    }

    #[test]
    fn every_spelling_that_means_the_same_reads_the_same() {
        let expected = header(Algorithm::Rsa256, Some("2"), &[0xfb, 0xff, 0xfe, 0xff]);
        for value in [
            "algorithm=RSA256,keyVersion=2,signature=%2B%2F%2F%2B%2Fw%3D%3D",
            "algorithm=rsa256, keyVersion=2, signature=%2b%2f%2f%2b%2fw%3d%3d",
            "signature=+//+/w==,keyVersion=2",
            " keyVersion = 2 ,\tsignature =+//+/w== , algorithm= Rsa256 ,",
            "keyVersion=2,signature= // /w==",
            "keyVersion=2,someday=new,signature=%2B//+/w%3D=",
            "keyVersion=2, signature= +//+/w==",
        ] {
            assert_eq!(SignatureHeader::parse(value).as_ref(), Ok(&expected), "{value}");
        }
    }

    #[test]
    fn an_empty_key_version_is_the_latest() {
        for value in ["keyVersion=,signature=AA==", "signature=AA==", "keyVersion= ,algorithm=,signature=AA=="] {
            assert_eq!(SignatureHeader::parse(value), Ok(header(Algorithm::Rsa256, None, &[0])), "{value}");
        }
    }

    #[test]
    fn ecc224_and_unknown_algorithms_are_read_and_kept() {
        let algorithm = |value| SignatureHeader::parse(value).unwrap().algorithm;
        assert_eq!(algorithm("algorithm=ecc224,signature=AA=="), Algorithm::Ecc224);
        assert_eq!(algorithm("algorithm=SM2,signature=AA=="), Algorithm::Other("SM2".into()));
    }

    #[test]
    fn a_header_without_a_signature_or_with_two_is_refused() {
        let cases = [
            ("", HeaderError::Missing("signature")),
            ("algorithm=RSA256,keyVersion=1", HeaderError::Missing("signature")),
            ("signature=", HeaderError::Missing("signature")),
            ("signature=AA==,signature=AA==", HeaderError::Twice("signature")),
            ("signature=AA==,signature=", HeaderError::Twice("signature")),
            ("keyVersion=1,keyVersion=2,signature=AA==", HeaderError::Twice("keyVersion")),
            ("signature=A", HeaderError::NotBase64("signature")),
            ("signature=% 2F", HeaderError::NotBase64("signature")),
            ("signature=%FF%FE", HeaderError::NotBase64("signature")),
            ("keyVersion,signature=AA==", HeaderError::NoEquals),
            ("signature=ä", HeaderError::NotAscii),
        ];
        for (value, error) in cases {
            assert_eq!(SignatureHeader::parse(value), Err(error), "{value}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(
            version in proptest::option::of("[!-+\\--~]{1,12}"),
            name in "RSA256|ECC224|[A-Z][A-Z0-9_]{0,9}",
            signature in proptest::collection::vec(any::<u8>(), 1..600),
        ) {
            let header = header(Algorithm::from_name(&name), version.as_deref(), &signature);
            prop_assert_eq!(SignatureHeader::parse(&header.to_string()), Ok(header));
        }

        #[test]
        fn no_text_makes_the_parser_panic(value in "(?s).{0,200}", pairs in "[a-zA-Z=, %+/0-9]{0,80}") {
            let _ = SignatureHeader::parse(&value);
            let _ = SignatureHeader::parse(&pairs);
        }
    }
}
