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
