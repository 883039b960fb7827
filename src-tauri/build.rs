//! Declares every command of the window: one that is not declared can be called by nobody.

fn main() {
    let commands = include_str!("commands.txt").lines().filter(|line| !line.is_empty());
    let commands: Vec<&'static str> = commands.collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(commands.into_boxed_slice()));
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
