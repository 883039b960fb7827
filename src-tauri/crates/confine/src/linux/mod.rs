//! Linux: a seccomp filter that every child inherits, Landlock for files where the kernel has it, resource limits, and a
//! folder in memory.

mod files;
mod folder;
mod held;
mod network;
mod outside;

use std::fs;

use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

use crate::{ConfinementError, failed};
use network::Sockets;

pub use files::shut_files;
pub use outside::{Outside, answer_outside, is_helper, stay_outside, window};

/// No sockets at all, no copy of memory, no debugger.
pub fn terminal() -> Result<(), ConfinementError> {
    close_memory()?;
    network::shut_off(Sockets::None)
}

/// No core dumps, and no debugger of the same user.
fn close_memory() -> Result<(), ConfinementError> {
    let limit = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, limit).map_err(failed("turning core dumps off"))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(failed("keeping debuggers out"))
}

/// Whether a crash leaves no copy of memory.
#[must_use]
pub fn no_core_dumps() -> bool {
    getrlimit(Resource::Core).current == Some(0)
}

/// How many processes of ours there are, if the kernel says of each that it is filtered: this one, those that it started,
/// and the one that started it.
#[must_use]
pub fn all_confined() -> Option<usize> {
    let own = std::process::id();
    let above = outside::started_by();
    let mut count = 0;
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().parse::<u32>().ok()
        };
        let number = field("Tgid:");
        if number == Some(own) || field("PPid:") == Some(own) || above.is_some() && number == above {
            count += 1;
            if field("Seccomp:") != Some(2) {
                return None;
            }
        }
    }
    (count > 0).then_some(count)
}
