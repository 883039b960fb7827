//! What the files here share: where things lie, and what programs say.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine;
use crate::run::{Failed, failed};

/// The version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where cargo builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| machine::repository().join("target"), PathBuf::from)
}

/// Where packages go, of every kind, wherever cargo builds: the sums are over all of them.
pub fn folder() -> PathBuf {
    machine::repository().join("target/package")
}

/// What a program says, without the line's end.
pub fn told(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Result<String, Failed> {
    let name = program.as_ref().to_string_lossy().into_owned();
    let output = Command::new(program.as_ref()).args(arguments).current_dir(machine::repository()).output();
    let output = output.map_err(|error| failed(format!("{name}: {error}")))?;
    if !output.status.success() {
        return Err(failed(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The time that every file of a package bears: SOURCE_DATE_EPOCH, or that of the last commit.
pub fn epoch() -> Result<String, Failed> {
    env::var("SOURCE_DATE_EPOCH").or_else(|_| told("git", &["log", "-1", "--format=%ct"]))
}

/// A path as text, for programs that take nothing else.
pub fn text(path: &Path) -> Result<&str, Failed> {
    path.to_str().ok_or_else(|| failed(format!("{} has a name that is no text", path.display())))
}
