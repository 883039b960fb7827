//! Writes the manual pages and the completions of `sightline` from its own arguments. For `cargo xtask package`; never
//! shipped, and nothing of it is in the program.

#[expect(dead_code, reason = "here the arguments are described, not read")]
mod arguments;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use sightline_words::{Words, embedded_locales, own};

/// The heading of every page.
const MANUAL: &str = "Sightline";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(folder), Some(day)) = (arguments.next().map(PathBuf::from), arguments.next()) else {
        return Err("sightline-manual FOLDER DAY".into());
    };
    let day = day.to_string_lossy();
    let about = Words::load(&embedded_locales(), "en", &[], false)
        .map_err(|problems| problems.to_string())?
        .get(&own::TERMINAL_ABOUT)
        .text;
    let first = about.split_inclusive('?').next().unwrap_or_default().to_owned();
    let mut command = arguments::Arguments::command().about(first).long_about(about);
    fs::create_dir_all(&folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut command.clone(), "sightline", &folder)?;
    }
    command = command.disable_help_subcommand(true);
    command.build();
    pages(command, &folder, &day)?;
    Ok(())
}

/// A page for a command, and one for each below it.
fn pages(command: Command, folder: &Path, day: &str) -> std::io::Result<()> {
    let command = command.version(env!("CARGO_PKG_VERSION"));
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
        pages(below.clone(), folder, day)?;
    }
    Man::new(command).date(day).manual(MANUAL).generate_to(folder).map(drop)
}
