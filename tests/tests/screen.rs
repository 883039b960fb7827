//! The real window as it is looked at: what stays in sight, what can be left out of sight, and what is said first.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::time::Duration;

use serde_json::{Value, json};
use sightline_rules::vocabulary::Access;
use sightline_tests::window::{Window, interview, start, testid};
use sightline_tests::{Persona, is_built, persona_of};
use sightline_view::{Matrix, ResultView, Setting, Sitting};

/// Somebody with more rows than a screen holds.
const MANY_ROWS: &str = "license/nc-ga-tn-three-states.yaml";

fn pause() {
    std::thread::sleep(Duration::from_millis(400));
}

/// What the same person is shown outside the window, today, as the window has no other day.
fn result(persona: &Persona) -> ResultView {
    let mut sitting = Sitting::begin(Setting::default()).unwrap();
    let answers = persona.read_answers(sitting.corpus()).unwrap();
    sitting.take(answers).unwrap();
    sitting.result()
}

/// A window in this language, with the text enlarged so many times.
fn open(width: u32, height: u32, locale: &str, enlarged: usize) -> Window {
    let window = Window::open(width, height);
    window.speak(locale);
    for _ in 0..enlarged {
        window.click(&testid("text-size"));
    }
    pause();
    window
}

#[test]
fn the_agencies_stay_in_sight() {
    if !is_built(&Window::program()) {
        return;
    }
    // Brings the second row from the end up to the middle, and the last agency in. Gives what is wrong.
    let look = "
        const table = document.querySelector('.matrix table');
        const rows = [...table.querySelectorAll('tbody th[scope=row]')];
        const row = rows.at(-2);
        row.scrollIntoView({behavior: 'instant', block: 'center'});
        const scroller = table.parentElement;
        const rtl = getComputedStyle(scroller).direction === 'rtl';
        scroller.scrollLeft = arguments[0] ? (rtl ? -1 : 1) * scroller.scrollWidth : 0;
        return new Promise((done) => setTimeout(() => {
            const wrong = [];
            const wide = table.offsetWidth > scroller.clientWidth + 1;
            const head = document.querySelector('[data-testid=head-copy]') ?? table.querySelector('thead tr');
            const cells = [...row.parentElement.children];
            const names = [...head.children];
            const seen = (node, inside) => {
                const {left, right, top, bottom} = node.getBoundingClientRect();
                const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && found !== null && inside.contains(found);
            };
            const at = arguments[0] ? names.length - 1 : 1;
            if (!seen(names[at], names[at])) wrong.push('the agency is out of sight: ' + names[at].textContent);
            if (!seen(row, row)) wrong.push('the record is out of sight');
            for (const [index, name] of names.entries()) {
                const apart = Math.abs(name.getBoundingClientRect().left - cells[index].getBoundingClientRect().left);
                if (index > 0 && apart > 1.5) wrong.push(name.textContent + ' stands ' + apart + ' beside its column');
            }
            const out = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (out > 0) wrong.push('sticks out by ' + out);
            done([wide, wrong]);
        }, 300));";
    let mut wide = Vec::new();
    for (width, height, locale, enlarged) in [
        (1280, 800, "en", 0),
        (1024, 700, "en", 2),
        (720, 900, "ar-XB", 0),
        (380, 700, "en", 0),
        (380, 700, "ar-XB", 2),
    ] {
        let window = open(width, height, locale, enlarged);
        interview(&window, &persona_of(MANY_ROWS));
        window.wait_for("[data-testid^=\"cell-\"]");
        pause();
        for sideways in [false, true] {
            let found = window.run(look, &[json!(sideways)]);
            assert_eq!(found[1], json!([]), "{width}×{height} {locale} enlarged {enlarged}, {sideways}");
            wide.push(found[0] == json!(true));
        }
    }
    assert!(wide.contains(&true) && wide.contains(&false), "both ways were looked at: {wide:?}");
}

/// The rows shown, each as the test id of its head.
fn rows(window: &Window) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('[data-testid^=\"record-\"]')].map(b => b.dataset.testid)";
    window.run(script, &[]).as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// The rows of a matrix that keep something, by topic and agency.
