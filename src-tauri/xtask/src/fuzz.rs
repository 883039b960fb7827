//! `cargo xtask fuzz`: random inputs for whatever reads something from outside, led by what they reach.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine;
use crate::run::{Done, Failed, cargo_path, failed, run, said};

/// What a stable compiler takes to count which places of the code an input reaches, and what it compares there.
const COUNTED: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=3",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// An input that takes longer, or more memory, is a find; none is larger.
const LIMITS: [&str; 3] = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=65536"];

/// How the targets are run.
struct Asked<'a> {
    /// Every one, where none is named.
    target: Option<&'a str>,
    seconds: u32,
    /// The same seed tries the same; another each time where there is none.
    seed: Option<u32>,
}

impl<'a> Asked<'a> {
    fn read(arguments: &[&'a str]) -> Result<Self, Failed> {
        let mut asked = Self { target: None, seconds: 60, seed: None };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut number =
                || rest.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
            let wants = || failed(format!("{argument} wants a number from 1"));
            match *argument {
                "--seconds" => asked.seconds = number().ok_or_else(wants)?,
                "--seed" => asked.seed = Some(number().ok_or_else(wants)?),
                name if asked.target.is_none() && !name.starts_with('-') => asked.target = Some(name),
                other => return Err(failed(format!("fuzz does not know {other}"))),
            }
        }
        Ok(asked)
    }
}

/// Builds the targets and runs each for so long; every one runs even if an earlier one found something.
pub fn fuzz(arguments: &[&str]) -> Done {
    let asked = Asked::read(arguments)?;
    let known = targets()?;
    let targets: Vec<String> = match asked.target {
        None => known,
        Some(name) if known.iter().any(|known| known == name) => vec![name.to_owned()],
        Some(name) => return Err(failed(format!("no target {name}; there are {}", known.join(", ")))),
    };
    let host = host()?;
    build(&host, asked.target)?;
    let mut found = Vec::new();
    for target in &targets {
        println!("fuzzing {target} for {} seconds", asked.seconds);
        found.extend(try_out(&host, target, &asked)?);
    }
    if found.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = found.iter().map(|path| format!("found: {}", path.display())).collect();
    Err(failed(format!(
        "{}\nTo see one again, give it to the program of its target in {}. Mended, it belongs in tests/tests/fuzzed.rs.",
        shown.join("\n"),
        programs(&host).display()
    )))
}

fn folder() -> PathBuf {
    machine::repository().join("tests/fuzz")
}

/// Where all that comes of it lies: programs, what was learned, and what was found.
fn output() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| machine::repository().join("target"), PathBuf::from)
        .join("fuzz")
}

fn programs(host: &str) -> PathBuf {
    output().join(host).join("release")
}

/// The system that this runs on. It is named when building, so that the flags are not those of build scripts.
fn host() -> Result<String, Failed> {
    let about = said(Command::new("rustc").arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| failed("rustc does not say what it builds for"))
}

/// The names of the targets, in order.
fn targets() -> Result<Vec<String>, Failed> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder().join("targets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

fn build(host: &str, target: Option<&str>) -> Done {
    let mut build = Command::new(cargo_path());
    build.args(["build", "--quiet", "--release", "--locked", "--target", host, "--manifest-path"]);
    build.arg(folder().join("Cargo.toml")).arg("--target-dir").arg(output());
    if let Some(target) = target {
        build.args(["--bin", target]);
    }
    run(build.env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTFLAGS", COUNTED.join(" ")))
}

/// Runs one target; gives what it found.
fn try_out(host: &str, target: &str, asked: &Asked) -> Result<Vec<PathBuf>, Failed> {
    let [learned, made, finds] = ["learned", "made", "finds"].map(|part| output().join(part).join(target));
    for folder in [&learned, &made, &finds] {
        fs::create_dir_all(folder)?;
    }
    from_fixture(target, &made)?;
    let before = files(&finds)?;
    let mut program = Command::new(programs(host).join(target));
    program.args(LIMITS).arg("-print_final_stats=1").arg(format!("-max_total_time={}", asked.seconds));
    program.arg(format!("-artifact_prefix={}/", finds.display()));
    program.args(asked.seed.map(|seed| format!("-seed={seed}")));
    let ended = run(program.args([&learned, &folder().join("seeds").join(target), &made]));
    let new: Vec<PathBuf> = files(&finds)?.into_iter().filter(|file| !before.contains(file)).collect();
    match ended {
        // It ended without a word of what it was given: that is no find, and no success.
        Err(error) if new.is_empty() => Err(error),
        _ => Ok(new),
    }
}

/// Seeds that are there already: the files of the small corpus, each below its name.
fn from_fixture(target: &str, into: &Path) -> Done {
    if target != "rules" {
        return Ok(());
    }
    let top = machine::repository().join("tests/fixture/rules");
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for path in files(&folder)? {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&top).unwrap_or(&path).display().to_string();
            let seed = format!("{name}\n{}", fs::read_to_string(&path)?);
            fs::write(into.join(name.replace('/', "-")), seed)?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}
