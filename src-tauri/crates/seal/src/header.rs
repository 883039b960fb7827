//! The head of a sealed file: who can open it, and a mark that nobody changed it.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::OpenError;
use crate::file_key::{FileKey, derive};
use crate::stanza::{Stanza, decode, encode};

const VERSIONS: &str = "age-encryption.org/";
const VERSION: &str = "age-encryption.org/v1";
/// Longest line of a body; a shorter one ends it.
const COLUMNS: usize = 64;
const MAC: usize = 32;

/// The head of a sealed file.
pub(crate) struct Header<'a> {
    pub stanzas: Vec<Stanza>,
    /// All of it up to the mark.
    marked: &'a [u8],
    mac: Vec<u8>,
}

impl<'a> Header<'a> {
    /// Reads the head; gives it and the payload behind it.
    pub(crate) fn read(sealed: &'a [u8]) -> Result<(Self, &'a [u8]), OpenError> {
        let mut lines = Lines { all: sealed, at: 0 };
        if !sealed.starts_with(VERSIONS.as_bytes()) {
            return Err(OpenError::NotSealed);
        }
        let version = lines.next()?;
        if version != VERSION {
            let newer = version.strip_prefix(VERSIONS).unwrap_or_default();
            let is_version = newer.starts_with('v')
                && newer.len() < 16
                && newer.bytes().all(|byte| byte.is_ascii_graphic());
            return Err(if is_version { OpenError::Newer(newer.to_owned()) } else { OpenError::Head });
        }
        let mut stanzas = Vec::new();
        loop {
            let begin = lines.at;
            let line = lines.next()?;
            if let Some(arguments) = line.strip_prefix("-> ") {
                stanzas.push(Stanza { arguments: split(arguments)?, body: body(&mut lines)? });
            } else if let Some(mac) = line.strip_prefix("--- ") {
                let mac = decode(mac)?;
                if mac.len() != MAC || stanzas.is_empty() {
                    return Err(OpenError::Head);
                }
                let marked = &sealed[..begin + "---".len()];
                return Ok((Self { stanzas, marked, mac }, &sealed[lines.at..]));
            } else {
                return Err(OpenError::Head);
            }
        }
    }

    /// Whether whoever wrapped this file key wrote this head.
    pub(crate) fn is_of(&self, file_key: &FileKey) -> bool {
        mac(self.marked, file_key).verify_slice(&self.mac).is_ok()
    }

    /// The head of a new file.
    pub(crate) fn write(stanzas: &[Stanza], file_key: &FileKey) -> Vec<u8> {
        let mut out = format!("{VERSION}\n");
        for stanza in stanzas {
            out.push_str(&format!("-> {}\n", stanza.arguments.join(" ")));
            let body = encode(&stanza.body);
            let mut rest = body.as_str();
            while rest.len() >= COLUMNS {
                let (line, after) = rest.split_at(COLUMNS);
                out.push_str(&format!("{line}\n"));
                rest = after;
            }
            out.push_str(&format!("{rest}\n"));
        }
        out.push_str("---");
        let mac = mac(out.as_bytes(), file_key).finalize().into_bytes();
        out.push_str(&format!(" {}\n", encode(&mac)));
        out.into_bytes()
    }
}

fn mac(marked: &[u8], file_key: &FileKey) -> Hmac<Sha256> {
    // HMAC takes a key of any length.
    #[expect(clippy::expect_used, reason = "HMAC refuses no key")]
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(derive(file_key.bytes(), &[], "header").as_ref())
        .expect("a key");
    mac.update(marked);
    mac
}

/// Lines of text, each ended by a line feed alone.
struct Lines<'a> {
    all: &'a [u8],
    at: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a str, OpenError> {
        let rest = &self.all[self.at..];
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or(OpenError::Head)?;
        self.at += end + 1;
        std::str::from_utf8(&rest[..end]).map_err(|_| OpenError::Head)
    }
}

fn split(arguments: &str) -> Result<Vec<String>, OpenError> {
    let each = arguments.split(' ').map(|argument| {
        let is_right = !argument.is_empty() && argument.bytes().all(|byte| byte.is_ascii_graphic());
        if is_right { Ok(argument.to_owned()) } else { Err(OpenError::Head) }
    });
    each.collect()
}

/// The lines of a body, up to the first that is not full.
fn body(lines: &mut Lines<'_>) -> Result<Vec<u8>, OpenError> {
    let mut text = String::new();
    loop {
        let line = lines.next()?;
        if line.len() > COLUMNS {
            return Err(OpenError::Head);
        }
        text.push_str(line);
        if line.len() < COLUMNS {
            return decode(&text);
        }
    }
}
