//! The terminal program as the kernel sees it: no socket of any kind, no file but those that were named.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sightline_tests::{not_tried, sightline};

/// What the kernel says of a program that waits for its input.
fn while_it_waits(mut command: Command, field: &str, wanted: &str) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let began = Instant::now();
    let said = loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let said =
            status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default().trim().to_owned();
        // The program is started a moment before it confines itself.
        if said == wanted || began.elapsed() > Duration::from_secs(2) {
            break said;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    drop(child.stdin.take());
    child.wait().unwrap();
    said
}

#[test]
fn the_kernel_filters_its_calls_and_not_those_of_others() {
    let mut interview = sightline();
    interview.arg("interview");
    assert_eq!(while_it_waits(interview, "Seccomp:", "2"), "2");
    assert_eq!(while_it_waits(Command::new("cat"), "Seccomp:", "2"), "0", "the control");
}

#[test]
fn started_with_a_connection_it_does_not_go_on() {
    let connection = || OwnedFd::from(TcpListener::bind(("127.0.0.1", 0)).unwrap());
    let started = |arguments: &[&str], locale: &str, stdin: Stdio| {
        let output = sightline().args(arguments).env("LC_ALL", locale).stdin(stdin).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned(), output.stdout.len())
    };
    let (code, said, shown) = started(&["glossary"], "C", connection().into());
    assert_eq!((code, shown), (Some(2), 0), "{said}");
    assert!(said.contains("a connection was open already") && said.contains("--unconfined"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    let (_, said, _) = started(&["glossary"], "es_MX.UTF-8", connection().into());
    assert!(said.starts_with("Sightline no arrancó."), "{said}");
    let (code, said, shown) = started(&["glossary", "--unconfined"], "C", connection().into());
    assert!(code == Some(0) && shown > 1000 && said.contains("not shut off"), "{said}");
    let (code, said, _) = started(&["glossary"], "C", Stdio::null());
    assert_eq!((code, said.as_str()), (Some(0), ""), "the control");
}

/// What it asks of the kernel, in order: no file of anybody's before it is shut off.
#[test]
fn it_is_shut_off_before_it_reads() {
    let answers = tempfile::NamedTempFile::new().unwrap();
    let program = sightline().get_program().to_owned();
    let mut traced = Command::new("strace");
    traced
        .args(["-qq", "-e", "trace=seccomp,landlock_restrict_self,openat,socket"])
        .arg(program)
        .args(["questions", answers.path().to_str().unwrap()])
        .stdout(Stdio::null());
    let Ok(output) = traced.output() else {
        not_tried("in which order the terminal program shuts itself off: there is no strace");
        return;
    };
    let trace = String::from_utf8_lossy(&output.stderr).into_owned();
    // `O_PATH` names a file to the kernel and reads nothing of it.
    let done = |line: &&str| !line.contains("= -1") && !line.contains("O_PATH");
    let at = |what: &str| trace.lines().position(|line| line.contains(what) && done(&line));
    let (filter, reading) = (at("seccomp(SECCOMP_SET_MODE_FILTER"), at(answers.path().to_str().unwrap()));
    assert!(filter.is_some() && filter < reading, "{trace}");
    match at("landlock_restrict_self") {
        Some(files) => assert!(filter < Some(files) && Some(files) < reading, "{trace}"),
        None => not_tried("whether the terminal program is refused files: this kernel has no Landlock"),
    }
    let sockets = trace.lines().filter(|line| line.contains("socket(") && !line.contains("EACCES"));
    assert_eq!(sockets.count(), 0, "{trace}");
}
