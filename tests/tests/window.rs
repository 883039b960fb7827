//! The real window, end to end: what a person clicks and types, and what they then see.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use serde_json::{Value, json};
use sightline_rules::vocabulary::Certainty;
use sightline_tests::paper::even;
use sightline_tests::window::{Window, interview, interview_by_keys, start, tab_to, testid};
use sightline_tests::{Persona, is_built, persona_of, repository, run};
use sightline_view::{Cell, Matrix, Row, Setting, Sitting};

/// The same person's sitting outside the window, today, as the window has no other day.
fn sitting(persona: &Persona) -> Sitting {
    let mut sitting = Sitting::begin(Setting::default()).unwrap();
    let answers = persona.read_answers(sitting.corpus()).unwrap();
    sitting.take(answers).unwrap();
    sitting
}

/// What the terminal says of one cell for the same answers, its line breaks undone.
fn terminal(persona: &Persona, record: &str, agency: &str, state: Option<&str>) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut file, persona.answers_text().as_bytes()).unwrap();
    let asked = ["explain", file.path().to_str().unwrap(), "--record", record, "--agency", agency];
    let state: Vec<&str> = state.into_iter().flat_map(|state| ["--state", state]).collect();
    let told = run(&[&asked[..], &state].concat());
    plain(&String::from_utf8_lossy(&told.stdout))
}

/// A text without line breaks and without the marks that keep right-to-left text in order.
fn plain(text: &str) -> String {
    let visible: String = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cells of the matrix: id and accessible words.
fn cells(window: &Window) -> Vec<(String, String)> {
    let script = "return [...document.querySelectorAll('[data-testid^=\"cell-\"]')].map(c => \
                  [c.dataset.testid, c.getAttribute('aria-label') ?? c.textContent])";
    let cells = window.run(script, &[]);
    let cell =
        |cell: &Value| (cell[0].as_str().unwrap().to_owned(), cell[1].as_str().unwrap().to_lowercase());
    cells.as_array().unwrap().iter().map(cell).collect()
}

#[test]
fn three_personas_see_what_the_terminal_says() {
    if !is_built(&Window::program()) {
        return;
    }
    for (name, by_keys) in [
        ("license/nc-driver-records-bought.yaml", false),
        ("license/wa-ice-blocked-border-patrol-not.yaml", false),
        ("license/nc-ga-tn-three-states.yaml", true),
    ] {
        let persona = persona_of(name);
        let window = Window::open(1280, 900);
        if by_keys {
            window.wait_for(&testid("start"));
            tab_to(&window, "e.dataset.testid === 'start'");
            window.press("\u{E007}");
            window.wait_for("fieldset");
            interview_by_keys(&window, &persona);
        } else {
            interview(&window, &persona);
        }
        window.wait_for("[data-testid^=\"cell-\"]");
        let shown = cells(&window);
        let sitting = sitting(&persona);
        let overview = sitting.overview();
        let expected: Vec<(&Row, &str, &Cell)> = filled(&overview.matrix);
        assert_eq!(shown.len(), expected.len(), "{name}: one cell an exposure");
        for (row, agency, cell) in &expected {
            let id = cell_id(row, agency);
            let found = shown.iter().find(|(shown, _)| *shown == id);
            let (_, words) = found.unwrap_or_else(|| panic!("{name}: {id} is missing"));
            assert_eq!(plain(words), plain(&cell.words.text).to_lowercase(), "{name}: {id}");
        }
        // The same sentences stand in the window and in the terminal.
        let (row, agency, _) =
            expected.iter().find(|(.., cell)| cell.certainty == Certainty::Applies).unwrap();
        let state = row.state.map(|state| state.name());
        window.click(&testid(&cell_id(row, agency)));
        window.wait_for("ol");
        let (page, terminal) =
            (plain(&window.text("main")), terminal(&persona, row.record.name(), agency, state));
        let explanation = sitting.explain(row.record.name(), agency, state).unwrap();
        let mut told = vec![&explanation.access_sentence, &explanation.evidence_sentence, &explanation.dated];
        for route in &explanation.routes {
            told.extend([&route.name, &route.how]);
            told.extend(route.sections.iter().map(|section| &section.heading));
        }
        assert!(told.len() > 6, "{name}: it has parts to compare");
        for text in told {
            let text = plain(&text.text);
            assert!(page.contains(&text), "{name}: the window does not say {text:?}:\n{page}");
            assert!(terminal.contains(&text), "{name}: the terminal does not say {text:?}:\n{terminal}");
        }
        for source in &explanation.sources {
            assert!(page.contains(&plain(&source.title)) && terminal.contains(&plain(&source.title)));
        }
    }
}

/// The cells of a matrix that hold something, each with its row and agency.
fn filled(matrix: &Matrix) -> Vec<(&Row, &'static str, &Cell)> {
    let cells = matrix.rows().flat_map(|row| {
        let of_row = matrix.columns.iter().zip(&row.cells);
        of_row.filter_map(move |(column, cell)| Some((row, column.agency.name(), cell.as_ref()?)))
    });
    cells.collect()
}

fn cell_id(row: &Row, agency: &str) -> String {
    let state = row.state.map(|state| format!("-{state}")).unwrap_or_default();
    format!("cell-{}-{agency}{state}", row.record)
}

#[test]
fn another_language_keeps_the_answers() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    start(&window);
    window.click(&testid("choice-state.home-GA"));
    let checked = "return document.querySelector(arguments[0])?.checked === true";
    let home = testid("choice-state.home-GA");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(window.run(checked, &[json!(home)]), json!(true));
    window.speak("es");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(window.run("return document.documentElement.lang", &[]), json!("es"));
    assert_eq!(window.run(checked, &[json!(home)]), json!(true), "the answer is still there");
    assert!(window.text("main").contains("¿"), "the questions are in Spanish");
}

