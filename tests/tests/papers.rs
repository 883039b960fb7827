//! Papers, printed for real and read.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use sightline_tests::paper::{even, printed};
use sightline_tests::{Persona, locales, personas, text, with_answers};
use sightline_view::{ActionView, Setting, Sitting};

/// Ten people: with little to tell, with most, in several states, with deadlines.
const PEOPLE: [&str; 10] = [
    "asking/nothing-answered.yaml",
    "asking/ny-driver-afraid-of-ice.yaml",
    "asking/ga-check-in-and-rents-out-rooms.yaml",
    "asking/dc-snap-order.yaml",
    "license/ma-license-and-registration.yaml",
    "immigration/home-entry-warrant-contested.yaml",
    "police/ca-in-jail-trust-law.yaml",
    "police/nm-dairy-worker-in-curry-county-jail.yaml",
    "license/il-visitor-license-in-2019.yaml",
    "license/wa-face-search.yaml",
];

/// Who carries the paper in a language: all ten in those that are read letter by letter in the PDF, in each other one two,
/// and every one in some.
fn people_of(locale: &str, place: usize) -> Vec<(String, Persona)> {
    let all = people();
    let count = all.len();
    let is_one = |index: usize| READ.contains(&locale) || (index + 2 * place) % count < 2;
    all.into_iter().enumerate().filter(|(index, _)| is_one(*index)).map(|(_, person)| person).collect()
}

/// In the languages of other scripts a PDF has glyphs, whose letters are not always found again: there the page before it
/// was printed is read.
const READ: [&str; 2] = ["en", "es"];

/// The words of a page, without its tags.
fn words_of(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
    let text: String = parts.collect();
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    even(&signs.iter().fold(text, |text, (written, sign)| text.replace(written, sign)))
}

fn people() -> Vec<(String, Persona)> {
    let all = personas();
    let wanted = |(file, _): &(String, Persona)| PEOPLE.contains(&file.as_str());
    let people: Vec<_> = all.into_iter().filter(wanted).collect();
    assert_eq!(people.len(), PEOPLE.len(), "a persona has another name now");
    people
}

fn sitting(persona: &Persona, locale: &str) -> Sitting {
    let setting = Setting {
        locale: locale.to_owned(),
        as_of: Some(persona.as_of),
        isolate: false,
        ..Setting::default()
    };
    let mut sitting = Sitting::begin(setting).unwrap();
    let answers = persona.read_answers(sitting.corpus()).unwrap();
    sitting.take(answers).unwrap();
    sitting
}

