//! Signing with several keys, and encryption: round trips and refusals.

#![expect(clippy::unwrap_used, reason = "a test ends where its setting-up fails")]

#[path = "common/keys.rs"]
mod keys;

use alipayhk_runtime::encrypt::{CipherError, Entropy, RsaAes};
use alipayhk_runtime::sign::{Rsa256Signer, Rsa256Verifier, Signer, VerifyError};
use alipayhk_runtime::signature_header::{Algorithm, SignatureHeader};
use keys::{MERCHANT, PLATFORM, STRANGER};
use proptest::prelude::*;

fn signed(text: &[u8], key_version: Option<&str>) -> SignatureHeader {
    let signer = Rsa256Signer::new(PLATFORM.clone());
    let signature = signer.sign_now(text).unwrap();
    SignatureHeader { algorithm: signer.algorithm(), key_version: key_version.map(str::to_owned), signature }
}

fn public(key: &alipayhk_runtime::key::PrivateKey) -> alipayhk_runtime::key::PublicKey {
    key.public().clone()
}

#[test]
fn a_key_without_a_version_accepts_whatever_version_is_named() {
    let verifier = Rsa256Verifier::new(public(&PLATFORM));
    for version in [None, Some("1"), Some("99")] {
        assert_eq!(verifier.verify_now(&signed(b"text", version), b"text"), Ok(()));
    }
}

#[test]
fn while_keys_are_rotated_the_version_picks_the_key() {
    let verifier = Rsa256Verifier::default().with_version("9", public(&STRANGER)).with_version("10", public(&PLATFORM));
    assert_eq!(verifier.verify_now(&signed(b"text", Some("10")), b"text"), Ok(()));
    assert_eq!(
        verifier.verify_now(&signed(b"text", Some("9")), b"text"),
        Err(VerifyError::Mismatch { tried: vec![STRANGER.public().fingerprint()] })
    );
    assert_eq!(
        verifier.verify_now(&signed(b"text", Some("11")), b"text"),
        Err(VerifyError::UnknownKeyVersion { named: "11".into(), configured: vec!["9".into(), "10".into()] })
    );
}

#[test]
fn without_a_version_the_latest_key_counts_by_number_or_else_by_order() {
    let numbered = Rsa256Verifier::default().with_version("10", public(&PLATFORM)).with_version("9", public(&STRANGER));
    assert_eq!(numbered.verify_now(&signed(b"text", None), b"text"), Ok(()));
    let named = Rsa256Verifier::default().with_version("b", public(&STRANGER)).with_version("a", public(&PLATFORM));
    assert_eq!(named.verify_now(&signed(b"text", None), b"text"), Ok(()));
}

#[test]
fn without_a_key_nothing_verifies() {
    assert_eq!(Rsa256Verifier::default().verify_now(&signed(b"text", Some("1")), b"text"), Err(VerifyError::NoKey));
}

#[test]
fn ecc224_is_refused_with_the_reason() {
    let header = SignatureHeader { algorithm: Algorithm::Ecc224, ..signed(b"text", None) };
    let error = Rsa256Verifier::new(public(&PLATFORM)).verify_now(&header, b"text").unwrap_err();
    insta::assert_snapshot!(error, @"ECC224 is not built in, since the platform publishes neither its curve nor its hash nor its encoding; agree on them with the platform and plug in a Signer and a Verifier of your own");
}

#[test]
fn a_key_version_that_would_break_the_header_is_refused() {
    for version in ["", "1,signature=AA==", "a b", "ä", "1\n"] {
        assert!(Rsa256Signer::new(MERCHANT.clone()).with_key_version(version).is_err(), "{version:?}");
        assert!(RsaAes::new(public(&PLATFORM), MERCHANT.clone()).with_key_version(version).is_err(), "{version:?}");
    }
}

