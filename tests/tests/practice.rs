//! Practice: every persona can be practiced with, the file judges right, and nothing of it passes for a real client.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;

use sightline_tests::{Persona, answers_file, in_order, locales, persona_of, personas, run, text, unwrapped};
use sightline_view::{PaperAsked, PaperKind, Refusal, SessionKey, SessionLock, Setting, Sitting};

const DRIVER: &str = "license/ny-green-light-law";
/// Somebody of another day.
const OF_2019: &str = "license/ny-visitor-license-2019";

fn sitting(locale: &str) -> Sitting {
    let setting = Setting { locale: locale.to_owned(), isolate: false, ..Setting::default() };
    Sitting::begin(setting).unwrap()
}

/// Somebody practices, and answers as the file does.
fn as_the_file_does(sitting: &mut Sitting, id: &str, persona: &Persona) {
    sitting.begin_practice(id).unwrap();
    let answers = persona.read_answers(sitting.corpus()).unwrap();
    sitting.take(answers).unwrap();
}

fn values(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

fn id_of(file: &str) -> &str {
    file.strip_suffix(".yaml").unwrap()
}

#[test]
fn every_persona_is_listed_and_comes_out_right_for_whoever_answers_as_the_file_does() {
    let mut sitting = sitting("en");
    let listed: Vec<(String, String)> =
        sitting.practice_clients().into_iter().map(|client| (client.id, client.name)).collect();
    let all = personas();
    let mut wanted: Vec<(String, String)> =
        all.iter().map(|(file, persona)| (id_of(file).to_owned(), persona.name.clone())).collect();
    wanted.sort();
    assert_eq!(listed, wanted);
    for (file, persona) in &all {
        as_the_file_does(&mut sitting, id_of(file), persona);
        let view = sitting.practice().unwrap();
        assert!(view.told.text.contains("made up") && view.name == persona.name, "{view:?}");
        assert!(!view.as_of.text.contains('⟦') && view.story.iter().all(|said| !said.text.contains('⟦')));
        assert_eq!(view.story.is_empty(), sitting.answers().answered().is_empty(), "{file}");
        let compared = sitting.practice_compared().unwrap();
        assert!(compared.answers.is_empty(), "{file}: {:?}", compared.answers);
        assert_eq!(compared.results.len(), persona.expect.len(), "{file}");
        for result in &compared.results {
            assert!(result.same, "{file}: {result:?}");
            assert_eq!(result.yours.as_ref().unwrap().words, result.expected, "{file}");
        }
        assert!(compared.absent.iter().all(|absent| absent.same), "{file}: {:?}", compared.absent);
        assert_eq!(compared.why, persona.why.trim());
        sitting.forget();
    }
}

#[test]
fn a_wrong_answer_is_named_with_what_comes_of_it() {
    let mut sitting = sitting("en");
    as_the_file_does(&mut sitting, DRIVER, &persona_of(&format!("{DRIVER}.yaml")));
    sitting.answer("license.status", Some("NY"), &values(&["never-issued"])).unwrap();
    sitting.answer("voter.registered", None, &[]).unwrap();
    let compared = sitting.practice_compared().unwrap();
    let (answered, skipped): (Vec<_>, Vec<_>) =
        compared.answers.iter().partition(|answer| answer.yours.is_some());
    assert_eq!((answered.len(), skipped.len()), (1, 1), "{:?}", compared.answers);
    assert_ne!(answered[0].theirs.text, answered[0].yours.as_ref().unwrap().text);
    assert!(!skipped[0].theirs.text.is_empty());
    assert!(compared.results.iter().any(|result| !result.same));
    assert!(compared.results.iter().any(|result| result.same));
    assert!(compared.sentence.text.starts_with("2 answers"), "{}", compared.sentence.text);
}

#[test]
fn nothing_answered_is_not_the_file() {
    let mut sitting = sitting("en");
    sitting.begin_practice(DRIVER).unwrap();
    let compared = sitting.practice_compared().unwrap();
    assert!(compared.answers.len() > 10 && compared.answers.iter().all(|answer| answer.yours.is_none()));
    assert!(compared.results.iter().all(|result| !result.same));
    assert!(compared.absent.iter().any(|absent| !absent.same));
}

#[test]
fn practice_does_not_mix_with_a_person() {
    let mut sitting = sitting("en");
    sitting.answer("state.home", None, &values(&["NY"])).unwrap();
    let refusal = sitting.begin_practice(DRIVER).unwrap_err();
    assert!(refusal.message.contains("Clear everything"), "{refusal:?}");
    assert!(sitting.practice().is_none() && sitting.practice_compared().is_err());
    sitting.forget();
    sitting.begin_practice(DRIVER).unwrap();
    sitting.answer("state.home", None, &values(&["NY"])).unwrap();
    assert!(sitting.begin_practice(OF_2019).is_err());
    assert_eq!(sitting.practice().unwrap().id, DRIVER);
}

/// What would leave practice, or bring somebody real into it.
fn ways_out(sitting: &mut Sitting) -> Vec<Option<Refusal>> {
    let paper = |kind| PaperAsked { kind, beside: None, answers: false, own_steps: false, explain: None };
    let lock = SessionLock::Key("age1".to_owned());
    let key = serde_json::from_str::<SessionKey>(r#"{"passphrase": "none"}"#).unwrap();
    vec![
        sitting.paper(&paper(PaperKind::Carry)).err(),
        sitting.paper(&paper(PaperKind::Whole)).err(),
        sitting.letter_page("plate-reader-audit", None, &BTreeMap::new()).err(),
        sitting.sealed(&lock).err(),
        sitting.open_sealed(b"", &key).err(),
    ]
}

#[test]
fn no_paper_and_no_file_leaves_practice() {
    let mut sitting = sitting("en");
    let is_practice = |refusal: &Option<Refusal>| {
        refusal.as_ref().is_some_and(|refusal| refusal.message.contains("End practice first"))
    };
    assert!(!ways_out(&mut sitting).iter().any(is_practice));
    sitting.begin_practice(DRIVER).unwrap();
    let refused = ways_out(&mut sitting);
    assert!(refused.iter().all(is_practice), "{refused:?}");
    assert!(sitting.practice().is_some());
}

#[test]
fn forgetting_ends_practice_and_the_day_is_todays_again() {
    let mut sitting = sitting("en");
    let today = sitting.dated();
    sitting.begin_practice(OF_2019).unwrap();
    assert_ne!(sitting.dated(), today);
    // Another client takes the place of one of whom nothing was answered; the day before stays known.
    sitting.begin_practice(DRIVER).unwrap();
    sitting.begin_practice(OF_2019).unwrap();
    sitting.answer("state.home", None, &values(&["NY"])).unwrap();
    assert_ne!(sitting.dated(), today);
    sitting.forget();
    assert_eq!(sitting.dated(), today);
    assert!(sitting.practice().is_none() && sitting.answers().answered().is_empty());
}

fn escaped(text: &str) -> String {
    let text = text.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[test]
fn a_sheet_says_that_it_is_practice_and_keeps_the_solution_to_itself() {
    let mut sitting = sitting("en");
    let made_up = "This person is made up.";
    for (file, persona) in personas() {
        let bare = sitting.practice_sheet(id_of(&file), false).unwrap();
        let solved = sitting.practice_sheet(id_of(&file), true).unwrap();
        for (sheet, parts) in [(&bare, 2), (&solved, 3)] {
            let found: Vec<&str> = sheet.split("<section>").skip(1).collect();
            assert_eq!(found.len(), parts, "{file}");
            assert!(found.iter().all(|part| part.matches(made_up).count() == 2), "{file}");
            assert!(!sheet.contains('⟦') && !sheet.contains("<script"), "{file}");
        }
        let whys = persona.expect.iter().map(|expected| &expected.why);
        let whys = whys.chain(persona.absent.iter().map(|absent| &absent.why)).chain([&persona.why]);
        for why in whys {
            let why = escaped(why);
            // A name can hold a short reason.
            let in_name = escaped(&persona.name).contains(&why);
            assert!((in_name || !bare.contains(&why)) && solved.contains(&why), "{file}: {why}");
        }
    }
    assert!(sitting.practice().is_none(), "a sheet begins nothing");
}

#[test]
fn every_language_says_that_it_is_practice() {
    for locale in locales() {
        let mut sitting = sitting(&locale);
        let told = sitting.begin_practice(DRIVER).unwrap().told;
        assert!(told.foreign().is_none() && !told.text.contains('⟦'), "{locale}: {told:?}");
        let sheet = sitting.practice_sheet(DRIVER, true).unwrap();
        assert_eq!(sheet.matches(&escaped(&told.text)).count(), 6, "{locale}");
    }
}

#[test]
fn the_terminal_practices_too() {
    let listed = run(&["practice", "--locale", "en"]);
    assert!(listed.status.success());
    in_order(&text(&listed.stdout), &["Practice clients", "license", DRIVER]);
    let story = run(&["practice", DRIVER, "--locale", "en"]);
    in_order(&unwrapped(&story.stdout), &["made up", "What the client says", "License or ID card"]);
    let why = unwrapped(persona_of(&format!("{DRIVER}.yaml")).why.as_bytes());
    assert!(!unwrapped(&story.stdout).contains(&why));
    let sheet = |more: &[&str]| {
        text(&run(&[&["practice", DRIVER, "--locale", "en", "--sheet"], more].concat()).stdout)
    };
    let (bare, solved) = (sheet(&[]), sheet(&["--solution"]));
    assert!(bare.starts_with("<!doctype html>") && solved.len() > bare.len());
    let file = answers_file("state.licensed: [NY]\nlicense.status: current\n");
    let compared = ["practice", DRIVER, "--locale", "en", "--answers", file.path().to_str().unwrap()];
    let compared = unwrapped(&run(&compared).stdout);
    in_order(
        &compared,
        &["made up", "You and the file", "Answers that differ", "not answered", "The same", &why],
    );
    let unknown = run(&["practice", "license/ny-green-light-lau", "--locale", "en"]);
    assert_eq!(unknown.status.code(), Some(2));
    in_order(&unwrapped(&unknown.stderr), &["no practice client", "Did you mean", DRIVER]);
}
