//! One file of words.

use sightline_rules::read::Files;
use sightline_words::lint::{self, Needed};
use sightline_words::names::{Kind, Message};
use sightline_words::{REFERENCE, Value, Words, languages_of, own, workbench};

use super::{named, small_corpus};

/// The files that an input can stand in the place of.
const FILES: [&str; 6] = [
    "en/words.ftl",
    "en/glossary.ftl",
    "en/states/aa.ftl",
    "en/locale.yaml",
    "es/words.ftl",
    "es/made-from.txt",
];

/// So many messages of an input are asked for, each by a reading of its own.
const MOST_IDS: usize = 4;

const ENGLISH: &str = "name: English\ndirection: ltr\nformats: en-US\ntier: 4\n";
const SPANISH: &str = "name: Español\ndirection: ltr\nformats: es-US\ntier: 3\nmaturity: draft\n";
const WORDS: &str = "rules-line = Rules no. { NUMBER($serial) }, { $days ->\n    [one] a day\n   *[other] { NUMBER($days) } days\n } old\ntopic-home = Home\n    .what = Where you live\n";

/// Reads a small folder of words with one file in another's place; checks them, says them, and brings the other language
/// up to date.
pub(super) fn run(input: &[u8]) {
    let Ok(input) = std::str::from_utf8(input) else { return };
    let Some((path, text)) = named(input, &FILES) else { return };
    let good = [
        ("en/locale.yaml", ENGLISH),
        ("en/words.ftl", WORDS),
        ("es/locale.yaml", SPANISH),
        ("es/words.ftl", "topic-home = Casa\n"),
        (path, text),
    ];
    let files =
        Files::Memory(good.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect());
    let corpus = small_corpus();
    let mut needed = Needed::new();
    corpus.state_ids.iter().for_each(|state| needed.state(*state));
    corpus.terms.iter().for_each(|term| needed.term(*term));
    let _ = (lint::problems(&files, &needed), lint::progress(&files), languages_of(&files));
    for tag in [REFERENCE, "es", "ar-XB"] {
        if let Ok(words) = Words::load(&files, tag, &corpus.state_ids, true) {
            say(&words);
            let _ = words.glossary(&files, &corpus.terms);
        }
    }
    let synced = workbench::sync(&files, "es", None);
    if let (Ok(synced), Files::Memory(mut texts)) = (synced, files.clone()) {
        texts.extend(synced.changes.into_iter().map(|change| (change.path, change.text)));
        // What was brought up to date is so.
        if let Ok(again) = workbench::sync(&Files::Memory(texts), "es", None) {
            assert_eq!(again, workbench::Synced::default(), "brought up to date twice");
        }
    }
    let ids = text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()));
    for id in &ids.take(MOST_IDS).collect::<Vec<_>>() {
        let _ =
            (workbench::text_of(&files, path, id), workbench::fresh(&files, "es", std::slice::from_ref(id)));
    }
}

/// Says everything that the program says, with some of each kind of argument.
fn say(words: &Words) {
    let messages =
        own::ALL.iter().map(|(_, message)| message.clone()).chain(sightline_words::names::vocabulary());
    for message in messages {
        for count in [0_u32, 1, 2, 21] {
            let args: Vec<(&str, Value)> = message
                .arguments()
                .iter()
                .map(|argument| (argument.name, sample(argument.kind, count)))
                .collect();
            let said = words.with(&message, &args);
            assert!(!said.text.is_empty() || is_empty(words, &message), "`{message}` says something");
            if args.is_empty() {
                break;
            }
        }
    }
    let _ = words.for_window();
}

/// Whether somebody wrote nothing there, which the lint tells.
fn is_empty(words: &Words, message: &Message) -> bool {
    !words.in_every_language(message).is_empty()
}

fn sample(kind: Kind, count: u32) -> Value<'static> {
    match kind {
        Kind::Text => "words".into(),
        Kind::Count => count.into(),
        Kind::Date => "2025-06".into(),
    }
}
