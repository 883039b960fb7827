//! Checks of dates against a day: nothing can be known of what comes after it.

use super::file_of;
use crate::corpus::{ClaimId, Corpus, Safeguard, SafeguardId};
use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::read::Loaded;

/// Claims, cases and sources dated after `today`: a slip of the pen, in almost every case.
#[must_use]
pub fn audit_dates(loaded: &Loaded, today: Date) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for jurisdiction in loaded.corpus.jurisdictions() {
        let file = file_of(jurisdiction.place);
        let mut tell = |path: &[&str], name: &str, date: Option<Date>| {
            if let Some(date) = date.filter(|date| date.first_day() > today.last_day()) {
                let message = format!("`{name}` is dated {date}, which is after {today}");
                let problem = loaded.places.problem(&file, path, message);
                problems.push(problem.hint("check the date, or give --as-of"));
            }
        };
        for (path, claim) in jurisdiction.claims() {
            let at = [&path.keys()[..], &["as-of"]].concat();
            tell(&at, &path.to_string(), Some(claim.as_of));
        }
        for (id, case) in jurisdiction.cases() {
            tell(&["cases", id.name(), "date"], id.name(), Some(case.date));
        }
        for (id, event) in jurisdiction.events() {
            tell(&["events", id.name(), "date"], id.name(), Some(event.date));
        }
        for (id, source) in jurisdiction.sources() {
            tell(&["sources", id.name(), "date"], id.name(), source.date);
        }
    }
    for (id, letter) in loaded.corpus.letters.iter() {
        let dates = letter.to.iter().filter_map(|recipient| recipient.as_of).chain([letter.as_of]);
        for date in dates.filter(|date| date.first_day() > today.last_day()) {
            let message = format!("`{id}` is dated {date}, which is after {today}");
            let problem = loaded.places.problem("letters/", &[id.name()], message);
            problems.push(problem.hint("check the date, or give --as-of"));
        }
    }
    problems
}

/// A claim that is old enough to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The claim.
    pub claim: ClaimId,
    /// Up to when its sources reach.
    pub as_of: Date,
}

/// The safeguards whose newest source is too old to count on: they lower nothing, the oldest first.
#[must_use]
pub fn stale_safeguards(corpus: &Corpus, today: Date) -> Vec<(SafeguardId, Date)> {
    let years = corpus.info.stale_after_years;
    let mut found = Vec::new();
    for jurisdiction in corpus.jurisdictions() {
        for (id, safeguard) in jurisdiction.safeguards() {
            let claims = jurisdiction.claims_at(&safeguard.rests_on);
            let newest = Safeguard::shown_until(&claims);
            found.extend(newest.filter(|newest| newest.is_stale(today, years)).map(|newest| (id, newest)));
        }
    }
    found.sort_by_key(|(_, newest)| newest.first_day());
    found
}

/// The claims whose sources end more than twelve months before `today`, the oldest first.
#[must_use]
pub fn stale(corpus: &Corpus, today: Date) -> Vec<Stale> {
    let (month, day) = (today.month().unwrap_or(12), today.day().unwrap_or(28));
    // A leap day has no twin a year before; the day before it will do.
    let year_before = |day| Date::from_ymd(today.year().saturating_sub(1), month, day);
    let Some(limit) = year_before(day).or_else(|| year_before(day - 1)) else { return Vec::new() };
    let mut found = Vec::new();
    for jurisdiction in corpus.jurisdictions() {
        let old = jurisdiction.claims().filter(|(_, claim)| claim.as_of.last_day() < limit.first_day());
        let place = jurisdiction.place;
        found.extend(old.map(|(path, claim)| Stale { claim: ClaimId { place, path }, as_of: claim.as_of }));
    }
    found.sort_by_key(|stale| stale.as_of.first_day());
    found
}
