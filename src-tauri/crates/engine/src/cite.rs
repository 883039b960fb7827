//! The one collector of sources: what an explanation tells of a route, and where that comes from.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::Serialize;
use sightline_rules::corpus::{ClaimPath, Corpus, Jurisdiction, Seen, Source, SourceId};
use sightline_rules::{Date, FactId};

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

/// Where a claim comes from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SourceResult {
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Date of publication.
    pub date: Option<Date>,
    /// Address.
    pub url: Option<String>,
    /// Whether its text was read.
    pub seen: bool,
}

impl From<&Source> for SourceResult {
    fn from(source: &Source) -> Self {
        Self {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date,
            url: source.url.clone(),
            seen: source.seen != Seen::NotRead,
        }
    }
}

/// The place of a source among those of all rules, in the order of their names.
pub(crate) type SourceNumber = u32;

/// The sources of all rules, in the order of their names: so many are joined for one result that it is done by numbers.
#[derive(Debug)]
pub(crate) struct Sources {
    ids: Vec<SourceId>,
    /// What is told of each; found when first asked for.
    told: Vec<OnceLock<Option<Arc<SourceResult>>>>,
}

impl Sources {
    /// The sources of the nation and of every state that is loaded.
    pub fn of(corpus: &Corpus) -> Self {
        let places = std::iter::once(&corpus.nation).chain(corpus.states.values());
        let mut ids: Vec<SourceId> = places.flat_map(|place| place.sources().map(|(id, _)| id)).collect();
        ids.sort_unstable();
        Self { told: ids.iter().map(|_| OnceLock::new()).collect(), ids }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Which has this number.
    pub fn id(&self, number: SourceNumber) -> SourceId {
        self.ids[number as usize]
    }

    /// What is told of the one with this number.
    pub fn told(&self, corpus: &Corpus, number: SourceNumber) -> Option<Arc<SourceResult>> {
        let find = || corpus.source(self.id(number)).map(|source| Arc::new(source.into()));
        self.told[number as usize].get_or_init(find).clone()
    }
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

    /// The numbers of all of them, in order.
    pub fn among(self, sources: &Sources) -> Vec<SourceNumber> {
        let number = |id: SourceId| SourceNumber::try_from(sources.ids.binary_search(&id).ok()?).ok();
        self.0.into_iter().filter_map(number).collect()
    }
}
