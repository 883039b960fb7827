//! Asking the program as a person does: an answers file, a command, and what it says.
#![expect(clippy::unwrap_used, reason = "a test that cannot ask must fail loudly")]

use std::io::Write;
use std::process::Output;

use crate::{run, today};

/// The text as a file.
///
/// # Panics
/// When no file can be written.
#[must_use]
pub fn answers_file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

/// What the program wrote.
///
/// # Panics
/// When it is no text.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The text with its line breaks undone, for finding sentences in it.
///
/// # Panics
/// When it is no text.
#[must_use]
pub fn unwrapped(bytes: &[u8]) -> String {
    text(bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Runs with an answers file as the first argument after the command; as of the day on which research ended, unless
/// another is named, so that nothing here moves with the calendar.
///
/// # Panics
/// When the program cannot be run.
#[must_use]
pub fn with_answers(answers: &str, command: &str, rest: &[&str]) -> Output {
    let file = answers_file(answers);
    let path = file.path().to_str().unwrap();
    let day = today().to_string();
    let as_of: &[&str] = if rest.contains(&"--as-of") { &[] } else { &["--as-of", &day] };
    run(&[&[command, path], rest, as_of].concat())
}
