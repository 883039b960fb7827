//! The same with more rules. Each engine is measured in a process of its own, which is ended after a while.

use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::check::Check;
use crate::contest::{Contestant, Other, Ours, Setting};
use crate::engines::{Cel, Datalogic, Failed, Peer, Questions, Rego};
use crate::measure::{Spread, Took};
use crate::report::Scaled;
use crate::{Engine, chosen, every_state, measure, people, scale, sets, setting};

/// The argument by which this program measures one engine.
pub const ONE: &str = "--larger";

/// How many times as many rules.
const TIMES: [usize; 3] = [1, 10, 100];
/// How long an engine has: to read its rules, to show that its answers are the same, and to take its turns.
pub const LIMIT: Duration = Duration::from_secs(90);
/// For how many people.
const PEOPLE: usize = 24;
const ROUNDS: usize = 15;

/// What one process says.
#[derive(Serialize, Deserialize)]
struct Line {
    rules: usize,
    ours: [f64; 3],
    own: [f64; 3],
    ratio: [f64; 3],
}

fn numbers(spread: Spread) -> [f64; 3] {
    [spread.least, spread.median, spread.most]
}

fn spread([least, median, most]: [f64; 3]) -> Spread {
    Spread { least, median, most }
}

/// Measures all peers, with each number of rules.
#[must_use]
pub fn all() -> Vec<Scaled> {
    let each = TIMES.iter().map(|times| {
        let mut scaled = Scaled { times: *times, rules: 0, ours: None, peers: Vec::new() };
        for name in [Datalogic::NAME, Cel::NAME, Rego::NAME] {
            eprintln!("  ×{times}: {name}");
            let took = child(name, *times).map(|line| {
                scaled.rules = line.rules;
                scaled.ours.get_or_insert(spread(line.ours));
                Took { seconds: spread(line.own), ratio: spread(line.ratio) }
            });
            if let Err(hindered) = &took {
                eprintln!("    {hindered}");
            }
            scaled.peers.push((name, took));
        }
        scaled
    });
    each.collect()
}

fn child(name: &str, times: usize) -> Result<Line, Failed> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args([ONE, name, &times.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            Ok(Some(_)) => return Err(format!("failed: {}", last_line(child.stderr.take()))),
            Ok(None) if start.elapsed() > LIMIT => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("not done in {} s", LIMIT.as_secs()));
            }
            Ok(None) => thread::sleep(Duration::from_millis(50)),
            Err(error) => return Err(error.to_string()),
        }
    }
    let mut line = String::new();
    let told = child.stdout.take().ok_or("nothing was said")?.read_to_string(&mut line);
    told.map_err(|error| error.to_string())?;
    serde_json::from_str(&line).map_err(|error| error.to_string())
}

/// What a program that failed said last.
fn last_line(said: Option<impl Read>) -> String {
    let mut text = String::new();
    let read = said.map(|mut said| said.read_to_string(&mut text));
    match read {
        // After the names of those who hand it on.
        Some(Ok(_)) => text.trim_end().rsplit(['\n', ':']).next().unwrap_or_default().trim().to_owned(),
        _ => "it said nothing".to_owned(),
    }
}

/// Measures one peer beside Sightline, and says so in a line of JSON.
///
/// # Errors
/// When the engine fails, or answers otherwise.
pub fn one(name: &str, times: &str) -> Result<(), Failed> {
    let times = times.parse().map_err(|_| "how many times as many rules?")?;
    let line = match name {
        Datalogic::NAME => beside::<Datalogic>(times),
        Cel::NAME => beside::<Cel>(times),
        Rego::NAME => beside::<Rego>(times),
        _ => Err(format!("no such engine: {name}")),
    }?;
    println!("{}", serde_json::to_string(&line).map_err(|error| error.to_string())?);
    Ok(())
}

fn beside<P: Peer>(times: usize) -> Result<Line, Failed>
where
    P::Program: 'static,
{
    let original = every_state()?;
    let state = *chosen::states(&original).first().ok_or("no states")?;
    let corpus = Arc::new(scale::times(&original, state, times)?);
    let state = corpus.state(state.name()).ok_or("the state is gone")?;
    let (mut people, _) = people::people(&corpus)?;
    let step = people.len() / PEOPLE;
    people = people.into_iter().step_by(step.max(1)).collect();
    let (sets, questions) = (sets(&corpus), Questions::new(&corpus));
    let engine = Engine::new(Arc::clone(&corpus), chosen::day());
    Check::new(&engine, &corpus, &people, &[state]).peer::<P>(&sets, &questions)?;
    let setting: Setting = setting(&corpus, &people, vec![state]);
    let setting = Setting { few: Vec::new(), ..setting };
    let mut contestants: Vec<Box<dyn Contestant + '_>> =
        vec![Box::new(Ours::of(&setting)), Box::new(Other::<P>::new(&setting, &sets, &questions, false)?)];
    let cases = setting.cases.len();
    let took = measure::rounds(&mut contestants, ROUNDS, cases, |_, one, case| {
        one.assess(case);
        true
    });
    let [Some(ours), Some(own)] = took.as_slice() else { return Err("nothing was measured".to_owned()) };
    Ok(Line {
        rules: sets.iter().map(crate::rules::RuleSet::len).sum(),
        ours: numbers(ours.seconds),
        own: numbers(own.seconds),
        ratio: numbers(own.ratio),
    })
}
