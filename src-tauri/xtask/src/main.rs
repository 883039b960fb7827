//! The project's own commands: `cargo xtask app | test | tour | bench | schemas | types`. Each does all its set-up itself.

mod schemas;
mod setup;
mod steps;
mod tour;

use std::env;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask app             build Sightline and open its window; without a display, ask in the terminal
cargo xtask test            check format, lints, types, rules and words, and run every test
cargo xtask tour [LOCALES]  drive the real window through every screen; pictures go to target/tour
cargo xtask bench           measure the engine
cargo xtask bench window    measure start and memory of the window beside an empty Tauri window
cargo xtask schemas         write the schemas by which an editor completes rules, to target/schemas
cargo xtask types           write the UI's types from the Rust views";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["app", rest @ ..] => steps::app(rest),
        ["test"] => steps::test(),
        ["tour", locales @ ..] => tour::run(locales),
        ["bench", "window"] => tour::bench_window(),
        ["bench", rest @ ..] => {
            steps::cargo(&[&["bench", "--package", "sightline-engine", "--"], rest].concat())
        }
        ["schemas"] => schemas::write(),
        ["types"] => steps::types(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
