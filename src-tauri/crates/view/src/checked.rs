//! Everything that can be wrong with rules and words: what `sightline check` tells, and what a pack is refused for.

use sightline_engine::audit;
use sightline_rules::check::audit_dates;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;
use sightline_rules::{Date, Problems, load};
use sightline_words::lint;

use crate::needed::needed;

/// The rules, if nothing is wrong with them and with the words. No date may lie after `as_of`.
///
/// # Errors
/// Every problem found.
pub fn checked(rules: &Files, locales: &Files, as_of: Date) -> Result<Corpus, Problems> {
    let loaded = load(rules)?;
    let mut problems = lint::problems(locales, &needed(&loaded.corpus));
    problems.extend(audit_dates(&loaded, as_of));
    problems.extend(audit(&loaded, as_of));
    if problems.is_empty() { Ok(loaded.corpus) } else { Err(Problems::of(problems)) }
}
