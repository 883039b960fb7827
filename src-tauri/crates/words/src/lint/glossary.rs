//! Whether the glossary of a language can be used: its forms are plain, each of one term, and stand in its texts.

use std::collections::{BTreeMap, BTreeSet};

use sightline_rules::Diagnostic;

use super::tongue::{Part, Tongue, Written};
use crate::glossary::{ALSO, Finder, MEANS, forms};

/// A term as a language writes it.
struct Term<'a> {
    id: &'a str,
    written: &'a Written,
    forms: Vec<String>,
}

/// Everything wrong with the terms of a language, measured against the reference language where it is another.
pub(super) fn problems(
    reference: Option<&Tongue>,
    tongue: &Tongue,
    hidden: &BTreeSet<&str>,
) -> Vec<Diagnostic> {
    let terms = terms(tongue, hidden);
    let mut problems: Vec<Diagnostic> = terms.iter().flat_map(not_plain).collect();
    problems.extend(of_two_terms(&terms));
    let told: BTreeSet<&str> = told(tongue, &terms, |id| !hidden.contains(id)).collect();
    // A translation owes only the terms of texts that it has.
    let due: Option<BTreeSet<String>> = reference.map(|reference| {
        let english = self::terms(reference, &BTreeSet::new());
        let has = |id: &str| tongue.messages.contains_key(id) && !hidden.contains(id);
        self::told(reference, &english, has).map(str::to_owned).collect()
    });
    let is_due = |term: &&Term| due.as_ref().is_none_or(|due| due.contains(term.id));
    let dead = terms.iter().filter(|term| !told.contains(term.id)).filter(is_due);
    problems.extend(dead.map(|term| {
        let message = format!("no text of this language has a form of `{}`", term.id);
        let hint = match reference {
            Some(_) => "write the forms that its texts use, with semicolons between, in `.also`",
            None => {
                "a term that nobody reads explains nothing: write the forms that texts use, or leave it out"
            }
        };
        Diagnostic::new(&term.written.file, message).at(term.written.line).hint(hint)
    }));
    problems
}

/// The terms that are shown.
fn terms<'a>(tongue: &'a Tongue, hidden: &BTreeSet<&str>) -> Vec<Term<'a>> {
    let is_term = |(id, written): &(&String, &Written)| {
        written.parts.contains_key(MEANS) && id.starts_with("term-") && !hidden.contains(id.as_str())
    };
    let text = |written: &Written, part: &str| written.parts.get(part).map(flat).unwrap_or_default();
    let all = tongue.messages.iter().filter(is_term);
    all.map(|(id, written)| {
        let (headword, also) = (text(written, ""), text(written, ALSO));
        Term { id, written, forms: forms(&headword, &also).map(str::to_owned).collect() }
    })
    .collect()
}

/// The words of a text on one line, as they are shown.
fn flat(part: &Part) -> String {
    part.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The terms that stand in some text that is wanted.
fn told<'a>(
    tongue: &'a Tongue,
    terms: &[Term<'a>],
    wanted: impl Fn(&str) -> bool,
) -> impl Iterator<Item = &'a str> {
    let finder =
        Finder::new(terms.iter().flat_map(|term| term.forms.iter().map(|form| (term.id, form.as_str()))));
    let texts = tongue.messages.iter().filter(|(id, _)| !id.starts_with("term-") && wanted(id));
    let parts = texts.flat_map(|(_, written)| written.parts.values());
    let mut found = BTreeSet::new();
    parts.for_each(|part| found.extend(finder.all(&flat(part)).map(|(_, term)| term)));
    found.into_iter()
}

/// Braces in a term: it is read apart from all other words, and its forms are looked for as they stand.
fn not_plain<'a>(term: &'a Term) -> impl Iterator<Item = Diagnostic> + 'a {
    let held =
        term.written.parts.iter().filter(|(_, part)| !part.names.is_empty() || !part.choices.is_empty());
    let braces = held.map(|(name, part)| {
        let message = format!("{} names or chooses something", super::meaning::shown(term.id, name));
        Diagnostic::new(&term.written.file, message).at(part.line).hint("a term is plain words")
    });
    let wordless = term.forms.iter().find(|form| !form.chars().any(char::is_alphanumeric));
    braces.chain(wordless.map(|form| {
        let message = format!("`{}` has the form `{form}`, which is no word", term.id);
        let hint = "forms are words, with semicolons between";
        Diagnostic::new(&term.written.file, message).at(term.written.line).hint(hint)
    }))
}

/// Forms that two terms have: a reader would get one meaning or the other by chance.
fn of_two_terms(terms: &[Term]) -> Vec<Diagnostic> {
    let mut owners: BTreeMap<String, &Term> = BTreeMap::new();
    let mut problems = Vec::new();
    for term in terms {
        for form in &term.forms {
            let owner = owners.entry(form.to_lowercase()).or_insert(term);
            if owner.id != term.id {
                let line = term.written.parts.get(ALSO).map_or(term.written.line, |part| part.line);
                let message = format!("`{}` and `{}` both have the form `{form}`", owner.id, term.id);
                let problem = Diagnostic::new(&term.written.file, message).at(line);
                problems.push(problem.hint("a form belongs to one term"));
            }
        }
    }
    problems
}
