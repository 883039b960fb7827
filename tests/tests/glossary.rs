//! Terms are explained where they are told, once each, in every language.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;

use sightline_tests::{corpus, locales, run, text, unwrapped, with_answers};

const DRIVER: &str = "state.home: NC\nstate.licensed: [NC, NY]\nlicense.status: current\n";

#[test]
fn every_language_explains_every_term() {
    let terms = corpus().terms.len();
    assert!(terms >= 40);
    for locale in locales() {
        let said = text(&run(&["glossary", "--locale", &locale]).stdout);
        let lines: Vec<&str> = said.lines().filter(|line| line.starts_with("  - ")).collect();
        assert_eq!(lines.len(), terms, "{locale}");
        assert!(
            lines.iter().all(|line| line.contains([':', '：']) && !line.contains('[')),
            "{locale}: {lines:?}"
        );
    }
}

/// The terms that a page explains, as they stand on it.
fn explained(page: &str) -> Vec<String> {
    let terms = page.split("<dt>").skip(1).map(|rest| rest.split_once("</dt>").unwrap().0);
    terms.map(|term| term.replace("&#39;", "'")).collect()
}

#[test]
fn a_page_explains_each_of_its_terms_once_at_its_end() {
    let what = ["--record", "license-photo", "--agency", "ice-ero", "--format", "html", "--locale", "en"];
    let explain = text(&with_answers(DRIVER, "explain", &what).stdout);
    let assess = text(&with_answers(DRIVER, "assess", &["--format", "html", "--locale", "en"]).stdout);
    for page in [&explain, &assess] {
        let terms = explained(page);
        assert_eq!(terms.iter().collect::<BTreeSet<_>>().len(), terms.len(), "{terms:?}");
        let (told, list) = page.split_once("<dl>").unwrap();
        assert!(!list.contains("<details>") && !list.contains("<section"), "it is the last part");
        for term in ["Nlets", "DMV", "court order", "detainer"] {
            assert!(terms.iter().any(|shown| shown == term), "{term}: {terms:?}");
            assert!(told.contains(term));
        }
    }
    assert!(!explained(&explain).contains(&"ITIN".to_owned()), "only what it tells of");
}

#[test]
fn the_terminal_explains_terms_after_steps_and_explanations_and_nowhere_else() {
    let what = ["--record", "license-photo", "--agency", "ice-ero", "--state", "NC"];
    let explain =
        unwrapped(&with_answers(DRIVER, "explain", &[&what[..], &["--locale", "en"]].concat()).stdout);
    let steps = unwrapped(&with_answers(DRIVER, "actions", &["--locale", "es"]).stdout);
    let assess = unwrapped(&with_answers(DRIVER, "assess", &["--locale", "en"]).stdout);
    assert!(explain.contains("Words used here - ERO: The part of ICE that arrests and deports people"));
    assert!(steps.contains("Palabras usadas aquí - ") && steps.contains("- notario: En Estados Unidos"));
    assert!(!assess.contains("Words used here"));
}
