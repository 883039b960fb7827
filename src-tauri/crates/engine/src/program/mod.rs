//! The corpus, specialized: for each state its facts, safeguards and cases are constants, so that at
//! assessment only circumstances remain.

mod block;
mod compile;

pub(crate) use block::{Block, Group, Lead, Way};
pub(crate) use compile::formula;

use std::sync::{Arc, OnceLock};

use sightline_rules::corpus::{CaseId, Condition, Corpus, SafeguardId};
use sightline_rules::vocabulary::{Evidence, Shows};
use sightline_rules::{ActionId, AgencyId, ChannelId, CircumstanceId, Date, IdSet, RecordId, StateId, kind};

use crate::answers::Answers;
use crate::background::{Background, SafeguardTold, sources_of_case};
use crate::cite::{SourceNumber, Sources};
use crate::left::Left;
use crate::logic::{Circumstances, Compiled, Facts, Formula, Gates, Seen};
use crate::standing::Stands;

/// Agencies.
pub(crate) type Agencies = IdSet<kind::Agency>;
/// Records.
pub(crate) type Records = IdSet<kind::Record>;

/// The rules as of one day, ready to assess anybody.
#[derive(Debug, Clone)]
pub struct Engine {
    corpus: Arc<Corpus>,
    as_of: Date,
    gates: Gates,
    /// Whom each action fits, in the order of the actions; everybody where nothing is said.
    fits: Vec<Option<Formula>>,
    /// For whom each action comes before those that do more.
    first_when: Vec<Option<Formula>>,
    /// By the place of the state; `None` for a state that is not loaded.
    states: Vec<Option<Program>>,
    /// National channels, and the channels of states while the person has not named the state.
    pub(crate) nowhere: Program,
    /// Put in order when first asked for.
    sources: OnceLock<Arc<Sources>>,
}

/// The channels of one state (or of none): as the rules have them, to tell reasons, and made ready to run.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub state: Option<StateId>,
    /// In the order of the channels.
    pub routes: Vec<Route>,
    /// What holds or not for a person: of routes, their reaches and their safeguards.
    pub conditions: Compiled,
    /// The routes of each role.
    pub blocks: Vec<Block>,
    /// What is told of what routes come to, block by block.
    pub groups: Vec<Group>,
    /// What is run of each group.
    pub leads: Vec<Lead>,
    /// What leads come to.
    pub ways: Vec<Way>,
    /// The records and agencies to which some route can lead, in the order of the vocabulary.
    pub pairs: Vec<(RecordId, AgencyId)>,
    /// The place of each among all records and agencies.
    pub cells: Vec<usize>,
    /// The end of each, among `ends`.
    pub end_of: Vec<u16>,
    /// Pairs to which the same groups lead come to the same: they are one end of these.
    pub ends: Vec<End>,
    /// The ends of each group.
    pub led_to: Vec<u16>,
}

/// Where some groups lead, all of them and no others.
#[derive(Debug, Clone)]
pub(crate) struct End {
    /// The groups, in the order of the channels.
    pub ways: Vec<usize>,
    /// How many pairs it is.
    pub pairs: usize,
}

impl Program {
    /// The end of the pair at this place.
    pub fn end_of(&self, pair: usize) -> usize {
        usize::from(self.end_of[pair])
    }
}

/// One channel in one state.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    pub channel: ChannelId,
    /// The circumstance that names the states for which it is judged.
    pub role: Option<CircumstanceId>,
    pub when: Formula,
    pub reaches: Vec<Reach>,
    /// How well its use is shown here without any case, and for which agencies; for others the law alone speaks.
    grade: Evidence,
    shown_for: Option<Agencies>,
    needs_case: bool,
    /// State facts that bear on it and are not settled here.
    pub unsettled: Facts,
    pub safeguards: Vec<Safeguard>,
    pub cases: Vec<Case>,
    /// What is told of the channel here; found when first asked for.
    background: OnceLock<Arc<Background>>,
}

impl Route {
    /// How well its use by the agency is shown without any case.
    fn grade(&self, agency: AgencyId) -> Evidence {
        let shown = self.shown_for.is_none_or(|agencies| agencies.has(agency));
        if shown { self.grade } else { Evidence::LawOnly }
    }

    /// The circumstances that it reads, the role's own among them.
    pub fn reads(&self) -> Circumstances {
        let read = self.conditions().map(Formula::circumstances);
        read.chain(self.role.map(IdSet::of)).fold(IdSet::EMPTY, IdSet::with)
    }

    /// What must hold: for it, for its reaches, for its safeguards.
    fn conditions(&self) -> impl Iterator<Item = &Formula> {
        let reaches = self.reaches.iter().filter_map(|reach| reach.when.as_ref());
        let safeguards = self.safeguards.iter().filter_map(|safeguard| safeguard.when.as_ref());
        std::iter::once(&self.when).chain(reaches).chain(safeguards)
    }
}

/// Agencies and records of a route.
#[derive(Debug, Clone)]
pub(crate) struct Reach {
    pub agencies: Vec<AgencyId>,
    pub records: Vec<RecordId>,
    pub when: Option<Formula>,
}

