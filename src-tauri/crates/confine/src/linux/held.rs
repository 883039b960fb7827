//! What the process holds open already: a filter on new sockets does nothing about old ones.

use std::fs;

use rustix::net::AddressFamily;
use rustix::process::{Pid, PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};

use crate::{ConfinementError, failed};

/// Refuses to go on where a network socket is open, or a ring by which one could be opened past the filter.
///
/// # Errors
/// When there is one, or it cannot be found out.
pub fn no_socket() -> Result<(), ConfinementError> {
    const STEP: &str = "looking for open connections";
    for entry in fs::read_dir("/proc/self/fd").map_err(failed(STEP))? {
        let entry = entry.map_err(failed(STEP))?;
        let Ok(target) = fs::read_link(entry.path()) else { continue };
        let target = target.to_string_lossy().into_owned();
        if target.contains("[io_uring]") {
            return Err(ConfinementError::Held(target));
        }
        let Some(inode) = target.strip_prefix("socket:[").and_then(|rest| rest.strip_suffix(']')) else {
            continue;
        };
        let number = entry.file_name().to_string_lossy().parse().map_err(failed(STEP))?;
        if !is_local(number, inode) {
            return Err(ConfinementError::Held(target));
        }
    }
    Ok(())
}

/// Whether a socket reaches no further than this computer: it says so itself, or the kernel lists it among the local ones.
fn is_local(number: i32, inode: &str) -> bool {
    family(getpid(), number).map_or_else(|_| is_listed(inode), |family| family == AddressFamily::UNIX)
}

fn family(own: Pid, number: i32) -> rustix::io::Result<AddressFamily> {
    let own = pidfd_open(own, PidfdFlags::empty())?;
    let copy = pidfd_getfd(own, number, PidfdGetfdFlags::empty())?;
    rustix::net::sockopt::socket_domain(copy)
}

/// For kernels, and containers, that do not let a process ask about its own sockets by number.
fn is_listed(inode: &str) -> bool {
    let all = fs::read_to_string("/proc/self/net/unix").unwrap_or_default();
    all.lines().any(|line| line.split_whitespace().nth(6) == Some(inode))
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, UdpSocket};
    use std::os::fd::AsRawFd;
    use std::os::unix::net::UnixStream;

    use super::*;

    /// The others of this test program may open sockets of their own meanwhile: each is asked about by its number.
    #[test]
    fn a_network_socket_is_told_from_a_local_one() {
        let (local, _other) = UnixStream::pair().unwrap();
        let tcp = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let udp = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
        let inode = |number: i32| {
            let target = fs::read_link(format!("/proc/self/fd/{number}")).unwrap();
            let target = target.to_string_lossy().into_owned();
            target.trim_start_matches("socket:[").trim_end_matches(']').to_owned()
        };
        for (number, expected) in
            [(local.as_raw_fd(), true), (tcp.as_raw_fd(), false), (udp.as_raw_fd(), false)]
        {
            assert_eq!(is_local(number, &inode(number)), expected);
            assert_eq!(is_listed(&inode(number)), expected, "by the list of the kernel");
        }
        assert!(matches!(no_socket(), Err(ConfinementError::Held(_))));
    }
}
