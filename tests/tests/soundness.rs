//! Two evaluators, written apart from one another, come to the same.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;
use std::sync::Arc;

use sightline_engine::{Answers, Engine, Outcome};
use sightline_rules::Date;
use sightline_rules::read::Files;
use sightline_tests::invented::{self, Dice, Given, Invented};
use sightline_tests::naive::{self, Key, Open, Slip, Tally};
use sightline_tests::{corpus, personas};

/// How many answers are tried with each body of rules: to make one is dear.
const ANSWERS_EACH: u64 = 40;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// What the engine comes to: the outcomes by themselves, and what its assessment says they depend on. All that these
/// tests know of an assessment is here.
fn engines(engine: &Engine, answers: &Answers) -> BTreeMap<Key, (Outcome, Open)> {
    let questions: Vec<_> = engine.corpus().circumstances.ids().collect();
    let assessment = engine.assess(answers);
    let depends = assessment.exposures.iter().map(|exposure| {
        let open: Open = questions.iter().copied().filter(|id| exposure.depends_on.has(*id)).collect();
        ((exposure.record, exposure.agency, exposure.state), open)
    });
    let mut depends: BTreeMap<Key, Open> = depends.collect();
    let outcomes = engine.outcomes(answers);
    let found: BTreeMap<_, _> =
        outcomes.into_iter().map(|(key, outcome)| (key, (outcome, depends.remove(&key).unwrap()))).collect();
    assert!(depends.is_empty(), "the assessment has more exposures than outcomes: {depends:?}");
    found
}

type Found = BTreeMap<Key, (Outcome, Open)>;

/// How the two differ: in what, and where first.
fn differences(engine: &Found, naive: &Found) -> BTreeMap<&'static str, String> {
    let mut found = BTreeMap::new();
    for key in engine.keys().chain(naive.keys()) {
        let told = || format!("{key:?}\n  engine {:?}\n  naive  {:?}", engine.get(key), naive.get(key));
        let mut tell = |what, differs: bool| {
            if differs {
                found.entry(what).or_insert_with(told);
            }
        };
        let (Some((left, left_open)), Some((right, right_open))) = (engine.get(key), naive.get(key)) else {
            tell("exposure", true);
            continue;
        };
        tell("access", left.access != right.access);
        tell("takes", left.takes != right.takes);
        tell("for now", left.for_now != right.for_now);
        tell("evidence", left.evidence != right.evidence);
        tell("asked only", left.asked_only != right.asked_only);
        tell("certainty", left.certainty != right.certainty);
        tell("depends on", left_open != right_open);
    }
    found
}

fn compare(
    engine: &Engine,
    answers: &Answers,
    slip: Option<Slip>,
    tally: &mut Tally,
) -> BTreeMap<&'static str, String> {
    let naive = naive::outcomes_with(engine.corpus(), engine.as_of(), answers, slip, tally);
    differences(&engines(engine, answers), &naive)
}

#[test]
fn every_persona_comes_out_alike() {
    let (corpus, mut dice, mut tally) = (corpus(), Dice::new(1, 1), Tally::new());
    let mut differ = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, persona) in personas() {
        let engine = Engine::new(Arc::clone(&corpus), persona.as_of);
        let all = persona.read_answers(&corpus).unwrap();
        for step in 0..3 {
            let mut answers = all.clone();
            if step > 0 {
                let questions: Vec<_> = corpus.circumstances.ids().collect();
                for question in questions.into_iter().filter(|id| all.answered().has(*id)) {
                    if dice.once_in(1 + step) {
                        answers.set(&corpus, question, None, sightline_rules::corpus::SKIP).unwrap();
                    }
                }
            }
            for (what, found) in compare(&engine, &answers, None, &mut tally) {
                let few = counts.entry(what).or_default();
                *few += 1;
                if *few <= 2 {
                    differ.push(format!("{what}: {file}, {:?}: {found}", answers.written()));
                }
            }
        }
    }
    assert!(differ.is_empty(), "{counts:?}:\n{}", differ.join("\n"));
}

/// A made-up body of rules, ready; none where a dice throw made one that does not load.
fn engine_of(made: &Invented) -> Option<Engine> {
    let loaded = sightline_rules::load(&Files::Memory(made.files()));
    let loaded = loaded.map_err(|problems| {
        if std::env::var_os("SHOW").is_some() {
            eprintln!("{problems}\n{}", made.text())
        }
    });
    Some(Engine::new(Arc::new(loaded.ok()?.corpus), made.day.parse::<Date>().unwrap()))
}

/// The smallest rules and answers that still show a difference of this kind.
fn smallest(mut made: Invented, mut given: Vec<Given>, kind: &str) -> String {
    let shows = |made: &Invented, given: &[Given]| {
        let engine = engine_of(made)?;
        let answers = invented::give(engine.corpus(), given);
        compare(&engine, &answers, None, &mut Tally::new()).remove(kind)
    };
    let mut told = String::new();
    loop {
        let mut smaller = false;
        let mut place = 0;
        loop {
            let Some(less) = made.smaller().nth(place) else { break };
            match shows(&less, &given) {
                Some(found) => (made, told, smaller) = (less, found, true),
                None => place += 1,
            }
        }
        for place in (0..given.len()).rev() {
            let mut fewer = given.clone();
            fewer.remove(place);
            if let Some(found) = shows(&made, &fewer) {
                (given, told, smaller) = (fewer, found, true);
            }
        }
        if !smaller {
            return format!("{}== answers\n{given:?}\n{told}\n", made.text());
        }
    }
}

#[test]
fn random_rules() {
    let seed = from_environment("SIGHTLINE_SEED", 1);
    let pairs = from_environment("SIGHTLINE_PAIRS", 20_000);
    let (mut refused, mut tally) = (0, Tally::new());
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for number in 0..pairs.div_ceil(ANSWERS_EACH) {
        let mut dice = Dice::new(seed, number);
        let made = Invented::new(&mut dice);
        let Some(engine) = engine_of(&made) else {
            refused += 1;
            continue;
        };
        for _ in 0..ANSWERS_EACH {
            let given = invented::answers(&mut dice);
            let answers = invented::give(engine.corpus(), &given);
            for (kind, _) in compare(&engine, &answers, None, &mut tally) {
                *kinds.entry(kind).or_default() += 1;
                if kinds[kind] <= 1 {
                    eprintln!("#### {kind}\n{}", smallest(made.clone(), given.clone(), kind));
                }
            }
        }
    }
    eprintln!("refused {refused}, {kinds:?} {tally:#?}");
}
