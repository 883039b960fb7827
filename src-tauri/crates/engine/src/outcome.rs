//! What an exposure comes to.

use serde::{Deserialize, Serialize};
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};

use crate::left::Left;

/// What an exposure comes to, without its routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Outcome {
    /// Access.
    pub access: Access,
    /// The least that opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold, where that is less.
    pub for_now: Option<Left>,
    /// Evidence.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Certainty.
    pub certainty: Certainty,
}

impl Outcome {
    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(self) -> Left {
        Left { access: self.access, takes: self.takes }
    }

    /// By what the wider of two outcomes is told: what is left, what is left for now, how well it is shown, whether
    /// more is shown than that the agency asked, and whether it is sure.
    #[must_use]
    pub fn width(self) -> impl Ord {
        let sure = self.certainty == Certainty::Applies;
        (self.left(), self.for_now.unwrap_or(self.left()), self.evidence, !self.asked_only, sure)
    }
}