fn expected(matrix: &Matrix, topic: Option<&str>, agency: Option<&str>, open: bool) -> Vec<String> {
    let groups =
        matrix.groups.iter().filter(|group| topic.is_none_or(|topic| group.topic.unwrap().name() == topic));
    let stays = |cells: &[Option<sightline_view::Cell>]| {
        matrix.columns.iter().zip(cells).any(|(column, cell)| {
            agency.is_none_or(|agency| column.agency.name() == agency)
                && cell.as_ref().is_some_and(|cell| !open || cell.access == Access::Open && !cell.for_now)
        })
    };
    let kept = groups.flat_map(|group| &group.rows).filter(|row| stays(&row.cells));
    kept.map(|row| format!("record-{}{}", row.record, row.state.map(|s| format!("-{s}")).unwrap_or_default()))
        .collect()
}

fn choose(window: &Window, menu: &str, value: &str) {
    let script = "const s = document.querySelector(arguments[0]); s.value = arguments[1]; \
                  s.dispatchEvent(new Event('change', {bubbles: true}))";
    window.run(script, &[json!(testid(menu)), json!(value)]);
    pause();
}

#[test]
fn the_table_is_narrowed_and_stays_so_while_an_explanation_is_read() {
    if !is_built(&Window::program()) {
        return;
    }
    let persona = persona_of(MANY_ROWS);
    let (window, result) = (Window::open(1280, 900), result(&persona));
    let matrix = &result.overview.matrix;
    let said = |count: usize| result.shown[count].text.clone();
    interview(&window, &persona);
    window.wait_for("[data-testid^=\"cell-\"]");
    let all = rows(&window);
    assert_eq!(all, expected(matrix, None, None, false));
    assert_eq!(window.text(&testid("narrow-said")), said(all.len()));

    window.click(&testid("narrow-open"));
    pause();
    let open = expected(matrix, None, None, true);
    assert!(!open.is_empty() && open.len() < all.len(), "the persona has rows with nothing open");
    assert_eq!(rows(&window), open);
    assert_eq!(window.text(&testid("narrow-said")), said(open.len()));

    let agency = matrix.columns[0].agency.name();
    choose(&window, "narrow-agency", agency);
    let of_agency = expected(matrix, None, Some(agency), true);
    assert_eq!(rows(&window), of_agency);
    window.click(&format!("[data-testid^=\"cell-\"][data-testid*=\"-{agency}\"]"));
    window.wait_for(&testid("back"));
    window.click(&testid("back"));
    window.wait_for("[data-testid^=\"cell-\"]");
    assert_eq!(rows(&window), of_agency, "reading an explanation changes nothing");
    let focused = "return document.activeElement.dataset.testid ?? ''";
    assert!(window.run(focused, &[]).as_str().unwrap().starts_with("cell-"), "and one is back where one was");

    // An agency that reaches nothing of a topic.
    let topics = || matrix.groups.iter().filter_map(|group| group.topic).map(|topic| topic.name());
    let none = matrix.columns.iter().find_map(|column| {
        let empty = |topic: &&str| expected(matrix, Some(topic), Some(column.agency.name()), true).is_empty();
        Some((column.agency.name(), topics().find(empty)?))
    });
    let (agency, topic) = none.unwrap();
    choose(&window, "narrow-agency", agency);
    choose(&window, "narrow-topic", topic);
    assert_eq!(rows(&window), Vec::<String>::new());
    assert!(window.text(&testid("narrow-said")).starts_with(&said(0)));
    assert!(window.text(&testid("narrow-said")).len() > said(0).len(), "it says that nothing fits");
    window.click(&testid("narrow-all"));
    pause();
    assert_eq!(rows(&window), all);
}

