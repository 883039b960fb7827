//! From an assessment to the result with all that is behind it.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};
use sightline_rules::corpus::{Corpus, SourceId};
use sightline_rules::{ActionId, ChannelId, StateId};

use super::{
    AssessmentResult, Because, CaseResult, CorpusResult, Decides, ExposureResult, OfCounty, QuestionResult,
    RouteResult, SafeguardResult, SourceResult, Unsettled,
};
use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, Reasons, RouteTaken};
use crate::background::values;
use crate::cite::SourceNumber;
use crate::outcome::Outcome;
use crate::program::{Case, Engine, Safeguard};
use crate::questions::Question;
use crate::standing::Hold;

impl Engine {
    /// The assessment with all that is behind it.
    #[must_use]
    pub fn result(&self, answers: &Answers, assessment: &Assessment) -> AssessmentResult {
        let corpus = self.corpus();
        let mut maker = Maker::new(self, answers);
        let exposures: Vec<ExposureResult> =
            assessment.exposures().map(|exposure| maker.exposure(exposure)).collect();
        AssessmentResult {
            as_of: self.as_of(),
            corpus: CorpusResult {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                researched: corpus.info.researched,
                newest_source: corpus.info.newest_source,
                states: corpus.state_ids.len(),
            },
            exposures,
            lists: self.lists(answers),
            foremost: self.foremost(answers, assessment, FOREMOST),
            actions: self.plan(answers, assessment).steps().map(|step| step.id).collect(),
            next_questions: self.questions(answers, assessment).into_iter().map(Into::into).collect(),
            unheeded: self.unheeded(answers),
            sources: maker.sources(),
        }
    }

    /// One exposure with all that is behind it.
    #[must_use]
    pub fn exposure_result(&self, answers: &Answers, exposure: Exposure) -> ExposureResult {
        Maker::new(self, answers).exposure(exposure)
    }
}

impl From<Question> for QuestionResult {
    fn from(question: Question) -> Self {
        Self { id: question.circumstance, states: question.states, weight: question.weight }
    }
}

/// So many exposures a person can hold in mind.
const FOREMOST: usize = 3;

/// Makes results. What is the same for all agencies and records of a route is found once.
struct Maker<'e> {
    engine: &'e Engine,
    answers: &'e Answers,
    /// The steps that fit.
    actions: Vec<ActionId>,
    /// One exposure of each end of a program.
    exposures: FxHashMap<(Option<StateId>, usize), ExposureResult>,
    /// What was told of each group of a program.
    routes: FxHashMap<(Option<StateId>, usize), Told>,
    /// Which of all sources some route names.
    cited: Vec<bool>,
}

/// A route, and what of it decides where it decides.
#[derive(Clone)]
struct Told {
    result: Arc<RouteResult>,
    decides: Decides,
}

impl<'e> Maker<'e> {
    fn new(engine: &'e Engine, answers: &'e Answers) -> Self {
        let cited = vec![false; engine.sources().len()];
        Self {
            engine,
            answers,
            actions: engine.actions(answers),
            exposures: FxHashMap::default(),
            routes: FxHashMap::default(),
            cited,
        }
    }

