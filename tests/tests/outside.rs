//! `sightline window`: the terminal program opens the window and stays outside of it.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Command;

use sightline_tests::sitting::{ABOUT_YOU, Sitting, alone, own_folder, program};
use sightline_tests::{sightline, text};

/// Both programs in a folder, as they are installed; or the one for the terminal alone.
fn installed(folder: &Path, with_window: bool) -> PathBuf {
    let terminal = folder.join("sightline");
    fs::copy(sightline().get_program(), &terminal).unwrap();
    if with_window {
        fs::copy(program(), folder.join("sightline-app")).unwrap();
    }
    terminal
}

fn status_of(id: u32, field: &str) -> String {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default().trim().to_owned()
}

#[test]
fn it_opens_a_window_that_is_confined_and_loads_no_web_view_itself() {
    let Some(_alone) = alone() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::new();
    let mut command = sitting.command(&installed(folder.path(), true));
    command.arg("window");
    sitting.start(command);
    let outside = sitting.child.as_ref().unwrap().id();
    let all = sitting.processes();
    assert!(all.len() >= 4 && all.contains(&outside), "{outside}: {all:?}");
    for id in all {
        assert_eq!(status_of(id, "Seccomp:"), "2", "process {id}");
    }
    // A web view has threads from the moment it is loaded.
    assert_eq!(
        (status_of(outside, "Name:"), status_of(outside, "Threads:")),
        ("sightline".into(), "1".into())
    );
    let private = own_folder(&sitting);
    assert!(private.ends_with(format!("sightline-private-{outside}")), "{}", private.display());
    sitting.click(ABOUT_YOU);
    // It starts the window afresh, and ends with it.
    sitting.clear();
    sitting.close();
    assert!(!private.exists(), "{}", private.display());
}

#[test]
fn what_it_is_given_goes_to_the_window_and_where_there_is_none_it_says_so() {
    let Some(_alone) = alone() else { return };
    let folder = tempfile::tempdir().unwrap();
    let terminal = installed(folder.path(), true);
    let tried = |arguments: &[&str]| {
        let output = Command::new(&terminal).args(arguments).env("LC_ALL", "es_MX.UTF-8").output().unwrap();
        (output.status.code(), text(&output.stderr))
    };
    let (_, usage) = tried(&["window", "--nonsense"]);
    assert!(usage.contains("--as-of DAY"), "{usage}");
    for refused in
        [&["window", "--nonsense"][..], &["window", "--plain"], &["--plain", "window"], &["window", "x"]]
    {
        assert_eq!(tried(refused), (Some(2), usage.clone()), "{refused:?}");
    }
    // Started with a connection, neither goes on.
    let connection = OwnedFd::from(TcpListener::bind(("127.0.0.1", 0)).unwrap());
    let refused = Command::new(&terminal).arg("window").stdin(connection).output().unwrap();
    let told = text(&refused.stderr);
    assert_ne!(refused.status.code(), Some(0));
    assert!(told.contains("a connection was open already"), "{told}");
    fs::remove_file(folder.path().join("sightline-app")).unwrap();
    let (code, told) = tried(&["window"]);
    assert_eq!((code, told.lines().count()), (Some(2), 1), "{told}");
    assert!(
        told.starts_with("Sightline no puede abrir su ventana: ") && told.contains("sightline-app"),
        "{told}"
    );
}
