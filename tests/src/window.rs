//! Drives the real window over WebDriver. A client of its own, over a plain socket to this machine: so no HTTP
//! library stands anywhere in the project, not even for its tests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::{Persona, repository};

/// How long a thing may take to come up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A display of its own, gone when it is dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts Xvfb with a screen of this size.
    ///
    /// # Panics
    /// When there is no Xvfb.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        Self::start(width, height, &[])
    }

    /// As [`Display::new`], with the screen's pixels in a file of this folder, `Xvfb_screen0`.
    ///
    /// # Panics
    /// When there is no Xvfb.
    #[must_use]
    pub fn in_folder(width: u32, height: u32, folder: &Path) -> Self {
        Self::start(width, height, &["-fbdir".as_ref(), folder.as_os_str()])
    }

    fn start(width: u32, height: u32, more: &[&std::ffi::OsStr]) -> Self {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start Xvfb ({error}); run `cargo xtask test`"));
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            drop(BufReader::new(out).read_line(&mut number));
        }
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// Its name, for `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// The window, driven.
pub struct Window {
    driver: Child,
    port: u16,
    session: String,
    display: Display,
}

impl Window {
    /// The window that `cargo xtask test` builds for WebDriver; or the one that is named, which is to be found out
    /// (`cargo xtask prove`).
    #[must_use]
    pub fn program() -> PathBuf {
        let named = std::env::var_os("SIGHTLINE_WINDOW").map(PathBuf::from);
        named.unwrap_or_else(|| repository().join("target/debug/sightline-app-webdriver"))
    }

