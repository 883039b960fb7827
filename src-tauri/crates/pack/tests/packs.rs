//! Which packs are opened, and which are refused: signed here with keys drawn for the test.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;
use std::io::Cursor;

use minisign::KeyPair;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sightline_pack::{About, FORM, Pack, PackError, Role, Trust, contents, join, open, parts};
use sightline_rules::read::Files;

const TODAY: &str = "2026-11-30";

struct Signers {
    maintainer: KeyPair,
    lawyer: KeyPair,
}

fn signers() -> Signers {
    let drawn = || KeyPair::generate_unencrypted_keypair().unwrap();
    Signers { maintainer: drawn(), lawyer: drawn() }
}

fn sign(by: &KeyPair, bytes: &[u8]) -> String {
    minisign::sign(Some(&by.pk), &by.sk, Cursor::new(bytes), Some("rules"), Some("by hand"))
        .unwrap()
        .to_string()
}

impl Signers {
    fn trust(&self) -> Trust {
        let mut trust = Trust::default();
        trust.add(Role::Maintainer, &self.maintainer.pk.to_base64()).unwrap();
        trust.add(Role::Lawyer, &self.lawyer.pk.to_box().unwrap().to_string()).unwrap();
        trust
    }

    fn pack(&self, contents: &[u8]) -> Vec<u8> {
        join(contents, &sign(&self.maintainer, contents), &sign(&self.lawyer, contents)).unwrap()
    }
}

fn about() -> About {
    About { form: FORM, serial: 7, date: "2026-11-29".parse().unwrap(), least_program: "0.1.0".to_owned() }
}

