//! Rust that was generated from the rules of a handful of states and compiled with the program: how fast it could be.

use std::hint::black_box;

use super::{Failed, Peer, Questions};
use crate::rules::RuleSet;

use code::{RULES, Rules};

#[allow(clippy::all, unused_parens, reason = "generated")]
mod code {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

/// Generated Rust that says of each rule whether it holds.
#[derive(Debug)]
pub struct Generated;

/// The same, spread to records and agencies.
#[derive(Debug)]
pub struct Spread;

/// A function, and where it writes.
pub struct Program {
    rules: Rules,
    told: Vec<u8>,
    /// For each rule, the pairs of record and agency to which it leads.
    pairs: Vec<Vec<u16>>,
    cells: Vec<u8>,
}

/// The answer to each question as a bit.
pub type Bits = Vec<u64>;

/// Whether the rules of a state were generated.
#[must_use]
pub fn is_there(state: &str) -> bool {
    RULES.iter().any(|(code, _)| *code == state)
}

fn text(rules: &RuleSet) -> String {
    let mut known = Vec::new();
    let mut text = rules.state.map_or("", |state| state.name()).to_owned();
    for rule in rules.rules() {
        text.push('\n');
        for pair in &rule.pairs {
            let at = known.iter().position(|known| known == pair).unwrap_or_else(|| {
                known.push(*pair);
                known.len() - 1
            });
            text.push_str(&format!("{at} "));
        }
    }
    text
}

fn compile(text: &str) -> Result<Program, Failed> {
    let mut lines = text.split('\n');
    let state = lines.next().unwrap_or_default();
    let found = RULES.iter().find(|(code, _)| *code == state);
    let (_, rules) = found.ok_or("its rules were not generated")?;
    let numbers = |line: &str| line.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let pairs: Vec<Vec<u16>> = lines.map(numbers).collect();
    let most = pairs.iter().flatten().max().map_or(0, |most| usize::from(*most) + 1);
    Ok(Program { rules: *rules, told: vec![0; pairs.len()], pairs, cells: vec![0; most] })
}

fn input(questions: &Questions, words: &[&'static str]) -> Bits {
    let bit = |(values, word): (&Vec<&'static str>, &&'static str)| {
        let place = values.iter().position(|value| value == word);
        // An answer from a list of a state's own: no rule speaks of it.
        1 << place.unwrap_or(values.len() - 1)
    };
    questions.values.iter().zip(words).map(bit).collect()
}

fn run(program: &mut Program, input: &Bits, tell: Option<&mut Vec<u8>>) {
    program.told.fill(0);
    (program.rules)(black_box(input), &mut program.told);
    black_box(&program.told);
    if let Some(tell) = tell {
        tell.extend(&program.told);
    }
}

impl Peer for Generated {
    type Program = Program;
    type Input = Bits;

    const NAME: &'static str = "generated Rust";
    const CRATE: Option<&'static str> = None;
    const HOW: &'static str = "one function a state, compiled with the program";

    fn text(rules: &RuleSet, _: &Questions) -> String {
        text(rules)
    }

    fn compile(text: &str) -> Result<Program, Failed> {
        compile(text)
    }

    fn input(questions: &Questions, words: &[&'static str]) -> Bits {
        input(questions, words)
    }

    fn run(program: &mut Program, input: &Bits, tell: Option<&mut Vec<u8>>) -> Result<(), Failed> {
        run(program, input, tell);
        Ok(())
    }
}

impl Peer for Spread {
    type Program = Program;
    type Input = Bits;

    const NAME: &'static str = "generated Rust, spread";
    const CRATE: Option<&'static str> = None;
    const HOW: &'static str = "the same, and for each record and agency whether some rule leads there";

    fn text(rules: &RuleSet, _: &Questions) -> String {
        text(rules)
    }

    fn compile(text: &str) -> Result<Program, Failed> {
        compile(text)
    }

    fn input(questions: &Questions, words: &[&'static str]) -> Bits {
        input(questions, words)
    }

    fn run(program: &mut Program, input: &Bits, tell: Option<&mut Vec<u8>>) -> Result<(), Failed> {
        run(program, input, tell);
        program.cells.fill(0);
        for (truth, pairs) in program.told.iter().zip(&program.pairs).filter(|(truth, _)| **truth > 0) {
            for pair in pairs {
                let cell = &mut program.cells[usize::from(*pair)];
                *cell = (*cell).max(*truth);
            }
        }
        black_box(&program.cells);
        Ok(())
    }
}
