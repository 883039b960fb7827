//! A key that stands in a file: `age-keygen` and `minisign` write it on a line of its own, beside remarks.

use std::path::Path;

use serde::Serialize;
use sightline_rules::read::read_text;
use sightline_words::{Words, own};
use zeroize::Zeroizing;

use crate::refusal::Refusal;

/// Begins the line of a remark, as `age-keygen` or `minisign` writes it.
const REMARKS: [&str; 2] = ["#", "untrusted comment:"];

/// A key that somebody has in a file.
#[derive(Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct KeyFile {
    /// The key alone, of whatever kind.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[serde(serialize_with = "plain")]
    pub key: Zeroizing<String>,
}

fn plain<S: serde::Serializer>(key: &Zeroizing<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(key)
}

/// The key that stands in a file: the first line that is no remark.
///
/// # Errors
/// When the file cannot be read, or there is no such line.
pub fn key_file(words: &Words, path: &Path) -> Result<KeyFile, Refusal> {
    let file = path.display().to_string();
    let text = Zeroizing::new(read_text(path).map_err(|error| Refusal::file(words, &file, &error))?);
    let key = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !REMARKS.iter().any(|remark| line.starts_with(remark)));
    match key {
        Some(key) => Ok(KeyFile { key: Zeroizing::new(key.to_owned()) }),
        None => Err(Refusal::of(words, &own::KEY_FILE_EMPTY, &[("file", file.into())])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_found_between_remarks_and_a_file_without_one_is_told() {
        let words = Words::reference().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.txt");
        for (text, key) in [
            ("age1abc\n", "age1abc"),
            ("# created: 2026-11-29\n# public key: age1abc\nAGE-SECRET-KEY-1ABC\n", "AGE-SECRET-KEY-1ABC"),
            ("untrusted comment: minisign public key 01\r\n RWabc \r\n", "RWabc"),
        ] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(key_file(&words, &path).map(|file| file.key.to_string()), Ok(key.to_owned()));
        }
        for empty in ["", "# nothing\n\n"] {
            std::fs::write(&path, empty).unwrap();
            assert!(key_file(&words, &path).is_err_and(|refusal| refusal.message.contains("key.txt")));
        }
        assert!(key_file(&words, &folder.path().join("none")).is_err());
    }
}
