//! Lint of the words: what cannot be read, is broken, missing, left over or at odds with the reference
//! language.

mod glossary;
mod meaning;
mod named;
mod needed;
#[cfg(test)]
mod tests;
mod tongue;
mod translation;
mod trial;
mod wording;

pub use needed::Needed;
pub use translation::{Open, Owed};

use std::collections::BTreeSet;

use sightline_rules::read::Files;
use sightline_rules::{Diagnostic, Problems};

use self::meaning::lost;
use self::named::with_named;
use self::tongue::Tongue;
use crate::languages::{self, REFERENCE};
use crate::layout::TIERS;
use crate::resolve;

/// Everything wrong with the words, measured against what is needed, in file and line order.
#[must_use]
pub fn problems(files: &Files, needed: &Needed) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let tongues = tongues(files, Some(needed), &mut problems);
    let reference = tongues.iter().find(|tongue| tongue.tag == REFERENCE);
    let needed = &reference.map_or_else(|| needed.clone(), |reference| with_named(needed, reference));
    match reference {
        Some(reference) => {
            problems.extend(meaning::missing(reference, needed));
            problems.extend(unsaid(reference, needed));
            let others = tongues.iter().filter(|tongue| tongue.tag != REFERENCE);
            problems.extend(others.flat_map(|tongue| translation::problems(reference, tongue, needed)));
        }
        None => {
            let problem = Diagnostic::new(REFERENCE, "there are no words in the reference language");
            problems.push(problem.hint("every other language falls back to it"));
        }
    }
    for tongue in &tongues {
        let needed = &with_named(needed, tongue);
        let hidden = reference.map(|reference| translation::hidden(reference, tongue)).unwrap_or_default();
        problems.extend(meaning::problems(tongue, needed, &hidden));
        let original = reference.filter(|reference| reference.tag != tongue.tag);
        problems.extend(glossary::problems(original, tongue, &hidden));
        let unsafe_to_try = resolve::problems(&tongue.sources);
        if unsafe_to_try.is_empty() {
            let known = problems.iter().map(|problem| (problem.file.clone(), problem.line));
            let tried = trial::problems(tongue, needed, &hidden, &known.collect::<BTreeSet<_>>());
            problems.extend(tried);
        }
        problems.extend(unsafe_to_try);
    }
    Problems::of(problems).0
}

/// How far a language has come.
#[derive(Debug, Clone)]
pub struct Progress {
    /// Its tag.
    pub tag: String,
    /// How far it says that it is whole.
    pub tier: u8,
    /// For each tier, from the first: how many messages the reference language has.
    pub all: Vec<usize>,
    /// What it owes, in all tiers.
    pub open: Vec<Open>,
}

/// How far each language but the reference has come.
#[must_use]
pub fn progress(files: &Files) -> Vec<Progress> {
    let tongues = tongues(files, None, &mut Vec::new());
    let Some(reference) = tongues.iter().find(|tongue| tongue.tag == REFERENCE) else { return Vec::new() };
    let of_tier =
        |tier| reference.messages.values().filter(|written| written.tier(REFERENCE) == tier).count();
    let all: Vec<usize> = TIERS.map(of_tier).collect();
    let others = tongues.iter().filter(|tongue| tongue.tag != REFERENCE);
    others
        .map(|tongue| Progress {
            tag: tongue.tag.clone(),
            tier: tongue.tier(),
            all: all.clone(),
            open: translation::open(reference, tongue),
        })
        .collect()
}

/// Reads every language; of the notes those on a state that has rules, or all where these are not known.
fn tongues(files: &Files, needed: Option<&Needed>, problems: &mut Vec<Diagnostic>) -> Vec<Tongue> {
    let paths = files.paths();
    let known = languages::read(files, problems);
    let folders = languages::folders(files);
    // Notes for those who write words; nothing else lies beside the folders.
    let strays = paths.iter().filter(|path| !path.contains('/') && *path != "README.md");
    problems.extend(strays.filter(|path| !folders.contains(path)).map(|path| {
        Diagnostic::new(path, "nothing reads this file").hint("words stand in a folder for each language")
    }));
    folders
        .iter()
        .map(|tag| {
            let language = known.iter().find(|language| language.tag == *tag).cloned();
            Tongue::read(files, &paths, (tag, language), needed, problems)
        })
        .collect()
}

/// What the reference language is given and does not say.
fn unsaid(reference: &Tongue, needed: &Needed) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (id, written) in &reference.messages {
        for (name, part) in &written.parts {
            let given = needed.part(id, name).map_or(&[][..], |part| part.given);
            for argument in lost(part, given.iter().map(|argument| argument.name)) {
                let message =
                    format!("{} does not say `${argument}`, which it is given", meaning::shown(id, name));
                problems.push(Diagnostic::new(&written.file, message).at(part.line));
            }
        }
    }
    problems
}
