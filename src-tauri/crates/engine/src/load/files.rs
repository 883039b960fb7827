//! Where files come from: carried inside the program, or in a folder.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// Files packed into the program by `sightline-pack`: path and content, in the order of the paths.
pub type Packed = &'static [(&'static str, &'static [u8])];

static RULES: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// No file of ours comes near this; a larger one is a mistake or an attack.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A tree of files.
#[derive(Debug, Clone)]
pub enum Files {
    /// Text carried inside the program.
    Embedded(Packed),
    /// The data of YAML files carried inside the program.
    Compiled(Packed),
    /// A folder on disk.
    Folder(PathBuf),
}

/// Why a file's text cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is none, or it may not be read.
    #[error("cannot read it: {0}")]
    Unreadable(#[from] std::io::Error),
    /// A folder stands where a file is due.
    #[error("this is a folder; a file is due here")]
    Folder,
    /// Larger than [`MAX_BYTES`].
    #[error("the file is larger than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Not text.
    #[error("the file is not UTF-8 text; byte {0} is not valid")]
    NotUtf8(usize),
    /// The program carries its data, not its text.
    #[error("only its data is here, not its text")]
    Data,
    /// The program does not carry it.
    #[error("no such file")]
    Missing,
}

impl FileError {
    /// The error as a diagnostic about `file`.
    #[must_use]
    pub fn diagnostic(&self, file: &str) -> Diagnostic {
        let problem = Diagnostic::new(file, self.to_string());
        match self {
            Self::NotUtf8(_) => problem.hint("save it as UTF-8, without a byte-order mark"),
            Self::TooLarge => problem.hint("is it the right file?"),
            Self::Folder => problem.hint("name a file inside it"),
            Self::Unreadable(_) | Self::Missing | Self::Data => problem,
        }
    }
}

/// The text of a file on disk.
///
/// # Errors
/// When it is missing, a folder, too large or not UTF-8.
pub fn read_text(path: &Path) -> Result<String, FileError> {
    if fs::metadata(path)?.is_dir() {
        return Err(FileError::Folder);
    }
    let mut bytes = Vec::new();
    // The limit holds for pipes and devices too, whose length nobody knows beforehand.
    fs::File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    String::from_utf8(bytes).map_err(|error| FileError::NotUtf8(error.utf8_error().valid_up_to()))
}

/// What a packed file holds.
pub(super) fn unpack(packed: Packed, path: &str) -> Result<Vec<u8>, FileError> {
    let found = packed.binary_search_by_key(&path, |(name, _)| name).map_err(|_| FileError::Missing)?;
    let mut bytes = Vec::new();
    brotli_decompressor::BrotliDecompress(&mut &*packed[found].1, &mut bytes)?;
    Ok(bytes)
}

impl Files {
    /// The rules that the program carries.
    #[must_use]
    pub fn embedded_rules() -> Self {
        Self::Compiled(RULES)
    }

    /// The text of the file at `path`, which uses `/`.
    ///
    /// # Errors
    /// When it is missing, a folder, too large or not UTF-8.
    pub fn text(&self, path: &str) -> Result<String, FileError> {
        match self {
            Self::Compiled(_) => Err(FileError::Data),
            Self::Embedded(packed) => {
                let bytes = unpack(packed, path)?;
                String::from_utf8(bytes).map_err(|error| FileError::NotUtf8(error.utf8_error().valid_up_to()))
            }
            Self::Folder(folder) => read_text(&folder.join(path)),
        }
    }

    /// The names of what lies in the folder at `path`, in alphabetical order; none if there is no such folder.
    #[must_use]
    pub fn names_in(&self, path: &str) -> Vec<String> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let mut names: Vec<String> = match self {
            Self::Embedded(packed) | Self::Compiled(packed) => {
                let inside = |name: &&'static str| {
                    if path.is_empty() { Some(*name) } else { name.strip_prefix(path)?.strip_prefix('/') }
                };
                let names = packed.iter().filter_map(|(name, _)| inside(name)?.split('/').next());
                names.map(str::to_owned).collect()
            }
            Self::Folder(folder) => fs::read_dir(folder.join(path))
                .into_iter()
                .flatten()
                .filter_map(|entry| name(&entry.ok()?.path()))
                .collect(),
        };
        names.sort();
        names.dedup();
        names
    }
}
