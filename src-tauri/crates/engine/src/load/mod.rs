//! From files to a [`Corpus`]: the only place in the engine that reads anything.

mod files;
mod yaml;

pub use files::{FileError, Files, MAX_BYTES, read_text};
pub use yaml::{Positions, parse};

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::check;
use crate::corpus::{Corpus, Jurisdiction, NATION, NationalRules};
use crate::diagnostic::{Diagnostic, Problems};

/// Which state files to read.
#[derive(Debug, Clone, Copy)]
pub enum States<'a> {
    /// All of them.
    All,
    /// Those with these codes.
    Only(&'a [String]),
}

/// Reads the rules that the program carries. They passed [`load`] when it was built and tested, so only
/// the state files asked for are read and nothing is checked again: that is what makes a start fast.
///
/// # Errors
/// When a file cannot be read as rules, which a test of the project rules out.
pub fn load_embedded(states: States) -> Result<Corpus, Problems> {
    read(&Files::embedded_rules(), states, false, &mut Vec::new())
}

/// Reads further state files that the program carries into a corpus from [`load_embedded`].
///
/// # Errors
/// As [`load_embedded`].
pub fn add_states(corpus: &mut Corpus, codes: &[String]) -> Result<(), Problems> {
    let (files, mut positions) = (Files::embedded_rules(), Vec::new());
    let mut reader =
        Reader { files: &files, careful: false, positions: &mut positions, problems: Vec::new() };
    for code in codes.iter().filter(|code| corpus.state_codes.contains(code)) {
        if let Some(state) = reader.file(&format!("states/{code}.yaml")) {
            corpus.states.insert(code.clone(), state);
        }
    }
    corpus.states.sort_keys();
    Problems::unless_empty(reader.problems, ())
}

/// Reads every rule file and checks all of it.
///
/// # Errors
/// Every problem found, in file and line order.
pub fn load(files: &Files) -> Result<Corpus, Problems> {
    let mut positions = Vec::new();
    let corpus = read(files, States::All, true, &mut positions)?;
    let problems = check::problems(&corpus, &positions);
    Problems::unless_empty(problems, corpus)
}

/// Where the entries of each file stand, by the file's path.
pub type PositionsByFile = Vec<(String, Positions)>;

fn read(
    files: &Files,
    states: States,
    careful: bool,
    positions: &mut PositionsByFile,
) -> Result<Corpus, Problems> {
    let mut reader = Reader { files, careful, positions, problems: Vec::new() };
    let rules = NationalRulesParts {
        info: reader.file("corpus.yaml"),
        agencies: reader.file("agencies.yaml"),
        records: reader.file("records.yaml"),
        holders: reader.file("holders.yaml"),
        parties: reader.file("parties.yaml"),
        exceptions: reader.file("exceptions.yaml"),
        facts: reader.file("facts.yaml"),
        circumstances: reader.file("circumstances.yaml"),
        channels: reader.file("channels.yaml"),
        safeguards: reader.file("safeguards.yaml"),
        actions: reader.file("actions.yaml"),
    }
    .whole();
    let nation: Option<Jurisdiction> = reader.file("national.yaml");

    let state_codes: Vec<String> = files
        .names_in("states")
        .iter()
        .filter_map(|name| name.strip_suffix(".yaml"))
        .map(str::to_owned)
        .collect();
    if state_codes.is_empty() {
        reader
            .problems
            .push(Diagnostic::new("states", "no state file found").hint("expected states/XX.yaml"));
    }
    let mut loaded = IndexMap::new();
    for code in &state_codes {
        if matches!(states, States::Only(wanted) if !wanted.contains(code)) {
            continue;
        }
        let path = format!("states/{code}.yaml");
        if let Some(state) = reader.file::<Jurisdiction>(&path) {
            if state.state != *code || code == NATION {
                let message = format!("`state: {}` in a file named {code}.yaml", state.state);
                let problem =
                    Diagnostic::new(&path, message).at(1).hint("the file's name is the state's code");
                reader.problems.push(problem);
            }
            loaded.insert(code.clone(), state);
        }
    }
    let problems = reader.problems;
    match (rules, nation) {
        (Some(rules), Some(nation)) if problems.is_empty() => {
            Ok(Corpus { rules, nation, state_codes, states: loaded })
        }
        _ => Problems::unless_empty(problems, ())
            .and_then(|()| Err(Diagnostic::new("rules", "some rule files could not be read").into())),
    }
}

struct Reader<'a> {
    files: &'a Files,
    careful: bool,
    positions: &'a mut PositionsByFile,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn file<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = match self.files.text(path) {
            Ok(text) => text,
            Err(error) => {
                self.problems.push(error.diagnostic(path));
                return None;
            }
        };
        if !self.careful {
            return serde_yaml::from_str(&text)
                .map_err(|error| self.problems.push(Diagnostic::new(path, error.to_string())))
                .ok();
        }
        let (value, positions) = parse(path, &text, &mut self.problems);
        self.positions.push((path.to_owned(), positions));
        value
    }
}

struct NationalRulesParts {
    info: Option<crate::corpus::CorpusInfo>,
    agencies: Option<crate::corpus::Agencies>,
    records: Option<Vec<String>>,
    holders: Option<Vec<String>>,
    parties: Option<Vec<String>>,
    exceptions: Option<Vec<String>>,
    facts: Option<IndexMap<String, crate::corpus::FactType>>,
    circumstances: Option<crate::corpus::Circumstances>,
    channels: Option<IndexMap<String, crate::corpus::Channel>>,
    safeguards: Option<IndexMap<String, crate::corpus::SafeguardKind>>,
    actions: Option<IndexMap<String, crate::corpus::Action>>,
}

impl NationalRulesParts {
    /// Whole only if every file could be read: all files are read first, so that all problems are told.
    fn whole(self) -> Option<NationalRules> {
        Some(NationalRules {
            info: self.info?,
            agencies: self.agencies?,
            records: self.records?,
            holders: self.holders?,
            parties: self.parties?,
            exceptions: self.exceptions?,
            facts: self.facts?,
            circumstances: self.circumstances?,
            channels: self.channels?,
            safeguards: self.safeguards?,
            actions: self.actions?,
        })
    }
}
