//! `sightline compare`: what a changed answer changes, old beside new.

use std::path::Path;
use std::process::ExitCode;

use sightline_engine::Answers;
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_view::{ChangeView, OutcomeView, Refusal, Sitting};
use sightline_words::{Words, names, own};

use crate::arguments::{Common, ComparedWith};
use crate::input::{Stopped, sit};
use crate::terminal::{Output, complain, plain};

pub fn run(
    out: &mut Output,
    common: &Common,
    answers: &Path,
    with: &ComparedWith,
) -> Result<ExitCode, Stopped> {
    let mut sitting = sit(common, Some(answers), false)?;
    if with.every_state {
        each_state(out, &mut sitting)?;
    } else if with.every_answer {
        each_answer(out, &mut sitting)?;
    } else {
        let after = with_changes(&mut sitting, &with.set)?;
        let comparison = sitting.compare_with(&after).map_err(|refusal| Stopped::at("--set", 0, refusal))?;
        if comparison.changes.is_empty() {
            out.paragraph(&comparison.sentence.text);
        }
        side_by_side(out, sitting.words(), &comparison.changes);
    }
    out.gap();
    out.dim(&plain(sitting.words(), &sitting.dated()), "");
    Ok(ExitCode::SUCCESS)
}

/// The answers with every change. What none of them uses is named.
fn with_changes(sitting: &mut Sitting, set: &[String]) -> Result<Answers, Stopped> {
    let before = sitting.answers().clone();
    let mut wrong = Vec::new();
    for change in set {
        if let Err(refusal) = with_change(sitting, change) {
            let Stopped::Input(told) = Stopped::at(format!("--set {change}"), 0, refusal) else { continue };
            wrong.extend(told);
        }
    }
    let after = sitting.answers().clone();
    for refusal in sitting.unused(&after) {
        complain(&Stopped::at("--set", 0, refusal).to_string());
    }
    // What was read of new states stays; the person is the one of the file.
    sitting.take(before).map_err(|refusal| Stopped::at("--set", 0, refusal))?;
    if wrong.is_empty() { Ok(after) } else { Err(Stopped::Input(wrong)) }
}

fn with_change(sitting: &mut Sitting, change: &str) -> Result<(), Refusal> {
    let Some((name, value)) = change.split_once('=') else {
        let text = [("text", change.to_owned().into())];
        let message = sitting.words().with(&own::ERROR_NOT_ID_VALUE, &text).text;
        return Err(Refusal { message, hint: None });
    };
    let (id, state) = match name.split_once('@') {
        Some((id, state)) => (id.trim(), Some(state.trim())),
        None => (name.trim(), None),
    };
    let several: Vec<String> = value.split(',').map(|part| part.trim().to_owned()).collect();
    let values = if state.is_none() { several } else { vec![value.trim().to_owned()] };
    sitting.answer(id, state, &values)
}

fn side_by_side(out: &mut Output, words: &Words, changes: &[ChangeView]) {
    let mut heading = None;
    for change in changes {
        let key = (&change.record.text, change.place.as_ref().map(|place| &place.text));
        if heading != Some(key) {
            heading = Some(key);
            let place = key.1.map(|place| format!(" · {place}")).unwrap_or_default();
            out.heading(&format!("{}{place}", key.0));
        }
        let (before, after) = (outcome(words, &change.before), outcome(words, &change.after));
        if out.plain() {
            let args = [("before", before.into()), ("after", after.into())];
            let change_told = words.with(&own::TERMINAL_COMPARE_CHANGE, &args).text;
            let args = [("label", change.short.text.clone().into()), ("value", change_told.into())];
            out.wrapped(&words.with(&own::ANSWER_LINE, &args).text, "  ", "    ");
        } else {
            let arrow = words.language().direction.arrow();
            out.wrapped(
                &format!("{:<12} {before}  {arrow}  {after}", change.short.text),
                "  ",
                "               ",
            );
        }
    }
}

fn outcome(words: &Words, outcome: &Option<OutcomeView>) -> String {
    let Some(outcome) = outcome else { return words.get(&own::CELL_NONE).text };
    let (access, evidence) = (&outcome.access_word.text, &outcome.evidence_phrase.text);
    match outcome.certainty {
        Certainty::Applies => format!("{access} ({evidence})"),
        Certainty::Depends => {
            format!("{access} ({evidence}; {})", words.get(&own::TERMINAL_COMPARE_DEPENDS).text)
        }
    }
}

fn each_state(out: &mut Output, sitting: &mut Sitting) -> Result<(), Stopped> {
    let tallies = sitting.tallies().map_err(|refusal| Stopped::at("--every-state", 0, refusal))?;
    let words = sitting.words();
    if out.plain() {
        for tally in &tallies {
            let args =
                [("label", tally.name.text.clone().into()), ("value", tally.words.text.clone().into())];
            out.wrapped(&words.with(&own::ANSWER_LINE, &args).text, "", "  ");
        }
        return Ok(());
    }
    let heads = Access::ALL.into_iter().rev().map(|access| words.get(&names::access(access)).text);
    let heads: Vec<String> = heads.chain([words.get(&own::TERMINAL_COMPARE_DEPENDS).text]).collect();
    out.raw(&row(&words.get(&own::COMPARE_STATE).text, &heads));
    for tally in tallies {
        let counts = [tally.open, tally.restricted, tally.barred, tally.depends];
        out.raw(&row(&tally.name.text, &counts.map(|count| count.to_string())));
    }
    Ok(())
}

fn row(name: &str, cells: &[String]) -> String {
    let cells: String = cells.iter().map(|cell| format!("{cell:>12}")).collect();
    format!("{name:<24}{cells}\n")
}

fn each_answer(out: &mut Output, sitting: &mut Sitting) -> Result<(), Stopped> {
    let effects = sitting.every_answer().map_err(|refusal| Stopped::at("--every-answer", 0, refusal))?;
    out.heading(&sitting.words().get(&own::TERMINAL_COMPARE_COUNT).text);
    for effect in effects {
        let line =
            format!("{}: {}  ({}={})", effect.label.text, effect.answer.text, effect.question, effect.value);
        out.wrapped(&line, &format!("{:>6}  ", effect.count), "        ");
    }
    Ok(())
}
