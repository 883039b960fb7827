//! What the files of a language write, message by message: for laying two of them beside each other.

use std::collections::BTreeMap;

use sightline_rules::read::{FileError, Files};

use crate::syntax::begins_entry;

/// Every message of a language by its id, as its files write it, on one line; comments left out. Where an id is written
/// twice, the first one stands.
///
/// # Errors
/// When a file is no text, with its path.
pub fn messages_of(files: &Files, tag: &str) -> Result<BTreeMap<String, String>, (String, FileError)> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let of_language = |path: &String| path.starts_with(&format!("{tag}/")) && path.ends_with(".ftl");
    for path in files.paths().into_iter().filter(of_language) {
        let text = files.text(&path).map_err(|error| (path.clone(), error))?;
        let mut entry: Option<(String, String)> = None;
        let mut keep = |entry: &mut Option<(String, String)>| {
            if let Some((id, said)) = entry.take() {
                found.entry(id).or_insert(said);
            }
        };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once('=').filter(|_| begins_entry(line.as_bytes())) {
                Some((id, said)) => {
                    keep(&mut entry);
                    entry = Some((id.trim().to_owned(), said.trim().to_owned()));
                }
                None => {
                    if let Some((_, said)) = entry.as_mut().filter(|_| !line.trim().is_empty()) {
                        said.push(' ');
                        said.push_str(line.trim());
                    }
                }
            }
        }
        keep(&mut entry);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::tree;

    #[test]
    fn each_message_stands_on_one_line_with_its_parts() {
        let files = tree(&[
            (
                "en/a.ftl",
                "# About.\none = First\n    and more\n  .part = Its part\n\ntwo = { $n ->\n   *[other] x = y\n}\n",
            ),
            ("en/b/c.ftl", "one = Again\nthree = Third\n"),
            ("xx/a.ftl", "four = Fourth\n"),
        ]);
        let found = messages_of(&files, "en").unwrap();
        let told: Vec<(&str, &str)> = found.iter().map(|(id, said)| (id.as_str(), said.as_str())).collect();
        assert_eq!(
            told,
            [
                ("one", "First and more .part = Its part"),
                ("three", "Third"),
                ("two", "{ $n -> *[other] x = y }"),
            ]
        );
    }
}
