//! `sightline check`: what is wrong with rules and words.

use std::process::ExitCode;

use sightline_rules::Date;
use sightline_rules::check::{Stale, shares, stale, stale_safeguards};
use sightline_rules::corpus::Corpus;
use sightline_rules::read::{Files, embedded_rules};
use sightline_view::checked;
use sightline_words::lint::{self, Owed};
use sightline_words::{REFERENCE, Words, embedded_locales, own, today};

use crate::arguments::Checked;
use crate::input::{Stopped, folder};
use crate::terminal::Output;

/// Something was found.
const FOUND: u8 = 1;

pub fn run(out: &mut Output, what: &Checked) -> Result<ExitCode, Stopped> {
    // The rules that the program carries are checked as strictly as a folder's; only lines are not known of them.
    let rules = match &what.rules {
        Some(path) => folder("--rules", path.clone(), REFERENCE)?,
        None => embedded_rules(),
    };
    let locales = match &what.locales {
        Some(path) => folder("--locales", path.clone(), REFERENCE)?,
        None => embedded_locales(),
    };
    let as_of = what.as_of.unwrap_or_else(today);
    match checked(&rules, &locales, as_of) {
        Ok(corpus) => clean(out, what, &corpus, &locales, as_of),
        Err(problems) => {
            out.raw(&format!("{problems}\n"));
            Ok(ExitCode::from(FOUND))
        }
    }
}

fn clean(
    out: &mut Output,
    what: &Checked,
    corpus: &Corpus,
    locales: &Files,
    as_of: Date,
) -> Result<ExitCode, Stopped> {
    let words = Words::reference()?;
    let sum = |of: fn(&sightline_rules::corpus::Jurisdiction) -> usize| -> usize {
        corpus.jurisdictions().map(of).sum()
    };
    let counts = [
        ("states", corpus.states.len().into()),
        ("facts", sum(|place| place.facts().len()).into()),
        ("safeguards", sum(|place| place.safeguards().len()).into()),
        ("cases", sum(|place| place.cases().len()).into()),
        ("sources", sum(|place| place.sources().len()).into()),
        ("locales", sightline_words::languages_of(locales)?.len().into()),
    ];
    out.paragraph(&words.with(&own::TERMINAL_CHECK_CLEAN, &counts).text);
    let old = stale(corpus, as_of);
    out.paragraph(&words.with(&own::TERMINAL_CHECK_STALE, &[("count", old.len().into())]).text);
    let loose = stale_safeguards(corpus, as_of);
    if !loose.is_empty() {
        let names = loose.iter().map(|(id, newest)| format!("{id} ({newest})")).collect::<Vec<_>>();
        let args = [("count", loose.len().into()), ("safeguards", names.join(", ").into())];
        out.paragraph(&words.with(&own::TERMINAL_CHECK_LOOSE, &args).text);
    }
    if what.stale {
        by_month(out, &words, &old);
    }
    let shares = shares(corpus);
    let counts =
        [("primary", shares.primary.into()), ("read", shares.read.into()), ("all", shares.all.into())];
    out.paragraph(&words.with(&own::TERMINAL_CHECK_PRIMARY, &counts).text);
    // What is above a language's tier may wait; it is shown in the reference language then, and marked.
    for language in lint::progress(locales) {
        let stale = language.open.iter().filter(|open| open.what == Owed::Stale).count();
        let counts = [
            ("language", language.tag.as_str().into()),
            ("count", language.open.len().into()),
            ("stale", stale.into()),
        ];
        out.paragraph(&words.with(&own::TERMINAL_CHECK_OPEN, &counts).text);
    }
    Ok(ExitCode::SUCCESS)
}

/// The old claims under the month (or, where no more is known, the year) that their sources reach.
fn by_month(out: &mut Output, words: &Words, old: &[Stale]) {
    let month = |stale: &Stale| stale.as_of.to_month();
    for of_month in old.chunk_by(|a, b| month(a) == month(b)) {
        let Some(first) = of_month.first() else { continue };
        let args = [("month", month(first).to_string().into()), ("count", of_month.len().into())];
        out.heading(&words.with(&own::TERMINAL_CHECK_STALE_MONTH, &args).text);
        for claim in of_month {
            out.raw(&format!("{:<3} {}\n", claim.claim.place.code(), claim.claim.path));
        }
    }
}
