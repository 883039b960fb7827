//! The advocate's side of the interview in the real window: two languages, notes, a way to any question, and a view for
//! the client alone.
#![cfg(target_os = "linux")]

use std::time::Duration;

use serde_json::json;
use sightline_tests::window::{Window, interview_by_keys, tab_to, testid, until};
use sightline_tests::{is_built, persona_of};

const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";

fn desk(width: u32, locale: &str) -> Window {
    let window = Window::open(width, 800);
    window.wait_for(&testid("start"));
    window.speak(locale);
    std::thread::sleep(Duration::from_millis(300));
    window.click(&testid("start"));
    window.wait_for(&testid("desk"));
    window.click(&testid("desk"));
    window.wait_for(&testid("desk-find"));
    window
}

fn beside(window: &Window, tag: &str) {
    let choose = "const s = document.querySelector(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', {bubbles: true}))";
    window.run(choose, &[json!(testid("desk-beside")), json!(tag)]);
    until("it stands beside", &|| {
        window.run("return document.querySelectorAll('.beside').length > 5", &[]) == json!(true)
    });
}

#[test]
fn an_advocate_finds_a_question_by_its_words_and_the_client_sees_it_alone_in_their_language() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = desk(1280, "en");
    let all = window.run("return document.querySelectorAll('main fieldset').length", &[]);
    assert!(all.as_u64().unwrap() > 10, "all topics stand on one page: {all}");
    beside(&window, "es");
    let marked = window
        .run("return [...document.querySelectorAll('.beside')].every(other => other.lang === 'es')", &[]);
    assert_eq!(marked, json!(true));

    window.run("document.querySelector(arguments[0]).focus()", &[json!(testid("desk-find"))]);
    window.press("jail");
    std::thread::sleep(Duration::from_millis(300));
    window.press(ENTER);
    let question = testid("question-police.any");
    let there = "return document.querySelector(arguments[0]).contains(document.activeElement)";
    until("the keys lead to the question", &|| window.run(there, &[json!(question)]) == json!(true));

    window.click(&format!("{question} {}", testid("show-client")));
    let view = format!("{question} dialog");
    let covers = "const d = document.querySelector(arguments[0]); const b = d.getBoundingClientRect(); \
                  return [d.open, b.width >= innerWidth && b.height >= innerHeight, d.lang, d.innerText]";
    let shown = window.run(covers, &[json!(view)]);
    assert_eq!((&shown[0], &shown[1], &shown[2]), (&json!(true), &json!(true), &json!("es")));
    let text = shown[3].as_str().unwrap();
    assert!(text.contains("¿Alguna vez tuvo contacto") && !text.contains("Listen for"), "{text}");
    window.click(&format!("{view} .answers button"));
    let given = format!("{}:checked", testid("choice-police.any-yes"));
    until("the client's own answer is taken", &|| window.has(&given));
    assert_eq!(window.run(covers, &[json!(view)])[0], json!(false));

    window.click(&format!("{question} {}", testid("show-client")));
    window.press(ESCAPE);
    assert_eq!(window.run(covers, &[json!(view)])[0], json!(false), "Esc leads back");
}

#[test]
fn an_advocate_answers_everything_with_the_keys_alone() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    window.wait_for(&testid("start"));
    for (button, key) in [("start", ENTER), ("desk", " ")] {
        tab_to(&window, &format!("e.dataset.testid === '{button}'"));
        window.press(key);
        window.wait_for("fieldset");
    }
    window.wait_for(&testid("desk-find"));
    interview_by_keys(&window, &persona_of("license/nc-driver-records-bought.yaml"));
    window.wait_for(&testid("cell-license-photo-ice-ero-NC"));
}

#[test]
fn the_desk_fits_and_is_accessible() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale, other) in [(1280, "es", "en"), (800, "ar-XB", "es"), (480, "en-XA", "es")] {
        let window = desk(width, locale);
        beside(&window, other);
        window.fits(&format!("{locale} at {width}"));
    }
}
