//! Sightline's engine beside general rule engines: first that all give the same answers, then how long they take.
//! Run by `cargo xtask bench peers`.

mod check;
mod chosen;
mod contest;
mod engines;
mod larger;
mod measure;
mod memory;
mod people;
mod report;
mod rules;
mod scale;
mod told;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use sightline_engine::{Answers, Engine};
use sightline_rules::StateId;
use sightline_rules::corpus::{Answer, Corpus};
use sightline_rules::read::{add_states, embedded};

use check::{Check, Count};
use contest::{Case, Contestant, Other, Ours, Setting};
use engines::{Cel, Datalogic, Failed, Generated, Peer, Questions, Rego, Spread};
use measure::Times;
use memory::{Counting, counted};
use people::Person;
use rules::RuleSet;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often each engine takes its turn.
const ROUNDS: usize = 41;
/// The same for what takes long.
const FEW_ROUNDS: usize = 15;
/// For how many people every state and every other answer is looked at.
const FEW: usize = 6;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => run(None, true),
        ["--write", path] => run(Some(PathBuf::from(path)), true),
        ["--check"] => run(None, false),
        [larger::ONE, engine, times] => larger::one(engine, times),
        _ => Err("peers [--write PATH | --check]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
    }
}

fn run(write: Option<PathBuf>, measure: bool) -> Result<(), Failed> {
    let corpus = Arc::new(every_state()?);
    let (people, day) = people::people(&corpus)?;
    if day != chosen::day() {
        return Err(format!("most personas are read as of {day}: let `chosen.rs` say so"));
    }
    let questions = Questions::new(&corpus);
    let sets = sets(&corpus);
    eprintln!("comparing answers: {} people in {} states", people.len(), corpus.state_ids.len());
    let counts = checked(&corpus, &people, &sets, &questions)?;
    for (name, count) in &counts {
        eprintln!("  {name}: {} assessments, {} rules, 0 different", count.assessments, count.rules);
    }
    if !measure {
        return Ok(());
    }
    let states = chosen::states(&corpus);
    let setting = setting(&corpus, &people, states);
    let mut contestants: Vec<Box<dyn Contestant + '_>> = vec![Box::new(Ours::new(&setting)?)];
    contestants.push(Box::new(Other::<Generated>::new(&setting, &sets, &questions, false)?));
    contestants.push(Box::new(Other::<Spread>::new(&setting, &sets, &questions, false)?));
    contestants.push(Box::new(Other::<Datalogic>::new(&setting, &sets, &questions, true)?));
    contestants.push(Box::new(Other::<Cel>::new(&setting, &sets, &questions, true)?));
    contestants.push(Box::new(Other::<Rego>::new(&setting, &sets, &questions, true)?));
    let measured = measured(&mut contestants, &setting)?;
    drop(contestants);
    eprintln!("more rules");
    let scaled = larger::all();
    let report = told::report(&setting, &sets, &counts, people.len(), measured, scaled);
    println!("{}", report.markdown("performance.svg"));
    write.map_or(Ok(()), |path| report.write(&path))
}

/// The rules that Sightline carries.
fn every_state() -> Result<Corpus, Failed> {
    let mut corpus = embedded().map_err(|error| format!("{error:?}"))?;
    let ids = corpus.state_ids.clone();
    add_states(&mut corpus, &ids).map_err(|error| format!("{error:?}"))?;
    Ok(corpus)
}

/// The rules of no state, and those of each state.
fn sets(corpus: &Corpus) -> Vec<RuleSet> {
    let states = std::iter::once(None).chain(corpus.states.values().map(Some));
    states.map(|state| RuleSet::new(corpus, state, chosen::day())).collect()
}

/// Compares all engines: every person in every state.
fn checked(
    corpus: &Arc<Corpus>,
    people: &[Person],
    sets: &[RuleSet],
    questions: &Questions,
) -> Result<Vec<(&'static str, Count)>, Failed> {
    let engine = Engine::new(Arc::clone(corpus), chosen::day());
    let check = Check::new(&engine, corpus, people, &corpus.state_ids);
    let generated: Vec<RuleSet> =
        sets.iter().filter(|set| engines::is_generated(set.state)).cloned().collect();
    Ok(vec![
        (Generated::NAME, check.peer::<Generated>(&generated, questions)?),
        (Datalogic::NAME, check.peer::<Datalogic>(sets, questions)?),
        (Cel::NAME, check.peer::<Cel>(sets, questions)?),
        (Rego::NAME, check.peer::<Rego>(sets, questions)?),
    ])
}

