//! Writes from the one list of commands (`commands.txt`) what Tauri wants to know of them: the manifest, without which
//! a command can be called by nobody, the capability of the window, and the handler.

use std::fs;
use std::path::PathBuf;

fn main() {
    if let Err(error) = build() {
        println!("cargo::error={error:#}");
    }
}

fn build() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=commands.txt");
    let list = fs::read_to_string("commands.txt")?;
    let commands: Vec<&str> = list.lines().filter_map(|line| line.split('(').next()).collect();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());

    let paths: Vec<String> = commands.iter().map(|command| format!("commands::{command}")).collect();
    fs::write(out.join("handler.rs"), format!("tauri::generate_handler![{}]", paths.join(", ")))?;
    fs::write(out.join("names.rs"), format!("&{commands:?}"))?;

    let allowed: Vec<String> =
        commands.iter().map(|command| format!("allow-{}", command.replace('_', "-"))).collect();
    let capability = format!(
        r#"{{
  "identifier": "main",
  "description": "Our own commands, and nothing else: no files, no shell, no network, no opener, no events.",
  "windows": ["main"],
  "permissions": {allowed:?}
}}"#
    );
    let capabilities = out.join("window-capabilities");
    fs::create_dir_all(&capabilities)?;
    fs::write(capabilities.join("main.json"), capability)?;

    // Tauri wants both for as long as the program runs; this one ends in a moment.
    let pattern = Box::leak(format!("{}/*.json", capabilities.display()).into_boxed_str());
    let names: Vec<&'static str> =
        commands.iter().map(|command| &*Box::leak((*command).to_owned().into_boxed_str())).collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    let attributes = tauri_build::Attributes::new().app_manifest(manifest).capabilities_path_pattern(pattern);
    tauri_build::try_build(attributes)?;
    Ok(())
}
