//! Packs: how they are made, trusted and laid beside each other.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Keys that are trusted besides those of the program.
#[derive(Args, Default)]
pub struct Trusted {
    /// Trust another key: maintainer=KEY or lawyer=KEY; a public key of minisign, or the file that holds it
    #[arg(long, value_name = "ROLE=KEY")]
    pub trust: Vec<String>,
}

/// What is done with packs.
#[derive(Subcommand)]
pub enum Pack {
    /// Check rules and words and put them into one file, to be signed by two with `minisign -S`
    Make {
        /// The file to write
        file: PathBuf,
        /// Folder of rules
        #[arg(long)]
        rules: PathBuf,
        /// Folder of words
        #[arg(long)]
        locales: PathBuf,
        /// The oldest version of the program that can use it; this one when left out
        #[arg(long, value_name = "VERSION")]
        least_program: Option<String>,
        /// Write over a file that is there
        #[arg(long)]
        replace: bool,
    },
    /// Make a pack of that file and its two signatures
    Join {
        /// The file that was signed
        contents: PathBuf,
        /// The pack to write
        file: PathBuf,
        /// The maintainer's signature
        #[arg(long, value_name = "FILE")]
        maintainer: PathBuf,
        /// The lawyer's signature
        #[arg(long, value_name = "FILE")]
        lawyer: PathBuf,
        /// Write over a file that is there
        #[arg(long)]
        replace: bool,
    },
    /// Tell whether a pack would be taken, and which rules it holds
    Check {
        /// The pack
        file: PathBuf,
        /// Language of the words; that of the system when left out, or English
        #[arg(long)]
        locale: Option<String>,
        #[command(flatten)]
        trusted: Trusted,
    },
}

/// What is laid beside each other.
#[derive(Args)]
pub struct Diff {
    /// The older: a pack, a file that is to be signed, a folder that holds `rules` and `locales`, or `built-in` for those
    /// of this program
    pub old: PathBuf,
    /// The newer: the same
    pub new: PathBuf,
    /// Language of the program's own words; that of the system when left out, or English
    #[arg(long)]
    pub locale: Option<String>,
}
