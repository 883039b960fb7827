//! Checks of the letters ready to sign.

use super::conditions::{self, Scope};
use super::publishers::of_source;
use super::{At, Report};
use crate::corpus::{Corpus, Letter, Recipient};

/// The letters stand in files of their own, which are read as one.
const FOLDER: &str = "letters/";

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, letter) in corpus.letters.iter() {
        let name = id.name();
        for (key, condition) in [("fits", &letter.fits), ("unsafe-if", &letter.unsafe_if)] {
            let Some(condition) = condition else { continue };
            // Whom a letter is dangerous to hangs on the person alone: what no research settled must not decide it.
            let facts = key == "fits" && letter.role.is_some();
            let scope = Scope { role: letter.role, facts };
            conditions::check(corpus, condition, scope, (FOLDER, &[name, key]), report);
        }
        safety(name, letter, report);
        for (index, claim) in letter.rests_on.iter().enumerate() {
            let at = [name, "rests-on", &index.to_string()];
            report.claim((FOLDER, &at), "national claim", &corpus.nation, *claim);
        }
        if letter.to.is_empty() {
            let hint = "name a holder, somebody, or the field in which the person writes who it is";
            report.add((FOLDER, &[name, "to"]), format!("`{id}` goes to nobody"), hint);
        }
        if letter.ways.is_empty() {
            report.add(
                (FOLDER, &[name, "ways"]),
                format!("`{id}` has no way to go"),
                "one of: mail, email, online, phone, in-person",
            );
        }
        for (index, recipient) in letter.to.iter().enumerate() {
            let at = [name, "to", &index.to_string()];
            of_recipient(corpus, letter, recipient, (FOLDER, &at), report);
        }
        if letter.sources.is_empty() {
            let hint = "every letter names at least one source";
            report.add((FOLDER, &[name, "sources"]), format!("`{id}` has no source"), hint);
        }
        for (index, source) in letter.sources.iter().enumerate() {
            of_source(corpus, (FOLDER, &[name, "sources", &index.to_string()]), source, report);
        }
    }
}

/// No letter is safe because nobody thought of it.
fn safety(name: &str, letter: &Letter, report: &mut Report) {
    if letter.unsafe_if.is_some() == letter.safe.is_some() {
        let hint = "write the circumstances under `unsafe-if`, or say under `safe` why there is no danger";
        report.add((FOLDER, &[name, "unsafe-if"]), format!("`{name}`: to whom is it dangerous?"), hint);
    }
}

fn of_recipient(
    corpus: &Corpus,
    letter: &Letter,
    recipient: &Recipient,
    (file, path): At,
    report: &mut Report,
) {
    let named = [recipient.holder.is_some(), recipient.name.is_some(), recipient.field.is_some()];
    if named.iter().filter(|named| **named).count() != 1 {
        let hint = "write one of `holder`, `name` and `field`";
        report.add((file, path), "who is it that gets the letter?", hint);
    }
    if let Some(field) = recipient.field
        && !letter.fields.contains_key(&field)
    {
        let hint = "add it to the letter's `fields`";
        report.add((file, &[path, &["field"]].concat()), format!("the letter has no field `{field}`"), hint);
    }
    // An address that nobody can look up again is an invented one.
    if recipient.is_reachable() && recipient.sources.is_empty() {
        let hint =
            "name under `sources` where it was read, or leave it out: the words then say where to look";
        report.add((file, path), "the address has no source", hint);
    }
    if !recipient.is_reachable() && (recipient.as_of.is_some() || !recipient.sources.is_empty()) {
        let hint = "write the address that they show, or take them out";
        report.add((file, path), "there is a date or a source, and no address", hint);
    }
    for (index, source) in recipient.sources.iter().enumerate() {
        of_source(corpus, (file, &[path, &["sources", &index.to_string()]].concat()), source, report);
    }
}
