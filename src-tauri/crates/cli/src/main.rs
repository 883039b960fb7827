//! Sightline in the terminal. Nothing here opens a connection; nothing is written but to the terminal.

mod arguments;
mod compare;
mod input;
mod interview;
mod output;
mod schemas;
mod template;
mod text;

use std::process::ExitCode;

use clap::Parser;
use sightline_engine::load::{Files, load};
use sightline_engine::{AssessmentResult, Diagnostic, Problems};
use sightline_view::{
    Words, actions, embedded_locales, explain, explanation_page, overview, result_page, today,
};

use arguments::{Arguments, Command, Format, Listed, SchemaOf};
use input::Loaded;
use output::Output;

/// The input cannot be used.
const UNUSABLE: u8 = 2;
/// `check` found something.
const FOUND: u8 = 1;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(code) => code,
        Err(problems) => {
            output::complain(&problems);
            ExitCode::from(UNUSABLE)
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Problems> {
    let mut out = Output::new();
    match command {
        Command::Interview { common } => return interview::run(&common),
        Command::Assess { answers, common, format } => {
            let loaded = Loaded::new(&common, Some(&answers))?;
            let result = loaded.result();
            match format {
                Format::Json => out.json(&result)?,
                Format::Text => {
                    let words = loaded.words(false)?;
                    text::overview(&mut out, &words, &overview(&loaded.engine, &words, &result));
                    text::step_names(&mut out, &words, &actions(&loaded.engine, &words, &loaded.answers));
                    out.paragraph(&words.get("terminal-how").text);
                    out.paragraph(&words.get("terminal-why").text);
                    out.paragraph(&words.get("report-not-advice").text);
                }
                Format::Html => {
                    let words = loaded.words(true)?;
                    let explanations: Vec<_> = result
                        .exposures
                        .iter()
                        .map(|exposure| explain(&loaded.engine, &words, exposure))
                        .collect();
                    let overview = overview(&loaded.engine, &words, &result);
                    let steps = actions(&loaded.engine, &words, &loaded.answers);
                    out.raw(&result_page(&words, &overview, &steps, &explanations));
                }
            }
        }
        Command::Actions { answers, common } => {
            let loaded = Loaded::new(&common, Some(&answers))?;
            let words = loaded.words(false)?;
            text::steps(&mut out, &words, &actions(&loaded.engine, &words, &loaded.answers));
            out.paragraph(&words.get("report-not-advice").text);
        }
        Command::Explain { answers, record, agency, state, common, format } => {
            let loaded = Loaded::new(&common, Some(&answers))?;
            explain_command(&mut out, &loaded, &record, &agency, state.as_deref(), format)?;
        }
        Command::Compare { answers, set, every_state, every_answer, common } => {
            compare::run(&mut out, &common, &answers, &set, every_state, every_answer)?;
        }
        Command::Questions { answers, common } => {
            let loaded = Loaded::new(&common, answers.as_deref())?;
            let words = loaded.words(false)?;
            let questions = loaded.result().next_questions;
            if questions.is_empty() {
                out.paragraph(&words.get("terminal-questions-none").text);
            }
            for question in questions {
                out.raw(&format!("{:<28} {}\n", question.id, sightline_view::asked(&words, &question).text));
            }
        }
        Command::Template { common } => {
            let loaded = Loaded::new(&common, None)?;
            out.raw(&template::answers(&loaded.words(false)?, loaded.engine.corpus()));
        }
        Command::Check { rules, locales, as_of, list } => {
            return check(&mut out, rules, locales, as_of, list);
        }
        Command::Schema { of, rules } => out.json(&match of {
            SchemaOf::Rules => schemas::rules(&input::all_rules(rules)?).into_iter().collect(),
            SchemaOf::Answers => schemas::answers(&input::all_rules(rules)?),
            SchemaOf::Assessment => schemars::schema_for!(AssessmentResult).to_value(),
        })?,
    }
    out.finish();
    Ok(ExitCode::SUCCESS)
}

fn explain_command(
    out: &mut Output,
    loaded: &Loaded,
    record: &str,
    agency: &str,
    state: Option<&str>,
    format: Format,
) -> Result<(), Problems> {
    let corpus = loaded.engine.corpus();
    let known = |option: &str, what: &str, word: &str, known: &[String]| -> Result<(), Problems> {
        if known.iter().any(|id| id == word) {
            return Ok(());
        }
        let problem = Diagnostic::new(option, format!("there is no {what} `{word}`"));
        Err(problem.suggest(word, known.iter().map(String::as_str)).into())
    };
    known("--record", "record", record, &corpus.rules.records)?;
    known("--agency", "agency", agency, &corpus.rules.agencies.agencies)?;
    let state = state.map(str::to_uppercase);
    if let Some(state) = &state {
        known("--state", "state", state, &corpus.state_codes)?;
    }
    let result = loaded.result();
    let wanted: Vec<_> = result
        .exposures
        .iter()
        .filter(|e| e.record == record && e.agency == agency && (state.is_none() || e.state == state))
        .collect();
    if let Format::Json = format {
        return out.json(&wanted);
    }
    let words = loaded.words(format == Format::Html)?;
    if wanted.is_empty() {
        let args = [
            ("record", words.get(&format!("record-{record}")).text.into()),
            ("agency", words.get(&format!("agency-{agency}")).text.into()),
        ];
        out.paragraph(&words.with("terminal-no-exposure", &args).text);
        if !result.next_questions.is_empty() {
            out.paragraph(&words.get("terminal-no-exposure-hint").text);
            for question in &result.next_questions {
                out.item(&sightline_view::asked(&words, question).text);
            }
        }
    }
    for exposure in wanted {
        let explanation = explain(&loaded.engine, &words, exposure);
        match format {
            Format::Html => out.raw(&explanation_page(&words, &explanation)),
            _ => text::explanation(out, &words, &explanation),
        }
    }
    if format == Format::Text {
        out.paragraph(&words.get("report-not-advice").text);
    }
    Ok(())
}

fn check(
    out: &mut Output,
    rules: Option<std::path::PathBuf>,
    locales: Option<std::path::PathBuf>,
    as_of: Option<sightline_engine::Date>,
    list: Listed,
) -> Result<ExitCode, Problems> {
    // The rules that the program carries are checked as strictly as a folder's; only lines are not known of them.
    let rules = match rules {
        Some(folder) => input::folder("--rules", folder)?,
        None => Files::embedded_rules(),
    };
    let locales = match locales {
        Some(folder) => input::folder("--locales", folder)?,
        None => embedded_locales(),
    };
    let as_of = as_of.unwrap_or_else(today);
    let (loaded, mut problems) = match load(&rules) {
        Ok(loaded) => (Some(loaded), Vec::new()),
        Err(found) => (None, found.0),
    };
    if let Some(loaded) = &loaded {
        problems.extend(sightline_view::check::problems(&locales, &loaded.corpus));
        problems.extend(sightline_engine::audit_dates(&loaded.corpus, as_of));
        problems.extend(sightline_engine::audit(loaded, as_of));
    }
    if let (Some(corpus), true) = (loaded.as_ref().map(|loaded| &loaded.corpus), problems.is_empty()) {
        let words = Words::load(&locales, sightline_view::REFERENCE, &[], false)?;
        let places = || std::iter::once(&corpus.nation).chain(corpus.states.values());
        let counts = [
            ("states", corpus.states.len().into()),
            ("facts", places().map(|p| p.facts.len()).sum::<usize>().into()),
            ("safeguards", places().map(|p| p.safeguards.len()).sum::<usize>().into()),
            ("cases", places().map(|p| p.cases.len()).sum::<usize>().into()),
            ("sources", places().map(|p| p.sources.len()).sum::<usize>().into()),
            ("locales", sightline_view::locales(&locales).len().into()),
        ];
        out.paragraph(&words.with("terminal-check-clean", &counts).text);
        let old = sightline_engine::stale(corpus, as_of);
        out.paragraph(&words.with("terminal-check-stale", &[("count", old.len().into())]).text);
        for claim in old.iter().filter(|_| list.stale) {
            out.raw(&format!("{:<11} {:<3} {}\n", claim.as_of.to_string(), claim.jurisdiction, claim.claim));
        }
        let waiting = sightline_view::check::untranslated(&locales);
        out.paragraph(&words.with("terminal-check-untranslated", &[("count", waiting.len().into())]).text);
        for (locale, id) in waiting.iter().filter(|_| list.untranslated) {
            out.raw(&format!("{locale:<5} {id}\n"));
        }
        out.finish();
        return Ok(ExitCode::SUCCESS);
    }
    let Err(problems) = Problems::unless_empty(problems, ()) else { return Ok(ExitCode::SUCCESS) };
    out.raw(&format!("{problems}\n"));
    out.finish();
    Ok(ExitCode::from(FOUND))
}