#[test]
fn where_the_keys_lead_is_seen() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = Window::open(1280, 900);
    start(&window);
    tab_to(&window, "e.dataset.testid === 'to-result'");
    let visible = "const s = getComputedStyle(document.activeElement); \
                   return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'";
    assert_eq!(window.run(visible, &[]), json!(true), "the focus is seen");
    window.press("\u{E007}");
    window.wait_for("[data-testid^=\"cell-\"]");
}

/// The page is laid out in the direction of the language, and nothing sticks out of it.
#[test]
fn right_to_left_and_long_words_fit() {
    if !is_built(&Window::program()) {
        return;
    }
    for (locale, direction, width) in [("ar-XB", "rtl", 1280), ("ar-XB", "rtl", 800), ("en-XA", "ltr", 800)] {
        let window = Window::open(width, 600);
        window.wait_for(&testid("start"));
        window.speak(locale);
        std::thread::sleep(std::time::Duration::from_millis(300));
        interview(&window, &persona_of("license/nc-driver-records-bought.yaml"));
        window.wait_for("[data-testid^=\"cell-\"]");
        for screen in ["result", "interview", "what-if", "actions", "paper", "session", "proof"] {
            window.click(&testid(&format!("nav-{screen}")));
            std::thread::sleep(std::time::Duration::from_millis(500));
            let page = window.run(
                "const d = document.documentElement; return [getComputedStyle(d).direction, d.scrollWidth - d.clientWidth]",
                &[],
            );
            assert_eq!(page[0], json!(direction), "{locale} {screen}");
            assert!(
                page[1].as_i64().unwrap() <= 0,
                "{locale} {screen} at {width}: sticks out by {}",
                page[1]
            );
        }
    }
}

