//! The program for Windows, under Wine: it answers as the one of Linux does, to the byte. `cargo xtask test packages` runs
//! these, and many others again with this program.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sightline_tests::{Persona, in_wine, personas, sightline, text, today};

const ANSWERS: &str = "\
state.home: NC
state.licensed: [NC, GA]
license.status: {NC: current, GA: past}
home.county: {NC: Alamance County}
";

/// Runs both in the same folder; none where there is no Wine.
fn both(folder: &Path, arguments: &[&str]) -> Option<[Output; 2]> {
    let of = |mut command: Command| command.args(arguments).current_dir(folder).output().unwrap();
    Some([of(in_wine("sightline")?), of(sightline())])
}

/// Both say the same and end alike; what they said.
#[track_caller]
fn same(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let [windows, linux] = both(folder, arguments)?;
    assert_eq!(text(&windows.stderr), text(&linux.stderr), "{arguments:?}");
    assert_eq!(windows.status.code(), linux.status.code(), "{arguments:?}");
    assert!(windows.stdout == linux.stdout, "{arguments:?}: {}", text(&windows.stdout));
    Some(windows)
}

/// A folder with a blank and letters of three scripts in its name.
fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
    let top = tempfile::tempdir().unwrap();
    let folder = top.path().join("mis cosas ñ 日本 é");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("answers.yaml"), ANSWERS).unwrap();
    (top, folder)
}

/// Runs a batch file in Windows' own shell.
fn batch(folder: &Path, lines: &[&str], more: &[(&str, &str)]) -> Option<Output> {
    let program = sightline_tests::packages().join("wine/sightline.exe");
    let program = format!("Z:{}", program.canonicalize().unwrap().display()).replace('/', "\\");
    let lines: Vec<String> = lines.iter().map(|line| line.replace("SIGHTLINE", &program)).collect();
    fs::write(folder.join("batch.bat"), format!("@echo off\r\n{}\r\n", lines.join("\r\n"))).unwrap();
    let mut command = in_wine("start")?;
    command.args(["cmd", "/c", "batch.bat"]).current_dir(folder).envs(more.iter().copied());
    Some(command.output().unwrap())
}