    fn corpus(&self) -> &'e Corpus {
        self.engine.corpus()
    }

    fn exposure(&mut self, exposure: Exposure) -> ExposureResult {
        let (record, agency) = (exposure.record, exposure.agency);
        if let Some(known) = self.exposures.get(&exposure.alike()) {
            return ExposureResult { record, agency, ..known.clone() };
        }
        let told = self.find_exposure(exposure);
        self.exposures.insert(exposure.alike(), told.clone());
        told
    }

    fn find_exposure(&mut self, exposure: Exposure) -> ExposureResult {
        let Outcome { access, takes, for_now, evidence, asked_only, certainty } = exposure.outcome();
        let deciding = exposure.deciding();
        ExposureResult {
            record: exposure.record,
            agency: exposure.agency,
            state: exposure.state,
            access,
            takes,
            for_now,
            evidence,
            asked_only,
            certainty,
            depends_on: self.corpus().circumstances.these(exposure.depends_on()).collect(),
            decides: deciding.map(|route| self.route(route).decides),
            steps: self.steps(deciding),
            routes: exposure.routes().map(|route| self.route(route).result).collect(),
        }
    }

    /// The sources of every route that was told, in the order of their names.
    fn sources(&self) -> IndexMap<SourceId, Arc<SourceResult>, FxBuildHasher> {
        let sources = self.engine.sources();
        let cited = (0..).zip(&self.cited).filter_map(|(number, cited)| cited.then_some(number));
        cited.filter_map(|number| Some((sources.id(number), sources.told(self.corpus(), number)?))).collect()
    }

    /// The steps that fit and bear on the route that decides.
    fn steps(&self, deciding: Option<RouteTaken>) -> Vec<ActionId> {
        let Some(channel) = deciding.map(RouteTaken::channel) else { return Vec::new() };
        let narrows = |action: &&ActionId| self.corpus().actions[**action].narrows.contains(&channel);
        self.actions.iter().filter(narrows).copied().collect()
    }

    /// A route, told once for all records and agencies for which it is the same.
    fn route(&mut self, route: RouteTaken) -> Told {
        if let Some(known) = self.routes.get(&route.alike()) {
            return known.clone();
        }
        let told = self.find_route(route);
        self.routes.insert(route.alike(), told.clone());
        told
    }

    fn find_route(&mut self, route: RouteTaken) -> Told {
        let corpus = self.corpus();
        let (channel, state) = (route.channel(), route.state());
        let (shared, outcome, reasons) = (route.background(self.engine), route.outcome(), route.reasons());
        let safeguards = reasons.safeguards.iter().chain(&reasons.fought_over).chain(&reasons.may_narrow);
        let of_safeguards = safeguards.filter_map(|safeguard| Some(&self.engine.told(safeguard)?.sources));
        let of_cases = route.cases().map(|case| self.engine.sources_of(case));
        let numbers = joined(&shared.sources, of_safeguards.map(Vec::as_slice).chain(of_cases));
        numbers.iter().for_each(|number| self.cited[*number as usize] = true);
        let unsettled_facts = corpus.facts.these(reasons.unsettled).map(Unsettled::Fact);
        let unsettled_safeguards =
            reasons.may_narrow.iter().filter(|safeguard| safeguard.stands.hold != Hold::Firm);
        let Outcome { access, takes, for_now, evidence, asked_only, certainty } = outcome;
        let result = RouteResult {
            channel,
            holder: corpus.channels[channel].holder,
            access,
            takes,
            for_now,
            evidence,
            asked_only,
            certainty,
            depends_on: corpus.circumstances.these(reasons.depends_on).collect(),
            because: self.because(state, &reasons),
            county: self.county(channel, state),
            safeguards: self.safeguards(&reasons.safeguards),
            fought_over: self.safeguards(&reasons.fought_over),
            may_narrow: self.safeguards(&reasons.may_narrow),
            not_stopped_by: Arc::clone(&shared.not_stopped_by),
            cases: route.cases().filter_map(|case| self.case(case)).collect(),
            events: Arc::clone(&shared.events),
            unsettled: unsettled_facts
                .chain(unsettled_safeguards.map(|safeguard| Unsettled::Safeguard(safeguard.id)))
                .collect(),
            facts: Arc::clone(&shared.facts),
            rests_on: Arc::clone(&shared.rests_on),
            sources: numbers.iter().map(|number| self.engine.sources().id(*number)).collect(),
        };
        let decides = Decides { channel, safeguard: reasons.decided_by(outcome) };
        Told { result: Arc::new(result), decides }
    }

    fn because(&self, state: Option<StateId>, reasons: &Reasons) -> Because {
        let corpus = self.corpus();
        let answers = corpus.circumstances.these(reasons.answers);
        Because {
            answers: answers.filter_map(|id| Some((id, self.answers.told(id, state)?))).collect(),
            facts: values(corpus, state, corpus.facts.these(reasons.facts)),
        }
    }

    /// What the lists that bear on the channel say of the person's county.
    fn county(&self, channel: ChannelId, state: Option<StateId>) -> Vec<OfCounty> {
        let Some(state) = state else { return Vec::new() };
        let lists = self.corpus().channels[channel].lists.iter();
        let found = lists.filter_map(|(list, kinds)| {
            let found = self.engine.list_in(self.answers, *list, state)?;
            let all = found.here.iter().chain(&found.statewide).filter(|row| row.gone.is_none());
            let (rows, others): (Vec<_>, Vec<_>) = all.cloned().partition(|row| kinds.contains(&row.kind));
            let (list, county, as_of) = (found.list, found.county, found.as_of);
            Some(OfCounty { list, county, as_of, rows, other: others.len() })
        });
        found.collect()
    }

    fn safeguards(&self, safeguards: &[&Safeguard]) -> Vec<Arc<SafeguardResult>> {
        let told = safeguards.iter().filter_map(|safeguard| self.engine.told(safeguard));
        told.map(|told| Arc::clone(&told.result)).collect()
    }

    fn case(&self, case: &Case) -> Option<CaseResult> {
        let (_, entry) = self.corpus().case(case.id)?;
        Some(CaseResult { id: case.id, shows: case.shows, evidence: case.grade, date: entry.date })
    }
}

/// Lists as one, in order, each entry once.
fn joined<'a>(
    shared: &'a [SourceNumber],
    others: impl Iterator<Item = &'a [SourceNumber]>,
) -> Vec<SourceNumber> {
    let mut all: Vec<SourceNumber> = std::iter::once(shared).chain(others).flatten().copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}
