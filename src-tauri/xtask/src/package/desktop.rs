//! What a Linux desktop shows of the window before it is started: menu entry, description for software centers, icons.

use std::fs;

use super::files::Files;
use super::product::{Product, data};
use crate::machine;
use crate::run::Done;

/// What the desktop knows the window by. The same as in tauri.conf.json.
const ID: &str = "org.sightline.app";

/// The sizes of the icon that are packaged; the largest is the window's own.
const ICONS: [&str; 8] = ["16", "24", "32", "48", "64", "128", "256", "512"];

/// Adds them below the folder `share` of the package.
pub fn add(files: &mut Files, product: &Product, share: &str) -> Done {
    files.put(format!("{share}/applications/{ID}.desktop"), product.text("linux/sightline.desktop")?);
    files.put(format!("{share}/metainfo/{ID}.metainfo.xml"), product.text("linux/metainfo.xml")?);
    for size in ICONS {
        let icon = match size {
            "512" => machine::repository().join("src-tauri/icons/icon.png"),
            _ => data().join(format!("linux/icons/{size}.png")),
        };
        files.put(format!("{share}/icons/hicolor/{size}x{size}/apps/{ID}.png"), fs::read(icon)?);
    }
    Ok(())
}
