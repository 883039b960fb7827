//! What the tests in `tests/` share: the repository, the program as built, personas, and the small corpus.
#![expect(clippy::panic, reason = "a test that cannot begin must fail loudly")]

mod asked;
#[cfg(target_os = "linux")]
pub mod calls;
#[cfg(unix)]
pub mod debian;
mod fixture;
pub mod fuzzed;
pub mod invented;
pub mod naive;
mod package;
pub mod paper;
mod persona;
#[cfg(target_os = "linux")]
pub mod sitting;
mod stick;
pub mod window;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, OnceLock};

use sightline_rules::Date;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;

pub use asked::{answers_file, in_order, text, typed, unwrapped, with_answers};
pub use fixture::Fixture;
pub use package::{in_wine, package, packages};
pub use persona::{persona_of, personas};
pub use stick::Stick;

pub use sightline_view::{Absent, Expected, Persona, WithoutRoute};

/// The top of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The day as of which tests read the rules: the day on which research ended.
///
/// # Panics
/// When the rules have problems.
#[must_use]
pub fn today() -> Date {
    corpus().info.researched
}

/// The corpus in `rules/`, read and checked once.
///
/// # Panics
/// When the rules have problems.
pub fn corpus() -> Arc<Corpus> {
    static CORPUS: OnceLock<Arc<Corpus>> = OnceLock::new();
    let read = || match sightline_rules::load(&Files::Folder(repository().join("rules"))) {
        Ok(loaded) => Arc::new(loaded.corpus),
        Err(problems) => panic!("the rules have problems:\n{problems}"),
    };
    Arc::clone(CORPUS.get_or_init(read))
}

/// The tags of the languages in `locales/` that the program offers: those that have more than begun.
///
/// # Panics
/// When a folder does not say what it is.
#[must_use]
pub fn locales() -> Vec<String> {
    let files = Files::Folder(repository().join("locales"));
    let all = sightline_words::languages_of(&files).unwrap_or_else(|problems| panic!("{problems}"));
    all.into_iter().filter(|language| language.tier > 0).map(|language| language.tag).collect()
}

/// Whether a test that tries many things in every language tries this one, by its place, in this language, by its tag and
/// place: all in those whose words are whole; in each other one some, in each others.
#[must_use]
pub fn is_tried(thing: usize, (place, tag): (usize, &str)) -> bool {
    const SOME: usize = 12;
    ["en", "es"].contains(&tag) || (thing + place).is_multiple_of(SOME)
}

/// The program `sightline`, built if it was not; or the one that SIGHTLINE_PROGRAM names.
///
/// # Panics
/// When it cannot be built.
#[must_use]
pub fn sightline() -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let program = BUILT.get_or_init(|| {
        // One that was packed, perhaps for another system.
        if let Some(named) = std::env::var_os("SIGHTLINE_PROGRAM") {
            return named.into();
        }
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let build = ["build", "--quiet", "--package", "sightline-cli"];
        let built = Command::new(cargo).args(build).current_dir(repository()).status();
        assert!(built.is_ok_and(|status| status.success()), "sightline cannot be built");
        let test = std::env::current_exe().unwrap_or_default();
        let folder = test.ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default();
        folder.join(format!("sightline{}", std::env::consts::EXE_SUFFIX))
    });
    let mut command = Command::new(program);
    command
        .env("COLUMNS", "80")
        .env("LC_ALL", "C")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::null());
    command
}

/// Runs the program with these arguments.
///
/// # Panics
/// When it cannot be started.
#[must_use]
pub fn run(arguments: &[&str]) -> Output {
    match sightline().args(arguments).output() {
        Ok(output) => output,
        Err(error) => panic!("cannot run sightline: {error}"),
    }
}

/// Notes what a test could not try, and why: `cargo xtask test` tells it in its last lines.
pub fn not_tried(what: &str) {
    eprintln!("not tried: {what}");
    let notes = OpenOptions::new().create(true).append(true).open(repository().join("target/skipped.txt"));
    if let Ok(mut notes) = notes {
        drop(writeln!(notes, "{what}"));
    }
}

/// Whether a program that `cargo xtask test` builds is there; a plain `cargo test` leaves out what needs it.
#[must_use]
pub fn is_built(program: &Path) -> bool {
    let there = program.exists();
    if !there {
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        not_tried(&format!("what needs {name}; `cargo xtask test` builds it"));
    }
    there
}

/// Copies a folder with all that is in it.
///
/// # Errors
/// When something cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop)? }
    }
    Ok(())
}
