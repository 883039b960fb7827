//! The sums of all packages, and a signature over the sums.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use sha2::{Digest, Sha256};

use super::product::{Product, VERSION};
use crate::run::{Done, Failed, run};

const SUMS: &str = "SHA256SUMS";
const SIGNATURE: &str = "SHA256SUMS.minisig";

/// Names the minisign secret key that signs, where the command line does not.
const KEY: &str = "SIGHTLINE_SIGNING_KEY";

/// The key that the environment names.
pub fn key_of_environment() -> Option<PathBuf> {
    env::var_os(KEY).filter(|key| !key.is_empty()).map(PathBuf::from)
}

/// Writes the sums, as `sha256sum --check` reads them, and removes an older signature.
pub fn write(product: &Product) -> Result<PathBuf, Failed> {
    let mut names = Vec::new();
    for entry in fs::read_dir(product.folder())? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name());
        }
    }
    names.retain(|name| name != OsStr::new(SUMS) && name != OsStr::new(SIGNATURE));
    names.sort();
    let mut text = String::new();
    for name in names {
        let sum = Sha256::digest(fs::read(product.folder().join(&name))?);
        for byte in sum {
            write!(text, "{byte:02x}")?;
        }
        writeln!(text, "  {}", name.to_string_lossy())?;
    }
    let signature = product.folder().join(SIGNATURE);
    if signature.exists() {
        fs::remove_file(signature)?;
    }
    let path = product.folder().join(SUMS);
    fs::write(&path, text)?;
    Ok(path)
}

/// Signs the sums, or says that they are not signed.
pub fn sign(product: &Product, key: Option<PathBuf>) -> Done {
    let Some(key) = key else {
        println!("not signed: `--sign KEY` or {KEY} names the minisign secret key that signs {SUMS}");
        return Ok(());
    };
    // Relative to where the command was given; minisign asks for the key's password itself.
    let mut minisign = Command::new("minisign");
    minisign.arg("-S").arg("-s").arg(key.canonicalize()?);
    minisign.args(["-m", SUMS, "-x", SIGNATURE, "-t", &format!("Sightline {VERSION}")]);
    run(minisign.current_dir(product.folder()))?;
    println!("target/package/{SIGNATURE}: signed");
    Ok(())
}
