//! The packages in a clean Debian: installed, used, and gone. `cargo xtask test packages` makes them first.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sightline_tests::debian::{Debian, Listing};
use sightline_tests::window::Display;
use sightline_tests::{persona_of, repository, text};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What no package of ours has to do with: what apt and dpkg remember of what they did, and what other packages that
/// came and went leave in a system, such as accounts of services.
const NOT_OURS: [&str; 16] = [
    "etc/group",
    "etc/group-",
    "etc/gshadow",
    "etc/gshadow-",
    "etc/machine-id",
    "etc/mtab",
    "etc/passwd",
    "etc/passwd-",
    "etc/shadow",
    "etc/shadow-",
    "root/.ssh",
    "run",
    "var/cache",
    "var/lib",
    "var/log",
    "var/mail",
];

/// The packages in target/package, put where the clean system sees them: the Debian package and the folder of the
/// archive, by their names in there.
fn bring_in(debian: &Debian) -> (String, String) {
    let place = debian.outside().join("try");
    if place.exists() {
        fs::remove_dir_all(&place).unwrap();
    }
    fs::create_dir(&place).unwrap();
    let (mut package, mut folder) = (None, None);
    for entry in fs::read_dir(repository().join("target/package")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".deb") {
            fs::copy(&path, place.join(&name)).unwrap();
            package = Some(format!("/outside/try/{name}"));
        } else if let Some(top) = name.strip_suffix(".tar.gz") {
            let unpacked = Command::new("tar").arg("-C").arg(&place).arg("-xzf").arg(&path).status().unwrap();
            assert!(unpacked.success());
            folder = Some(format!("/outside/try/{top}"));
        }
    }
    (package.unwrap(), folder.unwrap())
}

/// A window on a display of its own, used with the keys alone.
struct Used<'a> {
    debian: &'a Debian,
    display: Display,
    child: Child,
}

impl<'a> Used<'a> {
    fn start(debian: &'a Debian, program: &[&str]) -> Self {
        let display = Display::new(1280, 900);
        let mut command = debian.command(true, program);
        command.env("DISPLAY", display.name()).env("LIBGL_ALWAYS_SOFTWARE", "1");
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let used = Self { debian, display, child };
        let began = Instant::now();
        while used.window().is_none() {
            assert!(began.elapsed() < Duration::from_secs(60), "{program:?}: no window came up");
            std::thread::sleep(Duration::from_millis(100));
        }
        std::thread::sleep(Duration::from_secs(3));
        let window = used.window().unwrap();
        assert_eq!(used.tool("xdotool", &["getwindowname", &window]), "Sightline");
        used.tool("xdotool", &["windowfocus", "--sync", &window]);
        used
    }

    fn tool(&self, tool: &str, arguments: &[&str]) -> String {
        let output = Command::new(tool).env("DISPLAY", self.display.name()).args(arguments).output().unwrap();
        text(&output.stdout).trim().to_owned()
    }

    fn window(&self) -> Option<String> {
        let found = self.tool("xdotool", &["search", "--onlyvisible", "--name", "Sightline"]);
        found.lines().next().map(str::to_owned)
    }

    fn keys(&self, keys: &[&str]) {
        self.tool("xdotool", &[&["key", "--delay", "100"], keys].concat());
        std::thread::sleep(Duration::from_secs(1));
    }

    /// Every process of it is confined: the program and those of the web view.
    fn is_confined(&self) {
        let processes = self.debian.processes(&["sightline", "WebKit"]);
        assert!(processes.len() >= 3, "the program and its web view: {processes:?}");
        for id in processes {
            let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
            assert!(status.contains("Seccomp:\t2"), "process {id} is not filtered:\n{status}");
        }
    }

    /// What stands on the screen: all of it, copied as a person copies.
    fn read(&self) -> String {
        self.keys(&["ctrl+a", "ctrl+c"]);
        self.tool("timeout", &["10", "xclip", "-o", "-selection", "clipboard", "-target", "UTF8_STRING"])
    }

