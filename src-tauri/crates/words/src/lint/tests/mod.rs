//! Every mistake that words can hold, made in two messages and one note, and what the lint says of it.

mod languages;

use std::collections::BTreeMap;

use sightline_rules::corpus::{ClaimPath, Corpus, Place};
use sightline_rules::read::Files;

use super::{Needed, Owed, problems, progress};
use crate::fixture::{ENGLISH, SPANISH, corpus};
use crate::{names, own, workbench};

const MADE: &str = "es/made-from.txt";
/// Four lines: what chooses.
const OPEN: &str = "overview-open = { $count ->
    [one] One record since 2024.
   *[other] { NUMBER($count) } records since 2024.
}
";
const OPEN_ES: &str = "overview-open = { $count ->
    [one] Un registro desde 2024.
   *[other] { NUMBER($count) } registros desde 2024.
}
";
/// The fifth line: what is said as it is.
const HELD: &str = "explain-held-by = Kept by: { $holder }\n";
const HELD_ES: &str = "explain-held-by = Lo guarda: { $holder }\n";
const NOTE: &str = "aa-network = Aa shut the network off in 2024.\n";

/// A note of the first state, and the part that it can have.
fn needed(corpus: &Corpus) -> Needed {
    let mut needed = Needed::nothing();
    needed.must(&own::OVERVIEW_OPEN);
    needed.must(&own::EXPLAIN_HELD_BY);
    needed.may(&own::EXPLAIN_HELD_BY.part("what"));
    corpus.state_ids.iter().for_each(|state| needed.state(*state));
    let place = Place::State(corpus.state("AA").unwrap());
    let (path, _) = corpus.jurisdiction(place).unwrap().claims().next().unwrap();
    assert!(matches!(path, ClaimPath::Fact(_)));
    needed.must_of(place, &names::note(place, path));
    needed.may_of(place, &names::note(place, path).part("binds"));
    needed
}

fn clean() -> BTreeMap<String, String> {
    let files = [
        ENGLISH,
        SPANISH,
        ("en/words.ftl", &format!("{OPEN}{HELD}")),
        ("es/words.ftl", &format!("{OPEN_ES}{HELD_ES}")),
        ("en/states/aa.ftl", NOTE),
    ];
    made_from_these(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into())
}

fn told(files: &Files) -> Vec<String> {
    let found = problems(files, &needed(&corpus()));
    found.iter().map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.message)).collect()
}

/// The same tree, in which the translation says that it is made from the words beside it.
fn made_from_these(mut files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    files.remove(MADE);
    if let Ok(synced) = workbench::sync(&Files::Memory(files.clone()), "es", None) {
        let made = synced.changes.into_iter().find(|change| change.path == MADE);
        // What it would add is not there.
        let text = made.unwrap().text;
        let lines = text.lines().filter(|line| !line.ends_with(" copy"));
        files.insert(MADE.to_owned(), lines.map(|line| format!("{line}\n")).collect());
    }
    files
}

/// What is told of the tree when these files are written into it; one without text is removed.
fn spoiled(changes: &[(&str, &str)]) -> Vec<String> {
    let mut files = clean();
    for (path, text) in changes {
        files.remove(*path);
        if !text.is_empty() {
            files.insert((*path).to_owned(), (*text).to_owned());
        }
    }
    told(&Files::Memory(made_from_these(files)))
}

#[test]
fn whole_words_are_clean_and_notes_wait_for_their_translation() {
    assert_eq!(spoiled(&[]), [""; 0]);
    let files = Files::Memory(clean());
    let found = progress(&files).pop().unwrap();
    let open: Vec<_> =
        found.open.iter().map(|open| (&*open.message, &open.what, open.tier, open.words)).collect();
    assert_eq!(open, [("aa-network", &Owed::Missing, 4, 7)]);
    assert_eq!((found.tag.as_str(), found.tier, found.all[3]), ("es", 3, 1));
    let note = "aa-network = Aa cerró la red en 2024.\n    .binds = la oficina\n";
    let found = spoiled(&[("es/states/aa.ftl", note)]);
    assert_eq!(found, ["es/states/aa.ftl:2: `aa-network.binds` is not in `en`"]);
}

