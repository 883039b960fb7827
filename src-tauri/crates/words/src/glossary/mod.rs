//! Terms that people may not know, what they mean, and where they stand in a text. Who shows none of it reads none of it.

mod finder;
#[cfg(test)]
mod tests;

pub use finder::Finder;

use std::collections::HashSet;
use std::ops::Range;

use serde::Serialize;
use sightline_rules::TermId;

use crate::text::{Origin, Text};

/// The part of a term's message that lists its other forms. Each language has its own, or none.
pub(crate) const ALSO: &str = "also";
/// The part that says what it means.
pub(crate) const MEANS: &str = "means";

/// Whether a part of a message lists forms: what one language needs of them says nothing of another.
pub(crate) fn lists_forms(message: &str, part: &str) -> bool {
    part == ALSO && (message.starts_with("term-") || message.starts_with("state-"))
}

/// The forms that a headword and the list of its other forms come to.
pub(crate) fn forms<'a>(headword: &'a str, also: &'a str) -> impl Iterator<Item = &'a str> {
    std::iter::once(headword).chain(also.split(';')).map(str::trim).filter(|form| !form.is_empty())
}

/// A term in the language asked for.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Term {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: TermId,
    /// The term itself.
    pub headword: Text,
    /// What it means, in a sentence or a few.
    pub means: Text,
    /// How it is said in the language asked for, and in those that it falls back to.
    pub forms: Vec<Forms>,
}

/// The forms of a term in one language. A form in lower case stands for capitals too.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Forms {
    /// The tag of the language.
    pub language: String,
    /// The headword, and what else it is called.
    pub forms: Vec<String>,
}

/// Every term, and how to find it in what is told.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    /// In the alphabetical order of the headwords.
    terms: Vec<Term>,
    /// By the tag of the language; that of the words themselves comes first.
    finders: Vec<(String, Finder<TermId>)>,
}

impl Glossary {
    pub(crate) fn new(terms: Vec<Term>, languages: impl IntoIterator<Item = String>) -> Self {
        let finder = |tag: &str| {
            let of_language = terms.iter().flat_map(|term| {
                let here = term.forms.iter().filter(|forms| forms.language == tag);
                here.flat_map(|forms| &forms.forms).map(|form| (term.id, form.as_str()))
            });
            Finder::new(of_language)
        };
        let finders = languages.into_iter().map(|tag| (finder(&tag), tag)).map(|(finder, tag)| (tag, finder));
        Self { finders: finders.collect(), terms }
    }

    /// Every term, in the alphabetical order of the headwords.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// A term.
    #[must_use]
    pub fn term(&self, id: TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Every place of a text where a term stands, by the language that the text is in. No two of them overlap.
    pub fn find<'a>(&'a self, text: &'a Text) -> impl Iterator<Item = (Range<usize>, TermId)> + 'a {
        let finder = match &text.origin {
            Origin::Own => self.finders.first(),
            Origin::Fallback { language, .. } => self.finders.iter().find(|(tag, _)| tag == language),
            Origin::Missing => None,
        };
        finder.into_iter().flat_map(|(_, finder)| finder.all(&text.text))
    }

    /// Those of them that are met for the first time; they are added to `told`.
    #[must_use]
    pub fn first(&self, text: &Text, told: &mut HashSet<TermId>) -> Vec<(Range<usize>, TermId)> {
        self.find(text).filter(|(_, term)| told.insert(*term)).collect()
    }
}
