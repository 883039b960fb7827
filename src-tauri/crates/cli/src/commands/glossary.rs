//! `sightline glossary`: every term that is explained.

use std::process::ExitCode;

use sightline_view::TermView;

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, all_terms};

pub fn run(out: &mut Output, common: &Common) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, None, false)?;
    let terms: Vec<TermView> = sitting.terms().iter().map(TermView::from).collect();
    all_terms(out, sitting.words(), &terms);
    Ok(ExitCode::SUCCESS)
}
