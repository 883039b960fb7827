//! Whether a translation says what its original does.

use sightline_rules::Diagnostic;

use super::meaning::{lost, shown};
use super::needed::Needed;
use super::tongue::{Part, Tongue, Written};
use crate::languages::REFERENCE;
use crate::names::Argument;

/// Everything in which a language and the reference differ.
pub(super) fn problems(reference: &Tongue, tongue: &Tongue, needed: &Needed) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (id, written) in &tongue.messages {
        let Some(original) = reference.messages.get(id) else { continue };
        for (name, part) in &written.parts {
            match original.parts.get(name) {
                Some(known) => {
                    let given = needed.part(id, name).map_or(&[][..], |needed| needed.given);
                    problems.extend(differences((id, name), (written, part), (original, known), given));
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
    for (id, original) in &reference.messages {
        if needed.may_wait(id) || !needed.messages.contains_key(id) || tongue.may_hold(id) {
            continue;
        }
        let found = tongue.messages.get(id);
        for name in waiting(original, found) {
            let below = original.file.strip_prefix(&reference.tag).unwrap_or_default();
            let (file, line) = match found {
                Some(written) => (written.file.clone(), written.line),
                None => (format!("{}{below}", tongue.tag), 0),
            };
            let problem = Diagnostic::new(file, format!("{} is not translated", shown(id, name)));
            problems.push(problem.at(line).hint(format!("see {}:{}", original.file, original.line)));
        }
    }
    problems
}

/// The parts of a message that are not translated.
fn waiting<'a>(original: &'a Written, found: Option<&'a Written>) -> impl Iterator<Item = &'a str> {
    let lacks = move |name: &&String| found.is_none_or(|written| !written.parts.contains_key(*name));
    original.parts.keys().filter(lacks).map(String::as_str)
}

/// The messages that a language has not translated, or not whole.
pub(super) fn untranslated<'a>(reference: &'a Tongue, tongue: &'a Tongue) -> impl Iterator<Item = &'a str> {
    let all = reference.messages.iter();
    let waits = |(id, original): &(&String, &'a Written)| {
        waiting(original, tongue.messages.get(*id)).next().is_some()
    };
    all.filter(waits).map(|(id, _)| id.as_str())
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
