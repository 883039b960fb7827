//! `sightline pack`: rules and words in one file that two sign.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sightline_pack::{About, FORM, PackError, contents, join};
use sightline_rules::read::{FileError, read_text};
use sightline_view::{Refusal, checked};
use sightline_words::{REFERENCE, Words, own, today};

use crate::arguments::{Common, Pack, Trusted};
use crate::input::{Stopped, folder, sit, trust};
use crate::terminal::{Output, plain};
use crate::written::write;

pub fn run(out: &mut Output, what: Pack) -> Result<ExitCode, Stopped> {
    match what {
        Pack::Make { file, rules, locales, least_program, replace } => {
            make(out, &file, (&rules, &locales), least_program, replace)
        }
        Pack::Join { contents, file, maintainer, lawyer, replace } => {
            joined(out, &contents, &file, [&maintainer, &lawyer], replace)
        }
        Pack::Check { file, locale, trusted } => check(out, &file, locale, &trusted),
    }
}

fn make(
    out: &mut Output,
    file: &Path,
    (rules, locales): (&Path, &Path),
    least_program: Option<String>,
    replace: bool,
) -> Result<ExitCode, Stopped> {
    let rules = folder("--rules", rules.to_path_buf(), REFERENCE)?;
    let locales = folder("--locales", locales.to_path_buf(), REFERENCE)?;
    let corpus = checked(&rules, &locales, today())?;
    let about = About {
        form: FORM,
        serial: corpus.info.serial,
        date: today(),
        least_program: least_program.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned()),
    };
    let name = file.display().to_string();
    let made = contents(&about, &rules, &locales).map_err(|error| unmade(&name, &error))?;
    let words = Words::reference()?;
    write(&words, file, &made, replace)?;
    out.paragraph(&words.with(&own::TERMINAL_PACK_MADE, &[("path", name.into())]).text);
    Ok(ExitCode::SUCCESS)
}

fn joined(
    out: &mut Output,
    signed: &Path,
    file: &Path,
    signatures: [&Path; 2],
    replace: bool,
) -> Result<ExitCode, Stopped> {
    let words = Words::reference()?;
    let read = |path: &Path| {
        let name = path.display().to_string();
        read_text(path).map_err(|error| Stopped::at(name.clone(), 0, Refusal::file(&words, &name, &error)))
    };
    let [maintainer, lawyer] = signatures.map(read);
    let name = signed.display().to_string();
    let contents = fs::read(signed).map_err(|error| {
        let error = FileError::Unreadable(error);
        Stopped::at(name.clone(), 0, Refusal::file(&words, &name, &error))
    })?;
    let pack = join(&contents, &maintainer?, &lawyer?).map_err(|error| unmade(&name, &error))?;
    write(&words, file, &pack, replace)?;
    let path = [("path", file.display().to_string().into())];
    out.paragraph(&words.with(&own::TERMINAL_PACK_JOINED, &path).text);
    Ok(ExitCode::SUCCESS)
}

fn check(
    out: &mut Output,
    file: &Path,
    locale: Option<String>,
    trusted: &Trusted,
) -> Result<ExitCode, Stopped> {
    let common = Common { locale, ..Common::default() };
    let mut sitting = sit(&common, None, false)?;
    let keys = trust(sitting.words(), trusted)?;
    let pack = sitting.pack_reader().read(file, &keys).map_err(|fault| fault.told(sitting.words()));
    pack.and_then(|pack| sitting.renew(pack))
        .map_err(|refusal| Stopped::at(file.display().to_string(), 0, refusal))?;
    let (words, rules) = (sitting.words(), sitting.rules());
    out.paragraph(&words.get(&own::TERMINAL_PACK_GOOD).text);
    for told in [Some(&rules.line), Some(&rules.origin), rules.age.as_ref()].into_iter().flatten() {
        out.paragraph(&plain(words, told));
    }
    Ok(ExitCode::SUCCESS)
}

fn unmade(place: &str, error: &PackError) -> Stopped {
    Stopped::at(place, 0, Refusal { message: error.to_string(), hint: None })
}
