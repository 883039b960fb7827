//! Whether a language says all that is needed, nothing else, and says it with what it is given.

use std::collections::BTreeSet;

use sightline_rules::{Date, Diagnostic};

use super::needed::{Entry, Home, Needed};
use super::tongue::{Call, Choice, Given, Key, Part, Tongue, Written};
use crate::formats::{DATE, Formats, NUMBER, PRECISION, PRECISIONS};
use crate::layout::GLOSSARY;
use crate::names::{Argument, Kind};

/// A message, or a part of it, as a problem shows it.
pub(super) fn shown(id: &str, part: &str) -> String {
    if part.is_empty() { format!("`{id}`") } else { format!("`{id}.{part}`") }
}

/// Everything wrong with the messages of a language by themselves. What is in `hidden` is not shown, and so need not be
/// right yet.
pub(super) fn problems(tongue: &Tongue, needed: &Needed, hidden: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (id, written) in &tongue.messages {
        let Some(entry) = needed.messages.get(id) else {
            let problem = Diagnostic::new(&written.file, format!("nothing needs the message `{id}`"));
            problems.push(problem.at(written.line).suggest(id, needed.messages.keys().map(String::as_str)));
            continue;
        };
        problems.extend(at_home(tongue, (id, written), entry.home));
        for (name, part) in &written.parts {
            match entry.parts.get(name) {
                None => {
                    let message = format!("nothing needs {}", shown(id, name));
                    let problem = Diagnostic::new(&written.file, message).at(part.line);
                    let known = entry.parts.keys().map(String::as_str).filter(|known| !known.is_empty());
                    problems.push(problem.hint("nobody reads it").suggest(name, known));
                }
                Some(_) if hidden.contains(id.as_str()) => {}
                Some(known) => problems.extend(faults(tongue, (id, name), (written, part), known.given)),
            }
        }
    }
    problems.extend(terms(tongue));
    problems
}

/// What is not there at all, in the reference language.
pub(super) fn missing(reference: &Tongue, needed: &Needed) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (id, entry) in &needed.messages {
        let due = entry.parts.iter().filter(|(_, part)| part.due).map(|(name, _)| name);
        let Some(written) = reference.messages.get(id) else {
            if due.count() > 0 && !reference.may_hold(id) {
                let file = place_of(entry, &reference.tag);
                let problem = Diagnostic::new(file, format!("the message `{id}` is missing"));
                problems.push(problem.hint(who_needs(entry)));
            }
            continue;
        };
        for name in due.filter(|name| !written.parts.contains_key(*name)) {
            let message = match name.as_str() {
                "" => format!("`{id}` has no text of its own"),
                name => format!("`{id}` has no `.{name}`"),
            };
            problems.push(Diagnostic::new(&written.file, message).at(written.line).hint(who_needs(entry)));
        }
    }
    problems
}

fn place_of(entry: &Entry, tag: &str) -> String {
    match entry.home {
        Home::Anywhere => tag.to_owned(),
        Home::File(name) => format!("{tag}/{name}"),
        Home::Glossary => format!("{tag}/{GLOSSARY}"),
        Home::Notes(state) => format!("{tag}/states/{}.ftl", state.name().to_lowercase()),
    }
}

fn who_needs(entry: &Entry) -> &'static str {
    match entry.home {
        Home::File(_) => "the program says it",
        Home::Anywhere | Home::Glossary | Home::Notes(_) => {
            "every id of the rules has its words in the reference language"
        }
    }
}

/// The notes on a state are read only with that state, the terms only when somebody asks, and nothing else is read with
/// either.
fn at_home(tongue: &Tongue, (id, written): (&str, &Written), home: Home) -> Option<Diagnostic> {
    let notes = format!("{}/states/", tongue.tag);
    let terms = format!("{}/{GLOSSARY}", tongue.tag);
    let wrong = |message: String| Diagnostic::new(&written.file, message).at(written.line);
    match home {
        Home::Notes(state) => {
            let file = format!("{notes}{}.ftl", state.name().to_lowercase());
            let problem = || wrong(format!("`{id}` is a note on another state or place than this file"));
            (written.file != file).then(|| problem().hint(format!("it belongs in {file}")))
        }
        Home::Glossary => {
            let problem = || wrong(format!("`{id}` is a term, and terms stand in a file of their own"));
            (written.file != terms).then(|| problem().hint(format!("it belongs in {terms}")))
        }
        Home::Anywhere | Home::File(_) if written.file == terms => {
            Some(wrong(format!("`{id}` is no term")).hint("this file is read only for what terms mean"))
        }
        Home::Anywhere | Home::File(_) => written.file.starts_with(&notes).then(|| {
            wrong(format!("`{id}` is no note on this state")).hint("this file is read only with its state")
        }),
    }
}

