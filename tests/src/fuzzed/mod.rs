//! What is fuzzed: whatever comes from outside, each through the functions that the programs use. `tests/fuzz` feeds these
//! with random inputs; `tests/tests/fuzzed.rs` with its seeds and with everything that was ever found.
//!
//! An input is at fault itself, or it is refused; what fails here is a panic, a promise that was not kept, or time.

mod answers;
mod interview;
mod ipc;
mod pack;
mod rules;
mod session;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use sightline_engine::Engine;
use sightline_rules::Date;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;
use sightline_view::{Setting, Sitting};

pub use ipc::is_known as is_command;

use crate::{corpus, repository};

/// What takes an input.
pub type Target = fn(&[u8]);

/// Every target, by its name.
pub const TARGETS: [(&str, Target); 7] = [
    ("answers", answers::run),
    ("interview", interview::run),
    ("ipc", ipc::run),
    ("pack", pack::run),
    ("rules", rules::run),
    ("session", session::run),
    ("words", words::run),
];

/// Runs a target on an input.
///
/// # Panics
/// When there is no such target, or the input is a find.
pub fn run(target: &str, input: &[u8]) {
    match TARGETS.iter().find(|(name, _)| *name == target) {
        Some((_, run)) => run(input),
        None => panic!("no target {target}"),
    }
}

/// The day as of which the small corpus is read.
fn small_day() -> Date {
    must("2026-01-31".parse().ok(), "a day")
}

/// Whatever is there unless the repository itself is broken.
fn must<T>(there: Option<T>, what: &str) -> T {
    there.unwrap_or_else(|| panic!("{what} is missing"))
}

fn texts(folder: &str) -> BTreeMap<String, String> {
    must(Files::Folder(repository().join(folder)).in_memory().ok(), folder)
}

/// The files of the small corpus.
fn small_rules() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| texts("tests/fixture/rules"))
}

/// The small corpus.
fn small_corpus() -> Arc<Corpus> {
    static CORPUS: OnceLock<Arc<Corpus>> = OnceLock::new();
    let read = || must(sightline_rules::load(&Files::Memory(small_rules().clone())).ok(), "the small corpus");
    Arc::clone(CORPUS.get_or_init(|| Arc::new(read().corpus)))
}

/// The words of the small corpus, with the program's own in English.
fn small_words() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut words = texts("tests/fixture/locales");
        let english = texts("locales/en").into_iter();
        let own = english.filter(|(path, _)| !path.contains('/') && path != "glossary.ftl");
        words.extend(own.map(|(path, text)| (format!("en/{path}"), text)));
        Files::Memory(words)
    })
}

/// A sitting over rules of the small corpus, or what became of it.
fn small_sitting(rules: Corpus) -> Option<Sitting> {
    let setting = Setting {
        rules: Some(rules),
        locales: small_words().clone(),
        locale: "en".to_owned(),
        as_of: Some(small_day()),
        isolate: true,
    };
    Sitting::begin(setting).ok()
}

/// A sitting as the programs begin it, in English, on the day on which research ended.
fn real_sitting() -> Sitting {
    let setting = Setting { as_of: Some(corpus().info.researched), ..Setting::default() };
    must(Sitting::begin(setting.in_language("en".to_owned())).ok(), "a sitting")
}

/// The engine over the small corpus.
fn small_engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new(small_corpus(), small_day()))
}

/// An input that names a file in its first line; the rest is that file's text. One that names none is for any of them.
fn named<'i, 'n>(input: &'i str, files: &[&'n str]) -> Option<(&'n str, &'i str)> {
    let (first, text) = input.split_once('\n')?;
    let any = || files.get(first.bytes().map(usize::from).sum::<usize>() % files.len().max(1));
    files.iter().find(|file| **file == first.trim()).or_else(any).map(|file| (*file, text))
}
