//! The command line.

mod packs;

pub use packs::{Diff, Pack, Trusted};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sightline_rules::Date;

/// What the program is asked to do. What it is for is said by the words, in the language of the computer.
#[derive(Parser)]
#[command(name = "sightline", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// No colors, and words in place of signs: for screen readers; also with NO_COLOR or TERM=dumb
    #[arg(long, global = true)]
    pub plain: bool,
    /// Go on even where the system should shut the network off and cannot
    #[arg(long, global = true)]
    pub unconfined: bool,
}

#[derive(Subcommand)]
pub enum Command {
    /// Ask in the terminal, one question at a time, then show the answer
    Interview {
        #[command(flatten)]
        common: Common,
    },
    /// Assess an answers file
    Assess {
        /// Answers file (`sightline template` makes one), or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        common: Common,
        /// How to show the result
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Tell what the person can lawfully do: what it takes, its duties and its care
    Actions {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        common: Common,
    },
    /// List requests ready to sign and who may send them; print one with blanks
    Letters {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        what: ChosenLetter,
        #[command(flatten)]
        common: Common,
        /// How to show the letter
        #[arg(long, value_enum, default_value_t = Format::Text, requires = "letter")]
        format: Format,
    },
    /// Explain one result: how it travels, why it applies, what narrows it, what was seen
    Explain {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        what: Explained,
        #[command(flatten)]
        common: Common,
        /// How to show it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Make a paper to print or to keep, as one HTML page
    Report {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        paper: Paper,
        #[command(flatten)]
        common: Common,
    },
    /// Print a slip that says what is wrong with a statement of the rules, to fill in
    Slip {
        /// The name of the statement, as `explain --names` shows it, for example us/other/nlets
        statement: String,
        #[command(flatten)]
        common: Common,
    },
    /// Practice with clients who are made up: list them, hear one, compare your answers with the file
    Practice {
        #[command(flatten)]
        what: Practiced,
        #[command(flatten)]
        common: Common,
    },
    /// Show what differs between two bodies of rules and words: facts, safeguards, messages
    Diff(Diff),
    /// Make a pack of rules and words that two sign, or check one
    #[command(subcommand)]
    Pack(Pack),
    /// Keep answers in a locked file, or open one
    #[command(subcommand)]
    Session(Session),
    /// Show what a changed answer changes
    Compare {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        #[command(flatten)]
        with: ComparedWith,
        #[command(flatten)]
        common: Common,
    },
    /// List the questions that can still change the result, most useful first
    Questions {
        /// Answers file, or `-` for standard input
        answers: Option<PathBuf>,
        #[command(flatten)]
        common: Common,
    },
    /// Tell what the terms mean that people may not know
    Glossary {
        #[command(flatten)]
        common: Common,
    },
    /// Print an answers file with every question, to fill in
    Template {
        #[command(flatten)]
        common: Common,
    },
    /// Check every rule and every word; print `file:line: problem` and a hint
    Check(Checked),
    /// Tell how far each language has come; begin one, or bring one up to date
    Locales(Locales),
    /// Print a JSON Schema
    Schema {
        /// Of what
        of: SchemaOf,
        /// Folder of rules, in place of those that the program carries
        #[arg(long)]
        rules: Option<PathBuf>,
    },
    /// Open the window
    #[cfg(target_os = "linux")]
    #[command(disable_help_flag = true)]
    Window {
        /// What the window is told, as with `sightline-app`
        #[arg(allow_hyphen_values = true, trailing_var_arg = true, value_name = "OPTION OF THE WINDOW")]
        arguments: Vec<std::ffi::OsString>,
    },
}

impl Command {
    /// Whether it opens the window.
    pub fn opens_window(&self) -> bool {
        #[cfg(target_os = "linux")]
        return matches!(self, Self::Window { .. });
        #[cfg(not(target_os = "linux"))]
        false
    }

    /// How the result is to be shown, where that is a choice, with the other options.
    pub fn format(&self) -> Option<(&Common, Format)> {
        match self {
            Self::Assess { common, format, .. } | Self::Explain { common, format, .. } => {
                Some((common, *format))
            }
            _ => None,
        }
    }
}

/// What is done with a locked file.
#[derive(Subcommand)]
pub enum Session {
    /// Lock answers into a file. Six words that open it are drawn and shown once, unless something else is to
    Save {
        /// Answers file, or `-` for standard input
        answers: PathBuf,
        /// The file to write
        file: PathBuf,
        /// Lock it to this public key, age1…, or to the one in this file
        #[arg(long, conflicts_with = "passphrase")]
        key: Option<String>,
        /// Lock it with the passphrase in this file
        #[arg(long, value_name = "FILE")]
        passphrase: Option<PathBuf>,
        /// Write over a file that is there
        #[arg(long)]
        replace: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Print the answers of a locked file, and what comes out otherwise since
    Open {
        /// The file
        file: PathBuf,
        /// Open it with the secret key in this file
        #[arg(long, value_name = "FILE", conflicts_with = "passphrase")]
        key: Option<PathBuf>,
        /// Open it with the passphrase in this file; asked for when left out
        #[arg(long, value_name = "FILE")]
        passphrase: Option<PathBuf>,
        #[command(flatten)]
        common: Common,
    },
}

/// What is to be explained.
#[derive(Args)]
pub struct Explained {
    /// Record, for example license-photo
    #[arg(long)]
    pub record: String,
    /// Agency, for example ice-ero
    #[arg(long)]
    pub agency: String,
    /// State, if there are records in several
    #[arg(long)]
    pub state: Option<String>,
    /// Show the name of each statement, for a slip
    #[arg(long)]
    pub names: bool,
}

/// Who is practiced with, and how.
#[derive(Args)]
pub struct Practiced {
    /// The client, for example license/ny-green-light-law; all of them are listed when left out
    pub id: Option<String>,
    /// Print a training sheet, as one HTML page
    #[arg(long, requires = "id", conflicts_with = "answers")]
    pub sheet: bool,
    /// With what the file says, and why
    #[arg(long, requires = "sheet")]
    pub solution: bool,
    /// Compare these answers with the file; `-` for standard input
    #[arg(long, value_name = "FILE", requires = "id")]
    pub answers: Option<PathBuf>,
}

/// Which letter is to be printed.
#[derive(Args)]
pub struct ChosenLetter {
    /// Print this letter, for example plate-reader-audit
    #[arg(long)]
    pub letter: Option<String>,
    /// State, if the letter is for several
    #[arg(long, requires = "letter")]
    pub state: Option<String>,
    /// A lawyer or a legal clinic sends it: print it although the person alone should not send it
    #[arg(long, requires = "letter")]
    pub with_lawyer: bool,
}

/// Which paper, and what stands on it.
#[derive(Args)]
pub struct Paper {
    /// Which paper
    #[arg(long, value_enum, default_value_t = Kind::Carry)]
    pub kind: Kind,
    /// Another language, in a second column
    #[arg(long, value_name = "LOCALE")]
    pub beside: Option<String>,
    /// For a lawyer: with the answers
    #[arg(long)]
    pub answers_too: bool,
    /// To carry: with the steps too whose name tells something private about the person
    #[arg(long)]
    pub own_steps: bool,
    /// For a lawyer: what is explained, RECORD:AGENCY or RECORD:AGENCY@STATE; what matters most when left out
    #[arg(long, value_name = "RECORD:AGENCY")]
    pub explain: Vec<String>,
}

/// Which paper.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Steps, duties and a card: no answers, no records; safe if found
    Carry,
    /// What reaches what, why, with law and sources
    Lawyer,
}

/// What answers are compared with.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct ComparedWith {
    /// Another answer: ID=VALUE, or ID@STATE=VALUE; several times for several changes
    #[arg(long, value_name = "ID=VALUE")]
    pub set: Vec<String>,
    /// The same person in every state
    #[arg(long)]
    pub every_state: bool,
    /// Every other answer to every question, one at a time
    #[arg(long)]
    pub every_answer: bool,
}

/// What is checked, and what is listed besides mistakes.
#[derive(Args)]
pub struct Checked {
    /// Folder of rules; those that the program carries when left out
    #[arg(long)]
    pub rules: Option<PathBuf>,
    /// Folder of words; those that the program carries when left out
    #[arg(long)]
    pub locales: Option<PathBuf>,
    /// The day from which dates may not lie in the future; today when left out
    #[arg(long, value_parser = date)]
    pub as_of: Option<Date>,
    /// List the claims whose sources are older than 12 months
    #[arg(long)]
    pub stale: bool,
}

/// The translator's workbench.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Locales {
    #[command(subcommand)]
    pub task: Option<Task>,
    /// A language: everything that it owes, with file and line
    pub tag: Option<String>,
    /// Folder of words; those that the program carries when left out
    #[arg(long, global = true)]
    pub locales: Option<PathBuf>,
}

