//! From the text of a key to its DER bytes: PEM, or one line of base64 without a frame.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// Why a text is no usable key. Never holds any of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// There is no text.
    Empty,
    /// A PEM frame that is not closed.
    Unclosed,
    /// Characters that are not base64.
    NotBase64,
    /// A private key under a passphrase.
    Encrypted,
    /// PEM of something that is no key, such as a certificate.
    NotAKey,
    /// A public key where the private one is due.
    PublicForPrivate,
    /// A private key where a public one is due.
    PrivateForPublic,
    /// Base64 of something else than an RSA key of 2048 to 8192 bits.
    NotRsa,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the key is empty",
            Self::Unclosed => {
                "the PEM text has a BEGIN line and no matching END line: was it cut, or only its first line read?"
            }
            Self::NotBase64 => "the key is neither PEM nor base64",
            Self::Encrypted => {
                "the private key is under a passphrase; decrypt it first, for instance with `openssl pkey -in key.pem`"
            }
            Self::NotAKey => {
                "the PEM text holds no key; expected PRIVATE KEY, RSA PRIVATE KEY, PUBLIC KEY or RSA PUBLIC KEY"
            }
            Self::PublicForPrivate => "this is a public key; the private key is needed here",
            Self::PrivateForPublic => "this is a private key; the platform's public key is needed here",
            Self::NotRsa => "this is no RSA key of 2048 to 8192 bits in PKCS#8, PKCS#1 or SPKI form",
        })
    }
}

impl std::error::Error for KeyError {}

type Der = Zeroizing<Vec<u8>>;

/// The DER bytes of a private key, PKCS#8 or PKCS#1.
pub(crate) fn private_key(text: &str) -> Result<Der, KeyError> {
    match frame(text)? {
        Framed::Pem { label: "PRIVATE KEY" | "RSA PRIVATE KEY", body } => decode(body),
        Framed::Pem { label: "ENCRYPTED PRIVATE KEY", .. } => Err(KeyError::Encrypted),
        Framed::Pem { label: "PUBLIC KEY" | "RSA PUBLIC KEY", .. } => Err(KeyError::PublicForPrivate),
        Framed::Pem { .. } => Err(KeyError::NotAKey),
        Framed::Bare(body) => decode(body),
    }
}

/// The DER bytes of a public key, SPKI or PKCS#1.
pub(crate) fn public_key(text: &str) -> Result<Der, KeyError> {
    match frame(text)? {
        Framed::Pem { label: "PUBLIC KEY" | "RSA PUBLIC KEY", body } => decode(body),
        Framed::Pem { label, .. } if label.ends_with("PRIVATE KEY") => Err(KeyError::PrivateForPublic),
        Framed::Pem { .. } => Err(KeyError::NotAKey),
        Framed::Bare(body) => decode(body),
    }
}

/// Frames DER bytes as PEM.
pub(crate) fn write(label: &str, der: &[u8]) -> String {
    let encoded = Zeroizing::new(STANDARD.encode(der));
    // Room for all of it at once: a text that grows leaves copies of its start behind.
    let mut text = String::with_capacity(encoded.len() + encoded.len() / 64 + 2 * label.len() + 40);
    text.push_str(&format!("-----BEGIN {label}-----\n"));
    let mut rest = encoded.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        text.push_str(line);
        text.push('\n');
        rest = after;
    }
    text.push_str(&format!("-----END {label}-----\n"));
    text
}

enum Framed<'a> {
    Pem { label: &'a str, body: &'a str },
    Bare(&'a str),
}

fn frame(text: &str) -> Result<Framed<'_>, KeyError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(KeyError::Empty);
    }
    let Some((_, after)) = text.split_once("-----BEGIN ") else { return Ok(Framed::Bare(text)) };
    let (label, after) = after.split_once("-----").ok_or(KeyError::Unclosed)?;
    let (body, _) = after.split_once(&format!("-----END {label}-----")).ok_or(KeyError::Unclosed)?;
    Ok(Framed::Pem { label, body })
}

fn decode(body: &str) -> Result<Der, KeyError> {
    if body.contains("Proc-Type:") {
        return Err(KeyError::Encrypted);
    }
    // A PEM text squeezed into an environment variable often has `\n` spelt out.
    let body = Zeroizing::new(body.replace("\\n", "\n"));
    let mut packed = Zeroizing::new(String::with_capacity(body.len()));
    packed.extend(body.chars().filter(|c| !c.is_whitespace()));
    STANDARD.decode(packed.as_bytes()).map(Zeroizing::new).map_err(|_| KeyError::NotBase64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn der_comes_out_of_a_frame_a_bare_line_and_a_line_with_spelt_out_breaks() {
        let framed = write("PUBLIC KEY", &[7; 100]);
        let bare: String = framed.lines().filter(|line| !line.starts_with('-')).collect();
        let crlf = format!("\u{feff}{}", framed.replace('\n', "\r\n"));
        for text in [framed.clone(), bare, crlf, framed.replace('\n', "\\n")] {
            assert_eq!(*public_key(&text).unwrap(), vec![7; 100], "{text}");
        }
    }

    #[test]
    fn each_wrong_text_is_told_apart() {
        let begin = |label: &str| format!("-----BEGIN {label}");
        let framed = |label: &str, body: &str| format!("{}-----\n{body}\n-----END {label}-----", begin(label));
        let cases = [
            (String::new(), KeyError::Empty),
            (" \n".to_owned(), KeyError::Empty),
            (begin("PRIVATE KEY-----"), KeyError::Unclosed),
            (begin("PRIVATE KEY"), KeyError::Unclosed),
            (framed("PRIVATE KEY", "AAAA").replace("END PRIVATE", "END PUBLIC"), KeyError::Unclosed),
            ("key.pem".to_owned(), KeyError::NotBase64),
            (framed("ENCRYPTED PRIVATE KEY", "AAAA"), KeyError::Encrypted),
            (framed("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nAAAA"), KeyError::Encrypted),
            (framed("CERTIFICATE", "AAAA"), KeyError::NotAKey),
            (framed("PUBLIC KEY", "AAAA"), KeyError::PublicForPrivate),
        ];
        for (text, error) in cases {
            assert_eq!(private_key(&text), Err(error), "{text}");
        }
        assert_eq!(public_key(&framed("RSA PRIVATE KEY", "AAAA")), Err(KeyError::PrivateForPublic));
    }
}
