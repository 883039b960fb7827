//! The second layer: Landlock, by which the kernel refuses files to a process and to all its children. Kernels since
//! Linux 5.13 can have it; where one has not, nothing is claimed.

use std::env;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access, AccessFs, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, RulesetStatus,
};

use crate::{ConfinementError, Reach, failed};

/// The newest rules that we know; an older kernel enforces those of them that it knows.
const NEWEST: ABI = ABI::V6;

/// Where a window finds libraries, fonts, themes, the layout of the keyboard and what the kernel tells. None of it is
/// a person's, and none of it can be written.
const OF_THE_SYSTEM: [&str; 21] = [
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/bin",
    "/sbin",
    "/etc",
    "/opt",
    "/nix",
    "/gnu",
    "/app",
    "/snap",
    "/proc",
    "/sys",
    "/run/current-system",
    "/run/opengl-driver",
    "/run/host",
    "/var/cache/fontconfig",
    "/var/lib/dbus",
    "/var/lib/flatpak",
    "/var/lib/snapd",
];

/// Devices that hold nothing: the usual ones, the terminal, and what draws.
const DEVICES: [&str; 10] = [
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
    "/dev/tty",
    "/dev/dri",
    "/dev/nvidia0",
    "/dev/nvidiactl",
    "/dev/nvidia-modeset",
];

/// What a person's home says of how a window looks and speaks to the display: read, never written.
const OF_THE_HOME: [&str; 13] = [
    ".Xauthority",
    ".XCompose",
    ".config/gtk-3.0",
    ".config/fontconfig",
    ".config/ibus/bus",
    ".config/user-dirs.dirs",
    ".fonts",
    ".fonts.conf",
    ".icons",
    ".themes",
    ".local/share/fonts",
    ".local/share/icons",
    ".local/share/themes",
];

/// Where the days of a computer's zone stand.
const ZONES: [&str; 4] =
    ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/localtime", "/etc/zoneinfo"];

/// What a window may reach besides what it is told to.
fn of_a_window() -> Vec<PathBuf> {
    let home = env::home_dir().unwrap_or_default();
    let of_the_home = OF_THE_HOME.iter().map(|path| home.join(path));
    let named =
        ["XAUTHORITY", "APPDIR", "XCOMPOSEFILE"].into_iter().filter_map(env::var_os).map(PathBuf::from);
    OF_THE_SYSTEM.iter().map(PathBuf::from).chain(of_the_home).chain(named).collect()
}

/// Shuts a window and all its children off from files: it may write in its private folder alone.
pub fn shut_window_files(private: &Path, reach: &Reach) -> Result<bool, ConfinementError> {
    let system = of_a_window().into_iter().map(|path| (path, AccessFs::from_read(NEWEST)));
    let private = [(private.to_owned(), AccessFs::from_all(NEWEST) & !AccessFs::Execute)];
    apply(system.chain(private).chain(asked(reach)))
}

/// Shuts a program without a window off from all files but these, the zone's, and the terminal.
pub fn shut_files(reach: &Reach) -> Result<bool, ConfinementError> {
    let named = env::var_os("TZDIR").map(PathBuf::from);
    let zone = env::var("TZ").ok().map(|zone| PathBuf::from(zone.trim_start_matches(':')));
    let zones = ZONES.iter().map(PathBuf::from).chain(named).chain(zone.filter(|zone| zone.is_absolute()));
    apply(zones.map(|path| (path, reading())).chain(asked(reach)))
}

type Rights = BitFlags<AccessFs>;

fn reading() -> Rights {
    AccessFs::ReadFile | AccessFs::ReadDir
}

fn asked(reach: &Reach) -> impl Iterator<Item = (PathBuf, Rights)> {
    let writing = reading()
        | AccessFs::WriteFile
        | AccessFs::Truncate
        | AccessFs::MakeReg
        | AccessFs::MakeDir
        | AccessFs::RemoveFile
        | AccessFs::Refer;
    let read = reach.read.iter().map(|path| (path.clone(), reading()));
    read.chain(reach.write.iter().map(move |path| (path.clone(), writing)))
}

