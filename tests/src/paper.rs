//! Printing for real, and reading what was printed.

use std::path::Path;
use std::process::Command;

/// A page of a paper: its text, in the order of reading, as [`even`] leaves it.
pub type Page = String;

/// Prints an HTML file as a browser does, on US letter paper, and reads it page by page.
///
/// # Panics
/// When there is no Chromium, or nothing was printed.
#[must_use]
pub fn printed(html: &str) -> Vec<Page> {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let (from, to) = (folder.path().join("paper.html"), folder.path().join("paper.pdf"));
    std::fs::write(&from, html).unwrap_or_else(|error| panic!("{error}"));
    let printer = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("--print-to-pdf={}", to.display()))
        .arg(&from)
        .output()
        .unwrap_or_else(|error| panic!("cannot start Chromium ({error}); run `cargo xtask test`"));
    assert!(to.exists(), "nothing was printed: {}", String::from_utf8_lossy(&printer.stderr));
    pages(&to)
}

/// Reads a PDF page by page.
///
/// # Panics
/// When it is no PDF, or there is no pdftotext.
#[must_use]
pub fn pages(pdf: &Path) -> Vec<Page> {
    let read = Command::new("pdftotext")
        .arg(pdf)
        .arg("-")
        .output()
        .unwrap_or_else(|error| panic!("cannot start pdftotext ({error}); run `cargo xtask test`"));
    assert!(read.status.success(), "{}: {}", pdf.display(), String::from_utf8_lossy(&read.stderr));
    let text = String::from_utf8_lossy(&read.stdout);
    text.trim_end_matches('\u{c}').split('\u{c}').map(even).collect()
}

/// The text without white space, hyphens and marks of direction, so that it can be found however its lines were broken.
#[must_use]
pub fn even(text: &str) -> String {
    let shown =
        |letter: &char| !matches!(letter, '-' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}');
    text.chars().filter(shown).collect::<String>().split_whitespace().collect::<String>()
}
