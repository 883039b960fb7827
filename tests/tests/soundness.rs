//! Two evaluators, written apart from one another, come to the same.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;
use std::sync::Arc;

use sightline_engine::{Answers, Engine, Outcome};
use sightline_rules::Date;
use sightline_rules::corpus::SKIP;
use sightline_rules::read::Files;
use sightline_rules::vocabulary::Certainty;
use sightline_tests::invented::{self, Dice, Given, Invented};
use sightline_tests::naive::{self, Key, Open, Tally, Turn};
use sightline_tests::{corpus, personas};

/// How many answers are tried with each body of rules: to make one is dear.
const ANSWERS_EACH: u64 = 40;

/// How many pairs of rules and answers are tried: `SIGHTLINE_PAIRS` says otherwise, and `SIGHTLINE_SEED` which.
const PAIRS: u64 = 20_000;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// What the engine comes to: the outcomes by themselves, and what its assessment says they depend on. All that these
/// tests know of an assessment is here.
fn engines(engine: &Engine, answers: &Answers) -> BTreeMap<Key, (Outcome, Open)> {
    let questions: Vec<_> = engine.corpus().circumstances.ids().collect();
    let assessment = engine.assess(answers);
    let depends = assessment.exposures().map(|exposure| {
        let open: Open = questions.iter().copied().filter(|id| exposure.depends_on().has(*id)).collect();
        ((exposure.record, exposure.agency, exposure.state), open)
    });
    let mut depends: BTreeMap<Key, Open> = depends.collect();
    let outcomes = engine.outcomes(answers);
    let found: BTreeMap<_, _> =
        outcomes.into_iter().map(|(key, outcome)| (key, (outcome, depends.remove(&key).unwrap()))).collect();
    assert!(depends.is_empty(), "the assessment has more exposures than outcomes: {depends:?}");
    found
}

type Differences = BTreeMap<&'static str, String>;
type Found = BTreeMap<Key, (Outcome, Open)>;

