//! Whether a safeguard is in force, and a fact settled, as of a day.

use sightline_rules::corpus::{Claim, CorpusInfo, Jurisdiction, Safeguard};
use sightline_rules::vocabulary::{Confidence, Standing};
use sightline_rules::{Date, FactId, Name, StateId};

/// Whether what is said of these states (of all, when none are named) is said of the state.
pub(crate) fn holds_in(states: Option<&Vec<StateId>>, state: Option<StateId>) -> bool {
    states.is_none_or(|states| state.is_some_and(|state| states.contains(&state)))
}

/// How far a safeguard can be counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// In force, and shown well enough: it lowers access.
    Firm,
    /// So too, and fought over: it holds today and may fall any day.
    ForNow,
    /// It lowers nothing: stayed, announced, not shown well enough, or not shown for long.
    Loose,
}

/// How a safeguard stands as of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stands {
    pub hold: Hold,
    pub standing: Standing,
    /// Whether its newest source is older than the rules take on trust.
    pub stale: bool,
}

/// How a safeguard stands as of a day; `None` if it is not yet, or no longer, in force. Where dates are vague, the day
/// that claims least is taken.
pub(crate) fn stands(
    safeguard: &Safeguard,
    jurisdiction: &Jurisdiction,
    as_of: Date,
    info: &CorpusInfo,
) -> Option<Stands> {
    let claims = jurisdiction.claims_at(&safeguard.rests_on);
    let today = as_of.last_day();
    if safeguard.until.is_some_and(|until| today >= until.first_day()) {
        return None;
    }
    let newest = Safeguard::shown_until(&claims);
    let begun = match safeguard.in_force_since(&claims) {
        Some(since) if today < since.first_day() => return None,
        Some(since) => today >= since.last_day(),
        // No known beginning: it is shown to hold on the day of its sources, not before. What the research found was there
        // by the day on which the research ended, however vague its date is.
        None => {
            let by = |shown: Date| shown.last_day().min(info.researched.last_day());
            safeguard.shown_since.or(newest).is_none_or(|shown| today >= by(shown))
        }
    };
    let standing = safeguard.standing_on(as_of);
    let stale = newest.is_none_or(|newest| newest.is_stale(as_of, info.stale_after_years));
    let confident = claims.iter().all(|claim| claim.confidence > Confidence::Low);
    let hold = match standing {
        _ if !begun || stale || !confident || claims.is_empty() => Hold::Loose,
        Standing::InForce => Hold::Firm,
        Standing::FoughtOver => Hold::ForNow,
        Standing::Stayed | Standing::Announced => Hold::Loose,
    };
    Some(Stands { hold, standing, stale })
}

/// The value that a state's fact has as of a day, if research settled it.
pub(crate) fn settled_value(state: &Jurisdiction, fact: FactId, as_of: Date) -> Option<Name> {
    let claim = state.fact(fact.name())?;
    let begun = claim.effective.is_none_or(|effective| effective.last_day() <= as_of.last_day());
    claim.value.filter(|value| begun && claim.confidence > Confidence::Low && value.as_str() != UNKNOWN)
}

/// The value of a fact that research could not settle.
const UNKNOWN: &str = "unknown";

/// Whether nothing is left open about a state's fact as of a day: told recently enough, or of a law to come.
pub(crate) fn is_settled(state: &Jurisdiction, fact: FactId, as_of: Date, stale_after_years: u16) -> bool {
    let Some(claim) = state.fact(fact.name()) else { return false };
    let fresh = !claim.as_of.is_stale(as_of, stale_after_years);
    // A law that is not in force yet is no open question.
    let to_come =
        |claim: &Claim| claim.effective.is_some_and(|effective| effective.first_day() > as_of.last_day());
    to_come(claim) || (settled_value(state, fact, as_of).is_some() && fresh)
}
