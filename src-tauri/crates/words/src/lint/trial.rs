//! Every text, formatted with what it is given: the last net, for what the other rules do not see.

use std::collections::BTreeSet;

use fluent::FluentResource;
use sightline_rules::Diagnostic;

use super::meaning::shown;
use super::needed::Needed;
use super::tongue::{Key, Part, Tongue};
use crate::names::{Argument, Kind};
use crate::speaker::{Speaker, Value};

/// Numbers that languages tell apart.
const COUNTS: [u32; 7] = [0, 1, 2, 5, 11, 21, 100];
/// No message of ours chooses by so many arguments.
const MOST_TRIALS: usize = 2_000;

/// What comes of each text of a language, but for those that are not shown and those with a problem already:
/// `(file, line)`.
pub(super) fn problems(
    tongue: &Tongue,
    needed: &Needed,
    hidden: &BTreeSet<&str>,
    known: &BTreeSet<(String, usize)>,
) -> Vec<Diagnostic> {
    let Some(language) = &tongue.language else { return Vec::new() };
    let mut speaker = Speaker::<&FluentResource>::new(language, false);
    tongue.sources.iter().for_each(|source| speaker.learn(&source.resource));
    let mut problems = Vec::new();
    let visible = tongue.messages.iter().filter(|(id, _)| !hidden.contains(id.as_str()));
    for (id, written) in visible {
        for (name, part) in &written.parts {
            let Some(needed) = needed.part(id, name) else { continue };
            if known.contains(&(written.file.clone(), part.line)) {
                continue;
            }
            let wrong = samples(part, needed.given).into_iter().find_map(|sample| {
                let (text, errors) = speaker.say(id, name, &sample)?;
                let fault = match errors.first() {
                    Some(error) => format!("cannot be formatted: {error}"),
                    None => fault(&text)?.to_owned(),
                };
                Some((fault, told(&sample)))
            });
            if let Some((fault, with)) = wrong {
                let problem = Diagnostic::new(&written.file, format!("{} {fault}", shown(id, name)));
                let problem = problem.at(part.line);
                problems.push(if with.is_empty() { problem } else { problem.hint(format!("with {with}")) });
            }
        }
    }
    problems
}

fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("says nothing");
    }
    let unresolved = text.contains(['{', '}']) || text.contains("()");
    if unresolved {
        return Some("shows a brace or a call to the reader");
    }
    text.contains(char::is_control).then_some("holds a control character")
}

type Sample<'a> = Vec<(&'static str, Value<'a>)>;

/// What the text can be given: every value that it could choose by, and one of what it only says.
fn samples<'a>(part: &'a Part, given: &'static [Argument]) -> Vec<Sample<'a>> {
    let mut samples: Vec<Sample> = vec![Vec::new()];
    for argument in given {
        let chooses = part.choices.iter().filter(|choice| choice.by.as_deref() == Some(argument.name));
        let keys: Vec<&Key> = chooses.flat_map(|choice| &choice.keys).collect();
        let chosen = part.choices.iter().any(|choice| choice.by.as_deref() == Some(argument.name));
        let values: Vec<Value> = match argument.kind {
            Kind::Count if chosen => {
                COUNTS.iter().map(|count| (*count).into()).chain(numbers(&keys)).collect()
            }
            Kind::Count => vec![5.into()],
            Kind::Text => words(&keys).chain(["words".into()]).collect(),
            Kind::Date => ["2025-06-08", "2025-06", "2025"].map(Value::from).into(),
        };
        if samples.len() * values.len() > MOST_TRIALS {
            samples
                .iter_mut()
                .for_each(|sample| sample.extend(values.first().map(|v| (argument.name, v.clone()))));
            continue;
        }
        samples = samples
            .iter()
            .flat_map(|sample| {
                values.iter().map(|value| {
                    let mut longer = sample.clone();
                    longer.push((argument.name, value.clone()));
                    longer
                })
            })
            .collect();
    }
    samples
}

fn numbers<'a>(keys: &[&'a Key]) -> impl Iterator<Item = Value<'a>> {
    let numbers = keys.iter().filter_map(|key| match key {
        Key::Number(number) => Some(Value::try_number(number)),
        Key::Word(_) => None,
    });
    numbers.collect::<Vec<_>>().into_iter()
}

fn words<'a>(keys: &[&'a Key]) -> impl Iterator<Item = Value<'a>> {
    let words = keys.iter().filter_map(|key| match key {
        Key::Word(word) => Some(word.as_str().into()),
        Key::Number(_) => None,
    });
    words.collect::<Vec<_>>().into_iter()
}

/// "count = 2, date = 2025-06-08".
fn told(sample: &Sample) -> String {
    let told = sample.iter().map(|(name, value)| match value {
        Value::String(text) => format!("{name} = {text}"),
        Value::Number(number) => format!("{name} = {}", number.as_string()),
        _ => (*name).to_owned(),
    });
    told.collect::<Vec<_>>().join(", ")
}