/// The people who name some state, each moved to one of the states in turn.
fn setting(corpus: &Arc<Corpus>, people: &[Person], states: Vec<StateId>) -> Setting {
    let named: Vec<&Answers> = people
        .iter()
        .map(|person| &person.answers)
        .filter(|answers| !answers.all_states().is_empty())
        .collect();
    let case = |answers: &Answers, state: StateId| Case {
        answers: answers.moved_to(corpus, state),
        state,
        moved: Vec::new(),
        others: Vec::new(),
    };
    let cases: Vec<Case> =
        named.iter().zip(states.iter().cycle()).map(|(answers, state)| case(answers, *state)).collect();
    let step = (cases.len() / FEW).max(1);
    let few = cases.iter().step_by(step).take(FEW).map(|one| Case {
        moved: corpus.state_ids.iter().map(|state| (*state, one.answers.moved_to(corpus, *state))).collect(),
        others: others(corpus, &one.answers),
        ..one.clone()
    });
    let few = few.collect();
    Setting { corpus: Arc::clone(corpus), day: chosen::day(), states, few, cases }
}

/// The answers with every other answer to every question that is not answered with states or from a state's own list.
fn others(corpus: &Corpus, answers: &Answers) -> Vec<Answers> {
    let questions = corpus.circumstances.iter().filter(|(_, question)| question.role.is_none());
    let each =
        questions.flat_map(|(id, question)| corpus.answers(question, None).map(move |answer| (id, answer)));
    let other = |(id, answer): (_, Answer)| {
        let mut other = answers.clone();
        other.set(corpus, id, None, answer.name()).ok()?;
        (other != *answers).then_some(other)
    };
    each.filter_map(other).collect()
}

/// All that is measured of the engines, besides more rules.
pub struct Measured {
    columns: Vec<report::Column>,
    assess: Times,
    converting: Times,
    explain: Times,
    /// Sightline's result beside its own assessment.
    explained: Times,
    compile: Times,
    load: Times,
    every_state: Times,
    every_answer: Times,
    assessment: Vec<Option<memory::Memory>>,
    compiled: Vec<Option<memory::Memory>>,
}

fn measured(contestants: &mut Vec<Box<dyn Contestant + '_>>, setting: &Setting) -> Result<Measured, Failed> {
    let (cases, few, states) = (setting.cases.len(), setting.few.len(), setting.states.len());
    eprintln!("one assessment");
    let assess = measure::rounds(contestants, ROUNDS, cases, |_, one, case| {
        one.assess(case);
        true
    });
    let converting = measure::rounds(contestants, ROUNDS, cases, |_, one, case| {
        one.assess_converting(case);
        true
    });
    eprintln!("with reasons");
    let explain = measure::rounds(contestants, FEW_ROUNDS, cases, |_, one, case| one.explain(case));
    let mut twice: Vec<Box<dyn Contestant + '_>> =
        vec![Box::new(Ours::new(setting)?), Box::new(Ours::new(setting)?)];
    let explained = measure::rounds(&mut twice, ROUNDS, cases, |at, one, case| match at {
        0 => {
            one.assess(case);
            true
        }
        _ => one.explain(case),
    });
    eprintln!("rules made ready");
    let compile =
        measure::rounds(contestants, FEW_ROUNDS, states, |_, one, state| one.compile(state).is_some());
    let load = measure::rounds(&mut contestants[..1], FEW_ROUNDS, states, |_, one, state| one.load(state));
    eprintln!("every state");
    let every_state = measure::rounds(contestants, FEW_ROUNDS, few, |_, one, few| one.every_state(few));
    eprintln!("every other answer");
    let every_answer = measure::rounds(contestants, FEW_ROUNDS, few, |_, one, few| one.every_answer(few));
    let assessment = measure::memory(contestants, cases, |one, case| {
        one.assess(case);
        true
    });
    let compiled = contestants.iter().map(|one| {
        let (made, memory) = counted(|| one.compile(0));
        made.map(|_| memory)
    });
    let compiled = compiled.collect();
    let columns = contestants.iter().map(|one| report::Column {
        name: one.name(),
        version: one.package().and_then(told::version),
        how: one.how(),
    });
    let columns = columns.collect();
    Ok(Measured {
        columns,
        assess,
        converting,
        explain,
        explained,
        compile,
        load,
        every_state,
        every_answer,
        assessment,
        compiled,
    })
}
