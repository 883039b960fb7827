//! Rules of a pack, and slips, in the real window.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::Path;

use serde_json::json;
use sightline_tests::window::{Window, interview, start, testid, until};
use sightline_tests::{Stick, is_built, persona_of};

/// A pack of rules no. 2, in which one safeguard is stayed.
fn stick() -> Stick {
    let stick = Stick::new();
    let order = "  green-light-judge-order:\n";
    let stayed = format!("{order}    standing: stayed\n    standing-since: \"2026-11-01\"\n");
    stick.change("states/NY.yaml", order, &stayed);
    stick
}

/// What stands there, without the marks that keep text in order.
fn said(window: &Window, id: &str) -> String {
    window.text(&testid(id)).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_pack_is_refused_until_both_keys_are_trusted_and_then_says_what_changed() {
    if !is_built(&Window::program()) {
        return;
    }
    let stick = stick();
    let pack = stick.pack();
    let key_file = stick.path("key.pub");
    let told = [("SIGHTLINE_OPEN", Path::new(&pack)), ("SIGHTLINE_OPEN_KEY", &key_file)];
    let window = Window::open_told(1280, 900, &told);
    window.wait_for(&testid("start"));
    interview(&window, &persona_of("license/ny-green-light-law.yaml"));
    window.wait_for(&testid("rules"));
    assert!(said(&window, "rules").contains("Rules no. 1,"));
    window.click(&testid("rules"));
    window.click(&testid("rules-choose"));
    until("it is refused", &|| window.text("[role=alert]").contains("as the maintainer is not trusted here"));
    assert!(said(&window, "rules-line").contains("Rules no. 1,"));

    window.click(&format!("{} summary", testid("rules-keys")));
    for (role, key) in stick.keys() {
        window.run(
            "const s = document.querySelector(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', { bubbles: true }))",
            &[json!(testid("rules-key-as")), json!(role)],
        );
        fs::write(&key_file, format!("untrusted comment: minisign public key\n{key}\n")).unwrap();
        window.click(&testid("key-file"));
        let typed = "return document.querySelector(arguments[0]).value";
        until("the key stands in the field", &|| {
            window.run(typed, &[json!(testid("rules-key"))]) == json!(key)
        });
        window.click(&testid("rules-key-add"));
        let added = testid("rules-keys-added");
        until("it is trusted", &|| window.has(&added) && window.text(&added).contains(&key));
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
    let stick = stick();
    let pack = stick.pack();
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
    window.speak("es");
    until("it is told in the language spoken", &|| said(&window, "pack-refused").contains("no se confía"));
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
        window.fits(&format!("{locale} at {width}"));
        window.click(&testid("nav-actions"));
        window.wait_for("details.card summary");
        window.click("details.card summary");
        window.wait_for(&testid("wrong"));
        window.click(&testid("wrong"));
        window.wait_for(&format!("{}[open]", testid("slip")));
        window.fits(&format!("{locale} at {width}"));
    }
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
