//! Whether a safeguard is in force, and a fact settled, as of a day.

use sightline_rules::corpus::{Claim, CorpusInfo, Jurisdiction, Safeguard};
use sightline_rules::vocabulary::{Confidence, Standing};
use sightline_rules::{Date, FactId, Name, StateId};

/// Whether what is said of these states (of all, when none are named) is said of the state.
pub(crate) fn holds_in(states: Option<&Vec<StateId>>, state: Option<StateId>) -> bool {
    states.is_none_or(|states| state.is_some_and(|state| states.contains(&state)))
}

/// How far a safeguard can be counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

#[cfg(test)]
mod tests {
    use sightline_rules::FactId;
    use sightline_rules::corpus::Corpus;

    use super::{Date, Hold, holds_in, is_settled, settled_value, stands};
    use crate::fixture::{changed, loaded};

    const AA: &str = "states/AA.yaml";

    fn day(day: &str) -> Date {
        day.parse().unwrap()
    }

    /// How the block of the one state stands on a day.
    fn hold(corpus: &Corpus, on: &str) -> Option<Hold> {
        let state = &corpus.states[&corpus.state("AA").unwrap()];
        let (_, safeguard) = state.safeguards().next().unwrap();
        stands(safeguard, state, day(on), &corpus.info).map(|stands| stands.hold)
    }

    #[test]
    fn a_safeguard_holds_from_the_last_day_on_which_it_can_have_begun() {
        let corpus = loaded().corpus;
        assert_eq!(hold(&corpus, "2024-02-29"), None);
        assert_eq!(hold(&corpus, "2024-03-01"), Some(Hold::Firm));
        let vague = changed(AA, "effective: \"2024-03-01\"", "effective: \"2024-03\"").corpus;
        assert_eq!(hold(&vague, "2024-02-29"), None);
        assert_eq!(hold(&vague, "2024-03-30"), Some(Hold::Loose));
        assert_eq!(hold(&vague, "2024-03-31"), Some(Hold::Firm));
    }

    #[test]
    fn a_safeguard_ends_on_the_first_day_on_which_it_can_have_ended() {
        let ends = changed(AA, "kind: network-block", "kind: network-block\n    until: \"2025-10\"").corpus;
        assert_eq!(hold(&ends, "2025-09-30"), Some(Hold::Firm));
        assert_eq!(hold(&ends, "2025-10-01"), None);
    }

    #[test]
    fn without_a_known_beginning_it_holds_from_the_day_that_its_sources_show() {
        let corpus = changed(AA, "    effective: \"2024-03-01\"\n", "").corpus;
        assert_eq!(hold(&corpus, "2025-08-30"), Some(Hold::Loose));
        assert_eq!(hold(&corpus, "2025-08-31"), Some(Hold::Firm));
    }

    #[test]
    fn what_is_said_of_some_states_is_said_of_no_other() {
        let corpus = loaded().corpus;
        let [aa, bb] = ["AA", "BB"].map(|name| corpus.state(name));
        let some = vec![aa.unwrap()];
        assert!(holds_in(None, aa) && holds_in(None, None) && holds_in(Some(&some), aa));
        assert!(!holds_in(Some(&some), bb) && !holds_in(Some(&some), None));
    }

    #[test]
    fn a_fact_has_a_value_once_its_law_is_in_force_and_if_it_is_not_a_rumor() {
        let value = |corpus: &Corpus, on: &str| {
            let state = &corpus.states[&corpus.state("AA").unwrap()];
            settled_value(state, corpus.find("network").unwrap(), day(on)).map(|value| value.to_string())
        };
        let corpus = loaded().corpus;
        assert_eq!(value(&corpus, "2024-02-29"), None);
        assert_eq!(value(&corpus, "2024-03-01").as_deref(), Some("blocked"));
        let rumor = changed(AA, "confidence: high", "confidence: low").corpus;
        assert_eq!(value(&rumor, "2024-03-01"), None);
        let unknown = changed(AA, "value: blocked", "value: unknown").corpus;
        assert_eq!(value(&unknown, "2024-03-01"), None);
    }

    #[test]
    fn a_fact_is_settled_where_it_was_told_lately_or_its_law_is_to_come() {
        let settled = |corpus: &Corpus, state: &str, on: &str| {
            let network: FactId = corpus.find("network").unwrap();
            let state = &corpus.states[&corpus.state(state).unwrap()];
            is_settled(state, network, day(on), corpus.info.stale_after_years)
        };
        let corpus = loaded().corpus;
        assert!(settled(&corpus, "AA", "2026-01-31"));
        assert!(!settled(&corpus, "AA", "2039-01-31"), "told too long ago");
        assert!(!settled(&corpus, "BB", "2018-12-31"), "nobody knows");
        // Nobody knows what a law will be that is to come; from its first day on, that is an open question.
        let to_come =
            changed("states/BB.yaml", "as-of: \"2018\"", "effective: \"2026-02-01\"\n    as-of: \"2025\"")
                .corpus;
        assert!(settled(&to_come, "BB", "2026-01-31"));
        assert!(!settled(&to_come, "BB", "2026-02-01"));
    }
}
