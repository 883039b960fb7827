//! Answers to a question and values of a fact, as conditions ask for them.

use zeroize::{Zeroize, optimization_barrier};

use crate::id::{CircumstanceId, FactId};
use crate::names::{Name, Names, Unknown};

/// One of the answers that a question, or a state's own list, offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    index: u16,
    name: Name,
}

impl Answer {
    /// Its place among the answers, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.index)
    }

    /// As an answers file writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name.as_str()
    }
}

/// What was answered is overwritten when it is forgotten.
impl Zeroize for Answer {
    fn zeroize(&mut self) {
        self.index.zeroize();
        self.name = Name::new("");
        optimization_barrier(self);
    }
}

/// The answers offered, in their order; a list of counties can be long, so the count is not limited here.
pub(super) fn answers(names: &[Name]) -> impl ExactSizeIterator<Item = Answer> {
    names.iter().enumerate().map(|(index, name)| Answer {
        // Reading refuses longer lists.
        index: u16::try_from(index).unwrap_or(u16::MAX),
        name: *name,
    })
}

/// Some of the answers to one question. For a question that is answered with states there are two: that some state is
/// named, and that none is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct AnswerSet(u64);

/// How many answers a question may have.
pub(crate) const MOST_ANSWERS: usize = u64::BITS as usize;

impl AnswerSet {
    /// No answer.
    pub const EMPTY: Self = Self(0);

    /// An answer alone; the empty set for one of a long list, of which no condition speaks.
    #[must_use]
    pub fn of(answer: Answer) -> Self {
        Self(1_u64.checked_shl(u32::from(answer.index)).unwrap_or(0))
    }

    /// Of a question that is answered with states: that some state is named, or that none is.
    #[must_use]
    pub const fn of_states(some: bool) -> Self {
        Self(if some { 2 } else { 1 })
    }

    /// Whether the answer is in it.
    #[must_use]
    pub fn has(self, answer: Answer) -> bool {
        self.meets(Self::of(answer))
    }

    /// Whether an answer is in both.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// All that is in either.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether no answer is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn read(
        names: &Names,
        circumstance: CircumstanceId,
        words: &[String],
    ) -> Result<Self, Unknown> {
        let offered = &names.question(circumstance).values;
        let known = || offered.iter().map(|name| name.as_str());
        let bit = |word: &String| {
            let place = offered.iter().take(MOST_ANSWERS).position(|name| name.as_str() == word);
            place
                .map(|place| 1_u64 << place)
                .ok_or_else(|| Unknown::new(format!("answer of `{circumstance}`"), word, known()))
        };
        words.iter().map(bit).try_fold(0, |set, bit| Ok(set | bit?)).map(Self)
    }
}

/// What was answered is overwritten when it is forgotten.
impl Zeroize for AnswerSet {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// What a condition asks of a state fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactValue {
    /// One of the fact's values.
    Is(Name),
    /// A count of one or more.
    Some,
    /// A count of zero.
    None,
}

impl FactValue {
    /// Whether the value that a state file gives the fact is this one.
    #[must_use]
    pub fn is(self, value: &str) -> bool {
        match (self, value.parse::<u32>()) {
            (Self::Is(name), _) => name.as_str() == value,
            (Self::Some, Ok(count)) => count > 0,
            (Self::None, Ok(count)) => count == 0,
            (Self::Some | Self::None, Err(_)) => false,
        }
    }

    pub(super) fn read(names: &Names, fact: FactId, words: &[String]) -> Result<Vec<Self>, Unknown> {
        let kind = names.fact_type(fact);
        let value = |word: &String| match word.as_str() {
            SOME if kind.count => Ok(Self::Some),
            NONE if kind.count => Ok(Self::None),
            word => match kind.values.iter().find(|value| value.as_str() == word) {
                Some(value) => Ok(Self::Is(*value)),
                None => {
                    let counts = [SOME, NONE].into_iter().filter(|_| kind.count);
                    let known = kind.values.iter().map(|value| value.as_str()).chain(counts);
                    Err(Unknown::new(format!("value of the fact `{fact}`"), word, known))
                }
            },
        };
        words.iter().map(value).collect()
    }
}

/// In a condition: some state was named for the role; a count of one or more.
pub(crate) const SOME: &str = "some";
/// In a condition: no state was named for the role; a count of zero. In an answers file: no state at all.
pub const NONE: &str = "none";
/// In an answers file: not answered.
pub const SKIP: &str = "skip";
