//! Laws that hold for any answers and any part of the rules.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::subsequence;
use sightline_engine::{Answers, Assessment, Effect, Engine, Exposure, Outcome, Safety, Tally, changes};
use sightline_rules::corpus::{Corpus, NONE, SKIP};
use sightline_rules::read::Files;
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_rules::{AgencyId, CircumstanceId, Date, RecordId, StateId};
use sightline_tests::{corpus, repository, today};

/// A few states stand for all: those with the most laws, and those with none.
const STATES: [&str; 8] = ["CA", "IL", "NC", "NY", "PR", "VT", "WA", "WY"];

/// One answer, as it stands in an answers file.
#[derive(Debug, Clone)]
enum Given {
    States(CircumstanceId, Vec<String>),
    Value(CircumstanceId, Option<&'static str>, String),
}

fn any_answer() -> impl Strategy<Value = Given> {
    any_answer_to(corpus(), &STATES)
}

/// An answer to some question of these rules, with some of these states.
fn any_answer_to(corpus: Arc<Corpus>, states: &'static [&'static str]) -> impl Strategy<Value = Given> {
    let all: Vec<CircumstanceId> = corpus.circumstances.ids().collect();
    prop::sample::select(all).prop_flat_map(move |id| {
        let circumstance = &corpus.circumstances[id];
        if circumstance.role.is_some() {
            let most = if circumstance.many { states.len().min(3) } else { 1 };
            let fewest = usize::from(!circumstance.many);
            subsequence(states.to_vec(), fewest..=most)
                .prop_map(move |states| Given::States(id, states.into_iter().map(str::to_owned).collect()))
                .boxed()
        } else {
            let state = if circumstance.per.is_some() {
                prop::option::of(prop::sample::select(states)).boxed()
            } else {
                Just(None).boxed()
            };
            // A county changes no exposure, and needs its state first: here it is passed over.
            let values = if circumstance.list.is_some() {
                vec![SKIP.to_owned()]
            } else {
                circumstance.values.iter().map(ToString::to_string).collect()
            };
            (state, prop::sample::select(values))
                .prop_map(move |(state, value)| Given::Value(id, state, value))
                .boxed()
        }
    })
}

fn give(corpus: &Corpus, answers: &mut Answers, given: &Given) {
    let done = match given {
        Given::States(id, states) if states.is_empty() => answers.set(corpus, *id, None, NONE),
        Given::States(id, states) => answers.set_states(corpus, *id, states),
        Given::Value(id, state, value) => {
            answers.set(corpus, *id, state.and_then(|state| corpus.state(state)), value)
        }
    };
    done.unwrap();
}

/// The answers in order; a circumstance that was answered keeps its answer.
fn first_answers(corpus: &Corpus, given: &[Given]) -> Answers {
    let mut answers = Answers::default();
    for one in given {
        let (Given::States(id, _) | Given::Value(id, _, _)) = one;
        if !answers.answered().has(*id) {
            give(corpus, &mut answers, one);
        }
    }
    answers
}

type Key = (RecordId, AgencyId, Option<StateId>);

fn by_key<'a>(assessment: &'a Assessment) -> BTreeMap<Key, Exposure<'a>> {
    assessment.exposures().map(|e| ((e.record, e.agency, e.state), e)).collect()
}

/// The corpus with some of its safeguards taken away.
fn without(corpus: &Corpus, gone: &[prop::sample::Index]) -> Corpus {
    let mut smaller = corpus.clone();
    let of_some_states = smaller.states.iter_mut().filter(|(state, _)| STATES.contains(&state.name()));
    for place in of_some_states.map(|(_, place)| place).chain([&mut smaller.nation]) {
        let count = place.safeguards().len();
        let gone: Vec<usize> = gone.iter().filter(|_| count > 0).map(|index| index.index(count)).collect();
        place.retain_safeguards(|position| !gone.contains(&position));
    }
    smaller
}

