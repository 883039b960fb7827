//! The licenses of everything that is inside, as their makers wrote them: most ask that their text goes with every copy.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::product::Parts;
use crate::run::Failed;

/// How files begin that hold a license, or what must be told beside it.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "NOTICE"];

/// Every text once, below the names of those that it is the license of.
pub fn texts(parts: &Parts) -> Result<String, Failed> {
    let crates = parts.crates.iter().map(|one| (&one.name, &one.version, &one.license, &one.folder));
    let page = parts.page.iter().map(|one| (&one.name, &one.version, &one.license, &one.folder));
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    for (name, version, license, folder) in crates.chain(page) {
        writeln!(list, "  {name} {version}: {license}")?;
        for text in texts_in(folder)? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut all = format!(
        "Sightline has in it what others made and gave away. This is all of it, with its licenses:\n\n{list}"
    );
    let mut texts: Vec<(String, Vec<String>)> = texts.into_iter().collect();
    texts.sort_by(|(_, one), (_, other)| one.cmp(other));
    for (text, names) in texts {
        write!(all, "\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), text.trim_end())?;
    }
    Ok(all)
}

/// What stands in a part's folder. Where its maker leaves the choice, we take it under the MIT license, and that text
/// is enough.
fn texts_in(folder: &Path) -> Result<Vec<String>, Failed> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if NAMES.iter().any(|begin| name.starts_with(begin)) && entry.file_type()?.is_file() {
            found.push((name, String::from_utf8_lossy(&fs::read(entry.path())?).into_owned()));
        }
    }
    found.sort();
    if found.iter().any(|(name, _)| name.contains("MIT")) {
        found.retain(|(name, _)| name.contains("MIT") || name.starts_with("NOTICE"));
    }
    Ok(found.into_iter().map(|(_, text)| text.replace("\r\n", "\n")).collect())
}
