//! A zip that is the same, byte for byte, whenever it is made from the same files.

use std::fs::{self, File, FileTimes};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::shared::{epoch, text};
use crate::run::{Done, failed, run};

/// Packs these files of a folder, by name, each with the time of the last commit and no rights of this computer.
pub fn pack(folder: &Path, names: &[&str], zip: &Path) -> Done {
    let seconds = epoch()?.parse().map_err(|_| failed("SOURCE_DATE_EPOCH is not a number of seconds"))?;
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    for name in names {
        let file = File::options().append(true).open(folder.join(name))?;
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        file.set_times(FileTimes::new().set_modified(time).set_accessed(time))?;
    }
    if zip.exists() {
        fs::remove_file(zip)?;
    }
    let mut names = names.to_vec();
    names.sort_unstable();
    // -X: no owner and no hour of reading. The times in a zip are those of a clock on a wall: of UTC's.
    let mut command = Command::new("zip");
    command.args(["-q", "-9", "-X", text(zip)?]).args(names).env("TZ", "UTC").current_dir(folder);
    run(&mut command)
}
