//! Old beside new: what a changed answer changes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_rules::{AgencyId, RecordId, StateId};

use crate::assess::{Assessment, Exposure};
use crate::left::Left;

/// What an exposure comes to, without its routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Outcome {
    /// Access.
    pub access: Access,
    /// The least that opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold, where that is less.
    pub for_now: Option<Left>,
    /// Evidence.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Certainty.
    pub certainty: Certainty,
}

impl Outcome {
    /// What the exposure comes to.
    #[must_use]
    pub fn of(exposure: &Exposure) -> Self {
        Self {
            access: exposure.access,
            takes: exposure.takes,
            for_now: exposure.for_now,
            evidence: exposure.evidence,
            asked_only: exposure.asked_only(),
            certainty: exposure.certainty,
        }
    }
}

impl Outcome {
    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(self) -> Left {
        Left { access: self.access, takes: self.takes }
    }
}

/// One exposure that differs between two assessments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The record.
    pub record: RecordId,
    /// The agency.
    pub agency: AgencyId,
    /// The state.
    pub state: Option<StateId>,
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

/// Whose outcome it is.
pub(crate) type Key = (RecordId, AgencyId, Option<StateId>);

/// What each exposure comes to.
pub(crate) fn outcomes(assessment: &Assessment) -> BTreeMap<Key, Outcome> {
    assessment.exposures.iter().map(|e| ((e.record, e.agency, e.state), Outcome::of(e))).collect()
}

/// The exposures that differ, in the order of record, agency and state.
#[must_use]
pub fn changes(before: &Assessment, after: &Assessment) -> Vec<Change> {
    differing(&outcomes(before), &outcomes(after))
}

/// The outcomes that differ, in order.
pub(crate) fn differing(before: &BTreeMap<Key, Outcome>, after: &BTreeMap<Key, Outcome>) -> Vec<Change> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine};

    #[test]
    fn only_what_differs_is_told_with_what_is_gone_and_what_is_new() {
        let engine = engine();
        let of = |given| engine.assess(&answers(&engine, given));
        let before = of("state.cards: BB\ncard.status: current\ncard.address: home\n");
        assert_eq!(changes(&before, &before), []);
        let after = of("state.cards: BB\ncard.status: current\ncard.address: other\n");
        let changed = changes(&before, &after);
        assert_eq!(changed.len(), 1, "{changed:?}");
        assert_eq!((changed[0].record.name(), changed[0].after), ("address", None));
        assert_eq!(changes(&after, &before)[0].before, None);
    }

    #[test]
    fn a_tally_counts_every_exposure_once() {
        let engine = engine();
        let assessment = engine.assess(&answers(&engine, "state.cards: [AA, BB]\ncard.status: current\n"));
        let tally = Tally::of(&assessment);
        assert_eq!(tally.open + tally.restricted + tally.barred, assessment.exposures.len());
        assert!(tally.barred > 0 && tally.depends > 0, "{tally:?}");
    }
}
