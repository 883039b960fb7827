//! From files to a [`Corpus`]: the only place in the engine that reads anything.

mod files;
mod yaml;

pub use files::{FileError, Files, MAX_BYTES, Packed, read_text};
pub use yaml::{Positions, parse};

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::check;
use crate::corpus::{Agreements, Corpus, Jurisdiction, NATION, NationalRules};
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
    read(&Files::embedded_rules(), states).map(|(corpus, _)| corpus)
}

/// Reads further state files that the program carries into a corpus from [`load_embedded`].
///
/// # Errors
/// As [`load_embedded`].
pub fn add_states(corpus: &mut Corpus, codes: &[String]) -> Result<(), Problems> {
    let files = Files::embedded_rules();
    let known: Vec<&String> = codes.iter().filter(|code| corpus.state_codes.contains(code)).collect();
    let mut problems = Vec::new();
    for part in read_states(&files, &known) {
        corpus.states.extend(part.states);
        corpus.agreements.extend(part.agreements);
        problems.extend(part.problems);
    }
    corpus.states.sort_keys();
    Problems::unless_empty(problems, ())
}

/// Rules that passed every check, with the places of their entries.
#[derive(Debug)]
pub struct Loaded {
    /// The rules.
    pub corpus: Corpus,
    positions: PositionsByFile,
}

impl Loaded {
    /// A problem at an entry of a file.
    pub(crate) fn problem(
        &self,
        file: &str,
        path: &[&str],
        message: impl Into<String>,
        hint: &str,
    ) -> Diagnostic {
        let positions = self.positions.iter().find(|(name, _)| name == file);
        let line = positions.map_or(0, |(_, positions)| positions.line(path));
        Diagnostic::new(file, message).at(line).hint(hint)
    }
}

/// Reads every rule file and checks all of it.
///
/// # Errors
/// Every problem found, in file and line order.
pub fn load(files: &Files) -> Result<Loaded, Problems> {
    let (corpus, positions) = read(files, States::All)?;
    let problems = check::problems(&corpus, &positions);
    Problems::unless_empty(problems, Loaded { corpus, positions })
}

/// Where the entries of each file stand, by the file's path.
pub type PositionsByFile = Vec<(String, Positions)>;

