//! The bundle for a Mac, made on a Mac by Tauri's own tool and signed for that Mac alone. Nobody has tried it yet: see
//! docs/macos.md.

use std::path::PathBuf;
use std::process::Command;

use super::product::{Product, VERSION};
use crate::machine;
use crate::run::{Failed, cargo_path, failed, run, succeeds};

/// Makes it: the app, and a zip of it.
pub fn make(product: &Product) -> Result<Vec<PathBuf>, Failed> {
    if !cfg!(target_os = "macos") {
        return Err(failed("A bundle for a Mac is made on a Mac: see docs/macos.md."));
    }
    if !succeeds(Command::new(cargo_path()).args(["tauri", "--version"])) {
        return Err(failed("The bundle is made by Tauri's tool. First: cargo install tauri-cli --locked"));
    }
    let top = machine::repository();
    let mut bundle = Command::new(cargo_path());
    bundle.args(["tauri", "build", "--bundles", "app", "--", "--locked"]);
    run(bundle.current_dir(top.join("src-tauri")))?;
    let app = product.folder().join("Sightline.app");
    let zip = product.folder().join(format!("sightline-{VERSION}-macos.zip"));
    // `ditto` keeps what a signature is over.
    run(Command::new("ditto").arg(top.join("target/release/bundle/macos/Sightline.app")).arg(&app))?;
    run(Command::new("ditto").args(["-c", "-k", "--keepParent"]).args([&app, &zip]))?;
    Ok(vec![zip])
}
