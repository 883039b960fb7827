//! What fuzzing begins with, and everything that it ever found, run through the same functions in every ordinary test run.
//! `cargo xtask fuzz` looks for more.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;

use sightline_tests::fuzzed::{self, TARGETS};
use sightline_tests::repository;

/// What was found, once it was mended: the target, and an input that was a find.
const FOUND: [(&str, &[u8]); 0] = [];

/// Commands that only a window can run: they open dialogues, or tell of the process.
const OF_A_WINDOW: [&str; 8] =
    ["shell", "print_paper", "choose_session", "choose_key", "choose_pack", "added_keys", "proof", "leave"];

#[test]
fn what_was_found_once_is_found_no_more() {
    FOUND.iter().for_each(|(target, input)| fuzzed::run(target, input));
}

#[test]
fn every_seed_is_taken_and_every_target_has_some() {
    for (target, run) in TARGETS {
        let folder = repository().join("tests/fuzz/seeds").join(target);
        let seeds: Vec<Vec<u8>> =
            fs::read_dir(folder).unwrap().map(|seed| fs::read(seed.unwrap().path()).unwrap()).collect();
        assert!(!seeds.is_empty(), "{target}");
        assert!(seeds.iter().map(Vec::len).sum::<usize>() < 16 * 1024, "{target}: seeds are few and small");
        assert!(repository().join(format!("tests/fuzz/targets/{target}.rs")).exists(), "{target}");
        seeds.iter().for_each(|seed| run(seed));
        run(b"");
        run(b"\xff\n\0");
    }
}

#[test]
fn every_command_of_the_window_is_called_or_known_to_need_one() {
    let commands = fs::read_to_string(repository().join("src-tauri/commands.txt")).unwrap();
    let names = commands.lines().filter_map(|line| line.split_once('(')).map(|(name, _)| name);
    for name in names {
        assert!(fuzzed::is_command(name) != OF_A_WINDOW.contains(&name), "{name}");
    }
}
