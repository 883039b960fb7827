//! From files to a [`Corpus`]: the only place that reads anything.

mod files;
mod left_over;
mod places;
mod vocabulary;
mod yaml;

pub use files::{FileError, Files, MAX_BYTES, Packed, read_text, text_of, value_of};
pub use places::Places;
pub use yaml::{MOST_TOLD, Positions, parse};

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::corpus::{
    AboutList, Circumstances, Corpus, CorpusInfo, CountyList, Entries, Jurisdiction, NATION, Place,
    Publishers, Rows,
};
use crate::diagnostic::{Diagnostic, Problems};
use crate::id::{Id, ListId, StateId};
use crate::names::{self, Declared, List, Name, Names, Unknown};

static RULES: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The rules that the program carries.
#[must_use]
pub fn embedded_rules() -> Files {
    Files::PackedData(RULES)
}

/// Reads the rules that the program carries: the vocabulary and the nation's, and no state yet. They were checked
/// when the program was built and tested, so nothing is checked again: that is what makes a start fast.
///
/// # Errors
/// When a file cannot be read as rules, which a test of the project rules out.
pub fn embedded() -> Result<Corpus, Problems> {
    read_wanted(&embedded_rules(), Wanted::None).map(|read| read.corpus)
}

/// Reads further states that the program carries into a corpus from [`embedded`].
///
/// # Errors
/// As [`embedded`].
pub fn add_states(corpus: &mut Corpus, states: &[StateId]) -> Result<(), Problems> {
    let mut problems = Vec::new();
    for part in read_states(&embedded_rules(), &corpus.names, states) {
        problems.extend(take_in(corpus, part).problems);
    }
    Problems::unless_empty(problems, ())
}

/// Rules as read, with the places of their entries.
#[derive(Debug)]
pub struct Loaded {
    /// The rules.
    pub corpus: Corpus,
    /// Where their entries stand.
    pub places: Places,
}

/// Reads every rule file of a tree. What the rules mean is checked by [`crate::check::problems`].
///
/// # Errors
/// Every problem found, in file and line order.
pub fn read(files: &Files) -> Result<Loaded, Problems> {
    read_wanted(files, Wanted::All)
}

/// Which states to read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    None,
}

fn read_wanted(files: &Files, wanted: Wanted) -> Result<Loaded, Problems> {
    let mut reader = Reader::new(files);
    let Some(info) = reader.file::<CorpusInfo>("corpus.yaml", 1) else {
        return Err(Problems::of(reader.problems));
    };
    for (at, criterion) in info.ranking.iter().enumerate() {
        if info.ranking[..at].contains(criterion) {
            let hint = "remove one: of two criteria that are the same, the second decides nothing";
            reader.tell(
                "corpus.yaml",
                &["ranking", &at.to_string()],
                "a criterion is here twice".into(),
                hint,
            );
        }
    }
    let names = vocabulary::read(&mut reader, &info.topics);
    if wanted == Wanted::All {
        reader.problems.extend(left_over::problems(files, &info.topics, &names));
    }
    if !reader.problems.is_empty() {
        // While names are missing, every use of one would be told as a mistake of its own.
        return Err(Problems::of(reader.problems));
    }
    let names = Arc::new(names);
    let read = names::with(&names, || reader.rules(info, &names, wanted));
    let states: Vec<StateId> = if wanted == Wanted::All { names.all() } else { Vec::new() };
    let mut parts = read_states(files, &names, &states);
    let mut problems = reader.problems;
    parts.iter_mut().for_each(|part| problems.append(&mut part.problems));
    let (Some(mut corpus), true) = (read, problems.is_empty()) else {
        return Err(Problems::of(problems));
    };
    let mut places = reader.places;
    for part in parts {
        places.0.extend(take_in(&mut corpus, part).places.0);
    }
    Ok(Loaded { corpus, places })
}

/// The files of letters, in alphabetical order.
fn letter_files(files: &Files) -> Vec<String> {
    files.stems_in("letters", ".yaml").iter().map(|stem| format!("letters/{stem}.yaml")).collect()
}

fn about(list: ListId) -> String {
    format!("lists/{list}/list.yaml")
}

fn rows_of(list: ListId, state: StateId) -> String {
    format!("lists/{list}/{state}.yaml")
}

/// The files of some states.
struct StatesRead {
    states: Vec<(StateId, Jurisdiction)>,
    rows: Vec<(ListId, StateId, Rows)>,
    places: Places,
    problems: Vec<Diagnostic>,
}

