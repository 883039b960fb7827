//! A sitting with the small corpus of `tests/fixture`, read from memory.

use std::path::Path;

use sightline_rules::read::Files;
use sightline_rules::vocabulary::Certainty;
use sightline_words::names;

use crate::result::Row;

use super::{OtherAnswer, Setting, Sitting, Unready};

fn in_memory(folder: &str) -> std::collections::BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(folder);
    Files::Folder(path).in_memory().unwrap()
}

/// The small corpus with its words, and a second language that has none of its own yet.
fn setting() -> Setting {
    let mut words = in_memory("tests/fixture/locales");
    let own = in_memory("locales")
        .into_iter()
        .filter(|(path, _)| path.starts_with("en/") && path.matches('/').count() == 1)
        .filter(|(path, _)| path != "en/glossary.ftl");
    words.extend(own);
    words.insert(
        "xx/locale.yaml".to_owned(),
        "name: Xx\ndirection: rtl\nformats: ar\ntier: 4\nmaturity: draft\n".to_owned(),
    );
    Setting {
        rules: Some(sightline_rules::load(&Files::Memory(in_memory("tests/fixture/rules"))).unwrap().corpus),
        locales: Files::Memory(words),
        as_of: Some("2026-01-31".parse().unwrap()),
        ..Setting::default()
    }
}

fn sitting() -> Sitting {
    Sitting::begin(setting()).unwrap()
}

fn words(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// What the answers come to: every exposure with its access.
fn outcome(sitting: &Sitting) -> Vec<String> {
    let exposures = sitting.result_in_ids().exposures;
    exposures.iter().map(|e| format!("{} {} {:?}", e.record.name(), e.agency.name(), e.told.access)).collect()
}

/// Somebody of the second state, who has a card of the first.
fn answered() -> Sitting {
    answered_with(setting())
}

fn answered_with(setting: Setting) -> Sitting {
    let mut sitting = Sitting::begin(setting).unwrap();
    sitting.answer("state.home", None, &words(&["BB"])).unwrap();
    sitting.answer("state.cards", None, &words(&["AA"])).unwrap();
    sitting.answer("card.status", Some("AA"), &words(&["current"])).unwrap();
    sitting
}

#[test]
fn what_is_no_answer_is_refused_and_changes_nothing() {
    let mut sitting = answered();
    let before = outcome(&sitting);
    assert!(!before.is_empty());
    for (id, state, values) in [
        ("state.hom", None, &["AA"][..]),
        ("state.home", None, &["ZZ"]),
        ("card.status", Some("ZZ"), &["past"]),
        ("card.status", None, &["gone"]),
        ("card.status", None, &["past", "current"]),
    ] {
        let refusal = sitting.answer(id, state, &words(values)).unwrap_err();
        assert!(!refusal.message.is_empty() && !refusal.message.contains('⟦'), "{refusal:?}");
        assert_eq!(outcome(&sitting), before, "{id} {values:?}");
    }
}

#[test]
fn a_file_with_a_mistake_leaves_the_answers_as_they_were() {
    let mut sitting = answered();
    let before = outcome(&sitting);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "state.cards: BB\n\ncard.status: gone\n").unwrap();
    let refused = sitting.read_answers(file.path()).unwrap_err();
    assert_eq!(refused.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3]);
    assert_eq!(outcome(&sitting), before);
    std::fs::write(file.path(), "state.cards: BB\ncard.status: past\n").unwrap();
    sitting.read_answers(file.path()).unwrap();
    assert_ne!(outcome(&sitting), before);
}

#[test]
fn an_answer_is_taken_back_and_all_are_forgotten() {
    let mut sitting = answered();
    sitting.answer("card.status", Some("AA"), &[]).unwrap();
    let question = sitting.corpus().find("card.status").unwrap();
    let state = sitting.corpus().state("AA");
    assert_eq!(sitting.answers().told(question, state), None);
    sitting.forget();
    assert_eq!(outcome(&sitting), outcome(&self::sitting()));
}

