//! Tries whether the network can be reached, by every kind of socket. Nothing is sent.

use crate::ConfinementError;

/// Tries all of them; `local` says that local ones are to be refused too.
///
/// # Errors
/// When one is not refused by the system, or is refused for another reason than that it is not allowed.
#[cfg(target_os = "linux")]
pub fn every_socket(local: bool) -> Result<(), ConfinementError> {
    use rustix::net::{AddressFamily, Protocol, SocketFlags, SocketType, socket_with};

    let icmp = Some(rustix::net::ipproto::ICMP);
    let tried: [(&str, AddressFamily, SocketType, Option<Protocol>); 9] = [
        ("a TCP socket", AddressFamily::INET, SocketType::STREAM, None),
        ("a TCP socket (IPv6)", AddressFamily::INET6, SocketType::STREAM, None),
        ("a UDP socket", AddressFamily::INET, SocketType::DGRAM, None),
        ("a UDP socket (IPv6)", AddressFamily::INET6, SocketType::DGRAM, None),
        ("a raw socket", AddressFamily::INET, SocketType::RAW, icmp),
        ("a packet socket", AddressFamily::PACKET, SocketType::RAW, None),
        ("a netlink socket", AddressFamily::NETLINK, SocketType::RAW, None),
        ("a vsock socket", AddressFamily::VSOCK, SocketType::STREAM, None),
        ("a local socket", AddressFamily::UNIX, SocketType::STREAM, None),
    ];
    let count = if local { tried.len() } else { tried.len() - 1 };
    for (name, family, kind, protocol) in &tried[..count] {
        // Only our filter says so of all of them: a kernel without vsock, or a user without rights, says something else.
        match socket_with(*family, *kind, SocketFlags::CLOEXEC, *protocol) {
            Err(rustix::io::Errno::ACCESS) => {}
            _ => return Err(ConfinementError::Reached(name)),
        }
    }
    Ok(())
}

/// Tries what the standard library can open.
///
/// # Errors
/// When one is not refused.
#[cfg(not(target_os = "linux"))]
pub fn every_socket() -> Result<(), ConfinementError> {
    use std::io::{ErrorKind, Result};
    use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};

    fn refused<T>(tried: &Result<T>) -> bool {
        matches!(tried, Err(error) if error.kind() == ErrorKind::PermissionDenied)
    }
    // Nobody listens on the first; the others are addresses of this computer alone.
    let discard = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
    let tried = [
        ("a TCP connection", refused(&TcpStream::connect(discard))),
        ("a TCP port", refused(&TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))),
        ("a TCP port (IPv6)", TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_err()),
        ("a UDP port", refused(&UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)))),
        ("a UDP port (IPv6)", UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)).is_err()),
    ];
    match tried.iter().find(|(_, refused)| !refused) {
        Some((name, _)) => Err(ConfinementError::Reached(name)),
        None => Ok(()),
    }
}
