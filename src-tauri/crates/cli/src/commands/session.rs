//! `sightline session`: answers kept in a locked file, because somebody asked, and opened again.

use std::path::Path;
use std::process::ExitCode;

use sightline_rules::read::read_text;
use sightline_seal::file;
use sightline_view::{
    ChangeView, OutcomeView, Refusal, SessionKey, SessionLock, Sitting, Typed, key_file, passphrase,
};
use sightline_words::{Words, own};

use crate::arguments::Session;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, plain};
use crate::written::write;

pub fn run(out: &mut Output, what: Session) -> Result<ExitCode, Stopped> {
    match what {
        Session::Save { answers, file, key, passphrase, replace, common } => {
            let sitting = sit(&common, Some(&answers), false)?;
            save(out, &sitting, &file, key.as_deref(), passphrase.as_deref(), replace)?;
        }
        Session::Open { file, key, passphrase, common } => {
            open(out, sit(&common, None, false)?, &file, key.as_deref(), passphrase.as_deref())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn save(
    out: &mut Output,
    sitting: &Sitting,
    path: &Path,
    key: Option<&str>,
    from: Option<&Path>,
    replace: bool,
) -> Result<(), Stopped> {
    let words = sitting.words();
    let refuse = |place: &str, refusal: Refusal| Stopped::at(place, 0, refusal);
    let mut drawn = None;
    let (option, lock) = match (key, from) {
        (Some(key), _) => ("--key", SessionLock::Key(public_key(sitting, key)?)),
        (None, Some(from)) => ("--passphrase", SessionLock::Passphrase(text_of(sitting, from)?)),
        (None, None) => {
            let said = drawn.insert(passphrase(words).map_err(|refusal| refuse("session", refusal))?);
            ("session", SessionLock::Passphrase(Typed::from(said.as_str())))
        }
    };
    let sealed = sitting.sealed(&lock).map_err(|refusal| refuse(option, refusal))?;
    let name = path.display().to_string();
    write(words, path, &sealed, replace)?;
    if let Some(said) = drawn {
        out.paragraph(&words.get(&own::SESSION_WORDS).text);
        out.label(&said, "");
        out.gap();
    }
    out.paragraph(&words.with(&own::SESSION_SAVED, &[("path", name.into())]).text);
    Ok(())
}

/// `age1…`, or what stands in a file that has this name.
fn public_key(sitting: &Sitting, key: &str) -> Result<String, Stopped> {
    let path = Path::new(key);
    if !path.is_file() {
        return Ok(key.to_owned());
    }
    let file = key_file(sitting.words(), path).map_err(|refusal| Stopped::at(key, 0, refusal))?;
    Ok(file.key.to_string())
}

fn text_of(sitting: &Sitting, path: &Path) -> Result<Typed, Stopped> {
    let name = path.display().to_string();
    let read =
        read_text(path).map_err(|error| Stopped::at(&name, 0, Refusal::file(sitting.words(), &name, &error)));
    Ok(Typed::from(read?.as_str()))
}

fn open(
    out: &mut Output,
    mut sitting: Sitting,
    path: &Path,
    key: Option<&Path>,
    from: Option<&Path>,
) -> Result<(), Stopped> {
    let name = path.display().to_string();
    let refuse = |refusal: Refusal| Stopped::at(&name, 0, refusal);
    let sealed = file::read(path).map_err(|error| refuse(sitting.unread(&name, error)))?;
    let by_passphrase = sitting.opens_by_passphrase(&sealed).map_err(refuse)?;
    let with = match (key, from) {
        (Some(key), _) => SessionKey::Key(text_of(&sitting, key)?),
        (None, Some(from)) => SessionKey::Passphrase(text_of(&sitting, from)?),
        (None, None) if by_passphrase => SessionKey::Passphrase(asked(sitting.words())?),
        (None, None) => {
            let hint = Some(sitting.words().get(&own::TERMINAL_SESSION_KEY).text);
            return Err(refuse(Refusal {
                hint,
                ..Refusal::of(sitting.words(), &own::SESSION_LOCKED_TO_KEY, &[])
            }));
        }
    };
    let opened = sitting.open_sealed(&sealed, &with).map_err(refuse)?;
    // What is told stands in comments, so that all of it is a file of answers.
    let words = sitting.words();
    let mut tell = |text: &str| out.wrapped(text, "# ", "# ");
    tell(&plain(words, &opened.told));
    tell(&plain(words, &opened.comparison.sentence));
    opened.comparison.changes.iter().for_each(|change| tell(&change_line(words, change)));
    opened.lost.iter().for_each(|lost| tell(&plain(words, lost)));
    out.raw(&sitting.answers_file());
    Ok(())
}

fn change_line(words: &Words, change: &ChangeView) -> String {
    let outcome = |outcome: &Option<OutcomeView>| match outcome {
        Some(outcome) => plain(words, &outcome.words),
        None => words.get(&own::CELL_NONE).text,
    };
    let place = change.place.as_ref().map(|place| format!(" · {}", plain(words, place))).unwrap_or_default();
    let (record, agency) = (plain(words, &change.record), plain(words, &change.agency));
    let arrow = words.language().direction.arrow();
    format!("{record}{place}, {agency}: {} {arrow} {}", outcome(&change.before), outcome(&change.after))
}

/// The passphrase, typed where nobody sees it.
fn asked(words: &Words) -> Result<Typed, Stopped> {
    let said = rpassword::prompt_password(format!("{} ", words.get(&own::TERMINAL_PASSPHRASE).text))?;
    let said = zeroize::Zeroizing::new(said);
    Ok(Typed::from(said.as_str()))
}
