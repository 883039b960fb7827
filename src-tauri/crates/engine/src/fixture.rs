//! The small corpus of `tests/fixture`, for unit tests: two invented states, four channels.

use std::path::Path;
use std::sync::Arc;

use sightline_rules::corpus::Corpus;
use sightline_rules::read::{Files, Loaded};
use sightline_rules::{CircumstanceId, Date};

use crate::{Answers, Engine};

/// The corpus as it is.
pub fn loaded() -> Loaded {
    let files = Files::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixture/rules"));
    sightline_rules::load(&files).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The corpus after a change to one of its files.
pub fn changed(file: &str, from: &str, to: &str) -> Loaded {
    let files = Files::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixture/rules"));
    let mut texts = files.in_memory().unwrap();
    let text = texts.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} holds no {from:?}");
    *text = text.replacen(from, to, 1);
    sightline_rules::load(&Files::Memory(texts)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The engine as of January 31, 2026.
pub fn engine() -> Engine {
    engine_of(loaded().corpus, "2026-01-31")
}

/// An engine as of a day.
pub fn engine_of(corpus: Corpus, day: &str) -> Engine {
    Engine::new(Arc::new(corpus), day.parse::<Date>().unwrap())
}

/// Answers as a file holds them.
pub fn answers(engine: &Engine, text: &str) -> Answers {
    Answers::read(text, engine.corpus()).unwrap_or_else(|refused| panic!("{refused:?}"))
}

/// The question of this name.
pub fn question(engine: &Engine, name: &str) -> CircumstanceId {
    engine.corpus().find(name).unwrap()
}
