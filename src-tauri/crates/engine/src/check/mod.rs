//! Errors of meaning: ids nobody defined, values outside their set, claims without a source, circles.

mod agreements;
mod conditions;
mod dates;
mod jurisdictions;
mod vocabulary;

pub use dates::{Stale, audit_dates, stale};

use crate::corpus::{Corpus, NATION};
use crate::diagnostic::Diagnostic;
use crate::load::PositionsByFile;

/// Everything that is wrong with the meaning of the rules.
#[must_use]
pub(crate) fn problems(corpus: &Corpus, positions: &PositionsByFile) -> Vec<Diagnostic> {
    let mut report = Report { positions, problems: Vec::new() };
    vocabulary::check(corpus, &mut report);
    jurisdictions::check(corpus, NATION, &corpus.nation, &mut report);
    for (code, state) in &corpus.states {
        jurisdictions::check(corpus, code, state, &mut report);
    }
    agreements::check(corpus, &mut report);
    report.problems
}

/// Collects problems and finds their lines.
struct Report<'a> {
    positions: &'a PositionsByFile,
    problems: Vec<Diagnostic>,
}

impl Report<'_> {
    fn line(&self, file: &str, path: &[&str]) -> usize {
        self.positions.iter().find(|(name, _)| name == file).map_or(0, |(_, positions)| positions.line(path))
    }

    fn add(&mut self, file: &str, path: &[&str], message: impl Into<String>, hint: &str) {
        let problem = Diagnostic::new(file, message).at(self.line(file, path));
        self.problems.push(if hint.is_empty() { problem } else { problem.hint(hint) });
    }

    /// Reports `word` unless `known` has it.
    fn known<'k>(
        &mut self,
        place: (&str, &[&str]),
        what: &str,
        word: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) -> bool {
        if known.clone().into_iter().any(|candidate| candidate == word) {
            return true;
        }
        let (file, path) = place;
        let line = self.line(file, path);
        let message = format!("unknown {what} `{word}`");
        self.problems.push(Diagnostic::new(file, message).at(line).suggest(word, known));
        false
    }
}