/// Says whether the kernel does it. An older one does as much of it as it knows.
fn apply(rights: impl IntoIterator<Item = (PathBuf, Rights)>) -> Result<bool, ConfinementError> {
    const STEP: &str = "shutting files off";
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))
        .and_then(Ruleset::create)
        .map_err(failed(STEP))?;
    let device = reading() | AccessFs::WriteFile | AccessFs::Truncate | AccessFs::IoctlDev;
    let devices = DEVICES.iter().map(|path| (PathBuf::from(path), device));
    for (path, right) in rights.into_iter().chain(devices) {
        // What is not there needs no rule; what is made later in its place has none.
        let Ok(opened) = PathFd::new(&path) else { continue };
        let right = if path.is_dir() { right } else { right & AccessFs::from_file(NEWEST) };
        let added = (&mut rules).add_rule(PathBeneath::new(opened, right)).map(drop);
        // A pipe that was handed over belongs to no folder: the kernel takes no rule for it, and refuses it to nobody.
        if path.is_file() || path.is_dir() {
            added.map_err(failed(STEP))?;
        }
    }
    let status = rules.restrict_self().map_err(failed(STEP))?;
    Ok(status.ruleset != RulesetStatus::NotEnforced)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::process::Command;

    use super::*;

    /// Says to the test that is run again which layer it is to put on.
    const LAYER: &str = "SIGHTLINE_TRIAL_LAYER";

    #[test]
    fn nothing_that_a_window_reads_holds_the_home() {
        let home = PathBuf::from("/home/somebody");
        assert!(OF_THE_SYSTEM.iter().chain(&DEVICES).all(|path| !home.starts_with(path)));
        for path in ["/", "/home", "/root", "/tmp", "/run", "/run/user", "/media", "/mnt", "/var", "/dev"] {
            assert!(!OF_THE_SYSTEM.contains(&path), "{path}");
        }
        let hidden = OF_THE_HOME.iter().all(|path| path.starts_with('.') && path.len() > 2);
        assert!(hidden, "no folder of a person's");
        assert!(!OF_THE_HOME.contains(&".config") && !OF_THE_HOME.contains(&".local/share"));
    }

    /// What a process behind each of the layers gets to see, and a child of it; and one behind none.
    #[test]
    fn files_outside_are_refused() {
        let home = tempfile::tempdir().unwrap();
        let folders = ["private", "out", "named", ".config/gtk-3.0"];
        folders.iter().for_each(|folder| fs::create_dir_all(home.path().join(folder)).unwrap());
        for file in ["diary", "named/answers", ".config/gtk-3.0/settings.ini"] {
            fs::write(home.path().join(file), "text").unwrap();
        }
        let behind = |layer: &str| {
            let output = Command::new(env::current_exe().unwrap())
                .args(["--exact", "linux::files::tests::look_around", "--ignored", "--nocapture"])
                .env("HOME", home.path())
                .env(LAYER, layer)
                .output()
                .unwrap();
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        let none = behind("none");
        let all =
            "list yes, diary yes, child yes, make yes, over yes, private yes, out yes, named yes, looks yes";
        assert!(none.contains(all), "the trial finds what is there to be found: {none}");
        let window = behind("window");
        if window.contains("no such layer") {
            sightline_tests::not_tried("whether files are refused: this kernel has no Landlock");
            return;
        }
        let refused =
            "list no, diary no, child no, make no, over no, private yes, out no, named yes, looks yes";
        assert!(window.contains(refused), "{window}");
        let terminal = behind("terminal");
        let refused =
            "list no, diary no, child no, make no, over no, private no, out yes, named yes, looks no";
        assert!(terminal.contains(refused), "{terminal}");
    }

    #[test]
    #[ignore = "shuts its own process in; run by the test above"]
    fn look_around() {
        let home = env::home_dir().unwrap();
        let at = |path: &str| home.join(path);
        let reach = Reach { read: vec![at("named/answers")], write: vec![at("out")] };
        let on = match env::var(LAYER).unwrap().as_str() {
            "window" => shut_window_files(&at("private"), &Reach { write: Vec::new(), ..reach }).unwrap(),
            "terminal" => shut_files(&reach).unwrap(),
            _ => true,
        };
        if !on {
            println!("no such layer");
        }
        let trial = |name: &str, done: bool| format!("{name} {}", if done { "yes" } else { "no" });
        let made = |path: &str| {
            let file = fs::File::create_new(at(path));
            file.is_ok() && fs::remove_file(at(path)).is_ok()
        };
        let child =
            || Command::new("cat").arg(at("diary")).output().is_ok_and(|output| output.status.success());
        let tried = [
            trial("list", fs::read_dir(&home).is_ok()),
            trial("diary", fs::read(at("diary")).is_ok()),
            trial("child", child()),
            trial("make", made("new")),
            trial("over", fs::OpenOptions::new().append(true).open(at("diary")).is_ok()),
            trial("private", made("private/new")),
            trial("out", made("out/new")),
            trial("named", fs::read(at("named/answers")).is_ok()),
            trial("looks", fs::read(at(".config/gtk-3.0/settings.ini")).is_ok()),
        ];
        println!("{}", tried.join(", "));
    }
}
