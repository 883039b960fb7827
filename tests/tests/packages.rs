//! The packages, as people get them: `cargo xtask test packages` makes them first, in target/package.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;
use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use sightline_tests::{repository, text};

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn packages() -> PathBuf {
    repository().join("target/package").canonicalize().unwrap()
}

fn deb() -> PathBuf {
    let architecture = said(Command::new("dpkg").arg("--print-architecture"));
    packages().join(format!("sightline_{VERSION}_{}.deb", architecture.trim()))
}

/// What a command says, that has to succeed.
fn said(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    assert!(status.success(), "{command:?}: {}\n{}", text(&stdout), text(&stderr));
    text(&stdout)
}

/// The Debian package, unpacked.
fn unpacked() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    said(Command::new("dpkg-deb").arg("-x").arg(deb()).arg(folder.path()));
    folder
}

/// The manual pages in a language's folder, by name, as roff.
fn pages(folder: &Path) -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().trim_end_matches(".1.gz").to_owned();
            (name, said(Command::new("gzip").arg("-dc").arg(entry.path())))
        })
        .collect();
    pages.sort();
    pages
}

#[test]
#[ignore = "cargo xtask test packages"]
fn lintian_finds_nothing() {
    let found = said(Command::new("lintian").args(["--allow-root", "--fail-on=error,warning"]).arg(deb()));
    assert_eq!(found, "");
}

#[test]
#[ignore = "cargo xtask test packages"]
fn menu_entry_and_description_are_valid() {
    let folder = unpacked();
    let share = folder.path().join("usr/share");
    let entry = share.join("applications/org.sightline.app.desktop");
    assert_eq!(said(Command::new("desktop-file-validate").arg(&entry)), "");
    let entry = fs::read_to_string(entry).unwrap();
    let languages = fs::read_dir(repository().join("locales")).unwrap();
    let languages = languages.filter(|folder| folder.as_ref().unwrap().path().join("locale.yaml").is_file());
    let told = entry.lines().filter(|line| line.starts_with("Comment")).count();
    assert_eq!(told, languages.count(), "the menu says in every language what it is for: {entry}");
    let metainfo = share.join("metainfo/org.sightline.app.metainfo.xml");
    said(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&metainfo));
    let metainfo = fs::read_to_string(metainfo).unwrap();
    assert!(metainfo.contains(&format!("version=\"{VERSION}\"")) && !metainfo.contains('@'), "{metainfo}");
    let tauri = fs::read_to_string(repository().join("src-tauri/tauri.conf.json")).unwrap();
    assert!(tauri.contains("\"org.sightline.app\""), "desktop and window know it by one name");
}

