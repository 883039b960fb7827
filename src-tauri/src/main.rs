//! Sightline's window. Before anything else the process is confined: no network, no core dumps, and a
//! private folder in memory for what the web view insists on writing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod confinement;
mod farewell;
#[cfg(test)]
mod hostile;
mod proof;
mod shell;
mod window;

use std::process::ExitCode;

/// Starts without confinement, for those who must: it is said in the window.
const UNCONFINED: &str = "--unconfined";

const USAGE: &str = "\
sightline-app                opens the window, with the network shut off
sightline-app --unconfined   opens it even where the network cannot be shut off; the window says so";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let unconfined = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        [UNCONFINED] => true,
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let confined = match confinement::confine() {
        Ok(confined) => confined,
        Err(error) if unconfined => confinement::Confined::not(&error),
        Err(error) => {
            eprintln!("Sightline did not start: {error}.");
            eprintln!("It starts only with the network shut off. To start it all the same: {UNCONFINED}");
            return ExitCode::FAILURE;
        }
    };
    match window::run(confined) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Sightline cannot open its window: {error}.");
            eprintln!("Where there is no display, `sightline interview` asks in the terminal.");
            ExitCode::FAILURE
        }
    }
}