    /// From the welcome to a result.
    fn answer(&self) {
        let welcome = self.read();
        assert!(welcome.contains("See which records about you the government can reach"), "{welcome}");
        // Past "Skip to the content" to "About you"; then past "More help" into the list of states.
        self.keys(&["Tab", "Tab", "Return"]);
        self.keys(&["Tab", "Tab"]);
        self.tool("xdotool", &["type", "--delay", "40", "New York"]);
        self.keys(&["Tab", "space"]);
        assert!(self.read().contains("One question answered."), "{}", self.read());
        // Back over the topics and the tools above to "Result" in the menu.
        self.keys(&["--repeat", "25", "shift+Tab"]);
        self.keys(&["Return"]);
        std::thread::sleep(Duration::from_secs(1));
        let result = self.read();
        assert!(result.contains("What matters most for you") && result.contains("New York"), "{result}");
    }

    /// Prints the paper to carry into a file of the home, through the dialogues of the system.
    fn print(&self, file: &str) {
        // The menu, then past the two papers, the steps of one's own and the second language to the button.
        self.tool("xdotool", &["mousemove", "80", "298", "click", "1"]);
        std::thread::sleep(Duration::from_secs(1));
        self.keys(&["Tab", "Tab", "Tab", "Tab", "Return"]);
        self.focus("^Print$");
        self.keys(&["Tab", "Down"]);
        self.keys(&["alt+p"]);
        self.focus("^Save File$");
        self.keys(&["ctrl+a"]);
        self.tool("xdotool", &["type", "--delay", "40", file]);
        self.keys(&["Return"]);
        self.focus("^Sightline$");
    }

    /// Waits for a window of this name, and gives it the keys: there is nobody here who does.
    fn focus(&self, name: &str) {
        let found = || self.tool("xdotool", &["search", "--onlyvisible", "--name", name]);
        let began = Instant::now();
        while found().is_empty() {
            assert!(began.elapsed() < Duration::from_secs(30), "no window {name}");
            std::thread::sleep(Duration::from_millis(200));
        }
        std::thread::sleep(Duration::from_secs(1));
        if let Some(window) = found().lines().next() {
            self.tool("xdotool", &["windowfocus", "--sync", window]);
        }
    }

    /// Keeps a picture, for whoever wants to see it, and says how many colors it has.
    fn picture(&self, name: &str) -> usize {
        let path: PathBuf = repository().join("target/debian").join(name);
        self.tool("import", &["-window", "root", &path.to_string_lossy()]);
        self.tool("identify", &["-format", "%k", &path.to_string_lossy()]).parse().unwrap()
    }

    fn leave(mut self) {
        self.keys(&["Escape", "Escape", "Escape"]);
        let began = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < Duration::from_secs(15), "it does not end");
            std::thread::sleep(Duration::from_millis(100));
        }
        assert_eq!(self.debian.processes(&["sightline", "WebKit"]), [0_u32; 0], "nothing of it runs");
    }
}

