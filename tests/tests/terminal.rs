//! What a terminal is sent: words in place of signs where that is asked for, a screen at a time, and nothing to a reader
//! that has gone.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use sightline_tests::{answers_file, in_order, locales, not_tried, sightline, text, typed, with_answers};

/// Signs that a screen reader passes over, or reads as what they are not.
const SIGNS: [char; 9] = ['●', '○', '◌', '·', '→', '│', '─', '✓', '\u{1b}'];

#[test]
fn without_signs_everything_is_in_words() {
    const ANSWERS: &str = "state.home: NC\nstate.licensed: [NC]\nlicense.status: current\n";
    let explain = ["--record", "license-photo", "--agency", "ice-ero"];
    let commands: [(&str, &[&str]); 6] = [
        ("assess", &[]),
        ("actions", &[]),
        ("questions", &[]),
        ("explain", &explain),
        ("compare", &["--set", "state.home=NY"]),
        ("compare", &["--every-state"]),
    ];
    let mut told: Vec<(String, String)> = Vec::new();
    for (command, options) in commands {
        let output = with_answers(ANSWERS, command, &[options, &["--plain"]].concat());
        assert!(output.status.success(), "{command}: {}", text(&output.stderr));
        told.push((command.to_owned(), text(&output.stdout)));
    }
    for locale in locales() {
        let lines = ["NC", "?", "1", "b", "", "q", "+", "1", "1", "b", "1", "", ""];
        told.push((format!("interview in {locale}"), typed(&["--plain", "--locale", &locale], &lines)));
    }
    for (variable, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let file = answers_file(ANSWERS);
        let path = file.path().to_str().unwrap();
        let output =
            sightline().args(["assess", path]).env(variable, value).env("CLICOLOR_FORCE", "1").output();
        told.push((variable.to_owned(), text(&output.unwrap().stdout)));
    }
    for (command, told) in &told {
        assert!(told.len() > 200, "{command}: {told}");
        let sign = told.find(SIGNS).map(|at| told[at..].chars().take(20).collect::<String>());
        assert_eq!(sign, None, "{command}");
        let of_signs = |line: &&str| !line.trim().is_empty() && !line.contains(char::is_alphanumeric);
        assert_eq!(told.lines().find(of_signs), None, "{command}");
    }
    let assessed = told[0].1.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(assessed.contains("Open, reported") && assessed.contains("a reading of the law"), "{assessed}");
    let refused = with_answers(ANSWERS, "assess", &["--plain", "--format", "json"]);
    assert_eq!(refused.status.code(), Some(2), "what --plain cannot change");
}

#[test]
fn a_reader_that_goes_away_is_no_error_for_any_command() {
    let file = answers_file("state.home: NC\n");
    let path = file.path().to_str().unwrap();
    let commands: [&[&str]; 11] = [
        &["interview"],
        &["assess", path],
        &["actions", path],
        &["explain", path, "--record", "license-photo", "--agency", "ice-ero"],
        &["compare", path, "--set", "state.home=NY"],
        &["questions", path],
        &["template"],
        &["check"],
        &["locales"],
        &["schema", "rules"],
        &["--help"],
    ];
    for command in commands {
        let mut child = sightline()
            .args(command)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        // It may have gone already, and then this pipe is broken too.
        let _ = child.stdin.take().unwrap().write_all(b"NC\nq\n\n");
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{command:?}: {output:?}");
    }
}

/// Runs the interview in a terminal of 24 lines of 70 letters; each line is typed when the program waits for it.
fn in_a_terminal(lines: &[&str]) -> Option<String> {
    if Command::new("script").arg("--version").output().is_err() {
        not_tried("the interview in a terminal: this system has no `script`");
        return None;
    }
    let program = sightline().get_program().to_str().unwrap().to_owned();
    let mut child = Command::new("script")
        .args(["-qec", &format!("stty rows 24 cols 70; exec '{program}' interview --locale en"), "/dev/null"])
        .env("TERM", "xterm")
        .env_remove("NO_COLOR")
        .env_remove("COLUMNS")
        .env_remove("LINES")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (send, shown) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = screen.read(&mut bytes) {
            if send.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut seen = Vec::new();
    for line in lines {
        // Until it waits for an answer: what is typed earlier is shown in another place.
        let from = seen.len();
        while seen.len() == from || ![&b"> "[..], b"type q. "].iter().any(|prompt| seen.ends_with(prompt)) {
            let more = shown.recv_timeout(Duration::from_secs(60));
            assert!(more.is_ok(), "it does not ask:\n{}", String::from_utf8_lossy(&seen));
            seen.extend(more.unwrap());
        }
        writeln!(keys, "{line}").unwrap();
    }
    seen.extend(shown.iter().flatten());
    assert!(child.wait().unwrap().success(), "{}", String::from_utf8_lossy(&seen));
    Some(text(&seen).replace('\r', ""))
}

#[test]
fn in_a_terminal_the_result_comes_a_screen_at_a_time() {
    let Some(shown) = in_a_terminal(&["NC", "q", "", "3", "1", "", "q", ""]) else { return };
    in_order(
        &shown,
        &[
            "North Carolina.",
            "What matters most for you",
            "For more, press Enter. To stop here, type q. \n",
            "Which agency can reach what",
            "For more, press Enter. To stop here, type q. 3\n",
            "To see why, type a line's number.",
            "1. ICE deportation officers (ERO)",
            "In short",
            "For more, press Enter. To stop here, type q. \n",
            "Kept by",
            "For more, press Enter. To stop here, type q. q\n",
            "Close this terminal window",
        ],
    );
    assert!(shown.contains("\u{1b}[1m"), "a terminal that can shows what is a heading: {shown}");
    let (_, result) = shown.split_once("Here is the result so far.\n").unwrap();
    let screens: Vec<&str> = result.split("For more, press Enter.").collect();
    assert!(screens[..2].iter().all(|screen| (8..24).contains(&screen.lines().count())), "{screens:?}");
    // Through a pipe it is whole.
    assert!(!typed(&[], &["NC", "q", ""]).contains("For more"));
}
