//! Sourced, dated statements, the sources they name, and what their terms mean.

use serde::Serialize;
use sightline_engine::Engine;
use sightline_rules::corpus::{Claim, Jurisdiction, Seen, Source};
use sightline_rules::vocabulary::{Confidence, Material};
use sightline_rules::{Date, TermId};
use sightline_words::{Term, Text, Words, names, own};

/// A sourced, dated note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct NoteView {
    /// Its name, for a slip.
    pub statement: String,
    /// The note.
    pub text: Text,
    /// "Sources up to January 13, 2026 (news reports); confidence: medium".
    pub dated: Text,
    /// For a list of the nation: the states on it, by name.
    pub states: Option<String>,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

/// A text under a label: "Who must obey: …".
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Labelled {
    /// The label.
    pub label: Text,
    /// The text.
    pub text: Text,
}

/// A term and what it means.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct TermView {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: TermId,
    /// The term.
    pub headword: Text,
    /// What it means.
    pub means: Text,
}

impl From<&Term> for TermView {
    fn from(term: &Term) -> Self {
        Self { id: term.id, headword: term.headword.clone(), means: term.means.clone() }
    }
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
    /// Said of a source that was not read at its address.
    pub not_read: Option<Text>,
}

impl SourceView {
    /// The source under a number.
    pub(crate) fn new(words: &Words, number: usize, source: &Source) -> Self {
        Self {
            number,
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| words.date(date)),
            url: source.url.clone(),
            not_read: match source.seen {
                Seen::Read => None,
                Seen::InCopy => Some(words.get(&own::SOURCE_READ_IN_COPY)),
                Seen::NotRead => Some(words.get(&own::SOURCE_NOT_READ)),
            },
        }
    }

    /// The title as a sentence of its own.
    #[must_use]
    pub fn full_title(&self) -> String {
        let ends = self.title.ends_with(['.', '?', '!']);
        format!("{}{}", self.title, if ends { "" } else { "." })
    }
}

/// The sources of one claim, numbered from 1.
pub(crate) fn sources_of(words: &Words, place: &Jurisdiction, claim: &Claim) -> Vec<SourceView> {
    let sources = place.sources_of(claim).enumerate();
    sources.map(|(index, (_, source))| SourceView::new(words, index + 1, source)).collect()
}

/// How old a statement is, on what it rests and how sure it is.
pub(crate) fn dated(words: &Words, as_of: Date, material: Material, confidence: Confidence) -> Text {
    let material = words.get(&names::material(material)).text;
    let args = [("date", as_of.to_string().into()), ("material", material.into())];
    words.with(&names::dated(confidence), &args)
}

/// How old a claim is and how sure, and whether it began only after the day of the answer.
pub(crate) fn claim_dated(engine: &Engine, words: &Words, claim: &Claim) -> Text {
    let mut dated = dated(words, claim.as_of, claim.evidence, claim.confidence);
    if engine.is_stale(claim.as_of) {
        dated = Text::joined([dated, words.get(&own::NOTE_OLD)], " ");
    }
    match claim.effective.filter(|date| date.first_day() > engine.as_of().last_day()) {
        None => dated,
        Some(later) => {
            let later = words.with(&own::NOTE_LATER, &[("date", later.to_string().into())]);
            Text::joined([dated, later], " ")
        }
    }
}

/// The day of the answer, and how far the research goes.
pub(crate) fn answer_dated(engine: &Engine, words: &Words) -> Text {
    let info = &engine.corpus().info;
    let args = [
        ("as-of", engine.as_of().to_string().into()),
        ("researched", info.researched.to_string().into()),
        ("newest", info.newest_source.to_string().into()),
    ];
    let dated = words.with(&own::OVERVIEW_DATED, &args);
    if engine.as_of().last_day() >= info.newest_source.first_day() {
        return dated;
    }
    let args = [("researched", info.researched.to_string().into())];
    Text::joined([dated, words.with(&own::OVERVIEW_PAST, &args)], " ")
}
