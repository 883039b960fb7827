//! The interview: only questions that can still change what is told, and in the terminal as it is typed.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::cell::RefCell;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::NONE;
use sightline_rules::{CircumstanceId, StateId};
use sightline_tests::{Fixture, corpus, in_order, locales, sightline, today, typed};
use sightline_view::{Meant, Setting, Sitting, understand, wish};

/// Drives, rents, has no benefits, and never had to do with the police or with immigration offices: what this person
/// says where there is more to say than "no".
const DRIVER: [(&str, &str); 14] = [
    ("home.county", "skip"),
    ("home.accounts", "lease-or-utilities"),
    ("voter.registered", "yes"),
    ("license.status", "current"),
    ("license.kind", "ordinary"),
    ("license.papers", "yes"),
    ("license.address-shown", "current-home"),
    ("car.address-shown", "current-home"),
    ("car.toll-account", "yes"),
    ("work.records", "both"),
    ("money.services", "bank"),
    ("phone.kind", "location-apps"),
    ("online.accounts", "public"),
    ("state.booked", "none"),
];

/// What this person answers: as above; the one state where a state is asked for; else no, or the last that is offered.
fn answer(id: CircumstanceId, state: StateId) -> &'static str {
    let corpus = corpus();
    let circumstance = &corpus.circumstances[id];
    let offered: Vec<&str> = circumstance.values.iter().map(|value| value.as_str()).collect();
    match DRIVER.iter().find(|(known, _)| *known == id.name()) {
        Some((_, value)) => value,
        None if circumstance.role.is_some() => state.name(),
        None if offered.contains(&"no") => "no",
        None => offered.last().copied().unwrap_or(NONE),
    }
}

/// Asks as the interview does, the topics in their order, until nothing is left. Gives the questions asked.
fn asked(state: StateId) -> Vec<CircumstanceId> {
    let corpus = corpus();
    let engine = Engine::new(corpus.clone(), today());
    let mut answers = Answers::default();
    let mut asked: Vec<CircumstanceId> = Vec::new();
    loop {
        let assessment = engine.assess(&answers);
        let open = engine.questions(&answers, &assessment);
        let next = open.iter().map(|question| question.circumstance).filter(|id| !asked.contains(id)).min();
        let Some(id) = next else { return asked };
        answers.set(&corpus, id, None, answer(id, state)).unwrap();
        asked.push(id);
    }
}

#[test]
fn a_driver_without_benefits_sees_fewer_than_25_questions_in_every_state() {
    let mut most = (0, "");
    for state in &corpus().state_ids {
        let asked = asked(*state);
        assert!(asked.len() < 25, "{state}: {} questions: {asked:?}", asked.len());
        most = most.max((asked.len(), state.name()));
    }
    println!("at most {} questions, in {}", most.0, most.1);
    // The person is asked at all: the count is not small because nothing was asked.
    assert!(most.0 >= 15, "{most:?}");
}

/// Types lines into an interview with the small corpus, and gives what was shown.
fn interview(typed: &[u8]) -> (String, bool) {
    let (fixture, folder) = (Fixture::new(), tempfile::tempdir().unwrap());
    let mut child = sightline()
        .args(["interview", "--as-of", "2026-01-31"])
        .args(fixture.options())
        .current_dir(&folder)
        .env("HOME", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "nothing was written");
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

#[test]
fn an_interview_asks_explains_and_keeps_nothing() {
    // Home, with a slip; the county, with a slip, back, and again; the card; help; the result, its steps, a reason.
    let typed = "bbb\nbb\nbirh county\nbirch\nb\nBirch County\nBB\n1\n1\n?\n1\n+\n1\n1\n\n";
    let (shown, done) = interview(typed.as_bytes());
    assert!(done, "{shown}");
    for words in [
        "Why we ask",
        "Did you mean Birch County?",
        "Which states gave you a card?",
        "A smart phone has apps.",
        "Card photo · Bb",
        "Birch County, Bb: deals",
        "Ask the card office",
        "Kept by",
    ] {
        assert!(shown.contains(words), "{words} is missing in:\n{shown}");
    }
    let again = shown.matches("In which county do you live?").count();
    assert_eq!(again, 2, "back asks it again");
}

#[test]
fn what_is_typed_and_is_no_text_is_asked_again() {
    let (shown, done) = interview(b"B\xf6b\nBB\nq\n\n");
    assert!(done, "{shown}");
    assert!(shown.contains("In which county do you live?"), "the interview goes on:\n{shown}");
    assert!(shown.contains("could not be read"), "{shown}");
}

#[test]
fn an_interview_whose_input_ends_still_shows_the_result() {
    let output = sightline().arg("interview").output().unwrap();
    assert!(output.status.success());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("Nothing here is certain yet"), "{shown}");
}

