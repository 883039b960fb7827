//! What the program is made of: few parts, none of which can reach the network.

use std::fs;
use std::process::Command;

use sightline_tests::repository;

/// Libraries that speak over a network, or encrypt what is sent over one.
const BANNED: [&str; 20] = [
    "reqwest",
    "hyper",
    "h2",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "surf",
    "rustls",
    "native-tls",
    "openssl",
    "tungstenite",
    "quinn",
    "tonic",
    "libp2p",
    "sentry",
    "opentelemetry",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-opener",
];

#[test]
fn no_network_library_is_built_on_any_desktop() {
    // The lock file also names what Tauri builds for telephones alone; the trees of the desktops do not.
    let mut tree = vec!["tree", "--workspace", "--locked", "--prefix", "none", "--format", "{p}"];
    for system in ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"] {
        tree.extend(["--target", system]);
    }
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo).args(tree).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let names: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"tauri") && names.len() > 100, "the tree was read");
    let found: Vec<&&str> = names.iter().filter(|name| BANNED.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_ui_runs_on_two_packages_and_names_no_registry_of_ours() {
    let ui = repository().join("ui");
    let package: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(ui.join("package.json")).unwrap()).unwrap();
    let mut names: Vec<&String> = package["dependencies"].as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["@tauri-apps/api", "svelte"]);
    let lock = fs::read_to_string(ui.join("package-lock.json")).unwrap();
    let elsewhere =
        lock.lines().filter(|line| line.contains("\"resolved\"") && !line.contains("//registry.npmjs.org/"));
    assert_eq!(elsewhere.count(), 0, "the lock file names the public registry or none");
}

#[test]
fn the_built_page_holds_only_what_it_needs() {
    let dist = repository().join("ui/dist");
    let (mut script, mut outlines) = (0, 0);
    for entry in fs::read_dir(dist.join("assets")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        if path.extension().is_some_and(|extension| extension == "js") {
            // The outlines of the states are data: no program stands in that file.
            let is_data =
                path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("outlines-"));
            *if is_data { &mut outlines } else { &mut script } += bytes.len();
            let text = String::from_utf8_lossy(&bytes);
            for word in ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "eval("] {
                assert!(!text.contains(word), "{}: {word}", path.display());
            }
        }
    }
    assert!(script > 0 && script <= 200_000, "{script} bytes of JavaScript");
    assert!(outlines > 0 && outlines <= 100_000, "{outlines} bytes of outlines");
    let page = fs::read_to_string(dist.join("index.html")).unwrap();
    assert!(!page.contains("<style") && !page.contains("style=\"") && !page.contains("http:"), "{page}");
}
