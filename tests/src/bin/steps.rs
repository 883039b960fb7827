//! Measures in the window, with a persona who has most to answer, how long it takes from a click to the last change that
//! it makes in the page: of an answer, of the button that leads on, and of the one that shows the result. Run by `cargo xtask bench window`.

use serde_json::json;
use sightline_tests::window::{Window, answer_all, start, testid};
use sightline_tests::{Persona, personas};
use std::cell::RefCell;

/// Clicks, and tells after how many milliseconds the page changed last.
const CLICK: &str = "const [selector, done] = arguments;\
    const began = performance.now(); let last = began;\
    const seen = new MutationObserver(() => { last = performance.now(); });\
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });\
    document.querySelector(selector).click();\
    setTimeout(() => { seen.disconnect(); done(last - began); }, 400);";

fn main() {
    let all = personas();
    let Some((name, persona)) = all.iter().max_by_key(|(_, persona)| answers_of(persona)) else {
        eprintln!("there is no persona");
        std::process::exit(1);
    };
    let window = Window::open(1280, 900);
    start(&window);
    let (answers, steps, results) =
        (RefCell::new(Vec::new()), RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let click = |id: &str| window.run_async(CLICK, &[json!(testid(id))]).as_f64().unwrap_or_default();
    answer_all(&window, persona, &|_, choice| answers.borrow_mut().push(click(choice)), &|button| {
        let times = if button == "to-result" { &results } else { &steps };
        times.borrow_mut().push(click(button));
    });
    println!("{name}, {} answers", answers_of(persona));
    tell("an answer", &answers.borrow());
    tell("a step", &steps.borrow());
    tell("the result", &results.borrow());
}

fn answers_of(persona: &Persona) -> usize {
    persona.answers.as_mapping().map_or(0, |answers| answers.len())
}

fn tell(what: &str, times: &[f64]) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let (Some(middle), Some(most)) = (times.get(times.len() / 2), times.last()) else { return };
    println!("{what:<10} {} of them: median {middle:.0} ms, most {most:.0} ms", times.len());
}
