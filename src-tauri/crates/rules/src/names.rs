//! The names that rules may use: declared by the vocabulary files, and in force while the other files are read.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use indexmap::{IndexMap, IndexSet};
use rustc_hash::{FxBuildHasher, FxHashSet};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::diagnostic::{Diagnostic, hint_for, quoted};
use crate::id::{AgencyId, CircumstanceId, FactId, Id, Kind, kind};

/// A name in the rules, kept once for as long as the program runs. It is the rules' own: nothing that a person
/// answers ever becomes one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(&'static str);

impl Name {
    pub(crate) fn new(text: &str) -> Self {
        static KEPT: OnceLock<Mutex<FxHashSet<&'static str>>> = OnceLock::new();
        let mut kept = KEPT.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.get(text) {
            return Self(known);
        }
        let new: &'static str = Box::leak(text.into());
        kept.insert(new);
        Self(new)
    }

    /// The name as the rules write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl std::borrow::Borrow<str> for Name {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_word(deserializer, |word| Ok::<_, std::convert::Infallible>(Self::new(word)))
    }
}

impl JsonSchema for Name {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "name".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

/// The names of one kind, in the vocabulary's order.
pub type List = IndexSet<Name, FxBuildHasher>;

/// Every name that the vocabulary declares, and the values that answers and facts can have.
#[derive(Debug, Default)]
pub struct Names {
    pub(crate) agencies: List,
    pub(crate) groups: IndexMap<Name, Vec<Name>>,
    pub(crate) records: List,
    pub(crate) holders: List,
    pub(crate) parties: List,
    pub(crate) exceptions: List,
    pub(crate) terms: List,
    pub(crate) topics: List,
    pub(crate) circumstances: List,
    /// By place of the circumstance.
    pub(crate) questions: Vec<Question>,
    pub(crate) facts: List,
    /// By place of the fact.
    pub(crate) fact_types: Vec<FactType>,
    pub(crate) channels: List,
    pub(crate) safeguards: List,
    pub(crate) actions: List,
    pub(crate) letters: List,
    pub(crate) fields: List,
    pub(crate) lists: List,
    /// The files that hold the letters.
    pub(crate) letter_files: Vec<String>,
    pub(crate) states: List,
}

/// A kind of id with the names that the vocabulary declares of it.
pub trait Declared: Kind {
    /// The names.
    fn declared(names: &Names) -> &List;
}

macro_rules! declared {
    ($($kind:ident in $list:ident),* $(,)?) => {$(
        impl Declared for kind::$kind {
            fn declared(names: &Names) -> &List {
                &names.$list
            }
        }
    )*};
}

declared! {
    Agency in agencies,
    Record in records,
    Holder in holders,
    Party in parties,
    Exception in exceptions,
    Term in terms,
    Topic in topics,
    Circumstance in circumstances,
    Fact in facts,
    Channel in channels,
    SafeguardKind in safeguards,
    Action in actions,
    Letter in letters,
    Field in fields,
    List in lists,
    State in states,
}

/// An id is made by reading: of a word that the names in force declare.
impl<'de, K: Declared> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_word(deserializer, |word| current(|names| names.id(word)))
    }
}

/// What conditions and answers must know of a question before its own conditions are read.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Question {
    pub role: Option<Name>,
    #[serde(default)]
    pub values: Vec<Name>,
}

/// The values of a state fact.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FactType {
    /// Allowed values. `unknown` means that research could not settle it.
    pub values: Vec<Name>,
    /// Whether a number is allowed too; conditions then say `some` or `none`.
    #[serde(default)]
    pub count: bool,
    /// Whether every state file must have it.
    #[serde(default)]
    pub everywhere: bool,
}

impl FactType {
    /// Whether a state file may give the fact this value.
    #[must_use]
    pub fn admits(&self, value: &str) -> bool {
        self.values.iter().any(|known| known.0 == value) || (self.count && value.parse::<u32>().is_ok())
    }
}

/// A word that is no name of its kind, and the names that are.
#[derive(Debug)]
pub(crate) struct Unknown {
    what: String,
    word: String,
    known: Vec<&'static str>,
}

impl Unknown {
    pub(crate) fn new(
        what: impl Into<String>,
        word: &str,
        known: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        Self { what: what.into(), word: word.to_owned(), known: known.into_iter().collect() }
    }

    /// The same as a problem of a file.
    pub(crate) fn diagnostic(&self, file: &str) -> Diagnostic {
        let problem = Diagnostic::new(file, format!("unknown {} {}", self.what, quoted(&self.word)));
        problem.suggest(&self.word, self.known.iter().copied())
    }
}

