//! What we seal opens with its key alone, and nothing of it once a byte was changed.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use proptest::prelude::*;
use sightline_seal::{Identity, Key, KeyError, Lock, OpenError, Opens, Recipient, open, opens, seal};

const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const OTHER: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

fn sealed(content: &[u8]) -> Vec<u8> {
    seal(content, &Lock::Recipients(&[Recipient::read(PUBLIC).unwrap()])).unwrap()
}

fn opened(sealed: &[u8], secret: &str) -> Result<Vec<u8>, OpenError> {
    open(sealed, &Key::Identity(&Identity::read(secret).unwrap())).map(|content| content.to_vec())
}

#[test]
fn a_passphrase_opens_what_it_sealed_and_no_other_does() {
    let passphrase = sightline_seal::passphrase().unwrap();
    let sealed = seal(b"state.home: NC\n", &Lock::Passphrase(&passphrase)).unwrap();
    assert_eq!(opens(&sealed), Ok(Opens::Passphrase));
    assert_eq!(&**open(&sealed, &Key::Passphrase(&passphrase)).unwrap(), b"state.home: NC\n");
    assert_eq!(open(&sealed, &Key::Passphrase("six other words")).map(drop), Err(OpenError::WrongKey));
    assert_eq!(opened(&sealed, SECRET), Err(OpenError::WrongKey));
    assert!(!sealed.windows(5).any(|part| part == b"state"), "nothing of it can be read");
}

#[test]
fn one_key_of_several_opens_it_and_a_key_is_told_from_its_secret() {
    let content = vec![7; 200_000];
    let public = [OTHER_PUBLIC, PUBLIC].map(|text| Recipient::read(text).unwrap());
    let sealed = seal(&content, &Lock::Recipients(&public)).unwrap();
    assert_eq!(opens(&sealed), Ok(Opens::Identity));
    assert_eq!(opened(&sealed, SECRET).unwrap(), content);
    let file = format!("# created: today\n# public key: {PUBLIC}\n{SECRET}\n");
    assert_eq!(opened(&sealed, &file).unwrap(), content);
    assert_eq!(opened(&sealed, OTHER), Err(OpenError::WrongKey));
    assert_eq!(open(&sealed, &Key::Passphrase("x")).map(drop), Err(OpenError::WrongKey));
    assert!(matches!(Recipient::read(SECRET), Err(KeyError::Secret)));
    assert!(matches!(Recipient::read(&PUBLIC.replace("zvk", "zvl")), Err(KeyError::NoKey)));
    assert!(matches!(Identity::read(PUBLIC), Err(KeyError::NoKey)));
}

/// Of nobody's: its secret was thrown away.
const OTHER_PUBLIC: &str = "age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z";

#[test]
fn a_file_is_written_whole_or_not_at_all_and_only_an_ordinary_one_is_read() {
    use sightline_seal::file::{MOST_BYTES, ReadError, read, write};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.age");
    write(&path, b"first", false).unwrap();
    assert_eq!(write(&path, b"second", false).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(read(&path).unwrap(), b"first");
    write(&path, b"second", true).unwrap();
    assert_eq!(read(&path).unwrap(), b"second");
    // Its name is a folder's: nothing is written, and nothing stays.
    std::fs::create_dir(folder.path().join("two")).unwrap();
    assert!(write(&folder.path().join("two"), b"x", true).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    assert!(matches!(read(folder.path()), Err(ReadError::NotOrdinary)));
    assert!(matches!(read(&folder.path().join("none")), Err(ReadError::System(_))));
    std::fs::write(&path, vec![0; usize::try_from(MOST_BYTES).unwrap() + 1]).unwrap();
    assert!(matches!(read(&path), Err(ReadError::TooLarge)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        write(&path, b"mine", true).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn changed_anywhere_it_gives_nothing(at in any::<prop::sample::Index>(), by in 1..=u8::MAX, cut in any::<bool>()) {
        let mut sealed = sealed(&[b'a'; 3_000]);
        let at = at.index(sealed.len());
        if cut {
            sealed.truncate(at);
        } else {
            sealed[at] ^= by;
        }
        prop_assert!(opened(&sealed, SECRET).is_err());
        // Whatever a file holds, looking at it ends in one of the errors.
        let _ = opens(&sealed);
    }

    #[test]
    fn whatever_a_file_holds_it_is_refused(head in "age-encryption.org/v1\n(-> [ -~]{0,40}\n([A-Za-z0-9+/]{0,64}\n){0,3}){0,3}(--- [A-Za-z0-9+/]{43}\n)?", tail in prop::collection::vec(any::<u8>(), 0..64)) {
        let file = [head.as_bytes(), &tail].concat();
        prop_assert!(opened(&file, SECRET).is_err());
    }
}
