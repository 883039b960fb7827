//! Linux: a seccomp filter that every child inherits, resource limits, and a folder in memory.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, apply_filter_all_threads,
};

use super::ConfinementError;

/// Names the private folder in the environment of the process that runs the window.
const FOLDER: &str = "SIGHTLINE_PRIVATE_FOLDER";
/// Begins the name of every private folder.
const PREFIX: &str = "sightline-private-";
/// Held while the folder is in use; a folder whose lock is free was left by a crash.
const LOCK: &str = "in-use";

/// A folder that only this user can open, gone when it is dropped.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    /// Held open: the lock lasts as long as the process.
    _lock: File,
}

impl PrivateFolder {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // The next start removes what is left.
        drop(fs::remove_dir_all(&self.path));
    }
}

fn failed<E: std::fmt::Display>(step: &'static str) -> impl Fn(E) -> ConfinementError {
    move |error| ConfinementError::Failed { step, reason: error.to_string() }
}

/// Shuts the network off and gives the private folder. The process is replaced by itself once, so that its
/// environment sends every cache and data folder there: the environment of a running process with threads
/// cannot be changed safely.
pub fn confine() -> Result<(bool, PrivateFolder), ConfinementError> {
    let Some(path) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return Err(replace_self());
    };
    let limit = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, limit).map_err(failed("turning core dumps off"))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(failed("keeping debuggers out"))?;
    let shut = cfg!(not(feature = "webdriver"));
    if shut {
        shut_network_off()?;
    }
    remove_leftovers(path.parent().unwrap_or(Path::new("/nowhere")));
    Ok((shut, make_folder(path)?))
}

/// Every socket but a local one is refused, in this process and all its children: over the ordinary calls,
/// over the x32 ones, and over io_uring, which could open sockets past a filter. A 32-bit call ends the
/// process: the filter checks the architecture first.
fn shut_network_off() -> Result<(), ConfinementError> {
    const STEP: &str = "shutting the network off";
    /// Marks a call of the x32 kind.
    const X32: i64 = 0x4000_0000;
    let not_local = SeccompCondition::new(
        0,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::Ne,
        u64::from(libc::AF_UNIX.unsigned_abs()),
    );
    let not_local = SeccompRule::new(vec![not_local.map_err(failed(STEP))?]).map_err(failed(STEP))?;
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    rules.insert(libc::SYS_socket, vec![not_local]);
    for ring in [libc::SYS_io_uring_setup, libc::SYS_io_uring_enter, libc::SYS_io_uring_register] {
        rules.insert(ring, Vec::new());
        rules.insert(ring | X32, Vec::new());
    }
    rules.insert(libc::SYS_socket | X32, Vec::new());
    let refuse = SeccompAction::Errno(libc::EACCES.unsigned_abs());
    let architecture: TargetArch = std::env::consts::ARCH.try_into().map_err(failed(STEP))?;
    let filter =
        SeccompFilter::new(rules, SeccompAction::Allow, refuse, architecture).map_err(failed(STEP))?;
    let program: BpfProgram = filter.try_into().map_err(failed(STEP))?;
    apply_filter_all_threads(&program).map_err(failed(STEP))
}

/// Replaces this process by itself, with every cache and data folder sent to a private one. Comes back only
/// if that fails.
fn replace_self() -> ConfinementError {
    const STEP: &str = "starting with a private folder";
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return failed(STEP)(error),
    };
    let folder = base().join(format!("{PREFIX}{}", std::process::id()));
    let mut again = Command::new(program);
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        // Where there is no session bus, libraries would start one, and leave its address under the home.
        again.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    let error = again
        .args(std::env::args_os().skip(1))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("TMPDIR", &folder)
        // Settings and shader caches would be written under the person's home.
        .env("GSETTINGS_BACKEND", "memory")
        .env("MESA_SHADER_CACHE_DISABLE", "true")
        // A page of text needs no graphics driver; without a cache it would compile its shaders at every start.
        .env("GDK_GL", "disable")
        .env(FOLDER, folder)
        .exec();
    failed(STEP)(error)
}

/// Memory if there is some that only this user can reach, else memory that all can (the folder itself is
/// closed to them), else the folder for temporary files.
fn base() -> PathBuf {
    const IN_MEMORY: i64 = 0x0102_1994;
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let in_memory = |path: &PathBuf| {
        rustix::fs::statfs(path).is_ok_and(|system| system.f_type == IN_MEMORY)
            && rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
    };
    [runtime, Some(PathBuf::from("/dev/shm"))]
        .into_iter()
        .flatten()
        .find(in_memory)
        .unwrap_or_else(std::env::temp_dir)
}

fn make_folder(path: PathBuf) -> Result<PrivateFolder, ConfinementError> {
    const STEP: &str = "making the private folder";
    DirBuilder::new().mode(0o700).create(&path).map_err(failed(STEP))?;
    let lock = File::create(path.join(LOCK)).map_err(failed(STEP))?;
    lock.try_lock().map_err(failed(STEP))?;
    Ok(PrivateFolder { path, _lock: lock })
}

