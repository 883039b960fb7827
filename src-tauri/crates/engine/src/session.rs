//! A person's answers as a file keeps them, with what they came to: so that rules which have changed since can say what
//! comes out otherwise. Nothing else of a person goes in, and nothing that was typed into a letter.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use sightline_rules::Date;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::answers::{AnswerError, Answers, Written};
use crate::compare::{Change, Key, differing};
use crate::outcome::Outcome;
use crate::program::Engine;

/// The form of what is written here. A program reads this one, and those before it.
pub const FORMAT: u32 = 1;

/// Spaces fill a session up to a multiple of so many bytes: how large it is does not tell how much was answered.
const SIZE: usize = 128 * 1024;

/// A session as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Session {
    /// [`FORMAT`], and the sign that this is a session of ours.
    sightline_session: u32,
    /// The day on which it was written.
    pub saved: Date,
    /// Serial number of the rules.
    pub serial: u32,
    /// Up to when they were researched.
    pub researched: Date,
    /// The answers, as a file of answers has them.
    answers: IndexMap<String, Written>,
    /// What each exposure came to.
    came_out: Vec<CameOut>,
}

/// What an exposure came to.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct CameOut {
    record: String,
    agency: String,
    state: Option<String>,
    outcome: Outcome,
}

/// Why a text is no session.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SessionError {
    /// Something else.
    #[error("this is no session")]
    NotOne,
    /// A later program wrote it.
    #[error("it was saved in a newer form ({0})")]
    Newer(u32),
}

impl Session {
    /// The session of somebody who answered this, on this day.
    #[must_use]
    pub fn of(engine: &Engine, answers: &Answers, saved: Date) -> Self {
        let info = &engine.corpus().info;
        let assessment = engine.assess(answers);
        let came_out = assessment.exposures().map(|exposure| CameOut {
            record: exposure.record.name().to_owned(),
            agency: exposure.agency.name().to_owned(),
            state: exposure.state.map(|state| state.name().to_owned()),
            outcome: exposure.outcome(),
        });
        Self {
            sightline_session: FORMAT,
            saved,
            serial: info.serial,
            researched: info.researched,
            answers: answers.written(),
            came_out: came_out.collect(),
        }
    }

    /// The session as text.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        // Names, dates and numbers are all that is in it: writing them cannot fail.
        let text = Zeroizing::new(serde_json::to_string(self).unwrap_or_default());
        let whole = text.len().next_multiple_of(SIZE);
        let mut padded = Zeroizing::new(String::with_capacity(whole));
        padded.push_str(&text);
        padded.extend(std::iter::repeat_n(' ', whole - text.len()));
        padded
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it is none, or a later program wrote it.
    pub fn read(text: &[u8]) -> Result<Self, SessionError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        struct Form {
            sightline_session: u32,
        }
        let Form { sightline_session: form } =
            serde_json::from_slice(text).map_err(|_| SessionError::NotOne)?;
        match form {
            FORMAT => serde_json::from_slice(text).map_err(|_| SessionError::NotOne),
            newer if newer > FORMAT => Err(SessionError::Newer(newer)),
            _ => Err(SessionError::NotOne),
        }
    }

    /// Its answers, and what of them these rules know no more.
    #[must_use]
    pub fn answers(&self, engine: &Engine) -> (Answers, Vec<AnswerError>) {
        Answers::recorded(engine.corpus(), &self.answers)
    }

    /// What comes out otherwise than when it was written.
    #[must_use]
    pub fn changes(&self, engine: &Engine, answers: &Answers) -> Vec<Change> {
        let corpus = engine.corpus();
        // What these rules have no name for cannot be told; `answers` tells what led there.
        let key = |was: &CameOut| -> Option<Key> {
            let state = match &was.state {
                Some(state) => Some(corpus.find(state)?),
                None => None,
            };
            Some((corpus.find(&was.record)?, corpus.find(&was.agency)?, state))
        };
        let before: BTreeMap<Key, Outcome> =
            self.came_out.iter().filter_map(|was| Some((key(was)?, was.outcome))).collect();
        differing(&before, &engine.outcomes(answers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine};

    const GIVEN: &str = "state.cards: [BB, AA]\nstate.home: BB\nhome.county: Birch County\ncard.status: {AA: past, BB: current}\n";

    fn written(engine: &Engine, given: &str) -> String {
        let saved = Date::from_ymd(2026, 11, 29).unwrap();
        Session::of(engine, &answers(engine, given), saved).text().to_string()
    }

    #[test]
    fn what_is_read_is_what_was_written_and_nothing_comes_out_otherwise() {
        let engine = engine();
        for given in ["", "state.cards: none\n", GIVEN] {
            let session = Session::read(written(&engine, given).as_bytes()).unwrap();
            let (read, lost) = session.answers(&engine);
            assert_eq!((read.clone(), lost), (answers(&engine, given), vec![]));
            assert_eq!(session.changes(&engine, &read), []);
        }
    }

    #[test]
    fn what_the_rules_say_otherwise_and_what_they_do_not_know_is_told() {
        let engine = engine();
        let other =
            written(&engine, GIVEN).replacen("\"open\"", "\"barred\"", 1).replace("card.status", "card.gone");
        let session = Session::read(other.as_bytes()).unwrap();
        let (read, lost) = session.answers(&engine);
        assert!(matches!(lost[..], [AnswerError::NoSuchQuestion { .. }]), "{lost:?}");
        assert!(!session.changes(&engine, &read).is_empty());
    }

    #[test]
    fn what_is_no_session_is_refused_and_a_newer_one_says_so() {
        let engine = engine();
        let text = written(&engine, GIVEN);
        let read = |text: &str| Session::read(text.as_bytes()).map(drop);
        assert_eq!(read(&text.replace("session\":1", "session\":2")), Err(SessionError::Newer(2)));
        for bad in [
            "",
            "{}",
            "[]",
            "state.home: BB",
            &text.replace("saved", "kept"),
            text.trim_end().trim_end_matches('}'),
        ] {
            assert_eq!(read(bad), Err(SessionError::NotOne), "{bad}");
        }
    }
}