fn read(files: &Files, states: States) -> Result<(Corpus, PositionsByFile), Problems> {
    let mut reader = Reader::new(files);
    let rules = NationalRulesParts {
        info: reader.file("corpus.yaml"),
        agencies: reader.file("agencies.yaml"),
        records_by_topic: reader.file("records.yaml"),
        holders: reader.file("holders.yaml"),
        parties: reader.file("parties.yaml"),
        exceptions: reader.file("exceptions.yaml"),
        facts: reader.file("facts.yaml"),
        circumstances: reader.file("circumstances.yaml"),
        counties: reader.file("counties.yaml"),
        contradictions: reader.file("contradictions.yaml"),
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
    let wanted: Vec<&String> = (state_codes.iter())
        .filter(|code| {
            matches!(states, States::All) || matches!(states, States::Only(some) if some.contains(code))
        })
        .collect();
    let (mut loaded, mut agreements) = (IndexMap::new(), IndexMap::new());
    for part in read_states(files, &wanted) {
        loaded.extend(part.states);
        agreements.extend(part.agreements);
        reader.positions.extend(part.positions);
        reader.problems.extend(part.problems);
    }
    let problems = reader.problems;
    match (rules, nation) {
        (Some(rules), Some(nation)) if problems.is_empty() => {
            Ok((Corpus { rules, nation, state_codes, states: loaded, agreements }, reader.positions))
        }
        _ => Problems::unless_empty(problems, ())
            .and_then(|()| Err(Diagnostic::new("rules", "some rule files could not be read").into())),
    }
}

/// The files of some states.
struct StatesRead {
    states: Vec<(String, Jurisdiction)>,
    agreements: Vec<(String, Agreements)>,
    positions: PositionsByFile,
    problems: Vec<Diagnostic>,
}

/// Reads the files of these states, on as many threads as the machine runs at once; in the order of `codes`.
fn read_states(files: &Files, codes: &[&String]) -> Vec<StatesRead> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let each = codes.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> =
            codes.chunks(each).map(|some| scope.spawn(move || read_some_states(files, some))).collect();
        // A panic of a reader is a fault of ours: it goes on as one.
        parts
            .into_iter()
            .map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn read_some_states(files: &Files, codes: &[&String]) -> StatesRead {
    let mut reader = Reader::new(files);
    let (mut states, mut agreements) = (Vec::new(), Vec::new());
    for code in codes {
        let path = format!("states/{code}.yaml");
        if let Some(state) = reader.file::<Jurisdiction>(&path) {
            if state.state != **code || *code == NATION {
                let message = format!("`state: {}` in a file named {code}.yaml", state.state);
                let problem =
                    Diagnostic::new(&path, message).at(1).hint("the file's name is the state's code");
                reader.problems.push(problem);
            }
            states.push(((*code).clone(), state));
        }
        if let Some(of_state) = reader.agreements(code) {
            agreements.push(((*code).clone(), of_state));
        }
    }
    StatesRead { states, agreements, positions: reader.positions, problems: reader.problems }
}

struct Reader<'a> {
    files: &'a Files,
    positions: PositionsByFile,
    problems: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn new(files: &'a Files) -> Self {
        Self { files, positions: Vec::new(), problems: Vec::new() }
    }

    /// A state without agreements has no file of them.
    fn agreements(&mut self, code: &str) -> Option<Agreements> {
        let name = format!("{code}.yaml");
        self.files.names_in("agreements").contains(&name).then(|| self.file(&format!("agreements/{name}")))?
    }

    fn file<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        if let Files::Compiled(packed) = self.files {
            let read =
                files::unpack(packed, path).map_err(|error| error.diagnostic(path)).and_then(|bytes| {
                    ciborium::from_reader(&bytes[..])
                        .map_err(|error| Diagnostic::new(path, error.to_string()))
                });
            return read.map_err(|problem| self.problems.push(problem)).ok();
        }
        let text = match self.files.text(path) {
            Ok(text) => text,
            Err(error) => {
                self.problems.push(error.diagnostic(path));
                return None;
            }
        };
        let (value, positions) = parse(path, &text, &mut self.problems);
        self.positions.push((path.to_owned(), positions));
        value
    }
}

struct NationalRulesParts {
    info: Option<crate::corpus::CorpusInfo>,
    agencies: Option<crate::corpus::Agencies>,
    records_by_topic: Option<IndexMap<String, Vec<String>>>,
    holders: Option<Vec<String>>,
    parties: Option<Vec<String>>,
    exceptions: Option<Vec<String>>,
    facts: Option<IndexMap<String, crate::corpus::FactType>>,
    circumstances: Option<crate::corpus::Circumstances>,
    counties: Option<IndexMap<String, Vec<String>>>,
    contradictions: Option<IndexMap<String, crate::corpus::Contradiction>>,
    channels: Option<IndexMap<String, crate::corpus::Channel>>,
    safeguards: Option<IndexMap<String, crate::corpus::SafeguardKind>>,
    actions: Option<IndexMap<String, crate::corpus::Action>>,
}

impl NationalRulesParts {
    /// Whole only if every file could be read: all files are read first, so that all problems are told.
    fn whole(self) -> Option<NationalRules> {
        let records_by_topic = self.records_by_topic?;
        Some(NationalRules {
            info: self.info?,
            agencies: self.agencies?,
            records: records_by_topic.values().flatten().cloned().collect(),
            records_by_topic,
            holders: self.holders?,
            parties: self.parties?,
            exceptions: self.exceptions?,
            facts: self.facts?,
            circumstances: self.circumstances?,
            counties: self.counties?,
            contradictions: self.contradictions?,
            channels: self.channels?,
            safeguards: self.safeguards?,
            actions: self.actions?,
        })
    }
}
