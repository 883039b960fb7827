//! Letters ready to sign: who may send which alone, and what stands on the page.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::{BTreeMap, BTreeSet};

use sightline_engine::{Answers, Engine, Safety};
use sightline_rules::corpus::Recipient;
use sightline_tests::{answers_file, corpus, locales, text, today, unwrapped, with_answers};
use sightline_view::{Filled, Setting, Sitting, Typed, letter_page};
use sightline_words::embedded_locales;

/// Safe for all: nothing in them is about a person.
const PLATES: [&str; 3] = ["plate-reader-audit", "plate-reader-contract", "plate-reader-sharing"];
/// Each asks a company for the present address.
const BROKERS: [&str; 5] =
    ["credit-freeze", "lexisnexis-disclosure", "lexisnexis-freeze", "nctue-disclosure", "nctue-freeze"];

const NEVER_DEALT: &str = "federal.any: \"no\"\n";
/// A pending application, the present address on file, and none of what goes with an order.
const APPLICANT: &str = "\
federal.any: \"yes\"
federal.application: \"yes\"
federal.biometrics: \"yes\"
federal.court-case: \"no\"
federal.order: \"no\"
federal.detained: \"no\"
federal.appointment: interview
federal.monitor: \"no\"
federal.address: current-home
";

/// Who, their answers, and the letters that they may send alone and only with a lawyer.
fn people() -> Vec<(&'static str, String, Vec<&'static str>, Vec<&'static str>)> {
    let driver = "state.licensed: [NC]\nlicense.status: current\nlicense.address-shown: current-home\n";
    let dmv = ["own-driver-record", "who-got-my-dmv-record", "withdraw-dmv-consent"];
    let booked = "state.booked: [TX]\npolice.any: \"yes\"\n";
    let foias = ["foia-uscis", "foia-obim", "foia-eoir"];
    vec![
        ("nobody answered anything", String::new(), vec![], BROKERS.to_vec()),
        ("a homeowner", "home.accounts: deed\n".to_owned(), BROKERS.to_vec(), vec![]),
        ("a tenant", "home.accounts: lease-or-utilities\n".to_owned(), vec![], BROKERS.to_vec()),
        ("a driver who lives where the license says", driver.to_owned(), dmv.to_vec(), BROKERS.to_vec()),
        (
            "a driver who moved",
            driver.replace("current-home", "old-home"),
            vec!["withdraw-dmv-consent"],
            [&BROKERS[..], &dmv[..2]].concat(),
        ),
        (
            "a Californian homeowner",
            "state.home: CA\nhome.accounts: deed\n".to_owned(),
            [&BROKERS[..], &["clear-request"]].concat(),
            vec![],
        ),
        ("an applicant whose address is on file", APPLICANT.to_owned(), foias.to_vec(), BROKERS.to_vec()),
        (
            "an applicant who skipped the question about an order",
            APPLICANT.replace("federal.order: \"no\"\n", ""),
            vec![],
            [&BROKERS[..], &foias].concat(),
        ),
        (
            "somebody with a case in immigration court",
            APPLICANT.replace("court-case: \"no\"", "court-case: \"yes\""),
            vec![],
            [&BROKERS[..], &foias, &["court-record-of-proceeding"]].concat(),
        ),
        (
            "a traveler who never dealt with the offices: CBP may not have the address",
            format!("{NEVER_DEALT}travel.crossed: \"yes\"\n"),
            vec![],
            [&BROKERS[..], &["foia-cbp"]].concat(),
        ),
        (
            "somebody arrested once, without any court",
            format!("{NEVER_DEALT}{booked}police.court: \"no\"\n"),
            vec!["fbi-history"],
            [&BROKERS[..], &["foia-ice"]].concat(),
        ),
        (
            "somebody arrested who was in court: a warrant is possible",
            format!("{NEVER_DEALT}{booked}police.court: past\n"),
            vec![],
            [&BROKERS[..], &["foia-ice", "fbi-history"]].concat(),
        ),
        (
            "a parent",
            "school.child: \"yes\"\n".to_owned(),
            vec!["school-directory-opt-out"],
            BROKERS.to_vec(),
        ),
    ]
}

