//! The official vectors: what must open, what must not, and why.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};
use sightline_seal::{Identity, Key, OpenError, open, opens};
use zeroize::Zeroizing;

/// A file of the vectors: what it says of itself, and the sealed file in it.
struct Vector {
    says: Vec<(String, String)>,
    sealed: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let all = fs::read(path).unwrap();
        let end = all.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let head = std::str::from_utf8(&all[..end]).unwrap();
        let says: Vec<(String, String)> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(a, b)| (a.into(), b.into()))
            .collect();
        let mut sealed = all[end + 2..].to_vec();
        if says.iter().any(|(name, value)| name == "compressed" && value == "zlib") {
            let mut plain = Vec::new();
            flate2::read::ZlibDecoder::new(sealed.as_slice()).read_to_end(&mut plain).unwrap();
            sealed = plain;
        }
        Self { says, sealed }
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.says.iter().filter(move |(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// With each key that the vector gives, until one opens it.
    fn opened(&self) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let mut last = opens(&self.sealed).and(Err(OpenError::WrongKey));
        for identity in self.all("identity") {
            last = open(&self.sealed, &Key::Identity(&Identity::read(identity).unwrap()));
            if !matches!(last, Err(OpenError::WrongKey)) {
                return last;
            }
        }
        for passphrase in self.all("passphrase") {
            last = open(&self.sealed, &Key::Passphrase(passphrase));
            if !matches!(last, Err(OpenError::WrongKey)) {
                return last;
            }
        }
        last
    }
}

#[test]
fn each_does_what_the_format_wants() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut tried = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "README.md" {
            continue;
        }
        let vector = Vector::read(&path);
        let expected = vector.all("expect").next().unwrap();
        let opened = vector.opened();
        match (expected, &opened) {
            ("success", Ok(content)) => {
                let hash: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(Some(hash.as_str()), vector.all("payload").next(), "{name}");
            }
            ("no match", Err(OpenError::WrongKey))
            | ("HMAC failure" | "payload failure", Err(OpenError::Altered))
            | (
                "header failure",
                Err(OpenError::Head | OpenError::NotSealed | OpenError::Newer(_) | OpenError::Work(_)),
            ) => {}
            // The reference counts what precedes the first piece to the head; for a reader the end is missing.
            ("header failure", Err(OpenError::Altered)) if name.ends_with("nonce") => {}
            _ => panic!("{name}: {expected} is due, not {:?}", opened.map(|content| content.len())),
        }
        tried += 1;
    }
    assert_eq!(tried, 92);
}