#[test]
fn a_name_opens_its_routes_and_the_keyboard_comes_to_it() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    interview(&window, &persona_of(MANY_ROWS));
    window.wait_for("[data-testid^=\"cell-\"]");
    let unfolded = "return document.querySelector('[data-testid=routes]').open";
    assert_eq!(window.run(unfolded, &[]), json!(false), "the routes are folded");
    // Left from the first mark of a row is its name; Enter opens its routes.
    window.run("document.querySelector('button.cell[tabindex=\"0\"]').focus()", &[]);
    window.press("\u{E012}");
    let focused = "return document.activeElement.dataset.testid ?? document.activeElement.tagName";
    let name = window.run(focused, &[]);
    assert!(name.as_str().unwrap().starts_with("record-"), "{name}");
    window.press("\u{E007}");
    window.wait_for("[data-testid=routes][open] select");
    pause();
    assert_eq!(window.run(focused, &[]), json!("SUMMARY"));
    window.click(&testid("back-to-table"));
    assert_eq!(window.run(focused, &[]), name, "and back to the name");
}

#[test]
fn before_an_answer_the_panel_is_a_sentence() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    start(&window);
    let count = "return document.querySelectorAll('[data-testid=taking-shape] tbody tr').length";
    assert_eq!(window.run(count, &[]), json!(0));
    assert!(window.text(&testid("taking-shape")).len() > 40, "it says what will stand here");
    window.click(&testid("choice-state.home-NC"));
    window.wait_for("[data-testid=taking-shape] tbody tr");
    let shown = window.run(count, &[]).as_u64().unwrap();
    let rest = window.text(&testid("shape-rest"));
    let waiting: u64 = rest.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    assert!(shown < waiting, "{shown} rows are shown; {rest}");
}

#[test]
fn no_word_of_the_steps_is_broken() {
    if !is_built(&Window::program()) {
        return;
    }
    // A word that stands on two lines, or beyond its place. Gives how many were looked at, and what is wrong.
    let broken = "
        const wrong = [];
        let words = 0;
        for (const button of document.querySelectorAll('nav ol button')) {
            const label = button.querySelector('span');
            if (label.offsetWidth === 1) continue; // for screen readers alone
            const walk = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) for (const {0: word, index} of walk.currentNode.textContent.matchAll(/\\S+/g)) {
                const range = document.createRange();
                range.setStart(walk.currentNode, index);
                range.setEnd(walk.currentNode, index + word.length);
                const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
                if (lines.size > 1) wrong.push('broken: ' + word);
                if (range.getBoundingClientRect().width > button.clientWidth + 1) wrong.push('too wide: ' + word);
                words += 1;
            }
        }
        const out = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (out > 0) wrong.push('sticks out by ' + out);
        return [words, wrong];";
    let widths = [(1280, "en"), (1280, "es"), (1280, "en-XA"), (1024, "es"), (720, "en-XA"), (380, "en-XA")];
    for (width, locale) in widths {
        let window = open(width, 800, locale, 0);
        start(&window);
        pause();
        let found = window.run(broken, &[]);
        assert_eq!(found[1], json!([]), "{width} {locale}");
        // In a narrow window the heading alone says which step it is.
        assert_eq!(found[0].as_u64().unwrap() > 10, width > 400, "{width} {locale}: {found}");
    }
}

/// What stands between the languages and the button that begins is read by everybody: it must be short.
#[test]
fn few_words_stand_before_the_first_choice() {
    if !is_built(&Window::program()) {
        return;
    }
    let read = "
        const start = document.querySelector('[data-testid=start]');
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const told = [];
        while (walk.nextNode()) {
            const node = walk.currentNode;
            if (start.contains(node)) break;
            if (!node.parentElement.closest('button')) told.push(...node.textContent.split(/\\s+/).filter(Boolean));
        }
        return told;";
    for (locale, most) in [("en", 60), ("es", 70)] {
        let window = open(1280, 800, locale, 0);
        window.wait_for(&testid("start"));
        let told = window.run(read, &[]);
        let told: Vec<&str> = told.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!((20..=most).contains(&told.len()), "{locale}: {} words: {}", told.len(), told.join(" "));
        assert!(!window.has(".fallback"), "{locale}: a word is left in English");
    }
}
