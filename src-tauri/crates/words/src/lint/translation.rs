//! Whether a translation says what its original does.

use std::collections::BTreeSet;

use sightline_rules::Diagnostic;

use super::meaning::{lost, shown};
use super::needed::Needed;
use super::tongue::{Part, Tongue, Written};
use super::wording;
use crate::glossary::lists_forms;
use crate::languages::REFERENCE;
use crate::layout::rank_of;
use crate::made_from::{self, Standing};
use crate::names::Argument;

/// So many messages that a language owes are told one by one.
const MOST_OWED: usize = 20;

/// Everything in which a language and the reference differ.
pub(super) fn problems(reference: &Tongue, tongue: &Tongue, needed: &Needed) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let usual = wording::usual_length(reference, tongue);
    for (id, written) in &tongue.messages {
        let Some(original) = reference.messages.get(id) else { continue };
        if is_hidden(tongue, id, written, original) {
            continue;
        }
        let compared = written.parts.iter().filter(|(name, _)| !lists_forms(id, name));
        for (name, part) in compared {
            match original.parts.get(name) {
                Some(known) => {
                    let given = needed.part(id, name).map_or(&[][..], |needed| needed.given);
                    problems.extend(differences((id, name), (written, part), (original, known), given));
                    let place = Diagnostic::new(&written.file, "").at(part.line);
                    problems.extend(wording::problems(tongue, &shown(id, name), place, (part, known), usual));
                }
                None if needed.part(id, name).is_some() => {
                    let message = format!("{} is not in `{REFERENCE}`", shown(id, name));
                    problems.push(Diagnostic::new(&written.file, message).at(part.line));
                }
                // That nothing needs it is told already.
                None => {}
            }
        }
    }
    problems.extend(owed(reference, tongue, needed));
    problems.extend(records(reference, tongue));
    problems
}

/// Whether a message is not shown, because it was made from another text than today's, or is only a copy of it.
fn is_hidden(tongue: &Tongue, id: &str, written: &Written, original: &Written) -> bool {
    matches!(tongue.standing(id, written, original), Standing::Stale | Standing::Copy)
}

/// Those messages of a language that are not shown; none of the reference language.
pub(super) fn hidden<'a>(reference: &Tongue, tongue: &'a Tongue) -> BTreeSet<&'a str> {
    let all = tongue.messages.iter().filter(|_| tongue.tag != reference.tag);
    let hidden = all.filter(|(id, written)| {
        reference.messages.get(*id).is_some_and(|original| is_hidden(tongue, id, written, original))
    });
    hidden.map(|(id, _)| id.as_str()).collect()
}

/// What a language says that it has, and has not.
fn owed(reference: &Tongue, tongue: &Tongue, needed: &Needed) -> Vec<Diagnostic> {
    let tag = &tongue.tag;
    let due = open(reference, tongue).into_iter().filter(|open| {
        open.tier <= tongue.tier()
            && needed.messages.contains_key(&open.message)
            && !tongue.may_hold(&open.message)
    });
    let mut problems: Vec<Diagnostic> = due
        .map(|open| {
            let id = &open.message;
            let (file, line) = &open.original;
            let (message, hint) = match open.what {
                Owed::Missing => (format!("`{id}` is not translated"), format!("see {file}:{line}")),
                Owed::Part(name) => {
                    (format!("{} is not translated", shown(id, &name)), format!("see {file}:{line}"))
                }
                Owed::Copy => (
                    format!("`{id}` is left in `{REFERENCE}`"),
                    format!(
                        "translate it; if it is the same word, `sightline locales fresh {tag} {id}` says so"
                    ),
                ),
                Owed::Stale => (
                    format!("`{id}` is stale: its original has changed since"),
                    format!("see {file}:{line}; mend it, then say so: `sightline locales fresh {tag} {id}`"),
                ),
            };
            Diagnostic::new(open.file, message).at(open.line).hint(hint)
        })
        .collect();
    let more = problems.len().saturating_sub(MOST_OWED);
    if more > 0 {
        problems.truncate(MOST_OWED);
        let message = format!("{more} more messages are not translated, left in `{REFERENCE}` or stale");
        let hint = format!(
            "`sightline locales {tag}` lists them; `tier` in {tag}/locale.yaml says how far a language is whole"
        );
        problems.push(Diagnostic::new(tag, message).hint(hint));
    }
    problems
}