/// The same rules with the entries of every file in the opposite order.
fn reversed(corpus: &Corpus) -> Corpus {
    let mut reversed = corpus.clone();
    reversed.states.values_mut().chain([&mut reversed.nation]).for_each(|place| place.reverse());
    reversed.states.reverse();
    reversed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A letter that the person may send alone stays so whatever else they answer: what is not known is never safe.
    #[test]
    fn a_letter_is_safe_only_where_no_further_answer_makes_it_dangerous(
        given in prop::collection::vec(any_answer(), 0..30),
        first in any::<prop::sample::Index>(),
    ) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let some = first_answers(&corpus, &given[..first.index(given.len() + 1)]);
        let all = engine.letters(&first_answers(&corpus, &given));
        for offer in engine.letters(&some).iter().filter(|offer| offer.safety == Safety::Safe) {
            let later = all.iter().find(|later| (later.id, later.state) == (offer.id, offer.state));
            prop_assert!(later.is_none_or(|later| later.safety == Safety::Safe), "{offer:?}, later {later:?}");
        }
    }

    /// Adding a safeguard never raises any access.
    #[test]
    fn a_safeguard_can_only_lower(
        given in prop::collection::vec(any_answer(), 0..20),
        gone in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let full = corpus();
        let fewer = Engine::new(Arc::new(without(&full, &gone)), today());
        let more = Engine::new(Arc::clone(&full), today());
        let answers = first_answers(&full, &given);
        let (fewer, more) = (fewer.assess(&answers), more.assess(&answers));
        let (fewer, more) = (by_key(&fewer), by_key(&more));
        prop_assert_eq!(fewer.keys().collect::<Vec<_>>(), more.keys().collect::<Vec<_>>());
        for (key, exposure) in &more {
            prop_assert!(exposure.outcome().access <= fewer[key].outcome().access, "{:?}", key);
            for (with, without) in exposure.routes().zip(fewer[key].routes()) {
                prop_assert!(with.outcome().access <= without.outcome().access, "{:?}", key);
            }
        }
    }

    /// A further answer never contradicts an exposure that was certain.
    #[test]
    fn an_answer_never_contradicts_what_was_certain(
        given in prop::collection::vec(any_answer(), 0..24),
        known in 0_usize..24,
    ) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let some = first_answers(&corpus, &given[..known.min(given.len())]);
        let all = first_answers(&corpus, &given);
        let (before, after) = (engine.assess(&some), engine.assess(&all));
        let after = by_key(&after);
        for exposure in before.exposures().filter(|e| e.outcome().certainty == Certainty::Applies) {
            let later = after.get(&(exposure.record, exposure.agency, exposure.state));
            prop_assert_eq!(later.map(|later| later.outcome()), Some(exposure.outcome()));
        }
        // And nothing appears for a state whose roles were all answered before, unless it was foretold.
        for (key, later) in &after {
            let (record, agency, state) = *key;
            let foretold = before.exposures().any(|e| {
                e.record == record && e.agency == agency && (e.state == state || e.state.is_none())
                    && e.outcome().access >= later.outcome().access
            });
            prop_assert!(foretold, "{:?} came out of nowhere", key);
        }
    }

    /// The order of files and of entries does not matter.
    #[test]
    fn order_does_not_matter(given in prop::collection::vec(any_answer(), 0..20)) {
        let corpus = corpus();
        let forward = Engine::new(Arc::clone(&corpus), today());
        let backward = Engine::new(Arc::new(reversed(&corpus)), today());
        let answers = first_answers(&corpus, &given);
        let (one, other) = (forward.assess(&answers), backward.assess(&answers));
        prop_assert!(changes(&one, &other).is_empty());
        let (one, other) = (forward.result(&answers, &one), backward.result(&answers, &other));
        let questions = |result: &sightline_engine::AssessmentResult| {
            result.next_questions.iter().map(|question| question.id).collect::<Vec<_>>()
        };
        prop_assert_eq!(questions(&one), questions(&other));
        // The same sources, events and steps, whatever order they are found in.
        prop_assert_eq!(one.sources.keys().collect::<Vec<_>>(), other.sources.keys().collect::<Vec<_>>());
        prop_assert_eq!(&one.actions, &other.actions);
        for (one, other) in one.exposures.iter().zip(&other.exposures) {
            for (one, other) in one.told.routes.iter().zip(&other.told.routes) {
                let sorted = |result: &sightline_engine::RouteResult| {
                    let mut ids: Vec<String> = result.events.iter().map(|event| event.id.to_string()).collect();
                    ids.extend(result.cases.iter().map(|case| case.id.to_string()));
                    ids.extend(result.not_stopped_by.iter().map(|safeguard| safeguard.id.to_string()));
                    ids.sort();
                    ids
                };
                prop_assert_eq!(one.channel, other.channel);
                prop_assert_eq!(&one.sources, &other.sources);
                prop_assert_eq!(sorted(one), sorted(other));
            }
        }
    }

    /// What happens or begins later changes nothing of what is told as of a day.
    #[test]
    fn a_later_day_never_invents_a_past(
        given in prop::collection::vec(any_answer(), 0..20),
        (year, month) in (2018_u16..=2026, 1_u8..=10),
    ) {
        let (full, day) = (corpus(), Date::from_ymd(year, month, 28).unwrap());
        let mut known = Corpus::clone(&full);
        known.states.values_mut().chain([&mut known.nation]).for_each(|place| place.forget_after(day));
        let answers = first_answers(&full, &given);
        let told = |corpus: Arc<Corpus>| {
            let engine = Engine::new(corpus, day);
            let assessment = engine.assess(&answers);
            let mut result = engine.result(&answers, &assessment);
            // What a later safeguard tells is no note on its fact, and is one where that is not there.
            result.sources.clear();
            for exposure in &mut result.exposures {
                for route in &mut Arc::make_mut(&mut exposure.told).routes {
                    Arc::make_mut(route).sources = Arc::from([]);
                }
            }
            serde_json::to_value(result).unwrap()
        };
        prop_assert_eq!(told(full), told(Arc::new(known)));
    }

    /// The order in which exposures are told holds every one once, and keeps the criteria in the order of the rules:
    /// of two neighbors, the first criterion by which they differ puts the first one first.
    #[test]
    fn what_matters_more_is_told_first(given in prop::collection::vec(any_answer(), 0..24)) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let answers = first_answers(&corpus, &given);
        let assessment = engine.assess(&answers);
        let ranked = engine.ranked(&answers, &assessment);
        let keys = |exposures: &[Exposure]| {
            exposures.iter().map(|e| (e.record, e.agency, e.state)).collect::<std::collections::BTreeSet<_>>()
        };
        prop_assert_eq!(ranked.len(), assessment.exposures().len());
        prop_assert_eq!(keys(&ranked), keys(&assessment.exposures().collect::<Vec<_>>()));
        for pair in ranked.windows(2) {
            let sure = |exposure: Exposure| exposure.outcome().certainty == Certainty::Applies;
            let (first, second) = (pair[0], pair[1]);
            prop_assert!(sure(first) >= sure(second));
            if sure(first) == sure(second) {
                prop_assert!(first.left() >= second.left(), "{:?}", (first.left(), second.left()));
                if first.left() == second.left() {
                    let for_now = |exposure: Exposure| exposure.outcome().for_now;
                    prop_assert!(for_now(first).is_none() >= for_now(second).is_none());
                }
            }
        }
        // Few are told first, each of another record, and none is passed over that would rank before them.
        let foremost = engine.foremost(&answers, &assessment, 3);
        let records: std::collections::BTreeSet<_> = foremost.iter().map(|one| one.record).collect();
        prop_assert_eq!(records.len(), foremost.len());
        let every = assessment.exposures().map(|e| e.record).collect::<std::collections::BTreeSet<_>>();
        prop_assert_eq!(foremost.len(), every.len().min(3));
        for one in &foremost {
            let top = ranked.iter().find(|exposure| exposure.record == one.record).unwrap();
            prop_assert_eq!((one.agency, one.state), (top.agency, top.state));
        }
        if let (Some(one), Some(top)) = (foremost.first(), ranked.first()) {
            prop_assert_eq!(one.record, top.record);
        }
    }

    /// What is found once for exposures that are alike is what each of them comes to by itself: its reasons, what steps bear
    /// on, what questions weigh.
    #[test]
    fn what_is_found_once_holds_for_each(given in prop::collection::vec(any_answer(), 0..24)) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let answers = first_answers(&corpus, &given);
        let assessment = engine.assess(&answers);
        let json = |told: &sightline_engine::ExposureResult| serde_json::to_value(told).unwrap();
        for (one, shared) in assessment.exposures().zip(&engine.result(&answers, &assessment).exposures) {
            prop_assert_eq!(json(&engine.exposure_result(&answers, one)), json(shared));
        }
        for step in engine.plan(&answers, &assessment).steps() {
            let hangs_on = |exposure: &Exposure| {
                exposure.left().access > Access::Barred
                    && exposure.widest().any(|route| step.narrows.contains(&route.channel()))
            };
            prop_assert_eq!(step.bears_on, assessment.exposures().filter(hangs_on).count());
        }
        for question in engine.questions(&answers, &assessment) {
            // What waits to be told of a county is no exposure.
            if corpus.circumstances[question.circumstance].list.is_some() {
                continue;
            }
            let weight = assessment.exposures().map(|exposure| {
                let whole = exposure.depends_on();
                let settles = if whole.has(question.circumstance) { 1.0 / whole.len() as f64 } else { 0.0 };
                let tells = exposure.routes().any(|route| route.depends_on().has(question.circumstance));
                settles + if tells { 0.001 } else { 0.0 }
            });
            prop_assert!((question.weight - weight.sum::<f64>()).abs() < 1e-6, "{question:?}");
        }
    }

    /// The plan holds every step that fits once; duties with a deadline come before all, and of the others none comes
    /// before one that cannot wait.
    #[test]
    fn a_deadline_comes_before_all_steps(given in prop::collection::vec(any_answer(), 0..24)) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let answers = first_answers(&corpus, &given);
        let plan = engine.plan(&answers, &engine.assess(&answers));
        let mut planned: Vec<_> = plan.steps().map(|step| step.id).collect();
        let deadline = |id: &sightline_rules::ActionId| corpus.actions[*id].deadline;
        let first_without = planned.iter().position(|id| !deadline(id)).unwrap_or(planned.len());
        prop_assert!(!planned[first_without..].iter().any(deadline));
        prop_assert_eq!(plan.deadlines.len(), first_without);
        prop_assert!(plan.next.len() <= 3 && (plan.today.is_some() || plan.next.is_empty()));
        planned.sort();
        prop_assert_eq!(planned, engine.actions(&answers));
        // A step names no route that the person is not on.
        let assessment = engine.assess(&answers);
        let routes = assessment.exposures().flat_map(|exposure| exposure.routes());
        let on: std::collections::BTreeSet<_> = routes.map(|route| route.channel()).collect();
        prop_assert!(plan.steps().flat_map(|step| &step.narrows).all(|channel| on.contains(channel)));
    }

    /// Whatever depends says on what, and asking the questions offered always comes to an end.
    #[test]
    fn questions_settle_everything(given in prop::collection::vec(any_answer(), 0..10), pick in any::<prop::sample::Index>()) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let mut answers = first_answers(&corpus, &given);
        for _ in 0..200 {
            let assessment = engine.assess(&answers);
            let questions = engine.questions(&answers, &assessment);
            let Some(question) = questions.first() else {
                let open = assessment.exposures().find(|e| e.outcome().certainty == Certainty::Depends);
                prop_assert!(open.is_none(), "depends, but nothing is left to ask: {:?}", open.map(|e| e.depends_on()));
                return Ok(());
            };
            for exposure in assessment.exposures() {
                let depends = exposure.outcome().certainty == Certainty::Depends;
                prop_assert_eq!(depends, !exposure.depends_on().is_empty());
            }
            let id = question.circumstance;
            let circumstance = &corpus.circumstances[id];
            let states: Vec<Option<StateId>> = match question.states.as_slice() {
                [] => vec![None],
                states => states.iter().copied().map(Some).collect(),
            };
            for state in states {
                let offered: Vec<&str> = match circumstance.role {
                    Some(_) => STATES.to_vec(),
                    None => corpus.answers(circumstance, state).map(|answer| answer.name()).collect(),
                };
                answers.set(&corpus, id, state, offered[pick.index(offered.len())]).unwrap();
            }
        }
        prop_assert!(false, "the questions never end");
    }

    /// “At most so many more” is never too few, whichever question is taken next and whatever is answered to it: from
    /// any answers on, in any order, with questions passed over. Only a second state for one question adds some.
    #[test]
    fn no_more_is_asked_than_was_announced(
        given in prop::collection::vec(any_answer(), 0..12),
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_u8..5), 80),
    ) {
        let corpus = corpus();
        let engine = Engine::new(Arc::clone(&corpus), today());
        let mut answers = first_answers(&corpus, &given);
        let mut passed = Vec::new();
        let mut announced = None;
        for (asked, (which, what, how)) in picks.into_iter().enumerate() {
            let assessment = engine.assess(&answers);
            let mut open: Vec<(CircumstanceId, Option<StateId>)> = Vec::new();
            let questions = engine.questions(&answers, &assessment);
            for question in &questions {
                match question.states.as_slice() {
                    [] => open.push((question.circumstance, None)),
                    states => open.extend(states.iter().map(|state| (question.circumstance, Some(*state)))),
                }
            }
            open.retain(|question| !passed.contains(question));
            let left = engine.at_most(&answers, &assessment, &questions, &passed);
            let announced = *announced.get_or_insert(left);
            prop_assert!(open.len() <= left, "{} are open, {left} announced", open.len());
            prop_assert!(asked + left <= announced, "{announced} announced, then after {asked} still {left}");
            if open.is_empty() {
                prop_assert_eq!(left, 0, "nothing is open, and more is announced");
                return Ok(());
            }
            let (id, state) = open[which.index(open.len())];
            let circumstance = &corpus.circumstances[id];
            let mut offered: Vec<&str> = match circumstance.role {
                Some(_) => STATES.to_vec(),
                None => corpus.answers(circumstance, state).map(|answer| answer.name()).collect(),
            };
            if circumstance.many {
                offered.push(NONE);
            }
            match how {
                0 => passed.push((id, state)),
                _ => answers.set(&corpus, id, state, offered[what.index(offered.len())]).unwrap(),
            }
        }
        prop_assert!(false, "the questions never end");
    }
}

