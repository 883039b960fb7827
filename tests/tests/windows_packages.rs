//! What is in the packages for Windows: these files and no others, programs that ask Windows for little, the same bytes
//! each time; and an installer that goes without a trace. `cargo xtask test packages` runs these.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sightline_tests::{in_wine, package, packages, text};

const NAME: &str = concat!("sightline-", env!("CARGO_PKG_VERSION"), "-windows-x64");
const FILES: [&str; 7] = [
    "LICENSE.txt",
    "README.txt",
    "WebView2Loader-LICENSE.txt",
    "WebView2Loader.dll",
    "licenses.txt",
    "sightline-app.exe",
    "sightline.exe",
];
/// What the window needs beside: its web view's, and the library for networks, with which its page "Proof" tries in front
/// of the person to open a connection. The terminal program has no such library.
const OF_THE_WINDOW: [&str; 2] = ["webview2loader.dll", "ws2_32.dll"];
/// Libraries of every Windows 10, by which the two programs call it; `userenv` makes containers, `wer` is told to report no
/// crash. None of them is a library for networks.
const OF_WINDOWS: [&str; 20] = [
    "advapi32.dll",
    "bcryptprimitives.dll",
    "combase.dll",
    "comctl32.dll",
    "comdlg32.dll",
    "dwmapi.dll",
    "gdi32.dll",
    "imm32.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "shell32.dll",
    "shlwapi.dll",
    "user32.dll",
    "userenv.dll",
    "uxtheme.dll",
    "version.dll",
    "wer.dll",
];

fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

fn headers(program: &str) -> Option<String> {
    let path = package(&format!("windows/{program}"))?;
    Some(told("x86_64-w64-mingw32-objdump", &["-p", path.to_str().unwrap()]))
}

fn imports(headers: &str) -> BTreeSet<String> {
    headers.lines().filter_map(|line| line.trim().strip_prefix("DLL Name: ")).map(str::to_lowercase).collect()
}