#[test]
fn before_the_first_choice_there_is_little_to_read() {
    let before = |locale: &str| {
        let shown = typed(&["--locale", locale], &["q", ""]);
        let (before, _) = shown.split_once("\n> ").unwrap();
        // The languages come first, in two or three lines, each once: who reads one reads no other.
        let (languages, before) = before.split_once("\n\n").unwrap();
        let (names, command) = languages.rsplit_once('\n').unwrap();
        assert!(
            command.starts_with("sightline interview --locale ") && names.lines().count() <= 3,
            "{languages}"
        );
        for other in locales().iter().filter(|other| *other != locale) {
            assert!(names.contains(&format!("{other}\u{a0}")), "{other} is missing:\n{languages}");
        }
        before.to_owned()
    };
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
    let english = before("en");
    for locale in locales() {
        let before = before(&locale);
        if ["en", "es"].contains(&locale.as_str()) {
            let words = before.split_whitespace().count();
            assert!((20..60).contains(&words), "{locale}: {words} words:\n{before}");
        }
        // In Vietnamese each syllable is a word, and in Chinese none is: letters are compared.
        assert!(letters(&before) * 3 <= letters(&english) * 4, "{locale}:\n{before}");
    }
}

#[test]
fn what_is_typed_is_understood_said_back_and_kept() {
    let lines = [
        "Washington, D.C.",
        "b",
        "",
        "b",
        "nc",
        "3)",
        "I don't know",
        "help",
        "durham",
        "NC and new",
        "NC and GA",
    ];
    let shown = typed(&[], &lines);
    in_order(
        &shown,
        &[
            "Question 1.",
            "> District of Columbia.",
            "Question 2.",
            "Question 1.",
            "Your answer: District of Columbia. To keep it, press Enter.",
            "> District of Columbia.",
            "Question 2.",
            "Question 1.",
            "To keep it, press Enter.",
            "> North Carolina.",
            "> No, none of these.",
            "> Skipped.",
            "In which county do you live?",
            "Why we ask: ICE publishes",
            "You can also type:",
            "> Durham County.",
            "“new” fits more than one: New Hampshire, New Jersey, New Mexico, and New York.",
            "> North Carolina and Georgia.",
            "In Georgia:",
            "Here is the result so far.",
            "Close this terminal window",
        ],
    );
}

#[test]
fn the_same_in_spanish() {
    let lines = [
        "Washington, D.C.",
        "atrás",
        "Carolina del Norte",
        "3.",
        "no sé",
        "ayuda",
        "lista",
        "saltar",
        "NC y GA",
        "q",
        "",
    ];
    let shown = typed(&["--locale", "es"], &lines);
    in_order(
        &shown,
        &[
            "> Distrito de Columbia.",
            "Su respuesta: Distrito de Columbia. Para dejarla así, oprima Enter.",
            "> Carolina del Norte.",
            "> No, ",
            "> Saltada.",
            "Por qué lo preguntamos",
            "Durham County",
            "> Saltada.",
            "> Carolina del Norte y Georgia.",
            "Este es el resultado hasta ahora.",
            "escriba +",
        ],
    );
    assert!(!shown.contains("[en inglés]"), "{shown}");
}

#[test]
fn the_counties_are_shown_in_columns_where_there_is_room() {
    let list = |options: &[&str]| typed(options, &["Texas", "3", "no", "list", "q", ""]);
    let wide = list(&[]);
    let row = wide.lines().find(|line| line.contains("Anderson County")).unwrap();
    assert!(row.matches("County").count() >= 3 && row.chars().count() <= 80, "{row}");
    for county in ["Zavala County", "Harris County", "Dallas County"] {
        assert!(wide.contains(county), "{county}");
    }
    let plain = list(&["--plain"]);
    assert!(plain.lines().any(|line| line == "Angelina County"), "one below the other:\n{plain}");
}

