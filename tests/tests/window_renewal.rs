//! Rules of a pack, and slips, in the real window.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use minisign::KeyPair;
use serde_json::json;
use sightline_tests::window::{Window, interview, start, testid, until};
use sightline_tests::{copy, is_built, persona_of, repository, run, text};

/// A pack of rules no. 2, in which one safeguard is gone, and the keys that signed it.
struct Stick {
    folder: tempfile::TempDir,
    keys: [(&'static str, KeyPair); 2],
}

impl Stick {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let rules = folder.path().join("rules");
        copy(&repository().join("rules"), &rules).unwrap();
        let corpus = fs::read_to_string(rules.join("corpus.yaml")).unwrap();
        fs::write(rules.join("corpus.yaml"), corpus.replacen("\nserial: 1 ", "\nserial: 2 ", 1)).unwrap();
        let york = fs::read_to_string(rules.join("states/NY.yaml")).unwrap();
        let stayed = york.replacen(
            "  green-light-judge-order:\n",
            "  green-light-judge-order:\n    standing: stayed\n    standing-since: \"2026-11-01\"\n",
            1,
        );
        assert_ne!(york, stayed);
        fs::write(rules.join("states/NY.yaml"), stayed).unwrap();
        let drawn = |role| (role, KeyPair::generate_unencrypted_keypair().unwrap());
        let stick = Self { folder, keys: ["maintainer", "lawyer"].map(drawn) };
        let locales = repository().join("locales");
        let contents = stick.name("contents.tar");
        let (rules, locales) = (rules.to_str().unwrap(), locales.to_str().unwrap());
        let made = run(&["pack", "make", &contents, "--rules", rules, "--locales", locales]);
        assert!(made.status.success(), "{}", text(&made.stderr));
        let bytes = fs::read(&contents).unwrap();
        for (role, key) in &stick.keys {
            let signed = minisign::sign(Some(&key.pk), &key.sk, Cursor::new(&bytes), None, None).unwrap();
            fs::write(stick.path(role), signed.to_string()).unwrap();
        }
        let [pack, maintainer, lawyer] = ["rules.pack", "maintainer", "lawyer"].map(|name| stick.name(name));
        let joined =
            run(&["pack", "join", &contents, &pack, "--maintainer", &maintainer, "--lawyer", &lawyer]);
        assert!(joined.status.success(), "{}", text(&joined.stderr));
        stick
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn trust(&self) -> Vec<String> {
        let named = self.keys.iter().map(|(role, key)| format!("{role}={}", key.pk.to_base64()));
        named.flat_map(|key| ["--trust".to_owned(), key]).collect()
    }
}

/// What stands there, without the marks that keep text in order.
fn said(window: &Window, id: &str) -> String {
    window.text(&testid(id)).replace(['\u{2068}', '\u{2069}'], "")
}

fn told(pack: &Path) -> [(&'static str, &Path); 1] {
    [("SIGHTLINE_OPEN", pack)]
}

#[test]
fn a_pack_is_refused_until_both_keys_are_trusted_and_then_says_what_changed() {
    if !is_built(&Window::program()) {
        return;
    }
    let stick = Stick::new();
    let pack = stick.path("rules.pack");
    let window = Window::open_told(1280, 900, &told(&pack));
    window.wait_for(&testid("start"));
    interview(&window, &persona_of("license/ny-green-light-law.yaml"));
    window.wait_for(&testid("rules"));
    assert!(said(&window, "rules").contains("Rules no. 1,"));
    window.click(&testid("rules"));
    window.click(&testid("rules-choose"));
    until("it is refused", &|| window.text("[role=alert]").contains("as the maintainer is not trusted here"));
    assert!(said(&window, "rules-line").contains("Rules no. 1,"));

    window.click(&format!("{} summary", testid("rules-keys")));
    for (role, key) in &stick.keys {
        window.run(
            "const s = document.querySelector(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', { bubbles: true }))",
            &[json!(testid("rules-key-as")), json!(role)],
        );
        window.run("document.querySelector(arguments[0]).focus()", &[json!(testid("rules-key"))]);
        window.press(&key.pk.to_base64());
        window.click(&testid("rules-key-add"));
        let added = testid("rules-keys-added");
        let public = key.pk.to_base64();
        until("it is trusted", &|| window.has(&added) && window.text(&added).contains(&public));
    }
    window.click(&testid("rules-choose"));
    until("it is taken", &|| said(&window, "rules-told").contains("Rules no. 2 are in use now"));
    assert!(said(&window, "rules").contains("Rules no. 2,"));
    assert!(said(&window, "rules-origin").contains("added here by hand"));
    let changes = window.text(".changes");
    assert!(changes.contains("not the same as before") && changes.contains("License status"), "{changes}");
    // The answers stay.
    window.click(&testid("nav-result"));
    window.wait_for(&testid("cell-license-status-ice-ero-NY"));
}

#[test]
fn a_pack_named_at_the_start_is_used_or_the_window_says_why_not() {
    if !is_built(&Window::program()) {
        return;
    }
    let stick = Stick::new();
    let pack = stick.name("rules.pack");
    let trusted = [vec!["--pack".to_owned(), pack.clone()], stick.trust()].concat();
    let window = Window::open_with(1280, 900, &[], &trusted);
    window.wait_for(&testid("rules"));
    assert!(said(&window, "rules").contains("Rules no. 2,"));
    assert!(!window.has(&testid("pack-refused")));
    drop(window);
    let window = Window::open_with(1280, 900, &[], &["--pack".to_owned(), pack]);
    window.wait_for(&testid("pack-refused"));
    assert!(said(&window, "pack-refused").contains("is not trusted here"));
    assert!(said(&window, "rules").contains("Rules no. 1,"));
}

#[test]
fn old_rules_are_told_quietly_and_then_plainly() {
    if !is_built(&Window::program()) {
        return;
    }
    let researched = sightline_tests::today();
    for (days, shown, old) in [(59, false, false), (60, true, false), (179, true, false), (180, true, true)] {
        let day = (0..400)
            .map(|ahead| later(researched, ahead))
            .find(|day| day.days_after(researched) == days)
            .unwrap();
        let window = Window::open_with(1280, 900, &[], &["--as-of".to_owned(), day.to_string()]);
        window.wait_for(&testid("rules"));
        assert!(said(&window, "rules").contains(&format!("{days} days old")));
        assert_eq!(window.has(&testid("rules-age")), shown, "{days}");
        assert_eq!(window.has(&format!("{}.old", testid("rules-age"))), old, "{days}");
    }
}

/// The day so many days later, counted month by month.
fn later(day: sightline_rules::Date, mut days: u32) -> sightline_rules::Date {
    let (mut year, mut month, mut at) = day.first_day();
    while days > 0 {
        let next = sightline_rules::Date::from_ymd(year, month, at + 1);
        (year, month, at) = match (next, month) {
            (Some(_), _) => (year, month, at + 1),
            (None, 12) => (year + 1, 1, 1),
            (None, _) => (year, month + 1, 1),
        };
        days -= 1;
    }
    sightline_rules::Date::from_ymd(year, month, at).unwrap()
}

#[test]
fn rules_and_slips_fit_and_are_accessible() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale) in [(1280, "es"), (800, "ar-XB"), (480, "en-XA")] {
        let window = Window::open_with(width, 700, &[], &["--as-of".to_owned(), "2027-07-01".to_owned()]);
        start(&window);
        window.speak(locale);
        window.click(&testid("rules"));
        window.click(&format!("{} summary", testid("rules-keys")));
        for theme in ["light", "dark"] {
            fits(&window, theme, locale);
        }
        window.click(&testid("nav-actions"));
        window.wait_for("details.card summary");
        window.click("details.card summary");
        window.wait_for(&testid("wrong"));
        window.click(&testid("wrong"));
        window.wait_for(&format!("{}[open]", testid("slip")));
        for theme in ["light", "dark"] {
            fits(&window, theme, locale);
        }
    }
}

fn fits(window: &Window, theme: &str, locale: &str) {
    window.run("document.documentElement.dataset.theme = arguments[0]", &[json!(theme)]);
    std::thread::sleep(std::time::Duration::from_millis(500));
    let out = "const d = document.documentElement; return d.scrollWidth <= d.clientWidth";
    assert_eq!(window.run(out, &[]), json!(true), "{locale}");
    assert!(!window.text("body").contains('⟦'), "{locale}: a word is missing");
    assert_eq!(window.violations(), json!([]), "{locale} {theme}");
}

#[test]
fn a_slip_is_copied_and_closed_and_leads_back() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    window.wait_for(&testid("start"));
    interview(&window, &persona_of("license/ny-green-light-law.yaml"));
    window.click(&testid("cell-license-status-ice-ero-NY"));
    window.wait_for(&testid("wrong"));
    let statement = window.run(
        "const b = [...document.querySelectorAll('[data-testid=wrong]')].find(b => b.dataset.statement.startsWith('ny/')); b.closest('details').open = true; b.click(); return b.dataset.statement",
        &[],
    );
    let statement = statement.as_str().unwrap();
    window.wait_for(&format!("{}[open]", testid("slip")));
    let slip = window.run("return document.querySelector('[data-testid=slip-text]').value", &[]);
    assert!(slip.as_str().unwrap().contains(statement), "{slip}");
    // By a key, as a person does: a page may copy on such a sign alone.
    window.run("document.querySelector(arguments[0]).focus()", &[json!(testid("slip-copy"))]);
    window.press("\u{e007}");
    until("it was copied", &|| window.text(&format!("{} [role=status]", testid("slip"))).contains("Copied"));
    window.click(&testid("slip-close"));
    let focused = "return document.activeElement.dataset.statement";
    until("the focus is back", &|| window.run(focused, &[]) == json!(statement));
}
