//! Leaks, on purpose: what the tests of privacy must find. Only a build with the feature `leaks` has this, and only what
//! the environment names is leaked.

use std::path::PathBuf;

/// Which leak is asked for.
const WHICH: &str = "SIGHTLINE_LEAK";

/// The folder that a leak into a file needs.
pub fn home() -> PathBuf {
    std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default()
}

/// Whether the environment asks for a leak.
pub fn is_asked_for(which: &str) -> bool {
    std::env::var(WHICH).is_ok_and(|asked| asked == which)
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
        // A program of the system that outlives this one and keeps what it was given.
        Ok("process") => std::process::Command::new("sleep").arg("600").env("TOLD", told).spawn().map(drop),
        // To whoever listens on the bus of the desktop.
        Ok("bus") => std::process::Command::new("dbus-send")
            .args(["--session", "/leak", "org.example.Leak"])
            .arg(format!("string:{told}"))
            .status()
            .map(drop),
        _ => Ok(()),
    };
    if let Err(error) = done {
        eprintln!("the leak failed: {error}");
    }
}
