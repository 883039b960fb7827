//! A session that a person keeps, because they asked: what it is locked with, and what is told when it is opened.

use serde::{Deserialize, Serialize};
use sightline_seal::{Identity, Key, KeyError, Lock, OpenError, Recipient, SealError};
use sightline_words::names::Message;
use sightline_words::{Text, Words, own};
use zeroize::Zeroizing;

use crate::comparison::Comparison;
use crate::refusal::Refusal;
use crate::typed::Typed;

/// So many letters a passphrase of the person's own has at least. Six drawn words are better.
const LEAST: usize = 15;

/// What a session is to be locked with.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SessionLock {
    /// Whoever knows it opens it.
    Passphrase(#[cfg_attr(feature = "typescript", ts(type = "string"))] Typed),
    /// A public key, `age1…`, of whoever is to open it.
    Key(String),
}

/// What a session is opened with.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SessionKey {
    /// The passphrase.
    Passphrase(#[cfg_attr(feature = "typescript", ts(type = "string"))] Typed),
    /// The secret key, `AGE-SECRET-KEY-1…`, alone or as its file has it.
    Key(#[cfg_attr(feature = "typescript", ts(type = "string"))] Typed),
}

/// What is told of a session that was opened.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct OpenedSession {
    /// When it was saved, and under which rules.
    pub told: Text,
    /// What comes out otherwise than then.
    pub comparison: Comparison,
    /// What of it these rules do not know.
    pub lost: Vec<Text>,
}

/// A new passphrase, of words.
///
/// # Errors
/// When the system gives no random numbers.
pub fn passphrase(words: &Words) -> Result<Zeroizing<String>, Refusal> {
    sightline_seal::passphrase().map_err(|error| no_random(words, &error.to_string()))
}

fn no_random(words: &Words, reason: &str) -> Refusal {
    Refusal::of(words, &own::SEALED_NO_RANDOM, &[("reason", reason.to_owned().into())])
}

/// Locks a content.
pub(crate) fn lock(words: &Words, content: &str, with: &SessionLock) -> Result<Vec<u8>, Refusal> {
    let sealed = match with {
        SessionLock::Passphrase(typed) => {
            let passphrase = typed.on_one_line();
            if passphrase.text().chars().count() < LEAST {
                return Err(Refusal::of(words, &own::SEALED_SHORT, &[("least", LEAST.into())]));
            }
            sightline_seal::seal(content.as_bytes(), &Lock::Passphrase(passphrase.text()))
        }
        SessionLock::Key(text) => {
            let recipient = Recipient::read(text).map_err(|error| match error {
                KeyError::Secret => Refusal::of(words, &own::SEALED_KEY_SECRET, &[]),
                KeyError::NoKey => Refusal::of(words, &own::SEALED_KEY_NONE, &[]),
            })?;
            sightline_seal::seal(content.as_bytes(), &Lock::Recipients(&[recipient]))
        }
    };
    sealed.map_err(|error| match error {
        SealError::NoRandom(reason) => no_random(words, &reason.to_string()),
        SealError::NoRecipient => Refusal::of(words, &own::SEALED_KEY_NONE, &[]),
    })
}

/// Opens what was locked.
pub(crate) fn unlock(words: &Words, sealed: &[u8], with: &SessionKey) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let opened = match with {
        SessionKey::Passphrase(typed) => {
            sightline_seal::open(sealed, &Key::Passphrase(typed.on_one_line().text()))
        }
        SessionKey::Key(typed) => {
            let identity =
                Identity::read(typed.text()).map_err(|_| Refusal::of(words, &own::SEALED_NO_SECRET, &[]))?;
            sightline_seal::open(sealed, &Key::Identity(&identity))
        }
    };
    opened.map_err(|error| unopened(words, &error))
}

/// Why a file does not open.
pub(crate) fn unopened(words: &Words, error: &OpenError) -> Refusal {
    let plain = |message: &Message| Refusal::of(words, message, &[]);
    match error {
        OpenError::NotSealed => plain(&own::SEALED_NONE),
        OpenError::Newer(version) => {
            Refusal::of(words, &own::SEALED_NEWER, &[("version", version.clone().into())])
        }
        OpenError::Head => plain(&own::SEALED_DAMAGED),
        OpenError::Work(_) => plain(&own::SEALED_WORK),
        OpenError::WrongKey => plain(&own::SEALED_WRONG_KEY),
        OpenError::Altered => plain(&own::SEALED_ALTERED),
    }
}
