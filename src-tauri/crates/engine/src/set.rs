//! Small sets of ids: agencies, records, circumstances and facts all number fewer than 64.

/// A set of indices below 64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Set(u64);

impl Set {
    /// The empty set.
    pub const EMPTY: Self = Self(0);

    /// The set of `index` alone. An index of 64 or more gives the empty set; the checker refuses such rules.
    #[must_use]
    pub fn of(index: usize) -> Self {
        Self(u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0))
    }

    /// All that is in either set.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether `index` is in the set.
    #[must_use]
    pub fn has(self, index: usize) -> bool {
        self.0 & Self::of(index).0 != 0
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

    /// The indices, from the lowest.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..64).filter(move |index| self.has(*index))
    }
}

impl FromIterator<usize> for Set {
    fn from_iter<I: IntoIterator<Item = usize>>(indices: I) -> Self {
        indices.into_iter().fold(Self::EMPTY, |set, index| set.with(Self::of(index)))
    }
}
