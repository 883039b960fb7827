//! "What if" in the real window: several answers at once, the answers that matter most, and the same person elsewhere.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::path::Path;

use serde_json::{Value, json};
use sightline_tests::window::{Window, interview, testid, until};
use sightline_tests::{is_built, persona_of};

fn what_if(width: u32, locale: &str) -> Window {
    what_if_told(width, locale, &[])
}

fn what_if_told(width: u32, locale: &str, told: &[(&str, &Path)]) -> Window {
    let window = Window::open_told(width, 800, told);
    window.wait_for(&testid("start"));
    interview(&window, &persona_of("license/ut-face-search-after-2021.yaml"));
    window.speak(locale);
    window.click(&testid("nav-what-if"));
    window.wait_for(&testid("most"));
    window.wait_for(&testid("map-table"));
    window
}

fn choose(window: &Window, id: &str, value: &str) {
    let script = "const s = document.querySelector(arguments[0]); s.value = arguments[1]; \
                  s.dispatchEvent(new Event('change', { bubbles: true }))";
    window.run(script, &[json!(testid(id)), json!(value)]);
}

fn count(window: &Window, selector: &str) -> u64 {
    window.run("return document.querySelectorAll(arguments[0]).length", &[json!(selector)]).as_u64().unwrap()
}

#[test]
fn several_answers_are_tried_and_taken_back_and_the_person_stays_who_they_are() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = what_if(1280, "en");
    let changed = format!("{} li", testid("what-if-changed"));
    // The first of the ranked answers changes as many results as is said.
    let said = window.text(&format!("{} .number", testid("most")));
    window.click(&format!("{} tbody button", testid("most")));
    until("it is tried", &|| count(&window, &changed) == 1);
    until("as many change", &|| window.text(".changes .sentence").contains(&said));
    choose(&window, "what-if-question", "state.home");
    window.wait_for(&testid("what-if-question"));
    choose(&window, "what-if-question", "police.any");
    window.click(&testid("what-if-choice-police.any-no"));
    until("both are tried", &|| count(&window, &changed) == 2);
    window.click(&format!("{changed} button"));
    until("one is taken back", &|| count(&window, &changed) == 1);
    window.click(&format!("{changed} button"));
    until("none is left", &|| count(&window, &changed) == 0 && !window.has(".changes"));
    // Another answer brings up questions of its own, and they go with it.
    let of_vermont = "#x option[value=\"license.status-VT\"]".replace("#x", &testid("what-if-question"));
    assert!(!window.has(&of_vermont));
    choose(&window, "what-if-question", "state.licensed");
    window.click(&testid("what-if-choice-state.licensed-VT"));
    window.wait_for(&of_vermont);
    choose(&window, "what-if-question", "license.status-VT");
    window.click(&testid("what-if-choice-license.status-VT-past"));
    until("both are tried", &|| count(&window, &changed) == 2);
    window.click(&format!("{changed} button"));
    until("both are taken back", &|| count(&window, &changed) == 0 && !window.has(&of_vermont));
    window.click(&testid("nav-interview"));
    window.click(&testid("nav-what-if"));
    until("nothing was kept", &|| count(&window, &changed) == 0);
}

#[test]
fn the_map_the_tiles_and_the_table_say_the_same_of_every_state() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = what_if(1280, "en");
    choose(&window, "map-record", "license-photo");
    until("the record is shown", &|| window.text("[aria-labelledby=map-title] h3").contains("License photo"));
    choose(&window, "map-agency", "ice-ero");
    until("the agency is shown", &|| window.text("[aria-labelledby=map-title] h3").contains("(ERO)"));
    let of = |selector: &str| -> Value {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.getAttribute('aria-label')).sort()";
        window.run(script, &[json!(selector)])
    };
    let map = of(".geography .state");
    assert_eq!(map.as_array().unwrap().len(), 52);
    assert_eq!(of(".tile"), map);
    let table = window.run(
        "return [...document.querySelectorAll('[data-testid=map-table] tbody tr')].map(r => r.cells[0].textContent.trim() + ': ' + r.cells[1].textContent.trim()).sort()",
        &[],
    );
    let plain = |value: &Value| value.to_string().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(&table), plain(&map));
    let distinct: std::collections::BTreeSet<String> = map
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| Some(one.as_str()?.split_once(": ")?.1.to_owned()))
        .collect();
    assert!(distinct.len() > 2, "states differ in this: {distinct:?}");
    // By keys: one stop, and from there along the map.
    window.run("document.querySelector('.geography .state[tabindex=\"0\"]').focus()", &[]);
    window.press("\u{e014}");
    let moved = "return document.activeElement.getAttribute('aria-label')";
    until("the keys lead east", &|| {
        window.run(moved, &[]).as_str().is_some_and(|to| to.starts_with("Colorado"))
    });
}

#[test]
fn states_stand_beside_each_other_and_the_page_says_what_the_table_says() {
    if !is_built(&Window::program()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("places.html");
    let window = what_if_told(1280, "en", &[("SIGHTLINE_SAVE_TO", &save)]);
    assert!(!window.has(&testid("places")), "one state is beside none");
    choose(&window, "place-1", "VT");
    window.wait_for(&testid("places"));
    choose(&window, "place-2", "NY");
    let head = format!("{} thead th", testid("places"));
    until("three states", &|| count(&window, &head) == 4);
    let rows = count(&window, &format!("{} tbody tr", testid("places")));
    assert!(rows > 5, "{rows}");
    window.click(&format!("{} summary", testid("places-page")));
    window.wait_for(&testid("sheet"));
    let on_page =
        "return document.querySelector('[data-testid=sheet]').shadowRoot.querySelectorAll('tbody tr').length";
    until("the page has them all", &|| window.run(on_page, &[]) == json!(rows));
    window.click(&testid("paper-save"));
    until("it is saved", &|| save.exists() && window.text(&testid("paper-told")).contains("places.html"));
    let saved = std::fs::read_to_string(&save).unwrap();
    assert!(["Utah", "Vermont", "New York"].iter().all(|place| saved.contains(place)));
}

#[test]
fn what_if_fits_and_is_accessible() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale) in [(1280, "es"), (800, "ar-XB"), (480, "en-XA")] {
        let window = what_if(width, locale);
        choose(&window, "place-1", "VT");
        window.click(&format!("{} tbody button", testid("most")));
        window.wait_for(&testid("places"));
        window.run("document.querySelectorAll('main details').forEach(d => d.open = true)", &[]);
        window.fits(&format!("{locale} at {width}"));
    }
}
