//! The archive for any Linux that has WebKitGTK: unpack it, start it, remove it.

use std::env::consts::ARCH;
use std::fs;
use std::path::PathBuf;

use super::files::Files;
use super::product::{Product, VERSION};
use super::{bom, desktop, licenses};
use crate::machine;
use crate::run::Failed;

/// Makes it.
pub fn make(product: &Product) -> Result<Vec<PathBuf>, Failed> {
    let programs = product.programs()?;
    let mut files = Files::default();
    files.put_program("sightline", fs::read(&programs.terminal)?);
    files.put_program("sightline-app", fs::read(&programs.window)?);
    files.put_program("sightline-window", product.text("linux/sightline-window.sh")?);
    // For who unpacks it into a folder of their own, and for the Flatpak, which is made from it.
    desktop::add(&mut files, product, "share")?;
    files.put("README", product.text("linux/portable-readme.txt")?);
    files.put("LICENSE", fs::read(machine::repository().join("LICENSE"))?);
    files.put("licenses.txt", licenses::texts(&product.parts)?);
    files.put("sightline.cdx.json", bom::text(product, &product.parts)?);
    let name = format!("sightline-{VERSION}-linux-{ARCH}");
    let archive = product.folder().join(format!("{name}.tar.gz"));
    fs::write(&archive, files.tar(&name, product.time)?)?;
    Ok(vec![archive, bom::write(product, &format!("linux-{ARCH}"), &product.parts)?])
}
