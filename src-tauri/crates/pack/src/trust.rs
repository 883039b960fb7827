//! Whose signature counts, and for what.

use std::fmt;
use std::str::FromStr;

use minisign_verify::{Error, PublicKey, Signature};

use crate::{PackError, Parts};

/// What somebody signs as. A pack takes one signature of each, by two keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Whoever puts the rules together.
    Maintainer,
    /// Whoever answers for the law in them.
    Lawyer,
}

impl Role {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Maintainer, Self::Lawyer];

    /// As files and arguments name it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Maintainer => "maintainer",
            Self::Lawyer => "lawyer",
        }
    }

    /// Its signature, as a file of a pack.
    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::Maintainer => "maintainer.minisig",
            Self::Lawyer => "lawyer.minisig",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// No role or no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a role and a public key of minisign")]
pub struct UntrustedKey;

impl FromStr for Role {
    type Err = UntrustedKey;

    fn from_str(text: &str) -> Result<Self, UntrustedKey> {
        Self::ALL.into_iter().find(|role| role.id() == text.trim()).ok_or(UntrustedKey)
    }
}

#[derive(Debug, Clone)]
struct Trusted {
    role: Role,
    text: String,
    key: PublicKey,
    added: bool,
}

/// The keys that are trusted.
#[derive(Debug, Clone, Default)]
pub struct Trust(Vec<Trusted>);

impl Trust {
    /// The keys that the program carries.
    #[must_use]
    pub fn built_in() -> Self {
        let mut trust = Self::default();
        let lines = include_str!("../keys.txt").lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            // A line that is no key trusts nobody; a test of the project finds it.
            let _ = line.split_once(' ').map(|(role, key)| trust.take(role.parse()?, key, false));
        }
        trust
    }

    /// Trusts another key, as somebody in front of the program wants: alone, or as its file has it.
    ///
    /// # Errors
    /// When it is no public key of minisign.
    pub fn add(&mut self, role: Role, key: &str) -> Result<(), UntrustedKey> {
        self.take(role, key, true)
    }

    fn take(&mut self, role: Role, key: &str, added: bool) -> Result<(), UntrustedKey> {
        let text = key.trim().lines().next_back().unwrap_or_default().trim().to_owned();
        let key = PublicKey::from_base64(&text).map_err(|_| UntrustedKey)?;
        if !self.0.iter().any(|known| known.role == role && known.text == text) {
            self.0.push(Trusted { role, text, key, added });
        }
        Ok(())
    }

    /// The keys that somebody added, each with its role.
    pub fn added(&self) -> impl Iterator<Item = (Role, &str)> {
        self.0.iter().filter(|known| known.added).map(|known| (known.role, known.text.as_str()))
    }

    /// That both signatures hold; says whether a key that somebody added was needed.
    pub(crate) fn verify(&self, parts: &Parts) -> Result<bool, PackError> {
        let first = self.signer(Role::Maintainer, parts.maintainer, parts.contents)?;
        let second = self.signer(Role::Lawyer, parts.lawyer, parts.contents)?;
        if first.text == second.text {
            return Err(PackError::OneSigner);
        }
        Ok(first.added || second.added)
    }

    fn signer(&self, role: Role, signature: &str, contents: &[u8]) -> Result<&Trusted, PackError> {
        let signature = Signature::decode(signature).map_err(|_| PackError::BadSignature(role))?;
        let mut refused = PackError::UnknownKey(role);
        for trusted in self.0.iter().filter(|known| known.role == role) {
            match trusted.key.verify(contents, &signature, false) {
                Ok(()) => return Ok(trusted),
                Err(Error::UnexpectedKeyId) => {}
                Err(_) => refused = PackError::BadSignature(role),
            }
        }
        Err(refused)
    }
}

/// The signature without what nobody signed: its first line says the role and nothing else.
pub(crate) fn plain_signature(text: &str, role: Role) -> Option<String> {
    let mut lines = text.lines();
    let signed = [lines.next()?, lines.next()?, lines.next()?, lines.next()?];
    let [comment, signature, trusted, global] = signed;
    let whole = comment.starts_with("untrusted comment:") && lines.all(|line| line.trim().is_empty());
    whole.then(|| format!("untrusted comment: signed as {role}\n{signature}\n{trusted}\n{global}\n"))
}
