//! Bad input gets a message with file, line and hint, the right exit code, and never a panic.
#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use sightline_tests::{repository, run};

/// A copy of `rules/` that a test may spoil.
struct Spoiled {
    folder: tempfile::TempDir,
}

impl Spoiled {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository().join("rules"), &folder.path().join("rules"));
        copy(&repository().join("locales"), &folder.path().join("locales"));
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Replaces the first `from` in a file; gives the line where it stood.
    fn replace(&self, name: &str, from: &str, to: &str) -> usize {
        let path = self.path(name);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find(from).unwrap_or_else(|| panic!("{name} holds no {from:?}"));
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        text[..at].lines().count() + usize::from(text[..at].ends_with('\n') || at == 0)
    }

    fn check(&self) -> Output {
        let rules = self.path("rules").display().to_string();
        let locales = self.path("locales").display().to_string();
        run(&["check", "--rules", &rules, "--locales", &locales])
    }

    /// Checks, and demands a line that begins with `place` and holds `words`.
    fn must_say(&self, place: &str, words: &str) {
        let output = self.check();
        let shown = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{shown}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
        let found = shown.lines().any(|line| line.starts_with(place) && line.contains(words));
        assert!(found, "no line `{place}…{words}` in:\n{shown}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_source_deleted_is_found() {
    let spoiled = Spoiled::new();
    let path = spoiled.path("rules/states/NC.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let first = text.lines().position(|line| line == "    sources:").unwrap();
    let id = text.lines().nth(first + 1).unwrap().trim_start_matches("    - ").to_owned();
    let (head, tail) = text.split_once("\nsources:\n").unwrap();
    let entry = tail.find(&format!("  {id}:\n")).unwrap();
    let end = tail[entry + 3..].find("\n  ").map(|_| {
        let lines: Vec<&str> =
            tail[entry..].lines().skip(1).take_while(|line| line.starts_with("    ")).collect();
        entry + id.len() + 4 + lines.iter().map(|line| line.len() + 1).sum::<usize>()
    });
    let tail = format!("{}{}", &tail[..entry], &tail[end.unwrap()..]);
    fs::write(&path, format!("{head}\nsources:\n{tail}")).unwrap();
    spoiled.must_say(&format!("states/NC.yaml:{}:", first + 1), &format!("unknown source `{id}`"));
}

#[test]
fn a_claim_without_a_source_is_found() {
    let spoiled = Spoiled::new();
    let path = spoiled.path("rules/states/NC.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| *line == "    sources:").unwrap();
    let kept = lines
        .iter()
        .enumerate()
        .filter(|(i, l)| !(*i >= at && *i < at + 9 && (*i == at || l.starts_with("    - "))));
    let mut text = kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n");
    text.push('\n');
    fs::write(&path, text).unwrap();
    spoiled.must_say("states/NC.yaml:", "missing field `sources`");
}

#[test]
fn a_misspelt_id_is_found_with_what_was_meant() {
    let spoiled = Spoiled::new();
    let line =
        spoiled.replace("rules/states/WA.yaml", "kind: police-network-block", "kind: police-network-blok");
    spoiled.must_say(&format!("states/WA.yaml:{line}:"), "unknown kind of safeguard `police-network-blok`");
    let shown = String::from_utf8_lossy(&spoiled.check().stdout).into_owned();
    assert!(shown.contains("did you mean `police-network-block`?"), "{shown}");
}

#[test]
fn an_undated_claim_is_found() {
    let spoiled = Spoiled::new();
    spoiled.replace("rules/states/GA.yaml", "    as-of:", "    law:");
    let output = String::from_utf8_lossy(&spoiled.check().stdout).into_owned();
    assert!(output.contains("states/GA.yaml:"), "{output}");
    let spoiled = Spoiled::new();
    let text = fs::read_to_string(spoiled.path("rules/states/GA.yaml")).unwrap();
    let line = text.lines().find(|line| line.starts_with("    as-of:")).unwrap().to_owned();
    spoiled.replace("rules/states/GA.yaml", &format!("{line}\n"), "");
    spoiled.must_say("states/GA.yaml:", "missing field `as-of`");
}

#[test]
fn all_problems_are_told_at_once() {
    let spoiled = Spoiled::new();
    spoiled.replace("rules/states/NC.yaml", "confidence: high", "confidence: hihg");
    spoiled.replace("rules/states/TX.yaml", "evidence: press", "evidence: pres");
    spoiled.replace("rules/channels.yaml", "access: open", "access: opne");
    let shown = String::from_utf8_lossy(&spoiled.check().stdout).into_owned();
    for words in [
        "states/NC.yaml:",
        "states/TX.yaml:",
        "channels.yaml:",
        "did you mean `high`",
        "did you mean `press`",
        "did you mean `open`",
    ] {
        assert!(shown.contains(words), "{words} is missing in:\n{shown}");
    }
}

#[test]
fn each_kind_of_mistake_is_named_with_its_line() {
    let cases = [
        (
            "rules/channels.yaml",
            "records: [license-denial]",
            "records: []",
            "channels.yaml:",
            "names no record",
        ),
        (
            "rules/channels.yaml",
            "{license.denied: [application, renewal]}",
            "{licence.denied: application}",
            "channels.yaml:",
            "unknown circumstance or fact `licence.denied`",
        ),
        (
            "rules/channels.yaml",
            "{license.denied: [application, renewal]}",
            "{license.denied: maybe}",
            "channels.yaml:",
            "unknown answer of `license.denied` `maybe`",
        ),
        (
            "rules/channels.yaml",
            "where: licensed",
            "where: booked",
            "channels.yaml:",
            "is answered for each state of the role `licensed`",
        ),
        (
            "rules/circumstances.yaml",
            "  federal.any:\n    topic: immigration\n",
            "  federal.any:\n    topic: immigration\n    ask-when: {federal.address: not-home}\n",
            "circumstances.yaml:",
            "a circle of `ask-when`",
        ),
        (
            "rules/circumstances.yaml",
            "  police.report:\n",
            "  police.report:\n    topic: police\n    values: [a]\n  police.report:\n",
            "circumstances.yaml:",
            "`police.report` is here twice",
        ),
        (
            "rules/facts.yaml",
            "dmv.nlets-photos: {values: [shared, not-shared, unknown], everywhere: true}",
            "dmv.nlets-photos: {values: [not-shared, unknown], everywhere: true}",
            "states/NC.yaml:",
            "unknown value of `dmv.nlets-photos` `shared`",
        ),
        (
            "rules/states/VT.yaml",
            "  alpr.statute:\n",
            "  alpr.statut:\n",
            "states/VT.yaml:",
            "the fact `alpr.statute` is missing",
        ),
        (
            "rules/records.yaml",
            "- home-address",
            "- home-address\n- home-address",
            "records.yaml:",
            "`home-address` is here twice",
        ),
        ("rules/agencies.yaml", "agencies:\n", "agencies: &all\n", "agencies.yaml:", "anchors and aliases"),
        (
            "rules/states/NY.yaml",
            "state: NY",
            "state: NJ",
            "states/NY.yaml:",
            "`state: NJ` in a file named NY.yaml",
        ),
        ("rules/states/NY.yaml", "facts:\n", "facts: [\n", "states/NY.yaml:", "not valid YAML"),
        (
            "locales/en/records.ftl",
            "record-license-photo =",
            "record-license-photo",
            "en/records.ftl:",
            "not valid Fluent",
        ),
        (
            "locales/en/records.ftl",
            "record-home-address =",
            "record-home-adress =",
            "en:",
            "the message `record-home-address` is missing",
        ),
        (
            "locales/es/report.ftl",
            "explain-sources =",
            "explain-sources = { $nothing }",
            "es/report.ftl:",
            "uses `$nothing`, which it is not given",
        ),
        (
            "locales/es/report.ftl",
            "explain-sources =",
            "explain-source =",
            "es",
            "`explain-sources` is not translated",
        ),
        // The law changed and its translation did not.
        (
            "locales/en/states/nc.ftl",
            "2017",
            "2026",
            "es/states/nc.ftl:",
            "do not name the same years: 2017, 2026",
        ),
        ("rules/records.yaml", "home:\n", "house:\n", "records.yaml:", "unknown topic `house`"),
    ];
    for (file, from, to, place, words) in cases {
        let spoiled = Spoiled::new();
        spoiled.replace(file, from, to);
        spoiled.must_say(place, words);
    }
}

#[test]
fn a_file_that_is_not_there_or_not_text_is_told() {
    let spoiled = Spoiled::new();
    fs::remove_file(spoiled.path("rules/records.yaml")).unwrap();
    fs::write(spoiled.path("rules/states/UT.yaml"), b"state: UT\nfacts: \xff\xfe\n").unwrap();
    fs::remove_file(spoiled.path("rules/holders.yaml")).unwrap();
    fs::create_dir(spoiled.path("rules/holders.yaml")).unwrap();
    spoiled.must_say("records.yaml:", "cannot read it");
    spoiled.must_say("states/UT.yaml:", "not UTF-8");
    spoiled.must_say("holders.yaml:", "this is a folder");
}

#[test]
fn spoiled_rules_cannot_be_assessed_with() {
    let spoiled = Spoiled::new();
    spoiled.replace("rules/states/NC.yaml", "kind: ", "kind: no-such-");
    let rules = spoiled.path("rules").display().to_string();
    let output = run(&["questions", "--rules", &rules]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("states/NC.yaml:"));
}

/// Assesses an answers file of these bytes; gives the exit code and what was said.
fn assess(bytes: &[u8]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.yaml");
    fs::write(&path, bytes).unwrap();
    let output = run(&["assess", path.to_str().unwrap()]);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn bad_answers_are_told_with_line_and_hint() {
    let cases: [(&[u8], &str, &str); 14] = [
        (b"state.home: NC\nstate.hom: NC\n", "answers.yaml:2:", "did you mean `state.home`"),
        (b"state.home: XX\n", "answers.yaml:1:", "not the two-letter code"),
        (b"state.home: [NC, GA]\n", "answers.yaml:1:", "takes one state"),
        (b"state.licensed: NC\n\nlicense.status: curent\n", "answers.yaml:3:", "did you mean `current`"),
        (b"license.status: [current, past]\n", "answers.yaml:1:", "takes one answer"),
        (b"police.report: {NC: \"yes\"}\n", "answers.yaml:1:", "not asked state by state"),
        (b"police.report: true\n", "answers.yaml:1:", "cannot be read"),
        (b"police.report: 7\n", "answers.yaml:1:", "cannot be read"),
        (b"state.home: NC\nstate.home: GA\n", "answers.yaml:2:", "here twice"),
        (b"state.home: &x NC\nstate.licensed: *x\n", "answers.yaml:1:", "anchors and aliases"),
        (b"- state.home\n- NC\n", "answers.yaml:", "invalid type"),
        (b"state.home: [NC\n", "answers.yaml:", "not valid YAML"),
        (b"state.home: \xff\n", "answers.yaml:", "not UTF-8"),
        (b"just words\n", "answers.yaml:", "invalid type"),
    ];
    for (bytes, place, words) in cases {
        let (code, said) = assess(bytes);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(place) && said.contains(words), "no `{place}…{words}` in: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    let (_, said) = assess(b"state.hom: NC\nlicense.statu: x\nzzz: 1\n");
    assert_eq!(said.matches("answers.yaml:").count(), 3, "all problems at once: {said}");
}

#[test]
fn a_bomb_a_flood_and_a_folder_are_refused() {
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n";
    let (code, said) = assess(bomb.as_bytes());
    assert_eq!(code, Some(2));
    assert!(said.contains("anchors and aliases"), "{said}");
    let (code, said) = assess(&vec![b'a'; 50 * 1024 * 1024]);
    assert_eq!(code, Some(2));
    assert!(said.contains("larger than"), "{said}");
    let deep = format!("state.home: {}{}\n", "[".repeat(5000), "]".repeat(5000));
    let (code, said) = assess(deep.as_bytes());
    assert_eq!(code, Some(2), "{said}");
    assert!(!said.contains("panicked") && !said.contains("overflow"), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["assess", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("this is a folder"));
    let output = run(&["assess", "no-such-file.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("sightline template"));
}

#[test]
fn an_empty_file_answers_nothing() {
    for bytes in [&b""[..], b"\n\n", b"# only a comment\n", b"{}\n", b"state.home:\n"] {
        let (code, said) = assess(bytes);
        assert_eq!(code, Some(0), "{said}");
    }
}

#[test]
fn bad_arguments_are_told() {
    let cases: [(&[&str], &str); 6] = [
        (
            &["explain", "/dev/null", "--record", "licence-photo", "--agency", "ice-ero"],
            "did you mean `license-photo`",
        ),
        (&["explain", "/dev/null", "--record", "license-photo", "--agency", "ice"], "no agency `ice`"),
        (&["assess", "/dev/null", "--locale", "xx"], "no words for the locale `xx`"),
        (&["assess", "/dev/null", "--as-of", "2026-02-30"], "not a date"),
        (&["compare", "/dev/null", "--set", "license.status"], "not ID=VALUE"),
        (&["check", "--rules", "/no/such/folder"], "no such folder"),
    ];
    for (arguments, words) in cases {
        let output = run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
}
