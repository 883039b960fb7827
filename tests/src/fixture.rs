//! The small corpus of `tests/fixture`, in a folder of its own that a test may spoil.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::{copy, repository, run};

/// A copy of the small corpus and its words. The program's own sentences are those of `locales/`.
pub struct Fixture {
    folder: tempfile::TempDir,
}

impl Fixture {
    /// The corpus as it is.
    ///
    /// # Panics
    /// When it cannot be copied.
    #[must_use]
    pub fn new() -> Self {
        let made = Self::make();
        made.unwrap_or_else(|error| panic!("the fixture cannot be copied: {error}"))
    }

    fn make() -> std::io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let top = repository();
        copy(&top.join("tests/fixture/rules"), &folder.path().join("rules"))?;
        copy(&top.join("tests/fixture/locales"), &folder.path().join("locales"))?;
        let words = folder.path().join("locales/en");
        fs::copy(top.join("locales/en/locale.yaml"), words.join("locale.yaml"))?;
        for group in sightline_words::own::ALL.iter().map(|(group, _)| group.file()) {
            fs::copy(top.join("locales/en").join(group), words.join(group))?;
        }
        Ok(Self { folder })
    }

    /// Where a file of it is.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, with the folders above it.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        let written = fs::create_dir_all(path.parent().unwrap_or(Path::new("/")))
            .and_then(|()| fs::write(&path, content));
        written.unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Replaces the first `from` in a file.
    ///
    /// # Panics
    /// When the file does not hold it.
    pub fn replace(&self, name: &str, from: &str, to: &str) -> usize {
        let text = fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let at = text.find(from).unwrap_or_else(|| panic!("{name} holds no {from:?}"));
        self.write(name, text.replacen(from, to, 1).as_bytes());
        text[..at].matches('\n').count() + 1
    }

    /// The options that name its rules and words.
    #[must_use]
    pub fn options(&self) -> [String; 4] {
        let folder = |name: &str| self.path(name).display().to_string();
        ["--rules".to_owned(), folder("rules"), "--locales".to_owned(), folder("locales")]
    }

    /// Checks it, as of the day on which its research ended.
    #[must_use]
    pub fn check(&self) -> Output {
        let options = self.options();
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        run(&[&["check", "--as-of", "2026-01-31"], &options[..]].concat())
    }
}

impl Default for Fixture {
    fn default() -> Self {
        Self::new()
    }
}
