//! The filter: a program in the kernel that looks at every call for a socket. Children inherit it; nothing takes it off.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, apply_filter_all_threads,
};

use super::held;
use crate::{ConfinementError, failed, probe};

/// Which sockets may still be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sockets {
    /// Those of this computer: a window speaks to its display over them.
    Local,
    /// None at all.
    None,
}

/// Shuts the network off, and then finds out whether that is so: nothing open from before, nothing that can be opened.
///
/// # Errors
/// When it is not so, or cannot be done.
pub fn shut_off(sockets: Sockets) -> Result<(), ConfinementError> {
    shut_off_by(sockets, filter)
}

fn shut_off_by(
    sockets: Sockets,
    shut: impl FnOnce(Sockets) -> Result<(), ConfinementError>,
) -> Result<(), ConfinementError> {
    held::no_socket()?;
    shut(sockets)?;
    probe::every_socket(sockets == Sockets::None)
}

/// Every socket but a local one is refused, or every one, in this process and all its children: over the ordinary calls,
/// over the x32 ones, and over io_uring, which could open sockets past a filter. A 32-bit call ends the process: the
/// filter checks the architecture first.
fn filter(sockets: Sockets) -> Result<(), ConfinementError> {
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
    rules.insert(libc::SYS_socket, if sockets == Sockets::Local { vec![not_local] } else { Vec::new() });
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

#[cfg(test)]
#[cfg(target_arch = "x86_64")]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;

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
        let said = behind_the_filter("linux::network::tests::try_every_way");
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
        shut_off(Sockets::Local).unwrap();
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

    /// A build in which the filter is forgotten, or does not do what it should, is refused by its own probe.
    #[test]
    fn without_the_filter_it_does_not_start() {
        let said = behind_the_filter("linux::network::tests::forget_the_filter");
        assert!(said.contains("local: a TCP socket was not refused"), "{said}");
        assert!(said.contains("no local one: a local socket was not refused"), "{said}");
        assert!(said.contains("held: socket:["), "{said}");
        assert!(said.contains("behind it: Ok(())"), "{said}");
    }

    #[test]
    #[ignore = "shuts its own process in; run by the test above"]
    fn forget_the_filter() {
        let reached = |tried: Result<(), ConfinementError>| match tried {
            Err(ConfinementError::Reached(name)) => format!("{name} was not refused"),
            other => format!("{other:?}"),
        };
        println!("local: {}", reached(shut_off_by(Sockets::Local, |_| Ok(()))));
        let leaking = std::net::UdpSocket::bind(("127.0.0.1", 0)).unwrap();
        if let Err(ConfinementError::Held(what)) = shut_off(Sockets::Local) {
            println!("held: {what}");
        }
        drop(leaking);
        // The weaker of the two in place of the stronger.
        println!("no local one: {}", reached(shut_off_by(Sockets::None, |_| filter(Sockets::Local))));
        println!("behind it: {:?}", shut_off(Sockets::None));
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
