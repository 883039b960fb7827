//! `cargo xtask tour`: the real window through every screen.

use crate::setup;
use crate::steps::{step, window_for_tests};

/// Builds what it needs and takes the tour in the locales named (English and Spanish if none are).
pub fn run(locales: &[&str]) -> bool {
    const TOUR: [&str; 6] = ["run", "--quiet", "--package", "sightline-tests", "--bin", "tour"];
    setup::machine(true) && setup::ui() && window_for_tests() && step(&[&TOUR[..], &["--"], locales].concat())
}
