//! A session, kept because the person asked, and opened again.

use sightline_engine::{Session, SessionError};
use sightline_rules::read::FileError;
use sightline_seal::Opens;
use sightline_seal::file::{MOST_BYTES, ReadError};
use sightline_words::{own, today};
use zeroize::Zeroizing;

use super::Sitting;
use crate::comparison::of_changes;
use crate::refusal::{Refusal, refused};
use crate::session::{OpenedSession, SessionKey, SessionLock, lock, unlock, unopened};

impl Sitting {
    /// The answers, and what they come to, as a sealed file. Nothing is written.
    ///
    /// # Errors
    /// When it cannot be locked so; in practice.
    pub fn sealed(&self, with: &SessionLock) -> Result<Vec<u8>, Refusal> {
        self.not_in_practice()?;
        lock(&self.words, &Session::of(&self.engine, &self.answers, today()).text(), with)
    }

    /// Whether a sealed file opens by a passphrase; else it takes a key.
    ///
    /// # Errors
    /// When it is none, or its beginning is damaged.
    pub fn opens_by_passphrase(&self, sealed: &[u8]) -> Result<bool, Refusal> {
        let opens = sightline_seal::opens(sealed).map_err(|error| unopened(&self.words, &error))?;
        Ok(opens == Opens::Passphrase)
    }

    /// Takes the answers of a sealed file in place of those before, and tells what comes out otherwise than when it was
    /// saved.
    ///
    /// # Errors
    /// When it does not open, or holds no session; in practice. The answers are then as before.
    pub fn open_sealed(&mut self, sealed: &[u8], with: &SessionKey) -> Result<OpenedSession, Refusal> {
        self.not_in_practice()?;
        let text = unlock(&self.words, sealed, with)?;
        let session = Session::read(&text).map_err(|error| match error {
            SessionError::NotOne => Refusal::of(&self.words, &own::SEALED_OTHER, &[]),
            SessionError::Newer(form) => {
                Refusal::of(&self.words, &own::SESSION_NEWER, &[("form", form.into())])
            }
        })?;
        let (answers, lost) = session.answers(&self.engine);
        self.take(answers)?;
        let words = &self.words;
        let date = |date: sightline_rules::Date| date.to_string().into();
        let args = [("saved", date(session.saved)), ("researched", date(session.researched))];
        let told = words.with(&own::SESSION_OPENED, &args);
        let lost = lost
            .iter()
            .map(|error| words.with(&own::SESSION_LOST, &[("reason", refused(words, error).message.into())]));
        let lost = lost.collect();
        let mut comparison = of_changes(words, &session.changes(&self.engine, &self.answers));
        comparison.sentence = match comparison.changes.len() {
            0 => words.get(&own::SESSION_SAME),
            count => words.with(&own::SESSION_OTHERWISE, &[("count", count.into())]),
        };
        Ok(OpenedSession { told, comparison, lost })
    }

    /// The answers as a file of answers has them.
    #[must_use]
    pub fn answers_file(&self) -> Zeroizing<String> {
        self.answers.file()
    }

    /// Why a file was not read as a session.
    #[must_use]
    pub fn unread(&self, file: &str, error: ReadError) -> Refusal {
        match error {
            ReadError::TooLarge => Refusal::of(
                &self.words,
                &own::SEALED_TOO_LARGE,
                &[("megabytes", (MOST_BYTES / 1024 / 1024).into())],
            ),
            ReadError::NotOrdinary => Refusal::file(&self.words, file, &FileError::NotOrdinary),
            ReadError::System(reason) => Refusal::file(&self.words, file, &FileError::Unreadable(reason)),
        }
    }
}
