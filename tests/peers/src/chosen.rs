//! What is looked at more closely than the rest.

use sightline_rules::corpus::Corpus;
use sightline_rules::{Date, StateId};

/// As many states as rules are generated in Rust for: evenly picked from the list of all.
const STATES: usize = 6;

/// Those states.
#[must_use]
pub fn states(corpus: &Corpus) -> Vec<StateId> {
    let step = corpus.state_ids.len().div_ceil(STATES);
    corpus.state_ids.iter().copied().step_by(step).collect()
}

/// The day as of which rules are generated in Rust: that of most personas, which the program checks.
#[must_use]
pub fn day() -> Date {
    DAY.parse().expect("it is a date")
}

const DAY: &str = "2026-11-23";
