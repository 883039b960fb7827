//! What a command reads: rules, words, answers, and the day.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sightline_engine::corpus::Corpus;
use sightline_engine::load::{FileError, Files, States, add_states, load, load_embedded, read_text};
use sightline_engine::{Answers, AssessmentResult, Diagnostic, Engine, Problems};
use sightline_view::{Words, embedded_locales, today};

use crate::arguments::Common;

/// Everything a command needs to answer.
pub struct Loaded {
    pub engine: Engine,
    pub answers: Answers,
    locales: Files,
    locale: String,
}

impl Loaded {
    /// Reads what the arguments name. Of the rules that the program carries, only the states are read that
    /// the answers name.
    pub fn new(common: &Common, answers: Option<&Path>) -> Result<Self, Problems> {
        let mut corpus = rules(common.rules.clone(), States::Only(&[]))?;
        let answers = match answers {
            Some(path) => {
                let (name, text) = answers_text(path)?;
                Answers::read(&name, &text, &corpus)?
            }
            None => Answers::default(),
        };
        let named: Vec<String> = answers
            .all_states()
            .into_iter()
            .filter_map(|index| corpus.state_codes.get(index).cloned())
            .collect();
        if common.rules.is_none() {
            add_states(&mut corpus, &named)?;
        }
        Self::with(common, corpus, answers)
    }

    /// Reads all states, for comparing them.
    pub fn with_every_state(common: &Common, answers: &Path) -> Result<Self, Problems> {
        let corpus = rules(common.rules.clone(), States::All)?;
        let (name, text) = answers_text(answers)?;
        let answers = Answers::read(&name, &text, &corpus)?;
        Self::with(common, corpus, answers)
    }

    /// Makes the engine as of the day asked for.
    pub fn with(common: &Common, corpus: Corpus, answers: Answers) -> Result<Self, Problems> {
        let locales = match &common.locales {
            Some(path) => folder("--locales", path.clone())?,
            None => embedded_locales(),
        };
        let as_of = common.as_of.unwrap_or_else(today);
        let locale = if common.locale.is_empty() { sightline_view::REFERENCE } else { &common.locale };
        // An unknown language is told before anything else is done.
        let known = sightline_view::all_locales(&locales);
        if !known.iter().any(|name| name == locale) {
            let problem =
                Diagnostic::new("--locale", format!("there are no words for the locale `{locale}`"));
            return Err(problem.suggest(locale, known.iter().map(String::as_str)).into());
        }
        Ok(Self { engine: Engine::new(Arc::new(corpus), as_of), answers, locales, locale: locale.to_owned() })
    }

    /// The assessment, in ids.
    pub fn result(&self) -> AssessmentResult {
        self.engine.result(&self.answers, &self.engine.assess(&self.answers))
    }

    /// The words, with the notes of the states that the answers name.
    pub fn words(&self, isolate: bool) -> Result<Words, Problems> {
        let corpus = self.engine.corpus();
        let states: Vec<String> = corpus.states.keys().cloned().collect();
        Words::load(&self.locales, &self.locale, &states, isolate)
    }
}

/// The rules of every state: of a folder, or those that the program carries.
pub fn all_rules(folder: Option<PathBuf>) -> Result<Corpus, Problems> {
    rules(folder, States::All)
}

fn rules(path: Option<PathBuf>, states: States) -> Result<Corpus, Problems> {
    match path {
        Some(path) => load(&folder("--rules", path)?).map(|loaded| loaded.corpus),
        None => load_embedded(states),
    }
}

/// A folder that an option names.
pub fn folder(option: &str, path: PathBuf) -> Result<Files, Problems> {
    if path.is_dir() {
        return Ok(Files::Folder(path));
    }
    let problem =
        if path.exists() { "this is a file; a folder is due here" } else { "there is no such folder" };
    Err(Diagnostic::new(format!("{option} {}", path.display()), problem).into())
}

fn answers_text(path: &Path) -> Result<(String, String), Problems> {
    if path == Path::new("-") {
        let name = "standard input".to_owned();
        if std::io::stdin().is_terminal() {
            eprintln!("sightline: reading answers from the terminal; end with Ctrl+D");
        }
        let mut bytes = Vec::new();
        let limit = sightline_engine::load::MAX_BYTES;
        let read = std::io::stdin().take(limit + 1).read_to_end(&mut bytes).map_err(FileError::from);
        let text = read.and_then(|length| {
            if length as u64 > limit {
                return Err(FileError::TooLarge);
            }
            String::from_utf8(bytes).map_err(|error| FileError::NotUtf8(error.utf8_error().valid_up_to()))
        });
        return text.map(|text| (name.clone(), text)).map_err(|error| error.diagnostic(&name).into());
    }
    let name = path.display().to_string();
    match read_text(path) {
        Ok(text) => Ok((name, text)),
        Err(error) => {
            let problem = error.diagnostic(&name);
            let hint = "`sightline template > answers.yaml` makes a file to fill in";
            Err(if matches!(error, FileError::Unreadable(_)) { problem.hint(hint) } else { problem }.into())
        }
    }
}
