//! The rules as data: what the YAML files hold, one type an entry.

mod action;
mod agreement;
mod condition;
mod ids;
mod jurisdiction;
mod national;

pub use action::{Action, Effort};
pub use agreement::{Agreement, AgreementModel, AgreementSigner, Agreements};
pub use condition::{Condition, OneOrMany};
pub use jurisdiction::{Case, Claim, Claims, Contested, Event, Jurisdiction, Safeguard, Source};
pub use national::{
    Agencies, AgreementList, AnswerList, Channel, Circumstance, Circumstances, Contradiction, CorpusInfo,
    FactType, NationalRules, Reach, SafeguardKind,
};

use indexmap::IndexMap;

/// The pseudo-state whose file holds the claims, safeguards and cases of the whole nation.
pub const NATION: &str = "US";

/// The whole body of rules, or the part of it that was asked for.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// Vocabulary, channels and kinds: the same for everyone.
    pub rules: NationalRules,
    /// National claims, federal safeguards and nation-wide cases.
    pub nation: Jurisdiction,
    /// Every state code that has a file, in alphabetical order, loaded or not.
    pub state_codes: Vec<String>,
    /// The loaded states, by code, in alphabetical order.
    pub states: IndexMap<String, Jurisdiction>,
    /// The agreements on ICE's list, for the loaded states that have some.
    pub agreements: IndexMap<String, Agreements>,
}

impl Corpus {
    /// The claims, safeguards and cases of a state or of the nation (`US`).
    #[must_use]
    pub fn jurisdiction(&self, code: &str) -> Option<&Jurisdiction> {
        if code == NATION { Some(&self.nation) } else { self.states.get(code) }
    }

    /// The answers of a circumstance, seen from a state: its own, or those of the state's list.
    #[must_use]
    pub fn values<'c>(&'c self, circumstance: &'c Circumstance, state: Option<&str>) -> &'c [String] {
        match circumstance.list {
            None => &circumstance.values,
            Some(AnswerList::Counties) => {
                state.and_then(|code| self.rules.counties.get(code)).map_or(&[], Vec::as_slice)
            }
        }
    }

    /// A source by its full id, `nc/quartz-2019`.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        let (code, name) = id.split_once('/')?;
        self.jurisdiction(&code.to_uppercase())?.sources.get(name)
    }
}
