//! Leaks, on purpose: what the tests of privacy must find. Only a build with the feature `leaks` has this, and only what
//! the environment names is leaked.

use std::path::PathBuf;

/// Which leak is asked for.
const WHICH: &str = "SIGHTLINE_LEAK";

/// The argument by which a second process keeps what it is told.
const HOLD: &str = "--hold";

/// Whether this process is one that only keeps what it was told; it never ends by itself.
pub fn holds() -> bool {
    let mut arguments = std::env::args().skip(1);
    let holds = arguments.next().as_deref() == Some(HOLD);
    while holds {
        std::thread::sleep(std::time::Duration::from_secs(60));
    }
    holds
}

/// The folder that a leak into a file needs.
pub fn home() -> PathBuf {
    std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default()
}

/// Leaks what was answered or typed, where the environment asks for it.
pub fn leak(told: &str) {
    let done = match std::env::var(WHICH).as_deref() {
        Ok("socket") => std::net::UdpSocket::bind("127.0.0.1:0").map(drop),
        Ok("file") => std::fs::write(home().join(".answers"), told),
        Ok("log") => {
            eprintln!("told: {told}");
            Ok(())
        }
        Ok("process") => std::env::current_exe()
            .and_then(|program| std::process::Command::new(program).args([HOLD, told]).spawn().map(drop)),
        _ => Ok(()),
    };
    if let Err(error) = done {
        eprintln!("the leak failed: {error}");
    }
}
