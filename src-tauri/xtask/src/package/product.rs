//! What every package says of Sightline alike: its version, its day, who made it, and its two programs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::crates::{self, Crate};
use super::npm::{self, Npm};
use crate::machine::{self, build_ui};
use crate::run::{Done, Failed, cargo_path, failed, run, said};

/// The version of the workspace.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Sightline, as it is packaged.
pub struct Product {
    /// The time that every packaged file bears, in seconds since 1970: that of the last commit, unless
    /// `SOURCE_DATE_EPOCH` says another. So the same source makes the same packages.
    pub time: u64,
    /// Who makes the packages: name and address.
    pub maker: String,
    /// What is inside the programs, built for this computer.
    pub parts: Parts,
    /// Packs the programs that are there, whatever the source is now.
    built: bool,
}

/// What others made, and our own crates, inside the programs.
#[derive(Default)]
pub struct Parts {
    /// Of Rust.
    pub crates: Vec<Crate>,
    /// Of the window's page.
    pub page: Vec<Npm>,
}

impl Product {
    /// Sightline as of now; with `built`, of the programs that are there.
    pub fn new(built: bool) -> Result<Self, Failed> {
        let named = env::var("SOURCE_DATE_EPOCH").ok();
        let last = || {
            let mut git = Command::new("git");
            git.args(["log", "-1", "--format=%ct"]).current_dir(machine::repository());
            said(&mut git)
        };
        let time = named.map_or_else(last, Ok)?;
        let time: u64 = time.trim().parse().map_err(|_| {
            failed("no time for the packages: this is no git repository, and SOURCE_DATE_EPOCH names none")
        })?;
        let makers = fs::read_to_string(data().join("maker.txt"))?;
        let maker = makers.lines().find(|line| !line.starts_with('#')).unwrap_or_default().to_owned();
        let mut product = Self { time, maker, parts: Parts::default(), built };
        if !built {
            build_ui()?;
        }
        product.parts =
            Parts { crates: crates::inside(&target()?)?, page: npm::inside(&product.work("page")?)? };
        Ok(product)
    }

    /// The day of the packages, in a form of `date`.
    pub fn day(&self, form: &str) -> Result<String, Failed> {
        let at = format!("--date=@{}", self.time);
        said(Command::new("date").env("LC_ALL", "C").args(["--utc", &at, form]))
    }

    /// A text of the packaging data, with what it leaves open filled in.
    pub fn text(&self, name: &str) -> Result<String, Failed> {
        let path = data().join(name);
        let text = fs::read_to_string(&path).map_err(|error| failed(format!("{name}: {error}")))?;
        Ok(text
            .replace("@VERSION@", VERSION)
            .replace("@DAY@", &self.day("+%Y-%m-%d")?)
            .replace("@DATE@", &self.day("--rfc-email")?)
            .replace("@MAKER@", &self.maker))
    }

    /// The programs; built first, unless those that are there are to be packed. They are built apart from the others,
    /// for in these no folder of this computer is named: nobody's home, and the same bytes wherever they are built.
    pub fn programs(&self) -> Result<Programs, Failed> {
        const BUILD: [&str; 7] = [
            "build",
            "--quiet",
            "--release",
            "--locked",
            "--package=sightline-cli",
            "--package=sightline-app",
            "--bins",
        ];
        let apart = machine::repository().join("target/package-build");
        if !self.built {
            println!("cargo {}", BUILD.join(" "));
            let renamed = nameless()?;
            let mut build = Command::new(cargo_path());
            build.args(BUILD).env("CARGO_TARGET_DIR", &apart).env("CARGO_ENCODED_RUSTFLAGS", renamed);
            run(build.current_dir(machine::repository()))?;
        }
        let folder = apart.join("release");
        Ok(Programs { terminal: folder.join("sightline"), window: folder.join("sightline-app") })
    }

    /// Where finished packages go.
    pub fn folder(&self) -> PathBuf {
        machine::repository().join("target/package")
    }

    /// An empty folder to make a package in.
    pub fn work(&self, name: &str) -> Result<PathBuf, Failed> {
        let folder = machine::repository().join("target/package-work").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Removes packages of other versions, so that the sums are over one version only.
    pub fn sweep(&self) -> Done {
        fs::create_dir_all(self.folder())?;
        for entry in fs::read_dir(self.folder())? {
            let entry = entry?;
            let of_another = !entry.file_name().to_string_lossy().contains(VERSION);
            if of_another && entry.file_type()?.is_file() {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// The folder of the packaging data.
pub fn data() -> PathBuf {
    machine::repository().join("src-tauri/package")
}

/// The two programs, as released for this computer.
pub struct Programs {
    /// `sightline`, for the terminal.
    pub terminal: PathBuf,
    /// `sightline-app`, the window.
    pub window: PathBuf,
}

/// The compiler's options that leave this computer's folders out of the programs, as cargo takes them from its
/// environment.
fn nameless() -> Result<String, Failed> {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")))?;
    let source = machine::repository().canonicalize()?;
    let folders = [(home, "/cargo"), (source.to_string_lossy().into_owned(), "/sightline")];
    Ok(folders.map(|(from, to)| format!("--remap-path-prefix={from}={to}")).join("\x1f"))
}

/// The name of this computer's kind, as Rust calls it: `x86_64-unknown-linux-gnu`.
fn target() -> Result<String, Failed> {
    said(
        Command::new("rustc")
            .args(["--print", "host-tuple"])
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR"))),
    )
}
