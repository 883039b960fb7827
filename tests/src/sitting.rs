//! The program as released, used from outside: on a display of its own, in a home that is watched, by mouse and keys.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]
#![expect(
    missing_docs,
    clippy::missing_panics_doc,
    clippy::new_without_default,
    reason = "it panics wherever the window does not do what is asked, and to begin one opens a display"
)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::window::Display;
use crate::{is_built, repository};

/// The program as released; or the one that is named, which is to be found out (`cargo xtask prove`).
pub fn program() -> PathBuf {
    let named = std::env::var_os("SIGHTLINE_APP").map(PathBuf::from);
    named.unwrap_or_else(|| repository().join("target/release/sightline-app")).canonicalize().unwrap()
}

/// The tests look at shared folders: one at a time. `None` where the program was not built.
pub fn alone() -> Option<MutexGuard<'static, ()>> {
    static ONE: Mutex<()> = Mutex::new(());
    let named = std::env::var_os("SIGHTLINE_APP").is_some();
    let built = named || is_built(&repository().join("target/release/sightline-app"));
    built.then(|| ONE.lock().unwrap_or_else(PoisonError::into_inner))
}

/// The screen, in points.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 900;

/// Places in the window, as it opens.
pub const FIND_A_STATE: (u32, u32) = (500, 507);
pub const A_STATE: (u32, u32) = (383, 597);
pub const NEXT: (u32, u32) = (397, 786);
pub const SHOW_RESULT: (u32, u32) = (525, 786);
/// The first of what matters most in the result: it opens an explanation.
pub const A_MARK: (u32, u32) = (608, 297);
pub const ABOUT_YOU: (u32, u32) = (65, 106);
pub const WHAT_IF: (u32, u32) = (54, 202);
pub const ACTIONS: (u32, u32) = (89, 250);
pub const TO_CARRY: (u32, u32) = (80, 298);
pub const PROOF: (u32, u32) = (82, 394);

/// A home that is watched, a display, and the program in it.
pub struct Sitting {
    pub home: tempfile::TempDir,
    pub display: Display,
    pub child: Option<Child>,
}

