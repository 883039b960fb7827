//! The one collector of sources: what an explanation tells of a route, and where that comes from.

use std::collections::BTreeSet;

use sightline_rules::FactId;
use sightline_rules::corpus::{ClaimPath, Jurisdiction, SourceId};

/// The claims told of a state's fact: its own, and the further findings that no safeguard or case tells.
#[must_use]
pub fn notes_of_fact(place: &Jurisdiction, fact: FactId) -> Vec<ClaimPath> {
    let of_fact =
        place.claims().filter(|(path, _)| path.fact().is_some_and(|name| name.as_str() == fact.name()));
    of_fact
        .map(|(path, _)| path)
        .filter(|path| matches!(path, ClaimPath::Fact(_)) || !place.tells(*path))
        .collect()
}

/// Gathers the sources of claims.
#[derive(Debug, Default)]
pub(crate) struct Cited(BTreeSet<SourceId>);

impl Cited {
    /// The sources of the claims at these paths.
    pub fn claims<'a>(
        &mut self,
        jurisdiction: &'a Jurisdiction,
        paths: impl IntoIterator<Item = &'a ClaimPath>,
    ) {
        for claim in jurisdiction.claims_at(paths) {
            self.0.extend(jurisdiction.sources_of(claim).map(|(id, _)| id));
        }
    }

    /// All of them, in the order of their names.
    pub fn into_sources(self) -> Vec<SourceId> {
        self.0.into_iter().collect()
    }
}
