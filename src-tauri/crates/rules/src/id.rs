//! Ids: a name of the vocabulary and its place there, of one kind that cannot be mixed up with another.
//!
//! An id is made only by reading rules: a word that no vocabulary file declares never becomes one.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use zeroize::{Zeroize, optimization_barrier};

/// What ids are ids of.
pub trait Kind: Sized + 'static {
    /// In an error message: "unknown record `…`".
    const WHAT: &'static str;
    /// In a JSON Schema: the definition that lists the ids there are.
    const SORT: &'static str;
    /// How many there can be at most.
    const MOST: usize = u16::MAX as usize;
}

/// A kind of which there are few enough for an [`IdSet`]; reading refuses more.
pub trait FitsSet: Kind {}

/// How many ids of a kind an [`IdSet`] holds.
pub(crate) const SET: usize = u128::BITS as usize;

/// One entry of the vocabulary. It compares by its place there.
pub struct Id<K> {
    index: u16,
    name: &'static str,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    pub(crate) const fn new(index: u16, name: &'static str) -> Self {
        Self { index, name, kind: PhantomData }
    }

    /// Its place in the vocabulary, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.index)
    }

    /// Its name, as rules, answers files and JSON write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        // Names are kept once, so the same name is the same address.
        self.index == other.index && std::ptr::eq(self.name, other.name)
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        // Names are kept once, so the same name is the same address.
        let by_name =
            || if std::ptr::eq(self.name, other.name) { Ordering::Equal } else { self.name.cmp(other.name) };
        self.index.cmp(&other.index).then_with(by_name)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

impl<K: Kind> JsonSchema for Id<K> {
    fn schema_name() -> Cow<'static, str> {
        K::SORT.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string"})
    }
}

/// An answer can name a state, and what was answered is overwritten when it is forgotten.
impl<K> Zeroize for Id<K> {
    fn zeroize(&mut self) {
        self.index.zeroize();
        self.name = "";
        optimization_barrier(self);
    }
}

/// A set of ids of one kind.
pub struct IdSet<K>(u128, PhantomData<fn() -> K>);

impl<K> Clone for IdSet<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for IdSet<K> {}

impl<K> PartialEq for IdSet<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for IdSet<K> {}

impl<K> fmt::Debug for IdSet<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#b}", self.0)
    }
}

impl<K: FitsSet> IdSet<K> {
    /// The empty set.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// The set of `id` alone.
    #[must_use]
    pub fn of(id: Id<K>) -> Self {
        // No id of such a kind has a place past the last bit: see `Names`.
        Self(1 << id.index, PhantomData)
    }

    /// All that is in either set.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// Whether `id` is in the set.
    #[must_use]
    pub fn has(self, id: Id<K>) -> bool {
        self.0 >> id.index & 1 == 1
    }

    /// Whether some id is in both sets.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many it holds.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Its places, from the lowest.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let place = (rest != 0).then(|| rest.trailing_zeros() as usize);
            rest &= rest.wrapping_sub(1);
            place
        })
    }
}

impl<K: FitsSet> Default for IdSet<K> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<K: FitsSet> FromIterator<Id<K>> for IdSet<K> {
    fn from_iter<I: IntoIterator<Item = Id<K>>>(ids: I) -> Self {
        ids.into_iter().fold(Self::EMPTY, |set, id| set.with(Self::of(id)))
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident as $id:ident = $what:literal, $sort:literal $(, $fits:ident)?;)*) => {
        /// What there are ids of.
        pub mod kind {
            $($(#[$doc])* #[derive(Debug, Clone, Copy)] pub enum $kind {})*
        }
        $(
            $(#[$doc])*
            pub type $id = Id<kind::$kind>;

            impl Kind for kind::$kind {
                const WHAT: &'static str = $what;
                const SORT: &'static str = $sort;
                $(const MOST: usize = kinds!(@most $fits);)?
            }

            $(impl $fits for kind::$kind {})?
        )*
    };
    (@most FitsSet) => { SET };
}

kinds! {
    /// Who might reach a record.
    Agency as AgencyId = "agency", "agency", FitsSet;
    /// A kind of information about the person.
    Record as RecordId = "record", "record", FitsSet;
    /// Who keeps a record.
    Holder as HolderId = "holder", "holder";
    /// Somebody whom a safeguard can bind.
    Party as PartyId = "party", "party";
    /// A way past a safeguard.
    Exception as ExceptionId = "exception", "exception";
    /// A topic of the interview.
    Topic as TopicId = "topic", "topic";
    /// A question that only the person can answer.
    Circumstance as CircumstanceId = "circumstance", "circumstance", FitsSet;
    /// A legal or practical property of a state.
    Fact as FactId = "fact", "fact", FitsSet;
    /// A route by which records of a holder reach agencies.
    Channel as ChannelId = "channel", "channel";
    /// A kind of safeguard.
    SafeguardKind as SafeguardKindId = "kind of safeguard", "safeguard-kind";
    /// A lawful step.
    Action as ActionId = "action", "action";
    /// A letter ready to sign.
    Letter as LetterId = "letter", "letter";
    /// What of the person's a letter can hold.
    Field as FieldId = "field of a letter", "field";
    /// A word that the glossary explains.
    Term as TermId = "term", "term";
    /// A list by county.
    List as ListId = "list", "list";
    /// A state that has a file, by its two letters.
    State as StateId = "state", "state";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(index: u16) -> RecordId {
        Id::new(index, "a")
    }

    #[test]
    fn the_last_place_of_a_set_is_as_good_as_the_first() {
        let set: IdSet<_> = [id(0), id(64), id(127)].into_iter().collect();
        assert_eq!(set.len(), 3);
        assert!(set.has(id(127)) && set.has(id(64)) && !set.has(id(63)));
        assert_eq!(set.places().collect::<Vec<_>>(), [0, 64, 127]);
    }

    #[test]
    fn what_is_forgotten_is_overwritten() {
        let mut id = RecordId::new(7, "license-photo");
        id.zeroize();
        assert_eq!((id.index(), id.name()), (0, ""));
    }
}
