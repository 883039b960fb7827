//! A clean Debian of its own, in a folder: to install packages in, and to see what is left when they are gone. Whatever is
//! mounted for it and whatever runs in it is in name spaces of its own, and ends with the command.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::{not_tried, repository};

/// The Debian that packages are made for.
const SUITE: &str = "bookworm";

/// Mounts what programs expect, and goes in. The first process of a name space is deaf to most signals: so this shell is
/// it, not the program.
const ENTER: &str = r#"
root=$1; shift
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount --bind "$root/../outside" "$root/outside"
mkdir -p /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
chroot "$@"
exit $?
"#;

/// What a name in the listing of a system comes to: its rights with its kind, and the size of a file.
pub type Listing = BTreeMap<PathBuf, (u32, u64)>;

/// A clean system, removed when it is dropped.
pub struct Debian(PathBuf);

impl Debian {
    /// A fresh one. `None` where none can be made: that is noted as not tried.
    ///
    /// # Panics
    /// When it should be possible and is not.
    #[must_use]
    pub fn new() -> Option<Self> {
        let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
        let there = Command::new("debootstrap").arg("--version").output().is_ok();
        if !is_root || !there {
            not_tried("packages in a clean Debian: only root can make one, and debootstrap has to be there");
            return None;
        }
        let folder = repository().join("target/debian");
        fs::create_dir_all(folder.join("outside/archives/partial")).unwrap_or_else(|error| panic!("{error}"));
        let folder = folder.canonicalize().unwrap_or_else(|error| panic!("{error}"));
        let base = folder.join(format!("{SUITE}.tar"));
        if !base.exists() {
            make_base(&folder, &base);
        }
        let root = folder.join("clean");
        remove(&root);
        fs::create_dir(&root).unwrap_or_else(|error| panic!("{error}"));
        must(Command::new("tar").arg("-C").arg(&root).arg("-xpf").arg(&base));
        let debian = Self(root);
        debian.must(&["apt-get", "-qq", "update"]);
        Some(debian)
    }

    /// Where it is.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// A folder that is `/outside` in it and outlives it; what it holds is in no listing.
    #[must_use]
    pub fn outside(&self) -> PathBuf {
        self.0.join("../outside")
    }

    /// A command in it, by root, or by the person who lives there.
    #[must_use]
    pub fn command(&self, person: bool, words: &[&str]) -> Command {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-euc", ENTER, "sh"]).arg(&self.0);
        if person {
            command.arg("--userspec=1000:1000");
        }
        command.arg(&self.0).args(words).env_clear().stdin(Stdio::null());
        // Who must go through a proxy says so in the environment.
        command.envs(std::env::vars().filter(|(name, _)| name.to_lowercase().ends_with("_proxy")));
        command
            .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
            .env("HOME", if person { "/home/person" } else { "/root" })
            .env("LC_ALL", "C.UTF-8")
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    }

    /// Runs a command in it.
    ///
    /// # Panics
    /// When it cannot be run.
    #[must_use]
    pub fn run(&self, person: bool, words: &[&str]) -> Output {
        self.command(person, words).output().unwrap_or_else(|error| panic!("{words:?}: {error}"))
    }

    /// Runs a command in it as root, and gives what it says.
    ///
    /// # Panics
    /// When it fails.
    pub fn must(&self, words: &[&str]) -> String {
        must(&mut self.command(false, words))
    }

    /// Everything that is in it. What runs and what is mounted is not.
    ///
    /// # Panics
    /// When it cannot be read.
    #[must_use]
    pub fn files(&self) -> Listing {
        let mut found = Listing::new();
        list(&self.0, &self.0, &mut found).unwrap_or_else(|error| panic!("{error}"));
        found
    }

    /// The processes in it whose names begin so, by the numbers that they have outside.
    #[must_use]
    pub fn processes(&self, names: &[&str]) -> Vec<u32> {
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let ids = all.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
        let ours = |id: &u32| {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            let inside = fs::read_link(format!("/proc/{id}/root")).is_ok_and(|root| root == self.0);
            inside && names.iter().any(|begin| name.starts_with(begin))
        };
        ids.filter(ours).collect()
    }
}

impl Drop for Debian {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// Makes the system that all others are copies of. Where packages come from is what this computer's own apt says.
fn make_base(folder: &Path, base: &Path) {
    let made = Debian(folder.join("base"));
    let root = &made.0;
    remove(root);
    let format = "$(REPO_URI) $(RELEASE) $(COMPONENT)";
    let ask = ["indextargets", "--format", format, "Created-By: Packages"];
    let sources = must(Command::new("apt-get").args(ask));
    let ours: Vec<&str> = sources.lines().filter(|line| line.contains(&format!(" {SUITE}"))).collect();
    let first = ours.iter().find(|line| line.split(' ').nth(1) == Some(SUITE));
    let mirror = first.and_then(|line| line.split(' ').next());
    let mirror = mirror.unwrap_or_else(|| panic!("this computer's apt knows no mirror of Debian {SUITE}"));
    must(Command::new("debootstrap").args(["--variant=minbase", SUITE]).arg(root).arg(mirror));
    let list: String = ours.iter().map(|line| format!("deb {line}\n")).collect();
    write(&root.join("etc/apt/sources.list"), &list);
    // How packages are fetched here: proxies, certificates.
    let fetched = must(Command::new("apt-config").args(["dump"]));
    let fetched: String = fetched
        .lines()
        .filter(|line| line.starts_with("Acquire::http"))
        .map(|line| format!("{line}\n"))
        .collect();
    write(&root.join("etc/apt/apt.conf.d/90fetched"), &fetched);
    // What is fetched stays in a folder outside, for the next time.
    let kept = "Dir::Cache::archives \"/outside/archives\";\nAPT::Sandbox::User \"root\";\n";
    write(&root.join("etc/apt/apt.conf.d/91kept"), kept);
    fs::create_dir_all(root.join("outside")).unwrap_or_else(|error| panic!("{error}"));
    fs::create_dir_all(root.join("tmp/.X11-unix")).unwrap_or_else(|error| panic!("{error}"));
    // No service starts in it.
    let policy = root.join("usr/sbin/policy-rc.d");
    write(&policy, "#!/bin/sh\nexit 101\n");
    fs::set_permissions(&policy, fs::Permissions::from_mode(0o755)).unwrap_or_else(|error| panic!("{error}"));
    made.must(&["useradd", "--create-home", "--uid", "1000", "person"]);
    must(Command::new("tar").arg("-C").arg(root).arg("-cpf").arg(base).arg("."));
}

fn list(root: &Path, folder: &Path, found: &mut Listing) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let data = path.symlink_metadata()?;
        let size = if data.is_file() { data.size() } else { 0 };
        found.insert(path.strip_prefix(root).unwrap_or(&path).to_path_buf(), (data.mode(), size));
        if data.is_dir() {
            list(root, &path, found)?;
        }
    }
    Ok(())
}

fn must(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}:\n{said}\n{complained}");
    said.into_owned()
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Nothing is mounted in it any more: mounts end with the command that made them.
fn remove(root: &Path) {
    if root.exists() {
        fs::remove_dir_all(root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    }
}
