//! The private folder: what the web view insists on writing goes there.

use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::{ConfinementError, failed};

/// Begins the name of every private folder; the number of the process follows.
pub const PREFIX: &str = "sightline-private-";
/// Held while the folder is in use; a folder whose lock is free was left by a crash.
const LOCK: &str = "in-use";

/// A folder that only this user can open, gone when it is dropped.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    /// Held open: the lock lasts as long as the process.
    _lock: File,
}

impl PrivateFolder {
    /// Makes one, after those were removed that a crash left behind.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make() -> Result<Self, ConfinementError> {
        const STEP: &str = "making the private folder";
        let base = base();
        remove_leftovers(&base);
        let path = base.join(format!("{PREFIX}{}", std::process::id()));
        DirBuilder::new().mode(0o700).create(&path).map_err(failed(STEP))?;
        let lock = File::create(path.join(LOCK)).map_err(failed(STEP))?;
        lock.try_lock().map_err(failed(STEP))?;
        Ok(Self { path, _lock: lock })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // The web view's processes end a moment after the window's, and may write until then. The next start removes
        // what is left.
        for _ in 0..20 {
            if fs::remove_dir_all(&self.path).is_ok() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }
}

/// Memory if there is some that only this user can reach, else memory that all can (the folder itself is
/// closed to them), else the folder for temporary files.
fn base() -> PathBuf {
    const IN_MEMORY: i64 = 0x0102_1994;
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let in_memory = |path: &PathBuf| {
        rustix::fs::statfs(path).is_ok_and(|system| system.f_type == IN_MEMORY)
            && rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
    };
    [runtime, Some(PathBuf::from("/dev/shm"))]
        .into_iter()
        .flatten()
        .find(in_memory)
        .unwrap_or_else(std::env::temp_dir)
}

fn is_recent(time: std::time::SystemTime) -> bool {
    time.elapsed().is_ok_and(|age| age.as_secs() < 60)
}

/// Removes the folders of this user that a crash left behind.
fn remove_leftovers(base: &Path) {
    let user = rustix::process::getuid().as_raw();
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let path = entry.path();
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.metadata().is_ok_and(|data| data.is_dir() && data.uid() == user);
        if !ours {
            continue;
        }
        // One that is in use is locked; one without a lock file died before it was used, or is being made this moment.
        let in_use = match File::open(path.join(LOCK)) {
            Ok(lock) => lock.try_lock().is_err(),
            Err(_) => entry.metadata().and_then(|data| data.modified()).is_ok_and(is_recent),
        };
        if !in_use {
            drop(fs::remove_dir_all(&path));
        }
    }
}
