//! Rules that come in a pack: the keys that are trusted, and the pack in use. A fresh process after clearing is told both:
//! they are the clinic's, not the client's.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use sightline_pack::{Role, Trust};
use sightline_rules::read::read_text;
use sightline_view::{PackFault, ReadPack, Refusal, Renewed, Sitting};
use sightline_words::{Text, Words, own};

use crate::{PACK, TRUST};

/// The keys that are trusted, and the pack in use.
pub struct Renewal(Mutex<Held>);

struct Held {
    trust: Trust,
    pack: Option<PathBuf>,
    /// What was named at the start and not taken.
    untaken: Option<Untaken>,
}

/// What was named at the start, and why it was not taken: told in whatever language is spoken.
struct Untaken {
    what: String,
    why: Why,
}

enum Why {
    NoKey,
    Pack(PackFault),
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
        Self(Mutex::new(Held { trust: Trust::built_in(), pack: None, untaken: None }))
    }
}

impl Renewal {
    /// Trusts the keys and takes the pack that were named at the start. What is refused is told in the window; the rules
    /// are then those of the program.
    pub fn at_start(sitting: &mut Sitting, pack: Option<PathBuf>, keys: &[String]) -> Self {
        let renewal = Self::default();
        let mut untaken = None;
        for key in keys {
            if !renewal.trusts_written(key) {
                untaken = Some(Untaken { what: key.clone(), why: Why::NoKey });
            }
        }
        if let Some(path) = pack {
            match sitting.pack_reader().read(&path, &renewal.trusted()) {
                // Nothing is answered yet and nobody is practiced with: nothing can refuse it any more.
                Ok(pack) => drop(sitting.renew(pack)),
                Err(fault) => {
                    untaken = Some(Untaken { what: path.display().to_string(), why: Why::Pack(fault) });
                }
            }
            // Where it was refused, a fresh process tries again: the stick may be there then.
            renewal.held().pack = Some(absolute(&path));
        }
        renewal.held().untaken = untaken;
        renewal
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `lawyer=RW…`, or the file that holds the key.
    fn trusts_written(&self, written: &str) -> bool {
        let (role, key) = written.split_once('=').unwrap_or((written, ""));
        let path = Path::new(key);
        let text = if path.is_file() { read_text(path).unwrap_or_default() } else { key.to_owned() };
        self.add(role, &text)
    }

    fn add(&self, role: &str, key: &str) -> bool {
        role.parse::<Role>().and_then(|role| self.held().trust.add(role, key)).is_ok()
    }

    /// Trusts another key.
    ///
    /// # Errors
    /// When it is none, or there is no such role.
    pub fn trust(&self, words: &Words, role: &str, key: &str) -> Result<(), Refusal> {
        if self.add(role, key) { Ok(()) } else { Err(no_key(words)) }
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

    /// The keys by which packs are taken.
    pub fn trusted(&self) -> Trust {
        self.held().trust.clone()
    }

    /// Takes a pack that was read.
    ///
    /// # Errors
    /// When it is refused; everything is then as before.
    pub fn take(&self, sitting: &mut Sitting, path: &Path, pack: ReadPack) -> Result<Renewed, Refusal> {
        let renewed = sitting.renew(pack)?;
        let mut held = self.held();
        held.pack = Some(absolute(path));
        held.untaken = None;
        Ok(renewed)
    }

    /// Why what was named at the start was not taken.
    pub fn refused(&self, words: &Words) -> Option<Text> {
        let held = self.held();
        let Untaken { what, why } = held.untaken.as_ref()?;
        let reason = match why {
            Why::NoKey => no_key(words),
            Why::Pack(fault) => fault.told(words),
        };
        let args = [("file", what.clone().into()), ("reason", reason.message.into())];
        Some(words.with(&own::PACK_AT_START, &args))
    }

    /// The arguments by which a fresh process has the same rules.
    pub fn arguments(&self) -> Vec<OsString> {
        let held = self.held();
        let keys = held.trust.added().flat_map(|(role, key)| [TRUST.into(), format!("{role}={key}").into()]);
        let pack = held.pack.iter().flat_map(|path| [OsString::from(PACK), path.clone().into()]);
        keys.chain(pack).collect()
    }
}

fn no_key(words: &Words) -> Refusal {
    Refusal::of(words, &own::PACK_NO_KEY, &[])
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}