#[test]
fn a_message_for_another_key_or_of_another_kind_does_not_decrypt() {
    let to_platform = RsaAes::new(public(&PLATFORM), MERCHANT.clone());
    let platform = RsaAes::new(public(&MERCHANT), PLATFORM.clone());
    let stranger = RsaAes::new(public(&MERCHANT), STRANGER.clone());
    let sent = to_platform.encrypt_now(b"text", &Entropy::new([7; 32])).unwrap();
    assert_eq!(platform.decrypt_now(&sent.header, &sent.body).as_deref(), Ok(&b"text"[..]));
    assert_eq!(stranger.decrypt_now(&sent.header, &sent.body), Err(CipherError::Decrypt));
    for body in [&b""[..], b"no base64!", b"AAAA", &sent.body[..sent.body.len() - 4]] {
        assert_eq!(platform.decrypt_now(&sent.header, body), Err(CipherError::Decrypt), "{body:?}");
    }
    let mut other = sent.header.clone();
    other.algorithm = "RSA_SM4".into();
    assert_eq!(platform.decrypt_now(&other, &sent.body), Err(CipherError::UnsupportedAlgorithm("RSA_SM4".into())));
    other = sent.header;
    other.symmetric_key.truncate(24);
    assert_eq!(platform.decrypt_now(&other, &sent.body), Err(CipherError::Decrypt));
}

#[test]
fn whatever_keeps_a_message_from_decrypting_is_the_same_error() {
    let to_platform = RsaAes::new(public(&PLATFORM), MERCHANT.clone());
    let stranger = RsaAes::new(public(&MERCHANT), STRANGER.clone());
    let sent = to_platform.encrypt_now(b"text", &Entropy::new([7; 32])).unwrap();
    // A random key stands in for the one that does not unwrap: in some of these its padding happens to be good.
    for _ in 0..600 {
        assert_eq!(stranger.decrypt_now(&sent.header, &sent.body), Err(CipherError::Decrypt));
    }
}

#[test]
fn secrets_are_not_shown() {
    let pem = MERCHANT.to_secret_pem().unwrap();
    assert_eq!(format!("{pem:?} {:?}", Entropy::new([7; 32])), "SecretPem(hidden) Entropy(hidden)");
}

#[test]
fn the_same_text_under_other_entropy_is_another_message() {
    let cipher = RsaAes::new(public(&PLATFORM), MERCHANT.clone());
    let bodies = [[1; 32], [2; 32]].map(|entropy| cipher.encrypt_now(b"text", &Entropy::new(entropy)).unwrap().body);
    assert_ne!(bodies[0], bodies[1]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_encrypted_decrypts(body in proptest::collection::vec(any::<u8>(), 0..400), entropy in any::<[u8; 32]>()) {
        let sent = RsaAes::new(public(&PLATFORM), MERCHANT.clone()).encrypt_now(&body, &Entropy::new(entropy)).unwrap();
        let platform = RsaAes::new(public(&MERCHANT), PLATFORM.clone());
        prop_assert_eq!(platform.decrypt_now(&sent.header, &sent.body), Ok(body));
    }

    #[test]
    fn no_bytes_make_decrypting_panic(
        wrapped in proptest::collection::vec(any::<u8>(), 0..300),
        body in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let platform = RsaAes::new(public(&MERCHANT), PLATFORM.clone());
        let mut header = RsaAes::new(public(&PLATFORM), MERCHANT.clone()).encrypt_now(b"", &Entropy::new([0; 32])).unwrap().header;
        let _ = platform.decrypt_now(&header, &body);
        header.symmetric_key = wrapped;
        let _ = platform.decrypt_now(&header, &body);
    }

    #[test]
    fn no_text_makes_reading_a_key_panic(text in "(?s)(-----BEGIN (RSA )?P[A-Z]+ KEY-----)?[A-Za-z0-9+/= \n]{0,80}.{0,20}") {
        let _ = alipayhk_runtime::key::PrivateKey::parse(&text);
        let _ = alipayhk_runtime::key::PublicKey::parse(&text);
    }
}
