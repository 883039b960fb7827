//! Files sealed in the age format (c2sp.org/age, version 1): with a passphrase, or to X25519 keys. A sealed file can be
//! opened by `age` and `rage` as well, and without us after us.
//!
//! Our own, and not the crate `age`: that one brings a second Fluent, an asynchronous runtime and some hundred crates,
//! for plugins, armor and SSH keys that nobody needs here. This is the binary format and its two classic kinds of
//! recipient, held to the official test vectors (`tests/vectors`). The ciphers are RustCrypto's.

pub mod file;
mod file_key;
mod header;
mod keys;
mod payload;
mod stanza;
mod words;

pub use keys::{Identity, KeyError, Recipient};
pub use words::{WORDS, passphrase};

use file_key::{FILE_KEY, FileKey};
use header::Header;
use stanza::Stanza;
use thiserror::Error;
use zeroize::Zeroizing;

/// Base-two logarithm of scrypt's work for a passphrase: what `age` itself takes, a second or so and 256 MiB.
pub const WORK: u8 = 18;
/// No file may ask for more: it would stall a small computer or exhaust its memory.
pub const MOST_WORK: u8 = WORK;

/// What a file is sealed with.
pub enum Lock<'a> {
    /// Whoever knows it opens the file.
    Passphrase(&'a str),
    /// Whoever has the secret key of one of these opens the file.
    Recipients(&'a [Recipient]),
}

/// What a file is opened with.
pub enum Key<'a> {
    /// The passphrase with which it was sealed.
    Passphrase(&'a str),
    /// A secret key.
    Identity(&'a Identity),
}

/// What opens a sealed file, as its head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// A passphrase.
    Passphrase,
    /// A secret key.
    Identity,
}

/// Why a file does not open. Nothing of its content is given in any of these cases.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OpenError {
    /// It does not begin as an age file does.
    #[error("this is not a sealed file")]
    NotSealed,
    /// A later version of the format.
    #[error("it is sealed in a newer way ({0})")]
    Newer(String),
    /// Its head is not as the format wants it.
    #[error("its beginning is damaged")]
    Head,
    /// It asks for more work than [`MOST_WORK`].
    #[error("it asks for too much work (2^{0})")]
    Work(u32),
    /// The passphrase is another one, or the file is sealed to other keys.
    #[error("this does not open it")]
    WrongKey,
    /// The key fits, and the file is not as it was written: altered, or cut off.
    #[error("it was altered, or its end is missing")]
    Altered,
}

/// Why nothing was sealed.
#[derive(Debug, Error)]
pub enum SealError {
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandom(#[from] getrandom::Error),
    /// Nobody could open it.
    #[error("no key to seal it to")]
    NoRecipient,
}

/// Seals a content.
///
/// # Errors
/// When the system gives no random numbers, or there is no recipient.
pub fn seal(content: &[u8], lock: &Lock<'_>) -> Result<Vec<u8>, SealError> {
    let file_key = FileKey::new(random::<FILE_KEY>()?);
    let stanzas = match lock {
        Lock::Passphrase(passphrase) => vec![keys::wrap_with_passphrase(&file_key, passphrase, WORK)?],
        Lock::Recipients([]) => return Err(SealError::NoRecipient),
        Lock::Recipients(recipients) => {
            let each = recipients.iter().map(|recipient| recipient.wrap(&file_key));
            each.collect::<Result<_, _>>()?
        }
    };
    let mut sealed = Header::write(&stanzas, &file_key);
    payload::seal(&mut sealed, content, &file_key, random()?);
    Ok(sealed)
}

/// Opens a sealed file.
///
/// # Errors
/// When it is none, is damaged, or the key is another one.
pub fn open(sealed: &[u8], key: &Key<'_>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (header, payload) = Header::read(sealed)?;
    let file_key = match key {
        Key::Passphrase(passphrase) => keys::unwrap_with_passphrase(&header.stanzas, passphrase)?,
        Key::Identity(identity) => identity.unwrap(&header.stanzas)?,
    };
    if !header.is_of(&file_key) {
        return Err(OpenError::Altered);
    }
    payload::open(payload, &file_key)
}

/// What opens a sealed file; the rest of it is not looked at.
///
/// # Errors
/// When it is none, or its head is damaged.
pub fn opens(sealed: &[u8]) -> Result<Opens, OpenError> {
    let (header, _) = Header::read(sealed)?;
    let by_passphrase = header.stanzas.iter().any(Stanza::is_for_passphrase);
    Ok(if by_passphrase { Opens::Passphrase } else { Opens::Identity })
}

fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, getrandom::Error> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut())?;
    Ok(bytes)
}
