//! `sightline report`: a paper to print or to keep.

use std::path::Path;
use std::process::ExitCode;

use sightline_view::{PairAsked, PaperAsked, PaperKind};

use crate::arguments::{Common, Kind, Paper};
use crate::input::{Stopped, sit};
use crate::terminal::Output;

pub fn run(out: &mut Output, common: &Common, answers: &Path, paper: Paper) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, Some(answers), true)?;
    let explain: Vec<PairAsked> = paper.explain.iter().map(|pair| self::pair(pair)).collect();
    let asked = PaperAsked {
        kind: match paper.kind {
            Kind::Carry => PaperKind::Carry,
            Kind::Lawyer => PaperKind::Lawyer,
        },
        beside: paper.beside,
        answers: paper.answers_too,
        own_steps: paper.own_steps,
        explain: (!explain.is_empty()).then_some(explain),
    };
    let page = sitting.paper(&asked).map_err(|refusal| Stopped::at("report", 0, refusal))?;
    out.raw(&page);
    Ok(ExitCode::SUCCESS)
}

/// RECORD:AGENCY@STATE. What is no such pair names nothing, and is refused as that.
fn pair(text: &str) -> PairAsked {
    let (pair, state) = match text.split_once('@') {
        Some((pair, state)) => (pair, Some(state.to_uppercase())),
        None => (text, None),
    };
    let (record, agency) = pair.split_once(':').unwrap_or((pair, ""));
    PairAsked { record: record.to_owned(), agency: agency.to_owned(), state }
}
