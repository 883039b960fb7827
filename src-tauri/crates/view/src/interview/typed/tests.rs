//! What is typed, and what is understood, with the rules and words that the program carries.

use sightline_words::names::Message;

use super::*;
use crate::{Setting, Sitting};

fn sitting(locale: &str) -> Sitting {
    Sitting::begin(Setting { locale: locale.to_owned(), ..Setting::default() }).unwrap()
}

/// What is understood, in a line: the values; the name of what is wanted; or what is asked back.
fn heard(sitting: &Sitting, question: &str, typed: &str) -> String {
    let state = (question == "home.county").then(|| sitting.corpus().state("MD").unwrap());
    let view = sitting.question(sitting.corpus().find(question).unwrap(), state);
    match understand(sitting.words(), &view, &sitting.state_names(), typed) {
        Meant::Values(values) => values.join(" "),
        Meant::Several { part, names } => format!("{part}: {}?", names.join(" or ")),
        Meant::Unknown { part, like } => {
            format!("not: {part}{}", like.map(|like| format!(", {like}?")).unwrap_or_default())
        }
        other => format!("{other:?}"),
    }
}

#[track_caller]
fn is_heard(locale: &str, question: &str, table: &[(&str, &str)]) {
    let sitting = sitting(locale);
    for (typed, expected) in table {
        assert_eq!(heard(&sitting, question, typed), *expected, "{typed:?}");
    }
}

#[test]
fn one_state() {
    let table = [
        ("NC", "NC"),
        ("nc", "NC"),
        ("N.C.", "NC"),
        ("North Carolina", "NC"),
        ("north  carolina.", "NC"),
        ("Washington, D.C.", "DC"),
        ("washington dc", "DC"),
        ("Washington, DC", "DC"),
        ("DC", "DC"),
        ("D.C.", "DC"),
        ("district of columbia", "DC"),
        ("Washington", "WA"),
        ("West Virginia", "WV"),
        ("calif", "CA"),
        ("Nuevo México", "not: Nuevo México"),
        ("new", "new: New Hampshire or New Jersey or New Mexico or New York?"),
        ("Nort Carolina", "not: Nort Carolina, North Carolina?"),
        ("no", "not: no"),
        ("1", "not: 1"),
        ("", "Nothing"),
        ("  ", "Nothing"),
        ("...", "not: ..."),
        ("skip", "skip"),
        ("I don't know", "skip"),
        ("i dont know", "skip"),
        ("Don’t know.", "skip"),
        ("help", "Help"),
        ("?", "Help"),
        ("list", "List"),
        ("B", "Back"),
        ("go back", "Back"),
        ("q", "Result"),
        ("quit", "Result"),
    ];
    is_heard("en", "state.home", &table);
}

#[test]
fn several_states() {
    let table = [
        ("NC and GA", "NC GA"),
        ("NC, GA", "NC GA"),
        ("nc,ga", "NC GA"),
        ("NC GA", "NC GA"),
        ("NC & GA; tx / NC", "NC GA TX"),
        ("NC, GA, and Texas", "NC GA TX"),
        ("north carolina and south carolina", "NC SC"),
        ("Virginia West Virginia", "VA WV"),
        ("New York, Washington, D.C., Ohio", "NY DC OH"),
        ("WA, DC", "WA DC"),
        ("kans, ohio", "KS OH"),
        ("NC, new", "new: New Hampshire or New Jersey or New Mexico or New York?"),
        // "Or" is Oregon between commas, and no state between two others.
        ("NC, OR, GA", "NC OR GA"),
        ("or", "OR"),
        ("NC or GA", "not: NC or GA"),
        ("NC and", "NC"),
        ("and", "not: and"),
        ("NC and Gorgia", "not: Gorgia, Georgia?"),
        ("I live in NC", "not: I live in NC"),
        ("1", "none"),
        ("2", "skip"),
        ("none", "none"),
        ("No.", "none"),
        ("I never", "none"),
        ("I", "not: I"),
    ];
    is_heard("en", "state.licensed", &table);
    let table = [
        ("NC y GA", "NC GA"),
        ("Carolina del Norte e Idaho", "NC ID"),
        ("NC and GA", "NC GA"),
        ("nuevo mexico, Washington, D.C.", "NM DC"),
        ("NC o GA", "not: NC o GA"),
        ("ninguno", "none"),
        ("no sé", "skip"),
        ("No se", "skip"),
        ("saltar", "skip"),
        ("skip", "skip"),
        ("ayuda", "Help"),
        ("lista", "List"),
        ("atras", "Back"),
    ];
    is_heard("es", "state.licensed", &table);
}