/// Readers carry errors as text: the hint stands on a line of its own, and the YAML reader takes it from there.
impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} {}", self.what, quoted(&self.word))?;
        match hint_for(&self.word, &self.known) {
            Some(hint) => write!(f, "\n{hint}"),
            None => Ok(()),
        }
    }
}

impl Names {
    /// The id of this name. Answers files, arguments and rules find ids by it.
    pub(crate) fn id<K: Declared>(&self, word: &str) -> Result<Id<K>, Unknown> {
        let declared = K::declared(self);
        self.find(word).ok_or_else(|| Unknown::new(K::WHAT, word, declared.iter().map(|name| name.0)))
    }

    /// The id of this name, if it is one.
    pub(crate) fn find<K: Declared>(&self, word: &str) -> Option<Id<K>> {
        let (index, name) = K::declared(self).get_full(word)?;
        Some(Id::new(u16::try_from(index).ok()?, name.0))
    }

    /// Every id of a kind.
    pub(crate) fn all<K: Declared>(&self) -> Vec<Id<K>> {
        K::declared(self).iter().filter_map(|name| self.find(name.0)).collect()
    }

    /// The agencies that an agency's or a group's name stands for.
    pub(crate) fn agencies_of(&self, word: &str) -> Result<Vec<AgencyId>, Unknown> {
        match self.groups.get(word) {
            Some(members) => members.iter().map(|member| self.id(member.0)).collect(),
            None => {
                let known = self.agencies.iter().chain(self.groups.keys()).map(|name| name.0);
                self.find(word).map(|id| vec![id]).ok_or_else(|| Unknown::new("agency", word, known))
            }
        }
    }

    pub(crate) fn question(&self, circumstance: CircumstanceId) -> &Question {
        &self.questions[circumstance.index()]
    }

    pub(crate) fn fact_type(&self, fact: FactId) -> &FactType {
        &self.fact_types[fact.index()]
    }

    /// The circumstance whose answer is the role.
    pub(crate) fn role(&self, word: &str) -> Result<CircumstanceId, Unknown> {
        let mut circumstances = self.circumstances.iter().zip(&self.questions);
        let named = circumstances.find(|(_, question)| question.role.is_some_and(|role| role.0 == word));
        named.and_then(|(circumstance, _)| self.find(circumstance.0)).ok_or_else(|| {
            let roles = self.questions.iter().filter_map(|question| question.role);
            Unknown::new("role", word, roles.map(|role| role.0))
        })
    }

    /// Refuses more names of a kind than its sets can hold.
    pub(crate) fn refuse_too_many<K: Declared>(&self, file: &str, problems: &mut Vec<Diagnostic>) {
        let count = K::declared(self).len();
        if count > K::MOST {
            let message = format!("{count} entries; there can be {} at most", K::MOST);
            problems.push(Diagnostic::new(file, message));
        }
    }
}

/// Makes something of a word without a copy of it: rules are full of words, and every start reads them.
pub(crate) fn with_word<'de, D: Deserializer<'de>, T, E: fmt::Display>(
    deserializer: D,
    make: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    struct Word<F>(F);
    impl<T, E: fmt::Display, F: FnOnce(&str) -> Result<T, E>> de::Visitor<'_> for Word<F> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a string")
        }
        fn visit_str<X: de::Error>(self, word: &str) -> Result<T, X> {
            (self.0)(word).map_err(X::custom)
        }
    }
    deserializer.deserialize_str(Word(make))
}

thread_local! {
    static IN_FORCE: RefCell<Arc<Names>> = RefCell::default();
}

/// Reads something while these names are in force: ids in it are looked up among them. It holds for this thread
/// alone, and only as long as `read` takes; serde has no way to hand a vocabulary to `Deserialize`.
pub(crate) fn with<T>(names: &Arc<Names>, read: impl FnOnce() -> T) -> T {
    struct Restore(Arc<Names>);
    impl Drop for Restore {
        fn drop(&mut self) {
            IN_FORCE.set(std::mem::take(&mut self.0));
        }
    }
    let _restore = Restore(IN_FORCE.replace(Arc::clone(names)));
    read()
}

/// Looks something up among the names in force; there are none outside [`with`].
pub(crate) fn current<T>(look_up: impl FnOnce(&Names) -> T) -> T {
    IN_FORCE.with_borrow(|names| look_up(names))
}

/// The person's role to a state: the circumstance whose answer is that state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    name: Name,
    circumstance: CircumstanceId,
}

impl Role {
    /// The question whose answer is the state, or the states.
    #[must_use]
    pub fn circumstance(self) -> CircumstanceId {
        self.circumstance
    }

    /// `home`, `licensed`, …
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name.0
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Name::deserialize(deserializer)?;
        let circumstance = current(|names| names.role(name.0)).map_err(de::Error::custom)?;
        Ok(Self { name, circumstance })
    }
}