/// The small corpus of invented states.
fn small_corpus() -> Arc<Corpus> {
    let folder = Files::Folder(repository().join("tests/fixture/rules"));
    Arc::new(sightline_rules::load(&folder).unwrap().corpus)
}

/// That whatever the engine says without its reasons is what it says with them.
fn without_reasons_it_is_the_same(
    engine: &Engine,
    answers: &Answers,
    pairs: &[(prop::sample::Index, prop::sample::Index)],
) -> Result<(), TestCaseError> {
    let corpus = engine.corpus();
    let before = engine.assess(answers);
    let outcomes: BTreeMap<Key, Outcome> =
        by_key(&before).into_iter().map(|(key, exposure)| (key, exposure.outcome())).collect();
    prop_assert_eq!(engine.outcomes(answers), outcomes);

    let moved: Vec<(StateId, Answers)> =
        corpus.state_ids.iter().map(|state| (*state, answers.moved_to(corpus, *state))).collect();
    let there: Vec<(StateId, Assessment)> =
        moved.iter().map(|(state, moved)| (*state, engine.assess(moved))).collect();
    let tallies: Vec<_> = there.iter().map(|(state, there)| (*state, Tally::of(there))).collect();
    prop_assert_eq!(engine.tally_in_every_state(answers), tallies);

    // Pairs that are reached somewhere, and pairs at random.
    let reached: Vec<(RecordId, AgencyId)> =
        there.iter().flat_map(|(_, there)| there.exposures().map(|e| (e.record, e.agency))).collect();
    for (one, other) in pairs {
        let record = corpus.records[one.index(corpus.records.len())];
        let at_random = (record, corpus.agencies[other.index(corpus.agencies.len())]);
        let reached = (!reached.is_empty()).then(|| reached[one.index(reached.len())]);
        for (record, agency) in reached.into_iter().chain([at_random]) {
            let widest = |there: &Assessment| {
                let of_pair = there.exposures().filter(|e| (e.record, e.agency) == (record, agency));
                of_pair.map(Exposure::outcome).max_by_key(|outcome| outcome.width())
            };
            let standings: Vec<_> = there.iter().map(|(state, there)| (*state, widest(there))).collect();
            prop_assert_eq!(engine.standings(answers, record, agency), standings);
        }
    }

    let mut effects = Vec::new();
    for (question, circumstance) in corpus.circumstances.iter() {
        for answer in corpus.answers(circumstance, None) {
            let mut after = answers.clone();
            let taken = after.set(corpus, question, None, answer.name()).is_ok();
            if taken && after != *answers {
                let changes = changes(&before, &engine.assess(&after)).len();
                effects.push(Effect { question, answer, changes });
            }
        }
    }
    prop_assert_eq!(engine.effect_of_every_answer(answers), effects);
    Ok(())
}