    /// Opens the window that `cargo xtask test` builds for WebDriver.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn open(width: u32, height: u32) -> Self {
        Self::open_told(width, height, &[])
    }

    /// As [`Window::open`], with variables that a build for tests reads: where to print and save to, in place of the
    /// system's dialogues.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn open_told(width: u32, height: u32, told: &[(&str, &Path)]) -> Self {
        Self::open_with(width, height, told, &[])
    }

    /// As [`Window::open_told`], with arguments.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn open_with(width: u32, height: u32, told: &[(&str, &Path)], arguments: &[String]) -> Self {
        let display = Display::new(width, height);
        let program = Self::program();
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|l| l.local_addr()).map_or(0, |a| a.port());
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", display.name())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LC_ALL", "C.UTF-8")
            .envs(told.iter().copied())
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start WebKitWebDriver ({error}); run `cargo xtask test`"));
        let mut window = Self { driver, port, session: String::new(), display };
        let options = json!({"binary": program, "args": arguments});
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}});
        let began = Instant::now();
        let reply = loop {
            match window.call("POST", "/session", &wanted) {
                Ok(reply) => break reply,
                Err(error) if began.elapsed() > PATIENCE => panic!("no session: {error}"),
                Err(_) => std::thread::sleep(Duration::from_millis(100)),
            }
        };
        window.session = reply["sessionId"].as_str().unwrap_or_default().to_owned();
        window.ask("POST", "/window/rect", &json!({"x": 0, "y": 0, "width": width, "height": height}));
        window
    }

    /// Runs JavaScript in the page: `arguments` are `arguments`; gives what it returns.
    ///
    /// # Panics
    /// When it throws.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask("POST", "/execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// Runs JavaScript that calls its last argument when it is done.
    ///
    /// # Panics
    /// When it throws.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask("POST", "/execute/async", &json!({"script": script, "args": arguments}))
    }

    /// Waits until something matches the selector.
    ///
    /// # Panics
    /// When nothing does.
    pub fn wait_for(&self, selector: &str) {
        let began = Instant::now();
        while !self.has(selector) {
            let shown = self.run("return document.body.innerText", &[]);
            assert!(
                began.elapsed() < PATIENCE,
                "nothing matches {selector} in:\n{}",
                shown.as_str().unwrap_or("")
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether something matches the selector.
    pub fn has(&self, selector: &str) -> bool {
        self.run("return document.querySelector(arguments[0]) !== null", &[json!(selector)]) == json!(true)
    }

    /// Clicks what matches the selector, once it is there.
    pub fn click(&self, selector: &str) {
        self.wait_for(selector);
        self.run("document.querySelector(arguments[0]).click()", &[json!(selector)]);
    }

    /// Chooses a language: a button on the welcome screen, a list elsewhere.
    pub fn speak(&self, locale: &str) {
        let selector = format!("[data-testid=\"locale-{locale}\"]");
        self.wait_for(&selector);
        let choose = "const e = document.querySelector(arguments[0]); const s = e.closest('select'); \
                      if (!s) e.click(); else { s.value = e.value; s.dispatchEvent(new Event('change', {bubbles: true})) }";
        self.run(choose, &[json!(selector)]);
    }

    /// Chooses a theme.
    pub fn theme(&self, theme: &str) {
        self.wait_for("[data-testid=\"theme\"]");
        let choose = "const s = document.querySelector('[data-testid=theme]'); s.value = arguments[0]; \
                      s.dispatchEvent(new Event('change', {bubbles: true}))";
        self.run(choose, &[json!(theme)]);
    }

    /// What stands in the way of people with a disability, by axe: of each rule that is broken, the first place.
    ///
    /// # Panics
    /// When the UI's packages are not installed.
    #[must_use]
    pub fn violations(&self) -> Value {
        let axe = repository().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe)
            .unwrap_or_else(|error| panic!("axe: {error}; run `cargo xtask test`"));
        self.run(&axe, &[]);
        self.run_async(
            "axe.run(document, {resultTypes: ['violations']}).then(r => arguments[0](r.violations.map(v => v.id + ': ' + v.nodes[0].html)))",
            &[],
        )
    }

    /// Looks at the screen in light and in dark, and with the largest letters: nothing sticks out of it, no word is
    /// missing, nothing stands in the way of people with a disability.
    ///
    /// # Panics
    /// When it is not so.
    pub fn fits(&self, what: &str) {
        let settle = || std::thread::sleep(Duration::from_millis(700));
        let out = "const d = document.documentElement; return d.scrollWidth - d.clientWidth";
        let look = |how: &str| {
            settle();
            let out = self.run(out, &[]);
            assert!(out.as_i64().is_some_and(|out| out <= 0), "{what}, {how}: sticks out by {out}");
            assert!(!self.text("body").contains('⟦'), "{what}: a word is missing");
        };
        let set = "document.documentElement.dataset[arguments[0]] = arguments[1]";
        for theme in ["light", "dark"] {
            // Set as the window itself sets it: choosing would close what is open before everything else.
            self.run(set, &[json!("theme"), json!(theme)]);
            look(theme);
            assert_eq!(self.violations(), json!([]), "{what}, {theme}");
        }
        // In a window as narrow as a phone, letters of this size leave room for one word a line.
        if self.run("return innerWidth", &[]).as_u64().is_some_and(|width| width >= 800) {
            self.run(set, &[json!("text"), json!("largest")]);
            look("200 %");
            self.run(set, &[json!("text"), json!("normal")]);
            settle();
        }
    }

    /// The text of what matches the selector, once it is there.
    pub fn text(&self, selector: &str) -> String {
        self.wait_for(selector);
        let text = self.run("return document.querySelector(arguments[0]).textContent", &[json!(selector)]);
        text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Presses and releases keys, one after the other, in what has the focus. `"\u{E004}"` is Tab,
    /// `"\u{E007}"` Enter, `"\u{E00C}"` Escape.
    pub fn press(&self, keys: &str) {
        let actions: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})]
            })
            .collect();
        let body = json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]});
        self.ask("POST", "/actions", &body);
    }

    /// Saves a picture of the page.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn picture(&self, path: &Path) {
        // Of the screen itself: the driver's own picture needs a graphics driver, and the window uses none.
        let taken = Command::new("import")
            .env("DISPLAY", self.display.name())
            .args(["-window", "root"])
            .arg(path)
            .status();
        assert!(taken.is_ok_and(|status| status.success()), "{}: no picture", path.display());
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let path = format!("/session/{}{path}", self.session);
        self.call(method, &path, body).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let text = |error: std::io::Error| error.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(text)?;
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).map_err(text)?;
        let mut reader = BufReader::new(stream);
        let (mut status, mut length) = (String::new(), 0);
        reader.read_line(&mut status).map_err(text)?;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).map_err(text)? == 0 || line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut reply = vec![0; length];
        reader.read_exact(&mut reply).map_err(text)?;
        let reply: Value = serde_json::from_slice(&reply).map_err(|error| error.to_string())?;
        if status.contains(" 200 ") { Ok(reply["value"].clone()) } else { Err(reply["value"].to_string()) }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            drop(self.call("DELETE", &format!("/session/{}", self.session), &Value::Null));
        }
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

