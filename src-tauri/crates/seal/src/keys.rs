//! How the file key is wrapped: with a passphrase, or to an X25519 key.

use bech32::{Bech32, Hrp};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use thiserror::Error;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::file_key::{FILE_KEY, FileKey, KEY, derive};
use crate::stanza::{SCRYPT, Stanza, decode, encode};
use crate::{MOST_WORK, OpenError, random};

/// A wrapped file key: itself and its tag.
const WRAPPED: usize = FILE_KEY + 16;
const SALT: usize = 16;

const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const X25519: &str = "X25519";
const X25519_LABEL: &str = "age-encryption.org/v1/X25519";

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";

fn wrap(file_key: &FileKey, with: &[u8; KEY]) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "memory holds sixteen bytes more")]
    ChaCha20Poly1305::new(with.into()).encrypt(&Nonce::default(), file_key.bytes()).expect("sixteen bytes")
}

/// The file key, if it was wrapped with this.
fn unwrap(wrapped: &[u8], with: &[u8; KEY]) -> Option<FileKey> {
    let plain = Zeroizing::new(ChaCha20Poly1305::new(with.into()).decrypt(&Nonce::default(), wrapped).ok()?);
    Some(FileKey::new(Zeroizing::new(plain.as_slice().try_into().ok()?)))
}

pub(crate) fn wrap_with_passphrase(
    file_key: &FileKey,
    passphrase: &str,
    work: u8,
) -> Result<Stanza, getrandom::Error> {
    let salt = random::<SALT>()?;
    let body = wrap(file_key, &stretch(passphrase, salt.as_ref(), work));
    Ok(Stanza { arguments: vec![SCRYPT.to_owned(), encode(salt.as_ref()), work.to_string()], body })
}

pub(crate) fn unwrap_with_passphrase(stanzas: &[Stanza], passphrase: &str) -> Result<FileKey, OpenError> {
    let Some(stanza) = stanzas.iter().find(|stanza| stanza.is_for_passphrase()) else {
        return Err(OpenError::WrongKey);
    };
    // Beside any other, a passphrase would not say who wrote the file.
    let [_, salt, work] = stanza.arguments.as_slice() else { return Err(OpenError::Head) };
    let salt = decode(salt)?;
    let is_number =
        !work.starts_with('0') && !work.is_empty() && work.bytes().all(|byte| byte.is_ascii_digit());
    if stanzas.len() != 1 || salt.len() != SALT || stanza.body.len() != WRAPPED || !is_number {
        return Err(OpenError::Head);
    }
    let work: u32 = work.parse().map_err(|_| OpenError::Head)?;
    let allowed = u8::try_from(work).ok().filter(|work| *work <= MOST_WORK).ok_or(OpenError::Work(work))?;
    unwrap(&stanza.body, &stretch(passphrase, &salt, allowed)).ok_or(OpenError::WrongKey)
}

/// Makes a passphrase dear to guess.
fn stretch(passphrase: &str, salt: &[u8], work: u8) -> Zeroizing<[u8; KEY]> {
    let salt = [SCRYPT_LABEL, salt].concat();
    let mut key = Zeroizing::new([0; KEY]);
    #[expect(clippy::expect_used, reason = "the work is between 1 and MOST_WORK, the length is right")]
    {
        let params = scrypt::Params::new(work, 8, 1, KEY).expect("work");
        scrypt::scrypt(passphrase.as_bytes(), &salt, &params, key.as_mut()).expect("a key");
    }
    key
}

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    /// A secret key, where a public one is due: nobody should hand it on.
    #[error("this is a secret key")]
    Secret,
    /// Neither kind, or mistyped.
    #[error("this is no key")]
    NoKey,
}

/// A public key: `age1…`.
#[derive(Clone)]
pub struct Recipient(PublicKey);

impl Recipient {
    /// Reads `age1…`.
    ///
    /// # Errors
    /// When it is another kind of key, or was mistyped.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        if text.to_ascii_lowercase().starts_with(IDENTITY) {
            return Err(KeyError::Secret);
        }
        bytes(text, RECIPIENT).map(|bytes| Self(PublicKey::from(*bytes)))
    }

    pub(crate) fn wrap(&self, file_key: &FileKey) -> Result<Stanza, getrandom::Error> {
        let secret = StaticSecret::from(*random::<KEY>()?);
        let share = PublicKey::from(&secret);
        let body = wrap(file_key, &agreed(&secret.diffie_hellman(&self.0), &share, &self.0));
        Ok(Stanza { arguments: vec![X25519.to_owned(), encode(share.as_bytes())], body })
    }
}

/// A secret key: `AGE-SECRET-KEY-1…`. It is overwritten when it is dropped.
pub struct Identity(StaticSecret);

impl Identity {
    /// Reads `AGE-SECRET-KEY-1…`, alone or in a file as `age-keygen` writes it.
    ///
    /// # Errors
    /// When there is none, or it was mistyped.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        bytes(line.unwrap_or_default(), IDENTITY).map(|bytes| Self(StaticSecret::from(*bytes)))
    }

    pub(crate) fn unwrap(&self, stanzas: &[Stanza]) -> Result<FileKey, OpenError> {
        if stanzas.iter().any(Stanza::is_for_passphrase) {
            return Err(if stanzas.len() == 1 { OpenError::WrongKey } else { OpenError::Head });
        }
        let mine = PublicKey::from(&self.0);
        let ours =
            stanzas.iter().filter(|stanza| stanza.arguments.first().is_some_and(|kind| kind == X25519));
        let mut found = None;
        // Every one is looked at: a damaged head is told whoever asks.
        for stanza in ours {
            let [_, share] = stanza.arguments.as_slice() else { return Err(OpenError::Head) };
            let share: [u8; KEY] = decode(share)?.try_into().map_err(|_| OpenError::Head)?;
            let share = PublicKey::from(share);
            let shared = self.0.diffie_hellman(&share);
            if stanza.body.len() != WRAPPED || !shared.was_contributory() {
                return Err(OpenError::Head);
            }
            found = found.or_else(|| unwrap(&stanza.body, &agreed(&shared, &share, &mine)));
        }
        found.ok_or(OpenError::WrongKey)
    }
}

/// The key that two have agreed on.
fn agreed(shared: &x25519_dalek::SharedSecret, share: &PublicKey, of: &PublicKey) -> Zeroizing<[u8; KEY]> {
    derive(shared.as_bytes(), &[*share.as_bytes(), *of.as_bytes()].concat(), X25519_LABEL)
}

fn bytes(text: &str, kind: &str) -> Result<Zeroizing<[u8; KEY]>, KeyError> {
    let read = bech32::primitives::decode::CheckedHrpstring::new::<Bech32>(text.trim())
        .map_err(|_| KeyError::NoKey)?;
    let is_right = Hrp::parse(kind).is_ok_and(|kind| kind == read.hrp());
    let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(read.byte_iter().collect());
    let key = bytes.as_slice().try_into().ok().filter(|_| is_right);
    key.map(Zeroizing::new).ok_or(KeyError::NoKey)
}
