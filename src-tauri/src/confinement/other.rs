//! Systems where the way in is the bundle's: macOS by its sandbox entitlements, Windows not yet.

use std::path::Path;

use super::ConfinementError;

/// There is none on this system.
#[derive(Debug)]
pub struct PrivateFolder;

impl PrivateFolder {
    /// Never called: no folder is made here.
    pub fn path(&self) -> &Path {
        Path::new("")
    }
}

/// Not possible from inside the program.
pub fn confine() -> Result<(bool, PrivateFolder), ConfinementError> {
    Err(ConfinementError::Unsupported)
}

/// Not known on this system.
pub fn all_confined() -> Option<usize> {
    None
}

/// Starts the program again.
pub fn start_again() {
    if let Ok(program) = std::env::current_exe() {
        drop(std::process::Command::new(program).args(std::env::args_os().skip(1)).spawn());
    }
}
