//! One file of rules among good ones.

use std::sync::Arc;

use sightline_engine::{Answers, Engine, audit};
use sightline_rules::check::{audit_dates, shares, stale, stale_safeguards};
use sightline_rules::corpus::{Answer, Corpus, NONE};
use sightline_rules::load;
use sightline_rules::read::Files;
use sightline_view::needed;

use super::{named, small_day, small_rules, small_sitting};

/// So many answers to each question are tried, the same to all.
const TRIED: usize = 3;

/// Reads the small corpus with one file in another's place; checks what can be read, and reasons with it.
pub(super) fn run(input: &[u8]) {
    let Ok(input) = std::str::from_utf8(input) else { return };
    let paths: Vec<&str> = small_rules().keys().map(String::as_str).collect();
    let Some((path, text)) = named(input, &paths) else { return };
    let mut files = small_rules().clone();
    files.insert(path.to_owned(), text.to_owned());
    let loaded = match load(&Files::Memory(files)) {
        Ok(loaded) => loaded,
        Err(problems) => {
            assert!(!problems.to_string().is_empty(), "what is refused is told");
            return;
        }
    };
    let day = small_day();
    let _ = (audit_dates(&loaded, day), audit(&loaded, day));
    let _ = (shares(&loaded.corpus), stale(&loaded.corpus, day), stale_safeguards(&loaded.corpus, day));
    let _ = needed(&loaded.corpus);
    let engine = Engine::new(Arc::new(loaded.corpus.clone()), day);
    for tried in 0..TRIED {
        reason(&engine, &answers(&loaded.corpus, tried));
    }
    let given = answers(&loaded.corpus, 0);
    if let Some(mut sitting) = small_sitting(loaded.corpus)
        && sitting.take(given).is_ok()
    {
        let _ = (sitting.result(), sitting.all_explained(), sitting.plan_with_effects(), sitting.letters());
    }
}

/// The same place among the answers of every question.
fn answers(corpus: &Corpus, place: usize) -> Answers {
    let mut answers = Answers::default();
    // Lists wait for the state that another question names.
    let (waiting, first): (Vec<_>, Vec<_>) =
        corpus.circumstances.iter().partition(|(_, circumstance)| circumstance.list.is_some());
    for (question, circumstance) in first.into_iter().chain(waiting) {
        let value = match circumstance.role {
            Some(_) if circumstance.many && place == 0 => NONE,
            Some(_) => match corpus.state_ids.get(place % corpus.state_ids.len().max(1)) {
                Some(state) => state.name(),
                None => continue,
            },
            None => {
                let state = corpus.state_ids.first().copied();
                let offered: Vec<Answer> = corpus.answers(circumstance, state).collect();
                match offered.get(place % offered.len().max(1)) {
                    Some(answer) => answer.name(),
                    None => continue,
                }
            }
        };
        let _ = answers.set(corpus, question, None, value);
    }
    answers
}

/// All that the engine says; and that what it counts is what it tells.
pub(super) fn reason(engine: &Engine, answers: &Answers) {
    let assessment = engine.assess(answers);
    let _ = (engine.questions(answers, &assessment), engine.plan(answers, &assessment));
    let result = engine.result(answers, &assessment);
    assert!(serde_json::to_string(&result).is_ok(), "a result can be written");
    assert_eq!(engine.outcomes(answers).len(), assessment.exposures().len());
    assert_eq!(engine.ranked(answers, &assessment).len(), assessment.exposures().len());
}
