//! Whom the engines assess: the personas of the tests, and the same people with half of their answers left out.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sightline_engine::Answers;
use sightline_rules::corpus::Corpus;
use sightline_rules::{CircumstanceId, Date, StateId};

use crate::rules::{ELSEWHERE, HERE, NONE, UNKNOWN};

/// What a persona's file is read for.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Persona {
    as_of: Date,
    answers: serde_yaml::Value,
}

/// A person.
#[derive(Debug, Clone)]
pub struct Person {
    /// The file of the persona, and whether half of its answers are left out.
    pub name: String,
    /// The answers.
    pub answers: Answers,
}

/// Everybody, and the day as of which most of the personas are read.
///
/// # Errors
/// When a file is no persona.
pub fn people(corpus: &Corpus) -> Result<(Vec<Person>, Date), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../personas");
    let mut paths = Vec::new();
    files_below(&folder, &mut paths);
    paths.sort();
    let (mut people, mut days, mut random) = (Vec::new(), Vec::new(), Random(SEED));
    for path in &paths {
        let name = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        let wrong = |error: String| format!("{name}: {error}");
        let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let persona: Persona = serde_yaml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        days.push(persona.as_of);
        let answers = serde_yaml::to_string(&persona.answers).map_err(|error| wrong(error.to_string()))?;
        let answers = Answers::read(&answers, corpus).map_err(|errors| wrong(format!("{errors:?}")))?;
        let mut half = answers.clone();
        for question in corpus.circumstances.these(answers.answered()) {
            if random.below(2) == 0 {
                half.set(corpus, question, None, "skip").map_err(|error| wrong(error.to_string()))?;
            }
        }
        people.push(Person { name: name.clone(), answers });
        people.push(Person { name: format!("{name}, half of it"), answers: half });
    }
    let often = |day: &&Date| days.iter().filter(|known| known == day).count();
    let day = days.iter().max_by_key(often).ok_or("no personas")?;
    Ok((people, *day))
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}

/// The answers as the peers read them, seen from a state: one word for each question.
#[must_use]
pub fn words(corpus: &Corpus, answers: &Answers, state: Option<StateId>) -> Vec<&'static str> {
    let mut words = vec![UNKNOWN; corpus.circumstances.ids().len()];
    for question in corpus.circumstances.these(answers.answered()) {
        words[question.index()] = word(answers, question, state);
    }
    words
}

fn word(answers: &Answers, question: CircumstanceId, state: Option<StateId>) -> &'static str {
    match answers.states(question) {
        Some([]) => NONE,
        Some(states) if state.is_some_and(|state| states.contains(&state)) => HERE,
        Some(_) => ELSEWHERE,
        None => answers.value(question, state).map_or(UNKNOWN, |answer| answer.name()),
    }
}

const SEED: u64 = 0x5167_4874;

/// Numbers that are the same each time (splitmix64).
#[derive(Debug, Clone)]
pub struct Random(pub u64);

impl Random {
    /// The next number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut next = self.0;
        next = (next ^ (next >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        next = (next ^ (next >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((next ^ (next >> 31)) % limit as u64).unwrap_or(0)
    }
}
