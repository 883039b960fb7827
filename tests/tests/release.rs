//! What is given out: one version for all of it, and a word on what changed.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::{Path, PathBuf};

use sightline_tests::{corpus, repository, run, text};

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

#[test]
fn one_version_stands_for_programs_rules_and_changes() {
    let version = env!("CARGO_PKG_VERSION");
    let corpus = corpus();
    let told = text(&run(&["--version"]).stdout);
    let expected = format!("sightline {version} (rules {}, {})", corpus.info.serial, corpus.info.researched);
    assert_eq!(told.trim(), expected);
    let changes = read("CHANGELOG.md");
    let newest = changes.lines().find(|line| line.starts_with("## ")).unwrap();
    let due = format!("{version}, rules no. {}", corpus.info.serial);
    assert!(newest.contains(&due), "CHANGELOG.md begins with {newest:?}, not with {due:?}");
    // Nothing else says a version of its own.
    for file in ["src-tauri/tauri.conf.json", "src-tauri/tauri.macos.conf.json", "ui/package.json"] {
        let json: serde_json::Value = serde_json::from_str(&read(file)).unwrap();
        assert!(json.get("version").is_none(), "{file}");
    }
}

#[test]
fn the_flatpak_may_do_what_is_listed_and_reaches_no_network_and_no_folder() {
    let manifest = read("src-tauri/package/flatpak/org.sightline.app.yml");
    let manifest: serde_yaml::Value = serde_yaml::from_str(&manifest).unwrap();
    let asked: Vec<&str> =
        manifest["finish-args"].as_sequence().unwrap().iter().filter_map(|one| one.as_str()).collect();
    let listed = read("src-tauri/package/flatpak/permissions.txt");
    let listed: Vec<&str> = listed.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(asked, listed);
    let packed = manifest["modules"][0]["sources"][0]["path"].as_str().unwrap();
    assert!(packed.contains(env!("CARGO_PKG_VERSION")), "{packed}");
    for refused in ["network", "filesystem", "talk-name", "system", "device", "persist", "allow"] {
        assert!(!listed.iter().any(|one| one.contains(refused)), "{refused}");
    }
}

/// How words begin that are spelled otherwise in the United States. Names of places ("Centre County") are not among them.
const BRITISH: [&str; 15] = [
    "licence",
    "colour",
    "behaviour",
    "neighbour",
    "favour",
    "honour",
    "labour",
    "organise",
    "organisation",
    "recognis",
    "authoris",
    "specialise",
    "offence",
    "defence",
    "enrolment",
];

/// The words of a text that are spelled so. Addresses are as they are.
fn british(text: &str) -> Vec<String> {
    let told = text.split_whitespace().filter(|part| !part.contains("://"));
    let words =
        told.flat_map(|part| part.split(|letter: char| !letter.is_alphabetic())).map(str::to_lowercase);
    words.filter(|word| BRITISH.iter().any(|start| word.starts_with(start))).collect()
}

fn texts_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_text =
            path.extension().is_some_and(|kind| ["yaml", "ftl", "md"].iter().any(|text| kind == *text));
        if path.is_dir() {
            texts_in(&path, found);
        } else if is_text {
            found.push(path);
        }
    }
}

#[test]
fn what_is_read_is_spelled_as_in_the_united_states() {
    assert_eq!(
        british("A driver\u{2019}s Licence, https://example.org/licence, in colours"),
        ["licence", "colours"]
    );
    let mut files = vec![repository().join("README.md")];
    ["rules", "locales/en", "docs"]
        .iter()
        .for_each(|folder| texts_in(&repository().join(folder), &mut files));
    assert!(files.len() > 150, "{}", files.len());
    let mut wrong: Vec<String> = Vec::new();
    for file in files {
        let found = british(&fs::read_to_string(&file).unwrap());
        wrong.extend(found.into_iter().map(|word| format!("{}: {word}", file.display())));
    }
    let help = text(&run(&["--help"]).stdout);
    assert!(help.contains("--plain"), "{help}");
    wrong.extend(british(&help).into_iter().map(|word| format!("--help: {word}")));
    assert_eq!(wrong, [""; 0]);
}
