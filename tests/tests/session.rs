//! A session is kept in a locked file, only when asked: by our program and by `age` alike, and never half read.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sightline_tests::{answers_file, not_tried, run, text, unwrapped};

const ANSWERS: &str = "\
state.home: NC
state.licensed: [NC, GA]
license.status: {NC: current, GA: past}
home.county: {NC: Alamance County}
police.any: \"no\"
";

/// A folder with answers in it, and what may be saved there.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("answers.yaml"), ANSWERS).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), content).unwrap();
        self.name(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn save(&self, file: &str, more: &[&str]) -> Output {
        run(&[&["session", "save", &self.name("answers.yaml"), &self.name(file)], more].concat())
    }

    fn open(&self, file: &str, more: &[&str]) -> Output {
        run(&[&["session", "open", &self.name(file)], more].concat())
    }

    /// Saved to six words that were drawn; the words are in the file `words`.
    fn saved(&self) -> String {
        let said = self.save("one.age", &[]);
        assert!(said.status.success(), "{}", text(&said.stderr));
        let said = text(&said.stdout);
        let is_words = |line: &&str| {
            let words: Vec<&str> = line.split(' ').collect();
            words.len() == 6
                && words
                    .iter()
                    .all(|word| word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
        };
        let words = said.lines().find(is_words).unwrap().to_owned();
        self.put("words", &words);
        words
    }
}

/// What the program says of answers, in ids.
fn assessed(answers: &str) -> serde_json::Value {
    let file = answers_file(answers);
    let told = run(&["assess", file.path().to_str().unwrap(), "--format", "json"]);
    assert!(told.status.success(), "{}", text(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
}

#[test]
fn what_is_opened_is_what_was_saved_and_nothing_else_is_on_the_disk() {
    let desk = Desk::new();
    let words = desk.saved();
    let names = |path: &Path| -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(desk.folder.path()), ["answers.yaml", "one.age", "words"]);
    let sealed = fs::read(desk.path("one.age")).unwrap();
    for secret in ["Alamance", "license", "NC", words.as_str()] {
        assert!(
            !sealed.windows(secret.len()).any(|part| part == secret.as_bytes()) || secret.len() < 3,
            "{secret}"
        );
    }
    let opened = desk.open("one.age", &["--passphrase", &desk.name("words")]);
    let told = text(&opened.stdout);
    assert!(unwrapped(&opened.stdout).contains("Every result is the same as then."), "{told}");
    assert_eq!(assessed(&told), assessed(ANSWERS), "the comments leave a file of answers");
    // Typed with other blanks between the words, it is the same passphrase.
    let blanks = desk.put("blanks", format!("  {}\n", words.replace(' ', "   ")));
    assert!(desk.open("one.age", &["--passphrase", &blanks]).status.success());
}

#[test]
fn how_large_a_session_is_does_not_tell_how_much_was_answered() {
    let desk = Desk::new();
    desk.saved();
    let size = |desk: &Desk| fs::metadata(desk.path("one.age")).unwrap().len();
    let other = Desk::new();
    other.put("answers.yaml", "");
    other.saved();
    assert_eq!(size(&desk), size(&other));
}

#[test]
fn what_comes_out_otherwise_since_is_listed() {
    let desk = Desk::new();
    desk.saved();
    let opened = desk.open("one.age", &["--passphrase", &desk.name("words"), "--as-of", "2019-01-01"]);
    let told = unwrapped(&opened.stdout);
    assert!(told.contains("results are not the same as then:") && told.contains(" → "), "{told}");
}

#[test]
fn age_opens_ours_and_we_open_what_age_locked() {
    let Ok(made) = Command::new("age-keygen").output() else {
        not_tried("whether `age` opens a session: it is not installed");
        return;
    };
    let desk = Desk::new();
    let secret = desk.put("key.txt", &made.stdout);
    let public =
        text(&made.stdout).lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap().to_owned();
    assert!(desk.save("ours.age", &["--key", &public]).status.success());
    let age = |arguments: &[&str]| Command::new("age").args(arguments).output().unwrap();
    let plain = age(&["--decrypt", "-i", &secret, &desk.name("ours.age")]);
    assert!(plain.status.success(), "{}", text(&plain.stderr));
    let session: serde_json::Value = serde_json::from_slice(&plain.stdout).unwrap();
    assert_eq!(session["answers"]["state.home"], "NC");
    assert_eq!(session["serial"], 1);

    desk.put("plain.json", &plain.stdout);
    assert!(age(&["-r", &public, "-o", &desk.name("theirs.age"), &desk.name("plain.json")]).status.success());
    let opened = desk.open("theirs.age", &["--key", &secret]);
    assert_eq!(assessed(&text(&opened.stdout)), assessed(ANSWERS));
    // The key of a clinic, in the file that they handed over.
    let handed = desk.put("clinic.txt", format!("# our clinic\n{public}\n"));
    assert!(desk.save("clinic.age", &["--key", &handed]).status.success());
    assert!(desk.open("clinic.age", &["--key", &secret]).status.success());
    let unlocked = desk.open("clinic.age", &[]);
    assert!(text(&unlocked.stderr).contains("locked to a key"), "{}", text(&unlocked.stderr));
}

/// Refused: what is said, in one line, and nothing on the output.
fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty(), "nothing is half read: {}", text(&output.stdout));
    unwrapped(&output.stderr)
}

