//! Rule files that nothing reads.

use std::collections::HashSet;

use super::{Files, about, rows_of};
use crate::diagnostic::Diagnostic;
use crate::id::StateId;
use crate::names::{Name, Names};

/// The rule files that nothing reads: a file given is used, or named.
pub(super) fn problems(files: &Files, topics: &[Name], names: &Names) -> Vec<Diagnostic> {
    const SINGLE: [&str; 15] = [
        "actions.yaml",
        "contradictions.yaml",
        "corpus.yaml",
        "publishers.yaml",
        "questions/circumstances.yaml",
        "questions/counties.yaml",
        "safeguards.yaml",
        "vocabulary/agencies.yaml",
        "vocabulary/exceptions.yaml",
        "vocabulary/facts.yaml",
        "vocabulary/fields.yaml",
        "vocabulary/holders.yaml",
        "vocabulary/parties.yaml",
        "vocabulary/records.yaml",
        "vocabulary/terms.yaml",
    ];
    let mut known: HashSet<String> = SINGLE.map(str::to_owned).into();
    for topic in topics {
        known.extend([format!("channels/{topic}.yaml"), format!("nation/{topic}.yaml")]);
    }
    known.extend(names.letter_files.iter().cloned());
    let states: Vec<StateId> = names.all();
    known.extend(states.iter().map(|state| format!("states/{state}.yaml")));
    for list in names.all() {
        known.insert(about(list));
        known.extend(states.iter().map(|state| rows_of(list, *state)));
    }
    let ours = |path: &String| path.ends_with(".yaml") || path.ends_with(".yml");
    let unread = files.paths().into_iter().filter(|path| ours(path) && !known.contains(path));
    unread
        .map(|path| {
            let hint = "a file of channels/ or nation/ is named in corpus.yaml under `topics`, a state's file has its two letters";
            Diagnostic::new(path, "nothing reads this file").hint(hint)
        })
        .collect()
}