/// A safeguard as it bears on one channel.
#[derive(Debug, Clone)]
pub(crate) struct Safeguard {
    pub id: SafeguardId,
    pub agencies: Agencies,
    /// None means every record: the reach narrows it anyway.
    records: Option<Records>,
    /// What it leaves; `None` for a limit on keeping data.
    pub leaves: Option<Left>,
    /// How far it can be counted on.
    pub stands: Stands,
    pub when: Option<Formula>,
    /// What is told of it; found when first asked for.
    told: OnceLock<Option<SafeguardTold>>,
}

impl Safeguard {
    /// Whether it speaks of this agency's access to this record.
    pub fn covers(&self, record: RecordId, agency: AgencyId) -> bool {
        self.agencies.has(agency) && self.records.is_none_or(|records| records.has(record))
    }
}

/// A case as it bears on one channel.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub id: CaseId,
    agencies: Agencies,
    records: Option<Records>,
    pub grade: Evidence,
    pub shows: Shows,
    /// Found when first asked for.
    sources: OnceLock<Vec<SourceNumber>>,
}

impl Case {
    /// Whether it shows this agency reaching this record.
    pub fn covers(&self, record: RecordId, agency: AgencyId) -> bool {
        self.agencies.has(agency) && self.records.is_none_or(|records| records.has(record))
    }
}

impl Engine {
    /// Specializes the loaded part of `corpus` to each of its states, as of a day. A vague `as_of` means
    /// its last day.
    #[must_use]
    pub fn new(corpus: Arc<Corpus>, as_of: Date) -> Self {
        let formula = |condition: &Option<Condition>| {
            condition.as_ref().map(|condition| compile::formula(None, condition, as_of))
        };
        let questions: Vec<CircumstanceId> = corpus.circumstances.ids().collect();
        let gates = corpus.circumstances.values().map(|question| formula(&question.ask_when)).collect();
        let gates = Gates::new(&questions, gates);
        let fits = corpus.actions.values().map(|action| formula(&action.fits)).collect();
        let first_when = corpus.actions.values().map(|action| formula(&action.first_when)).collect();
        let program = |state| compile::program(&corpus, &gates, state, as_of);
        let states =
            (corpus.state_ids.iter()).map(|state| Some(program(Some(corpus.states.get(state)?)))).collect();
        let nowhere = program(None);
        Self { as_of, gates, fits, first_when, states, nowhere, sources: OnceLock::new(), corpus }
    }

    /// The rules it was made from.
    #[must_use]
    pub fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// The day as of which it reasons.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// Whether what was shown on a day is too old to be counted on.
    #[must_use]
    pub fn is_stale(&self, shown: Date) -> bool {
        shown.is_stale(self.as_of, self.corpus.info.stale_after_years)
    }

    /// The routes of a state, if it is loaded.
    pub(crate) fn program(&self, state: StateId) -> Option<&Program> {
        self.states.get(state.index())?.as_ref()
    }

    /// The routes of every loaded state.
    pub(crate) fn programs(&self) -> impl Iterator<Item = &Program> {
        self.states.iter().flatten()
    }

    /// What is told of a route, whoever the person is.
    pub(crate) fn background<'a>(&self, route: &'a Route, state: Option<StateId>) -> &'a Background {
        let find =
            || Arc::new(Background::of(&self.corpus, self.sources(), self.as_of, route.channel, state));
        route.background.get_or_init(find)
    }

    /// What is told of a safeguard on the routes that it narrows.
    pub(crate) fn told<'a>(&self, safeguard: &'a Safeguard) -> Option<&'a SafeguardTold> {
        let find = || SafeguardTold::of(&self.corpus, self.sources(), safeguard.id, safeguard.stands);
        safeguard.told.get_or_init(find).as_ref()
    }

    /// The sources of a case, in order.
    pub(crate) fn sources_of<'a>(&self, case: &'a Case) -> &'a [SourceNumber] {
        case.sources.get_or_init(|| sources_of_case(&self.corpus, self.sources(), case.id))
    }

    /// The sources of all rules.
    pub(crate) fn sources(&self) -> &Sources {
        self.sources.get_or_init(|| Arc::new(Sources::of(&self.corpus)))
    }

    /// When each question comes up.
    pub(crate) fn gates(&self) -> &Gates {
        &self.gates
    }

    /// The person of these answers, seen from a state.
    pub(crate) fn seen(&self, answers: &Answers, state: Option<StateId>) -> Seen<'_> {
        Seen::new(&self.gates, answers, state)
    }

    /// Whom an action fits; everybody where nothing is said.
    pub(crate) fn fits(&self, action: ActionId) -> Option<&Formula> {
        self.fits.get(action.index()).and_then(Option::as_ref)
    }

    /// For whom an action comes before those that do more; nobody where nothing is said.
    pub(crate) fn first_when(&self, action: ActionId) -> Option<&Formula> {
        self.first_when.get(action.index()).and_then(Option::as_ref)
    }
}
