//! Sightline's window. Before anything else the process is confined: no network, no core dumps, and a
//! private folder in memory for what the web view insists on writing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod confinement;
mod dialogue;
mod farewell;
#[cfg(test)]
mod hostile;
mod papers;
mod proof;
mod sessions;
mod shell;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

/// Starts without confinement, for those who must: it is said in the window.
const UNCONFINED: &str = "--unconfined";

/// Names a translator's folder of words, in place of those that the program carries. They are shown as text and nothing
/// else; the window's title says where they come from.
const LOCALES: &str = "--locales";

const USAGE: &str = "\
sightline-app                  opens the window, with the network shut off
sightline-app --unconfined     opens it even where the network cannot be shut off; the window says so
sightline-app --locales DIR    shows the words in a folder, for translators; choose the language again to read them anew";

/// What the command line asks for; nothing where it cannot be understood.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    unconfined: bool,
    locales: Option<PathBuf>,
}

impl Asked {
    fn of(arguments: impl IntoIterator<Item = String>) -> Option<Self> {
        let mut asked = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                UNCONFINED if !asked.unconfined => asked.unconfined = true,
                LOCALES if asked.locales.is_none() => asked.locales = Some(PathBuf::from(arguments.next()?)),
                _ => return None,
            }
        }
        Some(asked)
    }
}

fn main() -> ExitCode {
    let Some(asked) = Asked::of(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let confined = match confinement::confine() {
        Ok(confined) => confined,
        Err(error) if asked.unconfined => confinement::Confined::not(&error),
        Err(error) => {
            eprintln!("Sightline did not start: {error}.");
            eprintln!("It starts only with the network shut off. To start it all the same: {UNCONFINED}");
            return ExitCode::FAILURE;
        }
    };
    match window::run(confined, asked.locales) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
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
        let both = Asked { unconfined: true, locales: Some(PathBuf::from("words")) };
        assert_eq!(asked("--locales words --unconfined"), Some(both));
        for wrong in
            ["--locales", "--unconfined --unconfined", "words", "--locales a --locales b", "--locale es"]
        {
            assert_eq!(asked(wrong), None, "{wrong}");
        }
    }
}
