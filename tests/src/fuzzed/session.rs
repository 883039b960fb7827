//! A session that somebody kept: the sealed file, and the text in it.

use std::sync::OnceLock;

use sightline_engine::Session;
use sightline_rules::Date;
use sightline_seal::{Identity, Key, Lock, Recipient, open, opens, seal};
use sightline_view::{SessionKey, Sitting, Typed};

use super::{must, small_corpus, small_engine, small_sitting};

/// A key for tests alone.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
/// Its public half.
const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
/// What the seeds are sealed with.
const PASSPHRASE: &str = "open this for the test";
/// Files that ask for more work than this are not opened with a passphrase: each would take seconds.
const MOST_WORK: u32 = 8;

/// Opens a sealed file with the key and the passphrase of the tests; whatever the input is, it is read as a session too,
/// as if it had been in such a file.
pub(super) fn run(input: &[u8]) {
    static IDENTITY: OnceLock<Identity> = OnceLock::new();
    let identity = IDENTITY.get_or_init(|| must(Identity::read(SECRET).ok(), "a key"));
    let _ = opens(input);
    let by_key = open(input, &Key::Identity(identity));
    let by_passphrase = if asks_much(input) { None } else { open(input, &Key::Passphrase(PASSPHRASE)).ok() };
    assert!(by_key.is_err() || by_passphrase.is_none(), "a passphrase opens alone");
    for text in [by_key.ok(), by_passphrase].into_iter().flatten() {
        read(&text);
    }
    read(input);
}

/// Whether opening it with a passphrase takes long.
fn asks_much(sealed: &[u8]) -> bool {
    let text = String::from_utf8_lossy(sealed);
    let works = text.lines().filter(|line| line.starts_with("-> scrypt ")).filter_map(|line| {
        let work = line.rsplit(' ').next()?;
        work.parse::<u32>().ok()
    });
    works.into_iter().any(|work| work > MOST_WORK)
}

/// Reads the text of a session, as the programs do with one that they have opened.
fn read(text: &[u8]) {
    let Ok(session) = Session::read(text) else { return };
    let engine = small_engine();
    let (answers, _) = session.answers(engine);
    let _ = session.changes(engine, &answers);
    // What is kept again is read again.
    let kept = Session::of(engine, &answers, session.saved).text();
    let again = must(Session::read(kept.as_bytes()).ok(), "a session that was kept");
    let (same, lost) = again.answers(engine);
    assert_eq!((&same, lost.len()), (&answers, 0), "the same answers are kept");
    assert!(again.changes(engine, &same).is_empty(), "the same answers come out the same");
    let saved: Result<Date, _> = session.saved.to_string().parse();
    assert_eq!(saved.ok(), Some(session.saved));
    take(text);
}

/// The same through the sitting.
fn take(text: &[u8]) {
    thread_local! {
        static SITTING: std::cell::RefCell<Option<Sitting>> =
            std::cell::RefCell::new(small_sitting((*small_corpus()).clone()));
    }
    let public = must(Recipient::read(PUBLIC).ok(), "a key");
    let sealed = must(seal(text, &Lock::Recipients(&[public])).ok(), "a sealed file");
    SITTING.with_borrow_mut(|sitting| {
        let Some(sitting) = sitting else { return };
        sitting.forget();
        let opened = sitting.open_sealed(&sealed, &SessionKey::Key(Typed::from(SECRET)));
        assert!(
            opened.is_ok_and(|opened| serde_json::to_string(&opened).is_ok()),
            "what can be read is taken"
        );
    });
}
