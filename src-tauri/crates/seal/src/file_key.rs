//! The key of one file, and the keys derived from it.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

pub(crate) const FILE_KEY: usize = 16;
/// Every key that is derived has this length.
pub(crate) const KEY: usize = 32;

/// The key that encrypts one file, and no other.
pub(crate) struct FileKey(Zeroizing<[u8; FILE_KEY]>);

impl FileKey {
    pub(crate) fn new(bytes: Zeroizing<[u8; FILE_KEY]>) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }
}

/// A key derived from another.
pub(crate) fn derive(from: &[u8], salt: &[u8], label: &str) -> Zeroizing<[u8; KEY]> {
    let mut key = Zeroizing::new([0; KEY]);
    // Only more than 255 times the hash's length would be too long.
    #[expect(clippy::expect_used, reason = "the length is right")]
    Hkdf::<Sha256>::new(Some(salt), from).expand(label.as_bytes(), key.as_mut()).expect("a key");
    key
}