#[test]
fn each_spoiled_message_is_told_with_its_line() {
    let deep = format!("explain-held-by = {}", "{ ".repeat(20_000));
    let nested = format!("explain-held-by = {}x{}", "{ 1 ->\n *[other] ".repeat(101), "\n }".repeat(101));
    let many = format!("explain-held-by = {}{{ $holder }}\n", "{ \"x\" }".repeat(100));
    let cases: &[(&str, &[&str])] = &[
        ("explain-held-by = Kept\n", &["5: `explain-held-by` does not say `$holder`, which it is given"]),
        (
            "explain-held-by = { $holder } { $keeper }\n",
            &["5: `explain-held-by` uses `$keeper`, which it is not given"],
        ),
        (
            "explain-held-by = { $holder } { no-such }\n",
            &["5: `explain-held-by` names `no-such`, which nobody wrote"],
        ),
        (
            "explain-held-by = { $holder } { -no-such }\n",
            &["5: `explain-held-by` names `-no-such`, which nobody wrote"],
        ),
        (
            "explain-held-by = { $holder } { overview-open.what }\n",
            &["5: `explain-held-by` names `overview-open.what`, which nobody wrote"],
        ),
        (
            "explain-held-by = { $holder } { NOSUCH(1) }\n",
            &["5: `explain-held-by` calls `NOSUCH`, which is no function"],
        ),
        (
            "explain-held-by = { NUMBER($holder) }\n",
            &["5: `explain-held-by` does not give a number to `NUMBER`"],
        ),
        ("explain-held-by = { DATE($holder) }\n", &["5: `explain-held-by` does not give a date to `DATE`"]),
        (
            "explain-held-by = { $holder } { DATE(\"May\") }\n",
            &["5: `explain-held-by` does not give a date to `DATE`"],
        ),
        (
            "explain-held-by = { $holder } { NUMBER() }\n",
            &["5: `explain-held-by` does not give a number to `NUMBER`"],
        ),
        (
            "explain-held-by = { $holder } { NUMBER(1, digits: 2) }\n",
            &["5: `explain-held-by` does not give a number to `NUMBER`"],
        ),
        (
            "explain-held-by = { $holder ->\n [1] x\n*[y] z\n }\n",
            &["5: `explain-held-by` never chooses `[1]` by `$holder`"],
        ),
        (
            "explain-held-by = { NUMBER(1) ->\n [one] { $holder }\n*[y] z\n }\n",
            &["5: `explain-held-by` always chooses the same variant"],
        ),
        (
            "explain-held-by = { explain-held-by }{ $holder }\n",
            &["5: `explain-held-by` leads round in a circle"],
        ),
        (&many, &["5: `explain-held-by` has more than 100 placeables"]),
        (&nested, &["25: braces and parentheses stand too deep in one another"]),
        (&deep, &["5: braces and parentheses stand too deep in one another"]),
        (
            "explain-held-by = { $holder } { \"{\" }\n",
            &["5: `explain-held-by` shows a brace or a call to the reader"],
        ),
        (
            "explain-held-by = { $holder } { \"\\u001b\" }[2J\n",
            &["5: `explain-held-by` holds a control character"],
        ),
        (
            "explain-held-by = { $holder ->\n [none] { \"\" }\n*[other] z\n }\n",
            &["5: `explain-held-by` says nothing"],
        ),
        (
            "explain-held-by = { $holder } { 1234567890123 }\n",
            &["5: `explain-held-by` holds a number that is too long"],
        ),
        (
            "explain-held-by = { $holder\n",
            &["5: this is not valid Fluent: Expected a token starting with \"}\""],
        ),
        (
            "explain-held-by { $holder }\n",
            &["5: this is not valid Fluent: Expected a token starting with \"=\""],
        ),
        (
            "explain-held-by = { $holder } { \"\\u00é\" }\n",
            &["5: this is not valid Fluent: a `\\` in quotes that nothing follows"],
        ),
        ("explain-held-by =\n    .what = x\n", &["5: `explain-held-by` has no text of its own"]),
        ("explain-held-by = { $holder }\n    .whta = x\n", &["6: nothing needs `explain-held-by.whta`"]),
        (
            "explain-held-by = { $holder }\n    .what = x\n    .what = y\n",
            &["7: `explain-held-by.what` is here twice"],
        ),
        (
            "explain-held-by = { $holder }\nexplain-held-by = { $holder }\n",
            &["6: the message `explain-held-by` is here twice"],
        ),
        (
            "explain-held-by = { $holder }\nexplain-hold-by = x\n",
            &["6: nothing needs the message `explain-hold-by`"],
        ),
        ("explain-held-by = { $holder }\n-brand = x\n", &["6: nothing needs the term `-brand`"]),
        ("explain-held-by = { $holder } { -a }\n-a = x\n-a = y\n", &["7: the term `-a` is here twice"]),
        (
            "explain-held-by = { $holder } { -a }\n-a = { no-such } { NUMBER(\"x\") }\n",
            &[
                "5: `explain-held-by` cannot be formatted: Resolver error: Unknown message: no-such",
                "6: `-a` does not give a number to `NUMBER`",
                "6: `-a` names `no-such`, which nobody wrote",
            ],
        ),
        ("explain-held-by = { $holder }\naa-network = x\n", &["6: the message `aa-network` is here twice"]),
    ];
    for (text, expected) in cases {
        let changes =
            [("en/words.ftl", format!("{OPEN}{text}")), ("es/words.ftl", format!("{OPEN_ES}{HELD_ES}"))];
        let changes = changes.each_ref().map(|(path, text)| (*path, text.as_str()));
        // Translations differ from a spoiled original too; the note stands in two files.
        let found = spoiled(&changes);
        let found: Vec<&str> = found.iter().filter_map(|line| line.strip_prefix("en/words.ftl:")).collect();
        assert_eq!(found, *expected, "{}", text.chars().take(80).collect::<String>());
    }
}

