//! The content of a sealed file, in pieces that follow one another and cannot be cut off.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use crate::OpenError;
use crate::file_key::{FileKey, derive};

const PIECE: usize = 64 * 1024;
const TAG: usize = 16;
const SALT: usize = 16;

fn cipher(file_key: &FileKey, salt: &[u8]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new((&*derive(file_key.bytes(), salt, "payload")).into())
}

/// Number of the piece, and whether it is the last.
fn nonce(number: usize, is_last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&(number as u64).to_be_bytes());
    nonce[11] = u8::from(is_last);
    nonce.into()
}

pub(crate) fn seal(out: &mut Vec<u8>, content: &[u8], file_key: &FileKey, salt: Zeroizing<[u8; SALT]>) {
    out.extend_from_slice(salt.as_ref());
    let cipher = cipher(file_key, salt.as_ref());
    let mut pieces: Vec<&[u8]> = content.chunks(PIECE).collect();
    if pieces.is_empty() {
        pieces.push(&[]);
    }
    let last = pieces.len() - 1;
    for (number, piece) in pieces.into_iter().enumerate() {
        #[expect(clippy::expect_used, reason = "a piece is far shorter than the cipher takes")]
        out.extend(cipher.encrypt(&nonce(number, number == last), piece).expect("a piece"));
    }
}

/// All of the content, or none of it.
pub(crate) fn open(payload: &[u8], file_key: &FileKey) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (salt, sealed) = payload.split_at_checked(SALT).ok_or(OpenError::Altered)?;
    let cipher = cipher(file_key, salt);
    let pieces: Vec<&[u8]> = sealed.chunks(PIECE + TAG).collect();
    let last = pieces.len().checked_sub(1).ok_or(OpenError::Altered)?;
    // Room for all at once, so that no copy is left behind by growing.
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    for (number, piece) in pieces.into_iter().enumerate() {
        let opened = cipher.decrypt(&nonce(number, number == last), piece).map_err(|_| OpenError::Altered)?;
        let opened = Zeroizing::new(opened);
        if opened.is_empty() && number > 0 {
            return Err(OpenError::Altered);
        }
        content.extend_from_slice(&opened);
    }
    Ok(content)
}
