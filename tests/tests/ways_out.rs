//! Every way out of the window's processes, and of the terminal program, as the kernel sees it through a session: each file
//! that is made, each program that is spoken to or started, each word that is said.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sightline_tests::calls::{Allowed, calls, can_trace, leaks, sees_texts, tracing};
use sightline_tests::sitting::{A_STATE, NEXT, SHOW_RESULT, Sitting, alone, own_folder, program};
use sightline_tests::{not_tried, sightline};

/// Typed where a state is looked for.
const TYPED: &str = "zqxjkvw";

/// Starts a program on two buses of its own, that of the desktop and that of the system, with its calls written down.
const ON_BUSES: &str = r#"
dbus-daemon --session --nofork --print-address > "$SAYS/system" &
while [ ! -s "$SAYS/system" ]; do sleep 0.1; done
DBUS_SYSTEM_BUS_ADDRESS=$(cat "$SAYS/system") exec strace "$@" > "$SAYS/log" 2>&1
"#;

/// How the names of the private folders begin.
const PRIVATE: &str = "/dev/shm/sightline-private-";

/// How the names of the sockets of the display and of the buses begin.
const DISPLAY: &str = "/tmp/.X11-unix/";
const BUSES: &str = "/tmp/dbus-";

/// Where the service for printing would listen. Without a place for it the dialogue would look up a computer's name.
const PRINTING: &str = "/run/cups/cups.sock";

/// Where the C library first asks for users and for computers, if there is such a service; the dialogue for printing does. That
/// no computer is looked up is seen by what is read after it.
const NAMES: &str = "/var/run/nscd/socket";

#[test]
fn through_a_session_nothing_gets_out_of_the_window() {
    let Some(_alone) = alone() else { return };
    if !can_trace() {
        not_tried("what the window asks of the kernel: there is no strace");
        return;
    }
    let mut sitting = Sitting::new();
    let (trace, says) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut command = sitting.command(Path::new("dbus-run-session"));
    command.args(["--", "sh", "-c", ON_BUSES, "sh"]).args(tracing(trace.path())).arg(program());
    command.env("SAYS", says.path()).env("CUPS_SERVER", PRINTING);
    sitting.start(command);
    sitting.type_where_a_state_is_looked_for(TYPED);
    sitting.xdotool(&["key", "--repeat", "7", "BackSpace"]);
    sitting.settled();
    for place in [A_STATE, NEXT, A_STATE, NEXT, SHOW_RESULT] {
        sitting.click(place);
    }
    let paper = sitting.home.path().join("paper.pdf");
    sitting.print(&paper);
    let (private, ours) = (own_folder(&sitting), sitting.named(&["sightline", "WebKit"]));
    assert!(ours.len() >= 4, "the program outside, the window and its web view run: {ours:?}");
    let status = |id: &u32| fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let open: Vec<u32> = ours.into_iter().filter(|id| !status(id).contains("Seccomp:\t2")).collect();
    sitting.close();
    assert!(!private.exists(), "the private folder is gone");

    let calls = calls(trace.path()).unwrap();
    let sockets = [DISPLAY, BUSES, PRINTING, NAMES].map(str::to_owned).into_iter();
    let readers = sitting.home.path().join(".cache/at-spi/bus").display().to_string();
    // GTK's dialogue for files makes an empty folder for its own settings.
    let (settings, of_gtk) =
        (sitting.home.path().join(".config"), sitting.home.path().join(".config/gtk-3.0"));
    let allowed = Allowed {
        // The states that a session chooses, and the ids of the questions.
        words: [TYPED, "alabama", "arizona", "state.home", "state.licensed"].map(str::to_owned).to_vec(),
        // It removes one that was left by a crash, too.
        own: PRIVATE.to_owned(),
        files: vec![settings, of_gtk, paper.clone()],
        log: says.path().join("log"),
        programs: vec![program().display().to_string(), "/webkit2gtk-4.1/".to_owned()],
        sockets: sockets.chain([readers.clone()]).collect(),
    };
    let found = leaks(&calls, &allowed);
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(open.is_empty(), "processes {open:?} are not filtered");
    if !sees_texts().unwrap() {
        not_tried("which files the window makes, and what it says to whom: only root can see that");
        return;
    }
    // What it would find: the paper, if nobody had asked for it; the display and the buses; and a word that is said there.
    let without = |change: &dyn Fn(&mut Allowed)| {
        let mut less = allowed.clone();
        change(&mut less);
        leaks(&calls, &less).join("\n")
    };
    assert!(without(&|less| less.files.retain(|file| *file != paper)).contains("paper.pdf"));
    let alone = without(&|less| less.sockets.clear());
    for socket in [DISPLAY, BUSES] {
        assert!(alone.contains(socket), "nobody asks for {socket}");
    }
    if !alone.contains(&readers) {
        not_tried("what the bus for screen readers is told: there is none on this computer");
    }
    // With this word every program greets the bus.
    assert!(without(&|less| less.words.push("hello".to_owned())).contains("tells another program"));
}

/// Answers in, the result out, and nothing else: no socket of any kind, no file but the one that is asked for.
#[test]
fn through_a_run_nothing_gets_out_of_the_terminal_program() {
    if !can_trace() {
        not_tried("what the terminal program asks of the kernel: there is no strace");
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name);
    fs::create_dir(at("kept")).unwrap();
    fs::write(at("answers.yaml"), "state.home: al\n").unwrap();
    let program = PathBuf::from(sightline().get_program());
    let kept = at("kept/answers.age").display().to_string();
    let runs: [&[&str]; 4] = [
        &["assess", "answers.yaml"],
        &["questions", "answers.yaml"],
        &["session", "save", "answers.yaml", &kept],
        &["interview"],
    ];
    for run in runs {
        let trace = tempfile::tempdir().unwrap();
        let mut traced = Command::new("strace");
        traced.args(tracing(trace.path())).arg(&program).args(run).current_dir(place.path());
        traced.stdin(Stdio::piped()).stdout(fs::File::create(at("said")).unwrap());
        traced.stderr(fs::File::create(at("errors")).unwrap());
        let mut child = traced.spawn().unwrap();
        std::io::Write::write_all(child.stdin.as_mut().unwrap(), b"Alabama\n").unwrap();
        let status = child.wait().unwrap();
        assert!(status.success(), "{run:?}: {}", fs::read_to_string(at("errors")).unwrap());
        let allowed = Allowed {
            words: Vec::new(),
            own: at("kept").display().to_string(),
            files: vec![at("said")],
            log: at("errors"),
            programs: vec![program.display().to_string()],
            sockets: Vec::new(),
        };
        let calls = calls(trace.path()).unwrap();
        let found = leaks(&calls, &allowed);
        assert!(found.is_empty(), "{run:?}: {}", found.join("\n"));
        if !sees_texts().unwrap() {
            not_tried("which files the terminal program makes: only root can see that");
            return;
        }
        // What it says, and what it keeps, would be found if it were not to.
        let found = leaks(
            &calls,
            &Allowed { own: at("nothing").display().to_string(), files: Vec::new(), ..allowed },
        )
        .join("\n");
        assert!(
            found.contains("said") && found.contains("answers.age") == run.contains(&"save"),
            "{run:?}: {found}"
        );
    }
}
