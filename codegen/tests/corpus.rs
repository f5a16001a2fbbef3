//! Replays what fuzzing has kept, and what it starts from.

#[path = "common/fuzzed.rs"]
mod fuzzed;

use std::path::Path;

#[test]
fn no_kept_input_makes_a_reader_panic() {
    for (name, run) in fuzzed::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut replayed = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            println!("{}", path.display());
            run(&std::fs::read(path).unwrap());
            replayed += 1;
        }
        assert!(replayed > 0, "the corpus of {name} is empty");
    }
}
