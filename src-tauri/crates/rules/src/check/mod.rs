//! Errors of meaning that reading cannot see: conditions that ask what is not known there, claims without a
//! source, laws that bind nobody, circles.

mod actions;
mod channels;
mod conditions;
mod dates;
mod jurisdictions;
mod letters;
mod lists;
mod publishers;
mod questions;

pub use dates::{Stale, audit_dates, stale, stale_safeguards};
pub use publishers::{Shares, shares};

use crate::corpus::{ClaimPath, Jurisdiction, Place};
use crate::diagnostic::Diagnostic;
use crate::read::{Loaded, Places};

/// Everything that is wrong with the meaning of the rules.
#[must_use]
pub fn problems(loaded: &Loaded) -> Vec<Diagnostic> {
    let corpus = &loaded.corpus;
    let mut report = Report { places: &loaded.places, problems: Vec::new() };
    questions::check(corpus, &mut report);
    channels::check(corpus, &mut report);
    actions::check(corpus, &mut report);
    letters::check(corpus, &mut report);
    corpus.jurisdictions().for_each(|jurisdiction| jurisdictions::check(corpus, jurisdiction, &mut report));
    lists::check(corpus, &mut report);
    publishers::check(corpus, &mut report);
    report.problems
}

/// The file of a state's rules, or the folder of the nation's.
#[must_use]
pub fn file_of(place: Place) -> String {
    match place {
        Place::Nation => "nation/".to_owned(),
        Place::State(state) => format!("states/{state}.yaml"),
    }
}

/// Collects problems and finds their lines.
struct Report<'a> {
    places: &'a Places,
    problems: Vec<Diagnostic>,
}

/// A file (or a folder of files that are read as one) and a path of keys in it.
type At<'a> = (&'a str, &'a [&'a str]);

impl Report<'_> {
    fn add(&mut self, (file, path): At, message: impl Into<String>, hint: &str) {
        let problem = self.places.problem(file, path, message);
        self.problems.push(if hint.is_empty() { problem } else { problem.hint(hint) });
    }

    /// Reports `word` unless `known` has it.
    fn known<'k>(
        &mut self,
        (file, path): At,
        what: &str,
        word: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) {
        if !known.clone().into_iter().any(|candidate| candidate == word) {
            let problem = self.places.problem(file, path, format!("unknown {what} `{word}`"));
            self.problems.push(problem.suggest(word, known));
        }
    }

    /// Reports a path at which the jurisdiction has no claim.
    fn claim(&mut self, at: At, what: &str, jurisdiction: &Jurisdiction, path: ClaimPath) {
        if jurisdiction.claim(path).is_none() {
            let known: Vec<String> = jurisdiction.claims().map(|(path, _)| path.to_string()).collect();
            self.known(at, what, &path.to_string(), known.iter().map(String::as_str));
        }
    }
}
