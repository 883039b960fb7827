//! What is needed only because other messages name it.

use std::collections::{BTreeMap, BTreeSet};

use super::needed::{Entry, Home, Needed, Part};
use super::tongue::{Tongue, Written};

/// What is needed, with what those messages name where a language says them, and what these name in turn. What is named is
/// given nothing.
pub(super) fn with_named(needed: &Needed, tongue: &Tongue) -> Needed {
    let mut all = needed.clone();
    let said = tongue.messages.iter().filter(|(id, _)| needed.messages.contains_key(*id));
    let mut open: Vec<&Written> = said.map(|(_, written)| written).collect();
    // They may lead round in a circle; that is told elsewhere.
    let mut terms = BTreeSet::new();
    while let Some(written) = open.pop() {
        for name in written.parts.values().flat_map(|part| &part.names) {
            if let Some(term) = name.strip_prefix('-') {
                let (id, _) = term.split_once('.').unwrap_or((term, ""));
                open.extend(tongue.terms.get(id).filter(|_| terms.insert(id)));
                continue;
            }
            let (id, part) = name.split_once('.').unwrap_or((name, ""));
            let nothing = || Entry { home: Home::Anywhere, parts: BTreeMap::new() };
            let entry = all.messages.entry(id.to_owned()).or_insert_with(nothing);
            if !entry.parts.contains_key(part) {
                entry.parts.insert(part.to_owned(), Part { given: &[], due: false });
                open.extend(tongue.messages.get(id));
            }
        }
    }
    all
}