#[test]
fn every_screen_is_accessible_in_light_and_dark() {
    if !is_built(&Window::program()) {
        return;
    }
    let axe = std::fs::read_to_string(repository().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
    let persona = persona_of("license/nc-driver-records-bought.yaml");
    let window = Window::open(1280, 900);
    let check = |screen: &str| {
        assert!(!window.text("body").contains('⟦'), "{screen}: a word is missing");
        for theme in ["light", "dark"] {
            window.theme(theme);
            std::thread::sleep(std::time::Duration::from_millis(700));
            window.run(&axe, &[]);
            let found = window.run_async(
                "axe.run(document, {resultTypes: ['violations']}).then(r => arguments[0](r.violations.map(v => \
                 v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).join(' | '))))",
                &[],
            );
            assert_eq!(found, json!([]), "{screen} in {theme}");
        }
    };
    window.wait_for(&testid("start"));
    check("welcome");
    interview(&window, &persona);
    window.wait_for("[data-testid^=\"cell-\"]");
    check("result");
    window.click("[data-testid^=\"cell-home-address-ice-ero\"]");
    window.wait_for("ol");
    check("explanation");
    for screen in ["interview", "what-if", "actions", "paper", "session"] {
        let nav = testid(&format!("nav-{screen}"));
        window.click(&nav);
        std::thread::sleep(std::time::Duration::from_millis(600));
        check(screen);
    }
    window.click(&testid("proof"));
    std::thread::sleep(std::time::Duration::from_millis(600));
    check("proof");
}

/// What is printed is the paper and nothing of the window; what is saved is the same as in the terminal. Neither is
/// written before the click.
#[test]
fn a_paper_is_printed_and_saved_on_a_click() {
    if !is_built(&Window::program()) {
        return;
    }
    let persona = persona_of("license/nc-driver-records-bought.yaml");
    let folder = tempfile::tempdir().unwrap();
    let (print, save) = (folder.path().join("paper.pdf"), folder.path().join("paper.html"));
    let told = [("SIGHTLINE_PRINT_TO", print.as_path()), ("SIGHTLINE_SAVE_TO", save.as_path())];
    let window = Window::open_told(1280, 900, &told);
    window.wait_for(&testid("start"));
    window.theme("dark");
    interview(&window, &persona);
    window.wait_for("[data-testid^=\"cell-\"]");
    window.click("[data-testid^=\"cell-home-address-ice-ero\"]");
    window.wait_for(&testid("on-paper"));
    window.click(&testid("on-paper"));
    window.click(&testid("nav-paper"));
    window.wait_for(&testid("sheet"));
    window.click(&testid("paper-lawyer"));
    let chosen =
        "return document.querySelector('[data-testid=sheet]').shadowRoot.querySelectorAll('h1').length";
    let until = |what: &str, done: &dyn Fn() -> bool| {
        let began = std::time::Instant::now();
        while !done() {
            assert!(began.elapsed().as_secs() < 30, "{what}");
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
    };
    until("the sheet is shown", &|| window.run(chosen, &[]) == json!(1));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written before a click");

    window.click(&testid("paper-save"));
    until("it is saved", &|| save.exists() && window.text(&testid("paper-told")).contains("paper.html"));
    let saved = std::fs::read_to_string(&save).unwrap();
    let sitting = sitting(&persona);
    let columns = sitting.overview().matrix.columns;
    assert!(columns.iter().all(|column| even(&saved).contains(&even(&column.name.text))));
    for tag in ["<script", "<img", "<link", "<iframe", " href=", " src="] {
        assert!(!saved.contains(tag), "{tag}");
    }

    window.click(&testid("paper-print"));
    // A file that is being written has no end yet.
    let whole = || std::fs::read(&print).is_ok_and(|pdf| pdf.trim_ascii_end().ends_with(b"%%EOF"));
    until("it is printed", &whole);
    let pages = sightline_tests::paper::pages(&print);
    let paper = pages.concat();
    assert!(pages.len() <= 12, "{} pages", pages.len());
    for column in &columns {
        assert!(paper.contains(&even(&column.name.text)), "{}", column.name.text);
    }
    let plan = sitting.plan();
    let first = plan.first.iter().flat_map(|group| &group.steps);
    for line in first.flat_map(|step| step.lines.iter().filter(|line| line.care)) {
        assert!(paper.contains(&even(&line.text.text)), "{}", line.text.text);
    }
    for of_window in ["Clear everything", "How it looks", "Save as a file"] {
        assert!(!paper.contains(&even(of_window)), "the window itself is printed: {of_window}");
    }
}
