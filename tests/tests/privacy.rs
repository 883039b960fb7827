//! The privacy promises, from outside, on the program as released: no file, no core, nothing after a crash, nothing in memory
//! after clearing.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sightline_tests::not_tried;
use sightline_tests::sitting::{
    ABOUT_YOU, ACTIONS, PROOF, Sitting, WHAT_IF, alone, own_folder, processes_of, program, signal,
};

fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.insert(path);
        }
    }
    found
}

#[test]
fn a_session_leaves_no_file_behind() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    sitting.use_it();
    let own = own_folder(&sitting);
    sitting.close();
    assert_eq!(files_below(sitting.home.path()), BTreeSet::new(), "nothing stands in the home");
    assert!(!own.exists(), "the private folder is gone");
}

#[test]
fn aborted_it_leaves_no_core_and_the_next_start_cleans_up() {
    struck_down_by("ABRT");
}

#[test]
fn at_a_fault_in_memory_it_leaves_no_core_and_the_next_start_cleans_up() {
    struck_down_by("SEGV");
}

#[test]
fn killed_it_leaves_no_core_and_the_next_start_cleans_up() {
    struck_down_by("KILL");
}

/// Ends every process of a session at a blow, in the middle of an interview.
fn struck_down_by(blow: &str) {
    let Some(_alone) = alone() else { return };
    let mut sitting = used_where_cores_are_allowed();
    let folder = own_folder(&sitting);
    end_by(blow, &mut sitting);
    assert!(folder.exists(), "nobody was left to remove it");
    nothing_is_left_of(&sitting, &folder);
}

/// A session in the middle of an interview, started by somebody who has core dumps written.
fn used_where_cores_are_allowed() -> Sitting {
    let mut sitting = Sitting::new();
    // Core dumps are allowed by whoever starts it: it turns them off itself.
    let mut command = sitting.command(Path::new("sh"));
    command.args(["-c", "ulimit -c unlimited; exec \"$0\""]).arg(program()).current_dir(sitting.home.path());
    sitting.start(command);
    sitting.begin();
    let id = sitting.child.as_ref().unwrap().id();
    let limits = fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    sitting
}

