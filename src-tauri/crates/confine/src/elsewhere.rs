//! Systems where the way in is the bundle's: macOS by its sandbox entitlements.

use crate::{Confined, ConfinementError, Reach, Start, probe};

/// Nothing can be shut off from inside; but where the system already refuses the network, as macOS does to a program
/// signed with our entitlements, that is found out by trying.
///
/// # Errors
/// When the network can be reached.
pub fn window(_reach: &Reach) -> Result<Start, ConfinementError> {
    probe::every_socket().map_err(|_| ConfinementError::Unsupported)?;
    Ok(Start::Confined(Confined { network_shut: true, ..Confined::default() }))
}

/// There is no way here.
pub fn terminal() -> Result<(), ConfinementError> {
    Err(ConfinementError::Unsupported)
}

/// There is no way here.
pub fn shut_files(_reach: &Reach) -> Result<bool, ConfinementError> {
    Ok(false)
}

/// Not known on this system.
#[must_use]
pub fn all_confined() -> Option<usize> {
    None
}

/// Not known on this system.
#[must_use]
pub fn no_core_dumps() -> bool {
    false
}
