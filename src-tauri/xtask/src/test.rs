//! `cargo xtask test`: every check and every test there is.

use std::fs;

use crate::machine::{self, build_ui, ui_folder};
use crate::run::{Done, cargo_path, failed, npm, step, succeeds};
use crate::{package, types, window};

/// Every step runs even if an earlier one failed: one run tells all that is wrong. What was not tried is told last.
pub fn all() -> Done {
    machine::prepare(true)?;
    build_ui()?;
    let skipped = machine::repository().join("target/skipped.txt");
    if skipped.exists() {
        fs::remove_file(&skipped)?;
    }
    let mut notes = vec!["packages (cargo xtask test packages)".to_owned()];
    let mut steps: Vec<Done> = vec![npm(&ui_folder(), &["run", "--silent", "check"])];
    steps.push(npm(&ui_folder(), &["test", "--silent"]));
    if has("fmt") {
        steps.push(step(&["fmt", "--all", "--check"]));
    } else {
        notes.push("format: rustfmt is not installed (rustup component add rustfmt)".to_owned());
    }
    if has("clippy") {
        steps.push(step(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]));
    } else {
        notes.push("lints: clippy is not installed (rustup component add clippy)".to_owned());
    }
    steps.push(types::are_fresh());
    // The black-box tests run the programs themselves, so these are built first.
    steps.push(step(&["build", "--quiet", "--package", "sightline-cli"]));
    steps.push(step(&["run", "--quiet", "--package", "sightline-cli", "--", "check"]));
    steps.push(window::build_for_tests());
    steps.push(step(&["build", "--quiet", "--release", "--package", "sightline-app"]));
    steps.push(step(&["test", "--quiet", "--workspace", "--no-fail-fast"]));
    notes.extend(fs::read_to_string(&skipped).unwrap_or_default().lines().map(str::to_owned));
    notes.iter().for_each(|note| println!("not tried: {note}"));
    let wrong: Vec<String> =
        steps.into_iter().filter_map(Result::err).map(|error| error.to_string()).collect();
    if wrong.is_empty() { Ok(()) } else { Err(failed(wrong.join("\n"))) }
}

/// Makes the packages, and tries them in a clean system: this takes long, and wants root.
pub fn packages() -> Done {
    // One at a time: one test packs again what the others read.
    const TRY: [&str; 12] = [
        "test",
        "--quiet",
        "--package",
        "sightline-tests",
        "--test",
        "packages",
        "--test",
        "packages_installed",
        "--no-fail-fast",
        "--",
        "--ignored",
        "--test-threads=1",
    ];
    machine::prepare_packages(true)?;
    let skipped = machine::repository().join("target/skipped.txt");
    if skipped.exists() {
        fs::remove_file(&skipped)?;
    }
    package::package(&[])?;
    let tried = step(&TRY);
    let windows = if package::windows::was_made() { package::windows::test() } else { Ok(()) };
    let notes = fs::read_to_string(&skipped).unwrap_or_default();
    notes.lines().for_each(|note| println!("not tried: {note}"));
    if !package::windows::was_made() {
        println!("not tried: packages for Windows (first: cargo xtask package windows)");
    }
    tried.and(windows)
}

fn has(tool: &str) -> bool {
    succeeds(std::process::Command::new(cargo_path()).args([tool, "--version"]))
}
