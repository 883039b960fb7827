//! The crates that are inside the two programs, as cargo resolved them for one kind of computer.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::machine;
use crate::run::{Failed, cargo_path, failed, said};

/// The names of the packages whose parts are in the programs.
pub const PACKAGES: [&str; 2] = ["sightline-cli", "sightline-app"];

/// A crate inside the programs.
pub struct Crate {
    pub name: String,
    pub version: String,
    /// As SPDX writes it.
    pub license: String,
    /// The sum of what the registry gave; ours come from no registry.
    pub checksum: Option<String>,
    /// Its source.
    pub folder: PathBuf,
    /// Those that it uses, by [`Crate::reference`].
    pub uses: BTreeSet<String>,
}

impl Crate {
    /// Names it in a list of parts. What comes from crates.io is named as the whole world names it.
    pub fn reference(&self) -> String {
        reference(&self.name, &self.version, self.checksum.is_some())
    }
}

fn reference(name: &str, version: &str, public: bool) -> String {
    if public { format!("pkg:cargo/{name}@{version}") } else { format!("{name}@{version}") }
}

/// Every crate that the programs use as they run on this kind of computer, in the order of names.
pub fn inside(target: &str) -> Result<Vec<Crate>, Failed> {
    let top = machine::repository();
    let mut ask = Command::new(cargo_path());
    ask.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", target]);
    let metadata: Value = serde_json::from_str(&said(ask.current_dir(&top))?)?;
    let sums = checksums(&fs::read_to_string(top.join("Cargo.lock"))?);
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).map(|one| (text(&one["id"]), one)).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).map(|one| (text(&one["id"]), one)).collect();
    let is_program = |one: &Value| PACKAGES.contains(&text(&one["name"])) && one["source"].is_null();
    let built = built(target)?;
    let is_built = |id: &&str| packages.get(*id).is_some_and(|one| built.contains(&named(one)));
    let mut open: Vec<&str> = packages.iter().filter(|(_, one)| is_program(one)).map(|(id, _)| *id).collect();
    let mut found = BTreeMap::new();
    while let Some(id) = open.pop() {
        if found.contains_key(id) {
            continue;
        }
        let used: Vec<&str> = nodes.get(id).copied().into_iter().flat_map(used_by).filter(is_built).collect();
        let one = packages.get(id).ok_or_else(|| failed(format!("cargo metadata names no package {id}")))?;
        found.insert(id, described(one, &used, &packages, &sums)?);
        open.extend(used);
    }
    let mut crates: Vec<Crate> = found.into_values().collect();
    crates.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    Ok(crates)
}

/// Name and version of every crate that cargo builds into the programs. `cargo metadata` tells more: whatever a feature
/// that some crate of the workspace asks for would bring.
fn built(target: &str) -> Result<BTreeSet<(String, String)>, Failed> {
    let mut ask = Command::new(cargo_path());
    ask.args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    ask.args(["--target", target]).args(PACKAGES.map(|name| format!("--package={name}")));
    let tree = said(ask.current_dir(machine::repository()))?;
    let name = |line: &str| {
        let mut words = line.split(' ');
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    };
    Ok(tree.lines().filter_map(name).collect())
}

fn named(one: &Value) -> (String, String) {
    (text(&one["name"]).to_owned(), text(&one["version"]).to_owned())
}

/// What a crate uses when it runs: not what builds or tests it.
fn used_by(node: &Value) -> impl Iterator<Item = &str> {
    let at_run = |used: &&Value| list(&used["dep_kinds"]).any(|kind| kind["kind"].is_null());
    list(&node["deps"]).filter(at_run).map(|used| text(&used["pkg"]))
}

type Sums = BTreeMap<(String, String), String>;

fn described(
    one: &Value,
    used: &[&str],
    packages: &BTreeMap<&str, &Value>,
    sums: &Sums,
) -> Result<Crate, Failed> {
    let (name, version) = named(one);
    let uses = used.iter().filter_map(|id| packages.get(id)).map(|one| {
        let (name, version) = named(one);
        reference(&name, &version, !one["source"].is_null())
    });
    let manifest = Path::new(text(&one["manifest_path"]));
    // Old crates write a stroke for "or".
    let license = text(&one["license"]).replace(" / ", " OR ").replace('/', " OR ");
    let checksum = sums.get(&(name.clone(), version.clone())).cloned();
    if checksum.is_none() != one["source"].is_null() {
        return Err(failed(format!("Cargo.lock has no sum of {name} {version}")));
    }
    let folder = manifest.parent().unwrap_or(manifest).to_path_buf();
    Ok(Crate { uses: uses.collect(), name, version, license, checksum, folder })
}

/// The sums in Cargo.lock: `cargo metadata` does not tell them.
fn checksums(lock: &str) -> Sums {
    let entry = |entry: &str| {
        let field = |name: &str| {
            let line = entry.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
            Some(line.trim_end_matches('"').to_owned())
        };
        Some(((field("name")?, field("version")?), field("checksum")?))
    };
    lock.split("[[package]]").filter_map(entry).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
