//! Terms in the real window: asked about with the keys and by a tap, explained beside the text, and put away again.
#![cfg(target_os = "linux")]

use std::time::Duration;

use serde_json::{Value, json};
use sightline_tests::window::Window;
use sightline_tests::{is_built, repository};

const TERM: &str = "[data-testid=\"term-accredited-representative\"]";
const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";

/// The steps, which say terms to everybody; those that are folded too.
fn steps(width: u32, locale: &str) -> Window {
    let window = Window::open(width, 700);
    window.wait_for("[data-testid=\"start\"]");
    window.speak(locale);
    std::thread::sleep(Duration::from_millis(300));
    window.click("[data-testid=\"nav-actions\"]");
    window.wait_for(TERM);
    window.run("document.querySelectorAll('details').forEach(folded => folded.open = true)", &[]);
    window
}

/// Whether the meaning is open, what has the focus, and whether it lies within the window, once it has found its place.
fn meaning(window: &Window) -> Value {
    let look = || {
        std::thread::sleep(Duration::from_millis(250));
        window.run(
            "const m = document.querySelector('[data-testid=meaning]'); const b = m.getBoundingClientRect(); const d = document.documentElement; \
             return [m.matches(':popover-open'), document.activeElement.dataset.testid ?? '', \
             b.left >= 0 && b.right <= d.clientWidth && b.top >= 0 && b.bottom <= d.clientHeight]",
            &[],
        )
    };
    let settled = |seen: &Value| seen[0] == json!(false) || seen[2] == json!(true);
    let mut seen = look();
    for _ in 0..12 {
        if settled(&seen) {
            break;
        }
        seen = look();
    }
    seen
}

#[test]
fn a_term_is_asked_about_with_the_keys_or_a_tap_and_the_focus_comes_back() {
    if !is_built(&Window::program()) {
        return;
    }
    let axe = std::fs::read_to_string(repository().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
    let window = steps(1280, "en");
    for key in [ENTER, " "] {
        window.run("document.querySelector(arguments[0]).focus()", &[json!(TERM)]);
        window.press(key);
        assert_eq!(meaning(&window), json!([true, "meaning", true]));
        assert!(window.text("[data-testid=\"meaning\"]").contains("A person who is no lawyer"));
        window.press(ESCAPE);
        assert_eq!(meaning(&window)[0], json!(false));
        assert_eq!(meaning(&window)[1], json!("term-accredited-representative"));
    }
    window.click(TERM);
    assert_eq!(meaning(&window)[0], json!(true));
    for theme in ["light", "dark"] {
        // The theme is chosen elsewhere, which puts the meaning away.
        window.theme(theme);
        std::thread::sleep(Duration::from_millis(700));
        window.run("document.querySelector(arguments[0]).click()", &[json!(TERM)]);
        assert_eq!(meaning(&window)[0], json!(true), "{theme}");
        window.run(&axe, &[]);
        let found = window.run_async(
            "axe.run(document, {resultTypes: ['violations']}).then(r => arguments[0](r.violations.map(v => v.id + ': ' + v.nodes[0].html)))",
            &[],
        );
        assert_eq!(found, json!([]), "{theme}");
    }
    window.click("[data-testid=\"meaning-close\"]");
    assert_eq!(meaning(&window)[1], json!("term-accredited-representative"));
}

#[test]
fn a_card_marks_a_term_once_in_running_text_and_its_meaning_fits_the_window() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale) in [(800, "en"), (800, "ar-XB"), (1280, "es")] {
        let window = steps(width, locale);
        let wrong = window.run(
            "const nested = document.querySelectorAll('button .term, a .term, summary .term, label .term, legend .term, h1 .term, h2 .term, h3 .term, th .term').length; \
             const twice = [...document.querySelectorAll('article')].filter(card => { \
               const ids = [...card.querySelectorAll('.term')].map(term => term.dataset.testid); return new Set(ids).size !== ids.length; }).length; \
             const marked = [...document.querySelectorAll('.term')].length; \
             return [nested, twice, marked > 5, document.documentElement.scrollWidth <= document.documentElement.clientWidth]",
            &[],
        );
        assert_eq!(wrong, json!([0, 0, true, true]), "{locale} at {width}");
        let count = window.run("return document.querySelectorAll('.term').length", &[]).as_u64().unwrap();
        for index in [0, count / 2, count - 1] {
            window.run(
                "const term = document.querySelectorAll('.term')[arguments[0]]; term.scrollIntoView({block: 'end'}); term.click()",
                &[json!(index)],
            );
            let open = meaning(&window);
            assert_eq!([&open[0], &open[2]], [&json!(true), &json!(true)], "{locale} at {width}: {index}");
            window.press(ESCAPE);
            // Esc pressed three times quickly leaves.
            std::thread::sleep(Duration::from_millis(1600));
        }
    }
}
