//! Manual pages and completions: those of `sightline` are written from its own arguments, the rest by hand.

use std::fs;

use super::files::Files;
use super::product::Product;
use crate::run::{Done, cargo};

const RUN: [&str; 10] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "sightline-cli",
    "--features",
    "manual",
    "--bin",
    "sightline-manual",
    "--",
];

/// Where each shell looks for completions.
const COMPLETIONS: [(&str, &str); 3] = [
    ("sightline.bash", "usr/share/bash-completion/completions/sightline"),
    ("_sightline", "usr/share/zsh/vendor-completions/_sightline"),
    ("sightline.fish", "usr/share/fish/vendor_completions.d/sightline.fish"),
];

/// The pages that are written by hand, by the folder of their language in `man`.
const BY_HAND: [(&str, &str); 3] = [
    ("linux/sightline-app.1", "man1/sightline-app.1"),
    ("linux/sightline-app.es.1", "es/man1/sightline-app.1"),
    ("linux/sightline.es.1", "es/man1/sightline.1"),
];

/// Adds them where a Debian system has such things.
pub fn add(files: &mut Files, product: &Product) -> Done {
    let folder = product.work("manual")?;
    let (path, day) = (folder.to_string_lossy(), product.day("+%Y-%m-%d")?);
    cargo(&[&RUN[..], &[path.as_ref(), day.as_str()][..]].concat())?;
    for (made, place) in COMPLETIONS {
        files.put(place, fs::read(folder.join(made))?);
    }
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".1") {
            files.put_gzipped(&format!("usr/share/man/man1/{name}"), fs::read(entry.path())?)?;
        }
    }
    for (from, place) in BY_HAND {
        files.put_gzipped(&format!("usr/share/man/{place}"), product.text(from)?)?;
    }
    Ok(())
}
