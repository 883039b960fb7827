//! One way into a sealed file: the file key, wrapped for somebody.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::OpenError;

/// The kind of recipient that is a passphrase.
pub(crate) const SCRYPT: &str = "scrypt";

/// The file key, wrapped for somebody.
pub(crate) struct Stanza {
    /// Kind of recipient, and what it needs.
    pub arguments: Vec<String>,
    pub body: Vec<u8>,
}

impl Stanza {
    pub(crate) fn is_for_passphrase(&self) -> bool {
        self.arguments.first().is_some_and(|kind| kind == SCRYPT)
    }
}

/// Base64 without padding, in its one right form.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>, OpenError> {
    STANDARD_NO_PAD.decode(text).map_err(|_| OpenError::Head)
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(bytes)
}
