//! What a changed answer changes: old beside new.

use std::path::Path;

use sightline_engine::vocabulary::{Access, Certainty};
use sightline_engine::{Answers, Change, Diagnostic, Outcome, Problems, Tally, changes};
use sightline_view::{Words, evidence_id, label, place};

use crate::arguments::Common;
use crate::input::Loaded;
use crate::output::Output;

/// Runs `sightline compare`.
pub fn run(
    out: &mut Output,
    common: &Common,
    answers: &Path,
    set: &[String],
    every_state: bool,
    every_answer: bool,
) -> Result<(), Problems> {
    let loaded = Loaded::with_every_state(common, answers)?;
    let words = loaded.words(false)?;
    if every_state {
        each_state(out, &loaded, &words);
    } else if every_answer {
        each_answer(out, &loaded, &words);
    } else {
        let changed = with_changes(&loaded, set)?;
        let before = loaded.engine.assess(&loaded.answers);
        let after = loaded.engine.assess(&changed);
        side_by_side(out, &loaded, &words, &changes(&before, &after));
    }
    Ok(())
}

fn with_changes(loaded: &Loaded, set: &[String]) -> Result<Answers, Problems> {
    let corpus = loaded.engine.corpus();
    let mut answers = loaded.answers.clone();
    let mut problems = Vec::new();
    for change in set {
        let Some((name, value)) = change.split_once('=') else {
            let problem = Diagnostic::new(format!("--set {change}"), "this is not ID=VALUE");
            problems.push(
                problem.hint("for example --set license.status=current, or --set state.licensed=NC,GA"),
            );
            continue;
        };
        let (id, state) = match name.split_once('@') {
            Some((id, state)) => (id.trim(), Some(state.trim())),
            None => (name.trim(), None),
        };
        let value = value.trim();
        let several: Vec<String> = value.split(',').map(|part| part.trim().to_owned()).collect();
        let result = if several.len() > 1 && state.is_none() {
            answers.set_states(corpus, id, &several)
        } else {
            answers.set(corpus, id, state, value)
        };
        problems.extend(result.err().map(|error| error.diagnostic(&format!("--set {change}"))));
    }
    Problems::unless_empty(problems, answers)
}

fn side_by_side(out: &mut Output, loaded: &Loaded, words: &Words, changed: &[Change]) {
    if changed.is_empty() {
        out.paragraph(&words.get("compare-none").text);
        return;
    }
    let rules = &loaded.engine.corpus().rules;
    let mut heading = None;
    for change in changed {
        let key = (change.record, change.state);
        if heading != Some(key) {
            heading = Some(key);
            let state = loaded.engine.state_code(change.state);
            let state = state.map(|code| format!(" · {}", place(words, &code).text)).unwrap_or_default();
            out.heading(&format!(
                "{}{state}",
                words.get(&format!("record-{}", rules.records[change.record])).text
            ));
        }
        let agency = format!("agency-{}", rules.agencies.agencies[change.agency]);
        let agency = words.attribute(&agency, "short", &[]).unwrap_or_else(|| words.get(&agency));
        let (before, after) = (outcome(words, change.before), outcome(words, change.after));
        out.wrapped(&format!("{:<12} {before}  →  {after}", agency.text), "  ", "               ");
    }
}

fn outcome(words: &Words, outcome: Option<Outcome>) -> String {
    let Some(outcome) = outcome else { return words.get("compare-absent").text };
    let access = words.get(&format!("access-{}", outcome.access.id())).text;
    let evidence = words.get(&evidence_id(outcome.evidence, outcome.asked_only)).text;
    match outcome.certainty {
        Certainty::Applies => format!("{access} ({evidence})"),
        Certainty::Depends => {
            format!("{access} ({evidence}; {})", words.get("terminal-compare-depends").text)
        }
    }
}

fn each_state(out: &mut Output, loaded: &Loaded, words: &Words) {
    let heads =
        Access::ALL.into_iter().rev().map(|access| words.get(&format!("access-{}", access.id())).text);
    let heads: Vec<String> = heads.chain([words.get("terminal-compare-depends").text]).collect();
    out.raw(&row(&words.get("terminal-compare-state").text, &heads));
    for (index, code) in loaded.engine.corpus().state_codes.iter().enumerate() {
        let tally = Tally::of(&loaded.engine.assess(&loaded.answers.moved_to(index)));
        let counts =
            [tally.open, tally.restricted, tally.barred, tally.depends].map(|count| count.to_string());
        out.raw(&row(&place(words, code).text, &counts));
    }
}

fn row(name: &str, cells: &[String]) -> String {
    let cells: String = cells.iter().map(|cell| format!("{cell:>12}")).collect();
    format!("{name:<24}{cells}\n")
}

fn each_answer(out: &mut Output, loaded: &Loaded, words: &Words) {
    let corpus = loaded.engine.corpus();
    let before = loaded.engine.assess(&loaded.answers);
    let mut found = Vec::new();
    for (id, circumstance) in &corpus.rules.circumstances.circumstances {
        for value in &circumstance.values {
            let mut answers = loaded.answers.clone();
            if answers.set(corpus, id, None, value).is_ok() && answers != loaded.answers {
                let count = changes(&before, &loaded.engine.assess(&answers)).len();
                found.push((count, id, value));
            }
        }
    }
    found.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    out.heading(&words.get("terminal-compare-count").text);
    for (count, id, value) in found {
        let answer = words.attribute(&format!("circumstance-{id}"), &format!("is-{value}"), &[]);
        let answer = answer.map_or_else(|| value.clone(), |text| text.text);
        let line = format!("{}: {answer}  ({id}={value})", label(words, id).text);
        out.wrapped(&line, &format!("{count:>6}  "), "        ");
    }
}
