//! Systems where the way in is the bundle's: macOS by its sandbox entitlements, Windows not yet.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::net::{TcpListener, UdpSocket};
use std::path::Path;

use super::ConfinementError;

/// The sandbox keeps the program's folders apart from others; there is no folder of ours.
#[derive(Debug)]
pub struct PrivateFolder;

impl PrivateFolder {
    /// None that this program made.
    pub fn path(&self) -> &Path {
        Path::new("")
    }
}

/// Nothing can be shut off from inside; but where the system already refuses the network, as macOS does to a program
/// signed with our entitlements, that is found out by trying.
///
/// # Errors
/// When the network can be reached.
pub fn confine() -> Result<(bool, PrivateFolder), ConfinementError> {
    let refused = |error: &std::io::Error| error.kind() == ErrorKind::PermissionDenied;
    let shut = TcpListener::bind(("127.0.0.1", 0)).is_err_and(|error| refused(&error))
        && UdpSocket::bind(("127.0.0.1", 0)).is_err_and(|error| refused(&error));
    if shut { Ok((true, PrivateFolder)) } else { Err(ConfinementError::Unsupported) }
}

/// Not known on this system.
pub fn all_confined() -> Option<usize> {
    None
}

/// Starts the program again with these arguments.
pub fn start_again((name, value): (&str, &str), arguments: Vec<OsString>) {
    if let Ok(program) = std::env::current_exe() {
        drop(std::process::Command::new(program).args(arguments).env(name, value).spawn());
    }
}
