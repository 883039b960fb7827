//! Running other programs, and what comes of it.

use std::env;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// What went wrong, for the person at the terminal. What a program said itself stands above it.
#[derive(Debug)]
pub struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Failed, in these words.
pub fn failed(message: impl Into<String>) -> Failed {
    Failed(message.into())
}

/// Done, or why not.
pub type Done = Result<(), Failed>;

/// Runs a command whose output the person sees.
pub fn run(command: &mut Command) -> Done {
    let status = command.status().map_err(|error| failed(format!("{}: {error}", name(command))))?;
    if status.success() { Ok(()) } else { Err(failed(format!("failed: {}", name(command)))) }
}

/// Runs a command, and gives what it says, without the end of the last line.
pub fn said(command: &mut Command) -> Result<String, Failed> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| failed(format!("{}: {error}", name(command))))?;
    if !output.status.success() {
        return Err(failed(format!("failed: {}", name(command))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Whether a command runs and succeeds; what it says is nobody's business.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Says what is run, and runs it.
pub fn step(arguments: &[&str]) -> Done {
    println!("cargo {}", arguments.join(" "));
    cargo(arguments)
}

/// Runs cargo.
pub fn cargo(arguments: &[&str]) -> Done {
    run(Command::new(cargo_path()).args(arguments))
}

/// The cargo that runs this.
pub fn cargo_path() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Says what is run, and runs npm in the folder of the UI.
pub fn npm(ui: &Path, arguments: &[&str]) -> Done {
    println!("npm {}", arguments.join(" "));
    run(Command::new("npm").args(arguments).current_dir(ui))
}
