//! What is signed: what the pack is, rules, and words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sightline_rules::Date;
use sightline_rules::read::{Files, MAX_BYTES};

use crate::archive::Unreadable;
use crate::{MOST_BYTES, PackError, archive};

/// The form of packs that this program writes, and the newest that it reads.
pub const FORM: u32 = 1;

const ABOUT: &str = "pack.yaml";
const RULES: &str = "rules/";
const LOCALES: &str = "locales/";

/// What a pack says of itself: `pack.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct About {
    /// How it is made up.
    pub form: u32,
    /// The number of its rules: of two, the higher is the newer.
    pub serial: u32,
    /// The day on which it was made.
    pub date: Date,
    /// The oldest version of the program that can use it: `1.2.3`.
    pub least_program: String,
}

/// The contents of a pack: what is to be signed, always the same bytes for the same files.
///
/// # Errors
/// When a file cannot be read as text, or all of them are too much.
pub fn contents(about: &About, rules: &Files, locales: &Files) -> Result<Vec<u8>, PackError> {
    let yaml = serde_yaml::to_string(about).map_err(|error| PackError::Contents(error.to_string()))?;
    let mut files = vec![(ABOUT.to_owned(), yaml)];
    for (folder, tree) in [(RULES, rules), (LOCALES, locales)] {
        for path in tree.paths() {
            let text = tree.text(&path).map_err(|error| PackError::Contents(format!("{path}: {error}")))?;
            files.push((format!("{folder}{path}"), text));
        }
    }
    let named = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    let packed = archive::write(named).map_err(|error| PackError::Contents(error.to_string()))?;
    if packed.len() > MOST_BYTES { Err(PackError::TooLarge) } else { Ok(packed) }
}

/// What was signed, read.
pub(crate) fn read(contents: &[u8]) -> Result<(About, Files, Files), PackError> {
    let wrong = |what: &str| {
        let what = if what.is_empty() { "a file without a name" } else { what };
        PackError::Contents(what.to_owned())
    };
    let files = archive::read(contents).map_err(|error| match error {
        Unreadable::TooLarge => PackError::TooLarge,
        Unreadable::NotOne => wrong("the archive"),
    })?;
    let mut about = None;
    let (mut rules, mut locales) = (BTreeMap::new(), BTreeMap::new());
    for (name, bytes) in files {
        if bytes.len() as u64 > MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(&name))?;
        let before = if name == ABOUT {
            let read: About = serde_yaml::from_str(text)
                .map_err(|error| PackError::Contents(format!("{ABOUT}: {error}")))?;
            about.replace(read).map(|_| String::new())
        } else if let Some(path) = name.strip_prefix(RULES) {
            rules.insert(path.to_owned(), text.to_owned())
        } else if let Some(path) = name.strip_prefix(LOCALES) {
            locales.insert(path.to_owned(), text.to_owned())
        } else {
            return Err(wrong(&name));
        };
        if before.is_some() {
            return Err(wrong(&name));
        }
    }
    let about = about.ok_or_else(|| wrong(ABOUT))?;
    Ok((about, Files::Memory(rules), Files::Memory(locales)))
}

/// A version's numbers, to be compared; what is no version is newer than all.
pub(crate) fn version(text: &str) -> [u32; 3] {
    const NEWEST: [u32; 3] = [u32::MAX; 3];
    let mut numbers = text.split('.').map(str::parse);
    match [numbers.next(), numbers.next(), numbers.next(), numbers.next()] {
        [Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None] => [major, minor, patch],
        _ => NEWEST,
    }
}
