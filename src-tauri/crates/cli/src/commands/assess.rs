//! `sightline assess`: who can reach what.

use std::path::Path;
use std::process::ExitCode;

use sightline_view::{Told, result_page};
use sightline_words::own;

use crate::arguments::{Common, Format};
use crate::input::{Stopped, sit};
use crate::terminal::{Output, overview, step_names};

pub fn run(out: &mut Output, common: &Common, answers: &Path, format: Format) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, Some(answers), format == Format::Html)?;
    let words = sitting.words();
    match format {
        Format::Json => out.json(&sitting.result_in_ids())?,
        Format::Text => {
            overview(out, words, &sitting.overview());
            step_names(out, words, &sitting.steps());
            for last in [words.get(&own::TERMINAL_HOW), words.get(&own::TERMINAL_WHY), words.caution()] {
                out.paragraph(&last.text);
            }
        }
        Format::Html => {
            let (overview, steps) = (sitting.overview(), sitting.steps());
            let told: [&dyn Told; 2] = [&overview, &steps];
            let terms = sitting.terms_of(&told[..]);
            out.raw(&result_page(words, &overview, &steps, &sitting.all_explained(), &terms));
        }
    }
    Ok(ExitCode::SUCCESS)
}