#[test]
fn what_several_messages_say_stands_once_where_it_is_read_with_each() {
    let once = "said-shut = In 2024 it was shut.\n";
    let note = |text: &str| format!("aa-network = {text}\n");
    let naming = note("Aa shut it. { said-shut }");
    let es_note = note("Aa lo cerró. { said-shut }");
    let es_once = "said-shut = En 2024 se cerró.\n";
    let all = [("en/said.ftl", once), ("en/states/aa.ftl", &naming)];
    // A language that has no notes yet owes nothing of it.
    assert_eq!(spoiled(&all), [""; 0]);
    let spanish = [("es/said.ftl", es_once), ("es/states/aa.ftl", es_note.as_str())];
    assert_eq!(spoiled(&[&all[..], &spanish].concat()), [""; 0]);
    let named = "es/states/aa.ftl:1: `aa-network` names `said-shut`, which nobody wrote";
    assert_eq!(spoiled(&[&all[..], &spanish[1..]].concat()), [named]);
    // Named by nobody, it is left over; and what it names is looked at like all else.
    assert_eq!(spoiled(&all[..1]), ["en/said.ftl:1: nothing needs the message `said-shut`"]);
    let given = [("en/said.ftl", "said-shut = In { $year } it was shut.\n"), all[1]];
    let uses = "en/said.ftl:1: `said-shut` uses `$year`, which it is not given";
    assert_eq!(spoiled(&given)[0], uses);
    let more = "said-shut = { said-how }\nsaid-how = Shut.\nsaid-why = Why.\n";
    let found = spoiled(&[("en/said.ftl", more), all[1]]);
    assert_eq!(found, ["en/said.ftl:3: nothing needs the message `said-why`"]);
    // What leads round in a circle is told, and the lint comes to an end.
    let round = "said-shut = { -a } { said-how }\nsaid-how = { said-shut }\n-a = { -b }\n-b = { -a }\n";
    let circle = "en/said.ftl:1: `said-shut` leads round in a circle";
    assert_eq!(spoiled(&[("en/said.ftl", round), all[1]])[0], circle);
    // Notes are read one state at a time.
    let apart = [("en/states/aa.ftl", naming.as_str()), ("en/states/bb.ftl", once)];
    let not_with_it = "en/states/aa.ftl:1: `aa-network` names `said-shut`, which is not read with it";
    let no_note = "en/states/bb.ftl:1: `said-shut` is no note on this state";
    assert_eq!(spoiled(&apart), [not_with_it, no_note]);
}

