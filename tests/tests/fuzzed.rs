//! What fuzzing begins with, and everything that it ever found, run through the same functions in every ordinary test run.
//! `cargo xtask fuzz` looks for more.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::time::{Duration, Instant};

use sightline_tests::fuzzed::{self, TARGETS};
use sightline_tests::repository;

/// No input takes longer.
const LONGEST: Duration = Duration::from_secs(10);

/// What was found, once it was mended: the target, and an input that was a find.
fn found() -> Vec<(&'static str, Vec<u8>)> {
    let accents = "\u{301}".repeat(30_000);
    let values = |name: &str| (0..57).map(|number| format!(", {name}-{number}")).collect::<String>();
    let questions =
        fs::read_to_string(repository().join("tests/fixture/rules/questions/circumstances.yaml")).unwrap();
    let waits = "{card.status: [current, past], phone.kind: smart, card.denied: \"yes\"}";
    let mut combinations = questions.replace("{card.status: [current, past]}", waits);
    for last in ["never", "other", "\"no\"", "plain"] {
        combinations = combinations.replacen(&format!("{last}]"), &format!("{last}{}]", values("at")), 1);
    }
    let mut nameless = fs::read(repository().join("tests/fuzz/seeds/pack/contents.tar")).unwrap();
    let at = nameless.windows(6).position(|bytes| bytes == b"rules/").unwrap();
    nameless[at..at + "rules/corpus.yaml".len()].fill(0);
    let many: String = (0..6_000).map(|number| format!("a{number} = x\n")).collect();
    vec![
        // As many beginnings were compared as letters were typed, however short the name.
        ("interview", format!("small\nAA\nq\n1\nBorder{accents}\n").into_bytes()),
        ("interview", format!("en\nnew{}\n", &accents[..990 * 2]).into_bytes()),
        // A file without a name was refused without a reason.
        ("pack", nameless),
        // Every combination of answers was held at once: 26 million here.
        ("rules", format!("questions/circumstances.yaml\n{combinations}").into_bytes()),
        // Messages that a language lacks were put into its file one by one, each with a reading of the whole file.
        ("words", format!("en/words.ftl\n{many}").into_bytes()),
        // A message put in after a last line without an end became a part of that line.
        ("words", b"es/words.ftl\nrules-line = a".to_vec()),
    ]
}

/// Commands that only a window can run: they open dialogues, or tell of the process.
const OF_A_WINDOW: [&str; 8] =
    ["shell", "print_paper", "choose_session", "choose_key", "choose_pack", "added_keys", "proof", "leave"];

#[test]
fn what_was_found_once_is_found_no_more() {
    for (number, (target, input)) in found().iter().enumerate() {
        let begun = Instant::now();
        fuzzed::run(target, input);
        assert!(begun.elapsed() < LONGEST, "{number}, {target}: {:?}", begun.elapsed());
    }
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