/// Reads the files of these states, on as many threads as the machine runs at once; in the order of `states`.
fn read_states(files: &Files, names: &Arc<Names>, states: &[StateId]) -> Vec<StatesRead> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let each = states.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = states
            .chunks(each)
            .map(|some| scope.spawn(|| names::with(names, || read_some_states(files, names, some))))
            .collect();
        // A panic of a reader is a fault of ours: it goes on as one.
        parts
            .into_iter()
            .map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn read_some_states(files: &Files, names: &Names, some: &[StateId]) -> StatesRead {
    let mut reader = Reader::new(files);
    let (mut states, mut rows) = (Vec::new(), Vec::new());
    for state in some {
        let path = format!("states/{state}.yaml");
        if let Some(entries) = reader.file::<Entries>(&path, 2) {
            if entries.state != Some(*state) {
                let named = entries.state.map_or("none", StateId::name);
                let message = format!("`state: {named}` in a file named {state}.yaml");
                let hint = "the file's name is the state's code";
                reader.tell(&path, &["state"], message, hint);
            }
            states.push((*state, Jurisdiction { place: Place::State(*state), entries }));
        }
        for list in names.all::<crate::id::kind::List>() {
            // A state without rows has no file of them.
            let path = rows_of(list, *state);
            if reader.has(&path)
                && let Some(of_state) = reader.file(&path, 2)
            {
                rows.push((list, *state, of_state));
            }
        }
    }
    StatesRead { states, rows, places: reader.places, problems: reader.problems }
}

/// Puts what was read into the corpus; what is left are places and problems.
fn take_in(corpus: &mut Corpus, mut part: StatesRead) -> StatesRead {
    corpus.states.extend(part.states.drain(..));
    corpus.states.sort_unstable_keys();
    for (list, state, rows) in part.rows.drain(..) {
        if let Some(list) = corpus.lists.get_mut(list) {
            list.states.insert(state, rows);
        }
    }
    part
}

/// What a file holds, before it is read as anything.
enum Raw {
    Text(String),
    Data(Vec<u8>),
}