/// Removes the folders of this user that a crash left behind.
fn remove_leftovers(base: &Path) {
    let user = rustix::process::getuid().as_raw();
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let path = entry.path();
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.metadata().is_ok_and(|data| data.is_dir() && data.uid() == user);
        if !ours {
            continue;
        }
        // One that is in use is locked; one without a lock file died before it was used.
        let in_use = File::open(path.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_err());
        if !in_use {
            drop(fs::remove_dir_all(&path));
        }
    }
}

/// Starts the program afresh with these arguments; its filter stays, as children inherit it.
pub fn start_again((name, value): (&str, &str), arguments: Vec<OsString>) {
    if let Ok(program) = std::env::current_exe() {
        let again = Command::new(program).args(arguments).env_remove(FOLDER).env(name, value).spawn();
        drop(again);
    }
}

/// How many processes of ours there are, if the kernel says of each that it is filtered.
pub fn all_confined() -> Option<usize> {
    let own = std::process::id();
    let mut count = 0;
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().parse::<u32>().ok()
        };
        if field("Tgid:") == Some(own) || field("PPid:") == Some(own) {
            count += 1;
            if field("Seccomp:") != Some(2) {
                return None;
            }
        }
    }
    (count > 0).then_some(count)
}

#[cfg(test)]
#[cfg(target_arch = "x86_64")]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::ExitStatusExt;

    use super::*;

    /// A 32-bit program that opens an internet socket by `int 0x80` and exits with 0 if it got one.
    const THIRTY_TWO_BIT: [u8; 120] = {
        let mut program = [0; 120];
        let header: [u8; 84] = [
            0x7f, b'E', b'L', b'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 32-bit, little-endian
            2, 0, 3, 0, 1, 0, 0, 0, 0x54, 0x80, 4, 8, 52, 0, 0, 0, // executable, i386, entry 0x08048054
            0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 32, 0, 1, 0, 0, 0, 0, 0, 0, 0, // one program header
            1, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, 4, 8, 0, 0x80, 4, 8, // loaded whole at 0x08048000
            120, 0, 0, 0, 120, 0, 0, 0, 5, 0, 0, 0, 0, 0x10, 0, 0, // readable, executable
        ];
        let code: [u8; 36] = [
            0xb8, 103, 1, 0, 0, 0xbb, 2, 0, 0, 0, // eax = 359 (socket), ebx = AF_INET
            0xb9, 1, 0, 0, 0, 0x31, 0xd2, 0xcd, 0x80, // ecx = SOCK_STREAM, edx = 0, call
            0x31, 0xdb, 0x85, 0xc0, 0x79, 5, 0xbb, 1, 0, 0, 0, // ebx = 0, or 1 if it failed
            0x31, 0xc0, 0x40, 0xcd, 0x80, 0x90, // eax = 1 (exit), call
        ];
        let mut at = 0;
        while at < program.len() {
            program[at] = match at {
                0..84 => header[at],
                84..120 => code[at - 84],
                _ => 0,
            };
            at += 1;
        }
        program
    };

    /// Runs this very test binary again for the one test that must shut its own process in.
    fn behind_the_filter(test: &str) -> String {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--ignored", "--nocapture"])
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    #[test]
    fn no_other_way_to_call_the_kernel_opens_a_socket() {
        let said = behind_the_filter("confinement::linux::tests::try_every_way");
        for line in ["ordinary: EACCES", "x32: EACCES", "io_uring: EACCES", "local: open"] {
            assert!(said.contains(line), "{line:?} is not in:\n{said}");
        }
        let control = run_32_bit();
        match control.as_deref() {
            // Proves that the little program does what it should where nothing stops it.
            Some("open") => assert!(said.contains("32-bit: killed"), "{said}"),
            _ => sightline_tests::not_tried(
                "the 32-bit way to the network: this kernel runs no 32-bit programs",
            ),
        }
    }

    #[test]
    #[ignore = "shuts its own process in; run by the test above"]
    fn try_every_way() {
        shut_network_off().unwrap();
        for (name, call, first) in [
            ("ordinary", libc::SYS_socket, libc::AF_INET),
            ("x32", libc::SYS_socket | 0x4000_0000, libc::AF_INET),
            ("io_uring", libc::SYS_io_uring_setup, 1),
            ("local", libc::SYS_socket, libc::AF_UNIX),
        ] {
            let script = format!(
                "my $r = syscall({call}, {first}, 1, 0); print $r >= 0 ? 'open' : $!{{EACCES}} ? 'EACCES' : \"other: $!\""
            );
            let output = Command::new("perl").args(["-MErrno", "-e", &script]).output().unwrap();
            println!("{name}: {}", String::from_utf8_lossy(&output.stdout));
        }
        println!("32-bit: {}", run_32_bit().unwrap_or_default());
    }

    fn run_32_bit() -> Option<String> {
        let path = std::env::temp_dir().join(format!("sightline-32-bit-{}", std::process::id()));
        fs::write(&path, THIRTY_TWO_BIT).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        let status = Command::new(&path).status();
        fs::remove_file(&path).unwrap();
        let status = status.ok()?;
        Some(match (status.signal(), status.code()) {
            (Some(libc::SIGSYS), _) => "killed".to_owned(),
            (_, Some(0)) => "open".to_owned(),
            other => format!("{other:?}"),
        })
    }
}