#[test]
fn what_a_message_chooses_by_must_be_able_to_come() {
    let wrong = OPEN.replace("[one]", "[single]");
    let found = spoiled(&[("en/words.ftl", &format!("{wrong}{HELD}"))]);
    let never = "en/words.ftl:1: `overview-open` never chooses `[single]` by `$count`";
    assert_eq!(found, ["en/words.ftl:1: `overview-open` has no form for `one`", never]);
    let raw = OPEN.replace("NUMBER($count)", "$count");
    let found = spoiled(&[("en/words.ftl", &format!("{raw}{HELD}"))]);
    assert_eq!(found, ["en/words.ftl:1: `overview-open` says `$count`, a number, as computers write it"]);
    let good = OPEN.replace("[one]", "[0] None since 2024.\n    [one]");
    assert_eq!(spoiled(&[("en/words.ftl", &format!("{good}{HELD}"))]), [""; 0]);
}

#[test]
fn a_translation_says_what_its_original_does() {
    let open_without_year = OPEN_ES.replace(" desde 2024", "");
    let cases: &[(&str, &[&str])] = &[
        (
            &format!("{OPEN_ES}explain-held-by = Alguien lo guarda\n"),
            &["es/words.ftl:5: `explain-held-by` does not say `$holder`, and its original does"],
        ),
        (
            &format!("{OPEN_ES}explain-held-by = { } $titular }}\n", "{")
                .replace("{ } $titular }", "{ $titular }"),
            &[
                "es/words.ftl:5: `explain-held-by` does not say `$holder`, and its original does",
                "es/words.ftl:5: `explain-held-by` uses `$titular`, which it is not given",
            ],
        ),
        (
            &format!("{open_without_year}{HELD_ES}"),
            &["es/words.ftl:1: `overview-open` and its original do not name the same years: 2024"],
        ),
        (HELD_ES, &["es/words.ftl:0: `overview-open` is not translated"]),
        (
            &format!("{OPEN_ES}{HELD_ES}    .what = quien\n"),
            &["es/words.ftl:6: `explain-held-by.what` is not in `en`"],
        ),
        (
            &format!("{OPEN_ES}{HELD_ES}explain-sources = Fuentes\n"),
            &["es/words.ftl:6: nothing needs the message `explain-sources`"],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(spoiled(&[("es/words.ftl", text)]), *expected);
    }
    let with_part = format!("{OPEN}{HELD}    .what = who\n");
    let found = spoiled(&[("en/words.ftl", &with_part)]);
    assert_eq!(found, ["es/words.ftl:5: `explain-held-by.what` is not translated"]);
}

#[test]
fn no_file_and_no_folder_is_left_over() {
    let unread = "0: nothing reads this file";
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);
    let cases: &[Case] = &[
        (
            &[("en/states/AA.ftl", NOTE), ("en/states/aa.ftl", "")],
            &["en/states/AA.ftl:*", "en/states/aa.ftl:0: the message `aa-network` is missing"],
        ),
        (&[("en/states/cc.ftl", "cc-x = y\n")], &["en/states/cc.ftl:*"]),
        (&[("en/report.txt", "x = y\n")], &["en/report.txt:*"]),
        (&[("en/more.FTL", "x = y\n")], &["en/more.FTL:*"]),
        (&[("en/states/old/aa.ftl", NOTE)], &["en/states/old/aa.ftl:*"]),
        (&[("words.ftl", HELD)], &["words.ftl:*"]),
        (&[("README.md", "Words.")], &[]),
        (&[("en/words.ftl", ""), ("en/more/words.ftl", &format!("{OPEN}{HELD}"))], &[]),
        (
            &[("en/states/bb.ftl", NOTE), ("en/states/aa.ftl", "")],
            &["en/states/bb.ftl:1: `aa-network` is a note on another state or place than this file"],
        ),
        (
            &[("en/words.ftl", OPEN), ("en/states/aa.ftl", &format!("{NOTE}{HELD}"))],
            &["en/states/aa.ftl:2: `explain-held-by` is no note on this state"],
        ),
        (&[("en/words.ftl", OPEN)], &["en:0: the message `explain-held-by` is missing"]),
    ];
    for (changes, expected) in cases {
        let expected: Vec<String> = expected.iter().map(|line| line.replace('*', unread)).collect();
        let found = spoiled(changes);
        let found: Vec<&String> = found.iter().filter(|line| !line.starts_with("es/")).collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_folder_says_what_it_is() {
    let about = |text: &str| spoiled(&[("es/locale.yaml", text)]);
    assert_eq!(about(""), ["es/locale.yaml:0: this file is missing"]);
    let cases = [
        (
            "name: ''\ndirection: ltr\nformats: es-US\ntier: 3\nmaturity: draft\n",
            "1: the language has no name",
        ),
        (
            "name: Español\ndirection: up\nformats: es-US\ntier: 3\nmaturity: draft\n",
            "2: unknown variant `up`, expected `ltr` or `rtl` (in `direction`)",
        ),
        (
            "name: Español\ndirection: ltr\nformats: Spanish!\ntier: 3\nmaturity: draft\n",
            "3: `Spanish!` is no language tag",
        ),
        ("name: Español\ndirection: ltr\ntier: 3\nmaturity: draft\n", "1: missing field `formats`"),
        (
            "name: Español\ndirection: ltr\nformats: es-US\ntier: 3\nmaturity: draft\nregion: US\n",
            "6: unknown field `region`, expected one of `name`, `direction`, `formats`, `tier`, `maturity`, `also`, \
             `fonts`, `fallback`, `dates`, `glossary` (in `region`)",
        ),
        ("name: [\n", "2: this is not valid YAML: while parsing a node, did not find expected node content"),
    ];
    for (text, expected) in cases {
        let found = about(text);
        assert_eq!(found, [format!("es/locale.yaml:{expected}")]);
    }
    let found = spoiled(&[
        ("spanish!/locale.yaml", SPANISH.1),
        ("spanish!/words.ftl", &format!("{OPEN_ES}{HELD_ES}")),
    ]);
    let unsaid = "spanish!/made-from.txt:0: nothing says from which original these words were made";
    assert_eq!(found, ["spanish!/locale.yaml:1: the folder's name `spanish!` is no language tag", unsaid]);
    let found = spoiled(&[("en/locale.yaml", ""), ("en/words.ftl", ""), ("en/states/aa.ftl", "")]);
    assert_eq!(found[0], "en:0: there are no words in the reference language");
}

#[cfg(unix)]
#[test]
fn what_is_no_text_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in clean() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let files = Files::Folder(folder.path().to_owned());
    assert_eq!(told(&files), [""; 0]);
    let words = folder.path().join("es/words.ftl");
    std::fs::write(&words, b"explain-held-by = { $holder }\nx = \xe9\n").unwrap();
    assert_eq!(told(&files), ["es/words.ftl:2: the file is not UTF-8 text"]);
    std::fs::write(&words, b"\xff\xfex\0").unwrap();
    assert_eq!(told(&files), ["es/words.ftl:0: the file is UTF-16 text, not UTF-8"]);
    std::fs::write(&words, vec![b'#'; 4 * 1024 * 1024 + 1]).unwrap();
    assert_eq!(told(&files), ["es/words.ftl:0: the file is larger than 4 MB"]);
    std::fs::remove_file(&words).unwrap();
    std::fs::create_dir(&words).unwrap();
    assert_eq!(told(&files), ["es/words.ftl:0: this is a folder; a file is due here"]);
    std::fs::remove_dir(&words).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&words).status().unwrap();
    assert!(made.success());
    assert_eq!(told(&files), ["es/words.ftl:0: this is no ordinary file"]);
    std::fs::remove_file(&words).unwrap();
    std::fs::create_dir(folder.path().join("fr")).unwrap();
    assert!(told(&files).contains(&"fr/locale.yaml:0: this file is missing".to_owned()));
}
