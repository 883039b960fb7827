//! Where files come from: carried inside the program, in a folder, or in memory.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// Files packed into the program by `sightline-embed`: path and content, in the order of the paths.
pub type Packed = &'static [(&'static str, &'static [u8])];

/// No file of ours comes near this; a larger one is a mistake or an attack.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A tree of files.
#[derive(Debug, Clone)]
pub enum Files {
    /// Text carried inside the program.
    PackedText(Packed),
    /// The data of YAML files carried inside the program.
    PackedData(Packed),
    /// A folder on disk.
    Folder(PathBuf),
    /// Texts by path: what a test spoils.
    Memory(BTreeMap<String, String>),
}

/// Why a file's text cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is none, or it may not be read.
    #[error("{}", unreadable(.0))]
    Unreadable(#[from] io::Error),
    /// A folder stands where a file is due.
    #[error("this is a folder; a file is due here")]
    Folder,
    /// A pipe or a device stands in a tree of files.
    #[error("this is no ordinary file")]
    NotOrdinary,
    /// A link leads out of the tree.
    #[error("this link leads out of its folder")]
    LeadsOut,
    /// Larger than [`MAX_BYTES`].
    #[error("the file is larger than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Saved in the encoding that Windows calls Unicode.
    #[error("the file is UTF-16 text, not UTF-8")]
    Utf16,
    /// Not text, from this line on.
    #[error("the file is not UTF-8 text")]
    NotUtf8(usize),
    /// The program carries its data, not its text.
    #[error("only its data is here, not its text")]
    Data,
    /// The program does not carry it.
    #[error("no such file")]
    Missing,
}

/// That there is none is said in the same words on every system.
fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => FileError::Missing.to_string(),
        _ => format!("cannot read it: {error}"),
    }
}

impl FileError {
    /// The error as a diagnostic about `file`.
    #[must_use]
    pub fn diagnostic(&self, file: &str) -> Diagnostic {
        let problem = Diagnostic::new(file, self.to_string());
        match self {
            Self::NotUtf8(line) => problem.at(*line).hint("save it as UTF-8"),
            Self::Utf16 => problem.hint("save it as UTF-8"),
            Self::TooLarge => problem.hint("is it the right file?"),
            Self::Folder => problem.hint("name a file inside it"),
            Self::NotOrdinary | Self::LeadsOut => problem.hint("put the file itself here"),
            Self::Unreadable(_) | Self::Missing | Self::Data => problem,
        }
    }
}

/// The text of a file on disk, of a pipe, or of a device.
///
/// # Errors
/// When it is missing, a folder, too large or not UTF-8.
pub fn read_text(path: &Path) -> Result<String, FileError> {
    if fs::metadata(path)?.is_dir() {
        return Err(FileError::Folder);
    }
    text_of(fs::File::open(path)?)
}

/// All the text that a reader gives.
///
/// # Errors
/// When it cannot be read, is too much or not UTF-8.
pub fn text_of(reader: impl Read) -> Result<String, FileError> {
    let mut bytes = Vec::new();
    // The limit holds for pipes and devices too, whose length nobody knows beforehand.
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    decoded(bytes)
}

/// The bytes as text, without the mark that some editors put before it.
fn decoded(mut bytes: Vec<u8>) -> Result<String, FileError> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(FileError::Utf16);
    }
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        FileError::NotUtf8(valid.iter().filter(|byte| **byte == b'\n').count() + 1)
    })
}

