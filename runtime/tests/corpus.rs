//! Replays what fuzzing has kept, and what it starts from.

#![expect(clippy::expect_used, reason = "a test ends where its setting-up fails")]

#[path = "common/fuzzed.rs"]
mod fuzzed;

use std::path::Path;

/// What looks like a private key is made here, since no file of the repository should.
#[test]
fn no_frame_of_a_key_makes_the_parser_panic() {
    for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PUBLIC KEY", "CERTIFICATE", ""] {
        for body in ["", "AAAA", "AA==", "ä", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA"] {
            let text = format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
            for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
                fuzzed::keys(&text.as_bytes()[..end]);
            }
        }
    }
}

#[test]
fn no_kept_input_makes_a_parser_panic() {
    for (name, run) in fuzzed::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut replayed = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            run(&std::fs::read(entry.unwrap().path()).unwrap());
            replayed += 1;
        }
        assert!(replayed > 0, "the corpus of {name} is empty");
    }
}