impl Sitting {
    pub fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), display: Display::new(WIDTH, HEIGHT), child: None }
    }

    pub fn command(&self, program: &Path) -> Command {
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

    pub fn start(&mut self, mut command: Command) {
        self.child = Some(command.spawn().unwrap());
        let began = Instant::now();
        while self.window().is_none() {
            assert!(began.elapsed() < Duration::from_secs(30), "no window came up");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.wait_until_drawn();
    }

    /// The page is drawn a moment after the window is there, and a click on what is not yet drawn is lost.
    pub fn wait_until_drawn(&self) {
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

    /// The picture, once nothing new has come for a moment: a caret that blinks shows what was there before.
    pub fn settled(&self) -> Vec<u8> {
        let began = Instant::now();
        let mut since = Instant::now();
        let mut seen = vec![self.picture()];
        while since.elapsed() < Duration::from_millis(600) && began.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(100));
            let now = self.picture();
            if !seen.contains(&now) {
                since = Instant::now();
                seen.push(now);
            }
        }
        seen.pop().unwrap_or_default()
    }

    pub fn xdotool(&self, arguments: &[&str]) -> String {
        let output =
            Command::new("xdotool").env("DISPLAY", self.display.name()).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    pub fn window(&self) -> Option<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "Sightline"]);
        found.lines().next().map(str::to_owned)
    }

    /// Clicks at a place of the window (which has a size of its own and stands in the corner), and waits until the picture has
    /// changed and rests. The pointer comes first: what it rests on looks otherwise, and that is no answer to the click.
    pub fn click(&self, (x, y): (u32, u32)) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
        std::thread::sleep(Duration::from_millis(500));
        let before = self.picture();
        self.xdotool(&["click", "1"]);
        let began = Instant::now();
        while self.picture() == before {
            assert!(began.elapsed() < Duration::from_secs(10), "a click at {x}, {y} changes nothing");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.settled();
    }

    /// A sitting in which a word was typed where a state is looked for.
    pub fn in_which_is_typed(word: &str) -> Self {
        let mut sitting = Self::new();
        let command = sitting.command(&program());
        sitting.start(command);
        sitting.type_where_a_state_is_looked_for(word);
        sitting
    }

    /// Begins the interview and types a word where a state is looked for.
    pub fn type_where_a_state_is_looked_for(&self, word: &str) {
        let window = self.window().unwrap();
        self.xdotool(&["windowfocus", "--sync", &window]);
        self.click(ABOUT_YOU);
        self.click(FIND_A_STATE);
        self.xdotool(&["type", "--delay", "40", word]);
        self.settled();
    }

    /// Begins the interview, answers a question, and goes on to the next.
    pub fn begin(&self) {
        let window = self.window().unwrap();
        self.xdotool(&["windowfocus", "--sync", &window]);
        self.click(ABOUT_YOU);
        self.click(A_STATE);
        self.click(NEXT);
    }

    /// Goes through a session: starts, answers, sees the result, an explanation, what if, the steps, the proof.
    pub fn use_it(&self) {
        self.begin();
        self.click(A_STATE);
        self.click(NEXT);
        self.click(SHOW_RESULT);
        self.click(A_MARK);
        for menu in [WHAT_IF, ACTIONS, PROOF, ABOUT_YOU] {
            self.click(menu);
        }
    }

    /// Prints the paper to carry into a file, through the dialogues of the system.
    pub fn print(&self, file: &Path) {
        self.click(TO_CARRY);
        // Past the two papers, the steps of one's own and the second language to the button.
        self.xdotool(&["key", "--delay", "100", "Tab", "Tab", "Tab", "Tab", "Return"]);
        self.focus("^Print$");
        self.xdotool(&["key", "--delay", "100", "Tab", "Down", "alt+p"]);
        self.focus("^Save File$");
        self.xdotool(&["key", "ctrl+a"]);
        self.xdotool(&["type", "--delay", "40", &file.to_string_lossy()]);
        self.xdotool(&["key", "Return"]);
        let began = Instant::now();
        while !file.exists() {
            assert!(began.elapsed() < Duration::from_secs(15), "nothing is printed");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.focus("^Sightline");
        self.settled();
    }

    /// Waits for a window of this name, and gives it the keys: there is nobody here who does.
    fn focus(&self, name: &str) {
        let found = || self.xdotool(&["search", "--onlyvisible", "--name", name]);
        let began = Instant::now();
        while found().is_empty() {
            assert!(began.elapsed() < Duration::from_secs(30), "no window {name}");
            std::thread::sleep(Duration::from_millis(100));
        }
        self.settled();
        if let Some(window) = found().lines().next() {
            self.xdotool(&["windowfocus", "--sync", window]);
        }
    }

    /// Clears everything by its key.
    pub fn clear(&self) {
        let old = self.processes();
        assert!(old.len() >= 3, "the program and its web view: {old:?}");
        self.xdotool(&["key", "ctrl+shift+Delete"]);
        self.wait_for_others(&old);
    }

    /// Waits until every process is another one and the window is back.
    pub fn wait_for_others(&self, old: &[u32]) {
        let began = Instant::now();
        while self.processes().iter().any(|id| old.contains(id)) || self.window().is_none() {
            assert!(began.elapsed() < Duration::from_secs(15), "old: {old:?}, now: {:?}", self.processes());
            std::thread::sleep(Duration::from_millis(100));
        }
        self.wait_until_drawn();
    }

    /// The processes whose programs begin with one of these names.
    pub fn named(&self, names: &[&str]) -> Vec<u32> {
        let name = |id: u32| fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        self.processes()
            .into_iter()
            .filter(|id| names.iter().any(|known| name(*id).starts_with(known)))
            .collect()
    }

    pub fn processes(&self) -> Vec<u32> {
        self.child.as_ref().map(|child| processes_of(child.id())).unwrap_or_default()
    }

    pub fn picture(&self) -> Vec<u8> {
        let mut command = Command::new("import");
        command.env("DISPLAY", self.display.name()).args(["-window", "root", "-depth", "8", "rgb:-"]);
        command.output().unwrap().stdout
    }

    /// The picture, once nothing moves in it for six seconds: a scroll bar rests a while before it fades.
    pub fn picture_at_rest(&self) -> Vec<u8> {
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

    /// In which box of the screen two pictures differ, and in how many points; none where nobody sees a difference. An edge that
    /// is painted over again, as a scroll bar fades beside it, comes out by one step of 255 lighter or darker.
    pub fn difference(one: &[u8], other: &[u8]) -> Option<String> {
        assert_eq!(one.len(), other.len(), "a picture is missing");
        let is_seen = |(one, other): (&[u8], &[u8])| one.iter().zip(other).any(|(a, b)| a.abs_diff(*b) > 1);
        let points = one.chunks_exact(3).zip(other.chunks_exact(3));
        let differ = (0..).zip(points).filter(|(_, point)| is_seen(*point));
        let places: Vec<(u32, u32)> = differ.map(|(at, _)| (at % WIDTH, at / WIDTH)).collect();
        let (left, right) = (places.iter().map(|at| at.0).min()?, places.iter().map(|at| at.0).max()?);
        let (top, bottom) = (places.iter().map(|at| at.1).min()?, places.iter().map(|at| at.1).max()?);
        Some(format!("{} points between {left}, {top} and {right}, {bottom}", places.len()))
    }

    pub fn close(&mut self) {
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
pub fn signal(name: &str, group: u32) {
    drop(Command::new("kill").args(["-s", name, "--", &format!("-{group}")]).stderr(Stdio::null()).status());
}

/// Processes of a group: the program, its web view, and whatever else they start, but not what started them. Another
/// Sightline on the machine is none of ours.
pub fn processes_of(group: u32) -> Vec<u32> {
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
pub fn own_folder(sitting: &Sitting) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let named = |id: u32| PathBuf::from(format!("/dev/shm/sightline-private-{id}"));
    let own: Vec<PathBuf> = sitting.processes().into_iter().map(named).filter(|path| path.exists()).collect();
    assert_eq!(own.len(), 1, "one private folder, in memory: {own:?}");
    assert_eq!(own[0].metadata().unwrap().permissions().mode() & 0o777, 0o700);
    own[0].clone()
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, Sitting, WIDTH};

    #[test]
    fn a_difference_is_what_can_be_seen() {
        let white = vec![254; (WIDTH * HEIGHT * 3) as usize];
        let with = |value| {
            let mut other = white.clone();
            other[(3 * (WIDTH * 7 + 5) + 1) as usize] = value;
            Sitting::difference(&white, &other)
        };
        assert_eq!((with(254), with(253), with(255)), (None, None, None));
        assert_eq!(with(252).as_deref(), Some("1 points between 5, 7 and 5, 7"));
    }
}