#[test]
#[ignore = "cargo xtask test packages"]
fn the_programs_call_windows_and_nothing_else() {
    for (program, more) in [("sightline.exe", &[][..]), ("sightline-app.exe", &OF_THE_WINDOW)] {
        let Some(headers) = headers(program) else { return };
        let known = |name: &String| {
            OF_WINDOWS.contains(&name.as_str())
                || name.starts_with("api-ms-win-core-")
                || more.contains(&name.as_str())
        };
        let others: Vec<String> = imports(&headers).into_iter().filter(|name| !known(name)).collect();
        assert!(others.is_empty(), "{program} needs {others:?}");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn windows_may_move_and_guard_their_memory() {
    for program in ["sightline.exe", "sightline-app.exe"] {
        let Some(headers) = headers(program) else { return };
        for flag in ["HIGH_ENTROPY_VA", "DYNAMIC_BASE", "NX_COMPAT"] {
            assert!(headers.contains(flag), "{program}: {flag}");
        }
        let console = if program == "sightline.exe" { "Windows CUI" } else { "Windows GUI" };
        assert!(headers.contains(console), "{program}");
    }
}

/// In the window's program stands one: Tauri writes it there.
#[test]
#[ignore = "cargo xtask test packages"]
fn no_folder_of_the_computer_that_built_it_is_named_in_the_terminal_program() {
    let home = std::env::home_dir().unwrap();
    let here = sightline_tests::repository().canonicalize().unwrap();
    let Some(path) = package("windows/sightline.exe") else { return };
    let bytes = fs::read(path).unwrap();
    let here = [here.to_str().unwrap(), ".cargo/registry", home.to_str().unwrap()];
    for folder in here.iter().filter(|folder| folder.len() > 5) {
        let found = memchr::memmem::find(&bytes, folder.as_bytes());
        let near = found.map(|at| String::from_utf8_lossy(&bytes[at..at + 90]).into_owned());
        assert_eq!(near, None);
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn the_zip_holds_these_files_alone_each_of_the_same_hour() {
    let Some(zip) = package(&format!("{NAME}.zip")) else { return };
    let names = told("unzip", &["-Z1", zip.to_str().unwrap()]);
    assert_eq!(names.lines().collect::<Vec<_>>(), FILES);
    let list = told("unzip", &["-Z", "-T", zip.to_str().unwrap()]);
    let time = |line: &str| line.split_whitespace().nth(6).map(str::to_owned);
    let times: BTreeSet<_> =
        list.lines().filter(|line| FILES.iter().any(|file| line.ends_with(file))).map(time).collect();
    assert_eq!(times.len(), 1, "{list}");
    let out = tempfile::tempdir().unwrap();
    let mut unpack = Command::new("unzip");
    unpack.args(["-q", zip.to_str().unwrap(), "-d", out.path().to_str().unwrap()]).env("TZ", "UTC");
    assert!(unpack.status().unwrap().success());
    for file in FILES {
        assert!(
            fs::read(out.path().join(file)).unwrap()
                == fs::read(packages().join("windows").join(file)).unwrap()
        );
    }
    // Packed again from what came out of it, in another folder at another hour, it is the same to the byte.
    let mut again = Command::new("zip");
    again.args(["-q", "-9", "-X", "again.zip"]).args(FILES).env("TZ", "UTC").current_dir(out.path());
    assert!(again.status().unwrap().success());
    assert!(fs::read(out.path().join("again.zip")).unwrap() == fs::read(&zip).unwrap());
    let readme = fs::read_to_string(out.path().join("README.txt")).unwrap();
    assert!(readme.contains("UNTRIED ON WINDOWS") && !readme.contains('{'), "{readme}");
    assert_eq!(readme.matches('\n').count(), readme.matches("\r\n").count());
}

/// What lies below a folder.
fn below(folder: &Path) -> BTreeSet<PathBuf> {
    let (mut found, mut folders) = (BTreeSet::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path.clone())
            }
            found.insert(path);
        }
    }
    found
}

#[test]
#[ignore = "cargo xtask test packages"]
fn what_the_installer_brings_the_uninstaller_takes_away() {
    let Some(installer) = package(&format!("{NAME}-setup.exe")) else { return };
    let drive = packages().join("wine/prefix/drive_c");
    let start = |arguments: &[&str]| {
        let mut command = in_wine("start")?;
        Some(command.args(arguments).output().unwrap())
    };
    let key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sightline";
    let is_listed = || start(&["reg", "query", key]).unwrap().status.success();
    let ours =
        |path: &PathBuf| !path.starts_with(drive.join("windows")) && !path.to_string_lossy().contains("~nsu");
    let before: BTreeSet<PathBuf> = below(&drive).into_iter().filter(ours).collect();
    let Some(installed) = start(&[installer.to_str().unwrap(), "/S"]) else { return };
    assert!(installed.status.success() && is_listed());
    let folder = below(&drive).into_iter().find(|path| path.ends_with("Programs/Sightline")).unwrap();
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, [&FILES[..], &["uninstall.exe"]].concat());
    assert!(below(&drive).iter().any(|path| path.ends_with("Start Menu/Programs/Sightline.lnk")));
    // What the window of an earlier day left.
    let left = folder.ancestors().nth(2).unwrap().join("org.sightline.app/EBWebView");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("Local State"), "{}").unwrap();
    // It goes on in a copy of itself, so that it can remove itself: its first end is not its last.
    let uninstaller = folder.join("uninstall.exe");
    assert!(start(&[uninstaller.to_str().unwrap(), "/S"]).unwrap().status.success());
    for _ in 0..100 {
        if !folder.exists() && !is_listed() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let after: BTreeSet<PathBuf> = below(&drive).into_iter().filter(ours).collect();
    let difference: Vec<&PathBuf> =
        before.symmetric_difference(&after).filter(|path| !path.ends_with("Programs")).collect();
    assert!(difference.is_empty() && !is_listed(), "{difference:?}");
}
