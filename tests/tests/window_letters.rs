//! Letters in the real window: typed into, shown as they will look, printed and saved on a click, and forgotten.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::path::Path;
use std::time::Duration;

use serde_json::json;
use sightline_tests::is_built;
use sightline_tests::paper::even;
use sightline_tests::window::{Window, testid, until};

/// A letter that everybody may send.
const LETTER: &str = "plate-reader-audit";
const NAME: &str = "Río Verde Neighbors & Friends";

/// The list of letters, before any question.
fn letters(width: u32, locale: &str, told: &[(&str, &Path)]) -> Window {
    let window = Window::open_told(width, 700, told);
    window.wait_for(&testid("start"));
    window.speak(locale);
    std::thread::sleep(Duration::from_millis(300));
    window.click(&testid("nav-actions"));
    window.wait_for(&testid("to-letters"));
    window.click(&testid("to-letters"));
    window.wait_for(&testid(&format!("letter-{LETTER}")));
    window
}

fn open(window: &Window) {
    window.click(&format!("{} button", testid(&format!("letter-{LETTER}"))));
    window.wait_for(&testid("sheet"));
}

fn shown(window: &Window) -> String {
    let text = window
        .run("return document.querySelector('[data-testid=sheet]').shadowRoot.textContent.normalize()", &[]);
    even(text.as_str().unwrap())
}

fn field(window: &Window) -> serde_json::Value {
    window.run("return document.querySelector('#field-group-name').value", &[])
}

#[test]
fn what_is_typed_stands_on_the_letter_and_is_gone_with_the_screen() {
    if !is_built(&Window::program()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (print, save) = (folder.path().join("letter.pdf"), folder.path().join("letter.html"));
    let told = [("SIGHTLINE_PRINT_TO", print.as_path()), ("SIGHTLINE_SAVE_TO", save.as_path())];
    let window = letters(1280, "en", &told);
    open(&window);
    window.run("document.querySelector('#field-group-name').focus()", &[]);
    window.press(NAME);
    until("the letter follows what is typed", &|| shown(&window).contains(&even(NAME)));
    window.speak("es");
    let spanish = "Lo que dice la carta";
    until("it speaks Spanish beside the English", &|| shown(&window).contains(&even(spanish)));
    assert!(shown(&window).contains(&even("Public records request")));
    assert_eq!(field(&window), json!(NAME), "another language keeps what is typed");
    assert!(shown(&window).contains(&even(NAME)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written before a click");

    window.click(&testid("paper-save"));
    until("it is saved", &|| save.exists() && window.text(&testid("paper-told")).contains("letter.html"));
    let saved = std::fs::read_to_string(&save).unwrap();
    assert!(saved.contains("Río Verde Neighbors &amp; Friends") && saved.contains(spanish));

    window.click(&testid("paper-print"));
    let whole = || std::fs::read(&print).is_ok_and(|pdf| pdf.trim_ascii_end().ends_with(b"%%EOF"));
    until("it is printed", &whole);
    let pages = sightline_tests::paper::pages(&print);
    let keep = pages.iter().position(|page| even(page).contains(&even(spanish))).unwrap();
    let (sheet, kept) = (even(&pages[..keep].concat()), even(&pages[keep..].concat()));
    assert!(sheet.contains(&even("Signature")) && sheet.contains(&even(NAME)), "the letter comes first");
    assert!(!kept.contains(&even(NAME)), "what the person keeps names nobody");
    assert!(pages.iter().all(|page| !even(page).contains(&even("Borrar todo"))), "the window is not printed");

    window.click(&testid("nav-actions"));
    window.wait_for(&testid("to-letters"));
    window.click(&testid("to-letters"));
    window.wait_for(&testid(&format!("letter-{LETTER}")));
    open(&window);
    assert_eq!(field(&window), json!(""));
    assert!(!shown(&window).contains(&even(NAME)));
}

#[test]
fn list_and_letter_fit_and_are_accessible() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale) in [(1280, "es"), (800, "ar-XB"), (480, "en-XA")] {
        let window = letters(width, locale, &[]);
        window.fits(&format!("letters, {locale} at {width}"));
        open(&window);
        window.fits(&format!("letter, {locale} at {width}"));
    }
}
