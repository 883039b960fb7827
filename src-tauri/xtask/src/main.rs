//! The project's own commands: `cargo xtask app | test | bench`. Each does all its set-up itself.

use std::env;
use std::process::{Command, ExitCode};

const USAGE: &str = "\
cargo xtask app [ARGS]   build Sightline and open it (for now: the interview in the terminal)
cargo xtask test         check format, lints, rules and words, and run every test
cargo xtask bench        measure the engine";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let done = match command.as_str() {
        "app" => app(&rest),
        "test" if rest.is_empty() => test(),
        "bench" => cargo(&[&["bench", "--package", "sightline-engine", "--"][..], &rest].concat()),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn app(rest: &[&str]) -> bool {
    const INTERVIEW: [&str; 7] =
        ["run", "--quiet", "--release", "--package", "sightline-cli", "--", "interview"];
    cargo(&[&INTERVIEW[..], rest].concat())
}

/// Every step runs even if an earlier one failed: one run tells all that is wrong.
fn test() -> bool {
    let mut good = true;
    if has("fmt") {
        good &= step(&["fmt", "--all", "--check"]);
    } else {
        eprintln!("format not checked: rustfmt is not installed (rustup component add rustfmt)");
    }
    if has("clippy") {
        good &= step(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    } else {
        eprintln!("lints not checked: clippy is not installed (rustup component add clippy)");
    }
    // The black-box tests run the program itself, so it is built first.
    good &= step(&["build", "--quiet", "--package", "sightline-cli"]);
    good &= step(&["run", "--quiet", "--package", "sightline-cli", "--", "check"]);
    good & step(&["test", "--quiet", "--workspace", "--no-fail-fast"])
}

fn has(tool: &str) -> bool {
    let output = Command::new(cargo_path()).args([tool, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

fn step(arguments: &[&str]) -> bool {
    println!("cargo {}", arguments.join(" "));
    cargo(arguments)
}

fn cargo(arguments: &[&str]) -> bool {
    match Command::new(cargo_path()).args(arguments).status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("cannot run cargo: {error}");
            false
        }
    }
}

fn cargo_path() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
