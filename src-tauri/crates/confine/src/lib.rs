//! Confinement, before anything is read: the network shut off by the system, files out of reach, no copy of memory left
//! behind. What each system can do differs; nothing is claimed that was not tried out at this start.
//!
//! **What this crate must not know:** what the programs are for. It knows sockets, files and processes.

use std::path::PathBuf;

#[cfg(not(any(target_os = "linux", windows)))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;
mod probe;
#[cfg(windows)]
mod windows;

#[cfg(not(any(target_os = "linux", windows)))]
use elsewhere as system;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(windows)]
use windows as system;

pub use system::{all_confined, no_core_dumps, window};

#[cfg(target_os = "linux")]
pub use linux::{Outside, answer_outside, is_helper, stay_outside};

/// Why the process could not be confined.
#[derive(Debug, thiserror::Error)]
pub enum ConfinementError {
    /// The system has no way that we know of.
    #[error("on this system the network cannot be shut off from inside a program")]
    Unsupported,
    /// A step of it failed.
    #[error("{step} failed: {reason}")]
    Failed {
        /// What was tried.
        step: &'static str,
        /// What the system said.
        reason: String,
    },
    /// It was done, and then a socket could be opened all the same.
    #[error("the network can be reached all the same: {0} was not refused")]
    Reached(&'static str),
    /// The program held a way to the network before it was confined.
    #[error("a connection was open already, before the network was shut off: {0}")]
    Held(String),
}

/// Which files a process may reach from now on; others are refused by the system, where it can.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Files and folders that may be read, with all that is in them.
    pub read: Vec<PathBuf>,
    /// Folders in which files may be made, written and removed.
    pub write: Vec<PathBuf>,
}

/// How the process is confined.
#[derive(Debug, Default)]
pub struct Confined {
    network_shut: bool,
    files_shut: bool,
    folder: Option<PathBuf>,
    #[cfg(target_os = "linux")]
    outside: Option<Outside>,
}

impl Confined {
    /// Whether the system refuses every network socket.
    #[must_use]
    pub fn network_shut(&self) -> bool {
        self.network_shut
    }

    /// Whether the system refuses the person's files.
    #[must_use]
    pub fn files_shut(&self) -> bool {
        self.files_shut
    }

    /// The private folder.
    #[must_use]
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_deref()
    }

    /// The way to what is done outside, where the process may not do it itself.
    #[cfg(target_os = "linux")]
    pub fn take_outside(&mut self) -> Option<Outside> {
        self.outside.take()
    }
}

/// What became of the process that was to be confined.
#[derive(Debug)]
pub enum Start {
    /// It is confined, and goes on.
    Confined(Confined),
    /// Another process did the work, and ended with this code.
    Over(u8),
}

/// Shuts the network off for a program without a window, for local sockets too: it needs none. No core dumps, no debugger.
/// To be called before anything is read; what may be read is said later, by [`shut_files`].
///
/// # Errors
/// When a step fails, or a socket can be opened all the same.
pub fn terminal() -> Result<(), ConfinementError> {
    system::terminal()
}

/// Shuts the process off from all files but these. Says whether the system does it: not every kernel can.
///
/// # Errors
/// When the system can, and it failed.
pub fn shut_files(reach: &Reach) -> Result<bool, ConfinementError> {
    system::shut_files(reach)
}

#[cfg(any(target_os = "linux", windows))]
fn failed<E: std::fmt::Display>(step: &'static str) -> impl Fn(E) -> ConfinementError {
    move |error| ConfinementError::Failed { step, reason: error.to_string() }
}
