//! The packages of npm that are inside the window's page.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::machine::ui_folder;
use crate::run::{Failed, failed, npm};

/// What is in the page and is no script: where it comes from, and a part of the name of its file, by which it is found.
const NO_SCRIPT: [(&str, &str); 2] = [
    ("@fontsource-variable/atkinson-hyperlegible-next", "atkinson-hyperlegible-next"),
    ("us-atlas", "outlines-"),
];

/// A package inside the page.
#[derive(Clone)]
pub struct Npm {
    pub name: String,
    pub version: String,
    pub license: String,
    pub folder: PathBuf,
}

impl Npm {
    /// Names it as the whole world does.
    pub fn reference(&self) -> String {
        format!("pkg:npm/{}@{}", self.name.replace('@', "%40"), self.version)
    }
}

/// Every package that is inside the page, in the order of names. The builder's own map of the scripts says which: what is
/// only declared, or only builds, is not among them. `maps` is an empty folder, to build it in.
pub fn inside(maps: &Path) -> Result<Vec<Npm>, Failed> {
    let folder = maps.to_string_lossy();
    npm(
        &ui_folder(),
        &[
            "run",
            "--silent",
            "build",
            "--",
            "--sourcemap",
            "--emptyOutDir",
            "--outDir",
            &folder,
            "--logLevel=error",
        ],
    )?;
    let mut names = BTreeSet::new();
    let mut assets = Vec::new();
    for entry in fs::read_dir(maps.join("assets"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "map") {
            names.extend(packages_of(&serde_json::from_slice(&fs::read(&path)?)?));
        }
        assets.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
    }
    for (name, part) in NO_SCRIPT {
        if !assets.iter().any(|asset| asset.contains(part)) {
            return Err(failed(format!("the page holds nothing of {name} any more: see npm.rs")));
        }
        names.insert(name.to_owned());
    }
    names.into_iter().map(|name| described(&name, &ui_folder())).collect()
}

/// The packages whose files a map of a script names: `…/node_modules/@scope/name/…`.
fn packages_of(map: &Value) -> BTreeSet<String> {
    let sources = map["sources"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let package = |source: &str| {
        let (_, inside) = source.rsplit_once("node_modules/")?;
        let parts = if inside.starts_with('@') { 2 } else { 1 };
        Some(inside.split('/').take(parts).collect::<Vec<_>>().join("/"))
    };
    sources.filter_map(package).collect()
}

fn described(name: &str, ui: &Path) -> Result<Npm, Failed> {
    let folder = ui.join("node_modules").join(name);
    let package: Value = serde_json::from_slice(&fs::read(folder.join("package.json"))?)?;
    let field = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    Ok(Npm { name: name.to_owned(), version: field("version"), license: field("license"), folder })
}
