//! Asking the program as a person does: an answers file, a command, and what it says.
#![expect(clippy::unwrap_used, reason = "a test that cannot ask must fail loudly")]

use std::io::Write;
use std::process::{Output, Stdio};

use crate::{run, sightline, today};

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

/// Types lines into an interview with these options, as of the day on which research ended; gives what was shown.
///
/// # Panics
/// When the program cannot be run, or does not end well.
#[must_use]
pub fn typed(options: &[&str], lines: &[&str]) -> String {
    let mut child = sightline()
        .args(["interview", "--as-of", &today().to_string()])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// That these stand in a text, in this order.
///
/// # Panics
/// When one of them does not.
#[track_caller]
pub fn in_order(shown: &str, parts: &[&str]) {
    let mut rest = shown;
    for part in parts {
        let found = rest.split_once(part);
        assert!(found.is_some(), "{part:?} is missing, or too early, in:\n{shown}");
        rest = found.map_or("", |(_, after)| after);
    }
}
