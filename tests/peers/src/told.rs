//! What is said of the numbers.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::check::Count;
use crate::contest::Setting;
use crate::larger::LIMIT;
use crate::measure::Took;
use crate::report::{Aim, Report, Row, Scaled, duration, grouped, times};
use crate::rules::RuleSet;
use crate::{FEW, FEW_ROUNDS, Measured, ROUNDS, chosen};

/// The places of the engines.
const OURS: usize = 0;
const GENERATED: usize = 1;
const SPREAD: usize = 2;
const PEERS: std::ops::RangeFrom<usize> = 3..;

/// The version of a crate, as it was built.
#[must_use]
pub fn version(package: &str) -> Option<String> {
    let lock = include_str!("../Cargo.lock");
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split('"').next().map(str::to_owned)
}

/// All that there is to tell.
#[must_use]
pub fn report(
    setting: &Setting,
    sets: &[RuleSet],
    counts: &[(&'static str, Count)],
    people: usize,
    measured: Measured,
    scaled: Vec<Scaled>,
) -> Report {
    let states = setting.corpus.state_ids.len();
    let others = setting.few.iter().map(|case| case.others.len()).sum::<usize>() / setting.few.len().max(1);
    let aims = aims(&measured);
    let row = |task: String, times: &Vec<Option<Took>>, none, drawn| Row {
        task,
        times: times.clone(),
        none,
        drawn,
    };
    let mut load = measured.load.clone();
    load.resize(measured.columns.len(), None);
    let rows = vec![
        row("one assessment".into(), &measured.assess, "–", true),
        row("the same, with answers converted each time".into(), &measured.converting, "–", false),
        row("one assessment with its reasons".into(), &measured.explain, "has none", true),
        row(format!("the same person in all {states} states"), &measured.every_state, "not generated", true),
        row(format!("every other answer, {others} of them"), &measured.every_answer, "–", true),
        row("rules of one state compiled".into(), &measured.compile, "when it is built", false),
        row("the same, unpacked and read first".into(), &load, "–", false),
    ];
    Report {
        made: made(),
        checked: told_of_check(setting, counts, people),
        measured: told_of_tasks(setting, sets),
        notes: notes(states),
        columns: measured.columns,
        rows,
        assessment: measured.assessment,
        compiled: measured.compiled,
        scaled,
        aims,
    }
}

fn made() -> String {
    format!(
        "Measured on {} by `cargo xtask bench peers --write docs/performance` on one thread of a machine with this \
         processor: {}. {}",
        today(),
        processor(),
        other_work(),
    )
}

/// The day, in UTC. From Howard Hinnant's calendar algorithms.
fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = since / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = era * 400 + year + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}

fn processor() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, name)| name.trim().to_owned())
}

/// How busy the machine was.
fn other_work() -> String {
    let told = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = told.split(' ').nth(1).filter(|load| !load.is_empty());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    load.map_or_else(String::new, |load| {
        format!("Load of the machine over five minutes: {load}, of its {cores} processors; what is above 1 is other work.")
    })
}

