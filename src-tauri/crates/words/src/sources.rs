//! The files of a language, read by what they are for.

use sightline_rules::read::Files;
use sightline_rules::{Diagnostic, StateId};

use crate::layout::{Use, use_of};
use crate::syntax::{self, Source};

/// The files that are always read, and the notes on these states.
pub(crate) fn words_and_notes(
    files: &Files,
    tag: &str,
    states: &[StateId],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Source> {
    let mut read = those(files, tag, |used: Use| used == Use::Words, problems);
    read.extend(notes(files, tag, states, problems));
    read
}

/// The notes on these states.
pub(crate) fn notes(
    files: &Files,
    tag: &str,
    states: &[StateId],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Source> {
    let wanted = |used: Use| match used {
        Use::Notes(code) => states.iter().any(|state| state.name().eq_ignore_ascii_case(code)),
        Use::Words | Use::Glossary | Use::About | Use::MadeFrom | Use::Choices | Use::Nothing => false,
    };
    those(files, tag, wanted, problems)
}

/// What terms mean.
pub(crate) fn glossary(files: &Files, tag: &str, problems: &mut Vec<Diagnostic>) -> Vec<Source> {
    those(files, tag, |used: Use| used == Use::Glossary, problems)
}

/// The files whose use is wanted. What cannot be read is added to `problems`.
pub(crate) fn those(
    files: &Files,
    tag: &str,
    wanted: impl Fn(Use) -> bool,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Source> {
    let is_wanted = |path: &String| {
        let below = path.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/'));
        below.is_some_and(|below| wanted(use_of(below)))
    };
    let paths = files.paths().into_iter().filter(is_wanted);
    paths.filter_map(|path| syntax::read(files, &path, problems)).collect()
}
