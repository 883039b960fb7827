//! A session in the real window: saved on a click, opened in another window, refused without losing anything.
#![cfg(target_os = "linux")]

use std::path::Path;

use serde_json::{Value, json};
use sightline_tests::window::{Window, interview, start, testid, until};
use sightline_tests::{is_built, persona_of};

/// A pair of keys of nobody.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// What each cell of the table says.
fn cells(window: &Window) -> Value {
    window.wait_for("[data-testid^=\"cell-\"]");
    window.run(
        "return [...document.querySelectorAll('[data-testid^=\"cell-\"]')].map(cell => [cell.dataset.testid, cell.getAttribute('aria-label') ?? cell.textContent])",
        &[],
    )
}

fn type_into(window: &Window, field: &str, text: &str) {
    window.run(
        "const e = document.querySelector(arguments[0]); e.value = ''; e.focus()",
        &[json!(testid(field))],
    );
    window.press(text);
}

#[test]
fn what_one_window_saved_another_opens_and_a_wrong_word_changes_nothing() {
    if !is_built(&Window::program()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.age");
    let told: [(&str, &Path); 2] = [("SIGHTLINE_SAVE_TO", &file), ("SIGHTLINE_OPEN", &file)];
    let first = Window::open_told(1280, 900, &told);
    first.wait_for(&testid("start"));
    interview(&first, &persona_of("license/nc-ga-tn-three-states.yaml"));
    let shown = cells(&first);
    first.click(&testid("nav-session"));
    first.click(&testid("session-draw"));
    first.wait_for(&testid("session-drawn"));
    let words = first.text(&testid("session-drawn"));
    assert!(!file.exists(), "nothing is written before a click");
    first.click(&testid("session-save"));
    until("it is saved", &|| first.text(&testid("session-saved")).contains("mine.age"));
    let sealed = std::fs::read(&file).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
    drop(first);

    let second = Window::open_told(1280, 900, &told);
    second.wait_for(&testid("to-session"));
    second.click(&testid("to-session"));
    second.click(&testid("session-choose"));
    second.wait_for(&testid("session-open-text"));
    type_into(&second, "session-open-text", "six words that are not these");
    second.click(&testid("session-open"));
    until("it is refused", &|| second.text("[role=alert]").contains("does not open the file"));
    let in_sight = "const b = document.querySelector('[role=alert]').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight";
    assert_eq!(second.run(in_sight, &[]), json!(true));
    type_into(&second, "session-open-text", &words);
    second.click(&testid("session-open"));
    until("it is opened", &|| second.text(&testid("session-opened")).contains("Opened."));
    second.click(&testid("session-to-result"));
    assert_eq!(cells(&second), shown);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stands beside it");
}

#[test]
fn a_key_comes_from_its_file_and_answers_are_not_replaced_unasked() {
    if !is_built(&Window::program()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [file, public, secret] =
        ["mine.age", "public.txt", "secret.txt"].map(|name| folder.path().join(name));
    std::fs::write(&public, format!("{PUBLIC}\n")).unwrap();
    std::fs::write(&secret, format!("# created: 2026-11-29\n# public key: {PUBLIC}\n{SECRET}\n")).unwrap();
    let first =
        Window::open_told(1280, 900, &[("SIGHTLINE_SAVE_TO", &file), ("SIGHTLINE_OPEN_KEY", &public)]);
    start(&first);
    first.click(&testid("choice-state.home-GA"));
    first.click(&testid("nav-session"));
    first.click(&testid("session-key"));
    first.click(&testid("key-file"));
    until("the key stands in the field", &|| value(&first, "session-key-text") == json!(PUBLIC));
    first.click(&testid("session-save"));
    until("it is saved", &|| file.exists());
    drop(first);

    let second = Window::open_told(1280, 900, &[("SIGHTLINE_OPEN", &file), ("SIGHTLINE_OPEN_KEY", &secret)]);
    start(&second);
    second.click(&testid("choice-state.home-NC"));
    let home = |code: &str| {
        second.click(&testid("nav-interview"));
        let chosen = testid(&format!("choice-state.home-{code}"));
        second.wait_for(&chosen);
        second.run("return document.querySelector(arguments[0]).checked", &[json!(chosen)]) == json!(true)
    };
    let open = || {
        second.click(&testid("nav-session"));
        second.click(&testid("session-choose"));
        second.wait_for(&testid("session-open-text"));
        second.click(&testid("key-file"));
        until("the key stands in the field", &|| value(&second, "session-open-text") == json!(SECRET));
        second.click(&testid("session-open"));
        second.wait_for(&format!("{}[open]", testid("session-ask")));
        assert_eq!(second.violations(), json!([]));
    };
    open();
    // What has the focus changes nothing.
    second.press("\u{E007}");
    until("it is put away", &|| !second.has(&format!("{}[open]", testid("session-ask"))));
    assert!(home("NC"), "nothing was replaced");
    open();
    second.click(&testid("session-replace"));
    until("it is opened", &|| second.text(&testid("session-opened")).contains("Opened."));
    assert!(home("GA"));
}

fn value(window: &Window, field: &str) -> Value {
    window.run("return document.querySelector(arguments[0])?.value ?? null", &[json!(testid(field))])
}
