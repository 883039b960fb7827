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
    /// The question at this place has one of these answers; or the opposite of that.
    Answer { circumstance: u8, opposite: bool, answers: AnswerSet },
    /// Every part; or the opposite of that.
    Every { opposite: bool, from: u32, to: u32 },
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
                Op::Answer { circumstance, opposite, answers } => {
                    seen.truth(usize::from(circumstance), answers).negated_if(opposite)
                }
                Op::Every { opposite, from, to } => self.every(from, to, truths).negated_if(opposite),
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

    /// Adds what a condition asks for, without what is made of that. Where all that ask stand together, they are worked out
    /// sooner.
    pub fn add_answers(&mut self, formula: &Formula) {
        self.add_answers_of(formula, false);
    }

    fn add_answers_of(&mut self, formula: &Formula, opposite: bool) {
        match formula {
            Formula::Fact { .. } => {}
            Formula::Answer { .. } => {
                self.add_or_opposite(formula, opposite);
            }
            Formula::All(parts) => parts.iter().for_each(|part| self.add_answers_of(part, false)),
            Formula::Any(parts) => parts.iter().for_each(|part| self.add_answers_of(part, true)),
            Formula::Not(part) => self.add_answers_of(part, !opposite),
        }
    }

    /// Adds a condition with all its parts, and says where it stands.
    pub fn add(&mut self, formula: &Formula) -> At {
        self.add_or_opposite(formula, false)
    }

    fn add_or_opposite(&mut self, formula: &Formula, opposite: bool) -> At {
        match formula {
            Formula::Fact { truth, .. } => self.op(Op::Settled(truth.negated_if(opposite))),
            Formula::Answer { circumstance, answers } => {
                // A set of circumstances has room for 128.
                let circumstance = u8::try_from(circumstance.index()).unwrap_or(u8::MAX);
                self.op(Op::Answer { circumstance, opposite, answers: *answers })
            }
            Formula::All(parts) => {
                let parts = parts.iter().map(|part| self.add(part)).collect();
                self.every(parts, opposite)
            }
            // One of them, that is: not every opposite.
            Formula::Any(parts) => {
                let opposites = parts.iter().map(|part| self.add_or_opposite(part, true)).collect();
                self.every(opposites, !opposite)
            }
            Formula::Not(part) => self.add_or_opposite(part, !opposite),
        }
    }

    /// Adds that all of these hold.
    pub fn all(&mut self, parts: Vec<At>) -> At {
        self.every(parts, false)
    }

    /// Adds that all of these hold, or the opposite.
    fn every(&mut self, mut parts: Vec<At>, opposite: bool) -> At {
        parts.retain(|part| self.compiled.ops[*part as usize] != Op::Settled(Truth::TRUE));
        parts.sort_unstable();
        parts.dedup();
        let no = |part: &At| self.compiled.ops[*part as usize] == Op::Settled(Truth::FALSE);
        match parts.as_slice() {
            [] => self.op(Op::Settled(Truth::TRUE.negated_if(opposite))),
            [one] => self.itself_or_opposite(*one, opposite),
            _ if parts.iter().any(no) => self.op(Op::Settled(Truth::FALSE.negated_if(opposite))),
            _ => {
                let (from, to) = self.list(parts);
                self.op(Op::Every { opposite, from, to })
            }
        }
    }

    fn itself_or_opposite(&mut self, part: At, turned: bool) -> At {
        if !turned {
            return part;
        }
        let opposite = match self.compiled.ops[part as usize] {
            Op::Settled(truth) => Op::Settled(truth.negated()),
            Op::Answer { circumstance, opposite, answers } => {
                Op::Answer { circumstance, opposite: !opposite, answers }
            }
            Op::Every { opposite, from, to } => Op::Every { opposite: !opposite, from, to },
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