/// What a translator has done.
#[derive(Subcommand)]
pub enum Task {
    /// Begin a language: a folder with every message, in English, to be written over
    New {
        /// Its tag, for example ht or zh-Hant
        tag: String,
        /// How far: 1 what it takes to use the program, 2 routes and facts, 3 notes on the nation, 4 on the states
        #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=4))]
        tier: u8,
    },
    /// Bring a language up to date with the English; nothing that you wrote is changed
    Sync {
        /// Its tag
        tag: String,
        /// Begin the files up to this tier; up to the one that locale.yaml says when left out
        #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4))]
        tier: Option<u8>,
    },
    /// Show what to translate next
    Todo {
        /// Its tag
        tag: String,
        /// How many messages
        #[arg(long, default_value_t = 100)]
        most: usize,
    },
    /// Say that messages are up to date with today's English
    Fresh {
        /// Its tag
        tag: String,
        /// Ids of messages, or files of that language (states/nc.ftl) for all messages in them
        #[arg(required = true)]
        messages: Vec<String>,
    },
}

/// What every command that assesses takes.
#[derive(Args, Default)]
pub struct Common {
    /// Language of the words; that of the system when left out, or English
    #[arg(long)]
    pub locale: Option<String>,
    /// Give the answer as of this day (YYYY, YYYY-MM or YYYY-MM-DD); today when left out
    #[arg(long, value_parser = date)]
    pub as_of: Option<Date>,
    /// Folder of rules, in place of those that the program carries
    #[arg(long)]
    pub rules: Option<PathBuf>,
    /// Folder of words, in place of those that the program carries
    #[arg(long)]
    pub locales: Option<PathBuf>,
    /// Pack of signed rules and words, in place of those that the program carries
    #[arg(long, value_name = "FILE", conflicts_with_all = ["rules", "locales"])]
    pub pack: Option<PathBuf>,
    #[command(flatten)]
    pub trusted: Trusted,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading in the terminal
    Text,
    /// For programs
    Json,
    /// One page, to open in a browser or to print
    Html,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum SchemaOf {
    /// Every file under rules/, by its path there
    Rules,
    /// Answers files
    Answers,
    /// What `assess --format json` prints
    Assessment,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|error: sightline_rules::DateError| error.to_string())
}
