//! Conditions made ready to run: each different condition stands once, after its parts, so that one pass in order works
//! all of them out.

use std::ops::Range;

use rustc_hash::FxHashMap;
use sightline_rules::corpus::AnswerSet;

use super::{Formula, Seen, Truth};

/// The place of a condition, among all that are compiled together.
pub(crate) type At = u32;

/// One condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Op {
    /// It is the same for everybody.
    Settled(Truth),
    /// The question at this place has one of these answers.
    Answer { circumstance: u8, answers: AnswerSet },
    /// Every part.
    All { from: u32, to: u32 },
    /// Not every part.
    NotAll { from: u32, to: u32 },
}

/// Conditions, in the order in which they are worked out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Compiled {
    ops: Vec<Op>,
    /// The parts of those that have parts.
    parts: Vec<At>,
}

impl Compiled {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ops.len()
    }

    /// Works out a range of them. The parts of each must be in the range too, or have been worked out.
    pub fn run(&self, range: Range<usize>, seen: &Seen, truths: &mut [Truth]) {
        for at in range {
            truths[at] = match self.ops[at] {
                Op::Settled(truth) => truth,
                Op::Answer { circumstance, answers } => seen.truth(usize::from(circumstance), answers),
                Op::All { from, to } => self.every(from, to, truths),
                Op::NotAll { from, to } => self.every(from, to, truths).negated(),
            };
        }
    }

    fn every(&self, from: u32, to: u32, truths: &[Truth]) -> Truth {
        let parts = &self.parts[from as usize..to as usize];
        Truth::all(parts.iter().map(|part| truths[*part as usize]))
    }
}

/// Compiles conditions one after another.
#[derive(Debug, Default)]
pub(crate) struct Compiler {
    compiled: Compiled,
    /// Where each condition of the block stands.
    known: FxHashMap<Op, At>,
    lists: FxHashMap<Vec<At>, (u32, u32)>,
}

impl Compiler {
    /// Begins a block: what follows is worked out without what stands before.
    pub fn begin_block(&mut self) -> usize {
        self.known.clear();
        self.lists.clear();
        self.compiled.len()
    }

    /// Adds a condition with all its parts, and says where it stands.
    pub fn add(&mut self, formula: &Formula) -> At {
        match formula {
            Formula::Fact { truth, .. } => self.op(Op::Settled(*truth)),
            Formula::Answer { circumstance, answers } => {
                // A set of circumstances has room for 128.
                let circumstance = u8::try_from(circumstance.index()).unwrap_or(u8::MAX);
                self.op(Op::Answer { circumstance, answers: *answers })
            }
            Formula::All(parts) => {
                let parts = parts.iter().map(|part| self.add(part)).collect();
                self.all(parts)
            }
            // One of them, that is: not every opposite.
            Formula::Any(parts) => {
                let opposites = parts.iter().map(|part| self.add(part)).collect::<Vec<_>>();
                let opposites = opposites.into_iter().map(|part| self.not(part)).collect();
                let none = self.all(opposites);
                self.not(none)
            }
            Formula::Not(part) => {
                let part = self.add(part);
                self.not(part)
            }
        }
    }

    /// Adds that all of these hold.
    pub fn all(&mut self, mut parts: Vec<At>) -> At {
        parts.retain(|part| self.compiled.ops[*part as usize] != Op::Settled(Truth::TRUE));
        parts.sort_unstable();
        parts.dedup();
        let no = |part: &At| self.compiled.ops[*part as usize] == Op::Settled(Truth::FALSE);
        match parts.as_slice() {
            [] => self.op(Op::Settled(Truth::TRUE)),
            [one] => *one,
            _ if parts.iter().any(no) => self.op(Op::Settled(Truth::FALSE)),
            _ => {
                let (from, to) = self.list(parts);
                self.op(Op::All { from, to })
            }
        }
    }

    fn not(&mut self, part: At) -> At {
        let opposite = match self.compiled.ops[part as usize] {
            Op::Settled(truth) => Op::Settled(truth.negated()),
            Op::All { from, to } => Op::NotAll { from, to },
            Op::NotAll { from, to } => Op::All { from, to },
            Op::Answer { .. } => {
                let (from, to) = self.list(vec![part]);
                Op::NotAll { from, to }
            }
        };
        self.op(opposite)
    }

    fn list(&mut self, parts: Vec<At>) -> (u32, u32) {
        let all = &mut self.compiled.parts;
        *self.lists.entry(parts).or_insert_with_key(|parts| {
            let from = all.len();
            all.extend(parts);
            // There are fewer parts than bytes of rules.
            (u32::try_from(from).unwrap_or(u32::MAX), u32::try_from(all.len()).unwrap_or(u32::MAX))
        })
    }

    fn op(&mut self, op: Op) -> At {
        let ops = &mut self.compiled.ops;
        *self.known.entry(op).or_insert_with(|| {
            ops.push(op);
            // There are fewer conditions than bytes of rules.
            At::try_from(ops.len() - 1).unwrap_or(At::MAX)
        })
    }

    /// Whether the condition is false for everybody.
    pub fn is_never(&self, at: At) -> bool {
        self.compiled.ops[at as usize] == Op::Settled(Truth::FALSE)
    }

    /// What it is for everybody, if it is the same.
    pub fn settled(&self, at: At) -> Option<Truth> {
        match self.compiled.ops[at as usize] {
            Op::Settled(truth) => Some(truth),
            _ => None,
        }
    }

    /// How many conditions were added.
    pub fn len(&self) -> usize {
        self.compiled.len()
    }

    /// All that was added.
    pub fn done(self) -> Compiled {
        self.compiled
    }
}
