//! Checks of dates against a day: nothing can be known of what comes after it.

use crate::corpus::{Claims, Corpus, NATION};
use crate::date::Date;
use crate::diagnostic::Diagnostic;

/// Claims, cases and sources dated after `today`: a slip of the pen, in almost every case.
#[must_use]
pub fn audit_dates(corpus: &Corpus, today: Date) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for place in std::iter::once(&corpus.nation).chain(corpus.states.values()) {
        let file = match place.state.as_str() {
            NATION => "national.yaml".to_owned(),
            code => format!("states/{code}.yaml"),
        };
        let claims = place.claims();
        let dates = claims
            .iter()
            .map(|(path, claim)| (path.as_str(), Some(claim.as_of)))
            .chain(place.cases.iter().map(|(id, case)| (id.as_str(), Some(case.date))))
            .chain(place.sources.iter().map(|(id, source)| (id.as_str(), source.date)));
        for (id, date) in dates {
            if let Some(date) = date.filter(|date| date.first_day() > today.last_day()) {
                let message = format!("`{id}` is dated {date}, which is after {today}");
                problems.push(Diagnostic::new(&file, message).hint("check the date, or give --as-of"));
            }
        }
    }
    problems
}

/// A claim that is old enough to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// `US` or the state's code.
    pub jurisdiction: String,
    /// `fact`, `fact/further` or `other/name`.
    pub claim: String,
    /// Up to when its sources reach.
    pub as_of: Date,
}

/// The claims whose sources end more than twelve months before `today`, the oldest first.
#[must_use]
pub fn stale(corpus: &Corpus, today: Date) -> Vec<Stale> {
    let (month, day) = (today.month().unwrap_or(12), today.day().unwrap_or(28));
    // A leap day has no twin a year before; the day before it will do.
    let year_before = |day| Date::from_ymd(today.year() - 1, month, day);
    let Some(limit) = year_before(day).or_else(|| year_before(day - 1)) else { return Vec::new() };
    let mut found = Vec::new();
    for place in std::iter::once(&corpus.nation).chain(corpus.states.values()) {
        let old = place.claims().into_iter().filter(|(_, claim)| claim.as_of.last_day() < limit.first_day());
        found.extend(old.map(|(path, claim)| Stale {
            jurisdiction: place.state.clone(),
            claim: path,
            as_of: claim.as_of,
        }));
    }
    found.sort_by_key(|stale| stale.as_of.first_day());
    found
}
