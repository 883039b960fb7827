//! The proof page: what the app promises, tried out on the spot.

use std::fs;
use std::io::ErrorKind;
use std::net::{TcpStream, UdpSocket};

use serde::Serialize;
use sightline_confine::{Confined, all_confined, no_core_dumps};
use sightline_words::{Args, Message, Text, Words, own};

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

/// Tries to break each promise and tells what happened; names the commands that the window may call.
pub fn prove(words: &Words, commands: &[&'static str], confined: &Confined) -> Proof {
    let line = |[name, kept, broken]: [Message; 3], passed: bool, args: &Args| ProofLine {
        name: words.get(&name),
        passed,
        detail: if passed { words.with(&kept, args) } else { words.get(&broken) },
    };
    let tcp = [own::PROOF_TCP, own::PROOF_TCP_KEPT, own::PROOF_TCP_BROKEN];
    let udp = [own::PROOF_UDP, own::PROOF_UDP_KEPT, own::PROOF_UDP_BROKEN];
    let children = [own::PROOF_CHILDREN, own::PROOF_CHILDREN_KEPT, own::PROOF_CHILDREN_BROKEN];
    let files = [own::PROOF_FILES, own::PROOF_FILES_KEPT, own::PROOF_FILES_BROKEN];
    let core = [own::PROOF_CORE, own::PROOF_CORE_KEPT, own::PROOF_CORE_BROKEN];
    let processes = all_confined();
    let version = tauri::webview_version().unwrap_or_default();
    Proof {
        lines: vec![
            line(tcp, is_refused(TcpStream::connect(("127.0.0.1", 9))), &[]),
            line(udp, is_refused(UdpSocket::bind(("127.0.0.1", 0))), &[]),
            line(children, processes.is_some(), &[("count", processes.unwrap_or(0).into())]),
            line(files, confined.files_shut() && home_is_refused(), &[]),
            line(core, no_core_dumps(), &[]),
        ],
        commands: commands.to_vec(),
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

/// Whether the person's folder can be neither read nor written.
fn home_is_refused() -> bool {
    let Some(home) = std::env::home_dir() else { return false };
    let trial = home.join(format!(".sightline-trial-{}", std::process::id()));
    let written = fs::File::create_new(&trial);
    if written.is_ok() {
        drop(fs::remove_file(&trial));
    }
    is_refused(fs::read_dir(home)) && is_refused(written)
}
