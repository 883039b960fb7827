//! Why one exposure is what it is, in finished words: the same for window, terminal and report.

use serde::Serialize;
use sightline_engine::corpus::{Claim, Corpus, NATION, Source};
use sightline_engine::vocabulary::{Access, Evidence};
use sightline_engine::{Engine, ExposureResult};

use crate::explainer::Explainer;
use crate::words::{Text, Words};

/// The explanation of one exposure.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Explanation {
    /// "License photo → ICE deportation officers (ERO)".
    pub title: Text,
    /// The state, by name, if there is one.
    pub place: Option<Text>,
    /// Access, for colour and mark.
    pub access: Access,
    /// "Open", as a word.
    pub access_word: Text,
    /// What that means, in a sentence.
    pub access_sentence: Text,
    /// What is known of its use, in a sentence.
    pub evidence_sentence: Text,
    /// What it depends on, in a sentence; none when it applies.
    pub depends_sentence: Option<Text>,
    /// The questions whose answers would settle it.
    pub depends_on: Vec<Text>,
    /// The routes: those that are shut or narrowed first.
    pub routes: Vec<RouteView>,
    /// The sources, numbered from 1 as the notes cite them.
    pub sources: Vec<SourceView>,
    /// "As of …; researched up to …; newest sources …".
    pub dated: Text,
}

/// One route of an explanation.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RouteView {
    /// Name of the channel.
    pub name: Text,
    /// Who keeps the record.
    pub holder: Text,
    /// Access, for colour and mark.
    pub access: Access,
    /// "Open", as a word.
    pub access_word: Text,
    /// "shown by records", as a phrase.
    pub evidence_phrase: Text,
    /// Answers not given that can change this route.
    pub depends_on: Vec<Text>,
    /// How it travels.
    pub how: Text,
    /// The person's own answers: "Kind of card: REAL ID".
    pub because: Vec<Text>,
    /// What the nation-wide sources show of it.
    pub background: Vec<NoteView>,
    /// What is known of the state.
    pub state_notes: Vec<NoteView>,
    /// What narrows it.
    pub safeguards: Vec<SafeguardView>,
    /// What may narrow it: not settled, or waiting for an answer.
    pub may_narrow: Vec<SafeguardView>,
    /// Laws that people believe stop it, and that do not.
    pub not_stopped_by: Vec<SafeguardView>,
    /// What was seen.
    pub cases: Vec<CaseView>,
    /// How it changed, and who says what, oldest first.
    pub history: Vec<EventView>,
    /// Said where the use was seen in other states only.
    pub seen_elsewhere: Option<Text>,
    /// What is not settled.
    pub unsettled: Vec<Text>,
}

/// A sourced, dated note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct NoteView {
    /// The note.
    pub text: Text,
    /// "Sources up to January 13, 2026; confidence: medium".
    pub dated: Text,
    /// For a list of the nation: the states on it, by name.
    pub states: Option<String>,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

/// A safeguard in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SafeguardView {
    /// Its kind, as a name.
    pub name: Text,
    /// What it does to this route.
    pub effect: Text,
    /// Citation.
    pub law: Option<String>,
    /// In force since.
    pub since: Option<Text>,
    /// What such a rule does in general.
    pub what: Option<Text>,
    /// The notes on this very law.
    pub notes: Vec<NoteView>,
    /// Said where it was told in full on an earlier route.
    pub above: Option<Text>,
    /// Who must obey it.
    pub binds: Option<Text>,
    /// Ways past it.
    pub exceptions: Option<Text>,
}

/// A case in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct CaseView {
    /// "June 30, 2017: records were handed over (shown by records)".
    pub headline: Text,
    /// The notes on it: more than one where two sides tell it differently.
    pub notes: Vec<NoteView>,
    /// Said where the notes were told on an earlier route.
    pub above: Option<Text>,
}

/// A dated event in words, told by one voice.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct EventView {
    /// "February 24, 2026".
    pub date: String,
    /// "A court".
    pub voice: Text,
    /// What happened, or what is said.
    pub text: Text,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

/// A source in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SourceView {
    /// Number, from 1.
    pub number: usize,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Date of publication.
    pub date: Option<String>,
    /// Address. It is shown, never opened.
    pub url: Option<String>,
    /// Said of a source that was known and not read.
    pub not_read: Option<Text>,
}

impl SourceView {
    /// The source under a number.
    #[must_use]
    pub fn new(words: &Words, number: usize, source: &Source) -> Self {
        Self {
            number,
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| words.date(date)),
            url: source.url.clone(),
            not_read: (!source.seen).then(|| words.get("source-not-read")),
        }
    }

    /// The title as a sentence of its own.
    #[must_use]
    pub fn full_title(&self) -> String {
        let ends = self.title.ends_with(['.', '?', '!']);
        format!("{}{}", self.title, if ends { "" } else { "." })
    }
}

/// Words the explanation of `exposure`.
#[must_use]
pub fn explain(engine: &Engine, words: &Words, exposure: &ExposureResult) -> Explanation {
    Explainer::new(engine, words).run(exposure)
}

/// How old a claim is and how sure, and whether it began only after the day of the answer.
pub(crate) fn claim_dated(engine: &Engine, words: &Words, claim: &Claim) -> Text {
    let id = format!("note-dated-{}", claim.confidence.id());
    let mut dated = words.with(&id, &[("date", claim.as_of.to_string().into())]);
    if let Some(later) = claim.effective.filter(|date| date.first_day() > engine.as_of().last_day()) {
        let later = words.with("note-later", &[("date", later.to_string().into())]);
        dated.text = format!("{} {}", dated.text, later.text);
    }
    dated
}

/// The message for evidence: asked for is not the same as given.
#[must_use]
pub fn evidence_id(evidence: Evidence, asked_only: bool) -> String {
    format!("evidence-{}{}", evidence.id(), if asked_only { "-asked" } else { "" })
}

/// The name of a state, or of the nation.
#[must_use]
pub fn place(words: &Words, code: &str) -> Text {
    if code == NATION {
        words.get("place-nation")
    } else {
        words.get(&format!("state-{}", code.to_lowercase()))
    }
}

/// The short name of a question.
#[must_use]
pub fn label(words: &Words, circumstance: &str) -> Text {
    let id = format!("circumstance-{circumstance}");
    words.attribute(&id, "label", &[]).unwrap_or_else(|| words.get(&id))
}

/// An answer as the person gave it: "Kind of card: REAL ID".
#[must_use]
pub fn answer(words: &Words, corpus: &Corpus, circumstance: &str, value: &str) -> Text {
    let label = label(words, circumstance);
    let id = format!("circumstance-{circumstance}");
    let is_role =
        corpus.rules.circumstances.circumstances.get(circumstance).is_some_and(|c| c.role.is_some());
    let value = match words.attribute(&id, &format!("is-{value}"), &[]) {
        Some(text) => text.text,
        None if is_role => words.list(value.split(", ").map(|code| place(words, code).text)),
        // A county names itself.
        None => value.to_owned(),
    };
    let args = [("label", label.text.into()), ("value", value.into())];
    words.with("answer-line", &args)
}
