//! The personas in `tests/personas`, as they are in the folder now.

use std::fs;
use std::path::{Path, PathBuf};

use sightline_view::Persona;

use crate::repository;

/// The persona of this file, by its folder and name.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn persona_of(file: &str) -> Persona {
    let found = personas().into_iter().find(|(known, _)| known == file);
    found.unwrap_or_else(|| panic!("no persona {file}")).1
}

/// Every persona in `tests/personas`, with its file's path there.
///
/// # Panics
/// When a file cannot be read as a persona.
#[must_use]
pub fn personas() -> Vec<(String, Persona)> {
    let folder = repository().join("tests/personas");
    let mut paths = Vec::new();
    files_below(&folder, &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        match Persona::read(&fs::read_to_string(path).unwrap_or_default()) {
            Ok(persona) => (name, persona),
            Err(error) => panic!("{name}: {error}"),
        }
    };
    paths.iter().map(read).collect()
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}
