//! The privacy promises, from outside, on the program as released: no socket, no file, no core, nothing after a crash.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sightline_tests::window::Display;
use sightline_tests::{is_built, not_tried, repository};

/// The program as released; or the one that is named, which is to be found out (`cargo xtask prove`).
fn program() -> PathBuf {
    let named = std::env::var_os("SIGHTLINE_APP").map(PathBuf::from);
    named.unwrap_or_else(|| repository().join("target/release/sightline-app")).canonicalize().unwrap()
}

/// The tests look at shared folders: one at a time. `None` where the program was not built.
fn alone() -> Option<MutexGuard<'static, ()>> {
    static ONE: Mutex<()> = Mutex::new(());
    let named = std::env::var_os("SIGHTLINE_APP").is_some();
    let built = named || is_built(&repository().join("target/release/sightline-app"));
    built.then(|| ONE.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Places in the window, as it opens.
const START: (u32, u32) = (320, 553);
const FIND_A_STATE: (u32, u32) = (500, 507);
const A_STATE: (u32, u32) = (383, 597);
const NEXT: (u32, u32) = (397, 786);
const SHOW_RESULT: (u32, u32) = (525, 786);
/// The first of what matters most in the result: it opens an explanation.
const A_MARK: (u32, u32) = (608, 297);
const ABOUT_YOU: (u32, u32) = (65, 106);
const WHAT_IF: (u32, u32) = (54, 202);
const ACTIONS: (u32, u32) = (89, 250);
const PROOF: (u32, u32) = (82, 394);

/// A home that is watched, a display, and the program in it.
struct Sitting {
    home: tempfile::TempDir,
    display: Display,
    child: Option<Child>,
}

impl Sitting {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), display: Display::new(1280, 900), child: None }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("HOME", self.home.path())
            .env("DISPLAY", self.display.name())
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .envs(std::env::var_os("SIGHTLINE_LEAK").map(|leak| ("SIGHTLINE_LEAK", leak)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        command
    }

    fn start(&mut self, mut command: Command) {
        self.child = Some(command.spawn().unwrap());
        let began = Instant::now();
        while self.window().is_none() {
            assert!(began.elapsed() < Duration::from_secs(30), "no window came up");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.wait_until_drawn();
    }

    /// The page is drawn a moment after the window is there, and a click on what is not yet drawn is lost.
    fn wait_until_drawn(&self) {
        let began = Instant::now();
        loop {
            let picture = self.settled();
            let colors: BTreeSet<&[u8]> = picture.chunks_exact(3).collect();
            if colors.len() > 8 {
                return;
            }
            assert!(began.elapsed() < Duration::from_secs(30), "the window stays blank");
        }
    }

    /// The picture, once it has stood still for a moment; or after ten seconds, as where a caret blinks it never does.
    fn settled(&self) -> Vec<u8> {
        let began = Instant::now();
        let mut since = Instant::now();
        let mut picture = self.picture();
        while since.elapsed() < Duration::from_millis(600) && began.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(200));
            let now = self.picture();
            if now != picture {
                since = Instant::now();
                picture = now;
            }
        }
        picture
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output =
            Command::new("xdotool").env("DISPLAY", self.display.name()).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    fn window(&self) -> Option<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "Sightline"]);
        found.lines().next().map(str::to_owned)
    }

    /// Clicks at a place of the window (which has a size of its own and stands in the corner), and waits until
    /// the picture has changed and rests.
    fn click(&self, (x, y): (u32, u32)) {
        let before = self.picture();
        let (x, y) = (x.to_string(), y.to_string());
        self.xdotool(&["mousemove", &x, &y, "click", "1"]);
        let began = Instant::now();
        while self.picture() == before {
            assert!(began.elapsed() < Duration::from_secs(10), "a click at {x}, {y} changes nothing");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.settled();
    }

    /// Goes through a session: starts, answers, sees the result, an explanation, what if, the steps, the proof.
    fn use_it(&self) {
        let window = self.window().unwrap();
        self.xdotool(&["windowfocus", "--sync", &window]);
        self.click(START);
        self.click(A_STATE);
        self.click(NEXT);
        self.click(A_STATE);
        self.click(NEXT);
        self.click(SHOW_RESULT);
        self.click(A_MARK);
        for menu in [WHAT_IF, ACTIONS, PROOF, ABOUT_YOU] {
            self.click(menu);
        }
    }

    /// Clears everything by its key.
    fn clear(&self) {
        let old = self.processes();
        assert!(old.len() >= 3, "the program and its web view: {old:?}");
        self.xdotool(&["key", "ctrl+shift+Delete"]);
        self.wait_for_others(&old);
    }

    /// Waits until every process is another one and the window is back.
    fn wait_for_others(&self, old: &[u32]) {
        let began = Instant::now();
        while self.processes().iter().any(|id| old.contains(id)) || self.window().is_none() {
            assert!(began.elapsed() < Duration::from_secs(15), "old: {old:?}, now: {:?}", self.processes());
            std::thread::sleep(Duration::from_millis(100));
        }
        self.wait_until_drawn();
    }

    fn processes(&self) -> Vec<u32> {
        self.child.as_ref().map(|child| processes_of(child.id())).unwrap_or_default()
    }

    fn picture(&self) -> Vec<u8> {
        let mut command = Command::new("import");
        command.env("DISPLAY", self.display.name()).args(["-window", "root", "-depth", "8", "rgb:-"]);
        command.output().unwrap().stdout
    }

    /// The picture, once nothing moves in it for six seconds: a scroll bar rests a while before it fades.
    fn picture_at_rest(&self) -> Vec<u8> {
        let mut picture = self.picture();
        let mut same = 0;
        while same < 3 {
            std::thread::sleep(Duration::from_secs(2));
            let now = self.picture();
            same = if now == picture { same + 1 } else { 0 };
            picture = now;
        }
        picture
    }

    fn close(&mut self) {
        if let Some(window) = self.window() {
            // There is no window manager here to ask it to close: it is left as a person in a hurry would.
            self.xdotool(&["windowfocus", "--sync", &window]);
            self.xdotool(&["key", "--delay", "60", "Escape", "Escape", "Escape"]);
        }
        let child = self.child.as_mut().unwrap();
        let began = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if began.elapsed() > Duration::from_secs(15) {
                signal("KILL", child.id());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            signal("KILL", child.id());
            drop(child.wait());
        }
    }
}

