//! `WebView2Loader.dll`: Microsoft's small library that finds the web view of a computer. It comes with the crate that
//! calls it; its license stands in `src-tauri/package/windows`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::shared::told;
use super::toolchain::TARGET;
use crate::run::{Failed, cargo_path, failed};

/// The crate that carries it.
const CRATE: &str = "webview2-com-sys";

/// The library for 64-bit Windows, in the source of the crate.
pub fn loader() -> Result<PathBuf, Failed> {
    let asked = ["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET];
    let metadata: Value = serde_json::from_str(&told(cargo_path(), &asked)?)?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = packages.iter().find(|package| package["name"] == CRATE);
    let manifest = found.and_then(|package| package["manifest_path"].as_str());
    let folder = manifest.and_then(|manifest| Path::new(manifest).parent());
    let folder = folder.ok_or_else(|| failed(format!("the window is not built with {CRATE}")))?;
    Ok(folder.join("x64/WebView2Loader.dll"))
}
