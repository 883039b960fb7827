//! `cargo xtask package`: what people who do not build install. Each kind of package is a file here; all take the one
//! version in Cargo.toml, and the same programs make the same bytes.

mod bom;
mod crates;
mod deb;
mod desktop;
mod files;
mod licenses;
mod macos;
mod manual;
mod npm;
mod portable;
mod product;
mod sums;
pub mod windows;

use std::fs;
use std::path::{Path, PathBuf};

use crate::machine;
use crate::run::{Done, Failed, failed};
use product::Product;

/// Makes one kind, and says which files it made. To add a kind, write its file and name it in [`KINDS`].
type Make = fn(&Product) -> Result<Vec<PathBuf>, Failed>;

/// Every kind there is, and whether it is made when none is named.
const KINDS: [(&str, Make, bool); 4] = [
    ("deb", deb::make, true),
    ("portable", portable::make, true),
    ("windows", windows::make, false),
    ("macos", macos::make, false),
];

/// Makes the kinds that are named, or the usual ones; then the list of what is in them, the sums and the signature.
pub fn package(arguments: &[&str]) -> Done {
    let asked = Asked::of(arguments)?;
    machine::prepare_packages(false)?;
    let product = Product::new(asked.built)?;
    product.sweep()?;
    for (name, make, usual) in KINDS {
        if asked.kinds.contains(&name) || (asked.kinds.is_empty() && usual) {
            for made in make(&product)? {
                say(&made)?;
            }
        }
    }
    say(&sums::write(&product)?)?;
    sums::sign(&product, asked.key)
}

fn say(made: &Path) -> Done {
    let name = made.file_name().unwrap_or_default().to_string_lossy();
    println!("target/package/{name}: {} bytes", fs::metadata(made)?.len());
    Ok(())
}

/// What the command line asks for.
struct Asked<'a> {
    kinds: Vec<&'a str>,
    /// To pack the programs that are there, without building them again.
    built: bool,
    /// The minisign secret key that signs the sums.
    key: Option<PathBuf>,
}

impl<'a> Asked<'a> {
    fn of(arguments: &[&'a str]) -> Result<Self, Failed> {
        let mut asked = Self { kinds: Vec::new(), built: false, key: sums::key_of_environment() };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            if *argument == "--sign" {
                let key = arguments.next().ok_or_else(|| failed("--sign KEY: which minisign secret key?"))?;
                asked.key = Some(PathBuf::from(key));
            } else if *argument == "--built" {
                asked.built = true;
            } else if KINDS.iter().any(|(kind, ..)| kind == argument) {
                asked.kinds.push(*argument);
            } else {
                let kinds = KINDS.map(|(kind, ..)| kind).join(", ");
                return Err(failed(format!("`{argument}` is no kind of package; there are: {kinds}")));
            }
        }
        Ok(asked)
    }
}
