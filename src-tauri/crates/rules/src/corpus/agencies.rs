//! A list of agencies, in which a group stands for its members.

use serde::{Deserialize, Deserializer};

use crate::id::{AgencyId, IdSet, kind};
use crate::names;

/// Agencies, written as agencies and groups of them.
#[derive(Debug, Clone, Default)]
pub struct Agencies {
    list: Vec<AgencyId>,
    set: IdSet<kind::Agency>,
}

impl Agencies {
    /// Each agency, groups taken apart, in the order written.
    pub fn iter(&self) -> impl Iterator<Item = AgencyId> + '_ {
        self.list.iter().copied()
    }

    /// The same as a set.
    #[must_use]
    pub fn set(&self) -> IdSet<kind::Agency> {
        self.set
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// One word of such a list.
struct AgencyOrGroup(Vec<AgencyId>);

impl<'de> Deserialize<'de> for AgencyOrGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        names::with_word(deserializer, |word| names::current(|names| names.agencies_of(word)).map(Self))
    }
}

impl<'de> Deserialize<'de> for Agencies {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut list = Vec::new();
        for AgencyOrGroup(members) in Vec::<AgencyOrGroup>::deserialize(deserializer)? {
            for agency in members {
                if !list.contains(&agency) {
                    list.push(agency);
                }
            }
        }
        let set = list.iter().copied().collect();
        Ok(Self { list, set })
    }
}
