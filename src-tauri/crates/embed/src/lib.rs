//! For build scripts: embeds a folder of files, each compressed, in a table that the program includes.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What a file is packed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Its text.
    Text,
    /// The data of its YAML, as CBOR: read many times faster, at every start. The names of its entries come before
    /// it, for a reader who needs no more.
    Data,
}

/// Writes `packed.rs` into `out`: an expression of type `&[(&str, &[u8])]`, the path of each file below `folder`
/// (with `/`) and what it holds as brotli, in alphabetical order. Tells cargo to run again when the folder changes.
///
/// # Errors
/// When a file cannot be read or written, or is not YAML where data is due.
pub fn embed(folder: &Path, form: Form, out: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let name = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
    files.sort_by_key(|path| name(path));
    let mut table = String::from("&[\n");
    for (index, path) in files.iter().enumerate() {
        let packed = out.join(format!("{index}.br"));
        let text = fs::read(path)?;
        let bytes = if form == Form::Data { data(path, &text)? } else { text };
        fs::write(&packed, compress(&bytes)?)?;
        let _ = writeln!(table, "    ({:?}, include_bytes!({packed:?})),", name(path));
    }
    table.push_str("]\n");
    fs::write(out.join("packed.rs"), table)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|kind| ["yaml", "ftl", "txt"].iter().any(|ours| kind == *ours))
        {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}

fn data(path: &Path, text: &[u8]) -> io::Result<Vec<u8>> {
    let wrong = |error: String| io::Error::other(format!("{}: {error}", path.display()));
    let value: serde_yaml::Value = serde_yaml::from_slice(text).map_err(|error| wrong(error.to_string()))?;
    let names: Vec<&serde_yaml::Value> =
        value.as_mapping().into_iter().flat_map(|entries| entries.keys()).collect();
    let mut bytes = Vec::new();
    ciborium::into_writer(&names, &mut bytes).map_err(|error| wrong(error.to_string()))?;
    ciborium::into_writer(&value, &mut bytes).map_err(|error| wrong(error.to_string()))?;
    Ok(bytes)
}

fn compress(text: &[u8]) -> io::Result<Vec<u8>> {
    // The most that brotli can do, and a window that holds any of our files whole.
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    writer.write_all(text)?;
    Ok(writer.into_inner())
}
