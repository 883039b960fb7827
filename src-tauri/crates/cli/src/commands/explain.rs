//! `sightline explain`: why one result is what it is.

use std::path::Path;
use std::process::ExitCode;

use sightline_rules::{AgencyId, Declared, Id, RecordId, StateId};
use sightline_view::{Refusal, Sitting, explanation_page};
use sightline_words::names::Message;
use sightline_words::{Text, names, own};

use crate::arguments::{Common, Explained, Format};
use crate::input::{Stopped, sit};
use crate::terminal::{Output, explanation};

pub fn run(
    out: &mut Output,
    common: &Common,
    answers: &Path,
    what: &Explained,
    format: Format,
) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, Some(answers), format == Format::Html)?;
    let (words, corpus) = (sitting.words(), sitting.corpus());
    let record: RecordId =
        find(&sitting, "--record", &own::ERROR_UNKNOWN_RECORD, &what.record, &corpus.records)?;
    let agency: AgencyId =
        find(&sitting, "--agency", &own::ERROR_UNKNOWN_AGENCY, &what.agency, &corpus.agencies)?;
    let state = what.state.as_ref().map(|code| {
        let code = code.to_uppercase();
        find::<_>(&sitting, "--state", &own::ERROR_UNKNOWN_STATE, &code, &corpus.state_ids)
    });
    let state: Option<StateId> = state.transpose()?;
    let wanted = sitting.exposures(record, agency, state);
    if format == Format::Json {
        out.json(&wanted)?;
        return Ok(ExitCode::SUCCESS);
    }
    let explained: Vec<_> = wanted.iter().map(|exposure| sitting.explained(exposure)).collect();
    let nothing = if explained.is_empty() { nothing_there(&sitting, record, agency) } else { Vec::new() };
    if format == Format::Html {
        out.raw(&explanation_page(words, &explained, &nothing));
        return Ok(ExitCode::SUCCESS);
    }
    out.names_statements(what.names);
    explained.iter().for_each(|shown| explanation(out, words, shown));
    let (sentences, questions) = nothing.split_at(nothing.len().min(2));
    sentences.iter().for_each(|said| out.paragraph(&said.text));
    questions.iter().for_each(|question| out.item(&question.text));
    out.paragraph(&words.caution().text);
    Ok(ExitCode::SUCCESS)
}

/// That there is no such result, and the questions that could bring one.
fn nothing_there(sitting: &Sitting, record: RecordId, agency: AgencyId) -> Vec<Text> {
    let words = sitting.words();
    let args = [
        ("record", words.get(&names::record(record)).text.into()),
        ("agency", words.get(&names::agency(agency)).text.into()),
    ];
    let mut said = vec![words.with(&own::TERMINAL_NO_EXPOSURE, &args)];
    let questions = sitting.questions();
    if !questions.is_empty() {
        said.push(words.get(&own::TERMINAL_NO_EXPOSURE_HINT));
        said.extend(questions.into_iter().map(|(_, question)| question));
    }
    said
}

fn find<K: Declared>(
    sitting: &Sitting,
    option: &str,
    unknown: &Message,
    word: &str,
    known: &[Id<K>],
) -> Result<Id<K>, Stopped> {
    sitting.corpus().find(word).ok_or_else(|| {
        let known: Vec<&str> = known.iter().map(|id| id.name()).collect();
        Stopped::at(option, 0, Refusal::unknown(sitting.words(), unknown, word, &known))
    })
}
