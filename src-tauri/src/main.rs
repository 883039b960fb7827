//! Sightline's window. Before anything else the process is confined: no network, no core dumps, and a
//! private folder in memory for what the web view insists on writing; where the kernel can, no other file either.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod box_of_windows;
mod commands;
mod dialogue;
mod farewell;
#[cfg(test)]
mod hostile;
#[cfg(feature = "leaks")]
mod leaks;
mod papers;
mod proof;
mod renewal;
mod sessions;
mod shell;
mod web_view;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use sightline_confine::{Confined, Reach, Start};
use sightline_rules::Date;
use sightline_words::own;

/// Starts without confinement, for those who must: it is said in the window.
const UNCONFINED: &str = "--unconfined";

/// Names a translator's folder of words, in place of those that the program carries. They are shown as text and nothing
/// else; the window's title says where they come from.
const LOCALES: &str = "--locales";

/// Names a pack of rules to be used in place of those that the program carries.
const PACK: &str = "--pack";

/// Trusts another key: `maintainer=KEY` or `lawyer=KEY`.
const TRUST: &str = "--trust";

/// Names the day as of which the window answers, in place of today.
const AS_OF: &str = "--as-of";

const USAGE: &str = "\
sightline-app                    opens the window, with the network shut off
sightline-app --unconfined       opens it even where the network cannot be shut off; the window says so
sightline-app --pack FILE        uses the rules of a pack that two have signed
sightline-app --trust ROLE=KEY   trusts another key: maintainer=RW… or lawyer=RW…, or the file that holds it
sightline-app --as-of DAY        answers as of this day, YYYY-MM-DD
sightline-app --locales DIR      shows the words in a folder, for translators; choose the language again to read them anew";

/// What the command line asks for; nothing where it cannot be understood.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Asked {
    unconfined: bool,
    /// A translator's folder of words.
    pub locales: Option<PathBuf>,
    /// A pack of rules.
    pub pack: Option<PathBuf>,
    /// Keys to trust, as they were written: `lawyer=RW…`.
    pub trust: Vec<String>,
    /// The day of the answer.
    pub as_of: Option<Date>,
}

impl Asked {
    fn of(arguments: impl IntoIterator<Item = String>) -> Option<Self> {
        let mut asked = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                UNCONFINED if !asked.unconfined => asked.unconfined = true,
                LOCALES if asked.locales.is_none() => asked.locales = Some(PathBuf::from(arguments.next()?)),
                PACK if asked.pack.is_none() => asked.pack = Some(PathBuf::from(arguments.next()?)),
                TRUST => asked.trust.push(arguments.next()?),
                AS_OF if asked.as_of.is_none() => asked.as_of = Some(arguments.next()?.parse().ok()?),
                _ => return None,
            }
        }
        Some(asked)
    }

    /// The files that it names: the window must be able to read them.
    fn reach(&self) -> Reach {
        let keys = self.trust.iter().filter_map(|key| Some(PathBuf::from(key.split_once('=')?.1)));
        Reach {
            #[cfg(not(feature = "leaks"))]
            write: Vec::new(),
            #[cfg(feature = "leaks")]
            write: leaks::folders(),
            read: self.locales.iter().chain(&self.pack).cloned().chain(keys).collect(),
        }
    }

    /// The arguments that ask for the same, but for the rules.
    pub fn arguments_but_rules(&self) -> Vec<OsString> {
        let unconfined = self.unconfined.then(|| UNCONFINED.into());
        let locales = self.locales.iter().flat_map(|folder| [LOCALES.into(), folder.clone().into()]);
        let as_of = self.as_of.iter().flat_map(|day| [AS_OF.into(), day.to_string().into()]);
        unconfined.into_iter().chain(locales).chain(as_of).collect()
    }
}

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    if sightline_confine::is_helper() {
        return match sightline_confine::answer_outside(dialogue::answer) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("Sightline cannot save or open a file: {error}.");
                ExitCode::FAILURE
            }
        };
    }
    let Some(asked) = Asked::of(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let confined = match sightline_confine::window(&asked.reach()) {
        Ok(Start::Confined(confined)) => confined,
        Ok(Start::Over(code)) => return ExitCode::from(code),
        Err(error) if asked.unconfined => {
            eprintln!("Sightline runs without confinement: {error}.");
            Confined::default()
        }
        Err(error) => {
            box_of_windows::tells(&own::ERROR_NETWORK_OPEN, &error.to_string());
            eprintln!("Sightline did not start: {error}.");
            eprintln!("It starts only with the network shut off. To start it all the same: {UNCONFINED}");
            return ExitCode::FAILURE;
        }
    };
    match window::run(confined, asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            box_of_windows::tells(&own::ERROR_NO_WINDOW, &error.to_string());
            eprintln!("Sightline cannot open its window: {error}.");
            eprintln!("Where there is no display, `sightline interview` asks in the terminal.");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_given_is_silently_unused() {
        let asked = |words: &str| Asked::of(words.split_whitespace().map(str::to_owned));
        assert_eq!(asked(""), Some(Asked::default()));
        let both = Asked { unconfined: true, locales: Some(PathBuf::from("words")), ..Asked::default() };
        assert_eq!(asked("--locales words --unconfined"), Some(both));
        let renewed = asked("--pack p --trust lawyer=a --trust maintainer=b --as-of 2027-01-01").unwrap();
        assert_eq!((renewed.pack, renewed.trust.len()), (Some(PathBuf::from("p")), 2));
        assert_eq!(renewed.as_of.map(|day| day.to_string()).as_deref(), Some("2027-01-01"));
        let read = asked("--locales w --pack p --trust lawyer=key.pub").unwrap().reach().read;
        assert_eq!(read, ["w", "p", "key.pub"].map(PathBuf::from));
        let others = asked("--pack p --as-of 2027-01-01 --unconfined --locales w --trust lawyer=a").unwrap();
        let others = others.arguments_but_rules();
        assert_eq!(others, ["--unconfined", "--locales", "w", "--as-of", "2027-01-01"].map(OsString::from));
        for wrong in [
            "--locales",
            "--pack",
            "--trust",
            "--as-of soon",
            "--pack a --pack b",
            "--unconfined --unconfined",
            "words",
            "--locales a --locales b",
            "--locale es",
        ] {
            assert_eq!(asked(wrong), None, "{wrong}");
        }
    }
}