/// Whether a language says of each of its messages, and of nothing else, from which original it was made.
fn records(reference: &Tongue, tongue: &Tongue) -> Vec<Diagnostic> {
    let file = format!("{}/{}", tongue.tag, made_from::FILE);
    let hint = format!("`sightline locales sync {}` sets it right", tongue.tag);
    let unsaid = tongue.messages.iter().filter_map(|(id, written)| {
        let standing = tongue.standing(id, written, reference.messages.get(id)?);
        (standing == Standing::Unsaid).then_some((id, written))
    });
    let mut problems = Vec::new();
    if tongue.made_from.0.is_empty() {
        if unsaid.count() > 0 {
            let message = "nothing says from which original these words were made";
            problems.push(Diagnostic::new(file, message).hint(hint));
        }
        return problems;
    }
    problems.extend(unsaid.map(|(id, written)| {
        let message = format!("`{id}` does not say from which original it was made");
        Diagnostic::new(&written.file, message).at(written.line).hint(&*hint)
    }));
    let left_over = tongue
        .made_from
        .0
        .iter()
        .filter(|(id, _)| !tongue.messages.contains_key(*id) && !tongue.may_hold(id));
    problems.extend(left_over.map(|(id, made)| {
        Diagnostic::new(&file, format!("there is no message `{id}` here")).at(made.line).hint(&*hint)
    }));
    problems
}

/// The parts of a message that are not translated.
fn waiting<'a>(original: &'a Written, found: &'a Written) -> impl Iterator<Item = &'a String> {
    original.parts.keys().filter(|name| !found.parts.contains_key(*name))
}

/// What a translation owes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owed {
    /// The message.
    Missing,
    /// A part of it.
    Part(String),
    /// It is the reference language's text still.
    Copy,
    /// It was made from another text than today's.
    Stale,
}

/// One thing that a language owes, in the order of the reference language's files.
#[derive(Debug, Clone)]
pub struct Open {
    /// The message.
    pub message: String,
    /// What is owed.
    pub what: Owed,
    /// Where it stands, or is due.
    pub file: String,
    /// Its line; 0 where there is none yet.
    pub line: usize,
    /// File and line of the original.
    pub original: (String, usize),
    /// Its tier, from 1.
    pub tier: u8,
    /// How many words the original has.
    pub words: usize,
}

impl Open {
    fn rank(&self) -> usize {
        rank_of(self.original.0.split_once('/').map_or("", |(_, below)| below))
    }
}

/// Everything that a language owes, whatever it says of itself.
pub(super) fn open(reference: &Tongue, tongue: &Tongue) -> Vec<Open> {
    let mut open = Vec::new();
    for (id, original) in &reference.messages {
        let found = tongue.messages.get(id);
        let mut owe = |what| {
            let below = original.file.strip_prefix(&reference.tag).unwrap_or_default();
            let (file, line) = match found {
                Some(written) => (written.file.clone(), written.line),
                None => (format!("{}{below}", tongue.tag), 0),
            };
            let words = match &what {
                Owed::Part(name) => original.parts.get(name).map_or(0, |part| part.words),
                Owed::Missing | Owed::Copy | Owed::Stale => original.words,
            };
            open.push(Open {
                message: id.clone(),
                what,
                file,
                line,
                original: (original.file.clone(), original.line),
                tier: original.tier(&reference.tag),
                words,
            });
        };
        let Some(written) = found else {
            owe(Owed::Missing);
            continue;
        };
        match tongue.standing(id, written, original) {
            Standing::Copy => owe(Owed::Copy),
            Standing::Stale => owe(Owed::Stale),
            Standing::Current | Standing::Unsaid => {
                let waiting = waiting(original, written).filter(|name| !lists_forms(id, name));
                waiting.for_each(|name| owe(Owed::Part(name.clone())));
            }
        }
    }
    open.sort_by(|a, b| (a.tier, a.rank(), &a.original).cmp(&(b.tier, b.rank(), &b.original)));
    open
}

fn differences(
    (id, name): (&str, &str),
    (written, part): (&Written, &Part),
    (original, known): (&Written, &Part),
    given: &[Argument],
) -> Vec<Diagnostic> {
    let shown = shown(id, name);
    let place = format!("{}:{}", original.file, known.line);
    let problem = |message: String| Diagnostic::new(&written.file, message).at(part.line);
    // What the original uses without being given it is told of the original.
    let used = given.iter().map(|argument| argument.name).filter(|name| known.variables.contains(*name));
    let lost = lost(part, used).into_iter();
    let mut problems: Vec<Diagnostic> = lost
        .map(|variable| {
            let message = format!("{shown} does not say `${variable}`, and its original does");
            problem(message).hint(format!("see {place}"))
        })
        .collect();
    // A law that changed, told in one language alone, misleads those who read the other.
    if part.years != known.years {
        let differing: Vec<&str> =
            part.years.symmetric_difference(&known.years).map(String::as_str).collect();
        let message =
            format!("{shown} and its original do not name the same years: {}", differing.join(", "));
        let hint =
            format!("translate {place} anew, or leave the message out: it is shown in `{REFERENCE}` then");
        problems.push(problem(message).hint(hint));
    }
    problems
}
