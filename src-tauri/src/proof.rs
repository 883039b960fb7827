//! The proof page: what the app promises, tried out on the spot.

use std::io::ErrorKind;
use std::net::{TcpStream, UdpSocket};

use serde::Serialize;
use sightline_view::{Text, Words};

use crate::confinement;

/// What was tried, and what came of it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Proof {
    lines: Vec<ProofLine>,
    commands: Vec<&'static str>,
    versions: Vec<Version>,
}

/// One promise.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
struct ProofLine {
    name: Text,
    passed: bool,
    detail: Text,
}

/// One part of the program.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
struct Version {
    name: &'static str,
    version: String,
}

/// Tries to break each promise and tells what happened.
pub fn prove(words: &Words) -> Proof {
    let line = |name: &str, passed: bool, args: &sightline_view::Args| ProofLine {
        name: words.get(name),
        passed,
        detail: words.with(&format!("{name}-{}", if passed { "kept" } else { "broken" }), args),
    };
    let processes = confinement::all_confined();
    let version = tauri::webview_version().unwrap_or_default();
    Proof {
        lines: vec![
            line("proof-tcp", is_refused(TcpStream::connect(("127.0.0.1", 9))), &[]),
            line("proof-udp", is_refused(UdpSocket::bind(("127.0.0.1", 0))), &[]),
            line("proof-children", processes.is_some(), &[("count", processes.unwrap_or(0).into())]),
            line("proof-core", no_core_dumps(), &[]),
        ],
        commands: include_str!("../commands.txt").lines().collect(),
        versions: vec![
            Version { name: "Sightline", version: env!("CARGO_PKG_VERSION").to_owned() },
            Version { name: "Tauri", version: tauri::VERSION.to_owned() },
            Version { name: "web view", version },
        ],
    }
}

/// Refused by the kernel, not merely answered by nobody.
fn is_refused<T>(tried: std::io::Result<T>) -> bool {
    matches!(tried, Err(error) if error.kind() == ErrorKind::PermissionDenied)
}

#[cfg(target_os = "linux")]
fn no_core_dumps() -> bool {
    rustix::process::getrlimit(rustix::process::Resource::Core).current == Some(0)
}

#[cfg(not(target_os = "linux"))]
fn no_core_dumps() -> bool {
    false
}
