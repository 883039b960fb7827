//! Measures, side by side and in turn, how long Sightline and an empty Tauri window take from their start to a
//! painted page, and how much memory their own processes then hold. Run by `cargo xtask bench window`. Sightline is started as
//! its menu entry starts it, `sightline window`; a command that is given is measured in place of that.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sightline_tests::repository;
use sightline_tests::window::Display;

const WIDTH: usize = 1280;
const HEIGHT: usize = 900;
const RUNS: usize = 15;
/// The color of the main button (`--accent`), blue, green, red: both pages show a block of it once they are there.
/// Sightline's welcome is drawn by its script, from the words that the program sent, so it can be used by then.
const INK: [u8; 3] = [0x79, 0x4e, 0x1f];
const PIXELS: usize = 2_000;
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy)]
struct Measured {
    start: Duration,
    memory_kb: u64,
}

fn main() {
    let folder = std::env::temp_dir().join(format!("sightline-bench-{}", std::process::id()));
    if let Err(error) = fs::create_dir_all(&folder) {
        eprintln!("{}: {error}", folder.display());
        std::process::exit(1);
    }
    let display = Display::in_folder(WIDTH as u32, HEIGHT as u32, &folder);
    let release = repository().join("target/release");
    let mut given: Vec<OsString> = std::env::args_os().skip(1).collect();
    if given.is_empty() {
        given = vec![release.join("sightline").into(), "window".into()];
    }
    let programs = [vec![release.join("sightline-bare-shell").into()], given];
    let mut runs: [Vec<Measured>; 2] = [Vec::new(), Vec::new()];
    // The first pair fills the caches of the machine and is not counted.
    for run in 0..=RUNS {
        for (program, found) in programs.iter().zip(&mut runs) {
            let Some(measured) = measure(program, &display, &folder) else {
                eprintln!("{program:?}: no page within {PATIENCE:?}");
                std::process::exit(1);
            };
            if run > 0 {
                found.push(measured);
            }
        }
    }
    drop(display);
    drop(fs::remove_dir_all(&folder));
    let [bare, sightline] = runs.map(|runs| {
        let mut start: Vec<Duration> = runs.iter().map(|run| run.start).collect();
        let mut memory: Vec<u64> = runs.iter().map(|run| run.memory_kb).collect();
        start.sort_unstable();
        memory.sort_unstable();
        (start, memory)
    });
    for (name, (start, memory)) in [("bare shell", &bare), ("sightline", &sightline)] {
        println!(
            "{name:<10}  start to page: median {} ms ({}-{})   memory of its own processes: median {:.1} MB",
            start[RUNS / 2].as_millis(),
            start[0].as_millis(),
            start[RUNS - 1].as_millis(),
            megabytes(memory[RUNS / 2]),
        );
    }
    println!(
        "difference  {:+} ms (at most +100)   {:+.1} MB (at most +25)",
        sightline.0[RUNS / 2].as_millis() as i64 - bare.0[RUNS / 2].as_millis() as i64,
        megabytes(sightline.1[RUNS / 2]) - megabytes(bare.1[RUNS / 2]),
    );
}

fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1024.0
}

fn measure(program: &[OsString], display: &Display, folder: &Path) -> Option<Measured> {
    let (program, arguments) = program.split_first()?;
    let began = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .env("DISPLAY", display.name())
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let screen = folder.join("Xvfb_screen0");
    let start = loop {
        if painted(&screen) {
            break Some(began.elapsed());
        }
        if began.elapsed() > PATIENCE {
            break None;
        }
        sleep(Duration::from_millis(1));
    };
    sleep(Duration::from_secs(1));
    let memory = memory(child.id());
    drop(child.kill());
    drop(child.wait());
    // The next one begins on an empty screen.
    let gone = Instant::now();
    while painted(&screen) && gone.elapsed() < PATIENCE {
        sleep(Duration::from_millis(5));
    }
    sleep(Duration::from_millis(300));
    Some(Measured { start: start?, memory_kb: memory? })
}

/// The memory of the process and of those that it started from the same folder, in KiB: all that the largest of them has
/// in memory, and of the others what is theirs alone; the program's own pages are there once.
fn memory(id: u32) -> Option<u64> {
    let program = fs::read_link(format!("/proc/{id}/exe")).ok()?;
    let folder = program.parent()?;
    let mut ours = Vec::new();
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        let of_it = field("Pid:") == Some(id.into()) || field("PPid:") == Some(id.into());
        if of_it && fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe.starts_with(folder)) {
            ours.push((field("VmRSS:")?, field("RssAnon:")?));
        }
    }
    ours.sort_unstable();
    let (largest, _) = ours.pop()?;
    Some(largest + ours.iter().map(|(_, own)| own).sum::<u64>())
}

/// Whether the screen shows the block of color. Its pixels are the end of Xvfb's file.
fn painted(screen: &Path) -> bool {
    let Ok(bytes) = fs::read(screen) else { return false };
    let Some(from) = bytes.len().checked_sub(WIDTH * HEIGHT * 4) else { return false };
    bytes[from..].as_chunks::<4>().0.iter().filter(|pixel| pixel[..3] == INK).count() >= PIXELS
}
