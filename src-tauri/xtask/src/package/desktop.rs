//! What a Linux desktop shows of the window before it is started: menu entry, description for software centers, icons.

use std::fs;

use super::files::Files;
use super::product::{Product, data};
use crate::machine;
use crate::run::{Done, Failed, failed};

/// What the desktop knows the window by. The same as in tauri.conf.json.
const ID: &str = "org.sightline.app";

/// The sizes of the icon that are packaged; the largest is the window's own.
const ICONS: [&str; 8] = ["16", "24", "32", "48", "64", "128", "256", "512"];

/// Adds them below the folder `share` of the package.
pub fn add(files: &mut Files, product: &Product, share: &str) -> Done {
    let entry = product.text("linux/sightline.desktop")?.replace("@COMMENTS@", &comments()?);
    files.put(format!("{share}/applications/{ID}.desktop"), entry);
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

/// What Sightline is for, in every language: the sentence under the title of the window's first screen.
fn comments() -> Result<String, Failed> {
    let mut folders: Vec<_> =
        fs::read_dir(machine::repository().join("locales"))?.collect::<Result<_, _>>()?;
    folders.retain(|folder| folder.path().join("locale.yaml").is_file());
    folders.sort_by_key(fs::DirEntry::file_name);
    let mut lines = Vec::new();
    for folder in folders {
        let tag = folder.file_name().to_string_lossy().into_owned();
        let words = fs::read_to_string(folder.path().join("window.ftl"))?;
        let said = words.lines().find_map(|line| line.strip_prefix("window-welcome-lede = "));
        let missing =
            || failed(format!("locales/{tag}/window.ftl: window-welcome-lede stands in no one line"));
        let said = said.ok_or_else(missing)?;
        match desktop_locale(&tag).as_str() {
            "en" => lines.insert(0, format!("Comment={said}")),
            locale => lines.push(format!("Comment[{locale}]={said}")),
        }
    }
    Ok(lines.join("\n"))
}

/// A language as the menus of desktops name it: they know no scripts, but the countries where these are written.
fn desktop_locale(tag: &str) -> String {
    match tag {
        "zh-Hans" => "zh_CN".to_owned(),
        "zh-Hant" => "zh_TW".to_owned(),
        tag => tag.replace('-', "_"),
    }
}
