//! `cargo xtask prove`: every promise of privacy, tried on the program as released; then on programs that leak on purpose,
//! which must be found out. What came of it stands in `target/proof.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::machine::{self, build_ui};
use crate::run::{Done, Failed, cargo_path, failed, said, step};
use crate::window::build_for_tests;

/// A file of `tests/tests`, and a test there.
type Test = (&'static str, &'static str);

/// A program that leaks, and the test that must fail on it.
struct Leak {
    name: &'static str,
    what: &'static str,
    found_by: Test,
    /// What that test says then, so that it does not fail by something else.
    because: &'static str,
    build: Build,
}

/// A program that can leak.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Build {
    /// Shut off as the release is.
    Confined,
    /// Its network is not shut off.
    Unfiltered,
    /// So too, and driven from outside.
    Driven,
}

const BUILDS: [Build; 3] = [Build::Confined, Build::Unfiltered, Build::Driven];

impl Build {
    fn features(self) -> &'static str {
        match self {
            Self::Confined => "leaks",
            Self::Unfiltered => "leaks,sightline-confine/network-for-tests",
            Self::Driven => "leaks,webdriver",
        }
    }

    /// Where it stands.
    fn program(self) -> PathBuf {
        let name = match self {
            Self::Confined => "sightline-app-leaks",
            Self::Unfiltered => "sightline-app-leaks-open",
            Self::Driven => "sightline-app-leaks-driven",
        };
        machine::repository().join("target/debug").join(name)
    }

    /// The variable by which tests are told of it.
    fn variable(self) -> &'static str {
        if self == Self::Driven { "SIGHTLINE_WINDOW" } else { "SIGHTLINE_APP" }
    }
}

const WAYS_OUT: Test = ("ways_out", "through_a_session_nothing_gets_out_of_the_window");

const LEAKS: [Leak; 10] = [
    Leak {
        name: "socket",
        what: "its network is not shut off, and an answer opens a socket",
        found_by: WAYS_OUT,
        because: "opens a socket that is not local",
        build: Build::Unfiltered,
    },
    Leak {
        name: "file",
        what: "an answer is written into a file of the home folder",
        found_by: ("privacy", "a_session_leaves_no_file_behind"),
        because: "nothing stands in the home",
        build: Build::Confined,
    },
    Leak {
        name: "passing-file",
        what: "an answer is written into a file that everybody can read, and that is removed at once",
        found_by: WAYS_OUT,
        because: "makes or changes a file",
        build: Build::Confined,
    },
    Leak {
        name: "log",
        what: "an answer is written into the log",
        found_by: WAYS_OUT,
        because: "says something on the way",
        build: Build::Confined,
    },
    Leak {
        name: "syslog",
        what: "an answer is written into the log of the computer",
        found_by: WAYS_OUT,
        because: "writes to whom it names",
        build: Build::Confined,
    },
    Leak {
        name: "process",
        what: "an answer stays in the memory of another process after clearing",
        found_by: ("privacy", "clearing_ends_every_process_and_starts_afresh"),
        because: "old: ",
        build: Build::Confined,
    },
    Leak {
        name: "bus",
        what: "an answer is told on the bus of the desktop",
        found_by: WAYS_OUT,
        because: "starts a program that it has nothing to do with",
        build: Build::Confined,
    },
    Leak {
        name: "lookup",
        what: "an answer is looked up as the name of a computer",
        found_by: WAYS_OUT,
        because: "looks up the name of a computer",
        build: Build::Confined,
    },
    Leak {
        name: "thread",
        what: "an answer is the name of a thread, which everybody can read",
        found_by: WAYS_OUT,
        because: "tells what was answered",
        build: Build::Confined,
    },
    Leak {
        name: "page",
        what: "the page has no content policy, no guard and no dead proxy, and its network is not shut off",
        found_by: ("page", "the_page_reaches_nobody_by_any_way"),
        because: "reached by: ",
        build: Build::Driven,
    },
];

/// The suites that hold the promises; what each shows stands in `docs/privacy.md`.
const SUITES: [&[&str]; 7] = [
    &["--package", "sightline-tests", "--test", "ways_out"],
    &["--package", "sightline-tests", "--test", "privacy"],
    &["--package", "sightline-tests", "--test", "page"],
    &["--package", "sightline-tests", "--test", "confined"],
    &["--package", "sightline-tests", "--test", "supply"],
    &["--package", "sightline-tests", "--test", "release"],
    &["--package", "sightline-confine"],
];

/// What came of one trial.
struct Line {
    what: String,
    wanted: bool,
    came: String,
}

