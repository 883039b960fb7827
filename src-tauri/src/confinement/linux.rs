//! Linux: a seccomp filter that every child inherits, resource limits, and a folder in memory.

use std::collections::BTreeMap;
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

/// Starts the program afresh; its filter stays, as children inherit it.
pub fn start_again() {
    if let Ok(program) = std::env::current_exe() {
        let again = Command::new(program).args(std::env::args_os().skip(1)).env_remove(FOLDER).spawn();
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
