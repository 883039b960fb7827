//! What a translator does with the built program and a text editor alone.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::{Path, PathBuf};

use sightline_tests::{repository, run};

/// A folder of words, empty or with a copy of those of the project.
struct Desk(tempfile::TempDir);

impl Desk {
    fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with_our_words() -> Self {
        let desk = Self::empty();
        copy(&repository().join("locales"), &desk.path(""));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join("locales").join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Changes the first place of a file where this stands.
    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} holds no {from:?}");
        fs::write(self.path(name), text.replacen(from, to, 1)).unwrap();
    }

    /// Exit code, and all that was said.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let folder = self.path("").display().to_string();
        let output = run(&[arguments, &["--locales", &folder]].concat());
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!said.contains("panicked"), "{said}");
        (output.status.code(), said)
    }

    /// What a language owes, line by line.
    fn owed(&self, tag: &str) -> Vec<String> {
        let folder = self.path("").display().to_string();
        let output = run(&["locales", tag, "--locales", &folder]);
        let lines = String::from_utf8(output.stdout).unwrap();
        lines.lines().filter(|line| line.contains(".ftl")).map(str::to_owned).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
    }
}

/// The ids of the messages of a file that hold this.
fn ids_with(text: &str, wanted: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            line.split([' ', '=']).next().unwrap().clone_into(&mut id);
        }
        if line.contains(wanted) && found.last() != Some(&id) {
            found.push(id.clone());
        }
    }
    found
}

fn files_of(desk: &Desk, tag: &str) -> Vec<String> {
    let folder = desk.path(tag);
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(here) = folders.pop() {
        for path in fs::read_dir(here).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "ftl") {
                found.push(path.strip_prefix(desk.path("")).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found
}

#[test]
fn a_language_is_begun_written_over_and_used_without_anything_else() {
    let desk = Desk::empty();
    let (code, said) = desk.run(&["locales", "new", "qps"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(desk.run(&["locales", "new", "qps"]).0, Some(2), "it has begun");
    let all = desk.owed("qps").len();
    assert!(all > 2_000, "{all}");
    assert_eq!(
        desk.run(&["check"]),
        (Some(0), desk.run(&["check"]).1),
        "a language that has begun is no mistake"
    );

    // Nothing is translated: every word is English, and marked.
    let (_, before) = desk.run(&["questions", "--locale", "qps"]);
    assert!(before.contains("In which state do you live?"), "{before}");
    desk.edit("qps/questions.ftl", "In which state do you live?", "Qe staat qe leev?");
    assert_eq!(desk.owed("qps").len(), all - 1);
    let (_, after) = desk.run(&["questions", "--locale", "qps"]);
    assert!(after.contains("Qe staat qe leev?") && !after.contains("In which state do you live?"), "{after}");

    // What is the same word in both is said to be.
    let left = desk.owed("qps").iter().any(|line| line.contains("window-name"));
    assert!(left);
    assert_eq!(desk.run(&["locales", "fresh", "qps", "window-name"]).0, Some(0));
    assert!(desk.owed("qps").iter().all(|line| !line.contains("window-name:")));

    // Who says that the first tier is whole is held to it, in few lines.
    desk.edit("qps/locale.yaml", "formats: qps", "formats: en-US");
    desk.edit("qps/locale.yaml", "tier: 0", "tier: 1");
    let (code, said) = desk.run(&["check"]);
    assert_eq!(code, Some(1));
    assert!(
        said.matches("is left in `en`").count() == 20 && said.contains("more messages are not translated"),
        "{said}"
    );
}

#[test]
fn a_lost_not_makes_every_translation_of_it_stale() {
    let desk = Desk::with_our_words();
    assert_eq!(desk.owed("es"), [""; 0]);
    let mut changed = Vec::new();
    for name in files_of(&desk, "en") {
        let text = desk.read(&name);
        changed.extend(ids_with(&text, " not "));
        fs::write(desk.path(&name), text.replace(" not ", " ")).unwrap();
    }
    assert!(changed.len() > 500, "{}", changed.len());
    let stale = desk.owed("es");
    assert!(stale.iter().all(|line| line.contains("stale")));
    for id in &changed {
        assert!(stale.iter().any(|line| line.contains(&format!(" {id}: "))), "{id} is not stale");
    }
    assert_eq!(stale.len(), changed.len());
    assert_eq!(desk.run(&["check"]).0, Some(1));
}

#[test]
fn what_is_stale_is_shown_in_english_until_somebody_says_that_it_is_up_to_date() {
    let desk = Desk::with_our_words();
    let asked = || desk.run(&["questions", "--locale", "es"]).1;
    let spanish = "¿En qué estado vive?";
    assert!(asked().contains(spanish));
    desk.edit("en/questions.ftl", "In which state do you live?", "In which state do you live now?");
    assert!(asked().contains("In which state do you live now?") && !asked().contains(spanish));
    assert_eq!(desk.run(&["locales", "fresh", "es", "circumstance-state-home"]).0, Some(0));
    assert!(asked().contains(spanish));
}

#[test]
fn what_a_translator_wrote_is_never_changed() {
    let desk = Desk::with_our_words();
    let before: Vec<(String, String)> =
        files_of(&desk, "es").into_iter().map(|name| (name.clone(), desk.read(&name))).collect();
    desk.edit("en/window.ftl", "window-close = Close", "window-close = Close this\nwindow-new-thing = New");
    assert_eq!(desk.run(&["locales", "sync", "es"]).0, Some(0));
    for (name, text) in &before {
        let now = desk.read(name);
        if name == "es/window.ftl" {
            assert_eq!(now.replace("window-new-thing = New\n", ""), *text);
        } else {
            assert_eq!(now, *text, "{name}");
        }
    }
    let (code, said) = desk.run(&["locales", "fresh", "es", "no-such-message"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("no-such-message"), "{said}");
    let (code, said) = desk.run(&["locales", "sync", "xx"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("locales new xx"), "{said}");
}