/// What is wrong inside one text.
fn faults(
    tongue: &Tongue,
    (id, name): (&str, &str),
    (written, part): (&Written, &Part),
    given: &[Argument],
) -> Vec<Diagnostic> {
    let shown = shown(id, name);
    let problem = |message: String| Diagnostic::new(&written.file, message).at(part.line);
    let kind = |name: &str| given.iter().find(|argument| argument.name == name).map(|argument| argument.kind);
    let mut problems = Vec::new();
    for variable in part.variables.iter().filter(|variable| kind(variable).is_none()) {
        let message = format!("{shown} uses `${variable}`, which it is not given");
        problems.push(problem(message).suggest(variable, given.iter().map(|argument| argument.name)));
    }
    for variable in &part.said {
        let (what, function) = match kind(variable) {
            Some(Kind::Count) => ("a number", NUMBER),
            Some(Kind::Date) => ("a date", DATE),
            Some(Kind::Text) | None => continue,
        };
        let message = format!("{shown} says `${variable}`, {what}, as computers write it");
        problems.push(problem(message).hint(format!("write {{ {function}(${variable}) }}")));
    }
    let calls = part.calls.iter().filter_map(|call| wrong_call(call, kind));
    problems.extend(calls.map(|(message, hint)| problem(format!("{shown} {message}")).hint(hint)));
    let choices = part.choices.iter().filter_map(|choice| wrong_choice(choice, kind));
    problems.extend(choices.map(|(message, hint)| problem(format!("{shown} {message}")).hint(hint)));
    problems.extend(unknown_names(tongue, &shown, (written, part)));
    let chosen = part.choices.iter().filter(|choice| choice.precision).count();
    if part.calls.iter().filter(|call| call.function == PRECISION).count() > chosen {
        let hint = format!("write {{ {PRECISION}($date) -> … }}, and {DATE} to say it");
        problems.push(problem(format!("{shown} says `{PRECISION}`, which is for choosing")).hint(hint));
    }
    if let Some(language) = &tongue.language {
        let formats = language.conventions();
        let uncounted =
            part.choices.iter().filter(|choice| choice.by.as_deref().and_then(kind) == Some(Kind::Count));
        problems.extend(uncounted.filter_map(|choice| uncounted_form(choice, &formats)).map(
            |(form, number)| {
                problem(format!("{shown} has no form for `{form}`"))
                    .hint(format!("which is said of {number}"))
            },
        ));
    }
    problems
}

/// A plural that the language has and a choice by number does not.
fn uncounted_form(choice: &Choice, formats: &Formats) -> Option<(&'static str, u32)> {
    let all = || choice.keys.iter().chain(&choice.default);
    let numbers: Vec<u32> = all()
        .filter_map(|key| if let Key::Number(number) = key { number.parse().ok() } else { None })
        .collect();
    let words: Vec<&str> =
        all().filter_map(|key| if let Key::Word(word) = key { Some(word.as_str()) } else { None }).collect();
    formats.plurals(&numbers).into_iter().find(|(form, _)| !words.contains(form))
}

/// The arguments that a text is given and does not use. What it names can use them, so nothing is said of
/// such a one.
pub(super) fn lost<'a>(part: &'a Part, given: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    given.filter(|name| part.names.is_empty() && !part.variables.contains(*name)).collect()
}

fn wrong_call(call: &Call, kind: impl Fn(&str) -> Option<Kind>) -> Option<(String, String)> {
    let function = call.function.as_str();
    let (wanted, what) = match function {
        DATE | PRECISION => (Kind::Date, "a date"),
        NUMBER => (Kind::Count, "a number"),
        _ => {
            return Some((
                format!("calls `{function}`, which is no function"),
                format!("there are {DATE} and {NUMBER}, and {PRECISION} to choose by"),
            ));
        }
    };
    let right = match call.given.as_ref() {
        Some(Given::Variable(name)) => kind(name).is_none_or(|kind| kind == wanted),
        Some(Given::Text(text)) => wanted == Kind::Date && text.parse::<Date>().is_ok(),
        Some(Given::Number) => wanted == Kind::Count,
        Some(Given::Other) | None => false,
    };
    (!right).then(|| {
        (format!("does not give {what} to `{function}`"), format!("`{function}` takes one value: {what}"))
    })
}