/// What a YAML file of a tree holds, whatever it means; none where there is no such file.
///
/// # Errors
/// When it cannot be read, or is no YAML.
pub fn value_of(files: &Files, path: &str) -> Result<Option<serde_yaml::Value>, Diagnostic> {
    let told = |error: String| Diagnostic::new(path, error);
    if let Files::PackedData(packed) = files {
        let bytes = match unpack(packed, path) {
            Ok(bytes) => bytes,
            Err(FileError::Missing) => return Ok(None),
            Err(error) => return Err(error.diagnostic(path)),
        };
        let mut bytes = &bytes[..];
        // Its names stand before it.
        let read = ciborium::from_reader::<serde::de::IgnoredAny, _>(&mut bytes)
            .and_then(|_| ciborium::from_reader(&mut bytes));
        return read.map(Some).map_err(|error| told(error.to_string()));
    }
    match files.text(path) {
        Ok(text) => serde_yaml::from_str(&text).map(Some).map_err(|error| told(error.to_string())),
        Err(FileError::Missing) => Ok(None),
        Err(FileError::Unreadable(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.diagnostic(path)),
    }
}

/// What a packed file holds.
pub(super) fn unpack(packed: Packed, path: &str) -> Result<Vec<u8>, FileError> {
    let found = packed.binary_search_by_key(&path, |(name, _)| name).map_err(|_| FileError::Missing)?;
    let mut bytes = Vec::new();
    brotli_decompressor::BrotliDecompress(&mut &*packed[found].1, &mut bytes)?;
    Ok(bytes)
}

impl Files {
    /// The text of the file at `path`, which uses `/`.
    ///
    /// # Errors
    /// When it is missing, no ordinary file of this tree, too large or not UTF-8.
    pub fn text(&self, path: &str) -> Result<String, FileError> {
        match self {
            Self::PackedData(_) => Err(FileError::Data),
            Self::PackedText(packed) => decoded(unpack(packed, path)?),
            Self::Memory(texts) => texts.get(path).cloned().ok_or(FileError::Missing),
            Self::Folder(folder) => {
                let file = folder.join(path);
                let data = fs::metadata(&file)?;
                if data.is_dir() {
                    return Err(FileError::Folder);
                }
                // A pipe in a tree would never end.
                if !data.is_file() {
                    return Err(FileError::NotOrdinary);
                }
                if !file.canonicalize()?.starts_with(folder.canonicalize()?) {
                    return Err(FileError::LeadsOut);
                }
                read_text(&file)
            }
        }
    }

    /// The names of what lies in the folder at `path`, in alphabetical order; none if there is no such folder.
    /// What begins with a dot is some editor's or system's own, not ours.
    #[must_use]
    pub fn names_in(&self, path: &str) -> Vec<String> {
        let inside = |name: &str| -> Option<String> {
            let name = if path.is_empty() { name } else { name.strip_prefix(path)?.strip_prefix('/')? };
            name.split('/').next().map(str::to_owned)
        };
        let mut names: Vec<String> = match self {
            Self::PackedText(packed) | Self::PackedData(packed) => {
                packed.iter().filter_map(|(name, _)| inside(name)).collect()
            }
            Self::Memory(texts) => texts.keys().filter_map(|name| inside(name)).collect(),
            Self::Folder(folder) => fs::read_dir(folder.join(path))
                .into_iter()
                .flatten()
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| !name.starts_with('.'))
                .collect(),
        };
        names.sort();
        names.dedup();
        names
    }

    /// The names of the files with this ending in the folder at `path`, without the ending, in alphabetical order.
    #[must_use]
    pub fn stems_in(&self, path: &str, ending: &str) -> Vec<String> {
        let names = self.names_in(path).into_iter();
        names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
    }

    /// Every path in the tree, in alphabetical order.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let mut paths = match self {
            Self::PackedText(packed) | Self::PackedData(packed) => {
                packed.iter().map(|(name, _)| (*name).to_owned()).collect()
            }
            Self::Memory(texts) => texts.keys().cloned().collect(),
            Self::Folder(_) => {
                let (mut found, mut folders) = (Vec::new(), vec![String::new()]);
                while let Some(folder) = folders.pop() {
                    for name in self.names_in(&folder) {
                        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                        if self.is_folder(&path) { folders.push(path) } else { found.push(path) }
                    }
                }
                found
            }
        };
        paths.sort();
        paths
    }

    /// Whether a folder of the tree itself lies at `path`.
    fn is_folder(&self, path: &str) -> bool {
        match self {
            Self::Folder(folder) => fs::symlink_metadata(folder.join(path)).is_ok_and(|data| data.is_dir()),
            Self::PackedText(_) | Self::PackedData(_) | Self::Memory(_) => !self.names_in(path).is_empty(),
        }
    }

    /// The same files as texts in memory, to be changed there.
    ///
    /// # Errors
    /// When one of them is no text.
    pub fn in_memory(&self) -> Result<BTreeMap<String, String>, FileError> {
        self.paths().into_iter().map(|path| Ok((path.clone(), self.text(&path)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mark_is_skipped_and_other_encodings_are_named() {
        assert_eq!(text_of(&b"\xef\xbb\xbfa: b"[..]).unwrap(), "a: b");
        assert_eq!(text_of(&b"\xef\xbb\xbf"[..]).unwrap(), "");
        assert!(matches!(text_of(&b"\xff\xfea\0"[..]), Err(FileError::Utf16)));
        assert!(matches!(text_of(&b"a\nb\n\x93"[..]), Err(FileError::NotUtf8(3))));
    }

    #[test]
    fn a_tree_has_no_dot_files_and_no_way_out() {
        let outside = tempfile::tempdir().unwrap();
        let inside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.yaml"), "secret").unwrap();
        fs::write(inside.path().join("NC.yaml"), "a: b").unwrap();
        fs::write(inside.path().join("._NC.yaml"), "junk").unwrap();
        let files = Files::Folder(inside.path().to_owned());
        assert_eq!(files.names_in(""), ["NC.yaml"]);
        assert_eq!(files.paths(), ["NC.yaml"]);
        #[cfg(unix)]
        {
            let link = inside.path().join("GA.yaml");
            std::os::unix::fs::symlink(outside.path().join("secret.yaml"), link).unwrap();
            assert!(matches!(files.text("GA.yaml"), Err(FileError::LeadsOut)));
        }
        assert_eq!(files.text("NC.yaml").unwrap(), "a: b");
    }
}
