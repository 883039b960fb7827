use std::collections::{BTreeMap, HashSet};

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::Words;
use crate::fixture::{ENGLISH, SPANISH, corpus, tree};
use crate::languages::Direction;

/// Forms by term, and what is found by them.
#[derive(Deserialize)]
struct Table {
    about: String,
    forms: BTreeMap<String, Vec<String>>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    finds: Vec<(String, String)>,
}

/// The window reads the same table: `ui/src/lib/glossary.test.ts`.
#[test]
fn terms_are_found_as_the_table_says() {
    let table = include_str!("../../../../../tests/fixture/terms.json");
    let groups: Vec<Table> = serde_json::from_str(table).unwrap();
    assert!(!groups.is_empty());
    for group in groups {
        let forms = group
            .forms
            .iter()
            .flat_map(|(term, forms)| forms.iter().map(|form| (term.as_str(), form.as_str())));
        let finder = Finder::new(forms);
        for case in group.cases {
            let found =
                finder.all(&case.text).map(|(place, term)| (term.to_owned(), case.text[place].to_owned()));
            assert_eq!(found.collect::<Vec<_>>(), case.finds, "{}: {:?}", group.about, case.text);
        }
    }
}

proptest! {
    #[test]
    fn what_is_found_is_a_form_and_never_overlaps(
        forms in prop::collection::vec("[a-cA-Bé令ก่ \u{301}]{1,4}", 1..8),
        text in "[a-cA-Bé令ก่ \u{301}😀.]{0,60}",
    ) {
        let finder = Finder::new(forms.iter().enumerate().map(|(term, form)| (term, form.as_str())));
        let (mut end, mut again) = (0, String::new());
        for (place, term) in finder.all(&text) {
            prop_assert!(place.start >= end && place.start < place.end);
            prop_assert!(text.is_char_boundary(place.start) && text.is_char_boundary(place.end));
            let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
            prop_assert!(same(&text[place.clone()], &forms[term]));
            again.push_str(&text[end..place.start]);
            again.push_str(&text[place.clone()]);
            end = place.end;
        }
        again.push_str(&text[end..]);
        prop_assert_eq!(again, text);
    }
}

const TERMS: (&str, &str) = (
    "en/glossary.ftl",
    "term-judge-order = order by a judge\n    .means = A judge signed it.\nterm-home-paper = order\n    .also = orders\n    .means = Anybody may have signed it.\n",
);

#[test]
fn a_text_is_searched_by_the_forms_of_its_own_language() {
    let spanish = ("es/glossary.ftl", "term-home-paper = orden\n    .means = La firma cualquiera.\n");
    let files = tree(&[ENGLISH, SPANISH, TERMS, spanish]);
    let words = Words::load(&files, "es", &[], false).unwrap();
    let glossary = words.glossary(&files, &corpus().terms).unwrap();
    let mut told = HashSet::new();
    let mut first = |text: &Text| {
        let found = glossary.first(text, &mut told).into_iter();
        found.map(|(place, term)| format!("{term} {}", &text.text[place])).collect::<Vec<_>>()
    };
    let english = |text: &str| Text {
        text: text.to_owned(),
        origin: Origin::Fallback { language: "en".to_owned(), direction: Direction::Ltr },
    };
    assert_eq!(first(&Text::own("Una orden, no orders; otra orden.")), ["home-paper orden"]);
    assert_eq!(first(&english("Orders by nobody, an order by a judge.")), ["judge-order order by a judge"]);
    assert_eq!(first(&english("An order by a judge, an order.")), [""; 0]);
    let shown: Vec<_> = glossary
        .terms()
        .iter()
        .map(|term| (term.headword.text.as_str(), term.means.foreign().is_some()))
        .collect();
    assert_eq!(shown, [("orden", false), ("order by a judge", true)]);
}

#[test]
fn a_stale_meaning_is_not_shown_and_a_dangerous_one_is_refused() {
    let spanish = ("es/glossary.ftl", "term-home-paper = orden\n    .means = La firma cualquiera.\n");
    let made = ("es/made-from.txt", "term-home-paper 00000000\n");
    let files = tree(&[ENGLISH, SPANISH, TERMS, spanish, made]);
    let words = Words::load(&files, "es", &[], false).unwrap();
    let glossary = words.glossary(&files, &corpus().terms).unwrap();
    assert!(glossary.terms().iter().all(|term| term.means.foreign().is_some()));
    let circle = ("es/glossary.ftl", "term-home-paper = { term-home-paper }\n    .means = x\n");
    let files = tree(&[ENGLISH, SPANISH, TERMS, circle]);
    let words = Words::load(&files, "es", &[], false).unwrap();
    assert!(words.glossary(&files, &corpus().terms).is_err());
}
