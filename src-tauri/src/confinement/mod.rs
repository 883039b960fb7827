//! Confinement, before any window or thread that matters: the network shut off by the kernel, no core
//! dumps, no debugger, and a private folder for what the web view insists on writing.

use std::path::Path;

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
use elsewhere as system;
#[cfg(target_os = "linux")]
use linux as system;

pub use system::{PrivateFolder, all_confined, start_again};

/// Why the process could not be confined.
#[derive(Debug, thiserror::Error)]
pub enum ConfinementError {
    /// The system has no way that we know of.
    #[error("on this system the network cannot be shut off from inside a program")]
    #[cfg_attr(target_os = "linux", expect(dead_code, reason = "Linux has a way"))]
    Unsupported,
    /// A step of it failed.
    #[error("{step} failed: {reason}")]
    Failed {
        /// What was tried.
        step: &'static str,
        /// What the system said.
        reason: String,
    },
}

/// How the process is confined. When it is dropped, the private folder goes.
#[derive(Debug)]
pub struct Confined {
    network_shut: bool,
    folder: Option<PrivateFolder>,
}

impl Confined {
    /// Not at all, because the person asked for it.
    pub fn not(error: &ConfinementError) -> Self {
        eprintln!("Sightline runs without confinement: {error}.");
        Self { network_shut: false, folder: None }
    }

    /// Whether the kernel refuses every network socket.
    pub fn network_shut(&self) -> bool {
        self.network_shut
    }

    /// The private folder.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(PrivateFolder::path)
    }
}

/// Confines the process. It may be replaced by itself once, with the private folder in its environment.
///
/// # Errors
/// When a step fails; nothing may be shown then.
pub fn confine() -> Result<Confined, ConfinementError> {
    system::confine().map(|(network_shut, folder)| Confined { network_shut, folder: Some(folder) })
}
