//! Packs of rules, as a maintainer makes them and a clinic takes them.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::process::{Command, Output};

use sightline_tests::{Stick, answers_file, copy, in_order, not_tried, repository, run, text, unwrapped};

fn check(stick: &Stick, pack: &str) -> Output {
    let trust = stick.trust();
    let trust: Vec<&str> = trust.iter().map(String::as_str).collect();
    run(&[&["pack", "check", pack, "--locale", "en"], trust.as_slice()].concat())
}

fn refused(stick: &Stick, pack: &str, why: &str) {
    let told = check(stick, pack);
    assert_eq!(told.status.code(), Some(2), "{}", text(&told.stdout));
    let said = unwrapped(&told.stderr);
    assert!(said.contains(why), "{said}");
}

const ANSWERS: &str = "state.home: NC\nstate.licensed: [NC]\nlicense.status: current\n";

#[test]
fn a_pack_is_made_signed_joined_and_answers() {
    let stick = Stick::new();
    let pack = stick.pack();
    let good = check(&stick, &pack);
    assert!(good.status.success(), "{}", text(&good.stderr));
    in_order(&unwrapped(&good.stdout), &["would be taken", "Rules no. 2", "added here by hand"]);
    let file = answers_file(ANSWERS);
    let answers = file.path().to_str().unwrap();
    let trust = stick.trust();
    let trust: Vec<&str> = trust.iter().map(String::as_str).collect();
    let assess = ["assess", answers, "--locale", "en", "--format", "json"];
    let with_pack = run(&[&assess[..], &["--pack", &pack], &trust].concat());
    let without = run(&assess);
    assert!(with_pack.status.success(), "{}", text(&with_pack.stderr));
    assert_eq!(text(&with_pack.stdout), text(&without.stdout), "the same rules say the same");
    // Untrusted, nothing is answered with it.
    let untrusted = run(&[&assess[..], &["--pack", &pack]].concat());
    assert_eq!((untrusted.status.code(), untrusted.stdout.len()), (Some(2), 0));
    // Nothing is silently unused.
    let both = run(&[&assess[..], &["--pack", &pack, "--rules", &stick.name("rules")]].concat());
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn a_pack_that_the_check_refuses_a_person_never_sees() {
    let stick = Stick::new();
    // Refused where it is made …
    stick.change("corpus.yaml", "topics: [license,", "topics: [licence,");
    assert_eq!(stick.make().status.code(), Some(2));
    stick.change("corpus.yaml", "topics: [licence,", "topics: [license,");
    assert!(stick.make().status.success());
    // … and where somebody else made it: the same, signed by both.
    let tar = |stick: &Stick| {
        let about = "form: 1\nserial: 2\ndate: 2026-11-29\nleast-program: 0.1.0\n";
        fs::write(stick.path("pack.yaml"), about).unwrap();
        let locales = stick.path("locales");
        if !locales.exists() {
            copy(&repository().join("locales"), &locales).unwrap();
        }
        let made = Command::new("tar")
            .args(["--format=ustar", "-cf", "contents.tar", "pack.yaml"])
            .args(files_below(stick, "rules"))
            .args(files_below(stick, "locales"))
            .current_dir(stick.folder())
            .status();
        assert!(made.unwrap().success());
        stick.sign();
        stick.join()
    };
    assert!(check(&stick, &tar(&stick)).status.success(), "an archive made with `tar` is a pack too");
    stick.change("states/NC.yaml", "confidence: high", "confidence: sure");
    refused(&stick, &tar(&stick), "the check found");
    stick.change("states/NC.yaml", "confidence: sure", "confidence: high");
    stick.change("corpus.yaml", "\nserial: 2 ", "\nserial: 3 ");
    refused(&stick, &tar(&stick), "is not the number of the rules in it");
    stick.change("corpus.yaml", "\nserial: 3 ", "\nserial: 2 ");
    fs::write(stick.path("locales/en/slip.ftl"), "slip-title = {\n").unwrap();
    refused(&stick, &tar(&stick), "the check found");
}

/// The files below a folder of the stick, as `tar` is to name them.
fn files_below(stick: &Stick, folder: &str) -> Vec<String> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(stick.path(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() { folders.push(name) } else { found.push(name) }
        }
    }
    found.sort();
    found
}