/// How the two differ: in what, and where first.
fn differences(engine: &Found, naive: &Found) -> Differences {
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

fn compare(engine: &Engine, answers: &Answers, turns: &[Turn], tally: &mut Tally) -> Differences {
    differences(
        &engines(engine, answers),
        &naive::outcomes(engine.corpus(), engine.as_of(), answers, turns, tally),
    )
}

#[test]
fn every_persona_comes_out_alike() {
    let (corpus, mut dice, mut tally) = (corpus(), Dice::new(1, 1), Tally::new());
    for (file, persona) in personas() {
        let engine = Engine::new(Arc::clone(&corpus), persona.as_of);
        let all = persona.read_answers(&corpus).unwrap();
        // As they are, with half of their answers, and with a third of them gone.
        for gone in [None, Some(2), Some(3)] {
            let mut answers = all.clone();
            for question in corpus.circumstances.ids().filter(|id| all.answered().has(*id)) {
                if gone.is_some_and(|throws| dice.once_in(throws)) {
                    answers.set(&corpus, question, None, SKIP).unwrap();
                }
            }
            let found = compare(&engine, &answers, &[], &mut tally);
            assert!(found.is_empty(), "{file}, {:?}: {found:#?}", answers.written());
        }
    }
}

/// A made-up body of rules, made ready; none where it cannot be read.
fn engine_of(made: &Invented) -> Option<Engine> {
    let loaded = sightline_rules::load(&Files::Memory(made.files())).ok()?;
    Some(Engine::new(Arc::new(loaded.corpus), made.day.parse::<Date>().unwrap()))
}

/// What came of trying many pairs of rules and answers.
#[derive(Default)]
struct Tried {
    corpora: u64,
    refused: u64,
    tally: Tally,
    /// How many pairs differ in what.
    differ: BTreeMap<&'static str, u64>,
    /// The first pair that differs: the number of its rules, the answers, and in what.
    first: Option<(u64, Vec<Given>, &'static str)>,
}

impl Tried {
    /// Tries one body of rules with many answers.
    fn one(&mut self, seed: u64, number: u64, turns: &[Turn]) {
        let mut dice = Dice::new(seed, number);
        let Some(engine) = engine_of(&Invented::new(&mut dice)) else {
            self.refused += 1;
            return;
        };
        self.corpora += 1;
        for _ in 0..ANSWERS_EACH {
            let given = invented::answers(&mut dice);
            let answers = invented::give(engine.corpus(), &given);
            for what in compare(&engine, &answers, turns, &mut self.tally).into_keys() {
                *self.differ.entry(what).or_default() += 1;
                self.first.get_or_insert_with(|| (number, given.clone(), what));
            }
        }
    }

    fn with(mut self, other: Self) -> Self {
        self.corpora += other.corpora;
        self.refused += other.refused;
        other.tally.into_iter().for_each(|(what, count)| *self.tally.entry(what).or_default() += count);
        other.differ.into_iter().for_each(|(what, count)| *self.differ.entry(what).or_default() += count);
        self.first = self.first.or(other.first);
        self
    }
}

/// Tries so many bodies of rules, on all processors.
fn tried(seed: u64, corpora: u64, turns: &[Turn]) -> Tried {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    std::thread::scope(|scope| {
        let part = |first: u64| {
            scope.spawn(move || {
                let mut tried = Tried::default();
                (first..corpora).step_by(threads as usize).for_each(|number| tried.one(seed, number, turns));
                tried
            })
        };
        let parts: Vec<_> = (0..threads).map(part).collect();
        parts.into_iter().map(|part| part.join().unwrap()).fold(Tried::default(), Tried::with)
    })
}

/// The smallest rules and answers that still differ in this.
fn smallest(mut made: Invented, mut given: Vec<Given>, what: &str, turns: &[Turn]) -> String {
    let shows = |made: &Invented, given: &[Given]| {
        let engine = engine_of(made)?;
        let answers = invented::give(engine.corpus(), given);
        compare(&engine, &answers, turns, &mut Tally::new()).remove(what)
    };
    let mut told = String::new();
    loop {
        let (mut smaller, mut place) = (false, 0);
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
            return format!("{}== answers\n{given:?}\n== {what}\n{told}\n", made.text());
        }
    }
}

#[test]
fn rules_made_up_at_random_come_out_alike() {
    let seed = from_environment("SIGHTLINE_SEED", 1);
    let pairs = from_environment("SIGHTLINE_PAIRS", PAIRS);
    let tried = tried(seed, pairs.div_ceil(ANSWERS_EACH), &[]);
    eprintln!(
        "seed {seed}: {} bodies of rules, {} refused: {:#?}",
        tried.corpora, tried.refused, tried.tally
    );
    if let Some((number, given, what)) = tried.first {
        let made = Invented::new(&mut Dice::new(seed, number));
        let small = smallest(made, given, what, &[]);
        panic!("seed {seed}, rules {number}, pairs that differ {:?}\n{small}", tried.differ);
    }
    assert_eq!(tried.refused, 0, "rules are made up that do not load");
    for feature in FEATURES {
        assert!(
            tried.tally.get(feature).is_some_and(|count| *count > 0),
            "no rules or answers reach: {feature}"
        );
    }
}

/// What the random rules and answers must have reached.
const FEATURES: [&str; 15] = [
    "a role still open",
    "applies",
    "asked only",
    "case evidence",
    "depends",
    "fact unsettled",
    "for now",
    "gate closed",
    "no case",
    "not asked",
    "safeguard applied",
    "safeguard from memory",
    "safeguard not in force",
    "safeguard stale",
    "safeguard waits for an answer",
];

/// The comparison can fail: each mistake is found.
#[test]
fn a_mistake_is_found() {
    for mistake in Turn::MISTAKES {
        let turns = [mistake];
        let mut tried = Tried::default();
        let number = (0..PAIRS / ANSWERS_EACH).find(|number| {
            tried.one(1, *number, &turns);
            !tried.differ.is_empty()
        });
        assert!(number.is_some(), "the engine comes to the same as {turns:?}");
        if let Some((number, given, what)) =
            tried.first.filter(|_| std::env::var_os("SIGHTLINE_SHOW").is_some())
        {
            let made = Invented::new(&mut Dice::new(1, number));
            eprintln!("{turns:?}\n{}", smallest(made, given, what, &turns));
        }
    }
}

/// By whichever reading: what is told as sure is so whatever else is answered; what depends on answers to come is never
/// more than is told, but for what a role still open may bring; and when all is answered, all is sure. This asks no second
/// evaluator, but the engine itself, about answers that may yet come.
#[test]
fn what_applies_is_so_whatever_else_is_answered() {
    let seed = from_environment("SIGHTLINE_SEED", 1);
    let corpora = from_environment("SIGHTLINE_PAIRS", PAIRS).div_ceil(ANSWERS_EACH);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for number in 0..corpora {
        let mut dice = Dice::new(seed, number);
        let engine = engine_of(&Invented::new(&mut dice)).unwrap();
        for _ in 0..ANSWERS_EACH / 10 {
            let given = invented::answers(&mut dice);
            let before = engine.outcomes(&invented::give(engine.corpus(), &given));
            let is_open = invented::ROLES.iter().any(|role| given.iter().all(|(known, _, _)| known != role));
            for _ in 0..10 {
                let all = invented::completed(&mut dice, &given);
                let after = engine.outcomes(&invented::give(engine.corpus(), &all));
                for (key, told) in &before {
                    let is = after.get(key);
                    let today = |of: &Outcome| of.for_now.unwrap_or(of.left());
                    let shown = |of: &Outcome| (of.access, of.evidence, !of.asked_only);
                    let more = |is: &Outcome| {
                        is.left() > told.left() || today(is) > today(told) || shown(is) > shown(told)
                    };
                    let (is_sound, what) = match (told.certainty, is) {
                        (Certainty::Applies, is) if is != Some(told) => (false, "applies, and is not so"),
                        (_, Some(is)) if is.certainty == Certainty::Depends => (false, "never sure"),
                        (Certainty::Applies, _) => (true, "applies"),
                        (Certainty::Depends, Some(is)) if more(is) => (is_open, "depends, and comes to more"),
                        (Certainty::Depends, _) => (true, "depends"),
                    };
                    assert!(
                        is_sound,
                        "{what}: seed {seed}, rules {number}, {key:?}\n{told:?}\n{is:?}\n{all:?}"
                    );
                    *counts.entry(what).or_default() += 1;
                }
            }
        }
    }
    eprintln!("{counts:#?}");
    for what in ["applies", "depends"] {
        assert!(counts.contains_key(what), "{what} never comes up: {counts:?}");
    }
}
