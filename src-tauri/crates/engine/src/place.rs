//! What the government's own list says of the person's county.

use schemars::JsonSchema;
use serde::Serialize;

use crate::answers::Answers;
use crate::corpus::{Agreement, AgreementModel, AgreementSigner, Agreements, AnswerList};
use crate::date::Date;
use crate::engine::Engine;

/// The agreements on ICE's list that bear on a county.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CountyResult {
    /// State.
    pub state: String,
    /// County, by its full name.
    pub county: String,
    /// The date of the list.
    pub as_of: Date,
    /// Signed by an agency of the county, or of a town in it.
    pub here: Vec<AgreementResult>,
    /// Signed by an agency of the state, which may act in every county.
    pub statewide: Vec<AgreementResult>,
    /// Signed in the state by an agency for which the list names no county that exists: it may be here.
    pub unplaced: Vec<AgreementResult>,
    /// How many more the list has in other counties of the state.
    pub elsewhere: usize,
    /// The claim of the state that tells why its own facts differ from the list.
    pub differs: Option<String>,
}

/// One agreement.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AgreementResult {
    /// Agency, as on the list.
    pub agency: String,
    /// Whose agency it is.
    pub signer: AgreementSigner,
    /// What it lets officers do.
    pub model: AgreementModel,
    /// When it was signed.
    pub signed: Date,
    /// What the list calls the county, where no county has that name.
    pub listed_as: Option<String>,
}

impl From<&Agreement> for AgreementResult {
    fn from(agreement: &Agreement) -> Self {
        Self {
            agency: agreement.agency.clone(),
            signer: agreement.signer,
            model: agreement.model,
            signed: agreement.signed,
            listed_as: agreement.listed_as.clone().filter(|_| agreement.county.is_none()),
        }
    }
}

impl Engine {
    /// The agreements of a state on the list, if it has any.
    #[must_use]
    pub fn agreements(&self, state: usize) -> Option<&Agreements> {
        self.corpus().agreements.get(self.corpus().state_codes.get(state)?)
    }

    /// What the list says of the county that the person named. None while no county is named.
    #[must_use]
    pub fn county(&self, answers: &Answers) -> Option<CountyResult> {
        let corpus = self.corpus();
        let circumstances = &corpus.rules.circumstances.circumstances;
        let (index, circumstance) = circumstances
            .values()
            .enumerate()
            .find(|(_, circumstance)| circumstance.list == Some(AnswerList::Counties))?;
        let role = self.role(circumstance.per.as_deref()?)?;
        let state = *answers.states(role)?.first()?;
        let code = corpus.state_codes.get(state)?;
        let county = corpus.values(circumstance, Some(code)).get(answers.value(index, Some(state))?)?;
        let list = self.agreements(state);
        let all = list.map_or(&[][..], |list| &list.agreements);
        let of_state = |agreement: &&Agreement| agreement.signer == AgreementSigner::State;
        let those =
            |wanted: &dyn Fn(&&Agreement) -> bool| all.iter().filter(wanted).map(Into::into).collect();
        let here: Vec<_> = those(&|a| !of_state(a) && a.county.as_ref() == Some(county));
        let statewide: Vec<_> = those(&of_state);
        let unplaced: Vec<_> = those(&|a| !of_state(a) && a.county.is_none());
        Some(CountyResult {
            state: code.clone(),
            county: county.clone(),
            as_of: corpus.nation.facts.get(&corpus.rules.info.agreements.claim)?.as_of,
            elsewhere: all.len() - here.len() - statewide.len() - unplaced.len(),
            here,
            statewide,
            unplaced,
            differs: list.and_then(|list| list.differs.clone()),
        })
    }
}