/// Sends a signal to the whole group of a process.
fn signal(name: &str, group: u32) {
    drop(Command::new("kill").args(["-s", name, "--", &format!("-{group}")]).stderr(Stdio::null()).status());
}

/// Processes of a group: the program, its web view, and whatever else they start, but not what started them. Another
/// Sightline on the machine is none of ours.
fn processes_of(group: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").unwrap().flatten();
    let ids = all.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
    let ours = |id: &u32| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // Number, name in brackets, state, parent, group.
        let Some((name, rest)) = stat.rsplit_once(')') else { return false };
        let name = name.split_once('(').map_or("", |(_, name)| name);
        let fields: Vec<&str> = rest.split_whitespace().collect();
        // One that has ended and was not waited for is a process in name alone.
        let runs = fields.first() != Some(&"Z");
        let ours = !["strace", "unshare", "sh"].contains(&name);
        runs && ours && fields.get(2) == Some(&group.to_string().as_str())
    };
    ids.filter(ours).collect()
}

/// The one private folder of a sitting. It is in memory, and closed to others; it has the number of a process of ours, as
/// another Sightline on the machine has one too.
fn own_folder(sitting: &Sitting) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let named = |id: u32| PathBuf::from(format!("/dev/shm/sightline-private-{id}"));
    let own: Vec<PathBuf> = sitting.processes().into_iter().map(named).filter(|path| path.exists()).collect();
    assert_eq!(own.len(), 1, "one private folder, in memory: {own:?}");
    assert_eq!(own[0].metadata().unwrap().permissions().mode() & 0o777, 0o700);
    own[0].clone()
}

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
fn no_network_socket_in_any_process_through_a_session() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let trace = sitting.home.path().join("trace");
    let mut command = sitting.command(Path::new("strace"));
    command
        .args(["-f", "-qq", "-e", "trace=socket,socketpair,io_uring_setup", "-o"])
        .arg(&trace)
        .arg(program());
    sitting.start(command);
    sitting.use_it();
    let filtered: Vec<u32> = sitting.processes();
    assert!(filtered.len() >= 3, "the program and its web view run");
    for id in filtered {
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        assert!(status.contains("Seccomp:\t2"), "process {id} is not filtered:\n{status}");
    }
    sitting.close();
    let trace = fs::read_to_string(&trace).unwrap();
    let sockets: Vec<&str> =
        trace.lines().filter(|line| line.contains("socket(") || line.contains("io_uring")).collect();
    assert!(sockets.iter().any(|line| line.contains("AF_UNIX")), "the trace saw the sockets to the display");
    let opened: Vec<&&str> =
        sockets.iter().filter(|line| !line.contains("AF_UNIX") && !line.contains("EACCES")).collect();
    assert!(opened.is_empty(), "{opened:?}");
}

