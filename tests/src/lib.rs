//! What the tests in `tests/` share: the repository, the program as built, and personas.
#![expect(clippy::panic, reason = "a test that cannot begin must fail loudly")]

pub mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, OnceLock};

use indexmap::IndexMap;
use serde::Deserialize;
use sightline_engine::corpus::Corpus;
use sightline_engine::load::{Files, load};
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{Answers, Date};

/// The top of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The corpus in `rules/`, read and checked once.
///
/// # Panics
/// When the rules have problems.
pub fn corpus() -> Arc<Corpus> {
    static CORPUS: OnceLock<Arc<Corpus>> = OnceLock::new();
    let read = || match load(&Files::Folder(repository().join("rules"))) {
        Ok(loaded) => Arc::new(loaded.corpus),
        Err(problems) => panic!("the rules have problems:\n{problems}"),
    };
    Arc::clone(CORPUS.get_or_init(read))
}

/// The program `sightline`, as `cargo xtask test` builds it.
///
/// # Panics
/// When it has not been built.
#[must_use]
pub fn sightline() -> Command {
    let test = std::env::current_exe().unwrap_or_default();
    let folder = test.ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default();
    let program = folder.join(format!("sightline{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not built; run `cargo xtask test`", program.display());
    let mut command = Command::new(program);
    command.env("COLUMNS", "80").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command
}

/// Runs the program with these arguments.
///
/// # Panics
/// When it cannot be started.
#[must_use]
pub fn run(arguments: &[&str]) -> Output {
    match sightline().args(arguments).output() {
        Ok(output) => output,
        Err(error) => panic!("cannot run sightline: {error}"),
    }
}

/// A persona: answers, and what must come out.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Persona {
    /// The case in a line.
    pub name: String,
    /// Why that must come out.
    pub why: String,
    /// The day as of which the rules are read.
    pub as_of: Date,
    /// An answers file.
    pub answers: serde_yaml::Value,
    /// Exposures that must be there.
    #[serde(default)]
    pub expect: Vec<Expected>,
    /// Exposures that must not.
    #[serde(default)]
    pub absent: Vec<Absent>,
    /// Routes that must not be shown.
    #[serde(default)]
    pub without_route: Vec<WithoutRoute>,
}

/// One exposure that must be there.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Expected {
    /// Record.
    pub record: String,
    /// Agency.
    pub agency: String,
    /// State; none for a national one.
    pub state: Option<String>,
    /// Access.
    pub access: Access,
    /// Evidence.
    pub evidence: Evidence,
    /// Certainty; it applies when left out.
    pub certainty: Option<Certainty>,
    /// Whether the evidence shows asking alone.
    pub asked_only: Option<bool>,
    /// Access of single routes.
    #[serde(default)]
    pub routes: IndexMap<String, Access>,
    /// Cases that must be among its own.
    #[serde(default)]
    pub cases: Vec<String>,
    /// Safeguards that must lower one of its routes.
    #[serde(default)]
    pub safeguards: Vec<String>,
    /// Safeguards that must be shown as not settled or waiting.
    #[serde(default)]
    pub may_narrow: Vec<String>,
    /// Facts that must be shown as not settled.
    #[serde(default)]
    pub unsettled: Vec<String>,
    /// Circumstances on which it must depend.
    #[serde(default)]
    pub depends_on: Vec<String>,
    /// Why.
    pub why: String,
}

/// Exposures that must not be there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// Record; all when left out.
    pub record: Option<String>,
    /// Agency; all when left out.
    pub agency: Option<String>,
    /// State; all when left out.
    pub state: Option<String>,
    /// Why.
    pub why: String,
}

/// A route that must not be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithoutRoute {
    /// Record.
    pub record: String,
    /// Agency.
    pub agency: String,
    /// State.
    pub state: Option<String>,
    /// Channel.
    pub route: String,
    /// Why.
    pub why: String,
}

impl Persona {
    /// Every persona in `tests/personas`, with its file name.
    ///
    /// # Panics
    /// When a file cannot be read as a persona.
    #[must_use]
    pub fn all() -> Vec<(String, Self)> {
        let folder = repository().join("tests/personas");
        let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        paths.sort();
        let read = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(path).unwrap_or_default();
            match serde_yaml::from_str(&text) {
                Ok(persona) => (name, persona),
                Err(error) => panic!("{name}: {error}"),
            }
        };
        paths.iter().map(read).collect()
    }

    /// The answers as a file.
    ///
    /// # Panics
    /// When they cannot be written as YAML.
    #[must_use]
    pub fn answers_text(&self) -> String {
        match serde_yaml::to_string(&self.answers) {
            Ok(text) => text,
            Err(error) => panic!("{}: {error}", self.name),
        }
    }

    /// The answers, read.
    ///
    /// # Panics
    /// When they are not valid answers.
    #[must_use]
    pub fn read_answers(&self, corpus: &Corpus) -> Answers {
        match Answers::read(&self.name, &self.answers_text(), corpus) {
            Ok(answers) => answers,
            Err(problems) => panic!("{problems}"),
        }
    }
}
