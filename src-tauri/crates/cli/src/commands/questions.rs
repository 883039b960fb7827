//! `sightline questions`: what can still change the result.

use std::path::Path;
use std::process::ExitCode;

use sightline_words::own;

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, plain};

pub fn run(out: &mut Output, common: &Common, answers: Option<&Path>) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, answers, false)?;
    let questions = sitting.questions();
    if questions.is_empty() {
        out.paragraph(&sitting.words().get(&own::TERMINAL_QUESTIONS_NONE).text);
    }
    for (id, question) in questions {
        out.raw(&format!("{id:<28} {}\n", question.text));
    }
    out.gap();
    out.dim(&plain(sitting.words(), &sitting.dated()), "");
    Ok(ExitCode::SUCCESS)
}
