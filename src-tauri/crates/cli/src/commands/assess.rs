//! `sightline assess`: who can reach what.

use std::path::Path;
use std::process::ExitCode;

use sightline_view::{PaperAsked, PaperKind};
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
            step_names(out, words, &sitting.plan());
            for last in [words.get(&own::TERMINAL_HOW), words.get(&own::TERMINAL_WHY), words.caution()] {
                out.paragraph(&last.text);
            }
        }
        Format::Html => {
            let asked = PaperAsked {
                kind: PaperKind::Whole,
                beside: None,
                answers: false,
                own_steps: false,
                explain: None,
            };
            let page = sitting.paper(&asked).map_err(|refusal| Stopped::at("", 0, refusal))?;
            out.raw(&page);
        }
    }
    Ok(ExitCode::SUCCESS)
}
