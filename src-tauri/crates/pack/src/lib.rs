//! Packs: rules and words in one file, signed by a maintainer and by a lawyer, carried on a stick to a computer that is
//! offline on purpose.
//!
//! A pack is a tar archive of three files: `maintainer.minisig`, `lawyer.minisig` and `contents.tar`, so that `tar` and
//! `minisign` alone open and check it. The contents are a tar archive of `pack.yaml`, `rules/` and `locales/`. Nothing
//! inside is read before both signatures hold; nothing is unpacked on a disk, and nothing is compressed, so that no small
//! file becomes a large one.
//!
//! **What this crate must not know:** what rules mean (the caller checks them), and any sentence.

mod archive;
mod contents;
mod trust;

pub use contents::{About, FORM, contents};
pub use trust::{Role, Trust, UntrustedKey};

use sightline_rules::Date;
use sightline_rules::read::Files;

use archive::Unreadable;

/// No pack is larger; more is not read.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;

/// The contents, as a file of a pack.
const CONTENTS: &str = "contents.tar";

/// Rules and words of a pack whose signatures hold. They were not checked yet.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What it says of itself.
    pub about: About,
    /// The rules.
    pub rules: Files,
    /// The words.
    pub locales: Files,
    /// Whether a key that somebody added was needed.
    pub by_added_key: bool,
}

/// A file of a pack, as it is: to be checked with `minisign`.
#[derive(Debug)]
pub struct Parts<'p> {
    /// The maintainer's signature.
    pub maintainer: &'p str,
    /// The lawyer's signature.
    pub lawyer: &'p str,
    /// What they signed.
    pub contents: &'p [u8],
}

/// Why a pack is refused.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is no pack, or a part of it is missing.
    #[error("not a pack")]
    NotOne,
    /// Larger than [`MOST_BYTES`], or of more files than any of ours.
    #[error("too large")]
    TooLarge,
    /// The file was changed, though not what was signed.
    #[error("changed")]
    Changed,
    /// The key that signed as this is not trusted to.
    #[error("signed as {0} by a key that is not trusted")]
    UnknownKey(Role),
    /// A signature does not hold: the contents or the signature were changed.
    #[error("the signature as {0} does not hold")]
    BadSignature(Role),
    /// One key signed as both.
    #[error("both signatures are by one key")]
    OneSigner,
    /// Made for a newer program.
    #[error("made for version {0}")]
    Newer(String),
    /// Dated after today.
    #[error("dated {0}")]
    Future(Date),
    /// Older than the rules in use.
    #[error("number {0}")]
    Older(u32),
    /// What was signed cannot be read as a pack.
    #[error("{0}")]
    Contents(String),
}

/// A pack made of its contents and two signatures over them, as `minisign -S` writes them.
///
/// # Errors
/// When a signature is none.
pub fn join(contents: &[u8], maintainer: &str, lawyer: &str) -> Result<Vec<u8>, PackError> {
    let signature = |role: Role, text: &str| {
        trust::plain_signature(text, role).ok_or(PackError::BadSignature(role)).map(String::into_bytes)
    };
    let parts = [
        (Role::Maintainer.file(), signature(Role::Maintainer, maintainer)?),
        (Role::Lawyer.file(), signature(Role::Lawyer, lawyer)?),
        (CONTENTS, contents.to_vec()),
    ];
    archive::write(parts.iter().map(|(name, bytes)| (*name, bytes.as_slice())))
        .map_err(|_| PackError::TooLarge)
}

/// The three files of a pack.
///
/// # Errors
/// When there are others, or one of them is missing.
pub fn parts(pack: &[u8]) -> Result<Parts<'_>, PackError> {
    if pack.len() > MOST_BYTES {
        return Err(PackError::TooLarge);
    }
    let found = archive::read(pack).map_err(|error| match error {
        Unreadable::TooLarge => PackError::TooLarge,
        Unreadable::NotOne => PackError::NotOne,
    })?;
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    let &[(_, maintainer), (_, lawyer), (_, contents)] = found.as_slice() else {
        return Err(PackError::NotOne);
    };
    if names != [Role::Maintainer.file(), Role::Lawyer.file(), CONTENTS] {
        return Err(PackError::NotOne);
    }
    let text = |bytes| std::str::from_utf8(bytes).map_err(|_| PackError::NotOne);
    Ok(Parts { maintainer: text(maintainer)?, lawyer: text(lawyer)?, contents })
}

/// What a pack, or the file that is to be signed, holds: to be looked at, never to answer anybody. No signature is checked.
///
/// # Errors
/// When it is neither.
pub fn contents_of(file: &[u8]) -> Result<(About, Files, Files), PackError> {
    if file.len() > MOST_BYTES {
        return Err(PackError::TooLarge);
    }
    match parts(file) {
        Ok(parts) => contents::read(parts.contents),
        Err(_) => contents::read(file),
    }
}

/// Opens a pack whose two signatures hold. `today`, `version` and `serial` are those of the program and of the rules in
/// use.
///
/// # Errors
/// When it is to be refused; nothing of it is used then.
pub fn open(pack: &[u8], trust: &Trust, today: Date, version: &str, serial: u32) -> Result<Pack, PackError> {
    let parts = parts(pack)?;
    let by_added_key = trust.verify(&parts)?;
    // What no signature covers is the form of the file alone: there is one.
    if join(parts.contents, parts.maintainer, parts.lawyer)? != pack {
        return Err(PackError::Changed);
    }
    let (about, rules, locales) = contents::read(parts.contents)?;
    if about.form > FORM || contents::version(&about.least_program) > contents::version(version) {
        return Err(PackError::Newer(about.least_program));
    }
    if about.date.first_day() > today.last_day() {
        return Err(PackError::Future(about.date));
    }
    if about.serial < serial {
        return Err(PackError::Older(about.serial));
    }
    Ok(Pack { about, rules, locales, by_added_key })
}
