//! The peers: each has its rules generated from the same [`RuleSet`], in its own language.

mod cel;
mod datalogic;
mod generated;
mod rego;

pub use cel::Cel;
pub use datalogic::Datalogic;
pub use generated::{Generated, Spread};
pub use rego::Rego;

use sightline_rules::corpus::Corpus;

use crate::rules::{self, RuleSet};

/// What went wrong in a peer.
pub type Failed = String;

/// The questions as the peers know them.
#[derive(Debug, Clone)]
pub struct Questions {
    /// The variable of each.
    pub variables: Vec<String>,
    /// What can be answered to each.
    pub values: Vec<Vec<&'static str>>,
}

impl Questions {
    /// Those of the rules.
    #[must_use]
    pub fn new(corpus: &Corpus) -> Self {
        let ids = || corpus.circumstances.ids();
        Self {
            variables: ids().map(|id| rules::variable(id.name())).collect(),
            values: ids().map(|id| rules::values(corpus, id)).collect(),
        }
    }

    /// The answers to a question that are not among these.
    fn others(&self, question: usize, answers: &[&'static str]) -> Vec<&'static str> {
        self.values[question].iter().copied().filter(|value| !answers.contains(value)).collect()
    }
}

/// A general rule engine.
pub trait Peer {
    /// Rules, ready to run.
    type Program;
    /// Answers, ready to be read.
    type Input;

    /// The crate, or what it is.
    const NAME: &'static str;
    /// Its name in the lock file; none where it is no crate.
    const CRATE: Option<&'static str>;
    /// How its rules are run.
    const HOW: &'static str;

    /// The rules in the engine's language.
    fn text(rules: &RuleSet, questions: &Questions) -> String;

    /// The rules, ready to run.
    ///
    /// # Errors
    /// When the engine refuses them.
    fn compile(text: &str) -> Result<Self::Program, Failed>;

    /// Answers, ready to be read.
    fn input(questions: &Questions, words: &[&'static str]) -> Self::Input;

    /// Runs the rules. Where `tell` is there, what each rule came to is added to it: 0 not so, 1 possibly, 2 surely.
    ///
    /// # Errors
    /// When the engine fails.
    fn run(
        program: &mut Self::Program,
        input: &Self::Input,
        tell: Option<&mut Vec<u8>>,
    ) -> Result<(), Failed>;

    /// Runs the rules and records what led to each answer; none where the engine cannot do that.
    fn explain(_: &mut Self::Program, _: &Self::Input) -> Option<()> {
        None
    }
}

/// Whether the rules of a state, or of none, were generated in Rust.
#[must_use]
pub fn is_generated(state: Option<sightline_rules::StateId>) -> bool {
    generated::is_there(state.map_or("", |state| state.name()))
}