#[test]
#[ignore = "cargo xtask test packages"]
fn every_persona_comes_out_the_same_to_the_byte() {
    let (_top, folder) = folder();
    for (file, persona) in personas() {
        let Persona { as_of, .. } = &persona;
        fs::write(folder.join("persona.yaml"), persona.answers_text()).unwrap();
        let day = as_of.to_string();
        let told = same(&folder, &["assess", "persona.yaml", "--format", "json", "--as-of", &day]);
        let Some(told) = told else { return };
        assert!(told.status.success() && told.stdout.len() > 1000, "{file}");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn papers_and_pages_are_the_same_in_both_languages() {
    let (_top, folder) = folder();
    let day = today().to_string();
    for arguments in [
        &["assess", "answers.yaml", "--format", "html", "--locale", "es"][..],
        &["report", "answers.yaml", "--beside", "es"],
        &["explain", "answers.yaml", "--record", "license-photo", "--agency", "ice-ero", "--locale", "es"],
        &["glossary", "--locale", "es"],
        &["template", "--locale", "es"],
    ] {
        let as_of: &[&str] =
            if arguments[0] == "glossary" || arguments[0] == "template" { &[] } else { &["--as-of", &day] };
        let Some(told) = same(&folder, &[arguments, as_of].concat()) else { return };
        assert!(text(&told.stdout).contains('ó'), "Spanish, in UTF-8");
    }
}

/// Editors of Windows end lines in two characters, and begin files with a mark.
#[test]
#[ignore = "cargo xtask test packages"]
fn answers_are_read_as_editors_of_windows_save_them() {
    let (_top, folder) = folder();
    let assess = |file: &str| same(&folder, &["assess", file, "--format", "json"]);
    let Some(plain) = assess("answers.yaml") else { return };
    let lines = ANSWERS.replace('\n', "\r\n");
    fs::write(folder.join("lines.yaml"), &lines).unwrap();
    fs::write(folder.join("mark.yaml"), format!("\u{feff}{lines}")).unwrap();
    for file in ["lines.yaml", "mark.yaml"] {
        assert!(assess(file).unwrap().stdout == plain.stdout, "{file}");
    }
    let wide = ANSWERS.encode_utf16().flat_map(u16::to_le_bytes);
    fs::write(folder.join("wide.yaml"), [0xff, 0xfe].into_iter().chain(wide).collect::<Vec<u8>>()).unwrap();
    let told = assess("wide.yaml").unwrap();
    assert!(told.status.code() == Some(2) && text(&told.stderr).contains("UTF-16"), "{}", text(&told.stderr));
}

/// Whatever the code page of the console, what goes to a file or a pipe is UTF-8, and what comes from one.
#[test]
#[ignore = "cargo xtask test packages"]
fn no_code_page_changes_what_goes_to_a_file_or_a_pipe() {
    let (_top, folder) = folder();
    let Some(told) = same(&folder, &["glossary", "--locale", "es"]) else { return };
    for page in ["437", "850", "1252", "65001"] {
        let lines = [
            &format!("chcp {page} > nul"),
            "SIGHTLINE glossary --locale es > file.txt",
            "SIGHTLINE assess - --format json < answers.yaml > read.json",
        ];
        let ended = batch(&folder, &lines, &[]).unwrap();
        assert!(ended.status.success(), "{page}: {}", text(&ended.stderr));
        assert!(fs::read(folder.join("file.txt")).unwrap() == told.stdout, "{page}");
        let read = fs::read(folder.join("read.json")).unwrap();
        let json = same(&folder, &["assess", "answers.yaml", "--format", "json"]).unwrap();
        assert!(read == json.stdout, "{page}");
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn a_session_goes_from_one_system_to_the_other_and_back() {
    let (_top, folder) = folder();
    fs::write(folder.join("words"), "six words that are of this test alone\r\n").unwrap();
    let save = |file| ["session", "save", "answers.yaml", file, "--passphrase", "words"];
    let Some(mut windows) = in_wine("sightline") else { return };
    for (command, file) in [(&mut windows, "windows.age"), (&mut sightline(), "linux.age")] {
        let saved = command.args(save(file)).current_dir(&folder).output().unwrap();
        assert!(saved.status.success(), "{}", text(&saved.stderr));
        let opened = same(&folder, &["session", "open", file, "--passphrase", "words"]).unwrap();
        assert!(text(&opened.stdout).contains("Alamance County"), "{}", text(&opened.stdout));
    }
    // One that is there is not written over unless that is asked for.
    assert_eq!(same(&folder, &save("linux.age")).unwrap().status.code(), Some(2));
    let [replaced, _] = both(&folder, &[&save("linux.age")[..], &["--replace"]].concat()).unwrap();
    assert!(replaced.status.success(), "{}", text(&replaced.stderr));
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "nothing else is left: {left:?}");
}

#[test]
#[ignore = "cargo xtask test packages"]
fn an_interview_hears_a_pipe_with_either_end_of_a_line() {
    let (_top, folder) = folder();
    let hear = |mut command: Command, lines: &str| {
        fs::write(folder.join("typed"), lines).unwrap();
        let typed = Stdio::from(fs::File::open(folder.join("typed")).unwrap());
        let heard =
            command.args(["interview", "--as-of", &today().to_string()]).stdin(typed).output().unwrap();
        assert!(heard.status.success(), "{}", text(&heard.stderr));
        text(&heard.stdout)
    };
    let typed = "Carolina del Norte\nNC\n?\nb\n1\n\n";
    let linux = hear(sightline(), typed);
    for lines in [typed.to_owned(), typed.replace('\n', "\r\n")] {
        let Some(windows) = in_wine("sightline") else { return };
        assert_eq!(hear(windows, &lines), linux);
    }
}

#[test]
#[ignore = "cargo xtask test packages"]
fn a_reader_that_goes_away_is_no_error_on_windows() {
    let (_top, folder) = folder();
    let program = sightline_tests::packages().join("wine/sightline.exe");
    let Some(mut command) = in_wine("start") else { return };
    command.arg(program).args(["assess", "answers.yaml", "--format", "json"]).current_dir(&folder);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert!(ended.status.success() && ended.stderr.is_empty(), "{}", text(&ended.stderr));
}

/// Where no variable says it, Windows is asked for the language that it speaks itself.
#[test]
#[ignore = "cargo xtask test packages"]
fn it_speaks_the_language_of_windows() {
    // In these locales, which this computer need not have, Wine knows ASCII alone.
    let top = tempfile::tempdir().unwrap();
    let folder = top.path().to_owned();
    let lines = ["set LC_ALL=", "set LC_MESSAGES=", "set LANG=", "SIGHTLINE glossary > told.txt"];
    // The last is one that the program does not speak.
    for (system, locale) in
        [("es_MX.UTF-8", "es"), ("en_US.UTF-8", "en"), ("fr_FR.UTF-8", "fr"), ("is_IS.UTF-8", "en")]
    {
        let Some(ended) = batch(&folder, &lines, &[("LC_ALL", system)]) else { return };
        assert!(ended.status.success(), "{}", text(&ended.stderr));
        let due = sightline().args(["glossary", "--locale", locale]).output().unwrap();
        assert!(fs::read(folder.join("told.txt")).unwrap() == due.stdout, "{system}");
    }
}

/// Both places are never on the same day.
#[test]
#[ignore = "cargo xtask test packages"]
fn today_is_the_day_on_the_wall_of_a_windows() {
    let (_top, folder) = folder();
    fs::write(folder.join("words"), "six words that are of this test alone").unwrap();
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        let day = || {
            let told = Command::new("date").arg("+%B %-d, %Y").env("LC_ALL", "C").env("TZ", zone).output();
            text(&told.unwrap().stdout).trim().to_owned()
        };
        let before = day();
        // The variable is for Wine, as a clock is for Windows; the program sees none.
        let save = "SIGHTLINE session save answers.yaml one.age --passphrase words --replace";
        let Some(saved) = batch(&folder, &["set TZ=", save], &[("TZ", zone)]) else { return };
        assert!(saved.status.success(), "{}", text(&saved.stderr));
        let mut open = sightline();
        open.args(["session", "open", "one.age", "--passphrase", "words"]).current_dir(&folder);
        let told = sightline_tests::unwrapped(&open.output().unwrap().stdout);
        let told = told.replace(" # ", " ");
        assert!(
            [before, day()].iter().any(|day| told.contains(&format!("saved on {day}"))),
            "{zone}: {told}"
        );
    }
}