fn tree(files: &[(&str, &str)]) -> Files {
    Files::Memory(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
}

fn made(about: &About) -> Vec<u8> {
    let rules = tree(&[("corpus.yaml", "serial: 7\n"), ("states/AA.yaml", "facts: {}\n")]);
    contents(about, &rules, &tree(&[("en/window.ftl", "a = b\n")])).unwrap()
}

fn opened(pack: &[u8], trust: &Trust) -> Result<Pack, PackError> {
    open(pack, trust, TODAY.parse().unwrap(), "0.1.0", 7)
}

#[test]
fn a_pack_with_two_signatures_opens_and_holds_what_was_put_in() {
    let signers = signers();
    let pack = opened(&signers.pack(&made(&about())), &signers.trust()).unwrap();
    assert_eq!((pack.about, pack.by_added_key), (about(), true));
    let texts = |files: &Files| files.in_memory().unwrap();
    let expected = BTreeMap::from([
        ("corpus.yaml".to_owned(), "serial: 7\n".to_owned()),
        ("states/AA.yaml".to_owned(), "facts: {}\n".to_owned()),
    ]);
    assert_eq!(texts(&pack.rules), expected);
    assert_eq!(texts(&pack.locales)["en/window.ftl"], "a = b\n");
}

#[test]
fn whoever_signs_must_be_trusted_for_just_that_and_both_must_sign() {
    let (signers, others) = (signers(), self::signers());
    let contents = made(&about());
    let pack = signers.pack(&contents);
    let refused = |pack: &[u8], trust: &Trust| opened(pack, trust).unwrap_err();
    assert!(matches!(refused(&pack, &Trust::default()), PackError::UnknownKey(Role::Maintainer)));
    assert!(matches!(refused(&pack, &others.trust()), PackError::UnknownKey(Role::Maintainer)));
    let mut half = Trust::default();
    half.add(Role::Maintainer, &signers.maintainer.pk.to_base64()).unwrap();
    assert!(matches!(refused(&pack, &half), PackError::UnknownKey(Role::Lawyer)));
    // The lawyer's key is not the maintainer's, and the other way round.
    let (first, second) = (sign(&signers.lawyer, &contents), sign(&signers.maintainer, &contents));
    let turned = join(&contents, &first, &second).unwrap();
    assert!(matches!(refused(&turned, &signers.trust()), PackError::UnknownKey(Role::Maintainer)));
    // One person is not two.
    let mut both = signers.trust();
    both.add(Role::Lawyer, &signers.maintainer.pk.to_base64()).unwrap();
    let own = sign(&signers.maintainer, &contents);
    assert!(matches!(refused(&join(&contents, &own, &own).unwrap(), &both), PackError::OneSigner));
    // A signature over something else.
    let mut older = about();
    older.serial = 6;
    let stolen = join(&contents, &sign(&signers.maintainer, &made(&older)), &own).unwrap();
    assert!(matches!(refused(&stolen, &signers.trust()), PackError::BadSignature(Role::Maintainer)));
    assert!(join(&contents, "no signature", &own).is_err());
}

#[test]
fn what_is_older_newer_dated_ahead_or_strange_inside_is_refused() {
    let signers = signers();
    let trust = signers.trust();
    let refused = |contents: &[u8]| opened(&signers.pack(contents), &trust).unwrap_err();
    let with = |change: &dyn Fn(&mut About)| {
        let mut about = about();
        change(&mut about);
        made(&about)
    };
    assert!(matches!(refused(&with(&|about| about.serial = 6)), PackError::Older(6)));
    assert!(matches!(refused(&with(&|about| about.form = FORM + 1)), PackError::Newer(_)));
    for version in ["0.1.1", "0.2.0", "1.0.0", "soon", "0.1"] {
        let newer = refused(&with(&|about| about.least_program = version.to_owned()));
        assert!(matches!(newer, PackError::Newer(_)), "{version}");
    }
    assert!(matches!(
        refused(&with(&|about| about.date = "2026-12-01".parse().unwrap())),
        PackError::Future(_)
    ));
    // The day of the calendar may differ by a zone, no more: the same day is taken.
    assert!(opened(&signers.pack(&with(&|about| about.date = TODAY.parse().unwrap())), &trust).is_ok());
    assert!(matches!(refused(b"not an archive"), PackError::Contents(_)));
    assert!(matches!(refused(b""), PackError::Contents(_)));
}

/// An archive that somebody made by hand.
fn archive(files: &[(&str, &[u8], tar::EntryType)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes, kind) in files {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        // The builder itself would refuse to write a name that leads out.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        archive.append(&header, *bytes).unwrap();
    }
    archive.into_inner().unwrap()
}

#[test]
fn signed_contents_hold_known_files_each_once() {
    use tar::EntryType::{Regular, Symlink};
    let signers = signers();
    let trust = signers.trust();
    let yaml: &[u8] = b"form: 1\nserial: 7\ndate: 2026-11-29\nleast-program: 0.1.0\n";
    let good = ("pack.yaml", yaml, Regular);
    assert!(opened(&signers.pack(&archive(&[good])), &trust).is_ok());
    let bad: [&[(&str, &[u8], tar::EntryType)]; 7] = [
        &[good, good],
        &[good, ("rules/a.yaml", b"a", Regular), ("rules/a.yaml", b"b", Regular)],
        &[good, ("../etc/passwd", b"a", Regular)],
        &[good, ("rules/a.yaml", b"", Symlink)],
        &[good, ("rules/a.yaml", b"\xff\xfe", Regular)],
        &[("rules/a.yaml", b"a", Regular)],
        &[("pack.yaml", b"form: 1\nserial: -7\n", Regular)],
    ];
    for (index, files) in bad.iter().enumerate() {
        let refused = opened(&signers.pack(&archive(files)), &trust).unwrap_err();
        assert!(matches!(refused, PackError::Contents(_)), "{index}: {refused:?}");
    }
}

#[test]
fn a_thousand_mutations_are_refused_each() {
    let signers = signers();
    let (trust, pack) = (signers.trust(), signers.pack(&made(&about())));
    assert!(opened(&pack, &trust).is_ok());
    let mut runner = TestRunner::deterministic();
    let places = (0..pack.len(), 1..=255_u8);
    for round in 0..1000 {
        let (at, by) = places.new_tree(&mut runner).unwrap().current();
        let mutated = match round % 4 {
            0 | 1 => {
                let mut mutated = pack.clone();
                mutated[at] ^= by;
                mutated
            }
            2 => pack[..at].to_vec(),
            _ => [&pack[..at], &[by], &pack[at..]].concat(),
        };
        assert!(opened(&mutated, &trust).is_err(), "round {round} at {at}");
    }
    // Every single byte, so that none is left that nobody signed.
    for at in 0..pack.len() {
        let mut mutated = pack.clone();
        mutated[at] ^= 1;
        assert!(opened(&mutated, &trust).is_err(), "byte {at}");
    }
}

#[test]
fn the_parts_are_those_that_were_joined() {
    let signers = signers();
    let contents = made(&about());
    let pack = signers.pack(&contents);
    let parts = parts(&pack).unwrap();
    assert_eq!(parts.contents, contents);
    let key = minisign::PublicKey::from_base64(&signers.lawyer.pk.to_base64()).unwrap();
    let signature = minisign::SignatureBox::from_string(parts.lawyer).unwrap();
    minisign::verify(&key, &signature, Cursor::new(parts.contents), true, false, false).unwrap();
}

#[test]
fn the_keys_of_the_program_are_keys() {
    let lines = include_str!("../keys.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut trust = Trust::default();
    for line in lines {
        let (role, key) = line.split_once(' ').unwrap();
        trust.add(role.parse().unwrap(), key).unwrap();
    }
    assert_eq!(Trust::built_in().added().count(), 0);
}
