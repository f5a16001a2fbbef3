//! Signatures, key wrapping, AES and key formats against the `openssl` command, which shares no code with us.
//!
//! Without that command the tests fail in CI (`CI=true`), and elsewhere say that they were not run.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test ends where its setting-up fails")]

#[path = "common/keys.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod keys;

use std::fs;
use std::path::Path;
use std::process::Command;

use alipayhk_runtime::KeyError;
use alipayhk_runtime::encrypt::{Entropy, RsaAes};
use alipayhk_runtime::encrypt_header::EncryptHeader;
use alipayhk_runtime::key::{PrivateKey, PublicKey};
use alipayhk_runtime::sign::{Rsa256Signer, Rsa256Verifier};
use alipayhk_runtime::signature_header::{Algorithm, SignatureHeader};
use keys::MERCHANT;
use tempfile::TempDir;

/// Runs `openssl` in a folder; its arguments are parted by blanks.
fn openssl(folder: &Path, arguments: &str) -> Vec<u8> {
    let output = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(folder)
        .output()
        .expect("the openssl command is needed for this test");
    assert!(output.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// A folder that holds the merchant's key as `key.pem` and `public.pem`; `None` where there is no `openssl` and that
/// is no failure.
fn folder() -> Option<TempDir> {
    if let Err(error) = Command::new("openssl").arg("version").output() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "the openssl command is needed: {error}");
        eprintln!("NOT RUN: there is no openssl command: {error}");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("key.pem"), &*MERCHANT.to_secret_pem().unwrap()).unwrap();
    fs::write(folder.path().join("public.pem"), MERCHANT.public().to_pem()).unwrap();
    Some(folder)
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

const TEXT: &[u8] = "POST /path?a=b\nCLIENT.2024-05-22T06:42:21+05:30.{\"name\":\"香港\"}".as_bytes();

#[test]
fn our_signature_is_the_one_that_openssl_makes() {
    let Some(folder) = folder() else { return };
    fs::write(folder.path().join("text"), TEXT).unwrap();
    let ours = Rsa256Signer::new(MERCHANT.clone()).sign_now(TEXT).unwrap();
    assert_eq!(ours, openssl(folder.path(), "dgst -sha256 -sign key.pem text"));
    fs::write(folder.path().join("signature"), ours).unwrap();
    openssl(folder.path(), "dgst -sha256 -verify public.pem -signature signature text");
}

#[test]
fn a_signature_that_openssl_makes_verifies_here_and_not_over_another_text() {
    let Some(folder) = folder() else { return };
    fs::write(folder.path().join("text"), TEXT).unwrap();
    let signature = openssl(folder.path(), "dgst -sha256 -sign key.pem text");
    let header = SignatureHeader { algorithm: Algorithm::Rsa256, key_version: None, signature };
    let verifier = Rsa256Verifier::new(PublicKey::parse(&read(&folder, "public.pem")).unwrap());
    assert_eq!(verifier.verify_now(&header, TEXT), Ok(()));
    assert!(verifier.verify_now(&header, &TEXT[1..]).is_err());
}

#[test]
fn openssl_unwraps_our_content_key_and_decrypts_our_body() {
    let Some(folder) = folder() else { return };
    let entropy = *b"0123456789abcdef0123456789ABCDEF";
    let cipher = RsaAes::new(MERCHANT.public().clone(), MERCHANT.clone());
    let sent = cipher.encrypt_now(TEXT, &Entropy::new(entropy)).unwrap();
    fs::write(folder.path().join("wrapped"), &sent.header.symmetric_key).unwrap();
    fs::write(folder.path().join("body"), &sent.body).unwrap();
    let unwrapped =
        openssl(folder.path(), "pkeyutl -decrypt -inkey key.pem -in wrapped -pkeyopt rsa_padding_mode:pkcs1");
    assert_eq!(unwrapped, entropy);
    let decrypt = format!("enc -d -aes-256-ecb -K {} -a -A -in body", hex(&unwrapped));
    assert_eq!(openssl(folder.path(), &decrypt), TEXT);
}

#[test]
fn what_openssl_encrypts_decrypts_here_with_keys_of_each_size() {
    let Some(folder) = folder() else { return };
    let cipher = RsaAes::new(MERCHANT.public().clone(), MERCHANT.clone());
    for (bits, length, body) in [(128, 16, &b""[..]), (192, 24, &b"sixteen bytes ok"[..]), (256, 32, TEXT)] {
        let content_key: Vec<u8> = (1..=length).collect();
        fs::write(folder.path().join("content-key"), &content_key).unwrap();
        fs::write(folder.path().join("plain"), body).unwrap();
        let wrap = "pkeyutl -encrypt -pubin -inkey public.pem -in content-key -pkeyopt rsa_padding_mode:pkcs1";
        let header = EncryptHeader {
            algorithm: "RSA_AES".into(),
            key_version: None,
            symmetric_key: openssl(folder.path(), wrap),
        };
        let encrypt = format!("enc -aes-{bits}-ecb -K {} -a -A -in plain", hex(&content_key));
        let sealed = openssl(folder.path(), &encrypt);
        assert_eq!(cipher.decrypt_now(&header, &sealed).as_deref(), Ok(body), "AES-{bits}");
    }
}

#[test]
fn every_form_in_which_openssl_writes_the_key_is_read_as_the_same_key() {
    let Some(folder) = folder() else { return };
    openssl(folder.path(), "rsa -in key.pem -traditional -out pkcs1.pem");
    openssl(folder.path(), "rsa -in key.pem -RSAPublicKey_out -out public-pkcs1.pem");
    let fingerprint = openssl(folder.path(), "pkey -pubin -in public.pem -outform DER -out public.der");
    assert!(fingerprint.is_empty());
    let digest = String::from_utf8(openssl(folder.path(), "dgst -sha256 -r public.der")).unwrap();
    let expected = format!("SHA256:{}", digest.split(' ').next().unwrap());
    let bare = |name| read(&folder, name).lines().filter(|line| !line.starts_with('-')).collect::<String>();
    for text in [read(&folder, "key.pem"), read(&folder, "pkcs1.pem"), bare("key.pem"), bare("pkcs1.pem")] {
        assert_eq!(PrivateKey::parse(&text).unwrap().public().fingerprint().to_string(), expected);
    }
    for text in
        [read(&folder, "public.pem"), read(&folder, "public-pkcs1.pem"), bare("public.pem"), bare("public-pkcs1.pem")]
    {
        assert_eq!(PublicKey::parse(&text).unwrap().fingerprint().to_string(), expected);
    }
}

#[test]
fn keys_of_another_kind_are_told_apart() {
    let Some(folder) = folder() else { return };
    openssl(folder.path(), "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp224r1 -out ec.pem");
    openssl(folder.path(), "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out small.pem");
    openssl(folder.path(), "pkcs8 -topk8 -in key.pem -passout pass:open -out locked.pem");
    openssl(folder.path(), "rsa -aes128 -traditional -in key.pem -passout pass:open -out locked-pkcs1.pem");
    let private = |name| PrivateKey::parse(&read(&folder, name)).map(|_| ());
    assert_eq!(private("ec.pem"), Err(KeyError::NotRsa));
    assert_eq!(private("small.pem"), Err(KeyError::NotRsa));
    assert_eq!(private("locked.pem"), Err(KeyError::Encrypted));
    assert_eq!(private("locked-pkcs1.pem"), Err(KeyError::Encrypted));
    assert_eq!(private("public.pem"), Err(KeyError::PublicForPrivate));
    let bare = |name| read(&folder, name).lines().filter(|line| !line.starts_with('-')).collect::<String>();
    assert_eq!(PrivateKey::parse(&bare("public.pem")).map(|_| ()), Err(KeyError::PublicForPrivate));
    assert_eq!(PublicKey::parse(&bare("key.pem")).map(|_| ()), Err(KeyError::PrivateForPublic));
    assert_eq!(PublicKey::parse(&read(&folder, "key.pem")).map(|_| ()), Err(KeyError::PrivateForPublic));
}

#[test]
fn a_key_is_never_shown_by_debug() {
    let shown = format!("{:?} {:?}", *MERCHANT, Rsa256Signer::new(MERCHANT.clone()));
    let fingerprint = MERCHANT.public().fingerprint();
    let key = format!("PrivateKey(of public key {fingerprint})");
    assert_eq!(shown, format!("{key} Rsa256Signer {{ key: {key}, version: None }}"));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
