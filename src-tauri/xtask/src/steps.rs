//! Building, testing, opening.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::setup;

/// Builds and opens the window, or asks in the terminal where there is no display.
pub fn app(rest: &[&str]) -> bool {
    let display = cfg!(not(target_os = "linux"))
        || env::var_os("DISPLAY").is_some()
        || env::var_os("WAYLAND_DISPLAY").is_some();
    if !display {
        println!("No display here: asking in the terminal.");
        return cargo(&["run", "--quiet", "--release", "--package", "sightline-cli", "--", "interview"]);
    }
    const RUN: [&str; 6] = ["run", "--quiet", "--release", "--package", "sightline-app", "--"];
    setup::machine(false) && setup::ui() && cargo(&[&RUN[..], rest].concat())
}

/// Every step runs even if an earlier one failed: one run tells all that is wrong.
pub fn test() -> bool {
    if !(setup::machine(true) && setup::ui()) {
        return false;
    }
    let mut good = setup::check_ui();
    if has("fmt") {
        good &= step(&["fmt", "--all", "--check"]);
    } else {
        eprintln!("format not checked: rustfmt is not installed (rustup component add rustfmt)");
    }
    if has("clippy") {
        good &= step(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    } else {
        eprintln!("lints not checked: clippy is not installed (rustup component add clippy)");
    }
    good &= types_are_fresh();
    // The black-box tests run the programs themselves, so these are built first.
    good &= step(&["build", "--quiet", "--package", "sightline-cli"]);
    good &= step(&["run", "--quiet", "--package", "sightline-cli", "--", "check"]);
    good &= window_for_tests();
    good &= step(&["build", "--quiet", "--release", "--package", "sightline-app"]);
    good & step(&["test", "--quiet", "--workspace", "--no-fail-fast"])
}

/// Builds the window that WebDriver can drive, under a name of its own.
pub fn window_for_tests() -> bool {
    let folder = setup::repository().join("target/debug");
    step(&["build", "--quiet", "--package", "sightline-app", "--features", "webdriver"])
        && fs::copy(folder.join("sightline-app"), folder.join("sightline-app-webdriver")).is_ok()
}

/// Writes the UI's types from the Rust views.
pub fn types() -> bool {
    match generated_types() {
        Some(text) => fs::write(types_file(), text).is_ok(),
        None => false,
    }
}

fn types_are_fresh() -> bool {
    println!("types of the UI");
    let fresh =
        generated_types().is_some_and(|text| fs::read_to_string(types_file()).is_ok_and(|old| old == text));
    if !fresh {
        eprintln!("ui/src/lib/types.ts is not what the Rust views say; run `cargo xtask types`");
    }
    fresh
}

fn types_file() -> PathBuf {
    setup::repository().join("ui/src/lib/types.ts")
}

/// Lets `ts-rs` write one file a type, and joins them in alphabetical order.
fn generated_types() -> Option<String> {
    let folder = setup::repository().join("target/types");
    drop(fs::remove_dir_all(&folder));
    let test = ["test", "--quiet", "--package", "sightline-engine", "--package", "sightline-view"];
    let mut command = Command::new(cargo_path());
    command.args(test).args([
        "--package",
        "sightline-app",
        "--features",
        "sightline-app/typescript",
        "--lib",
        "--bins",
    ]);
    command.arg("export_bindings").env("TS_RS_EXPORT_DIR", &folder);
    if !setup::succeeds(command.stdout(std::process::Stdio::null())) {
        return None;
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut text = String::from("// Written by `cargo xtask types` from the views in Rust. Do not edit.\n");
    for file in files {
        let lines = fs::read_to_string(file).ok()?;
        let own =
            lines.lines().filter(|line| !line.starts_with("import ") && !line.starts_with("// This file"));
        text.push('\n');
        text.push_str(own.collect::<Vec<_>>().join("\n").trim());
        text.push('\n');
    }
    Some(text)
}

fn has(tool: &str) -> bool {
    let output = Command::new(cargo_path()).args([tool, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// Says what is run, and runs it.
pub fn step(arguments: &[&str]) -> bool {
    println!("cargo {}", arguments.join(" "));
    cargo(arguments)
}

/// Runs cargo.
pub fn cargo(arguments: &[&str]) -> bool {
    setup::succeeds(Command::new(cargo_path()).args(arguments))
}

/// The cargo that runs this.
pub fn cargo_path() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
