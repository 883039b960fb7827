//! The interview as an advocate has it, who answers for a client: the questions in the third person, what to listen for,
//! and beside them the client's own language.

use serde::Serialize;
use sightline_rules::CircumstanceId;
use sightline_rules::corpus::Corpus;
use sightline_words::{Direction, Text, Words, names, own};

use crate::question::{Choice, question};

/// The advocate's side of the interview.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct DeskView {
    /// Each question, by its id.
    pub questions: Vec<DeskQuestion>,
    /// The client's language, if another one.
    pub beside: Option<DeskLanguage>,
}

/// The language of a client.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct DeskLanguage {
    /// Its tag.
    pub tag: String,
    /// How it runs.
    pub direction: Direction,
}

/// One question at the desk.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct DeskQuestion {
    /// Circumstance.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: CircumstanceId,
    /// The question, of the client.
    pub client: Text,
    /// What to listen for.
    pub listen: Text,
    /// What not to write down, and not to ask.
    pub avoid: Option<Text>,
    /// The question in the client's language.
    pub beside: Option<DeskBeside>,
}

/// A question in the client's language.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct DeskBeside {
    /// The question.
    pub question: Text,
    /// Its answers, but for states and long lists.
    pub choices: Vec<Choice>,
    /// The answer "I don't know / skip".
    pub skip: Text,
}

pub(crate) fn desk(words: &Words, beside: Option<&Words>, corpus: &Corpus) -> DeskView {
    let questions = corpus.circumstances.ids().map(|id| {
        let name = names::client(id);
        DeskQuestion {
            id,
            client: words.get(&name),
            listen: words.get(&name.clone().part("listen")),
            avoid: words.find(&name.part("avoid")),
            beside: beside.map(|beside| in_their_language(beside, corpus, id)),
        }
    });
    let language = |beside: &Words| {
        let language = beside.language();
        DeskLanguage { tag: language.tag.clone(), direction: language.direction }
    };
    DeskView { questions: questions.collect(), beside: beside.map(language) }
}

fn in_their_language(words: &Words, corpus: &Corpus, id: CircumstanceId) -> DeskBeside {
    let view = question(words, corpus, id, None);
    let choices = if view.listed { Vec::new() } else { view.choices };
    DeskBeside { question: view.question, choices, skip: words.get(&own::INTERVIEW_SKIP) }
}
