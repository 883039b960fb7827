//! Where the entries of the rules stand: in which file of several, and on which line.

use super::yaml::Positions;
use crate::diagnostic::Diagnostic;

/// The places of all entries, by file.
#[derive(Debug, Clone, Default)]
pub struct Places(pub(super) Vec<(String, Positions)>);

impl Places {
    /// A problem at an entry of a file, or of a folder whose files are read as one (`nation/`).
    #[must_use]
    pub fn problem(&self, file: &str, path: &[&str], message: impl Into<String>) -> Diagnostic {
        let within = |name: &str| if file.ends_with('/') { name.starts_with(file) } else { name == file };
        let found = self.0.iter().filter(|(name, _)| within(name));
        let found = found.filter_map(|(name, positions)| Some((name, positions.nearest(path)?)));
        // Of files that are read as one, the entry stands in the one that has most of its path.
        match found.max_by_key(|(_, (length, _))| *length) {
            Some((name, (_, line))) => Diagnostic::new(name, message).at(line),
            None => Diagnostic::new(file, message),
        }
    }
}
