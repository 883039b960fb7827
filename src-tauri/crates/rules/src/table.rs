//! What the vocabulary says of each id, found by the id.

use std::ops::Index;

use indexmap::IndexMap;

use crate::id::{FitsSet, Id, IdSet, Kind};

/// One entry for each id of a kind, in the vocabulary's order.
#[derive(Debug, Clone)]
pub struct Table<K, V>(Vec<(Id<K>, V)>);

impl<K: Kind, V> Table<K, V> {
    /// The entries by id, in the vocabulary's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id<K>, &V)> {
        self.0.iter().map(|(id, entry)| (*id, entry))
    }

    /// The entries without their ids.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.0.iter().map(|(_, entry)| entry)
    }

    /// The ids.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id<K>> {
        self.0.iter().map(|(id, _)| *id)
    }

    /// The id of this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Id<K>> {
        self.ids().find(|id| id.name() == name)
    }

    pub(crate) fn get_mut(&mut self, id: Id<K>) -> Option<&mut V> {
        self.0.get_mut(id.index()).map(|(_, entry)| entry)
    }
}

impl<K: FitsSet, V> Table<K, V> {
    /// The ids in a set, in the vocabulary's order.
    pub fn these(&self, set: IdSet<K>) -> impl Iterator<Item = Id<K>> {
        set.places().filter_map(|place| self.0.get(place)).map(|(id, _)| *id)
    }
}

impl<K, V> Index<Id<K>> for Table<K, V> {
    type Output = V;

    /// The entry of an id. Ids are made of the same files as the table, which has one entry for each.
    fn index(&self, id: Id<K>) -> &V {
        &self.0[id.index()].1
    }
}

impl<K, V> From<IndexMap<Id<K>, V>> for Table<K, V> {
    fn from(entries: IndexMap<Id<K>, V>) -> Self {
        let mut entries: Vec<(Id<K>, V)> = entries.into_iter().collect();
        entries.sort_by_key(|(id, _)| id.index());
        Self(entries)
    }
}