/// Who handles faults himself passes one over that is sent and not made: it is sent until nobody is left.
fn end_by(blow: &str, sitting: &mut Sitting) {
    let id = sitting.child.as_ref().unwrap().id();
    let began = Instant::now();
    while sitting.child.as_mut().unwrap().try_wait().unwrap().is_none() || !processes_of(id).is_empty() {
        assert!(began.elapsed() < Duration::from_secs(15), "{blow} does not end it");
        signal(blow, id);
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// No core, nothing on the disk; and the private folder goes at the next start at the latest.
fn nothing_is_left_of(ended: &Sitting, folder: &Path) {
    std::thread::sleep(Duration::from_secs(1));
    let written = files_below(ended.home.path());
    assert_eq!(written, BTreeSet::new(), "nothing on disk, no core either, even before the next start");
    let mut next = Sitting::new();
    let command = next.command(&program());
    next.start(command);
    next.close();
    assert!(!folder.exists(), "the next start has removed what the crash left");
}

/// No process of a session gets any more memory: what asks for some ends by itself, and the system's own remedy, to kill,
/// ends the others.
#[test]
fn out_of_memory_it_leaves_no_core_and_the_next_start_cleans_up() {
    let Some(_alone) = alone() else { return };
    let mut sitting = used_where_cores_are_allowed();
    let folder = own_folder(&sitting);
    let all = sitting.processes();
    for id in &all {
        let id = id.to_string();
        let limited = Command::new("prlimit").args(["--data=4096", "--pid", &id]).status();
        if !limited.is_ok_and(|status| status.success()) {
            not_tried("a session out of memory: only root may limit a process that keeps debuggers out");
            return;
        }
    }
    let began = Instant::now();
    let mut places = [WHAT_IF, ACTIONS, PROOF, ABOUT_YOU].iter().cycle();
    while sitting.processes().len() == all.len() {
        assert!(began.elapsed() < Duration::from_secs(30), "none of {all:?} runs out of memory");
        let (x, y) = places.next().map(|(x, y)| (x.to_string(), y.to_string())).unwrap();
        sitting.xdotool(&["mousemove", &x, &y, "click", "1"]);
        std::thread::sleep(Duration::from_millis(300));
    }
    end_by("KILL", &mut sitting);
    nothing_is_left_of(&sitting, &folder);
}

#[test]
fn clearing_ends_every_process_and_starts_afresh() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    sitting.begin();
    sitting.clear();
    assert!(sitting.processes().len() >= 3, "a fresh one has started");
    for id in sitting.processes() {
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        assert!(status.contains("Seccomp:\t2"), "process {id} is not filtered");
    }
    // Leaving quickly ends that one too.
    let window = sitting.window().unwrap();
    sitting.xdotool(&["windowfocus", "--sync", &window]);
    sitting.xdotool(&["key", "--delay", "60", "Escape", "Escape", "Escape"]);
    let began = Instant::now();
    while !sitting.processes().is_empty() {
        assert!(began.elapsed() < Duration::from_secs(15), "still there: {:?}", sitting.processes());
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// How a word can stand in memory: as UTF-8, as UTF-16, and inside a longer text in base64, where it begins at one of three
/// places of a group.
fn forms_of(word: &str) -> Vec<Vec<u8>> {
    let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let in_base64 = (0..3).map(|before| {
        let text = [&vec![0; before], word.as_bytes()].concat();
        // The first and the last letters hang on what stands beside it.
        let whole = text.len() * 8 / 6;
        let encoded = base64(&text);
        encoded[(before * 8).div_ceil(6)..whole].to_vec()
    });
    [word.as_bytes().to_vec(), wide].into_iter().chain(in_base64).collect()
}

/// A text in base64, without what fills it up (RFC 4648, section 4).
fn base64(text: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = |at: usize| text.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
    let letter = |from: usize| (from..from + 6).fold(0, |number, at| number << 1 | bits(at));
    (0..text.len() * 8).step_by(6).map(|from| LETTERS[usize::from(letter(from))]).collect()
}

#[test]
fn a_word_is_found_in_every_form() {
    // RFC 4648, section 10.
    assert_eq!(base64(b"foobar"), b"Zm9vYmFy");
    for before in ["", "x", "xy", "xyz"] {
        let inside = base64(format!("{before}zqxjkvw and more").as_bytes());
        let found =
            forms_of("zqxjkvw").iter().filter(|form| memchr::memmem::find(&inside, form).is_some()).count();
        assert_eq!(found, 1, "{before}");
    }
}

/// How often a word stands in the writable memory of our processes, as the program or as the web view writes text.
/// `None` if the kernel does not let us look: it lets only root look into a process that keeps debuggers out.
fn times_in_memory(processes: &[u32], word: &str) -> Option<usize> {
    use std::os::unix::fs::FileExt;
    let forms = forms_of(word);
    let mut count = 0;
    for id in processes {
        let memory = fs::File::open(format!("/proc/{id}/mem")).ok()?;
        for line in fs::read_to_string(format!("/proc/{id}/maps")).ok()?.lines() {
            let mut parts = line.split_whitespace();
            let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
            let Some((from, to)) = range.split_once('-') else { continue };
            let bounds = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16));
            let (Ok(from), Ok(to)) = bounds else { continue };
            if !rights.starts_with("rw") || to - from > 1 << 30 {
                continue;
            }
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            if memory.read_exact_at(&mut bytes, from).is_ok() {
                for form in &forms {
                    count += memchr::memmem::find_iter(&bytes, form).count();
                }
            }
        }
    }
    Some(count)
}

#[test]
fn after_clearing_no_process_holds_what_was_typed() {
    const TYPED: &str = "zqxjkvw";
    let Some(_alone) = alone() else { return };
    let sitting = Sitting::in_which_is_typed(TYPED);
    std::thread::sleep(Duration::from_secs(1));
    let Some(before) = times_in_memory(&sitting.processes(), TYPED) else {
        not_tried(
            "whether memory is empty after clearing: only root can look into a process that keeps debuggers out",
        );
        return;
    };
    assert!(before > 0, "the search finds what is there to be found");
    sitting.clear();
    assert_eq!(times_in_memory(&sitting.processes(), TYPED), Some(0), "before it stood there {before} times");
}

/// Types a name into a letter, with the keys alone.
#[test]
fn after_clearing_no_process_holds_a_name_typed_into_a_letter() {
    const NAME: &str = "qxvzwkj";
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    let window = sitting.window().unwrap();
    sitting.xdotool(&["windowfocus", "--sync", &window]);
    sitting.click(ACTIONS);
    // To the list of letters, to the first of them, to its first blank: each screen begins at its heading.
    for keys in [&["Tab", "Return"][..], &["Tab", "Return"], &["Tab"]] {
        sitting.xdotool(&[&["key", "--delay", "100"], keys].concat());
        sitting.settled();
    }
    sitting.xdotool(&["type", "--delay", "40", NAME]);
    std::thread::sleep(Duration::from_secs(1));
    let Some(before) = times_in_memory(&sitting.processes(), NAME) else {
        not_tried("whether memory is empty after clearing a letter: only root can look into such a process");
        return;
    };
    assert!(before > 1, "form and letter hold what is typed: {before}");
    sitting.clear();
    assert_eq!(times_in_memory(&sitting.processes(), NAME), Some(0), "before it stood there {before} times");
}

#[test]
fn what_was_copied_is_gone_from_the_clipboard_once_everything_is_cleared() {
    const TYPED: &str = "zqxjkvw";
    let Some(_alone) = alone() else { return };
    let sitting = Sitting::in_which_is_typed(TYPED);
    sitting.xdotool(&["key", "--delay", "100", "ctrl+a", "ctrl+c"]);
    sitting.settled();
    // What is copied, and what is marked.
    let held = || {
        ["clipboard", "primary"].map(|selection| {
            let mut command = Command::new("xclip");
            command.env("DISPLAY", sitting.display.name()).args(["-out", "-selection", selection]);
            String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned()
        })
    };
    assert_eq!(held(), [TYPED, TYPED]);
    sitting.clear();
    assert_eq!(held(), ["", ""]);
}

/// An advocate's desk, with the keys alone: each client lives in another state, and one more word is typed for them. When
/// the next one sits down, the word is nowhere, and the desk looks as it did for the one before.
#[test]
fn clients_in_a_row_leave_nothing_to_the_next() {
    let homes = ["Ohio", "Utah", "Iowa", "Maine", "Idaho", "Texas", "Nevada", "Oregon", "Alaska", "Hawaii"];
    let clients = homes.into_iter().zip('a'..='j').map(|(home, last)| (home, format!("zqxjkvw{last}")));
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    let window = sitting.window().unwrap();
    sitting.xdotool(&["windowfocus", "--sync", &window]);
    sitting.click(ABOUT_YOU);
    // What the pointer rests on looks otherwise, now and then.
    sitting.xdotool(&["mousemove", "2", "2"]);
    // From the heading back over the eight topics to the box that opens the desk.
    sitting.xdotool(&["key", "--delay", "60", "--repeat", "9", "shift+Tab"]);
    let interview = sitting.settled();
    sitting.xdotool(&["key", "space"]);
    assert!(Sitting::difference(&sitting.settled(), &interview).is_some(), "the desk is opened");
    let mut keys = vec!["Tab"];
    let mut desk = None;
    for (home, client) in clients {
        let client = client.as_str();
        sitting.xdotool(&[&["key", "--delay", "60"], keys.as_slice()].concat());
        // The question is found by its words, and answered in its own field.
        for typed in ["which state does your client live", home] {
            sitting.xdotool(&["type", "--delay", "40", typed]);
            std::thread::sleep(Duration::from_secs(1));
            sitting.xdotool(&["key", "Return"]);
            std::thread::sleep(Duration::from_secs(1));
        }
        let answered = sitting.picture();
        let is_seen = |desk: &Vec<u8>| Sitting::difference(desk, &answered).is_some();
        assert!(desk.as_ref().is_none_or(is_seen), "{home}: the answer is seen");
        sitting.xdotool(&["type", "--delay", "40", client]);
        let typed = Instant::now();
        let before = loop {
            std::thread::sleep(Duration::from_secs(1));
            let Some(times) = times_in_memory(&sitting.processes(), client) else {
                not_tried("whether memory is empty between clients: only root can look into such a process");
                return;
            };
            if times > 0 || typed.elapsed() > Duration::from_secs(10) {
                break times;
            }
        };
        assert!(before > 0, "{client}: the desk is open, and the search finds what is there to be found");
        let old = sitting.processes();
        // Back over the help, the view for the client, the eight topics and the practice to "Next client".
        sitting.xdotool(&["key", "--delay", "60", "--repeat", "12", "shift+Tab"]);
        std::thread::sleep(Duration::from_millis(500));
        sitting.xdotool(&["key", "Return"]);
        sitting.wait_for_others(&old);
        assert_eq!(
            times_in_memory(&sitting.processes(), client),
            Some(0),
            "{client}: it stood there {before} times"
        );
        let before = desk.get_or_insert_with(|| sitting.picture_at_rest());
        // A scroll bar fades after a while.
        let waits = Instant::now();
        while let Some(difference) = Sitting::difference(before, &sitting.picture()) {
            assert!(
                waits.elapsed() < Duration::from_secs(10),
                "after {home} the desk looks otherwise than for the client before: {difference}"
            );
            std::thread::sleep(Duration::from_millis(500));
        }
        let window = sitting.window().unwrap();
        sitting.xdotool(&["windowfocus", "--sync", &window]);
        // The desk again: from the heading back over the topics, two buttons and the language, to the field.
        keys = vec!["shift+Tab"; 12];
    }
}

/// A program that held a connection before it was shut off is refused by itself.
#[test]
fn started_with_a_connection_it_opens_no_window() {
    use std::os::fd::OwnedFd;
    let Some(_alone) = alone() else { return };
    let sitting = Sitting::new();
    let connection = OwnedFd::from(std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap());
    let output = sitting.command(&program()).stdin(connection).stderr(Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("a connection was open already"), "{said}");
}

/// The window's process is struck down, alone: the one outside removes what it leaves, and ends.
#[test]
fn struck_down_alone_the_window_leaves_nothing() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    let own = own_folder(&sitting);
    let outside = sitting.child.as_ref().unwrap().id();
    let named = |id: &u32| fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    let inside: Vec<u32> = sitting
        .processes()
        .into_iter()
        .filter(|id| *id != outside && named(id).starts_with("sightline"))
        .collect();
    assert_eq!(inside.len(), 1, "{inside:?}");
    Command::new("kill").args(["-s", "KILL", &inside[0].to_string()]).status().unwrap();
    sitting.child.as_mut().unwrap().wait().unwrap();
    assert!(!own.exists(), "the private folder is gone");
}

#[test]
fn it_works_the_same_with_no_network_at_all() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let mut command = sitting.command(Path::new("unshare"));
    command.args(["--net", "--map-root-user"]).arg(program());
    sitting.start(command);
    sitting.use_it();
    sitting.close();
}
