//! The terms that stand in what is told, with what they mean: each once, in the order in which a reader meets them.

use std::collections::HashSet;

use sightline_words::{Glossary, Text};

use crate::advice::{ActionLine, ActionView, PlanView, StepGroup};
use crate::explanation::{CaseView, EventView, Explanation, Items, RouteView, SafeguardView, Section};
use crate::notes::{Labelled, NoteView, SourceView, TermView};
use crate::result::{
    Column, Finding, FirstView, ListView, Matrix, Overview, Row, RowGroup, RowsView, ShortAnswer,
    StateFindings,
};

/// What is told in texts. Each view names its parts one by one, so that none that is added to it is forgotten here.
pub trait Told {
    /// Shows every text, in the order in which it is read.
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text));
}

/// The terms of what is told.
pub(crate) fn terms(glossary: &Glossary, told: &(impl Told + ?Sized)) -> Vec<TermView> {
    let (mut met, mut found) = (HashSet::new(), Vec::new());
    told.texts(&mut |text| {
        let new = glossary.first(text, &mut met).into_iter();
        found.extend(new.filter_map(|(_, id)| glossary.term(id)).map(TermView::from));
    });
    found
}

impl Told for Text {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        see(self);
    }
}

impl<T: Told> Told for Option<T> {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        self.iter().for_each(|told| told.texts(see));
    }
}

impl<T: Told> Told for [T] {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        self.iter().for_each(|told| told.texts(see));
    }
}

impl<T: Told> Told for Vec<T> {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        self.as_slice().texts(see);
    }
}

/// What stands together on one page.
impl Told for [&dyn Told] {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        self.iter().for_each(|told| told.texts(see));
    }
}

/// Says of a type in which order its texts are read; behind the semicolon, which of its parts are not.
macro_rules! told {
    ($($type:ident { $($part:ident),+ $(; $($other:ident),+)? })+) => {$(
        impl Told for $type {
            fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
                let Self { $($part),+ $(, $($other: _),+)? } = self;
                $($part.texts(see);)+
            }
        }
    )+};
}

told! {
    Explanation {
        title, place, short_heading, access_word, access_sentence, evidence_sentence, short, depends_sentence, depends_on,
        routes,
        sources_heading, sources, dated; access, for_now, terms
    }
    RouteView { name, access_word, evidence_phrase, holder, how, sections; access, for_now, statement }
    Section { heading, items; folded }
    SafeguardView { name, effect, since, what, notes, above, lines; law }
    CaseView { headline, notes, above }
    EventView { voice, text; date, cites, statement }
    NoteView { text, dated; states, cites, statement }
    Labelled { label, text }
    SourceView { not_read; number, title, publisher, date, url }
    ActionView { name, what, lines, dated, sources; id, effect, letters, law, statement }
    ActionLine { label, text; care }
    PlanView { first, rest_heading, rest; beside }
    StepGroup { heading, steps; topic }
    ShortAnswer { heading, first, rest, sure }
    FirstView {
        name, place, word, why, likewise;
        record, agency, state, access, for_now, evidence, asked_only, certainty
    }
    Finding { text, dated, sources; law, statement }
    StateFindings { title, findings }
    ListView { title, sentences, differs, groups, elsewhere, kinds, findings }
    RowsView { heading, lines; names }
    Overview { summary, short, dated, matrix, lists, findings, unheeded, questions_heading, questions }
    Matrix { heading, record_heading, columns, groups }
    Column { short; agency, name }
    RowGroup { heading, rows; topic }
    Row { name, place; record, state, what, cells }
}

impl Told for Items {
    fn texts<'a>(&'a self, see: &mut dyn FnMut(&'a Text)) {
        match self {
            Self::Lines { lines } => lines.texts(see),
            Self::Safeguards { effect: _, safeguards } => safeguards.texts(see),
            Self::Seen { cases, elsewhere } => {
                cases.texts(see);
                elsewhere.texts(see);
            }
            Self::History { events } => events.texts(see),
            Self::Notes { notes } => notes.texts(see),
        }
    }
}
