//! Sealed files on disk: read up to a bound, written whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::random;

/// No session is larger; more is not read.
pub const MOST_BYTES: u64 = 1024 * 1024;

/// Why a file cannot be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// Larger than [`MOST_BYTES`].
    #[error("too large")]
    TooLarge,
    /// A folder, a pipe or a device.
    #[error("no ordinary file")]
    NotOrdinary,
    /// The system says no.
    #[error(transparent)]
    System(#[from] io::Error),
}

/// Reads a file.
///
/// # Errors
/// When there is none, it is none that could be a session, or the system says no.
pub fn read(path: &Path) -> Result<Vec<u8>, ReadError> {
    // A pipe is not opened: it would be waited for.
    if !fs::metadata(path)?.is_file() {
        return Err(ReadError::NotOrdinary);
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES { Err(ReadError::TooLarge) } else { Ok(bytes) }
}

/// Writes a file that only its owner can read. It is there whole, or what was there before still is; nothing stays
/// beside it.
///
/// # Errors
/// When there is one already and it is not to be replaced ([`io::ErrorKind::AlreadyExists`]), or the system says no.
pub fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    if !replace && fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let part = Part(beside(path)?);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part.0)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&part.0, path)
}

/// A file that is being written; it goes away again where that does not end well.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // Once it has its name, there is none.
        drop(fs::remove_file(&self.0));
    }
}

/// A name in the same folder that nobody has.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let drawn = random::<8>().map_err(io::Error::other)?;
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    Ok(path.with_file_name(format!(".{name}.{:016x}.part", u64::from_le_bytes(*drawn))))
}
