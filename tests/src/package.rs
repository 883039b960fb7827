//! Packages as `cargo xtask package` makes them, and Wine, in which `cargo xtask test packages` tries those for Windows.

use std::path::PathBuf;
use std::process::Command;

use crate::{not_tried, repository};

/// Where packages are made.
#[must_use]
pub fn packages() -> PathBuf {
    repository().join("target/package")
}

/// A file among them, if it was made.
#[must_use]
pub fn package(name: &str) -> Option<PathBuf> {
    let path = packages().join(name);
    if path.exists() {
        return Some(path);
    }
    not_tried(&format!("what needs {name}; `cargo xtask package` makes it"));
    None
}

/// A starter of a program for Windows: of `sightline`, or with `start` of the one that its first argument names.
#[must_use]
pub fn in_wine(starter: &str) -> Option<Command> {
    let path = packages().join("wine").join(starter);
    if path.exists() {
        let mut command = Command::new(path);
        command.env("COLUMNS", "80").env("LC_ALL", "C").stdin(std::process::Stdio::null());
        return Some(command);
    }
    not_tried("the program for Windows under Wine; `cargo xtask test packages` begins that");
    None
}
