//! That every engine gives the same answers, before anything is measured.

use sightline_engine::{Answers, Assessment, Engine};
use sightline_rules::corpus::Corpus;
use sightline_rules::{AgencyId, ChannelId, RecordId, StateId};

use crate::engines::{Failed, Peer, Questions};
use crate::people::{Person, words};
use crate::rules::RuleSet;

/// That a channel leads to a record and an agency, in a state or in none: possibly (1) or surely (2).
type Way = (Option<StateId>, ChannelId, RecordId, AgencyId, u8);

/// What Sightline says of one person, of whom no more than one state is named.
struct Expected<'a> {
    person: &'a str,
    answers: Answers,
    state: StateId,
    ways: Vec<Way>,
}

/// The people, each in each of the states, as Sightline assesses them.
pub struct Check<'a> {
    corpus: &'a Corpus,
    expected: Vec<Expected<'a>>,
}

/// What was compared.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    /// Assessments: of one person in one state.
    pub assessments: usize,
    /// In all of these: rules of which it was said whether they hold.
    pub rules: usize,
    /// Ways to records that were there.
    pub ways: usize,
}

impl<'a> Check<'a> {
    /// What Sightline says of all these people in all these states.
    #[must_use]
    pub fn new(engine: &Engine, corpus: &'a Corpus, people: &'a [Person], states: &[StateId]) -> Self {
        let mut expected = Vec::new();
        for person in people {
            for state in states {
                let answers = person.answers.moved_to(corpus, *state);
                let ways = ways(&engine.assess(&answers));
                expected.push(Expected { person: &person.name, answers, state: *state, ways });
            }
        }
        Self { corpus, expected }
    }

    /// Compares what a peer says.
    ///
    /// # Errors
    /// At the first difference, where it is.
    pub fn peer<P: Peer>(&self, sets: &[RuleSet], questions: &Questions) -> Result<Count, Failed> {
        let mut count = Count::default();
        let compile =
            |set| P::compile(&P::text(set, questions)).map_err(|error| format!("{}: {error}", P::NAME));
        let nation_set = sets.iter().find(|set| set.state.is_none()).ok_or("no rules of no state")?;
        let mut nation = compile(nation_set)?;
        for set in sets.iter().filter(|set| set.state.is_some()) {
            let mut program = compile(set)?;
            for expected in self.expected.iter().filter(|expected| Some(expected.state) == set.state) {
                let mut found = Vec::new();
                for (set, program) in [(nation_set, &mut nation), (set, &mut program)] {
                    let input = P::input(questions, &words(self.corpus, &expected.answers, set.state));
                    let mut told = Vec::new();
                    P::run(program, &input, Some(&mut told))
                        .map_err(|error| format!("{}: {error}", P::NAME))?;
                    if told.len() != set.len() {
                        return Err(format!("{}: {} rules for {}", P::NAME, told.len(), set.len()));
                    }
                    count.rules += told.len();
                    for (rule, truth) in set.rules().zip(told).filter(|(_, truth)| *truth > 0) {
                        let pairs = rule.pairs.iter();
                        found.extend(
                            pairs.map(|(record, agency)| (set.state, rule.channel, *record, *agency, truth)),
                        );
                    }
                }
                found.sort_unstable();
                if found != expected.ways {
                    return Err(difference(P::NAME, expected, &found));
                }
                count.assessments += 1;
                count.ways += found.len();
            }
        }
        Ok(count)
    }
}

fn ways(assessment: &Assessment) -> Vec<Way> {
    let mut ways: Vec<Way> = assessment
        .exposures()
        .flat_map(|exposure| {
            exposure.routes().map(move |route| {
                let truth = 1 + u8::from(route.is_sure());
                (exposure.state, route.channel(), exposure.record, exposure.agency, truth)
            })
        })
        .collect();
    ways.sort_unstable();
    ways
}

fn difference(name: &str, expected: &Expected, found: &[Way]) -> String {
    let only = |one: &[Way], other: &[Way]| -> Vec<String> {
        one.iter().filter(|way| !other.contains(way)).take(5).map(|way| format!("{way:?}")).collect()
    };
    format!(
        "{name} differs for {} in {}\n  only Sightline: {}\n  only {name}: {}",
        expected.person,
        expected.state,
        only(&expected.ways, found).join(" "),
        only(found, &expected.ways).join(" "),
    )
}
