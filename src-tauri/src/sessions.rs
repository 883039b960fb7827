//! A session leaves the window only on a click, locked, and comes back only from a file that the person chose.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use sightline_seal::file;
use sightline_view::{Refusal, Sitting};

/// The name that is proposed.
pub const NAME: &str = "session.age";

/// The locked file that was chosen last, until it is opened.
#[derive(Default)]
pub struct Chosen(Mutex<Option<Vec<u8>>>);

impl Chosen {
    fn put(&self, sealed: Option<Vec<u8>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = sealed;
    }

    /// Forgets the file: it was opened.
    pub fn forget(&self) {
        self.put(None);
    }

    /// The file.
    pub fn sealed(&self) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What is told of a locked file before it is opened.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LockedFile {
    /// Its name.
    name: String,
    /// Whether a passphrase opens it; else a key does.
    by_passphrase: bool,
}

/// Reads a locked file, and keeps it until it is opened.
///
/// # Errors
/// When it is none, or cannot be read. The one chosen before is forgotten then.
pub fn read(sitting: &Sitting, chosen: &Chosen, path: &Path) -> Result<LockedFile, Refusal> {
    chosen.put(None);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sealed = file::read(path).map_err(|error| sitting.unread(&name, error))?;
    let by_passphrase = sitting.opens_by_passphrase(&sealed)?;
    chosen.put(Some(sealed));
    Ok(LockedFile { name, by_passphrase })
}
