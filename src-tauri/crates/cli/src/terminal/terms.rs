//! Terms and what they mean.

use sightline_view::TermView;
use sightline_words::{Words, own};

use super::{Output, labelled};

/// The terms of what was told, as its last part.
pub fn terms_here(out: &mut Output, words: &Words, terms: &[TermView]) {
    if !terms.is_empty() {
        out.heading(&words.get(&own::TERMS_HERE).text);
        terms.iter().for_each(|shown| term(out, words, shown));
    }
}

/// Every term.
pub fn all_terms(out: &mut Output, words: &Words, terms: &[TermView]) {
    out.heading(&words.get(&own::TERMS_ALL).text);
    terms.iter().for_each(|shown| term(out, words, shown));
}

fn term(out: &mut Output, words: &Words, term: &TermView) {
    let text = labelled(words, &term.headword, &term.means);
    out.wrapped(&text, "  - ", "    ");
}
