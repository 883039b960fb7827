//! What a language owes to its English, and how it must say it.

use super::*;

#[test]
fn a_translation_of_another_english_is_never_clean() {
    let stale = |change: fn(&str) -> String| {
        let mut files = clean();
        let english = files["en/words.ftl"].clone();
        files.insert("en/words.ftl".to_owned(), change(&english));
        told(&Files::Memory(files))
    };
    assert_eq!(stale(|english| format!("# A comment.\n{english}")), [""; 0]);
    let one = "es/words.ftl:5: `explain-held-by` is stale: its original has changed since";
    assert_eq!(stale(|english| english.replace("Kept by", "Not kept by")), [one]);
    let files = |changes: &[(&str, &str)]| {
        let mut files = clean();
        files.extend(changes.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        told(&Files::Memory(files))
    };
    let both = format!("{OPEN_ES}{HELD}");
    let left = ["es/words.ftl:5: `explain-held-by` is left in `en`"];
    assert_eq!(files(&[("es/words.ftl", &both)]), [""; 0], "said to be the same");
    let copied = clean()[MADE].replace("explain-held-by ", "explain-held-by-not ");
    assert_eq!(
        files(&[("es/words.ftl", &both), (MADE, &copied)]),
        [&["es/made-from.txt:2: there is no message `explain-held-by-not` here"], &left[..]].concat()
    );
    assert_eq!(
        files(&[(MADE, &copied)])[1],
        "es/words.ftl:5: `explain-held-by` does not say from which original it was made"
    );
    assert_eq!(
        files(&[(MADE, "")]),
        ["es/made-from.txt:0: nothing says from which original these words were made"]
    );
    assert_eq!(files(&[("en/made-from.txt", "")]), ["en/made-from.txt:0: nothing reads this file"]);
}

#[test]
fn what_a_language_owes_hangs_on_its_tier_and_is_told_in_few_lines() {
    let mut needed = Needed::nothing();
    let many: Vec<_> = own::ALL
        .iter()
        .map(|(_, message)| message)
        .filter(|message| message.arguments().is_empty())
        .collect();
    many.iter().for_each(|message| needed.must(message));
    let english: String = many.iter().map(|message| format!("{} = x\n", message.id())).collect();
    let told = |tier: &str| {
        let about = SPANISH.1.replace("tier: 3", tier);
        let files =
            [ENGLISH, ("es/locale.yaml", about.as_str()), ("en/words.ftl", &english), ("es/words.ftl", "")];
        problems(&crate::fixture::tree(&files), &needed).len()
    };
    assert!(many.len() > 100);
    assert_eq!([told("tier: 0"), told("tier: 1")], [0, 21]);
}

#[test]
fn a_date_can_be_worded_as_vague_as_it_is() {
    let mut needed = Needed::nothing();
    needed.must(&own::NOTE_LATER);
    let told = |text: &str| {
        let text = format!("note-later = {text}\n");
        let found = problems(&crate::fixture::tree(&[ENGLISH, ("en/words.ftl", &text)]), &needed);
        found.into_iter().map(|problem| problem.message).collect::<Vec<_>>()
    };
    let good = "{ PRECISION($date) ->\n [day] It began on { DATE($date) }\n *[month] It began in { DATE($date) }\n }";
    assert_eq!(told(good), [""; 0]);
    let never = "`note-later` never chooses `[week]` by `PRECISION($date)`";
    assert_eq!(told(&good.replace("[day]", "[week]")), [never]);
    let said = "`note-later` says `PRECISION`, which is for choosing";
    assert_eq!(told("It began { PRECISION($date) } { DATE($date) }"), [said]);
    let files = [ENGLISH, ("en/words.ftl", &*format!("note-later = {good}\n"))];
    let words = crate::Words::load(&crate::fixture::tree(&files), "en", &[], false).unwrap();
    let said = ["2026", "2026-06", "2026-06-08"]
        .map(|date| words.with(&own::NOTE_LATER, &[("date", date.into())]).text);
    assert_eq!(said, ["It began in 2026", "It began in June 2026", "It began on June 8, 2026"]);
}

#[test]
fn a_translation_keeps_to_its_glossary_its_length_and_plain_words() {
    const LONG: &str =
        "The police may ask for this only with a warrant that a judge signed, never on their own word.";
    const ES: &str =
        "La policía puede pedir esto solo con una orden que un juez firmó, nunca por su propia palabra.";
    let about = format!("{}glossary:\n  warrant: [orden, órdenes]\n", SPANISH.1);
    let note = |text: &str| format!("aa-network = {text} In 2024.\n");
    let found = |text: &str| {
        spoiled(&[
            ("es/locale.yaml", &about),
            ("en/states/aa.ftl", &note(LONG)),
            ("es/states/aa.ftl", &note(text)),
        ])
    };
    assert_eq!(found(ES), [""; 0]);
    let told = |what: &str| format!("es/states/aa.ftl:1: `aa-network` {what}");
    assert_eq!(found(&ES.replace("orden", "firma")), [told("does not say `warrant` as the glossary does")]);
    assert_eq!(found(&ES.replace("solo", "<b>solo</b>")), [told("holds markup: `<b>`")]);
    assert_eq!(found("Una orden."), [told("is far shorter than its original")]);
    assert_eq!(found(&format!("{ES} {ES} {ES} {ES}")), [told("is far longer than its original")]);
}

#[test]
fn a_language_that_has_begun_is_no_mistake_before_it_is_written_over() {
    let arabic = "name: ا\ndirection: rtl\nformats: ar-EG\ntier: 0\nmaturity: draft\n";
    let mut files = clean();
    files.insert("ar/locale.yaml".to_owned(), arabic.to_owned());
    let begun = workbench::sync(&Files::Memory(files.clone()), "ar", Some(4)).unwrap();
    files.extend(begun.changes.into_iter().map(|change| (change.path, change.text)));
    assert_eq!(told(&Files::Memory(files.clone())), [""; 0]);
    files.insert("ar/words.ftl".to_owned(), format!("{}{HELD}", OPEN.replace("record", "سجل")));
    assert_eq!(told(&Files::Memory(files)), ["ar/words.ftl:1: `overview-open` has no form for `zero`"]);
}

#[test]
fn a_term_stands_in_the_texts_of_each_language_that_has_them() {
    let corpus = corpus();
    let mut needed = Needed::nothing();
    needed.must(&own::EXPLAIN_BECAUSE);
    needed.must(&own::EXPLAIN_SEEN);
    corpus.terms.iter().for_each(|id| needed.term(*id));
    let english = (
        "en/glossary.ftl",
        "term-judge-order = order by a judge\n    .also = orders by a judge\n    .means = A judge signed it.\n\
         term-home-paper = order\n    .means = Anybody may have signed it.\n",
    );
    let texts = ("en/words.ftl", "explain-because = An order by a\n    judge\nexplain-seen = An order\n");
    let told = |terms: &str, texts_es: &str| {
        let files =
            [ENGLISH, SPANISH, english, texts, ("es/glossary.ftl", terms), ("es/words.ftl", texts_es)];
        let files = made_from_these(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into());
        problems(&Files::Memory(files), &needed)
            .iter()
            .map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.message))
            .collect::<Vec<_>>()
    };
    let judge = "term-judge-order = orden de un juez\n    .means = La firmó un juez.\n";
    let paper = "term-home-paper = orden\n    .also = órdenes\n    .means = La firma cualquiera.\n";
    let both = format!("{judge}{paper}");
    let all = "explain-because = Una orden de un juez\nexplain-seen = Unas órdenes\n";
    assert_eq!(told(&both, all), [""; 0], "each language has other forms, or none");
    let dead = "es/glossary.ftl:1: no text of this language has a form of `term-judge-order`";
    assert_eq!(told(&both, &all.replace("de un juez", "judicial")), [dead]);
    // Of a text that is not translated, no term is owed.
    let left = told(&both, "explain-seen = Unas órdenes\n");
    assert_eq!(left, ["es/words.ftl:0: `explain-because` is not translated"]);
    let (because, seen) = all.split_at(all.find("explain-seen").unwrap());
    let among = format!("{both}{because}");
    assert_eq!(told(&among, seen), ["es/glossary.ftl:6: `explain-because` is no term"]);
}
