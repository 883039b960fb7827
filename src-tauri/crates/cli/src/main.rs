//! Sightline in the terminal. Nothing here opens a connection; nothing is written but to the terminal.
//!
//! **What this crate must not know:** law and sentences. It reads arguments, lets a sitting answer, and draws.

mod arguments;
mod commands;
mod input;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use input::Stopped;
use terminal::Output;

/// The input cannot be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(code) => code,
        Err(stopped) => {
            terminal::complain(&stopped.to_string());
            ExitCode::from(UNUSABLE)
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Stopped> {
    let mut out = Output::new();
    let code = match command {
        Command::Interview { common } => return commands::interview::run(&common),
        Command::Assess { answers, common, format } => commands::assess(&mut out, &common, &answers, format)?,
        Command::Actions { answers, common } => commands::actions(&mut out, &common, &answers)?,
        Command::Explain { answers, common, what, format } => {
            commands::explain(&mut out, &common, &answers, &what, format)?
        }
        Command::Compare { answers, common, with } => commands::compare(&mut out, &common, &answers, &with)?,
        Command::Questions { answers, common } => commands::questions(&mut out, &common, answers.as_deref())?,
        Command::Template { common } => commands::template(&mut out, &common)?,
        Command::Check(what) => commands::check(&mut out, &what)?,
        Command::Locales(what) => commands::locales(&mut out, &what)?,
        Command::Schema { of, rules } => commands::schema(&mut out, of, rules)?,
    };
    out.finish()?;
    Ok(code)
}
