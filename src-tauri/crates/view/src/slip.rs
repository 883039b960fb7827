//! A slip that says "this is wrong": it names a statement of the rules and holds an empty box. It is made of the rules
//! alone, so that it tells nothing of the person who takes it.

use std::fmt;

use serde::Serialize;
use sightline_rules::corpus::{ClaimPath, Corpus, EventId, Place};
use sightline_rules::{ActionId, ChannelId, Date, StateId};
use sightline_words::names::Message;
use sightline_words::{Text, Words, names, own};

/// What is stated: as slips, lists of changes and the maintainers of the rules name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Statement {
    /// A claim: `ny/dmv.retention`.
    Claim(Place, ClaimPath),
    /// Something that happened: `ny/events/order-of-2020`.
    Event(EventId),
    /// How a route goes: `routes/nlets-photo-query`.
    Route(ChannelId),
    /// A lawful step: `steps/opt-out`.
    Step(ActionId),
}

const EVENTS: &str = "events/";
const ROUTES: &str = "routes/";
const STEPS: &str = "steps/";

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Claim(place, path) => write!(f, "{place}/{path}"),
            Self::Event(id) => write!(f, "{}/{EVENTS}{}", id.place, id.name()),
            Self::Route(id) => write!(f, "{ROUTES}{id}"),
            Self::Step(id) => write!(f, "{STEPS}{id}"),
        }
    }
}

impl Statement {
    /// The statement of this name, if the rules that were read make it.
    pub fn find(corpus: &Corpus, name: &str) -> Option<Self> {
        if let Some(route) = name.strip_prefix(ROUTES) {
            return corpus.find(route).map(Self::Route);
        }
        if let Some(step) = name.strip_prefix(STEPS) {
            return corpus.find(step).map(Self::Step);
        }
        let is_it = |statement: &Self| statement.to_string() == name;
        let (code, _) = name.split_once('/')?;
        let place = corpus.jurisdictions().find(|one| one.place.to_string() == code)?;
        let claims = place.claims().map(|(path, _)| Self::Claim(place.place, path));
        claims.chain(place.events().map(|(id, _)| Self::Event(id))).find(is_it)
    }

    /// What it says, as its message.
    fn said(self) -> Message {
        match self {
            Self::Claim(place, path) => names::note(place, path),
            Self::Event(id) => names::event(id),
            Self::Route(id) => names::channel(id).part("how"),
            Self::Step(id) => names::action(id).part("what"),
        }
    }
}

/// The state whose rules make the statement of this name, where it is one state's.
pub(crate) fn state_of(corpus: &Corpus, name: &str) -> Option<StateId> {
    corpus.state(name.split_once('/')?.0)
}

/// A slip, in finished words: to copy, to print or to read out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SlipView {
    /// "Something here is wrong".
    pub title: Text,
    /// What it is about, and what is to be filled in: a line each.
    pub lines: Vec<SlipLine>,
    /// Where it goes, and what not to write.
    pub notes: Vec<Text>,
    /// All of it as text.
    pub text: String,
    /// All of it as a page to print.
    pub page: String,
}

/// A line of a slip.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SlipLine {
    /// "About".
    pub label: Text,
    /// What is said there; none where there is room to write.
    pub said: Option<Text>,
}

/// The slip for a statement.
pub(crate) fn slip(corpus: &Corpus, words: &Words, statement: Statement) -> SlipView {
    let info = &corpus.info;
    let date = |date: Date| date.to_string().into();
    let rules = [("serial", info.serial.into()), ("researched", date(info.researched))];
    let line = |label: Message, said| SlipLine { label: words.get(&label), said };
    let lines = vec![
        line(own::SLIP_ABOUT, Some(Text::own(statement.to_string()))),
        line(own::SLIP_RULES, Some(words.with(&own::SLIP_SERIAL, &rules))),
        line(own::SLIP_SAYS, Some(words.get(&statement.said()))),
        line(own::SLIP_WRONG, None),
        line(own::SLIP_KNOWN_BY, None),
    ];
    let to = match &info.slips_to {
        Some(place) => words.with(&own::SLIP_TO, &[("place", place.clone().into())]),
        None => words.get(&own::SLIP_TO_NOBODY),
    };
    let mut slip = SlipView {
        title: words.get(&own::SLIP_TITLE),
        lines,
        notes: vec![words.get(&own::SLIP_NOTHING_OF_YOU), to],
        text: String::new(),
        page: String::new(),
    };
    slip.text = text(&slip);
    slip.page = crate::page::slip_page(words, &slip);
    slip
}

fn text(slip: &SlipView) -> String {
    let mut text = format!("{}\n\n", slip.title.text);
    for line in &slip.lines {
        match &line.said {
            Some(said) => text.push_str(&format!("{}: {}\n", line.label.text, said.text)),
            None => text.push_str(&format!("\n{}\n\n\n", line.label.text)),
        }
    }
    slip.notes.iter().for_each(|note| text.push_str(&format!("{}\n", note.text)));
    text
}
