//! What is given out: one version for all of it, and a word on what changed.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;

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
