//! One jurisdiction: its claims, the safeguards and cases that rest on them, and their sources.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};

use super::case::{Case, Event};
use super::claim::{Claim, ClaimPath, Source};
use super::safeguard::Safeguard;
use crate::date::Date;
use crate::id::{HolderId, StateId};
use crate::names::Name;

/// The pseudo-state whose entries are those of the whole nation.
pub const NATION: &str = "US";

/// Whose law, case or claim it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The United States.
    Nation,
    /// A state, the District of Columbia or Puerto Rico.
    State(StateId),
}

impl Place {
    /// `US`, or the two letters of the state.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nation => NATION,
            Self::State(state) => state.name(),
        }
    }

    /// The state, if it is one.
    #[must_use]
    pub fn state(self) -> Option<StateId> {
        match self {
            Self::Nation => None,
            Self::State(state) => Some(state),
        }
    }
}

/// In the order of the codes.
impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As ids begin: `us`, `nc`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code().chars().try_for_each(|letter| fmt::Write::write_char(f, letter.to_ascii_lowercase()))
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        StateId::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        StateId::json_schema(generator)
    }
}

/// An entry of a jurisdiction, of one kind: `nc/records-bought-2017`.
pub struct Entry<K> {
    /// Whose it is.
    pub place: Place,
    name: Name,
    kind: PhantomData<fn() -> K>,
}

/// A safeguard of a jurisdiction.
pub type SafeguardId = Entry<Safeguard>;
/// A case of a jurisdiction.
pub type CaseId = Entry<Case>;
/// An event of a jurisdiction.
pub type EventId = Entry<Event>;
/// A source of a jurisdiction.
pub type SourceId = Entry<Source>;

impl<K> Entry<K> {
    fn new(place: Place, name: Name) -> Self {
        Self { place, name, kind: PhantomData }
    }

    /// Its name inside the jurisdiction.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name.as_str()
    }
}

impl<K> Clone for Entry<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Entry<K> {}

impl<K> PartialEq for Entry<K> {
    fn eq(&self, other: &Self) -> bool {
        (self.place, self.name) == (other.place, other.name)
    }
}

impl<K> Eq for Entry<K> {}

impl<K> PartialOrd for Entry<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Entry<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.place, self.name).cmp(&(other.place, other.name))
    }
}

impl<K> Hash for Entry<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.place, self.name).hash(state);
    }
}

impl<K> fmt::Display for Entry<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.place, self.name)
    }
}

impl<K> fmt::Debug for Entry<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K> Serialize for Entry<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<K> JsonSchema for Entry<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "entry".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "`state/name`"})
    }
}

/// A claim of a jurisdiction: `us/channel.nlets-photos`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClaimId {
    /// Whose it is.
    pub place: Place,
    /// Where it stands there.
    pub path: ClaimPath,
}

impl Serialize for ClaimId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}/{}", self.place, self.path))
    }
}

impl JsonSchema for ClaimId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "entry".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        SafeguardId::json_schema(generator)
    }
}

/// What a jurisdiction's files hold: `states/XX.yaml`, or the fragments of `nation/`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entries {
    /// Two-letter code, the same as the file's name; a fragment of the nation's rules has none.
    #[serde(default)]
    pub(crate) state: Option<StateId>,
    /// The official names of those who keep records there.
    #[serde(default)]
    pub(crate) holders: IndexMap<HolderId, String>,
    /// What the research found, by fact id. The sentence a person reads is the message
    /// `<state>-<fact>` in `locales/`.
    #[serde(default)]
    pub(crate) facts: IndexMap<Name, Claim>,
    /// Findings under no fact id. No condition can read them; cases and safeguards can rest on them.
    #[serde(default)]
    pub(crate) other: IndexMap<Name, Claim>,
    /// Laws, orders, policies and blocks that narrow channels.
    #[serde(default)]
    pub(crate) safeguards: IndexMap<Name, Safeguard>,
    /// Documented events.
    #[serde(default)]
    pub(crate) cases: IndexMap<Name, Case>,
    /// What happened when, and who says what, on the routes concerned.
    #[serde(default)]
    pub(crate) events: IndexMap<Name, Event>,
    /// Where the claims come from.
    #[serde(default)]
    pub(crate) sources: IndexMap<Name, Source>,
}

/// A state, or the nation, with all that its files hold.
#[derive(Debug, Clone)]
pub struct Jurisdiction {
    /// Which one.
    pub place: Place,
    pub(crate) entries: Entries,
}

impl Jurisdiction {
    /// The official name of a holder there, if it is known.
    #[must_use]
    pub fn holder(&self, holder: HolderId) -> Option<&str> {
        self.entries.holders.get(&holder).map(String::as_str)
    }