#[test]
#[ignore = "cargo xtask test packages"]
fn every_command_has_a_page_that_can_be_read() {
    let folder = unpacked();
    let man = folder.path().join("usr/share/man");
    let (english, spanish) = (pages(&man.join("man1")), pages(&man.join("es/man1")));
    let help = said(Command::new(folder.path().join("usr/bin/sightline")).arg("--help"));
    let commands: BTreeSet<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.strip_prefix("  ")?.split_once(' ').map(|(name, _)| name))
        .filter(|name| !name.is_empty() && *name != "help")
        .collect();
    assert!(commands.len() > 15, "{commands:?}");
    let summary = &spanish.iter().find(|(name, _)| name == "sightline").unwrap().1;
    for command in commands {
        assert!(english.iter().any(|(name, _)| *name == format!("sightline-{command}")), "{command}");
        assert!(summary.contains(&format!("\\fB{command}\\fR")), "the Spanish page names {command}");
    }
    let usage = Command::new(folder.path().join("usr/bin/sightline-app")).arg("--nonsense").output().unwrap();
    let usage = text(&usage.stderr);
    let options: BTreeSet<&str> = usage.split([' ', '\n']).filter(|word| word.starts_with("--")).collect();
    assert!(options.len() > 3, "{usage}");
    for (_, page) in
        [&english, &spanish].iter().flat_map(|pages| pages.iter()).filter(|(name, _)| name == "sightline-app")
    {
        for option in &options {
            assert!(
                page.contains(&option.replace('-', "\\-")),
                "{option} is missing in the page of the window"
            );
        }
    }
    for (name, page) in english.iter().chain(&spanish) {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), page).unwrap();
        assert_eq!(
            said(Command::new("mandoc").args(["-T", "lint", "-W", "error"]).arg(file.path())),
            "",
            "{name}"
        );
        let read = said(Command::new("mandoc").args(["-T", "utf8"]).arg(file.path()));
        let open = ["@VERSION@", "@DAY@", "@DATE@", "@MAKER@"].iter().any(|blank| page.contains(blank));
        assert!(read.contains("ightline") && !open, "{name}: {read}");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn shells_complete() {
    let folder = unpacked();
    let share = folder.path().join("usr/share");
    let bash = share.join("bash-completion/completions/sightline");
    let complete = "source \"$0\"; COMP_WORDS=(sightline ass); COMP_CWORD=1; _sightline sightline ass sightline; echo \"${COMPREPLY[*]}\"";
    assert_eq!(said(Command::new("bash").args(["-c", complete]).arg(bash)).trim(), "assess");
    for shell in ["zsh/vendor-completions/_sightline", "fish/vendor_completions.d/sightline.fish"] {
        assert!(fs::read_to_string(share.join(shell)).unwrap().contains("every-state"), "{shell}");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn packed_again_they_are_the_same_and_a_key_signs_them() {
    let before = fs::read_to_string(packages().join("SHA256SUMS")).unwrap();
    said(Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(packages()));
    let is_file = |entry: &fs::DirEntry| entry.file_type().unwrap().is_file();
    let there = fs::read_dir(packages()).unwrap().map(Result::unwrap).filter(is_file).count();
    assert_eq!(before.lines().count() + 1, there, "every file has its sum, but for the sums:\n{before}");
    let keys = tempfile::tempdir().unwrap();
    let (public, secret) = (keys.path().join("public"), keys.path().join("secret"));
    said(Command::new("minisign").args(["-G", "-W", "-p"]).arg(&public).arg("-s").arg(&secret));
    let again = "umask 027; exec \"$0\" xtask package --built --sign \"$1\"";
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    said(Command::new("sh").args(["-c", again]).arg(cargo).arg(&secret).current_dir(repository()));
    let sums = packages().join("SHA256SUMS");
    let signature = packages().join("SHA256SUMS.minisig");
    let check = |sums: &Path| {
        let mut check = Command::new("minisign");
        check.args(["-V", "-p"]).arg(&public).arg("-x").arg(&signature).arg("-m").arg(sums);
        check.output().unwrap().status.success()
    };
    assert!(check(&sums), "the signature holds");
    let altered = keys.path().join("altered");
    fs::write(&altered, before.replacen('0', "1", 1)).unwrap();
    assert!(!check(&altered), "and does not hold for other sums");
    // A key of a test signs nothing that stays.
    fs::remove_file(&signature).unwrap();
    assert_eq!(fs::read_to_string(&sums).unwrap(), before, "the same bytes again");
}

fn list_of_parts() -> Value {
    let path = packages().join(format!("sightline-{VERSION}-linux-{ARCH}.cdx.json"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn texts(list: &Value, field: &str) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|one| one[field].as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "cargo xtask test packages"]
fn the_list_of_parts_names_what_is_inside_and_nothing_else() {
    let list = list_of_parts();
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let host = said(Command::new("rustc").args(["--print", "host-tuple"]).current_dir(repository()));
    let mut tree = Command::new(cargo);
    tree.args([
        "tree",
        "--locked",
        "--edges",
        "normal",
        "--package",
        "sightline-cli",
        "--package",
        "sightline-app",
    ]);
    tree.args(["--target", host.trim(), "--prefix", "none", "--format", "{p}"]).current_dir(repository());
    let tree = said(&mut tree);
    let name_of = |line: &str| {
        let mut words = line.split(' ');
        Some(format!("{} {}", words.next()?, words.next()?.strip_prefix('v')?))
    };
    let built: BTreeSet<String> = tree.lines().filter_map(name_of).collect();
    let components = list["components"].as_array().unwrap();
    let is_npm = |one: &&Value| one["bom-ref"].as_str().unwrap().starts_with("pkg:npm/");
    let named =
        |one: &Value| format!("{} {}", one["name"].as_str().unwrap(), one["version"].as_str().unwrap());
    let told: BTreeSet<String> = components.iter().filter(|one| !is_npm(one)).map(named).collect();
    assert!(built.len() > 100, "{}", built.len());
    let (more, less): (Vec<_>, Vec<_>) =
        (told.difference(&built).collect(), built.difference(&told).collect());
    assert!(more.is_empty() && less.is_empty(), "told and not built: {more:?}; built and not told: {less:?}");
    let page: BTreeSet<&str> =
        components.iter().filter(is_npm).map(|one| one["name"].as_str().unwrap()).collect();
    for inside in ["svelte", "@tauri-apps/api", "us-atlas", "@fontsource-variable/atkinson-hyperlegible-next"]
    {
        assert!(page.contains(inside), "{page:?}");
    }
    for builds in ["vite", "typescript", "d3-geo", "svelte-check", "axe-core"] {
        assert!(!page.contains(builds), "{builds} builds the page and is not in it");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn the_list_of_parts_is_whole() {
    let list = list_of_parts();
    assert_eq!((list["bomFormat"].as_str(), list["specVersion"].as_str()), (Some("CycloneDX"), Some("1.6")));
    let mut refs = texts(&list["components"], "bom-ref");
    assert_eq!(refs.len(), list["components"].as_array().unwrap().len(), "each is named once");
    refs.insert(list["metadata"]["component"]["bom-ref"].as_str().unwrap().to_owned());
    for one in list["dependencies"].as_array().unwrap() {
        let used = one["dependsOn"].as_array().unwrap().iter().chain([&one["ref"]]);
        for name in used {
            assert!(refs.contains(name.as_str().unwrap()), "{name} is named and not there");
        }
    }
    for one in list["components"].as_array().unwrap() {
        assert!(one["licenses"][0]["expression"].is_string(), "no license: {one}");
        if one["purl"].as_str().is_some_and(|purl| purl.starts_with("pkg:cargo/")) {
            assert_eq!(one["hashes"][0]["content"].as_str().map(str::len), Some(64), "{one}");
        }
    }
    let folder = unpacked();
    let licenses = folder.path().join("usr/share/doc/sightline/licenses.txt.gz");
    let licenses = said(Command::new("gzip").arg("-dc").arg(licenses));
    for name in texts(&list["components"], "name") {
        assert!(licenses.contains(&name), "the licenses name {name}");
    }
    assert!(licenses.contains("SIL OPEN FONT LICENSE"), "the license of the letters goes with them");
}
