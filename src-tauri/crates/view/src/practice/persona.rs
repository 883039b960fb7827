//! Personas: people who are made up, with answers, and what must come out for them. A lawyer can read their files; the
//! rules are tested with them, and advocates practice with them.

use indexmap::IndexMap;
use serde::Deserialize;
use sightline_engine::{Answers, Refused};
use sightline_rules::Date;
use sightline_rules::corpus::Corpus;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};

/// A persona: answers, and what must come out.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Persona {
    /// The case in a line.
    pub name: String,
    /// Why that must come out.
    pub why: String,
    /// The day as of which the rules are read.
    pub as_of: Date,
    /// An answers file.
    pub answers: serde_yaml::Value,
    /// Exposures that must be there.
    #[serde(default)]
    pub expect: Vec<Expected>,
    /// Exposures that must not be there.
    #[serde(default)]
    pub absent: Vec<Absent>,
    /// Routes that must not be shown.
    #[serde(default)]
    pub without_route: Vec<WithoutRoute>,
    /// What must be told first, in this order: "record → agency". Not looked at when left out.
    #[serde(default)]
    pub told_first: Vec<String>,
    /// Steps that must come in this order, as far as they are named.
    #[serde(default)]
    pub steps: Vec<String>,
    /// Steps that must not be offered.
    #[serde(default)]
    pub no_steps: Vec<String>,
}

/// One exposure that must be there.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Expected {
    /// Record.
    pub record: String,
    /// Agency.
    pub agency: String,
    /// State; none for a national one.
    pub state: Option<String>,
    /// Access.
    pub access: Access,
    /// What opens it, where it is restricted; not looked at when left out.
    pub takes: Option<Takes>,
    /// What is left while an order or law that is fought over holds; nothing holds only for now when left out.
    pub for_now: Option<Access>,
    /// Evidence.
    pub evidence: Evidence,
    /// Certainty; it applies when left out.
    pub certainty: Option<Certainty>,
    /// Whether the evidence shows asking alone.
    pub asked_only: Option<bool>,
    /// Access of single routes.
    #[serde(default)]
    pub routes: IndexMap<String, Access>,
    /// Cases that must be among its own.
    #[serde(default)]
    pub cases: Vec<String>,
    /// Safeguards that must lower one of its routes.
    #[serde(default)]
    pub safeguards: Vec<String>,
    /// Safeguards that must be shown as holding for now.
    #[serde(default)]
    pub fought_over: Vec<String>,
    /// Safeguards that must be shown as not settled or waiting.
    #[serde(default)]
    pub may_narrow: Vec<String>,
    /// Laws that must be told as not stopping it.
    #[serde(default)]
    pub not_stopped_by: Vec<String>,
    /// Facts that must be shown as not settled.
    #[serde(default)]
    pub unsettled: Vec<String>,
    /// Circumstances on which it must depend.
    #[serde(default)]
    pub depends_on: Vec<String>,
    /// Why.
    pub why: String,
}

/// Exposures that must not be there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// Record; all when left out.
    pub record: Option<String>,
    /// Agency; all when left out.
    pub agency: Option<String>,
    /// State; all when left out.
    pub state: Option<String>,
    /// Why.
    pub why: String,
}

/// A route that must not be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithoutRoute {
    /// Record.
    pub record: String,
    /// Agency.
    pub agency: String,
    /// State.
    pub state: Option<String>,
    /// Channel.
    pub route: String,
    /// Why.
    pub why: String,
}

impl Persona {
    /// The persona of a file's text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    }

    /// The answers as a file.
    #[must_use]
    pub fn answers_text(&self) -> String {
        // It was read from YAML: writing it cannot fail.
        serde_yaml::to_string(&self.answers).unwrap_or_default()
    }

    /// The answers, read.
    ///
    /// # Errors
    /// When they are no answers under these rules.
    pub fn read_answers(&self, corpus: &Corpus) -> Result<Answers, Vec<Refused>> {
        Answers::read(&self.answers_text(), corpus)
    }
}
