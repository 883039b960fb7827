//! Fuzzes `rules`; what it does stands in `tests/src/fuzzed/rules.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| sightline_tests::fuzzed::run("rules", input));