/// Some pairs of a record and an agency.
fn any_pairs() -> impl Strategy<Value = Vec<(prop::sample::Index, prop::sample::Index)>> {
    prop::collection::vec(any::<(prop::sample::Index, prop::sample::Index)>(), 4)
}

proptest! {
    // Each of these makes some two hundred assessments.
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is counted and compared without reasons is what comes of all the reasons.
    #[test]
    fn what_is_only_counted_is_what_is_explained(
        given in prop::collection::vec(any_answer(), 0..60),
        pairs in any_pairs(),
    ) {
        let engine = Engine::new(corpus(), today());
        without_reasons_it_is_the_same(&engine, &first_answers(engine.corpus(), &given), &pairs)?;
    }

    /// The same under the invented laws of the small corpus.
    #[test]
    fn what_is_only_counted_is_what_is_explained_in_the_small_corpus(
        given in prop::collection::vec(any_answer_to(small_corpus(), &["AA", "BB"]), 0..12),
        pairs in any_pairs(),
    ) {
        let engine = Engine::new(small_corpus(), "2026-01-31".parse().unwrap());
        without_reasons_it_is_the_same(&engine, &first_answers(engine.corpus(), &given), &pairs)?;
    }
}

#[test]
fn nothing_answered_claims_nothing() {
    let corpus = corpus();
    let engine = Engine::new(corpus, today());
    let assessment = engine.assess(&Answers::default());
    assert!(assessment.exposures().len() > 50, "every exposure is there");
    for exposure in assessment.exposures() {
        assert_eq!(exposure.outcome().certainty, Certainty::Depends);
        assert!(!exposure.depends_on().is_empty(), "it names the answers that would settle it");
        assert_eq!(exposure.state, None);
    }
}
