//! What the window needs from the machine: Debian's packages, and the UI's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// To build the window.
const BUILD: [&str; 4] = ["libwebkit2gtk-4.1-dev", "librsvg2-dev", "pkg-config", "build-essential"];
/// To drive it without a display, and to watch what it does.
const DRIVE: [&str; 7] =
    ["xvfb", "webkit2gtk-driver", "strace", "xdotool", "imagemagick", "fonts-noto-core", "dbus"];

/// The top of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Whether `pkg-config` finds what the window is built with.
fn can_build_window() -> bool {
    succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]))
}

/// Whether every program that drives the window is there.
fn can_drive_window() -> bool {
    ["Xvfb", "WebKitWebDriver", "strace", "xdotool", "import"].iter().all(|program| is_there(program))
}

/// Sees to it that the window can be built, and with `driven` that tests can drive it.
pub fn machine(driven: bool) -> bool {
    if !cfg!(target_os = "linux") || (can_build_window() && (!driven || can_drive_window())) {
        return true;
    }
    let packages = if driven { [&BUILD[..], &DRIVE[..]].concat() } else { BUILD.to_vec() };
    let install = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    if !is_there("apt-get") {
        eprintln!("The window needs WebKitGTK 4.1 and its headers; on Debian and Ubuntu: sudo {install}");
        return false;
    }
    let as_root = if is_root() {
        Some("")
    } else if succeeds(Command::new("sudo").args(["-n", "true"])) {
        Some("sudo -n ")
    } else {
        None
    };
    let Some(prefix) = as_root else {
        eprintln!("The window needs a few packages. Type this, then try again:\n  sudo {install}");
        return false;
    };
    println!("{prefix}{install}");
    let line =
        format!("{prefix}apt-get update -qq && {prefix}env DEBIAN_FRONTEND=noninteractive {install} -qq");
    succeeds(Command::new("sh").args(["-c", &line]).stdout(Stdio::null()))
}

/// Builds the UI into `ui/dist`, installing its packages first if they are not there as locked.
pub fn ui() -> bool {
    let ui = repository().join("ui");
    if !is_there("npm") {
        eprintln!("The window needs Node.js 20 or newer with npm (https://nodejs.org).");
        return false;
    }
    let npm = |arguments: &[&str]| {
        println!("npm {}", arguments.join(" "));
        succeeds(Command::new("npm").args(arguments).current_dir(&ui))
    };
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    let fresh = installed.is_some() && installed >= modified(&ui.join("package-lock.json"));
    (fresh || npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
        && npm(&["run", "--silent", "build"])
}

/// Checks the types of the UI.
pub fn check_ui() -> bool {
    println!("npm run check");
    succeeds(Command::new("npm").args(["run", "--silent", "check"]).current_dir(repository().join("ui")))
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.starts_with(b"0"))
}

fn is_there(program: &str) -> bool {
    succeeds(Command::new("sh").args(["-c", &format!("command -v {program}")]).stdout(Stdio::null()))
}

/// Whether a command ran and succeeded.
pub fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}
