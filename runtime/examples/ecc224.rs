//! Signing and verifying with ECC224, which is not built in, through a `Signer` and a `Verifier` of your own.
//!
//! The platform names ECC224 and publishes neither its curve nor its hash nor its encoding. What stands here — P-224,
//! SHA-256, signatures as DER — is a guess to be replaced by what the platform tells you. The keys live outside of this
//! process, as they would in a key management service; the `openssl` command plays that part.
//!
//! `cargo run -p alipayhk-runtime --features crypto --example ecc224`

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use alipayhk_runtime::identity::Identity;
use alipayhk_runtime::sign::{BoxFuture, SignError, Signer, Verifier, VerifyError, now};
use alipayhk_runtime::signature_header::{Algorithm, SignatureHeader};
use alipayhk_runtime::text_to_sign::TextToSign;

/// The curve, the hash and the encoding: put here what the platform tells you.
const CURVE: &str = "ec_paramgen_curve:secp224r1";
const HASH: &str = "-sha256";

/// A folder that holds the key pair and knows how to use it.
struct Vault(PathBuf);

impl Vault {
    fn openssl(&self, arguments: &[&str]) -> Result<Vec<u8>, String> {
        let output = Command::new("openssl").args(arguments).current_dir(&self.0).output();
        let output = output.map_err(|error| format!("openssl: {error}"))?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<(), String> {
        fs::write(self.0.join(name), bytes).map_err(|error| error.to_string())
    }
}

impl Signer for Vault {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Ecc224
    }

    fn key_version(&self) -> Option<&str> {
        Some("1")
    }

    fn sign<'a>(&'a self, text: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>> {
        Box::pin(async move {
            self.put("text", text).map_err(SignError::new)?;
            self.openssl(&["dgst", HASH, "-sign", "key.pem", "text"]).map_err(SignError::new)
        })
    }
}

impl Verifier for Vault {
    fn verify<'a>(&'a self, header: &'a SignatureHeader, text: &'a [u8]) -> BoxFuture<'a, Result<(), VerifyError>> {
        Box::pin(async move {
            if header.algorithm != Algorithm::Ecc224 {
                return Err(VerifyError::UnsupportedAlgorithm(header.algorithm.clone()));
            }
            self.put("text", text).map_err(VerifyError::Other)?;
            self.put("signature", &header.signature).map_err(VerifyError::Other)?;
            let verify = ["dgst", HASH, "-verify", "public.pem", "-signature", "signature", "text"];
            self.openssl(&verify).map(drop).map_err(|_| VerifyError::Mismatch { tried: Vec::new() })
        })
    }
}

/// A vault with a fresh key pair.
fn vault(folder: PathBuf) -> Result<Vault, Box<dyn Error>> {
    let vault = Vault(folder);
    vault.openssl(&["genpkey", "-algorithm", "EC", "-pkeyopt", CURVE, "-out", "key.pem"])?;
    vault.openssl(&["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"])?;
    Ok(vault)
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let vault = Arc::new(vault(folder.path().to_owned())?);

    // Here both sides hold the same key, so that the example needs no platform.
    let identity = Identity::new("CLIENT", vault.clone(), vault)?;
    let text = TextToSign::new("POST", "/path", "CLIENT", "2024-05-22T06:42:21+05:30", b"{}");
    let signer = identity.signer();
    let signature = now(signer.sign(text.as_bytes())).ok_or("a signer that waits needs an executor")??;
    let header =
        SignatureHeader { algorithm: signer.algorithm(), key_version: Some("1".to_owned()), signature }.to_string();
    eprintln!("Signature: {header}");

    let read = SignatureHeader::parse(&header)?;
    now(identity.verifier().verify(&read, text.as_bytes())).ok_or("a verifier that waits needs an executor")??;
    let other = TextToSign::new("POST", "/path", "CLIENT", "2024-05-22T06:42:21+05:30", b"{ }");
    let refused = now(identity.verifier().verify(&read, other.as_bytes()));
    assert_eq!(refused, Some(Err(VerifyError::Mismatch { tried: Vec::new() })), "another text is refused");
    Ok(())
}

#[cfg(test)]
mod tests {
    /// Not run where there is no `openssl` command, but in CI.
    #[test]
    fn the_example_runs() {
        let has_openssl = std::process::Command::new("openssl").arg("version").output().is_ok();
        if has_openssl || std::env::var_os("CI").is_some_and(|ci| ci == "true") {
            super::main().unwrap();
        }
    }
}