fn report(persona: &Persona, locale: &str, more: &[&str]) -> String {
    let as_of = persona.as_of.to_string();
    let arguments = [&["--locale", locale, "--as-of", &as_of], more].concat();
    let output = with_answers(&persona.answers_text(), "report", &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// Every duty and caution of the steps that stand on the paper, and what others learn by them, stands there too.
fn has_every_duty_and_caution<'a>(
    paper: &str,
    steps: impl Iterator<Item = &'a ActionView>,
    who: &str,
) -> usize {
    let mut told = 0;
    for step in steps.filter(|step| paper.contains(&even(&step.name.text))) {
        for line in step.lines.iter().filter(|line| line.care) {
            assert!(paper.contains(&even(&line.text.text)), "{who}: {}: {}", step.name.text, line.text.text);
            told += 1;
        }
    }
    told
}

#[test]
fn the_paper_to_carry_is_one_sheet_with_every_duty_and_no_answer() {
    for (place, locale) in locales().into_iter().enumerate() {
        for (file, persona) in people_of(&locale, place) {
            let html = report(&persona, &locale, &[]);
            let pages = printed(&html);
            let printed = pages.concat();
            let paper = if READ.contains(&locale.as_str()) { printed.clone() } else { words_of(&html) };
            assert!(pages.len() <= 2, "{file} in {locale}: {} pages", pages.len());
            let sitting = sitting(&persona, &locale);
            let plan = sitting.plan();
            let steps = plan.groups().flat_map(|group| &group.steps);
            assert!(has_every_duty_and_caution(&paper, steps, &file) >= 3, "{file} in {locale}");
            // An officer reads the card: it is in English whatever the person reads.
            assert!(printed.contains(&even("I choose to stay silent.")), "{file} in {locale}");
            let own = &sitting.words().get(&sightline_words::own::PAPER_CARD_SILENT).text;
            assert!(paper.contains(&even(own)), "{file} in {locale}: what the card says");
            // No record, and no agency's reach: the table of the result is not there.
            for row in sitting.overview().matrix.rows() {
                for cell in row.cells.iter().flatten() {
                    let told = even(&format!("{}: {}", cell.word.text, row.name.text));
                    assert!(!paper.contains(&told), "{file} in {locale}: {told}");
                }
            }
        }
    }
}

/// Two people with quite other secrets carry papers whose first two parts are the same; a step that tells of a private
/// thing stands there only for those who asked for it.
#[test]
fn the_paper_to_carry_is_safe_if_found() {
    let all = personas();
    let persona = |name: &str| &all.iter().find(|(file, _)| file == name).unwrap().1;
    let (quiet, private) =
        (persona("asking/nothing-answered.yaml"), persona("asking/ga-check-in-and-rents-out-rooms.yaml"));
    let before_own = |paper: &str| {
        let own = "What you can do</h2>";
        paper.split(own).next().unwrap().split("Deadlines").nth(1).unwrap().to_owned()
    };
    let (one, other) = (report(quiet, "en", &[]), report(private, "en", &[]));
    assert_eq!(before_own(&one), before_own(&other));
    let sitting = sitting(private, "en");
    let plan = sitting.plan();
    let own: Vec<&ActionView> = plan.groups().flat_map(|group| &group.steps).collect();
    let named = |paper: &str| own.iter().filter(|step| even(paper).contains(&even(&step.name.text))).count();
    let asked = report(private, "en", &["--own-steps"]);
    assert!(named(&asked) >= named(&other));
    assert!(!other.contains("Georgia"), "no state");
}

#[test]
fn the_paper_for_a_lawyer_has_every_agency_and_is_no_book() {
    for (place, locale) in locales().into_iter().enumerate() {
        for (file, persona) in people_of(&locale, place) {
            let html = report(&persona, &locale, &["--kind", "lawyer", "--answers-too"]);
            let pages = printed(&html);
            let paper = if READ.contains(&locale.as_str()) { pages.concat() } else { words_of(&html) };
            assert!(pages.len() <= 12, "{file} in {locale}: {} pages", pages.len());
            let sitting = sitting(&persona, &locale);
            let overview = sitting.overview();
            for column in &overview.matrix.columns {
                assert!(paper.contains(&even(&column.name.text)), "{file} in {locale}: {}", column.name.text);
            }
            for row in overview.matrix.rows() {
                assert!(paper.contains(&even(&row.name.text)), "{file} in {locale}: {}", row.name.text);
            }
            let plan = sitting.plan();
            let first = plan.first.iter().flat_map(|group| &group.steps);
            has_every_duty_and_caution(&paper, first, &file);
            // No page holds next to nothing, as where a row is torn off.
            let last = pages.last().unwrap().chars().count();
            assert!(last > 40, "{file} in {locale}: the last page has {last} letters");
        }
    }
}

#[test]
fn two_languages_stand_beside_each_other() {
    let all = personas();
    let (_, persona) = all.iter().find(|(file, _)| file == "asking/ny-driver-afraid-of-ice.yaml").unwrap();
    for kind in ["carry", "lawyer"] {
        let paper = report(persona, "en", &["--kind", kind, "--beside", "es"]);
        let (one, other) =
            (report(persona, "en", &["--kind", kind]), report(persona, "es", &["--kind", kind]));
        let headings = |paper: &str| paper.matches("<h2>").count() + paper.matches("<h3>").count();
        assert_eq!(headings(&paper), headings(&one) + headings(&other), "{kind}");
        assert!(paper.contains("<div lang=\"es\" dir=\"ltr\">"));
    }
    let output = with_answers("state.home: NY\n", "report", &["--beside", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("xx"), "{}", text(&output.stderr));
}

#[test]
fn what_is_to_be_explained_must_be_there() {
    let answers = "state.home: NY\nstate.licensed: NY\nlicense.status: current\n";
    let lawyer = |pair: &str| with_answers(answers, "report", &["--kind", "lawyer", "--explain", pair]);
    let told = lawyer("license-photo:ice-ero@NY");
    let title = even("License photo → ICE deportation officers (ERO) · New York");
    assert!(even(&text(&told.stdout)).contains(&title));
    for wrong in ["license-photo", "license-photo:nobody@NY", "license-photo:ice-ero@ZZ"] {
        let refused = lawyer(wrong);
        assert_eq!(refused.status.code(), Some(2), "{wrong}");
        assert!(refused.stdout.is_empty() && !refused.stderr.is_empty(), "{wrong}");
    }
}