/// Builds what it needs, tries everything, and writes the report. A program that is named is tried in place of the one that
/// is built.
pub fn prove(installed: Option<&str>) -> Done {
    machine::prepare(true)?;
    build_ui()?;
    step(&["build", "--quiet", "--release", "--package", "sightline-app"])?;
    let built = machine::repository().join("target/release/sightline-app");
    let program = installed.map_or(built, PathBuf::from).canonicalize()?;
    // The terminal program that came with it.
    let terminal = installed.map(|_| program.with_file_name("sightline")).filter(|path| path.exists());
    let terminal = terminal.map(|path| path.to_string_lossy().into_owned());
    let window = program.to_string_lossy();
    let mut named = vec![("SIGHTLINE_APP", &*window)];
    named.extend(terminal.iter().map(|path| ("SIGHTLINE_PROGRAM", path.as_str())));
    step(&["build", "--quiet", "--package", "sightline-cli"])?;
    build_for_tests()?;
    for build in BUILDS {
        step(&["build", "--quiet", "--package", "sightline-app", "--features", build.features()])?;
        fs::copy(machine::repository().join("target/debug/sightline-app"), build.program())?;
    }
    let skipped = machine::repository().join("target/skipped.txt");
    if skipped.exists() {
        fs::remove_file(&skipped)?;
    }
    let mut lines = Vec::new();
    for suite in SUITES {
        println!("cargo test {}", suite.join(" "));
        lines.extend(tests(suite, &named)?.0);
    }
    // With no leak asked for nothing is found on it: so what is found below are the leaks.
    let innocent = LEAKS.iter().filter(|leak| leak.build != Build::Unfiltered);
    let innocent: BTreeSet<(Test, Build)> = innocent.map(|leak| (leak.found_by, leak.build)).collect();
    for (test, build) in innocent {
        let (mut found, _) = on_a_leaky_program(test, build, "none")?;
        found.iter_mut().for_each(|line| line.what = format!("told to leak nothing: {}", line.what));
        lines.extend(found);
    }
    for leak in &LEAKS {
        println!("a program that leaks: {}", leak.what);
        let (_, test) = leak.found_by;
        let (found, said) = on_a_leaky_program(leak.found_by, leak.build, leak.name)?;
        let caught =
            found.iter().any(|line| line.what == test && !line.wanted) && said.contains(leak.because);
        lines.push(Line {
            what: format!("found out: {} (`{test}`)", leak.what),
            wanted: caught,
            came: if caught { "found" } else { "NOT FOUND" }.to_owned(),
        });
    }
    let not_tried = fs::read_to_string(&skipped).unwrap_or_default();
    let report = report(&program, &lines, &not_tried)?;
    fs::write(machine::repository().join("target/proof.md"), &report)?;
    println!("{report}\nThis stands in target/proof.md.");
    if lines.iter().all(|line| line.wanted) { Ok(()) } else { Err(failed("not everything held")) }
}

/// The test that finds a leak, on the program that can, told to leak so.
fn on_a_leaky_program((suite, test): Test, build: Build, told: &str) -> Result<(Vec<Line>, String), Failed> {
    let only = ["--package", "sightline-tests", "--test", suite, "--", "--exact", test];
    let program = build.program();
    tests(&only, &[(build.variable(), &program.to_string_lossy()), ("SIGHTLINE_LEAK", told)])
}

/// Runs tests; gives what came of each, and what they said.
fn tests(which: &[&str], environment: &[(&str, &str)]) -> Result<(Vec<Line>, String), Failed> {
    let mut command = Command::new(cargo_path());
    command.args(["test", "--no-fail-fast"]).args(which).envs(environment.iter().copied());
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = told(&said);
    if lines.is_empty() {
        return Err(failed(format!("no test ran:\n{}", String::from_utf8_lossy(&output.stderr))));
    }
    Ok((lines, said))
}

/// What came of each test, by what `cargo test` prints. One that is ignored is a part of another, or runs elsewhere.
fn told(output: &str) -> Vec<Line> {
    let each = output.lines().filter_map(|line| line.strip_prefix("test ")?.split_once(" ... "));
    let ran = each.filter(|(_, came)| !came.starts_with("ignored"));
    ran.map(|(name, came)| Line { what: name.to_owned(), wanted: came == "ok", came: came.to_owned() })
        .collect()
}

fn report(program: &Path, lines: &[Line], not_tried: &str) -> Result<String, Failed> {
    let mut report = format!(
        "# What came of trying the promises\n\n{}, Linux {}, commit {}.\nProgram: `{}`, SHA-256 {}.\n\n\
         What each test shows, and what none shows, is told in docs/privacy.md.\n\n| what was tried | came |\n|---|---|\n",
        said(Command::new("date").arg("--utc"))?,
        said(Command::new("uname").arg("-r"))?,
        said(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(machine::repository()))?,
        program.display(),
        sum(program)?,
    );
    for line in lines {
        report.push_str(&format!("| {} | {} |\n", line.what, line.came));
    }
    not_tried.lines().for_each(|line| report.push_str(&format!("\nNot tried: {line}")));
    Ok(report)
}

fn sum(path: &Path) -> Result<String, Failed> {
    let sum = Sha256::digest(fs::read(path)?);
    Ok(sum.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn a_test_that_fails_is_told_and_one_that_is_a_part_of_another_is_not() {
        let output = "\nrunning 3 tests\ntest a ... ok\ntest b::c ... FAILED\ntest d ... ignored, run by a\n\n\
                      test result: FAILED. 1 passed; 1 failed\n";
        let lines: Vec<(String, bool)> =
            told(output).into_iter().map(|line| (line.what, line.wanted)).collect();
        assert_eq!(lines, [("a".to_owned(), true), ("b::c".to_owned(), false)]);
    }
}
