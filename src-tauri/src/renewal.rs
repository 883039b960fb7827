//! Rules that come in a pack: the keys that are trusted, and the pack in use. A fresh process after clearing is told both:
//! they are the clinic's, not the client's.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use sightline_pack::{Role, Trust};
use sightline_rules::read::read_text;
use sightline_view::{Refusal, Renewed, Sitting};
use sightline_words::{Text, Words, own};

use crate::{PACK, TRUST};

/// The keys that are trusted, and the pack in use.
pub struct Renewal(Mutex<Held>);

struct Held {
    trust: Trust,
    pack: Option<PathBuf>,
    /// Why the pack that was named at the start was not taken.
    refused: Option<Text>,
}

/// A key that somebody added.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct AddedKey {
    /// What it signs as.
    role: Text,
    /// The key.
    key: String,
}

impl Default for Renewal {
    fn default() -> Self {
        Self(Mutex::new(Held { trust: Trust::built_in(), pack: None, refused: None }))
    }
}

impl Renewal {
    /// Trusts the keys and takes the pack that were named at the start. What is refused is told in the window; the rules
    /// are then those of the program.
    pub fn at_start(sitting: &mut Sitting, pack: Option<PathBuf>, keys: &[String]) -> Self {
        let renewal = Self::default();
        let refused = |sitting: &Sitting, what: &str, refusal: Refusal| {
            let args = [("file", what.to_owned().into()), ("reason", refusal.message.into())];
            sitting.words().with(&own::PACK_AT_START, &args)
        };
        let mut trouble = None;
        for key in keys {
            if let Err(refusal) = renewal.trust_written(sitting.words(), key) {
                trouble = Some(refused(sitting, key, refusal));
            }
        }
        if let Some(path) = pack
            && let Err(refusal) = renewal.take(sitting, &path, &path)
        {
            trouble = Some(refused(sitting, &path.display().to_string(), refusal));
            // A fresh process tries again: the stick may be there then.
            renewal.held().pack = Some(absolute(&path));
        }
        renewal.held().refused = trouble;
        renewal
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `lawyer=RW…`, or the file that holds the key.
    fn trust_written(&self, words: &Words, written: &str) -> Result<(), Refusal> {
        let (role, key) = written.split_once('=').unwrap_or((written, ""));
        let path = Path::new(key);
        let text = if path.is_file() { read_text(path).unwrap_or_default() } else { key.to_owned() };
        self.trust(words, role, &text)
    }

    /// Trusts another key.
    ///
    /// # Errors
    /// When it is none, or there is no such role.
    pub fn trust(&self, words: &Words, role: &str, key: &str) -> Result<(), Refusal> {
        let added = role.parse::<Role>().and_then(|role| self.held().trust.add(role, key));
        added.map_err(|_| Refusal::of(words, &own::PACK_NO_KEY, &[]))
    }

    /// The keys that somebody added.
    pub fn keys(&self, words: &Words) -> Vec<AddedKey> {
        let held = self.held();
        let role = |role: Role| match role {
            Role::Maintainer => words.get(&own::RULES_KEY_MAINTAINER),
            Role::Lawyer => words.get(&own::RULES_KEY_LAWYER),
        };
        held.trust
            .added()
            .map(|(signs_as, key)| AddedKey { role: role(signs_as), key: key.to_owned() })
            .collect()
    }

    /// Takes a pack, which can be read there; `chosen` is where the person has it.
    ///
    /// # Errors
    /// When it is refused; everything is then as before.
    pub fn take(&self, sitting: &mut Sitting, at: &Path, chosen: &Path) -> Result<Renewed, Refusal> {
        let trust = self.held().trust.clone();
        let renewed = sitting.renew(at, &trust)?;
        let mut held = self.held();
        held.pack = Some(absolute(chosen));
        held.refused = None;
        Ok(renewed)
    }

    /// Why the pack that was named at the start was not taken.
    pub fn refused(&self) -> Option<Text> {
        self.held().refused.clone()
    }

    /// The arguments by which a fresh process has the same rules.
    pub fn arguments(&self) -> Vec<OsString> {
        let held = self.held();
        let keys = held.trust.added().flat_map(|(role, key)| [TRUST.into(), format!("{role}={key}").into()]);
        let pack = held.pack.iter().flat_map(|path| [OsString::from(PACK), path.clone().into()]);
        keys.chain(pack).collect()
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}