fn told_of_check(setting: &Setting, counts: &[(&'static str, Count)], people: usize) -> String {
    let each: Vec<String> = counts
        .iter()
        .map(|(name, count)| {
            let Count { assessments, rules, ways } = count;
            format!("{name} {}, {}, {}", grouped(*assessments), grouped(*rules), grouped(*ways))
        })
        .collect();
    format!(
        "Before anything is measured, each engine says of {people} people (the personas of the tests, and the same with \
         about half of their answers left out) in all {} states which channel leads to which record and agency, possibly \
         or surely, and that is compared with `Engine::assess`; one difference ends the run. Compared (assessments, rules in them, ways from a channel to a record and \
         an agency): {}. Different: 0. \
         Rust was generated for {} states.",
        setting.corpus.state_ids.len(),
        each.join(", "),
        setting.states.len(),
    )
}

fn told_of_tasks(setting: &Setting, sets: &[RuleSet]) -> Vec<String> {
    let of = |wanted: Option<_>| sets.iter().find(|set| set.state == wanted).map_or(0, RuleSet::len);
    let lengths: Vec<usize> = setting.states.iter().map(|state| of(Some(*state))).collect();
    vec![
        format!(
            "The rules of no state ({}) and of each of {} states ({} to {}), as of {}. One rule is a reach of a channel that \
             stands on that day; it holds surely, possibly or not.",
            of(None),
            setting.states.len(),
            lengths.iter().min().unwrap_or(&0),
            lengths.iter().max().unwrap_or(&0),
            chosen::day(),
        ),
        format!(
            "One assessment: the rules of no state and of one state, for {} people who name that state alone, the \
             states in turn.",
            setting.cases.len()
        ),
        "With its reasons: Sightline's whole result (`Engine::result`), with sources, cases and steps; the peers' own trace, \
         where they have one."
            .to_owned(),
        format!(
            "All states: `tally_in_every_state`. Every other answer: `effect_of_every_answer`. Both for {FEW} people."
        ),
        format!(
            "{ROUNDS} rounds ({FEW_ROUNDS} of what takes long); in each round every engine has its turn, with the same people."
        ),
    ]
}

fn notes(states: usize) -> Vec<String> {
    vec![
        "Sightline does more in the same time: for each record and agency it also says the access that is left, what opens \
         it, what holds only for now, how well it is shown, and whether an answer can still change it. The peers say of \
         each rule whether it holds, and no more; that is not gathered by record and agency (\"spread\" does that for the \
         generated Rust)."
            .to_owned(),
        "The peers were spared: facts of the state are folded into their rules; negation is pushed down to the answers; \
         rules that can never hold are left out; answers are converted beforehand (the second row converts them); the text \
         of their rules is generated beforehand; their results are not copied out."
            .to_owned(),
        "Unknown is alike for all: an answer not given is a value, and each rule is asked twice, whether it possibly and \
         whether it surely holds. The peers ask the second only where the first is so (regorus: both, as two sets)."
            .to_owned(),
        "When a question comes up is part of the rules. regorus and the generated Rust work that out once; JSONLogic and \
         CEL have no names for conditions, so it is written into each rule; datalogic-rs finds by itself what stands twice."
            .to_owned(),
        "All were built with the same profile (`opt-level` 3, fat LTO, one unit). regorus is built without its optional \
         builtins, cel without its extensions; datalogic-rs with `trace`."
            .to_owned(),
        format!(
            "For all {states} states the peers run each state's rules once and those of no state once. For every other answer \
             they make one assessment each; Sightline leaves out rules that do not read the question."
        ),
        format!(
            "More rules: every channel is repeated with one more answer in its condition, with its safeguards and cases. \
             Answers are compared there too, and an engine has {} s for all of it.",
            LIMIT.as_secs()
        ),
    ]
}

/// What was promised.
fn aims(measured: &Measured) -> Vec<Aim> {
    let median = |times: &[Option<Took>], at: usize| times.get(at)?.as_ref().map(|took| took.seconds.median);
    let ratio = |times: &[Option<Took>], at: usize| times.get(at)?.as_ref().map(|took| took.ratio.median);
    let best = measured.assess.iter().enumerate().skip(PEERS.start);
    let best = best.filter_map(|(at, took)| Some((measured.columns[at].name, took.as_ref()?.ratio.median)));
    let (name, best) = best.min_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or(("no peer", 0.0));
    let generated = ratio(&measured.assess, GENERATED).map_or(f64::MAX, |ratio| 1.0 / ratio);
    let spread = ratio(&measured.assess, SPREAD).map_or(f64::MAX, |ratio| 1.0 / ratio);
    let converted = ratio(&measured.converting, SPREAD).map_or(f64::MAX, |ratio| 1.0 / ratio);
    let explained = ratio(&measured.explained, 1).unwrap_or(f64::MAX);
    let states = median(&measured.every_state, OURS).unwrap_or(f64::MAX);
    let answers = median(&measured.every_answer, OURS).unwrap_or(f64::MAX);
    vec![
        Aim {
            aim: "one assessment at least 10 times as fast as the best peer",
            measured: format!("{} times as fast as {name}", times(best).trim_start_matches('×')),
            reached: best >= 10.0,
        },
        Aim {
            aim: "one assessment within ×2.5 of generated Rust",
            measured: format!(
                "{}; {} where that is spread to records and agencies; {} where it also converts the answers",
                times(generated),
                times(spread),
                times(converted),
            ),
            reached: generated <= 2.5,
        },
        Aim {
            aim: "the whole result within ×10 of an assessment",
            measured: times(explained),
            reached: explained <= 10.0,
        },
        Aim { aim: "all states in 250 µs", measured: duration(states), reached: states <= 250e-6 },
        Aim { aim: "every other answer in 1 ms", measured: duration(answers), reached: answers <= 1e-3 },
    ]
}
