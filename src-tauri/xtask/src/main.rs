//! The project's own commands: `cargo xtask app | test | prove | fuzz | tour | bench | package | schemas | types`. Each
//! does all its set-up itself.

mod fuzz;
mod machine;
mod package;
mod prove;
mod run;
mod schemas;
mod test;
mod types;
mod window;

use std::env;
use std::process::ExitCode;

use run::{Done, cargo};

const USAGE: &str = "\
cargo xtask app             build Sightline and open its window; without a display, ask in the terminal
cargo xtask test            check format, lints, types, rules and words, and run every test
cargo xtask test packages   make the packages for Linux, install them in a clean Debian, use them and remove them; try those
                            for Windows under Wine, if they were made
cargo xtask prove [PROGRAM] try every promise of privacy on the program as released, or on one that is installed, and on
                            programs that leak on purpose; what came of it goes to target/proof.md
cargo xtask fuzz [TARGET] [--seconds N] [--seed N]
                            feed random inputs to what reads something from outside, each target for so many seconds (60);
                            fails when one crashes, hangs or eats memory, and says where that input is. The targets are
                            those in tests/fuzz/targets; it wants a C++ compiler
cargo xtask package [KIND…] [--sign KEY] [--built]
                            make packages for people who do not build, into target/package: deb, portable (these two if
                            none is named), windows, macos; --sign takes a minisign secret key, --built the programs that it
                            made the last time
cargo xtask tour [LOCALES]  drive the real window through every screen; pictures go to target/tour
cargo xtask bench           measure the engine
cargo xtask bench peers [--write PATH]
                            check that general rule engines answer as ours does, and measure it beside them; with --write,
                            into PATH.md and PATH.svg (docs/performance). The first time it builds them, which takes long
cargo xtask bench window [PROGRAM]
                            measure start and memory of the window, or of one that is installed, beside an empty Tauri window,
                            and how long an answer takes in it
cargo xtask schemas         write the schemas by which an editor completes rules, to target/schemas
cargo xtask types           write what the UI takes from Rust: its types, and the window's commands";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["app", rest @ ..] => window::app(rest),
        ["test"] => test::all(),
        ["test", "packages"] => test::packages(),
        ["prove"] => prove::prove(None),
        ["prove", program] => prove::prove(Some(program)),
        ["fuzz", rest @ ..] => fuzz::fuzz(rest),
        ["package", rest @ ..] => package::package(rest),
        ["tour", locales @ ..] => window::tour(locales),
        ["bench", "window", installed @ ..] => window::bench(installed),
        ["bench", "peers", rest @ ..] => peers(rest),
        ["bench", rest @ ..] => bench(rest),
        ["schemas"] => schemas::write(),
        ["types"] => types::write(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
    }
}

fn bench(rest: &[&str]) -> Done {
    cargo(&[&["bench", "--package", "sightline-engine", "--"], rest].concat())
}

/// The peers stand outside the workspace, with a lock file of their own.
fn peers(rest: &[&str]) -> Done {
    let manifest = machine::repository().join("tests/peers/Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let mut run = vec!["run", "--release", "--locked", "--manifest-path", &manifest];
    let target = machine::repository().join("target/peers");
    let target = target.to_string_lossy();
    if env::var_os("CARGO_TARGET_DIR").is_none() {
        run.extend(["--target-dir", &target]);
    }
    cargo(&[&run, ["--"].as_slice(), rest].concat())
}
