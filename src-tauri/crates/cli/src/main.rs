//! Sightline in the terminal. Nothing here opens a connection, and before anything is read the kernel is told to refuse
//! every socket; then it is told which files the command may reach. Nothing is written but to the terminal, and to a place
//! that was named.
//!
//! **What this crate must not know:** law and sentences. It reads arguments, lets a sitting answer, and draws.

mod arguments;
mod commands;
mod input;
mod reach;
mod terminal;
mod written;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use sightline_confine::ConfinementError;
use sightline_rules::read::embedded;
use sightline_words::own;

use arguments::{Arguments, Command, Format};
use input::{Stopped, plain_is_for_text, words_of_system};
use terminal::{Output, Screen};

/// The input cannot be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        // Who stays outside of the window is confined as the window is, when it is opened.
        Ok(arguments) if arguments.command.opens_window() => return ended(run(arguments)),
        parsed => parsed,
    };
    let confined = sightline_confine::terminal();
    let arguments = arguments.unwrap_or_else(|error| explain_usage(error));
    let shut =
        confined.and_then(|()| sightline_confine::shut_files(&reach::of(&arguments.command)).map(drop));
    if let Err(error) = shut
        && !goes_on(&error, arguments.unconfined)
    {
        return ExitCode::from(UNUSABLE);
    }
    ended(run(arguments))
}

fn ended(with: Result<ExitCode, Stopped>) -> ExitCode {
    with.unwrap_or_else(|stopped| {
        terminal::complain(&stopped.to_string());
        ExitCode::from(UNUSABLE)
    })
}

/// Whether the program goes on where it is not confined: where there is no way to it, for nothing in it sends anything; where
/// there is one and it failed, only if that was asked for, and then it says so.
fn goes_on(error: &ConfinementError, unconfined: bool) -> bool {
    if matches!(error, ConfinementError::Unsupported) {
        return true;
    }
    let reason = [("reason", error.to_string().into())];
    match words_of_system() {
        Ok(words) if unconfined => terminal::complain(&words.with(&own::TERMINAL_UNCONFINED, &reason).text),
        Ok(words) => {
            let stopped = words.with(&own::TERMINAL_NOT_CONFINED, &reason).text;
            terminal::complain(&format!("{stopped} {}", words.get(&own::TERMINAL_UNCONFINED_HOW).text));
        }
        Err(_) => terminal::complain(&error.to_string()),
    }
    unconfined
}

/// Says what is wrong with the arguments, or how they go: what the program is for in the language of this computer. The
/// version is that of program and rules: either can be newer than the other.
fn explain_usage(error: clap::Error) -> ! {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    if error.kind() == DisplayVersion
        && let Ok(corpus) = embedded()
    {
        let info = &corpus.info;
        let version = format!("{} (rules {}, {})", env!("CARGO_PKG_VERSION"), info.serial, info.researched);
        // It is shown, and the program ends.
        Arguments::command().version(&*version.leak()).get_matches();
    }
    if !matches!(error.kind(), DisplayHelp | DisplayHelpOnMissingArgumentOrSubcommand) {
        error.exit();
    }
    let Ok(words) = words_of_system() else { error.exit() };
    let about = words.get(&own::TERMINAL_ABOUT).text;
    let command = Arguments::command().about(about.clone()).long_about(about);
    // The same arguments again: it ends in the same help, now with these words.
    command.try_get_matches_from(std::env::args_os()).map_or_else(|again| again.exit(), |_| error.exit())
}

fn run(arguments: Arguments) -> Result<ExitCode, Stopped> {
    let screen = Screen::new(arguments.plain);
    let mut out = Output::new(screen);
    if let (true, Some((common, Format::Json | Format::Html))) = (arguments.plain, arguments.command.format())
    {
        return Err(plain_is_for_text(common)?);
    }
    let code = match arguments.command {
        Command::Interview { common } => return commands::interview::run(&common, screen),
        Command::Assess { answers, common, format } => commands::assess(&mut out, &common, &answers, format)?,
        Command::Actions { answers, common } => commands::actions(&mut out, &common, &answers)?,
        Command::Letters { answers, common, what, format } => {
            commands::letters(&mut out, &common, &answers, &what, format)?
        }
        Command::Explain { answers, common, what, format } => {
            commands::explain(&mut out, &common, &answers, &what, format)?
        }
        Command::Report { answers, paper, common } => commands::report(&mut out, &common, &answers, paper)?,
        Command::Diff(what) => commands::diff(&mut out, &what)?,
        Command::Pack(what) => commands::pack(&mut out, what)?,
        Command::Practice { what, common } => commands::practice(&mut out, &common, &what)?,
        Command::Slip { statement, common } => commands::slip(&mut out, &common, &statement)?,
        Command::Session(what) => commands::session(&mut out, what)?,
        Command::Compare { answers, common, with } => commands::compare(&mut out, &common, &answers, &with)?,
        Command::Questions { answers, common } => commands::questions(&mut out, &common, answers.as_deref())?,
        Command::Glossary { common } => commands::glossary(&mut out, &common)?,
        Command::Template { common } => commands::template(&mut out, &common)?,
        Command::Check(what) => commands::check(&mut out, &what)?,
        Command::Locales(what) => commands::locales(&mut out, &what)?,
        Command::Schema { of, rules } => commands::schema(&mut out, of, rules)?,
        #[cfg(target_os = "linux")]
        Command::Window { arguments: given } => {
            // Options that go with every command are the window's here; what it does not know, it refuses.
            let every = [("--plain", arguments.plain), ("--unconfined", arguments.unconfined)];
            let every = every.into_iter().filter(|(_, is_given)| *is_given).map(|(option, _)| option.into());
            return Ok(commands::window(&every.chain(given).collect::<Vec<_>>()));
        }
    };
    out.finish()?;
    Ok(code)
}