struct Reader<'a> {
    files: &'a Files,
    /// What [`Self::first`] had from disk, for the second reading.
    seen: HashMap<String, Option<Raw>>,
    places: Places,
    problems: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn new(files: &'a Files) -> Self {
        Self { files, seen: HashMap::new(), places: Places::default(), problems: Vec::new() }
    }

    /// Everything but the states.
    fn rules(&mut self, info: CorpusInfo, names: &Arc<Names>, wanted: Wanted) -> Option<Corpus> {
        let records_by_topic = self.file("vocabulary/records.yaml", 1);
        let questions = self.file::<Circumstances>("questions/circumstances.yaml", 2);
        let facts = self.by_id("vocabulary/facts.yaml");
        let counties = self.file("questions/counties.yaml", 1);
        let contradictions = self.file("contradictions.yaml", 1);
        let mut channels = IndexMap::new();
        for topic in &info.topics {
            channels.extend(self.by_id(&format!("channels/{topic}.yaml")).unwrap_or_default());
        }
        let safeguards = self.by_id("safeguards.yaml");
        let actions = self.by_id("actions.yaml");
        let mut letters = IndexMap::new();
        for path in &names.letter_files {
            letters.extend(self.by_id(path).unwrap_or_default());
        }
        let publishers = match wanted {
            Wanted::All => self.file("publishers.yaml", 1),
            Wanted::None => Some(Publishers::default()),
        };
        let lists = self.lists(names);
        let nation = self.nation(&info.topics);
        let questions = questions?;
        Some(Corpus {
            info,
            agencies: names.all(),
            records: names.all(),
            records_by_topic: records_by_topic?,
            holders: names.all(),
            parties: names.all(),
            exceptions: names.all(),
            fields: names.all(),
            terms: names.all(),
            facts: facts?.into(),
            topics: questions.topics,
            private_topics: questions.private_topics,
            circumstances: questions.circumstances.into(),
            counties: counties?,
            contradictions: contradictions?,
            channels: channels.into(),
            safeguards: safeguards?.into(),
            actions: actions?.into(),
            letters: letters.into(),
            publishers: publishers?,
            lists,
            nation,
            state_ids: names.all(),
            states: IndexMap::new(),
            names: Arc::clone(names),
        })
    }

    fn by_id<K: Declared, V: DeserializeOwned>(&mut self, path: &str) -> Option<IndexMap<Id<K>, V>> {
        self.file(path, 1)
    }

    fn lists(&mut self, names: &Names) -> crate::corpus::Table<crate::id::kind::List, CountyList> {
        let mut lists = IndexMap::new();
        for list in names.all() {
            if let Some(about) = self.file::<AboutList>(&about(list), 1) {
                lists.insert(list, CountyList { about, states: IndexMap::new() });
            }
        }
        lists.into()
    }

    /// The fragments of the nation's rules, joined.
    fn nation(&mut self, topics: &[Name]) -> Jurisdiction {
        let mut whole = Entries::default();
        for topic in topics {
            let path = format!("nation/{topic}.yaml");
            let Some(part) = self.file::<Entries>(&path, 2) else { continue };
            if let Some(state) = part.state {
                let message = format!("`state: {state}` in a file of the nation");
                self.tell(
                    &path,
                    &["state"],
                    message,
                    &format!("these rules are those of {NATION}; leave it out"),
                );
            }
            self.join(&path, "facts", &mut whole.facts, part.facts);
            self.join(&path, "other", &mut whole.other, part.other);
            self.join(&path, "safeguards", &mut whole.safeguards, part.safeguards);
            self.join(&path, "cases", &mut whole.cases, part.cases);
            self.join(&path, "events", &mut whole.events, part.events);
            self.join(&path, "sources", &mut whole.sources, part.sources);
        }
        Jurisdiction { place: Place::Nation, entries: whole }
    }

    fn join<V>(&mut self, path: &str, section: &str, whole: &mut IndexMap<Name, V>, part: IndexMap<Name, V>) {
        for (name, entry) in part {
            if whole.insert(name, entry).is_some() {
                self.twice(path, &[section, name.as_str()], name);
            }
        }
    }

    /// The names of a list, each once.
    fn list(&mut self, path: &str, at: &[&str], names: Vec<Name>) -> List {
        let mut list = List::default();
        for (index, name) in names.into_iter().enumerate() {
            if !list.insert(name) {
                self.twice(path, &[at, &[index.to_string().as_str()]].concat(), name);
            }
        }
        list
    }

    fn twice(&mut self, path: &str, at: &[&str], name: Name) {
        self.tell(path, at, format!("`{name}` is here twice"), "remove one");
    }

    fn unknown(&mut self, path: &str, at: &[&str], unknown: &Unknown) {
        let place = self.places.problem(path, at, "");
        self.problems.push(unknown.diagnostic(path).at(place.line));
    }

    fn tell(&mut self, path: &str, at: &[&str], message: String, hint: &str) {
        self.problems.push(self.places.problem(path, at, message).hint(hint));
    }

    fn has(&self, path: &str) -> bool {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        match self.files {
            Files::PackedData(packed) | Files::PackedText(packed) => {
                packed.binary_search_by_key(&path, |(name, _)| name).is_ok()
            }
            Files::Folder(root) => root.join(path).exists(),
            Files::Memory(_) => self.files.names_in(folder).iter().any(|known| known == name),
        }
    }

    fn raw(&mut self, path: &str) -> Option<Raw> {
        let read = match self.files {
            Files::PackedData(packed) => files::unpack(packed, path).map(Raw::Data),
            _ => self.files.text(path).map(Raw::Text),
        };
        read.map_err(|error| self.problems.push(error.diagnostic(path))).ok()
    }

    /// Reads one file that [`Self::file`] will read again, once its names are known.
    fn first<T: DeserializeOwned>(&mut self, path: &str, entries: usize) -> Option<T> {
        let raw = self.raw(path);
        let value = raw.as_ref().and_then(|raw| self.read(path, raw, entries));
        self.seen.insert(path.to_owned(), raw);
        value
    }

    /// The names of a file's entries; it will be read again as [`Self::first`] says.
    fn names_of_entries(&mut self, path: &str) -> Vec<Name> {
        let raw = self.raw(path);
        let names = raw.as_ref().and_then(|raw| match raw {
            Raw::Data(bytes) => self.data(path, &mut &bytes[..]),
            Raw::Text(_) => {
                self.read::<IndexMap<Name, IgnoredAny>>(path, raw, 1).map(|named| named.into_keys().collect())
            }
        });
        self.seen.insert(path.to_owned(), raw);
        names.unwrap_or_default()
    }

    /// Reads one file. `entries` says how deep its entries stand in it, from 1.
    fn file<T: DeserializeOwned>(&mut self, path: &str, entries: usize) -> Option<T> {
        let raw = self.seen.remove(path).unwrap_or_else(|| self.raw(path))?;
        self.read(path, &raw, entries)
    }

    fn read<T: DeserializeOwned>(&mut self, path: &str, raw: &Raw, entries: usize) -> Option<T> {
        match raw {
            Raw::Data(bytes) => {
                let bytes = &mut &bytes[..];
                // Its names stand before it.
                self.data::<IgnoredAny>(path, bytes)?;
                self.data(path, bytes)
            }
            Raw::Text(text) => {
                let (value, positions) = parse(path, text, entries, &mut self.problems);
                if !self.places.0.iter().any(|(known, _)| known == path) {
                    self.places.0.push((path.to_owned(), positions));
                }
                value
            }
        }
    }

    /// The next thing that a packed file holds.
    fn data<T: DeserializeOwned>(&mut self, path: &str, bytes: &mut &[u8]) -> Option<T> {
        let read = ciborium::from_reader(bytes);
        read.map_err(|error| self.problems.push(Diagnostic::new(path, error.to_string()))).ok()
    }
}
