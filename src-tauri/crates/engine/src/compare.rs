//! Old beside new: what a changed answer changes.

use std::collections::BTreeMap;

use crate::assess::{Assessment, Exposure};
use crate::vocabulary::{Access, Certainty, Evidence};

/// What an exposure comes to, without its routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Access.
    pub access: Access,
    /// Evidence.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Certainty.
    pub certainty: Certainty,
}

/// One exposure that differs between two assessments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Index of the record.
    pub record: usize,
    /// Index of the agency.
    pub agency: usize,
    /// Index of the state.
    pub state: Option<usize>,
    /// What it came to; `None` if there was no such exposure.
    pub before: Option<Outcome>,
    /// What it comes to; `None` if there is none any more.
    pub after: Option<Outcome>,
}

/// How many exposures stand at each access, certain and not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Open.
    pub open: usize,
    /// Restricted.
    pub restricted: usize,
    /// Barred.
    pub barred: usize,
    /// Of all of these: how many still depend on answers.
    pub depends: usize,
}

impl Tally {
    /// Counts the exposures of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let mut tally = Self::default();
        for exposure in &assessment.exposures {
            match exposure.access {
                Access::Open => tally.open += 1,
                Access::Restricted => tally.restricted += 1,
                Access::Barred => tally.barred += 1,
            }
            tally.depends += usize::from(exposure.certainty == Certainty::Depends);
        }
        tally
    }
}

/// The exposures that differ, in the order of record, agency and state.
#[must_use]
pub fn changes(before: &Assessment, after: &Assessment) -> Vec<Change> {
    let outcomes = |assessment: &Assessment| -> BTreeMap<_, _> {
        assessment.exposures.iter().map(|e| ((e.record, e.agency, e.state), outcome(e))).collect()
    };
    let (before, after) = (outcomes(before), outcomes(after));
    let keys: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    keys.into_iter()
        .map(|key| {
            let (record, agency, state) = key;
            Change {
                record,
                agency,
                state,
                before: before.get(&key).copied(),
                after: after.get(&key).copied(),
            }
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn outcome(exposure: &Exposure) -> Outcome {
    Outcome {
        access: exposure.access,
        evidence: exposure.evidence,
        asked_only: exposure.asked_only(),
        certainty: exposure.certainty,
    }
}