#[test]
fn what_is_no_pack_older_or_altered_is_refused_with_the_reason() {
    let stick = Stick::new();
    let pack = stick.pack();
    let mut bytes = fs::read(&pack).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&pack, &bytes).unwrap();
    refused(&stick, &pack, "signature does not fit what is in this pack");
    fs::write(&pack, &bytes[..middle]).unwrap();
    refused(&stick, &pack, "not a pack of rules");
    fs::write(&pack, "").unwrap();
    refused(&stick, &pack, "not a pack of rules");
    fs::write(&pack, vec![0; 33 * 1024 * 1024]).unwrap();
    refused(&stick, &pack, "too large");
    refused(&stick, &stick.name("nothing"), "nothing");
    refused(&stick, &stick.name("rules"), "rules");
    stick.change("corpus.yaml", "\nserial: 2 ", "\nserial: 0 ");
    refused(&stick, &stick.pack(), "Those in use are newer: no. 1");
    let no_key = run(&["pack", "check", &pack, "--trust", "lawyer=nonsense", "--locale", "en"]);
    assert!(no_key.status.code() == Some(2) && unwrapped(&no_key.stderr).contains("not a public key"));
}

#[test]
fn minisign_itself_signs_packs_and_checks_their_parts() {
    if Command::new("minisign").arg("-v").output().is_err() {
        return not_tried("packs with `minisign`: it is not installed");
    }
    let stick = Stick::new();
    assert!(stick.make().status.success());
    let minisign = |arguments: &[&str]| {
        let done = Command::new("minisign").args(arguments).current_dir(stick.folder()).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", text(&done.stderr));
    };
    for name in ["maintainer", "lawyer"] {
        let (public, secret) = (format!("{name}.pub"), format!("{name}.key"));
        minisign(&["-G", "-W", "-p", &public, "-s", &secret]);
        minisign(&["-S", "-m", "contents.tar", "-s", &secret, "-x", name]);
    }
    let pack = stick.join();
    let keys = ["maintainer", "lawyer"].map(|name| format!("{name}={}", stick.name(&format!("{name}.pub"))));
    let taken = run(&["pack", "check", &pack, "--trust", &keys[0], "--trust", &keys[1], "--locale", "en"]);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    let unpacked = Command::new("tar").args(["-xf", "rules.pack"]).current_dir(stick.folder()).status();
    assert!(unpacked.unwrap().success());
    minisign(&["-V", "-m", "contents.tar", "-x", "lawyer.minisig", "-p", "lawyer.pub"]);
}

#[test]
fn a_lawyer_sees_every_rule_and_sentence_that_differs() {
    let diff = |old: &str, new: &str| run(&["diff", old, new, "--locale", "en"]);
    let repository = repository();
    let top = repository.to_str().unwrap();
    let same = diff("built-in", top);
    assert_eq!(same.status.code(), Some(0), "{}", text(&same.stdout));
    in_order(&text(&same.stdout), &["Rules that differ: 0. Messages that differ: 0."]);

    let stick = Stick::new();
    copy(&repository.join("locales"), &stick.path("locales")).unwrap();
    let pack = stick.pack();
    assert_eq!(
        diff(&stick.name("contents.tar"), &pack).status.code(),
        Some(0),
        "what was signed is in the pack"
    );
    stick.change("states/NC.yaml", "confidence: high", "confidence: low");
    let path = stick.path("locales/en/slip.ftl");
    let before = fs::read_to_string(&path).unwrap();
    fs::write(&path, before.replace("slip-copy = Copy", "slip-copy = Take along\nslip-more = More")).unwrap();
    let folder = stick.folder().to_str().unwrap();
    let differs = diff("built-in", folder);
    assert_eq!(differs.status.code(), Some(1));
    in_order(
        &text(&differs.stdout),
        &[
            "corpus.yaml",
            "serial",
            "- 1",
            "+ 2",
            "states/NC.yaml",
            "facts ",
            "- confidence: high",
            "+ confidence: low",
        ],
    );
    in_order(
        &text(&differs.stdout),
        &[
            "locales/en",
            "slip-copy",
            "- Copy",
            "+ Take along",
            "slip-more (new)",
            "+ More",
            "Messages that differ: 2.",
        ],
    );
    let back = text(&diff(folder, "built-in").stdout);
    in_order(&back, &["serial", "- 2", "+ 1", "slip-more (gone)", "- More"]);
    fs::write(stick.path("letter"), "Dear colleague").unwrap();
    for nothing in [stick.name("letter"), stick.name("no such file"), stick.name("empty/folder")] {
        assert_eq!(diff("built-in", &nothing).status.code(), Some(2), "{nothing}");
    }
}