    /// The first claim on a fact.
    #[must_use]
    pub fn fact(&self, fact: &str) -> Option<&Claim> {
        self.entries.facts.get(fact)
    }

    /// The claims on facts, without further findings.
    pub fn facts(&self) -> impl ExactSizeIterator<Item = (Name, &Claim)> {
        self.entries.facts.iter().map(|(fact, claim)| (*fact, claim))
    }

    /// The claims under no fact.
    pub fn other(&self) -> impl Iterator<Item = (ClaimPath, &Claim)> {
        self.entries.other.iter().map(|(name, claim)| (ClaimPath::Other(*name), claim))
    }

    /// The claim at a path.
    #[must_use]
    pub fn claim(&self, path: ClaimPath) -> Option<&Claim> {
        match path {
            ClaimPath::Fact(fact) => self.entries.facts.get(&fact),
            ClaimPath::Other(name) => self.entries.other.get(&name),
            ClaimPath::Further(fact, name) => self.entries.facts.get(&fact)?.further.get(&name),
        }
    }

    /// Every claim with its path, in the files' order.
    pub fn claims(&self) -> impl Iterator<Item = (ClaimPath, &Claim)> {
        let facts = self.entries.facts.iter().flat_map(|(fact, claim)| {
            let further = claim.further.iter().map(|(name, claim)| (ClaimPath::Further(*fact, *name), claim));
            std::iter::once((ClaimPath::Fact(*fact), claim)).chain(further)
        });
        facts.chain(self.other())
    }

    /// The claims at these paths.
    pub fn claims_at<'a>(&'a self, paths: impl IntoIterator<Item = &'a ClaimPath>) -> Vec<&'a Claim> {
        paths.into_iter().filter_map(|path| self.claim(*path)).collect()
    }

    /// The safeguards, with their ids.
    pub fn safeguards(&self) -> impl ExactSizeIterator<Item = (SafeguardId, &Safeguard)> {
        self.entries.safeguards.iter().map(|(name, entry)| (Entry::new(self.place, *name), entry))
    }

    /// The cases, with their ids.
    pub fn cases(&self) -> impl ExactSizeIterator<Item = (CaseId, &Case)> {
        self.entries.cases.iter().map(|(name, entry)| (Entry::new(self.place, *name), entry))
    }

    /// The events, with their ids.
    pub fn events(&self) -> impl ExactSizeIterator<Item = (EventId, &Event)> {
        self.entries.events.iter().map(|(name, entry)| (Entry::new(self.place, *name), entry))
    }

    /// The sources, with their ids.
    pub fn sources(&self) -> impl ExactSizeIterator<Item = (SourceId, &Source)> {
        self.entries.sources.iter().map(|(name, entry)| (Entry::new(self.place, *name), entry))
    }

    /// The sources of a claim of this jurisdiction.
    pub fn sources_of<'a>(&'a self, claim: &'a Claim) -> impl Iterator<Item = (SourceId, &'a Source)> {
        let found = claim.sources.iter().filter_map(|name| self.entries.sources.get_key_value(name));
        found.map(|(name, source)| (Entry::new(self.place, *name), source))
    }

    /// Whether a safeguard or a case rests on the claim, and so tells its note.
    #[must_use]
    pub fn tells(&self, path: ClaimPath) -> bool {
        let safeguards = self.entries.safeguards.values().map(|safeguard| &safeguard.rests_on);
        let cases = self.entries.cases.values().map(|case| &case.rests_on);
        safeguards.chain(cases).any(|paths| paths.iter().any(|known| *known == path))
    }

    /// Takes some of its safeguards away: only those that `keep` says of stay. For trying what they do.
    pub fn retain_safeguards(&mut self, mut keep: impl FnMut(usize) -> bool) {
        let mut place = 0..;
        self.entries.safeguards.retain(|_, _| place.next().is_some_and(&mut keep));
    }

    /// Takes away what happened or began after a day. For trying that it changes nothing of that day.
    pub fn forget_after(&mut self, day: Date) {
        let later = |date: Date| date.first_day() > day.last_day();
        let begins_later = |safeguard: &Safeguard| {
            safeguard.in_force_since(&self.claims_at(&safeguard.rests_on)).is_some_and(later)
        };
        let kept: Vec<bool> = self.safeguards().map(|(_, safeguard)| !begins_later(safeguard)).collect();
        self.retain_safeguards(|place| kept[place]);
        self.entries.cases.retain(|_, case| !later(case.date));
        self.entries.events.retain(|_, event| !later(event.date));
    }

    /// Turns the order of its entries about. For trying that it does not matter.
    pub fn reverse(&mut self) {
        self.entries.facts.reverse();
        self.entries.other.reverse();
        self.entries.safeguards.reverse();
        self.entries.cases.reverse();
        self.entries.events.reverse();
        self.entries.sources.reverse();
    }
}