#[test]
fn a_comparison_leaves_the_person_who_they_are() {
    let mut sitting = answered();
    let before = outcome(&sitting);
    let other = |id: &str, state: Option<&str>, value: &str| OtherAnswer {
        id: id.to_owned(),
        state: state.map(str::to_owned),
        values: words(&[value]),
    };
    let never = other("card.status", Some("AA"), "never");
    let what_if = sitting.what_if(std::slice::from_ref(&never)).unwrap();
    assert!(!what_if.comparison.changes.is_empty());
    assert_eq!(what_if.changed.len(), 1);
    assert_eq!(outcome(&sitting), before);
    let same = sitting.what_if(&[other("card.status", Some("AA"), "current")]).unwrap();
    assert!(same.comparison.changes.is_empty());
    // Taken together: the second undoes the first.
    let both = sitting.what_if(&[never.clone(), other("card.status", Some("AA"), "current")]).unwrap();
    assert_eq!((both.changed.len(), both.comparison.changes.len()), (2, 0));
    assert!(sitting.what_if(&[never, other("card.statu", None, "never")]).is_err());
    assert_eq!(sitting.tallies().unwrap().len(), 2);
}

#[test]
fn what_was_asked_is_not_asked_again_and_the_questions_run_out() {
    let sitting = answered();
    let mut asked = Vec::new();
    while let Some(next) = sitting.next(&asked) {
        let place = (next.question, next.state);
        assert!(!asked.contains(&place));
        assert!(!sitting.question(place.0, place.1).question.text.is_empty());
        asked.push(place);
        assert!(asked.len() < 50);
    }
    assert!(!asked.is_empty());
}

#[test]
fn beside_the_questions_stands_what_answers_have_touched_and_the_certain_first() {
    let shape = sitting().interview().shape;
    assert!(shape.sentence.is_some() && shape.rows.is_empty() && shape.rest.is_none());
    let mut sitting = sitting();
    sitting.answer("state.cards", None, &words(&["AA", "BB"])).unwrap();
    sitting.answer("card.status", Some("BB"), &words(&["current"])).unwrap();
    let (shape, all) = (sitting.interview().shape, sitting.overview().matrix);
    let rest = all.rows().count() - shape.rows.len();
    assert!(!shape.rows.is_empty() && rest > 0, "something is touched, and something is not");
    assert!(shape.rest.unwrap().text.contains(&rest.to_string()));
    let certain = |row: &Row| row.cells.iter().flatten().any(|cell| cell.certainty == Certainty::Applies);
    let certain: Vec<bool> = shape.rows.iter().map(certain).collect();
    assert!(certain.contains(&true) && certain.contains(&false), "{certain:?}");
    assert!(certain.is_sorted_by_key(|certain| !certain), "{certain:?}");
    for column in 0..shape.columns.len() {
        assert!(shape.rows.iter().any(|row| row.cells[column].is_some()), "no agency without a mark");
    }
}

#[test]
fn another_language_keeps_the_answers() {
    let mut sitting = answered();
    let before = outcome(&sitting);
    sitting.speak("xx").unwrap();
    assert_eq!((sitting.words().language().tag.as_str(), outcome(&sitting)), ("xx", before));
    let refusal = sitting.speak("yy").unwrap_err();
    assert!(refusal.message.contains("yy"));
    assert_eq!(sitting.words().language().tag, "xx");
    let unready = Sitting::begin(Setting { locale: "yy".to_owned(), ..setting() });
    assert!(matches!(unready, Err(Unready::NoLocale(_))));
}

#[test]
fn one_exposure_is_explained_and_one_that_is_not_there_is_refused() {
    let sitting = answered();
    let explanation = sitting.explain("photo", "city-police", Some("AA")).unwrap();
    assert!(!explanation.routes.is_empty());
    assert!(sitting.explain("photo", "city-police", Some("BB")).is_err());
    assert!(sitting.explain("foto", "city-police", Some("AA")).is_err());
    assert_eq!(sitting.all_explained().len(), outcome(&sitting).len());
}

/// Where the words of a law's note say whom it binds and the ways past it, these are told in place of the lists.
#[test]
fn whom_a_law_binds_is_told_in_its_own_terms() {
    let told = |own_terms: &str| {
        let mut setting = setting();
        let Files::Memory(words) = &mut setting.locales else { unreachable!() };
        let notes = words.get_mut("en/states/aa.ftl").unwrap();
        *notes = notes.replacen("in 2024.\n", &format!("in 2024.\n{own_terms}"), 1);
        let explanation = answered_with(setting).explain("photo", "border-agency", Some("AA")).unwrap();
        format!("{explanation:?}")
    };
    let own = told("    .binds = its clerks by night\n    .exceptions = a key of 1999\n");
    assert!(own.contains("its clerks by night") && own.contains("a key of 1999"), "{own}");
    let listed = told("");
    let office = answered().words().get(&names::party(answered().corpus().find("card-office").unwrap())).text;
    assert!(listed.contains(&format!("\"{office}\"")) && !own.contains(&format!("\"{office}\"")), "{listed}");
}