#[test]
fn from_the_result_an_answer_can_be_corrected_and_the_rest_be_asked() {
    // A state, then the result; the list of answers, a slip, the state anew; the list again, on with the questions.
    let shown = typed(&[], &["NC", "2", "q", "b", "9", "1", "Ohio", "b", "3", "yes", "q", ""]);
    in_order(
        &shown,
        &[
            "Here is the result so far.",
            "Utility account · North Carolina",
            "1. State where you live: North Carolina",
            "2. Deed, lease or utility account: Yes, a lease",
            "3. Go on with the questions that are left",
            "We did not understand “9”.",
            "Your answer: North Carolina. To keep it, press Enter.",
            "> Ohio.",
            "Utility account · Ohio",
            "1. State where you live: Ohio",
            "Question 3.",
            "> Yes.",
            "Voter registration · Ohio",
        ],
    );
}

/// How many more questions there can be never grows, not even on the way back, unless a state is named.
#[test]
fn at_most_so_many_more_stays_true_on_the_way_back() {
    let lines = [
        "NC",
        "no",
        "yes",
        "durham",
        "NC",
        "never had one",
        "1",
        "1",
        "b",
        "b",
        "b",
        "b",
        "",
        "",
        "",
        "",
        "1",
        "q",
        "",
    ];
    let shown = typed(&[], &lines);
    let number = |text: &str, after: &str| -> Option<usize> {
        text.split_once(after)?.1.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
    };
    let told: Vec<(usize, usize)> = shown
        .lines()
        .filter_map(|line| Some((number(line, "Question ")?, number(line, "At most ")?)))
        .collect();
    assert!(told.len() > 12, "{told:?}");
    for (earlier, (question, left)) in told.iter().enumerate() {
        let later = told[earlier..].iter().map(|(number, more)| number + more).max().unwrap();
        // The states of the licenses are named in the fifth answer.
        assert!(*question < 6 || later <= question + left, "{question} + {left} < {later}: {told:?}");
    }
}

/// Whatever is typed is understood or not; what is understood as an answer is one.
#[test]
fn nothing_that_is_typed_breaks_the_interview() {
    const ASKED: [&str; 5] =
        ["state.home", "state.licensed", "home.county", "license.status", "voter.registered"];
    let sittings = ["en", "es"].map(|locale| RefCell::new(of_north_carolina(locale)));
    let typed = prop_oneof![
        ".{0,60}",
        "[ ,;/&+.()0-9#'’“”-]{0,20}",
        "((North|New|West|Washington|D\\.C\\.|NC|or|and|y|no|sé|Ñ|n\u{303}|٣|۴|\u{202e})[ ,.]{0,2}){0,8}",
    ];
    let mut runner = TestRunner::new(ProptestConfig { cases: 1_000, ..ProptestConfig::default() });
    let tried = runner.run(&(typed, 0..ASKED.len(), 0..sittings.len()), |(typed, asked, locale)| {
        let mut sitting = sittings[locale].borrow_mut();
        let id: CircumstanceId = sitting.corpus().find(ASKED[asked]).unwrap();
        let state = sitting.corpus().circumstances[id].per.and_then(|_| sitting.corpus().state("NC"));
        let typed = sightline_words::digits::ascii(&typed);
        let _ = wish(sitting.words(), &typed);
        let meant = understand(sitting.words(), &sitting.question(id, state), &sitting.state_names(), &typed);
        if let Meant::Values(values) = meant {
            let before = sitting.answers().clone();
            let refused = sitting.give(id, state, &values).is_err();
            let several = ASKED[asked] == "state.home" && values.len() > 1;
            prop_assert_eq!(refused, several, "{:?}: {:?}", typed, values);
            sitting.take(before).unwrap();
        }
        Ok(())
    });
    tried.unwrap();
}

/// Somebody of North Carolina with a license of that state.
fn of_north_carolina(locale: &str) -> Sitting {
    let mut sitting =
        Sitting::begin(Setting { locale: locale.to_owned(), isolate: false, ..Setting::default() }).unwrap();
    for question in ["state.home", "state.licensed"] {
        sitting.answer(question, None, &["NC".to_owned()]).unwrap();
    }
    sitting
}