#[test]
fn each_person_is_told_which_letters_are_theirs_alone() {
    let engine = Engine::new(corpus(), today());
    for (who, given, alone, with_lawyer) in people() {
        let offers = engine.letters(&Answers::read(&given, engine.corpus()).unwrap());
        let of = |safe: bool| -> BTreeSet<&str> {
            let chosen = offers.iter().filter(|offer| (offer.safety == Safety::Safe) == safe);
            chosen.map(|offer| offer.id.name()).collect()
        };
        assert_eq!(of(true), alone.into_iter().chain(PLATES).collect(), "{who}: alone");
        assert_eq!(of(false), with_lawyer.into_iter().collect(), "{who}: with a lawyer");
    }
}

fn sitting(locale: &str, given: &str) -> Sitting {
    let setting = Setting {
        rules: Some((*corpus()).clone()),
        locales: embedded_locales(),
        locale: locale.to_owned(),
        as_of: Some(today()),
        isolate: false,
    };
    let mut sitting = Sitting::begin(setting).unwrap();
    sitting.read_answers(answers_file(given).path()).unwrap();
    sitting
}

/// The text as a page has it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Answers whom every letter fits, and for whom none is sure to be safe.
const EVERYBODY: &str = "\
state.home: CA
state.licensed: CA
license.status: current
federal.any: \"yes\"
federal.court-case: \"yes\"
federal.application: \"yes\"
federal.biometrics: \"yes\"
federal.detained: \"yes\"
state.booked: CA
police.any: \"yes\"
school.child: \"yes\"
travel.crossed: \"yes\"
";

#[test]
fn the_page_of_each_letter_has_all_that_is_due_and_nothing_is_loaded() {
    let corpus = corpus();
    for locale in locales() {
        let sitting = sitting(&locale, EVERYBODY);
        let words = sitting.words();
        let letters = sitting.letters();
        let there: BTreeSet<_> = letters.iter().map(|letter| letter.id).collect();
        assert_eq!(there.len(), corpus.letters.ids().len(), "every letter is tried");
        for letter in letters {
            let rule = &corpus.letters[letter.id];
            let typed: BTreeMap<String, Typed> = letter
                .sheet
                .fields
                .iter()
                .filter(|field| !field.by_hand)
                .map(|field| {
                    (field.id.name().to_owned(), format!("<b>{}</b> & \"x\"", field.id).as_str().into())
                })
                .collect();
            let page = letter_page(words, &letter, &sitting.filled(&letter, &typed).unwrap());
            let has = |what: &str| assert!(page.contains(what), "{locale} {}: {what} is missing", letter.id);
            let says = |text: &str| has(&escaped(text));
            assert!(
                page.starts_with("<!doctype html>") && page.ends_with("</html>\n") && !page.contains('⟦')
            );
            for banned in ["<script", "<img", "<link", "<iframe", "src=", "href=", "url(", "@import"] {
                assert!(!page.contains(banned), "{}: {banned}", letter.id);
            }
            for Recipient { name, lines, email, phone, url, .. } in &rule.to {
                name.iter().chain(lines).chain(email).chain(phone).chain(url).for_each(|part| says(part));
            }
            rule.law.iter().for_each(|law| has(&format!("<bdi lang=\"en\">{law}</bdi>")));
            rule.deadline.iter().for_each(|due| says(&due.law));
            letter.lines.iter().for_each(|line| says(&line.text.text));
            says(&letter.safety.text);
            letter.because.iter().for_each(|why| says(&why.text));
            says(&letter.dated.text);
            for field in letter.sheet.fields.iter().filter(|field| !field.by_hand) {
                has(&format!("<bdi>&lt;b&gt;{}&lt;/b&gt; &amp; &quot;x&quot;</bdi>", field.id));
            }
            // What the person keeps holds nothing of what they typed.
            let part = |class: &str| -> String {
                let parts =
                    page.split("<section ").filter(|part| part.starts_with(&format!("class=\"{class}\"")));
                parts.collect()
            };
            let (kept, sent) = (part("keep"), part("sheet"));
            let first = if letter.safe { &sent } else { &kept };
            assert!(page.find(first.as_str()).unwrap() < 8_000, "a warning comes first, else the letter");
            assert!(!kept.contains("&lt;b&gt;"), "{}", letter.id);
            // What goes to the office is English, and does not tell which language the person reads.
            let beside = letter.sheet.paragraphs.iter().filter_map(|paragraph| paragraph.beside.as_ref());
            assert_eq!(beside.clone().count() > 0, locale != "en");
            let own = beside.map(|text| escaped(&text.text));
            own.for_each(|own| assert!(kept.contains(&own) && !sent.contains(&own), "{own}"));
        }
    }
}