/// The rules that the program carries are read as far as the answers need them.
#[test]
fn the_rules_of_a_state_are_read_when_it_is_named() {
    let mut sitting = Sitting::begin(Setting::default()).unwrap();
    assert_eq!(sitting.corpus().states.len(), 0);
    let state = sitting.corpus().state_ids[0];
    let home = sitting.corpus().find("state.home").unwrap();
    sitting.give(home, None, &words(&[state.name()])).unwrap();
    assert_eq!(sitting.corpus().states.keys().copied().collect::<Vec<_>>(), [state]);
}

#[test]
fn the_terms_of_what_is_told_are_explained_once_as_they_are_met() {
    let mut sitting = answered();
    let ids = |sitting: &Sitting, told: &dyn crate::Told| {
        sitting.terms_of(told).iter().map(|term| term.id.name()).collect::<Vec<_>>()
    };
    let both = sightline_words::Text::own("Orders by a judge, an order, an order by a judge.");
    assert_eq!(ids(&sitting, &both), ["judge-order", "home-paper"]);
    let exposures = sitting.result_in_ids().exposures;
    let explained: Vec<_> = exposures.iter().map(|exposure| sitting.explained(exposure)).collect();
    assert!(
        explained.iter().any(|one| !one.terms.is_empty()) && explained.iter().any(|one| one.terms.is_empty())
    );
    for one in &explained {
        let shown: Vec<_> = one.terms.iter().map(|term| term.id.name()).collect();
        assert_eq!(shown, ids(&sitting, one));
    }
    sitting.speak("xx").unwrap();
    let term = &sitting.terms_of(&sitting.explained(&exposures[0]).title.clone());
    assert!(term.is_empty());
    assert!(sitting.terms().iter().all(|term| term.means.foreign().is_some()), "English, and marked");
}

#[test]
fn a_glossary_given_by_hand_that_cannot_be_read_is_told() {
    let mut broken = setting();
    let Files::Memory(words) = &mut broken.locales else { unreachable!() };
    words.insert("en/glossary.ftl".to_owned(), "term-judge-order = { term-judge-order }".to_owned());
    assert!(matches!(Sitting::begin(broken), Err(Unready::Broken(_))));
}

#[test]
fn the_same_person_elsewhere_is_told_by_record_and_line_by_line() {
    let mut sitting = answered();
    let before = outcome(&sitting);
    let view = sitting.standings(Some(("photo", "home-agency"))).unwrap();
    let codes: Vec<&str> = view.states.iter().map(|state| state.code.name()).collect();
    assert_eq!(codes, ["AA", "BB"]);
    let access = view.states.iter().map(|state| state.access).collect::<std::collections::BTreeSet<_>>();
    assert!(access.len() > 1, "the two states differ: {access:?}");
    assert!(view.records.iter().any(|record| record.value == "photo"));
    assert!(sitting.standings(Some(("photo", "nobody"))).is_err());
    // Where nothing is named, something that tells the states apart.
    let told = sitting.standings(None).unwrap();
    assert!(told.states.iter().any(|state| state.access != told.states[0].access));

    let both = sitting.places(&words(&["AA", "bb"])).unwrap();
    assert!(!both.rows.is_empty() && both.rows.iter().all(|row| row.cells.len() == 2));
    assert!(both.rows.iter().all(|row| {
        let words = |at: usize| row.cells[at].as_ref().map(|cell| cell.words.text.clone());
        words(0) != words(1)
    }));
    assert!(both.page.contains(&both.rows[0].record.text));
    for wrong in [&["AA"][..], &["AA", "AA"], &["AA", "ZZ"], &["AA", "BB", "AA", "ZZ"], &[]] {
        assert!(sitting.places(&words(wrong)).is_err(), "{wrong:?}");
    }
    assert_eq!(outcome(&sitting), before);
}
