//! The installer for Windows, made by NSIS from `src-tauri/package/windows/sightline.nsi`.

use std::path::Path;
use std::process::Command;

use super::shared::{VERSION, epoch, text};
use crate::machine;
use crate::run::{Done, run};

/// Makes an installer of a folder of files.
pub fn make(files: &Path, installer: &Path) -> Done {
    let data = machine::repository().join("src-tauri/package/windows");
    let icon = machine::repository().join("src-tauri/icons/icon.ico").canonicalize()?;
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    let mut command = Command::new("makensis");
    command.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    command.arg(define("VERSION", VERSION)).arg(define("FILES", text(&files.canonicalize()?)?));
    command.arg(define("ICON", text(&icon)?)).arg(define("OUTFILE", text(installer)?));
    command.arg("sightline.nsi").env("SOURCE_DATE_EPOCH", epoch()?).current_dir(data);
    run(&mut command)
}
