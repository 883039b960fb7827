//! A file of answers.

use std::sync::OnceLock;

use sightline_engine::{Answers, Engine};

use super::rules::reason;
use super::{small_engine, small_sitting};
use crate::{corpus, today};

/// Reads answers under the small rules and under the real ones; reasons with them, and writes and reads them again.
pub(super) fn run(input: &[u8]) {
    static REAL: OnceLock<Engine> = OnceLock::new();
    let Ok(text) = std::str::from_utf8(input) else { return };
    let small = small_engine();
    if let Some(answers) = read(text, small) {
        reason(small, &answers);
        explain(answers);
    }
    let real = REAL.get_or_init(|| Engine::new(corpus(), today()));
    if let Some(answers) = read(text, real) {
        reason(real, &answers);
    }
}

fn read(text: &str, engine: &Engine) -> Option<Answers> {
    let corpus = engine.corpus();
    let answers = match Answers::read(text, corpus) {
        Ok(answers) => answers,
        Err(refused) => {
            assert!(!refused.is_empty(), "what is refused is told");
            return None;
        }
    };
    assert_eq!(Answers::read(&answers.file(), corpus).as_ref(), Ok(&answers), "what was written is read");
    Some(answers)
}

fn explain(answers: Answers) {
    thread_local! {
        static SITTING: std::cell::RefCell<Option<sightline_view::Sitting>> =
            std::cell::RefCell::new(small_sitting(small_engine().corpus().clone()));
    }
    SITTING.with_borrow_mut(|sitting| {
        if let Some(sitting) = sitting
            && sitting.take(answers).is_ok()
        {
            let _ = (sitting.interview(), sitting.result(), sitting.all_explained());
        }
    });
}