/// Waits until something is so.
///
/// # Panics
/// When it is not for a minute.
pub fn until(what: &str, done: &dyn Fn() -> bool) {
    let began = Instant::now();
    while !done() {
        assert!(began.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// The selector of what has this name for tests.
#[must_use]
pub fn testid(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

/// From the welcome to the first questions.
pub fn start(window: &Window) {
    window.click(&testid("start"));
    window.wait_for("fieldset");
}

/// Answers every question that comes up as the persona did, topic by topic, and goes to the result.
///
/// # Panics
/// When an answer is not taken.
pub fn interview(window: &Window, persona: &Persona) {
    start(window);
    answer_all(window, persona, &|_, choice| window.click(&testid(choice)), &|button| {
        window.click(&testid(button));
    });
}

/// The same with the keys alone, as somebody does who uses no mouse.
///
/// # Panics
/// When the keys do not lead there, or an answer is not taken.
pub fn interview_by_keys(window: &Window, persona: &Persona) {
    answer_all(window, persona, &|question, choice| choose_by_keys(window, question, choice), &|button| {
        tab_to(window, &format!("e.dataset.testid === '{button}'"));
        window.press(ENTER);
    });
}

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";

/// Presses Tab until what has the focus, `e`, is so.
///
/// # Panics
/// When it never is.
pub fn tab_to(window: &Window, is_so: &str) {
    let script = format!("const e = document.activeElement; return {is_so}");
    for _ in 0..400 {
        if window.run(&script, &[]) == json!(true) {
            return;
        }
        window.press(TAB);
    }
    panic!("Tab never comes to where {is_so}");
}

fn choose_by_keys(window: &Window, question: &str, choice: &str) {
    let within = format!("e.closest('fieldset')?.dataset.testid === 'question-{question}'");
    if window.has(&format!(".picker {}", testid(choice))) {
        tab_to(window, &format!("{within} && e.type === 'search'"));
        let named = "return document.querySelector(arguments[0]).closest('label').textContent.trim()";
        let name = window.run(named, &[json!(testid(choice))]);
        window.press(name.as_str().unwrap_or_default());
        window.press(ENTER);
        return;
    }
    tab_to(window, &format!("{within} && e.type === 'radio'"));
    let there = "return document.activeElement.dataset.testid";
    for _ in 0..20 {
        if window.run(there, &[]) == json!(choice) {
            // It is chosen already where an arrow led to it.
            return window.press(" ");
        }
        window.press(DOWN);
    }
    panic!("the arrows never come to {choice}");
}

/// Answers every question that comes up as the persona did, by these ways to choose and to press a button, and goes to
/// the result.
///
/// # Panics
/// When an answer is not taken.
pub fn answer_all(window: &Window, persona: &Persona, choose: &dyn Fn(&str, &str), push: &dyn Fn(&str)) {
    let answers = json!(persona.answers);
    loop {
        // Answers bring up further questions, on this screen too.
        while let Some((question, choice)) = next_answer(window, &answers) {
            choose(&question, &choice);
            let given = "return document.querySelector(arguments[0])?.checked === true";
            let began = std::time::Instant::now();
            while window.run(given, &[json!(testid(&choice))]) != json!(true) {
                assert!(began.elapsed().as_secs() < 10, "{question}: {choice} was not taken");
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
        }
        if !window.has(&testid("next")) {
            break;
        }
        push("next");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    push("to-result");
    window.wait_for("main h1");
}

/// A question on the screen that the persona answers and that is not answered so, and the choice to click.
fn next_answer(window: &Window, answers: &Value) -> Option<(String, String)> {
    let script = "return [...document.querySelectorAll('fieldset[data-testid^=\"question-\"]')].map(f => \
                  [f.dataset.testid.slice(9), [...f.querySelectorAll('input')].map(i => [i.dataset.testid, i.checked])])";
    let shown = window.run(script, &[]);
    for question in shown.as_array()? {
        let key = question[0].as_str()?;
        let (id, state) =
            match answers.as_object()?.keys().find(|id| key == **id || key.starts_with(&format!("{id}-"))) {
                Some(id) => (id.clone(), key.strip_prefix(&format!("{id}-")).map(str::to_owned)),
                None => continue,
            };
        let given = match (&answers[&id], &state) {
            (Value::Object(by_state), Some(state)) => by_state.get(state).cloned().unwrap_or(Value::Null),
            (given, _) => given.clone(),
        };
        let values: Vec<&str> = match &given {
            Value::String(value) => vec![value],
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
            _ => continue,
        };
        for value in values {
            let choice = format!("choice-{key}-{value}");
            let checked = question[1].as_array()?.iter().find(|input| input[0] == json!(choice));
            match checked {
                Some(input) if input[1] == json!(false) => return Some((key.to_owned(), choice)),
                Some(_) => {}
                None => panic!("no {choice} on the screen: {}", question[1]),
            }
        }
    }
    None
}
