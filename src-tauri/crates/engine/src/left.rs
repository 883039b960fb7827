//! What is left of a route under its safeguards: the access, and what it takes where that is restricted.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sightline_rules::vocabulary::{Access, Limit, Takes};

/// What is left of a route. More is more exposed: of two that are restricted, the one that is opened more easily.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Left {
    /// The access.
    pub access: Access,
    /// What opens it, where it is restricted.
    pub takes: Option<Takes>,
}

impl Left {
    /// Nothing stops it.
    pub const OPEN: Self = Self { access: Access::Open, takes: None };
    /// Nothing opens it.
    pub const BARRED: Self = Self { access: Access::Barred, takes: None };

    /// What a safeguard leaves. A restriction that does not say what it takes stops least.
    #[must_use]
    pub fn by(limit: Limit, takes: Option<Takes>) -> Self {
        match limit {
            Limit::Barred => Self::BARRED,
            Limit::Restricted => {
                Self { access: Access::Restricted, takes: Some(takes.unwrap_or(Takes::OwnWord)) }
            }
        }
    }
}

impl Left {
    /// Every value, from what leaves least to what leaves most.
    pub(crate) const ALL: [Self; 2 + Takes::ALL.len()] = [
        Self::BARRED,
        Self::restricted(Takes::JudgesWarrant),
        Self::restricted(Takes::CourtOrder),
        Self::restricted(Takes::KeepersChoice),
        Self::restricted(Takes::OwnPaper),
        Self::restricted(Takes::OwnWord),
        Self::OPEN,
    ];

    const fn restricted(takes: Takes) -> Self {
        Self { access: Access::Restricted, takes: Some(takes) }
    }

    /// Its place among all of them: more is more exposed.
    #[must_use]
    pub(crate) const fn rank(self) -> u8 {
        match (self.access, self.takes) {
            (Access::Barred, _) => 0,
            (Access::Restricted, Some(Takes::JudgesWarrant)) => 1,
            (Access::Restricted, Some(Takes::CourtOrder)) => 2,
            (Access::Restricted, Some(Takes::KeepersChoice)) => 3,
            (Access::Restricted, Some(Takes::OwnPaper)) => 4,
            // A restriction that does not say what it takes stops least.
            (Access::Restricted, Some(Takes::OwnWord) | None) => 5,
            (Access::Open, _) => 6,
        }
    }

    /// The one of this rank.
    #[must_use]
    pub(crate) fn of_rank(rank: u8) -> Self {
        Self::ALL.get(usize::from(rank)).copied().unwrap_or(Self::OPEN)
    }
}

impl Ord for Left {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Left {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_more_easily_is_more() {
        let restricted = Takes::ALL.map(|takes| Left::by(Limit::Restricted, Some(takes)));
        assert!(restricted.windows(2).all(|pair| pair[0] > pair[1]));
        assert!(Left::OPEN > restricted[0]);
        assert!(Left::BARRED < restricted[restricted.len() - 1]);
        assert_eq!(Left::by(Limit::Restricted, None), restricted[0]);
        assert!(Left::ALL.iter().enumerate().all(|(at, left)| usize::from(left.rank()) == at));
        assert!(Left::ALL.iter().all(|left| Left::of_rank(left.rank()) == *left));
    }
}