#[test]
fn each_way_in_which_a_file_can_be_wrong_is_named() {
    let desk = Desk::new();
    desk.saved();
    let words = ["--passphrase", &desk.name("words")];
    let sealed = fs::read(desk.path("one.age")).unwrap();
    let mut altered = sealed.clone();
    let last = altered.len() - 40;
    altered[last] ^= 1;
    let text_of = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let head = text_of(&sealed[..120]);
    for (name, content, due) in [
        ("altered.age", altered, "changed after it was saved"),
        ("cut.age", sealed[..sealed.len() / 2].to_vec(), "its end is missing"),
        ("head.age", sealed[..60].to_vec(), "beginning of this file is damaged"),
        ("newer.age", [b"age-encryption.org/v2\n", &sealed[22..]].concat(), "newer way (v2)"),
        (
            "work.age",
            [head.replacen(" 18\n", " 30\n", 1).as_bytes(), &sealed[120..]].concat(),
            "more work and memory",
        ),
        ("other.age", b"state.home: NC\n".to_vec(), "not a saved session"),
        ("empty.age", Vec::new(), "not a saved session"),
        ("huge.age", vec![b'a'; 2 * 1024 * 1024], "more than 1 MB"),
    ] {
        desk.put(name, content);
        let told = refusal(&desk.open(name, &words));
        assert!(told.contains(due), "{name}: {told}");
    }
    let wrong = desk.put("wrong", "six words that are not these");
    assert!(refusal(&desk.open("one.age", &["--passphrase", &wrong])).contains("does not open the file"));
    let wrong =
        desk.put("wrong-key", "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    assert!(refusal(&desk.open("one.age", &["--key", &wrong])).contains("does not open the file"));
    // How a file of answers is made would help nobody here.
    let none = refusal(&desk.open("none.age", &words));
    assert!(none.contains("none.age") && !none.contains("template"), "{none}");
    let missing = desk.open("one.age", &["--passphrase", &desk.name("nothing")]);
    assert!(refusal(&missing).contains("nothing"));
    let spanish = desk.open("other.age", &["--passphrase", &desk.name("words"), "--locale", "es"]);
    assert!(refusal(&spanish).contains("no es una sesión guardada"));
}

#[test]
fn what_would_not_lock_it_is_refused_and_nothing_is_written_over() {
    let desk = Desk::new();
    let short = desk.put("short", "abc");
    assert!(refusal(&desk.save("x.age", &["--passphrase", &short])).contains("too short"));
    let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    assert!(refusal(&desk.save("x.age", &["--key", secret])).contains("secret key"));
    assert!(refusal(&desk.save("x.age", &["--key", "age1abc"])).contains("not a key"));
    assert!(!desk.path("x.age").exists());
    let there = desk.put("x.age", "mine");
    assert!(refusal(&desk.save("x.age", &[])).contains("--replace"));
    assert_eq!(fs::read(&there).unwrap(), b"mine");
    assert!(desk.save("x.age", &["--replace"]).status.success());
    assert!(fs::read(&there).unwrap().starts_with(b"age-encryption.org/v1\n"));
}