#[test]
fn a_choice() {
    let table = [
        ("3", "never-issued"),
        ("3.", "never-issued"),
        ("3)", "never-issued"),
        ("(3)", "never-issued"),
        ("4", "skip"),
        ("5", "not: 5"),
        ("0", "not: 0"),
        ("99999999999999999999999", "not: 99999999999999999999999"),
        ("1 2", "not: 1 2"),
        ("past", "past"),
        ("yes", "current"),
        ("y", "current"),
        ("Yes, I have one now", "current"),
        // Not "Not now", which says that there was one.
        ("no", "not: no"),
        ("not now", "past"),
        ("don't know", "skip"),
    ];
    is_heard("en", "license.status", &table);
    let yes = "yes: Yes, a house or land is in my name or Yes, a lease or a gas, power or water account?";
    is_heard("en", "home.accounts", &[("yes", yes), ("no", "none"), ("yes a lease", "lease-or-utilities")]);
    is_heard(
        "es",
        "voter.registered",
        &[("sí", "yes"), ("SI", "yes"), ("no", "no"), ("n", "no"), ("no sé", "skip")],
    );
}

#[test]
fn one_of_a_list() {
    let table = [
        ("Montgomery County", "Montgomery County"),
        ("montgom", "Montgomery County"),
        ("Prince Georges", "Prince George's County"),
        ("st marys", "St. Mary's County"),
        ("balt", "balt: Baltimore County or Baltimore city?"),
        ("Baltimore city", "Baltimore city"),
        ("Alegany County", "not: Alegany County, Allegany County?"),
        ("1", "not: 1"),
        ("list", "List"),
        ("dunno", "skip"),
    ];
    is_heard("en", "home.county", &table);
}

#[test]
fn what_is_pasted_without_end_is_cut_short() {
    let sitting = sitting("en");
    let long = "NC ".repeat(1_000);
    let expected = format!("not: {}…", &long[..40]);
    assert_eq!(heard(&sitting, "state.licensed", &long), expected);
}

#[test]
fn below_a_result() {
    let sitting = sitting("es");
    let table = [
        ("", Some(Wish::Leave)),
        ("q", Some(Wish::Leave)),
        ("salir", Some(Wish::Leave)),
        ("+", Some(Wish::Steps)),
        ("b", Some(Wish::Correct)),
        ("12.", Some(Wish::Number(12))),
        ("?", Some(Wish::Help)),
        ("x", None),
    ];
    for (typed, wanted) in table {
        assert_eq!(wish(sitting.words(), typed), wanted, "{typed:?}");
    }
}

/// The hints name words that are then understood, in every language; and no two wishes share a word.
#[test]
fn what_the_hints_name_is_understood() {
    let begun = sitting("en");
    let real = begun.languages().iter().filter(|language| !language.made_up);
    let tags: Vec<String> = real.map(|language| language.tag.clone()).collect();
    for locale in &tags {
        let sitting = sitting(locale);
        let words = sitting.words();
        for hint in [own::INTERVIEW_CHOOSE_STATE, own::INTERVIEW_CHOOSE_LIST, own::INTERVIEW_COMMANDS] {
            let said = words.get(&hint).text;
            let quoted: Vec<&str> = said
                .split(['“', '«', '「'])
                .skip(1)
                .filter_map(|rest| rest.split(['”', '»', '」']).next())
                .collect();
            assert!(!quoted.is_empty(), "{said}");
            for word in quoted.into_iter().map(str::trim) {
                let known = [own::TERMINAL_TYPED_SKIP, own::TERMINAL_TYPED_LIST];
                assert!(known.iter().any(|message| means(words, message, word)), "{locale}: {word}");
            }
        }
        let below_a_question: [&[Message]; 5] = [
            &[own::TERMINAL_TYPED_HELP],
            &[own::TERMINAL_TYPED_BACK],
            &[own::TERMINAL_TYPED_RESULT, own::TERMINAL_TYPED_LEAVE],
            &[own::TERMINAL_TYPED_SKIP],
            &[own::TERMINAL_TYPED_LIST],
        ];
        for (index, wish) in below_a_question.iter().enumerate() {
            for word in wish.iter().flat_map(|message| listed(words, message)) {
                let others = below_a_question.iter().enumerate().filter(|(other, _)| *other != index);
                let clash =
                    others.flat_map(|(_, other)| other.iter()).find(|other| means(words, other, &word));
                assert_eq!(clash, None, "{locale}: {word}");
            }
        }
    }
}