impl Drop for Used<'_> {
    fn drop(&mut self) {
        // All that runs in its name space ends with it.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Opens the window, answers, and sees that nothing is left in the home.
fn use_window(debian: &Debian, program: &[&str], picture: &str) {
    let home =
        |all: Listing| all.into_iter().filter(|(path, _)| path.starts_with("home")).collect::<Listing>();
    let before = home(debian.files());
    let used = Used::start(debian, program);
    used.is_confined();
    used.answer();
    let colors = used.picture(picture);
    assert!(colors > 50, "the screen shows something: {colors} colors");
    used.leave();
    assert_eq!(home(debian.files()), before, "{program:?} leaves nothing in the home");
}

/// Opens the window, prints a paper, and sees that it alone is left in the home; GTK makes a folder there for its own
/// settings, and leaves it empty.
fn print_from_window(debian: &Debian, program: &[&str]) {
    let before = debian.files();
    let used = Used::start(debian, program);
    used.answer();
    used.print("/home/person/paper.pdf");
    let paper = debian.root().join("home/person/paper.pdf");
    let began = Instant::now();
    while !paper.exists() {
        assert!(began.elapsed() < Duration::from_secs(15), "nothing is printed");
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(Duration::from_secs(1));
    used.leave();
    let printed = Command::new("pdftotext").arg(&paper).arg("-").output().unwrap();
    let printed = text(&printed.stdout);
    assert!(
        printed.contains("a paper to carry") && printed.contains("I choose to stay silent."),
        "{printed}"
    );
    let (folder, settings) = (Path::new("home/person/.config"), Path::new("home/person/.config/gtk-3.0"));
    let new: Vec<PathBuf> =
        differences(&before, &debian.files()).into_iter().filter(|path| path.starts_with("home")).collect();
    let not_asked = |path: &&PathBuf| ![folder, settings, Path::new("home/person")].contains(&path.as_path());
    assert_eq!(new.iter().filter(not_asked).collect::<Vec<_>>(), [Path::new("home/person/paper.pdf")]);
    fs::remove_file(paper).unwrap();
    for made in [settings, folder] {
        // Only an empty folder is removed so.
        fs::remove_dir(debian.root().join(made)).unwrap();
    }
}

/// What is in one listing and not in the other, or not the same.
fn differences(before: &Listing, after: &Listing) -> Vec<PathBuf> {
    let names = before.keys().chain(after.keys());
    let mut found: Vec<PathBuf> =
        names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect();
    found.sort();
    found.dedup();
    found
}

/// What is left of us: whatever bears our name, and whatever is none of what others leave.
fn left(before: &Listing, after: &Listing) -> Vec<PathBuf> {
    let others = |path: &Path| NOT_OURS.iter().any(|place| path.starts_with(place));
    let ours = |path: &Path| path.to_string_lossy().to_lowercase().contains("sightline");
    differences(before, after).into_iter().filter(|path| ours(path) || !others(path)).collect()
}

/// What the menu starts.
fn menu_entry(debian: &Debian) -> Vec<String> {
    let entry = debian.root().join("usr/share/applications/org.sightline.app.desktop");
    let entry = fs::read_to_string(entry).unwrap();
    let starts = entry.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    format!("/usr/bin/{starts}").split(' ').map(str::to_owned).collect()
}

fn answers_with_terminal(debian: &Debian, program: &str) {
    assert!(debian.must(&[program, "--version"]).starts_with(&format!("sightline {VERSION} (rules ")));
    debian.must(&[program, "check"]);
    let answers = persona_of("programs/voter-in-a-state-that-refused.yaml").answers_text();
    fs::write(debian.outside().join("try/answers.yaml"), answers).unwrap();
    let out = debian.must(&[program, "assess", "/outside/try/answers.yaml", "--format", "json"]);
    assert!(out.contains("voter-registration"), "{out}");
}

#[test]
#[ignore = "cargo xtask test packages"]
fn installed_used_and_removed_nothing_is_left() {
    let Some(debian) = Debian::new() else { return };
    let (package, folder) = bring_in(&debian);

    // The archive where WebKitGTK is missing: the terminal answers, the window says in one line what to install.
    answers_with_terminal(&debian, &format!("{folder}/sightline"));
    let window = format!("{folder}/sightline-window");
    let refused = debian.run(true, &[&window]);
    let line = text(&refused.stderr);
    assert_eq!(
        (refused.status.code(), line.lines().count(), refused.stdout.len()),
        (Some(1), 1, 0),
        "{line}"
    );
    for name in ["libwebkit2gtk-4.1-0", "webkit2gtk4.1", "webkit2gtk-4.1"] {
        assert!(line.contains(name), "{line}");
    }

    let clean = debian.files();
    // Nothing that is only recommended: what it depends on has to be enough.
    debian.must(&["apt-get", "install", "-y", "-qq", "--no-install-recommends", &package]);
    let installed = debian.files();
    assert!(left(&clean, &installed).len() > 50, "the comparison sees what is installed");
    answers_with_terminal(&debian, "/usr/bin/sightline");
    let menu = menu_entry(&debian);
    let menu: Vec<&str> = menu.iter().map(String::as_str).collect();
    use_window(&debian, &menu, "installed.png");
    use_window(&debian, &[&window], "portable.png");
    print_from_window(&debian, &menu);
    assert_eq!(differences(&installed, &debian.files()), Vec::<PathBuf>::new(), "use changes no file");

    debian.must(&["apt-get", "purge", "-y", "-qq", "sightline"]);
    debian.must(&["apt-get", "autoremove", "--purge", "-y", "-qq"]);
    assert_eq!(left(&clean, &debian.files()), Vec::<PathBuf>::new(), "what is left");
    for planted in ["etc/planted", "var/lib/sightline"] {
        fs::write(debian.root().join(planted), "").unwrap();
        assert_eq!(left(&clean, &debian.files()), [PathBuf::from(planted)], "what is planted is found");
        fs::remove_file(debian.root().join(planted)).unwrap();
    }
}
