//! One language, its fallbacks, and what is shown of them.

use super::*;
use crate::fixture::{ENGLISH, SPANISH, tree};
use crate::text::Origin;

const LEFT: Message = own::INTERVIEW_PROGRESS;

fn words(files: &[(&str, &str)], locale: &str) -> Words {
    Words::load(&tree(files), locale, &[], false).unwrap()
}

fn refused(files: &[(&str, &str)], locale: &str) -> String {
    Words::load(&tree(files), locale, &[], false).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn what_is_not_translated_falls_back_with_a_mark_and_what_nobody_wrote_shows() {
    let words = words(
        &[
            ENGLISH,
            SPANISH,
            ("en/a.ftl", "cell-none = none\ncompare-none =\n no\n  change\n"),
            ("es/b.ftl", "cell-none = nada\n"),
        ],
        "es-MX",
    );
    assert_eq!(words.language().tag, "es");
    assert_eq!(words.get(&own::CELL_NONE), Text::own("nada"));
    let english = words.get(&own::COMPARE_NONE);
    assert_eq!((english.text.as_str(), english.foreign().unwrap().0), ("no change", "en"));
    assert_eq!(
        words.get(&own::PAGE_TITLE),
        Text { text: "⟦page-title⟧".to_owned(), origin: Origin::Missing }
    );
    assert_eq!(words.in_every_language(&own::CELL_NONE), ["nada", "none"]);
    assert_eq!((words.language_name("en"), words.language_name("fr")), ("English", "fr"));
    assert_eq!(words.list_of([Text::own("a"), english]).foreign().unwrap().0, "en");
}

#[test]
fn a_stale_translation_and_a_copy_are_shown_in_the_other_language() {
    let english =
        ("en/a.ftl", "cell-none = none\ncompare-none = They may not ask.\npage-title = Sightline\n");
    let spanish = ("es/a.ftl", "cell-none = none\ncompare-none = No pueden preguntar.\npage-title = Mira\n");
    let print = |text: &str| {
        let source = crate::syntax::read(&tree(&[("f.ftl", text)]), "f.ftl", &mut Vec::new()).unwrap();
        let print = source.resource.entries().map(crate::made_from::fingerprint).next().unwrap();
        print.to_string()
    };
    let said = |made: &str, id: &Message| {
        let made = ("es/made-from.txt", made);
        let text = words(&[ENGLISH, SPANISH, english, spanish, made], "es").get(id);
        let foreign = text.foreign().is_some();
        (text.text, foreign)
    };
    let (old, new) = (print("a = They may ask.\n"), print("a = They may not ask.\n"));
    let current = said(&format!("compare-none {new}\n"), &own::COMPARE_NONE);
    assert_eq!(current, ("No pueden preguntar.".to_owned(), false));
    let stale = said(&format!("compare-none {old}\n"), &own::COMPARE_NONE);
    assert_eq!(stale, ("They may not ask.".to_owned(), true));
    // What is only a copy is English, unless somebody says that it is the same.
    assert_eq!(said("", &own::CELL_NONE), ("none".to_owned(), true));
    assert!(!said(&format!("cell-none {}\n", print("a = none\n")), &own::CELL_NONE).1);
    assert_eq!(said("", &own::PAGE_TITLE), ("Mira".to_owned(), false));
}

#[test]
fn what_names_a_stale_translation_is_shown_in_the_other_language_too() {
    let english = "compare-none = They may not ask.\ncell-none = none\npage-title = Sightline\n";
    let spanish =
        "compare-none = Pueden preguntar.\ncell-none = { compare-none } Nada.\npage-title = { cell-none }\n";
    let title = |made: &str| {
        let files =
            [ENGLISH, SPANISH, ("en/a.ftl", english), ("es/a.ftl", spanish), ("es/made-from.txt", made)];
        words(&files, "es").get(&own::PAGE_TITLE)
    };
    assert_eq!(title("").text, "Pueden preguntar. Nada.");
    assert_eq!(title("compare-none 00000000\n").text, "Sightline");
    assert!(title("compare-none 00000000\n").foreign().is_some());
}

#[test]
fn further_notes_are_learned_as_if_they_had_been_read_first() {
    let corpus = crate::fixture::corpus();
    let state = |code: &str| corpus.state(code).unwrap();
    let note = |code: &str| {
        let place = sightline_rules::corpus::Place::State(state(code));
        let (path, _) = corpus.jurisdiction(place).unwrap().claims().next().unwrap();
        crate::names::note(place, path)
    };
    let mut files = vec![
        ENGLISH,
        SPANISH,
        ("en/a.ftl", "cell-none = none\n"),
        ("en/states/aa.ftl", "aa-network = Aa is shut.\n"),
        ("es/states/aa.ftl", "aa-network = Aa está abierto.\n"),
        ("es/made-from.txt", "aa-network 00000000\n"),
        ("en/states/bb.ftl", "bb-network = { cell-none } at all\n"),
    ];
    let mut learned = words(&files, "es");
    assert_eq!(learned.get(&note("AA")).text, "⟦aa-network⟧");
    for code in ["AA", "BB"] {
        learned.learn(&tree(&files), &[state(code)]).unwrap();
    }
    let at_once = Words::load(&tree(&files), "es", &[state("AA"), state("BB")], false).unwrap();
    for code in ["AA", "BB"] {
        assert_eq!(learned.get(&note(code)), at_once.get(&note(code)));
    }
    assert_eq!(learned.get(&note("AA")).text, "Aa is shut.", "the Spanish is stale");
    assert_eq!(learned.get(&note("BB")).text, "none at all");

    files.push(("es/states/bb.ftl", "bb-network\n"));
    let mut unchanged = words(&files, "es");
    assert!(unchanged.learn(&tree(&files), &[state("AA"), state("BB")]).is_err());
    assert_eq!(unchanged.get(&note("AA")).text, "⟦aa-network⟧");
}

#[test]
fn a_note_learned_says_what_stands_once_and_is_hidden_with_it() {
    let corpus = crate::fixture::corpus();
    let state = corpus.state("AA").unwrap();
    let place = sightline_rules::corpus::Place::State(state);
    let (path, _) = corpus.jurisdiction(place).unwrap().claims().next().unwrap();
    let note = crate::names::note(place, path);
    let said = |made: &str, spanish: &str| {
        let files = [
            ENGLISH,
            SPANISH,
            ("en/said.ftl", "said-shut = It is shut.\n"),
            ("en/states/aa.ftl", "aa-network = Aa: { said-shut }\n"),
            ("es/said.ftl", spanish),
            ("es/states/aa.ftl", "aa-network = De Aa: { said-shut }\n"),
            ("es/made-from.txt", made),
        ];
        let mut learned = words(&files, "es");
        learned.learn(&tree(&files), &[state]).unwrap();
        let at_once = Words::load(&tree(&files), "es", &[state], false).unwrap();
        assert_eq!(learned.get(&note), at_once.get(&note));
        learned.get(&note).text
    };
    let shut = "said-shut = Está cerrada.\n";
    assert_eq!(said("", shut), "De Aa: Está cerrada.");
    assert_eq!(said("said-shut 00000000\n", shut), "Aa: It is shut.");
    // With something in braces it is weighed, and said all the same.
    assert_eq!(said("", "said-shut = Está { \"cerrada\" }.\n"), "De Aa: Está cerrada.");
    assert_eq!(said("", ""), "Aa: It is shut.", "what cannot be said whole is not said so");
}

#[test]
fn who_asks_is_told_the_ids() {
    let words = words(&[ENGLISH, ("en/a.ftl", "cell-none = none\n")], "qaa");
    assert_eq!(words.get(&own::CELL_NONE), Text::own("cell-none"));
    assert_eq!(words.get(&own::PAGE_TITLE).text, "⟦page-title⟧");
    assert_eq!(words.get(&own::CELL_NONE.part("what")).text, "⟦cell-none.what⟧");
}

#[test]
fn a_language_falls_back_to_its_own_before_the_reference() {
    let mexican = (
        "es-MX/locale.yaml",
        "name: E\ndirection: ltr\nformats: es-MX\ntier: 0\nmaturity: draft\nfallback: [es]\n",
    );
    let files = [
        ENGLISH,
        SPANISH,
        mexican,
        ("en/a.ftl", "cell-none = none\ncompare-none = no\npage-title = x\n"),
        ("es/a.ftl", "cell-none = nada\ncompare-none = nada más\n"),
        ("es-MX/a.ftl", "cell-none = ni uno\n"),
    ];
    let words = words(&files, "es-MX");
    let said = |id: &Message| {
        let text = words.get(id);
        let foreign = text.foreign().map(|(tag, _)| tag.to_owned());
        (text.text, foreign)
    };
    assert_eq!(said(&own::CELL_NONE), ("ni uno".to_owned(), None));
    assert_eq!(said(&own::COMPARE_NONE), ("nada más".to_owned(), Some("es".to_owned())));
    assert_eq!(said(&own::PAGE_TITLE), ("x".to_owned(), Some("en".to_owned())));
}

#[test]
fn a_message_that_cannot_be_said_whole_is_said_in_the_other_language() {
    let spoiled = "interview-progress = { $nunca }\n";
    let good = "interview-progress = { NUMBER($number) } of { NUMBER($left) }\n";
    let words = words(&[ENGLISH, SPANISH, ("en/a.ftl", good), ("es/a.ftl", spoiled)], "es");
    let said = words.with(&LEFT, &[("number", 1.into()), ("left", 1200.into())]);
    assert_eq!((said.text.as_str(), said.foreign().unwrap().0), ("1 of 1,200", "en"));
}

#[test]
fn no_file_is_skipped_and_no_text_breaks_the_formatter() {
    let deep = "{".repeat(20_000);
    let text = format!("cell-none = {deep}\n");
    let said = refused(&[ENGLISH, ("en/a.ftl", &text)], "en");
    assert!(said.starts_with("en/a.ftl:1: braces"), "{said}");
    let many = format!("cell-none = {{ 1 ->\n *[x] {}\n }}\n", "{ 1 }".repeat(101));
    assert!(refused(&[ENGLISH, ("en/a.ftl", &many)], "en").contains("placeables"));
    assert!(refused(&[ENGLISH, SPANISH, ("es/x/y.ftl", "a\n")], "es").starts_with("es/x/y.ftl:1: "));
    let unsaid = refused(&[ENGLISH, ("es/a.ftl", "a = b\n")], "en");
    assert!(unsaid.starts_with("es/locale.yaml: this file is missing"), "{unsaid}");
    let unknown = refused(&[ENGLISH, SPANISH], "ess");
    assert!(unknown.contains("for the locale `ess`\n  hint: did you mean `es`?"), "{unknown}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("en")).unwrap();
    std::fs::write(folder.path().join(ENGLISH.0), ENGLISH.1).unwrap();
    std::fs::write(folder.path().join("en/a.ftl"), b"cell-none = \xff\n").unwrap();
    let files = Files::Folder(folder.path().to_owned());
    let said = Words::load(&files, "en", &[], false).map(|_| ()).unwrap_err().to_string();
    assert!(said.starts_with("en/a.ftl:1: the file is not UTF-8 text"), "{said}");
}

#[test]
fn the_words_inside_the_program_are_whole() {
    let files = embedded_locales();
    for language in languages(&files).unwrap() {
        let words = Words::load(&files, &language.tag, &[], true).unwrap();
        let missing = words.for_window().into_iter().find(|(_, text)| text.contains('⟦'));
        assert_eq!(missing, None, "{}", language.tag);
    }
}
