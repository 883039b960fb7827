//! What the web view of Windows is told at its start. It is a program of Microsoft's that calls home by itself; these
//! flags ask it not to, and leave it nobody to reach. A request, and no wall: Microsoft may drop a flag in any version.
//! Untried on a Windows.

/// Its features to do without. The first three are those that `wry` names where nothing else is said.
const WITHOUT: [&str; 3] = ["msWebOOUI", "msPdfOOUI", "msSmartScreenProtection"];

/// The other flags.
const FLAGS: [&str; 9] = [
    // No name has an address, and neither has an address; but for the names of our own page, which never leave.
    "--host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE tauri.localhost, EXCLUDE ipc.localhost\"",
    // What asks nobody for an address goes to a proxy that cannot be: no name ends so, by RFC 2606.
    "--proxy-server=http://nowhere.invalid:9",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--no-pings",
    // No reports of its own crashes.
    "--disable-breakpad",
];

/// The flags, as they are written on a command line.
pub fn arguments() -> String {
    format!("--disable-features={} {}", WITHOUT.join(","), FLAGS.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_flag_is_one_word_or_quoted() {
        let outside: String = arguments().split('"').step_by(2).collect();
        assert!(outside.split(' ').all(|word| word.is_empty() || word.starts_with("--")), "{outside}");
        assert_eq!(arguments().matches('"').count() % 2, 0);
    }
}
