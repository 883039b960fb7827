//! Leaks, on purpose: what the tests of privacy must find. Only a build with the feature `leaks` has this, and only what
//! the environment names is leaked.

use std::path::PathBuf;

/// Which leak is asked for.
const WHICH: &str = "SIGHTLINE_LEAK";

/// The folders that leaks into files need.
pub fn folders() -> Vec<PathBuf> {
    [home(), PathBuf::from(PASSING)].to_vec()
}

fn home() -> PathBuf {
    std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default()
}

/// Where everybody may make a file.
const PASSING: &str = "/var/tmp";

/// Whether the environment asks for a leak.
pub fn is_asked_for(which: &str) -> bool {
    std::env::var(WHICH).is_ok_and(|asked| asked == which)
}

/// Leaks what was answered or typed, where the environment asks for it.
pub fn leak(told: &str) {
    let done = match std::env::var(WHICH).as_deref() {
        Ok("socket") => std::net::UdpSocket::bind("127.0.0.1:0").map(drop),
        Ok("file") => std::fs::write(home().join(".answers"), told),
        // There for a moment, and then no more: whoever compares before and after sees nothing of it.
        Ok("passing-file") => {
            let file = std::path::Path::new(PASSING).join("sightline-leak");
            std::fs::write(&file, told).and_then(|()| std::fs::remove_file(&file))
        }
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
        // To the log of the computer, if there is one.
        Ok("syslog") => std::os::unix::net::UnixDatagram::unbound()
            .and_then(|socket| socket.send_to(told.as_bytes(), "/dev/log"))
            .map(drop),
        // As the name of a computer, which a service is asked for.
        Ok("lookup") => {
            let name: String = told.chars().filter(char::is_ascii_alphanumeric).take(60).collect();
            std::net::ToSocketAddrs::to_socket_addrs(&(format!("{name}.example"), 80)).map(drop)
        }
        // As the name of a thread, which everybody on the computer can read.
        Ok("thread") => {
            let name: String = told.chars().filter(|letter| *letter != '\0').collect();
            std::thread::Builder::new().name(name).spawn(|| ()).map(drop)
        }
        _ => Ok(()),
    };
    if let Err(error) = done {
        eprintln!("the leak failed: {error}");
    }
}
