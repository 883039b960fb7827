//! What an explanation has told so far: each note, safeguard and event is told once, and sources are numbered as
//! they are met.

use std::any::TypeId;
use std::collections::{HashMap, HashSet};

use sightline_engine::Engine;
use sightline_rules::Date;
use sightline_rules::corpus::{Claim, ClaimId, ClaimPath, Corpus, Entry, Jurisdiction, Place, SourceId};
use sightline_words::{Text, Words, names, own};

use crate::notes::{NoteView, SourceView, answer_dated, claim_dated};
use crate::slip::Statement;

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// All that is known.
    Whole,
    /// For a paper: no background; and of a route that leaves less than another, what narrows it, by its law alone.
    Paper,
}

/// Puts the explanation of one exposure into words.
pub(super) struct Explainer<'a> {
    pub(super) engine: &'a Engine,
    pub(super) words: &'a Words,
    /// How much is told.
    pub(super) detail: Detail,
    /// Numbers of the sources cited so far.
    numbers: HashMap<SourceId, usize>,
    order: Vec<SourceId>,
    /// Up to when the newest source cited reaches.
    newest: Option<Date>,
    /// Notes told so far: each is told once.
    told: HashSet<ClaimId>,
    /// Safeguards and events told so far: each is told once in full.
    entries: HashSet<(TypeId, Place, &'static str)>,
    /// Lines told so far, by the heading under which they stood.
    lines: HashSet<(String, String)>,
}

impl<'a> Explainer<'a> {
    pub(super) fn new(engine: &'a Engine, words: &'a Words, detail: Detail) -> Self {
        Self {
            engine,
            words,
            detail,
            numbers: HashMap::new(),
            order: Vec::new(),
            newest: None,
            told: HashSet::new(),
            entries: HashSet::new(),
            lines: HashSet::new(),
        }
    }

    pub(super) fn corpus(&self) -> &'a Corpus {
        self.engine.corpus()
    }

    /// The notes of claims, each with its date and sources; those told already are left out.
    pub(super) fn notes(
        &mut self,
        jurisdiction: &Jurisdiction,
        paths: impl IntoIterator<Item = ClaimPath>,
    ) -> Vec<NoteView> {
        paths.into_iter().filter_map(|path| self.note(jurisdiction, path)).collect()
    }

    fn note(&mut self, jurisdiction: &Jurisdiction, path: ClaimPath) -> Option<NoteView> {
        let claim = jurisdiction.claim(path)?;
        let place = jurisdiction.place;
        if !self.told.insert(ClaimId { place, path }) {
            return None;
        }
        let states = claim.states.iter().map(|code| self.words.get(&names::territory(*code)).text);
        Some(NoteView {
            statement: Statement::Claim(place, path).to_string(),
            cites: self.cite(jurisdiction, claim),
            text: self.words.get(&names::note(place, path)),
            dated: claim_dated(self.engine, self.words, claim),
            states: (!claim.states.is_empty()).then(|| self.words.list(states)),
        })
    }

    /// The numbers of a claim's sources.
    pub(super) fn cite(&mut self, jurisdiction: &Jurisdiction, claim: &Claim) -> Vec<usize> {
        let newer = self.newest.is_none_or(|newest| newest.first_day() < claim.as_of.first_day());
        if newer {
            self.newest = Some(claim.as_of);
        }
        let sources = jurisdiction.sources_of(claim);
        sources
            .map(|(id, _)| {
                let next = self.order.len() + 1;
                let number = *self.numbers.entry(id).or_insert(next);
                if number == next {
                    self.order.push(id);
                }
                number
            })
            .collect()
    }

    /// Whether an entry is told for the first time.
    pub(super) fn is_new<K: 'static>(&mut self, id: Entry<K>) -> bool {
        self.entries.insert((TypeId::of::<K>(), id.place, id.name()))
    }

    /// Whether an entry was not told yet.
    pub(super) fn would_be_new<K: 'static>(&self, id: Entry<K>) -> bool {
        !self.entries.contains(&(TypeId::of::<K>(), id.place, id.name()))
    }

    /// Whether a line is told for the first time under its heading.
    pub(super) fn is_new_line(&mut self, heading: &str, line: &str) -> bool {
        self.lines.insert((heading.to_owned(), line.to_owned()))
    }

    /// How old the answer is, and how old what is cited for it.
    pub(super) fn dated(&self) -> Text {
        let dated = answer_dated(self.engine, self.words);
        let Some(newest) = self.newest else { return dated };
        let args = [("date", newest.to_string().into())];
        Text::joined([self.words.with(&own::EXPLAIN_NEWEST, &args), dated], " ")
    }

    /// How many sources were cited so far.
    pub(super) fn cited(&self) -> usize {
        self.order.len()
    }

    /// The sources cited after the first so many, in the order of their numbers.
    pub(super) fn sources_from(&self, cited: usize) -> Vec<SourceView> {
        let named = self.order.iter().enumerate().skip(cited);
        named
            .filter_map(|(index, id)| {
                Some(SourceView::new(self.words, index + 1, self.corpus().source(*id)?))
            })
            .collect()
    }
}
