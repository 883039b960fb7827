//! What the window needs from the machine: Debian's packages, and the UI's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{Done, failed, npm, run, succeeds};

/// Debian's packages that something needs, and how to see whether they are there.
struct Need {
    packages: &'static [&'static str],
    programs: &'static [&'static str],
    /// Papers are as long as their letters are wide.
    fonts: &'static [&'static str],
}

/// To build the window.
const BUILD: Need = Need {
    packages: &["libwebkit2gtk-4.1-dev", "librsvg2-dev", "pkg-config", "build-essential"],
    programs: &["pkg-config"],
    fonts: &[],
};
/// To drive it without a display, to watch what it does and what the desktop is told, to print and read papers, and to open
/// sessions without us.
const DRIVE: Need = Need {
    packages: &[
        "xvfb",
        "webkit2gtk-driver",
        "strace",
        "xdotool",
        "imagemagick",
        "fonts-noto-core",
        "fonts-noto-cjk",
        "dbus",
        "xclip",
        "chromium",
        "poppler-utils",
        "age",
        "minisign",
    ],
    programs: &[
        "Xvfb",
        "WebKitWebDriver",
        "strace",
        "xdotool",
        "import",
        "dbus-run-session",
        "xclip",
        "chromium",
        "pdftotext",
        "age",
        "minisign",
    ],
    fonts: &["Noto Sans", "Noto Sans Gurmukhi", "Noto Sans CJK SC"],
};
/// To make packages.
const PACKAGE: Need = Need { packages: &["dpkg-dev"], programs: &["dpkg-deb", "dpkg-shlibdeps"], fonts: &[] };
/// To check packages as Debian does, to install them in a clean system, and to read in the window there.
const TRY_PACKAGES: Need = Need {
    packages: &["debootstrap", "lintian", "desktop-file-utils", "appstream", "mandoc"],
    programs: &["debootstrap", "lintian", "desktop-file-validate", "appstreamcli", "mandoc"],
    fonts: &[],
};

/// The top of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of the UI.
pub fn ui_folder() -> PathBuf {
    repository().join("ui")
}

impl Need {
    fn is_met(&self) -> bool {
        let has_font = |name: &&str| succeeds(Command::new("fc-list").args(["--quiet", name]));
        self.programs.iter().all(|program| is_there(program)) && self.fonts.iter().all(has_font)
    }
}

/// Whether `pkg-config` finds what the window is built with.
fn can_build_window() -> bool {
    succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]))
}

/// Sees to it that the window can be built, and with `driven` that tests can drive it.
pub fn prepare(driven: bool) -> Done {
    let needs: &[Need] = if driven { &[BUILD, DRIVE] } else { &[BUILD] };
    see_to(needs)
}

/// Sees to it that packages can be made, and with `tried` that tests can try them.
pub fn prepare_packages(tried: bool) -> Done {
    let needs: &[Need] = if tried { &[BUILD, DRIVE, PACKAGE, TRY_PACKAGES] } else { &[BUILD, PACKAGE] };
    see_to(needs)
}

fn see_to(needs: &[Need]) -> Done {
    if !cfg!(target_os = "linux") || (can_build_window() && needs.iter().all(Need::is_met)) {
        return Ok(());
    }
    let packages: Vec<&str> = needs.iter().flat_map(|need| need.packages).copied().collect();
    install("The window needs WebKitGTK 4.1 and its headers, and a few packages", &packages, || false)
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
