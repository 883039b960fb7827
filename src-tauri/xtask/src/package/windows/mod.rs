//! `cargo xtask package windows`: a zip that needs no installing, and an installer.

mod nsis;
mod shared;
mod toolchain;
mod webview2;
mod wine;
mod zip;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::product::{Parts, Product};
use super::{bom, crates, licenses};
use crate::machine::{self, is_there, repository};
use crate::run::{Done, Failed, cargo_path, failed, run, step};
use shared::{VERSION, folder, target};
use toolchain::{DEBIAN, TARGET, Toolchain};
use wine::Wine;

/// To link programs for Windows, to pack them, and to make an installer.
const MAKE: [&str; 3] = ["gcc-mingw-w64-x86-64", "zip", "nsis"];
/// To try them without a Windows.
const TRY: [&str; 3] = ["wine64", "gcc-mingw-w64-x86-64", "unzip"];
/// Names to the tests the program that they run in place of the one that was built.
const PROGRAM: &str = "SIGHTLINE_PROGRAM";
/// What is handed out, in the folder in which it is gathered.
const FILES: [&str; 7] = [
    "LICENSE.txt",
    "README.txt",
    "WebView2Loader-LICENSE.txt",
    "WebView2Loader.dll",
    "licenses.txt",
    "sightline-app.exe",
    "sightline.exe",
];

/// Builds both programs for Windows and packs them.
pub fn make(product: &Product) -> Result<Vec<PathBuf>, Failed> {
    machine::install("Packages for Windows are made with MinGW, zip and NSIS", &MAKE, || {
        ["x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "zip", "makensis"]
            .iter()
            .all(|p| is_there(p))
    })?;
    let toolchain = toolchain()?;
    for package in ["sightline-cli", "sightline-app"] {
        println!("building {package} for Windows");
        run(&mut toolchain.build(package)?)?;
    }
    let gathered = folder().join("windows");
    let parts = Parts { crates: crates::inside(TARGET)?, page: product.parts.page.clone() };
    gather(&gathered, &parts)?;
    let name = format!("sightline-{VERSION}-windows-x64");
    let (portable, installer) =
        (folder().join(format!("{name}.zip")), folder().join(format!("{name}-setup.exe")));
    zip::pack(&gathered, &FILES, &portable)?;
    nsis::make(&gathered, &installer)?;
    Ok(vec![portable, installer, bom::write(product, "windows-x64", &parts)?])
}

/// The compiler, after an attempt to install Debian's where there is none.
fn toolchain() -> Result<Toolchain, Failed> {
    if let Some(found) = toolchain::find() {
        return Ok(found);
    }
    let debian =
        machine::install("A compiler for Windows is needed", &DEBIAN, || toolchain::find().is_some());
    let found = debian.and_then(|()| toolchain::find().ok_or_else(|| failed("it is not there after all")));
    found.map_err(|why| failed(format!("{why}\nOr, where rustup is: rustup target add {TARGET}")))
}

/// Lays what is handed out into one folder, and nothing else.
fn gather(to: &Path, parts: &Parts) -> Done {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    let built = target().join(TARGET).join("release");
    for program in ["sightline.exe", "sightline-app.exe"] {
        fs::copy(built.join(program), to.join(program))?;
    }
    fs::write(to.join("licenses.txt"), licenses::texts(parts)?.replace('\n', "\r\n"))?;
    fs::copy(webview2::loader()?, to.join("WebView2Loader.dll"))?;
    let data = repository().join("src-tauri/package/windows");
    for (from, name) in [
        (repository().join("LICENSE"), "LICENSE.txt"),
        (data.join("README.txt"), "README.txt"),
        (data.join("WebView2Loader-LICENSE.txt"), "WebView2Loader-LICENSE.txt"),
    ] {
        // For editors that know no other end of a line.
        let text = fs::read_to_string(from)?.replace("{version}", VERSION).replace('\n', "\r\n");
        fs::write(to.join(name), text)?;
    }
    Ok(())
}

/// The tests of the whole program that are run again with the one for Windows.
const AGAIN: [&str; 7] = ["bad_input", "command_line", "interview", "letters", "limits", "packs", "session"];
/// Of these not: what needs a pipe in the file system, what our starter of Wine stands between (it is tried for Windows
/// by itself), and what takes minutes to say what others say.
const NOT_AGAIN: [&str; 6] = [
    "what_is_no_ordinary_file_is_not_read",
    "a_full_disk_is_an_error",
    "a_reader_that_goes_away_is_no_error",
    "json_and_explanation_name_the_same_sources",
    "no_message_is_missing_in_any_explanation_of_any_persona",
    "a_dangerous_letter_is_refused",
];

/// Whether there is something to try.
pub fn was_made() -> bool {
    folder().join("windows/sightline.exe").exists()
}

/// Tries the packages, which must be there: what is in them, and under Wine what the program does.
pub fn test() -> Done {
    machine::install("Packages for Windows are tried with Wine", &TRY, || {
        ["x86_64-w64-mingw32-objdump", "unzip"].iter().all(|p| is_there(p)) && wine::is_there()
    })?;
    let wine = Wine::begin()?;
    let test = ["test", "--quiet", "--no-fail-fast", "--package", "sightline-tests"];
    let mut again = Command::new(cargo_path());
    again.args(test).args(AGAIN.map(|suite| format!("--test={suite}"))).arg("--");
    again.args(NOT_AGAIN.map(|test| format!("--skip={test}"))).env(PROGRAM, wine.program());
    let again = run(&mut again);
    step(&[&test[..], &["--test=windows", "--test=windows_packages", "--", "--ignored"]].concat()).and(again)
}