#[test]
fn what_is_not_typed_is_a_line_to_write_on_and_what_is_typed_for_nothing_is_refused() {
    let sitting = sitting("en", "");
    let letter = sitting.letter("plate-reader-audit", None).unwrap();
    let page = letter_page(sitting.words(), &letter, &Filled::default());
    let sheet = page.split("class=\"sheet\"").nth(1).unwrap();
    assert_eq!(
        sheet.matches("class=\"blank\"").count(),
        letter.sheet.fields.len() + 2,
        "fields, name and date"
    );
    let refused = |id: &str, field: &str, text: &str| {
        let typed = BTreeMap::from([(field.to_owned(), Typed::from(text))]);
        let letter = sitting.letter(id, None).unwrap();
        sitting.filled(&letter, &typed).map(drop).unwrap_err().message
    };
    assert!(refused("plate-reader-audit", "birth-date", "1990").contains("no field “birth-date”"));
    assert!(refused("credit-freeze", "social-security-number", "1").contains("by hand"));
    assert!(refused("plate-reader-audit", "email", &"x".repeat(300)).contains("too long"));
}

#[test]
fn an_old_address_is_to_be_checked_first() {
    let sitting = sitting("en", "");
    let check = |id: &str| sitting.letter(id, None).unwrap().to[0].check.clone().map(|text| text.text);
    assert!(check("lexisnexis-disclosure").unwrap().contains("May 2024"));
    assert!(check("nctue-disclosure").unwrap().contains("has no date"));
    assert_eq!(check("plate-reader-audit"), None, "none was found, so there is none to check");
}

/// Never without the flag; with it, the warning stands first.
#[test]
fn a_dangerous_letter_is_refused_and_says_how_to_go_on() {
    for (_, given, _, with_lawyer) in people() {
        for id in with_lawyer {
            let letter = ["--letter", id, "--format", "html"];
            let refused = with_answers(&given, "letters", &letter);
            assert_eq!(refused.status.code(), Some(2), "{id}");
            assert!(refused.stdout.is_empty(), "{id}");
            let told = unwrapped(&refused.stderr);
            assert!(
                told.contains("Only a lawyer or a legal clinic") && told.contains("--with-lawyer"),
                "{told}"
            );
        }
    }
    let printed =
        with_answers("", "letters", &["--letter", "nctue-freeze", "--with-lawyer", "--format", "html"]);
    let page = text(&printed.stdout);
    assert!(page.find("Only with a lawyer").unwrap() < page.find("class=\"sheet\"").unwrap());
}

#[test]
fn the_terminal_lists_them_and_prints_one_with_blanks() {
    let driver = "state.licensed: [NC, GA]\nlicense.status: current\nlicense.address-shown: current-home\n";
    let list = unwrapped(&with_answers(driver, "letters", &[]).stdout);
    assert!(list.contains("--letter own-driver-record --state GA") && list.contains("Only with a lawyer"));
    let several = with_answers(driver, "letters", &["--letter", "own-driver-record"]);
    assert!(text(&several.stderr).contains("for several states"), "{}", text(&several.stderr));
    let one =
        text(&with_answers(driver, "letters", &["--letter", "own-driver-record", "--state", "nc"]).stdout);
    assert!(one.contains("North Carolina Division of Motor Vehicles") && one.contains("______"), "{one}");
    let unknown = with_answers("", "letters", &["--letter", "plate-reader-audits"]);
    assert!(text(&unknown.stderr).contains("Did you mean plate-reader-audit?"));
    let not_theirs = with_answers("", "letters", &["--letter", "fbi-history"]);
    assert!(text(&not_theirs.stderr).contains("does not fit"));
    let spanish =
        text(&with_answers("", "letters", &["--letter", "plate-reader-contract", "--locale", "es"]).stdout);
    assert!(
        spanish.contains("Lo que dice la carta") && spanish.contains("Public records request"),
        "{spanish}"
    );
}