#[test]
fn a_session_leaves_no_file_behind() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let log = tempfile::NamedTempFile::new().unwrap();
    let mut command = sitting.command(&program());
    command.stdout(log.reopen().unwrap()).stderr(log.reopen().unwrap());
    sitting.start(command);
    sitting.use_it();
    let own = own_folder(&sitting);
    sitting.close();
    assert_eq!(files_below(sitting.home.path()), BTreeSet::new(), "nothing stands in the home");
    assert!(!own.exists(), "the private folder is gone");
    let said = fs::read_to_string(log.path()).unwrap();
    assert!(!said.contains("state."), "what it says on the way tells no answer: {said}");
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
    let mut sitting = Sitting::new();
    // Core dumps are allowed by whoever starts it: it turns them off itself.
    let mut command = sitting.command(Path::new("sh"));
    command.args(["-c", "ulimit -c unlimited; exec \"$0\""]).arg(program()).current_dir(sitting.home.path());
    sitting.start(command);
    sitting.use_it();
    let id = sitting.child.as_ref().unwrap().id();
    let limits = fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    let left = own_folder(&sitting);
    // Who handles faults himself passes one over that is sent and not made: it is sent until nobody is left.
    let began = Instant::now();
    while sitting.child.as_mut().unwrap().try_wait().unwrap().is_none() || !processes_of(id).is_empty() {
        assert!(began.elapsed() < Duration::from_secs(15), "{blow} does not end it");
        signal(blow, id);
        std::thread::sleep(Duration::from_millis(100));
    }
    let cores =
        files_below(sitting.home.path()).into_iter().filter(|path| path.to_string_lossy().contains("core"));
    assert_eq!(cores.count(), 0, "no core file");
    std::thread::sleep(Duration::from_secs(1));
    let written = files_below(sitting.home.path());
    assert_eq!(written, BTreeSet::new(), "nothing on disk, even before the next start");
    assert!(left.exists(), "nobody was left to remove it");
    let mut next = Sitting::new();
    let command = next.command(&program());
    next.start(command);
    next.close();
    assert!(!left.exists(), "the next start has removed what the crash left");
}

#[test]
fn clearing_ends_every_process_and_starts_afresh() {
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    sitting.use_it();
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
    let mut sitting = Sitting::new();
    let command = sitting.command(&program());
    sitting.start(command);
    let window = sitting.window().unwrap();
    sitting.xdotool(&["windowfocus", "--sync", &window]);
    sitting.click(START);
    sitting.click(FIND_A_STATE);
    sitting.xdotool(&["type", "--delay", "40", TYPED]);
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
    sitting.click(START);
    // What the pointer rests on looks otherwise, now and then.
    sitting.xdotool(&["mousemove", "2", "2"]);
    // From the heading back over the eight topics to the box that opens the desk.
    sitting.xdotool(&["key", "--delay", "60", "--repeat", "9", "shift+Tab"]);
    let interview = sitting.settled();
    sitting.xdotool(&["key", "space"]);
    assert_ne!(sitting.settled(), interview, "the desk is opened");
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
        assert_ne!(desk.as_ref(), Some(&answered), "{home}: the answer is seen");
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
        let same = (0..20).any(|_| {
            std::thread::sleep(Duration::from_millis(500));
            sitting.picture() == *before
        });
        assert!(same, "after {home} the desk looks otherwise than for the client before");
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
