//! See `fuzzed.rs`, function `keys`.

#![no_main]

#[path = "../../tests/common/fuzzed.rs"]
#[expect(dead_code, reason = "each target runs its part")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::keys(data));
