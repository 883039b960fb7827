//! `sightline actions`: the lawful steps in full.

use std::path::Path;
use std::process::ExitCode;

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, plain, steps, terms_here};

pub fn run(out: &mut Output, common: &Common, answers: &Path) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, Some(answers), false)?;
    let words = sitting.words();
    let shown = sitting.plan();
    steps(out, words, &shown);
    terms_here(out, words, &sitting.terms_of(&shown));
    out.paragraph(&words.caution().text);
    out.dim(&plain(words, &sitting.dated()), "");
    Ok(ExitCode::SUCCESS)
}