fn wrong_choice(choice: &Choice, kind: impl Fn(&str) -> Option<Kind>) -> Option<(String, String)> {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let Some(by) = &choice.by else {
        let hint = "an argument, as in { $count -> … }, can be one thing or another";
        return Some(("always chooses the same variant".to_owned(), hint.to_owned()));
    };
    let kind = kind(by)?;
    if choice.precision {
        let word = |key: &Key| matches!(key, Key::Word(word) if PRECISIONS.contains(&word.as_str()));
        let never = choice.keys.iter().chain(&choice.default).find(|key| !word(key))?;
        let (Key::Word(never) | Key::Number(never)) = never;
        let hint = format!("a date is as vague as one of {}", PRECISIONS.join(", "));
        return Some((format!("never chooses `[{never}]` by `{PRECISION}(${by})`"), hint));
    }
    let never = choice.keys.iter().find_map(|key| match (kind, key) {
        (Kind::Count, Key::Word(word)) => (!PLURALS.contains(&word.as_str())).then_some(word),
        (Kind::Text, Key::Number(number)) => Some(number),
        (Kind::Date, Key::Word(word) | Key::Number(word)) => Some(word),
        (Kind::Count, Key::Number(_)) | (Kind::Text, Key::Word(_)) => None,
    })?;
    let hint = match kind {
        Kind::Count => format!("a number is another number, or one of {}", PLURALS.join(", ")),
        Kind::Text => "it is words".to_owned(),
        Kind::Date => "one date is as good as another".to_owned(),
    };
    Some((format!("never chooses `[{never}]` by `${by}`"), hint))
}

/// What a text names that nobody wrote, or that is not read with it.
fn unknown_names(tongue: &Tongue, shown: &str, (written, part): (&Written, &Part)) -> Vec<Diagnostic> {
    let wrong = part.names.iter().filter_map(|name| {
        let problem = |what: &str| {
            let message = format!("{shown} names `{name}`, which {what}");
            Diagnostic::new(&written.file, message).at(part.line)
        };
        match named(tongue, name) {
            None => Some(problem("nobody wrote")),
            Some(other) if written.is_read_with(other, &tongue.tag) => None,
            Some(other) => {
                let hint =
                    format!("{} is read by itself: what several texts say stands outside of it", other.file);
                Some(problem("is not read with it").hint(hint))
            }
        }
    });
    wrong.collect()
}

/// The message or term of this name, if it has the part that is named.
fn named<'a>(tongue: &'a Tongue, name: &str) -> Option<&'a Written> {
    let (written, name) = match name.strip_prefix('-') {
        Some(term) => (&tongue.terms, term),
        None => (&tongue.messages, name),
    };
    let (id, part) = name.split_once('.').unwrap_or((name, ""));
    written.get(id).filter(|written| written.parts.contains_key(part))
}

/// Terms that nothing names, and what is wrong inside the others; what these are given is not known here.
fn terms(tongue: &Tongue) -> Vec<Diagnostic> {
    let all = tongue.messages.values().chain(tongue.terms.values());
    let named: BTreeSet<&str> = all
        .flat_map(|written| written.parts.values())
        .flat_map(|part| &part.names)
        .filter_map(|name| name.strip_prefix('-')?.split('.').next())
        .collect();
    let mut problems = Vec::new();
    for (id, written) in &tongue.terms {
        if !named.contains(id.as_str()) {
            let problem = Diagnostic::new(&written.file, format!("nothing needs the term `-{id}`"));
            problems.push(problem.at(written.line).suggest(id, named.iter().copied()));
        }
        for (name, part) in &written.parts {
            let problem = |message: String| Diagnostic::new(&written.file, message).at(part.line);
            let shown = shown(&format!("-{id}"), name);
            problems.extend(unknown_names(tongue, &shown, (written, part)));
            let calls = part.calls.iter().filter_map(|call| wrong_call(call, |_| None));
            problems.extend(calls.map(|(message, hint)| problem(format!("{shown} {message}")).hint(hint)));
        }
    }
    problems
}
