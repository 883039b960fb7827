//! Practice with people who are made up: the personas that the rules are tested with, packed into the program.

mod compared;
mod persona;

use compared::asked;
pub(crate) use compared::compared;
pub use compared::{PracticeAbsent, PracticeAnswer, PracticeCompared, PracticeResult};
pub use persona::{Absent, Expected, Persona, WithoutRoute};

use std::sync::OnceLock;

use serde::Serialize;
use sightline_engine::Answers;
use sightline_rules::Date;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::{Files, Packed};
use sightline_words::{Text, Words, own};

use crate::page::practice_page;
use crate::paper::given;

static PERSONAS: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));
const ENDING: &str = ".yaml";

/// Somebody to practice with.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeClient {
    /// Its id: folder and name of its file.
    pub id: String,
    /// The case in a line, in English.
    pub name: String,
    /// The folder, in English.
    pub topic: String,
}

/// Somebody who is practiced with.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeView {
    /// Its id.
    pub id: String,
    /// The case in a line, in English.
    pub name: String,
    /// As of which day the answers are given.
    pub as_of: Text,
    /// That it is practice, and that the person is made up.
    pub told: Text,
    /// What the client says: an answer a line; none where they answer nothing.
    pub story: Vec<Text>,
}

/// A persona that a sitting practices with.
pub(crate) struct Practicing {
    pub id: String,
    pub persona: Persona,
    /// What the file answers.
    pub answers: Answers,
    /// The day as of which the sitting reasoned before.
    pub before: Date,
}

/// Everybody to practice with, in the order of the ids. They are the same for everybody, so they are read once.
pub(crate) fn clients() -> &'static [PracticeClient] {
    static CLIENTS: OnceLock<Vec<PracticeClient>> = OnceLock::new();
    CLIENTS.get_or_init(|| {
        let ids = PERSONAS.iter().filter_map(|(path, _)| path.strip_suffix(ENDING));
        let client = |id: &str| {
            let topic = id.split_once('/').map_or("", |(folder, _)| folder).to_owned();
            Some(PracticeClient { id: id.to_owned(), name: persona(id)?.name, topic })
        };
        let mut clients: Vec<PracticeClient> = ids.filter_map(client).collect();
        clients.sort_by(|one, other| one.id.cmp(&other.id));
        clients
    })
}

/// The persona of this id.
pub(crate) fn persona(id: &str) -> Option<Persona> {
    let text = Files::PackedText(PERSONAS).text(&format!("{id}{ENDING}")).ok()?;
    Persona::read(&text).ok()
}

/// That it is practice, and that the person is made up.
pub(crate) fn told(words: &Words) -> Text {
    words.get(&own::PRACTICE_TOLD)
}

/// As of which day the answers are given.
pub(crate) fn as_of(words: &Words, day: Date) -> Text {
    words.with(&own::PRACTICE_AS_OF, &[("date", day.to_string().into())])
}

/// Somebody who is practiced with.
pub(crate) fn practice_view(words: &Words, corpus: &Corpus, practicing: &Practicing) -> PracticeView {
    PracticeView {
        id: practicing.id.clone(),
        name: practicing.persona.name.clone(),
        as_of: as_of(words, practicing.persona.as_of),
        told: told(words),
        story: given(corpus, words, &practicing.answers),
    }
}

/// A training sheet; with the file's answers and reasons where there are any to show.
pub(crate) struct PracticeSheet {
    /// The case in a line, in English.
    pub name: String,
    pub as_of: Text,
    pub story: Vec<Text>,
    /// Of whom the trainee is asked: "License photo → ICE deportation officers (ERO)", and the state.
    pub asked: Vec<(Text, Option<Text>)>,
    pub solution: Option<PracticeCompared>,
}

/// The sheet as a page; with the solution where there is one: the file beside itself.
pub(crate) fn practice_sheet(
    words: &Words,
    corpus: &Corpus,
    persona: &Persona,
    answers: &Answers,
    solution: Option<PracticeCompared>,
) -> String {
    let sheet = PracticeSheet {
        name: persona.name.clone(),
        as_of: as_of(words, persona.as_of),
        story: given(corpus, words, answers),
        asked: asked(words, corpus, persona),
        solution,
    };
    practice_page(words, &sheet)
}
