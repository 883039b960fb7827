//! `cargo xtask package SYSTEM`: what people of that system install, made from this folder alone.

mod windows;

use crate::run::{Done, failed};

/// Makes the packages of a system.
pub fn package(system: &str) -> Done {
    match system {
        "windows" => windows::package(),
        _ => Err(failed("There are packages for: windows")),
    }
}

/// Runs the tests of the packages that were made.
pub fn test() -> Done {
    windows::test()
}
