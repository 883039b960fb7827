//! `sightline window`: opens the window and stays outside of it. This program loads no web view, so that the window is there
//! sooner than where `sightline-app` starts itself anew.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use sightline_words::own;

use crate::UNUSABLE;
use crate::input::words_of_system;
use crate::terminal;

/// The program of the window; it lies beside this one.
const PROGRAM: &str = "sightline-app";

/// Opens the window, and comes back when it is closed.
pub fn run(arguments: &[OsString]) -> ExitCode {
    let program = match std::env::current_exe() {
        Ok(own) => own.with_file_name(PROGRAM),
        Err(error) => return no_window(&error.to_string()),
    };
    if let Err(error) = std::fs::metadata(&program) {
        return no_window(&format!("{}: {error}", program.display()));
    }
    match sightline_confine::stay_outside(&program, arguments) {
        Ok(code) => ExitCode::from(code),
        // Whoever shows windows tells why there is none, or goes on where that was asked for.
        Err(_) => no_window(&by_itself(&program, arguments)),
    }
}

/// Has the program of the window start as if it had been called; says why it did not.
fn by_itself(program: &Path, arguments: &[OsString]) -> String {
    Command::new(program).args(arguments).exec().to_string()
}

fn no_window(reason: &str) -> ExitCode {
    match words_of_system() {
        Ok(words) => {
            let told = words.with(&own::TERMINAL_NO_WINDOW, &[("reason", reason.into())]);
            terminal::complain(&told.text);
        }
        Err(_) => terminal::complain(reason),
    }
    ExitCode::from(UNUSABLE)
}
