//! `cargo xtask tour` and `cargo xtask bench window`: the real window, looked at and measured.

use crate::setup;
use crate::steps::{step, window_for_tests};

/// Builds what it needs and takes the tour in the locales named (English and Spanish if none are).
pub fn run(locales: &[&str]) -> bool {
    const TOUR: [&str; 6] = ["run", "--quiet", "--package", "sightline-tests", "--bin", "tour"];
    setup::machine(true) && setup::ui() && window_for_tests() && step(&[&TOUR[..], &["--"], locales].concat())
}

/// Builds the release window and an empty one, and measures them side by side.
pub fn bench_window() -> bool {
    const BUILD: [&str; 6] =
        ["build", "--release", "--package", "sightline-app", "--package", "sightline-bare-shell"];
    const RUN: [&str; 7] =
        ["run", "--quiet", "--release", "--package", "sightline-tests", "--bin", "startup"];
    setup::machine(true) && setup::ui() && step(&BUILD) && step(&RUN)
}
