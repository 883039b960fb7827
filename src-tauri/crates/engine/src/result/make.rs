//! From an assessment to the result with all that is behind it.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use sightline_rules::corpus::{Corpus, SourceId};
use sightline_rules::{ActionId, ChannelId, StateId};

use super::{
    AssessmentResult, Because, CaseResult, CorpusResult, Decides, ExposureResult, ExposureTold, OfCounty,
    QuestionResult, RouteResult, SafeguardResult, SourceResult, Unsettled,
};
use crate::answers::Answers;
use crate::assess::{Alike, Assessment, Exposure, Reasons, RouteTaken};
use crate::background::{Background, values};
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
        let actions = self.actions(answers);
        let foremost = self.foremost_of(self.scale(answers, &actions), assessment, FOREMOST);
        let plan = self.plan_of(&actions, assessment);
        let mut maker = Maker::new(self, answers, actions);
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
            foremost,
            actions: plan.steps().map(|step| step.id).collect(),
            next_questions: self.questions(answers, assessment).into_iter().map(Into::into).collect(),
            unheeded: self.unheeded(answers),
            sources: maker.sources(),
        }
    }

    /// One exposure with all that is behind it.
    #[must_use]
    pub fn exposure_result(&self, answers: &Answers, exposure: Exposure) -> ExposureResult {
        Maker::new(self, answers, self.actions(answers)).exposure(exposure)
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
    exposures: Alike<Arc<ExposureTold>>,
    routes: Alike<Told>,
    /// Which of all sources some route names.
    cited: Vec<bool>,
    /// Where the sources of a route are put together.
    numbers: Vec<SourceNumber>,
}

/// A route, and what of it decides where it decides.
#[derive(Clone)]
struct Told {
    result: Arc<RouteResult>,
    decides: Decides,
}

impl<'e> Maker<'e> {
    fn new(engine: &'e Engine, answers: &'e Answers, actions: Vec<ActionId>) -> Self {
        Self {
            engine,
            answers,
            actions,
            exposures: Alike::default(),
            routes: Alike::default(),
            cited: vec![false; engine.sources().len()],
            numbers: Vec::new(),
        }
    }

    fn corpus(&self) -> &'e Corpus {
        self.engine.corpus()
    }

    fn exposure(&mut self, exposure: Exposure) -> ExposureResult {
        let told = self.exposures.get(exposure.alike()).cloned().unwrap_or_else(|| {
            let told = Arc::new(self.find_exposure(exposure));
            self.exposures.put(exposure.alike(), Arc::clone(&told));
            told
        });
        ExposureResult { record: exposure.record, agency: exposure.agency, told }
    }

    fn find_exposure(&mut self, exposure: Exposure) -> ExposureTold {
        let Outcome { access, takes, for_now, evidence, asked_only, certainty } = exposure.outcome();
        let deciding = exposure.deciding();
        ExposureTold {
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
        let many = self.cited.iter().filter(|cited| **cited).count();
        let mut found = IndexMap::with_capacity_and_hasher(many, FxBuildHasher);
        found.extend(
            cited.filter_map(|number| Some((sources.id(number), sources.told(self.corpus(), number)?))),
        );
        found
    }

    /// The steps that fit and bear on the route that decides.
    fn steps(&self, deciding: Option<RouteTaken>) -> Vec<ActionId> {
        let Some(channel) = deciding.map(RouteTaken::channel) else { return Vec::new() };
        let narrows = |action: &&ActionId| self.corpus().actions[**action].narrows.contains(&channel);
        self.actions.iter().filter(narrows).copied().collect()
    }

    /// A route, told once for all records and agencies for which it is the same.
    fn route(&mut self, route: RouteTaken) -> Told {
        self.routes.get(route.alike()).cloned().unwrap_or_else(|| {
            let told = self.find_route(route);
            self.routes.put(route.alike(), told.clone());
            told
        })
    }

    fn find_route(&mut self, route: RouteTaken) -> Told {
        let corpus = self.corpus();
        let (channel, state) = (route.channel(), route.state());
        let (shared, outcome, reasons) = (route.background(self.engine), route.outcome(), route.reasons());
        let sources = self.sources_of(route, shared, &reasons);
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
            sources,
        };
        let decides = Decides { channel, safeguard: reasons.decided_by(outcome) };
        Told { result: Arc::new(result), decides }
    }

    /// Every source that its explanation names, in order.
    fn sources_of(&mut self, route: RouteTaken, shared: &Background, reasons: &Reasons) -> Arc<[SourceId]> {
        let Self { engine, numbers, cited, .. } = self;
        let safeguards = reasons.safeguards.iter().chain(&reasons.fought_over).chain(&reasons.may_narrow);
        numbers.clear();
        numbers.extend(safeguards.filter_map(|safeguard| Some(&engine.told(safeguard)?.sources)).flatten());
        numbers.extend(route.cases().flat_map(|case| engine.sources_of(case)));
        let is_shared = numbers.is_empty();
        numbers.extend(&shared.sources);
        numbers.iter().for_each(|number| cited[*number as usize] = true);
        if is_shared {
            return Arc::clone(&shared.source_ids);
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers.iter().map(|number| engine.sources().id(*number)).collect()
    }

    fn because(&self, state: Option<StateId>, reasons: &Reasons) -> Because {
        let corpus = self.corpus();
        let answers = corpus.circumstances.these(reasons.answers);
        Because {
            answers: answers.filter_map(|id| Some((id, self.answers.told(id, state)?))).collect(),
            facts: values(corpus, state, corpus.facts.these(reasons.facts)).collect(),
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
