//! The real window: opened, looked at, measured.

use std::env;
use std::fs;
use std::process::Command;

use crate::machine::{self, build_ui};
use crate::run::{Done, cargo, cargo_path, run, step};

/// Builds and opens the window, or asks in the terminal where there is no display.
pub fn app(rest: &[&str]) -> Done {
    const RUN: [&str; 6] = ["run", "--quiet", "--release", "--package", "sightline-app", "--"];
    let display = cfg!(not(target_os = "linux"))
        || env::var_os("DISPLAY").is_some()
        || env::var_os("WAYLAND_DISPLAY").is_some();
    if !display {
        println!("No display here: asking in the terminal.");
        return cargo(&["run", "--quiet", "--release", "--package", "sightline-cli", "--", "interview"]);
    }
    machine::prepare(false)?;
    build_ui()?;
    cargo(&[&RUN[..], rest].concat())
}

/// Builds the window that WebDriver can drive, under a name of its own.
pub fn build_for_tests() -> Done {
    step(&["build", "--quiet", "--package", "sightline-app", "--features", "webdriver"])?;
    let folder = machine::repository().join("target/debug");
    fs::copy(folder.join("sightline-app"), folder.join("sightline-app-webdriver"))?;
    Ok(())
}

/// Builds what it needs and takes the tour in the locales named (English and Spanish if none are).
pub fn tour(locales: &[&str]) -> Done {
    const TOUR: [&str; 7] = ["run", "--quiet", "--package", "sightline-tests", "--bin", "tour", "--"];
    machine::prepare(true)?;
    build_ui()?;
    build_for_tests()?;
    step(&[&TOUR[..], locales].concat())
}

/// Builds the release window and an empty one, and measures them side by side; then one that can be driven, made as the
/// release is but that its crates are not optimized as one, and measures answers and steps in it. A command that is given
/// is measured at its start in place of the release's.
pub fn bench(installed: &[&str]) -> Done {
    const BUILD: [&str; 8] = [
        "build",
        "--release",
        "--package",
        "sightline-cli",
        "--package",
        "sightline-app",
        "--package",
        "sightline-bare-shell",
    ];
    const RUN: [&str; 8] =
        ["run", "--quiet", "--release", "--package", "sightline-tests", "--bin", "startup", "--"];
    const DRIVEN: [&str; 9] = [
        "build",
        "--release",
        "--package",
        "sightline-app",
        "--features",
        "webdriver",
        "--config",
        "profile.release.lto=false",
        "--config=profile.release.codegen-units=16",
    ];
    const STEPS: [&str; 6] = ["run", "--quiet", "--package", "sightline-tests", "--bin", "steps"];
    machine::prepare(true)?;
    build_ui()?;
    step(&BUILD)?;
    step(&[&RUN[..], installed].concat())?;
    let target = machine::repository().join("target/driven");
    step(&[&DRIVEN[..], &["--target-dir", &target.to_string_lossy()]].concat())?;
    let program = target.join("release/sightline-app");
    run(Command::new(cargo_path()).args(STEPS).env("SIGHTLINE_WINDOW", program))
}
