//! A pack, as it lies on a stick, and what two have signed.

use std::io::Cursor;
use std::sync::OnceLock;

use minisign::KeyPair;
use sightline_pack::{Pack, Role, Trust, contents, contents_of, join, open, parts};
use sightline_rules::load;
use sightline_rules::read::Files;
use sightline_words::{REFERENCE, Words};

use super::{must, small_day};

/// Two who sign whatever they are given.
struct Signers {
    keys: [KeyPair; 2],
    trust: Trust,
}

fn signers() -> &'static Signers {
    static SIGNERS: OnceLock<Signers> = OnceLock::new();
    SIGNERS.get_or_init(|| {
        let drawn = || must(KeyPair::generate_unencrypted_keypair().ok(), "a pair of keys");
        let keys = [drawn(), drawn()];
        let mut trust = Trust::default();
        for (role, key) in Role::ALL.into_iter().zip(&keys) {
            must(trust.add(role, &key.pk.to_base64()).ok(), "a key");
        }
        Signers { keys, trust }
    })
}

fn sign(by: &KeyPair, bytes: &[u8]) -> String {
    must(minisign::sign(Some(&by.pk), &by.sk, Cursor::new(bytes), None, None).ok(), "a signature").to_string()
}

/// Opens an input as a pack, and as what is in one that two have signed.
pub(super) fn run(input: &[u8]) {
    let Signers { keys: [maintainer, lawyer], trust } = signers();
    if let Ok(parts) = parts(input) {
        // The parts of a pack are all that is in it, but for its form.
        let _ = join(parts.contents, parts.maintainer, parts.lawyer);
    }
    if let Ok(pack) = open(input, trust, small_day(), "0.1.0", 0) {
        read(&pack);
    }
    let signed = summed(input);
    for content in [input, &signed] {
        let _ = contents_of(content);
        let pack = join(content, &sign(maintainer, content), &sign(lawyer, content));
        let pack = must(pack.ok(), "a pack of what two signed");
        match open(&pack, trust, small_day(), "0.1.0", 0) {
            Ok(opened) => read(&opened),
            Err(error) => assert!(!error.to_string().is_empty(), "what is refused is told"),
        }
    }
}

/// Reads rules and words of a pack; and packs them again, the same.
fn read(pack: &Pack) {
    let again = must(contents(&pack.about, &pack.rules, &pack.locales).ok(), "the contents again");
    let (about, rules, locales) = must(contents_of(&again).ok(), "what was packed again");
    let texts = |files: &Files| files.in_memory().unwrap_or_default();
    assert_eq!(about, pack.about);
    assert_eq!((texts(&rules), texts(&locales)), (texts(&pack.rules), texts(&pack.locales)));
    let _ = (load(&pack.rules), Words::load(&pack.locales, REFERENCE, &[], false));
}

/// A tar archive with the sums of its headers made right: random changes would stop at them.
fn summed(archive: &[u8]) -> Vec<u8> {
    const BLOCK: usize = 512;
    const SUM: std::ops::Range<usize> = 148..156;
    const SIZE: std::ops::Range<usize> = 124..136;
    let mut archive = archive.to_vec();
    let mut at = 0;
    while let Some(header) = archive.get_mut(at..at + BLOCK) {
        if header.iter().all(|byte| *byte == 0) {
            break;
        }
        header[SUM].fill(b' ');
        let sum: u32 = header.iter().copied().map(u32::from).sum();
        header[SUM].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let size = String::from_utf8_lossy(&header[SIZE]);
        let size = usize::from_str_radix(size.trim_matches(['\0', ' ']), 8).unwrap_or(0);
        at = at.saturating_add(BLOCK).saturating_add(size.div_ceil(BLOCK).saturating_mul(BLOCK));
    }
    archive
}
