//! What the window needs from the machine: Debian's packages, and the UI's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{Done, failed, npm, run, succeeds};

/// To build the window.
const BUILD: [&str; 4] = ["libwebkit2gtk-4.1-dev", "librsvg2-dev", "pkg-config", "build-essential"];
/// To drive it without a display, to watch what it does, to print and read papers, and to open sessions without us.
const DRIVE: [&str; 11] = [
    "xvfb",
    "webkit2gtk-driver",
    "strace",
    "xdotool",
    "imagemagick",
    "fonts-noto-core",
    "dbus",
    "chromium",
    "poppler-utils",
    "age",
    "minisign",
];

/// The top of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of the UI.
pub fn ui_folder() -> PathBuf {
    repository().join("ui")
}

/// Whether `pkg-config` finds what the window is built with.
fn can_build_window() -> bool {
    succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]))
}

/// Whether every program that drives the window is there.
fn can_drive_window() -> bool {
    ["Xvfb", "WebKitWebDriver", "strace", "xdotool", "import", "chromium", "pdftotext", "age", "minisign"]
        .iter()
        .all(|program| is_there(program))
}

/// Sees to it that the window can be built, and with `driven` that tests can drive it.
pub fn prepare(driven: bool) -> Done {
    if !cfg!(target_os = "linux") || (can_build_window() && (!driven || can_drive_window())) {
        return Ok(());
    }
    let packages = if driven { [&BUILD[..], &DRIVE[..]].concat() } else { BUILD.to_vec() };
    install("The window needs WebKitGTK 4.1 and its headers", &packages, || false)
}

/// Installs Debian's packages if what is needed is not there yet, or says the one line to type.
pub fn install(need: &str, packages: &[&str], is_there_already: impl FnOnce() -> bool) -> Done {
    if is_there_already() {
        return Ok(());
    }
    let install = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    if !is_there("apt-get") {
        return Err(failed(format!("{need}; on Debian and Ubuntu: sudo {install}")));
    }
    let prefix = if is_root() {
        ""
    } else if succeeds(Command::new("sudo").args(["-n", "true"])) {
        "sudo -n "
    } else {
        return Err(failed(format!("{need}. Type this, then try again:\n  sudo {install}")));
    };
    println!("{prefix}{install}");
    let line =
        format!("{prefix}apt-get update -qq && {prefix}env DEBIAN_FRONTEND=noninteractive {install} -qq");
    run(Command::new("sh").args(["-c", &line]).stdout(Stdio::null()))
}

/// Builds the UI into `ui/dist`, installing its packages first if they are not there as locked.
pub fn build_ui() -> Done {
    let ui = ui_folder();
    if !is_there("npm") {
        return Err(failed("The window needs Node.js 20 or newer with npm (https://nodejs.org)."));
    }
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < modified(&ui.join("package-lock.json")) {
        npm(&ui, &["ci", "--no-audit", "--no-fund", "--loglevel=error"])?;
    }
    npm(&ui, &["run", "--silent", "build"])
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.starts_with(b"0"))
}

/// Whether a program can be called by its name.
pub fn is_there(program: &str) -> bool {
    succeeds(Command::new("sh").args(["-c", &format!("command -v {program}")]))
}
