//! Which rules are in use and how old they are, and rules that come in a pack.

use serde::Serialize;
use sightline_pack::{Pack, PackError, Role};
use sightline_rules::corpus::CorpusInfo;
use sightline_rules::read::FileError;
use sightline_rules::{Date, Problems};
use sightline_words::names::Message;
use sightline_words::{Text, Words, own};

use crate::comparison::Comparison;
use crate::refusal::Refusal;

/// After so many days it is said that newer rules may be there.
const QUIET_AFTER_DAYS: u32 = 60;
/// After so many days it is said plainly that these are old.
const PLAIN_AFTER_DAYS: u32 = 180;

/// Where rules come from.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// The program carries them.
    Program,
    /// From a folder that somebody named.
    Folder,
    /// From a pack.
    Pack {
        /// The name of its file.
        file: String,
        /// The day on which it was made.
        date: Date,
        /// Whether a key that somebody added was needed.
        by_added_key: bool,
    },
}

impl Origin {
    pub(crate) fn of(pack: &Pack, file: &str) -> Self {
        Self::Pack { file: file.to_owned(), date: pack.about.date, by_added_key: pack.by_added_key }
    }
}

/// Which rules are in use.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RulesView {
    /// "Rules no. 7, 12 days old".
    pub line: Text,
    /// Where they come from.
    pub origin: Text,
    /// That they are old, where they are.
    pub age: Option<Text>,
    /// Whether they are so old that it is said plainly.
    pub old: bool,
}

/// Which rules are in use on a day.
pub(crate) fn rules_view(words: &Words, info: &CorpusInfo, origin: &Origin, today: Date) -> RulesView {
    let days = today.days_after(info.researched);
    let researched = || ("researched", info.researched.to_string().into());
    let old = days >= PLAIN_AFTER_DAYS;
    let age = match days {
        ..QUIET_AFTER_DAYS => None,
        QUIET_AFTER_DAYS..PLAIN_AFTER_DAYS => Some(own::RULES_AGING),
        PLAIN_AFTER_DAYS.. => Some(own::RULES_OLD),
    };
    RulesView {
        line: words.with(&own::RULES_LINE, &[("serial", info.serial.into()), ("days", days.into())]),
        origin: origin_told(words, origin),
        age: age.map(|message| words.with(&message, &[researched(), ("days", days.into())])),
        old,
    }
}

fn origin_told(words: &Words, origin: &Origin) -> Text {
    match origin {
        Origin::Program => words.get(&own::RULES_OF_PROGRAM),
        Origin::Folder => words.get(&own::RULES_OF_FOLDER),
        Origin::Pack { file, date, by_added_key } => {
            let args = [("file", file.clone().into()), ("date", date.to_string().into())];
            let message = if *by_added_key { own::RULES_OF_PACK_ADDED } else { own::RULES_OF_PACK };
            words.with(&message, &args)
        }
    }
}

/// What is told when a pack was taken.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Renewed {
    /// Which rules are in use now.
    pub told: Text,
    /// What changed for this person.
    pub comparison: Comparison,
    /// Answers that these rules do not know.
    pub lost: Vec<Text>,
}

/// Why a pack was not taken. The rules in use stay.
#[derive(Debug)]
pub enum PackFault {
    /// Its file cannot be read.
    File {
        /// As it was named.
        file: String,
        /// What is wrong with it.
        error: FileError,
    },
    /// It is no pack, or not one to be trusted here and now.
    Pack {
        /// Why.
        error: PackError,
        /// The number of the rules in use.
        used: u32,
    },
    /// Something is wrong with the rules or words that it holds.
    Broken(Problems),
    /// Its rules have another number than the pack says.
    Serial,
    /// Nothing can begin with its words, for this reason.
    Unready(String),
}

impl PackFault {
    /// The same, in a person's language.
    #[must_use]
    pub fn told(&self, words: &Words) -> Refusal {
        match self {
            Self::File { file, error } => Refusal::file(words, file, error),
            Self::Pack { error, used } => pack_refused(words, error, *used),
            Self::Broken(problems) => {
                let refusal = Refusal::of(words, &own::PACK_BROKEN, &[("count", problems.0.len().into())]);
                Refusal { hint: problems.0.first().map(ToString::to_string), ..refusal }
            }
            Self::Serial => Refusal::of(words, &own::PACK_SERIAL, &[]),
            Self::Unready(reason) => Refusal { message: reason.clone(), hint: None },
        }
    }
}

fn pack_refused(words: &Words, error: &PackError, used: u32) -> Refusal {
    let of = |message: Message| Refusal::of(words, &message, &[]);
    let by = |role: &Role, maintainer: Message, lawyer: Message| match role {
        Role::Maintainer => of(maintainer),
        Role::Lawyer => of(lawyer),
    };
    match error {
        PackError::NotOne => of(own::PACK_NOT_ONE),
        PackError::TooLarge => of(own::PACK_TOO_LARGE),
        PackError::Changed => of(own::PACK_CHANGED),
        PackError::UnknownKey(role) => by(role, own::PACK_UNKNOWN_MAINTAINER, own::PACK_UNKNOWN_LAWYER),
        PackError::BadSignature(role) => by(role, own::PACK_BAD_MAINTAINER, own::PACK_BAD_LAWYER),
        PackError::OneSigner => of(own::PACK_ONE_SIGNER),
        PackError::Newer(version) => {
            Refusal::of(words, &own::PACK_NEWER, &[("version", version.clone().into())])
        }
        PackError::Future(date) => {
            Refusal::of(words, &own::PACK_FUTURE, &[("date", date.to_string().into())])
        }
        PackError::Older(number) => {
            let args = [("serial", (*number).into()), ("used", used.into())];
            Refusal::of(words, &own::PACK_OLDER, &args)
        }
        PackError::Contents(reason) => Refusal { hint: Some(reason.clone()), ..of(own::PACK_CONTENTS) },
    }
}
