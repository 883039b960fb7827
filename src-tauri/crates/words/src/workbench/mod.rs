//! What a translator asks for: a language brought up to date with the reference, and the word that a message is up to
//! date again. Texts come in and texts go out; who writes them to a disk is the caller.
//!
//! Nothing that a translator wrote is ever changed or taken out: what is added are copies of the reference language's
//! messages, to be written over, and only such a copy is renewed.

mod blocks;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use sightline_rules::read::Files;
use sightline_rules::{Diagnostic, Problems};

use self::blocks::{Block, blocks, lines};
use crate::languages::{self, REFERENCE, is_tag};
use crate::layout::{ABOUT, Use, tier_of};
use crate::made_from::{self, Fingerprint, MadeFrom, Standing, fingerprint};
use crate::syntax::Source;
use crate::{pseudo, sources};

/// A file to be written, by its path in the tree of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path.
    pub path: String,
    /// The whole text that it is to have.
    pub text: String,
}

/// What bringing a language up to date takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// The files to be written.
    pub changes: Vec<Change>,
    /// How many messages were put there to be written over.
    pub added: usize,
    /// How many such copies were made anew, of a reference that has changed.
    pub renewed: usize,
}

/// What a new language says of itself, until somebody who knows it says it better.
///
/// # Errors
/// When the tag is none, or is that of a made-up language: a folder of that name would be no language.
pub fn about(tag: &str) -> Result<Change, Problems> {
    if !is_tag(tag) || pseudo::is_made_up(tag) {
        let problem = Diagnostic::new(tag, "this is no tag of a language");
        return Err(problem.hint("for example es, ht, or zh-Hant").into());
    }
    let text = format!(
        "\
name: {tag}    # the language, in its own words
direction: ltr    # which way its lines run: ltr or rtl
formats: {tag}    # the BCP 47 tag whose conventions dates, numbers and lists follow
tier: 0    # what is whole: 0 has only begun, 1 can be used, 2 has routes, 3 notes on the nation, 4 on the states
maturity: draft    # draft: made by a machine and read by no native speaker; read: read by one; reviewed: by two
"
    );
    Ok(Change { path: format!("{tag}/{ABOUT}"), text })
}

/// The files of the reference language, as the program carries them or a folder has them.
///
/// # Errors
/// When one of them cannot be read.
pub fn reference(files: &Files) -> Result<Vec<Change>, Problems> {
    let of_reference =
        |path: &String| path.strip_prefix(REFERENCE).is_some_and(|below| below.starts_with('/'));
    let paths = files.paths().into_iter().filter(of_reference);
    let read = paths.map(|path| match files.text(&path) {
        Ok(text) => Ok(Change { path, text }),
        Err(error) => Err(Problems::from(error.diagnostic(&path))),
    });
    read.collect()
}

/// The words of a language as they are written.
struct Written {
    sources: Vec<Source>,
    /// What each message says.
    prints: BTreeMap<String, Fingerprint>,
}

fn written(files: &Files, tag: &str) -> Result<Written, Problems> {
    let mut problems = Vec::new();
    let words = |used: Use| matches!(used, Use::Words | Use::Glossary | Use::Notes(_));
    let sources = sources::those(files, tag, words, &mut problems);
    let mut prints = BTreeMap::new();
    for entry in sources.iter().flat_map(|source| source.resource.entries()) {
        if let Entry::Message(message) = entry {
            prints.entry(message.id.name.to_owned()).or_insert_with(|| fingerprint(entry));
        }
    }
    Problems::unless_empty(problems, Written { sources, prints })
}

/// The words of the reference language, of another, and what the other says of itself.
fn both(files: &Files, tag: &str) -> Result<(Written, Written, MadeFrom), Problems> {
    if tag == REFERENCE || !files.names_in("").iter().any(|name| name == tag) {
        let problem = Diagnostic::new(tag, "there is no such translation");
        return Err(problem.hint(format!("`sightline locales new {tag}` begins one")).into());
    }
    let mut problems = Vec::new();
    let made = MadeFrom::read(files, tag, &mut problems);
    let (english, own) = (written(files, REFERENCE)?, written(files, tag)?);
    Problems::unless_empty(problems, (english, own, made))
}

/// Brings a language up to date: what it lacks is put into its files as a copy of the reference language, where that
/// has it; copies that nobody wrote over are renewed; what nothing is known of is taken to be made from today's text,
/// where it is not that text. Files that the language has not begun are begun up to this tier only, or else up to the
/// one that it says of itself: who translates two tiers is not handed four.
///
/// # Errors
/// When a file of either language cannot be read: nothing is changed then.
pub fn sync(files: &Files, tag: &str, tier: Option<u8>) -> Result<Synced, Problems> {
    let (english, own, mut made) = both(files, tag)?;
    // Where that cannot be read, `check` tells it; nothing is begun then.
    let said = || languages::read(files, &mut Vec::new()).into_iter().find(|language| language.tag == tag);
    let tier = tier.or_else(|| Some(said()?.tier)).unwrap_or(0);
    let mut synced = Synced::default();
    let mut renew = BTreeSet::new();
    made.0.retain(|id, _| own.prints.contains_key(id));
    for (id, print) in &own.prints {
        let Some(today) = english.prints.get(id) else { continue };
        match made.standing(id, || *print, *today) {
            Standing::Unsaid => made.say(id, *today, print == today),
            // A copy as old as today's text needs nothing but to be known as one.
            Standing::Copy if print == today => made.say(id, *today, true),
            Standing::Copy => {
                renew.insert(id.as_str());
            }
            Standing::Current | Standing::Stale => {}
        }
    }
    for source in &english.sources {
        let text = source.resource.source();
        let path = source.path.replacen(REFERENCE, tag, 1);
        let lacks = |block: &&Block| !own.prints.contains_key(block.id);
        let found = own.sources.iter().find(|source| source.path == path);
        let below = path.split_once('/').map_or("", |(_, below)| below);
        if found.is_none() && tier_of(below) > tier {
            continue;
        }
        let all = blocks(text);
        let missing: Vec<&Block> = all.iter().filter(lacks).collect();
        let here = found.map(|source| source.resource.source().to_owned());
        let mut now = match (&here, missing.len() == all.len()) {
            (Some(here), _) => here.clone(),
            (None, true) if !all.is_empty() => text.to_owned(),
            (None, _) => String::new(),
        };
        if here.is_some() || missing.len() < all.len() {
            // What follows one another in the reference is put in at once: each takes a reading of the text.
            let runs = all.chunk_by(|one, next| lacks(&one) == lacks(&next));
            for run in runs.filter(|run| run.first().is_some_and(|first| lacks(&first))) {
                let new: String = run.iter().map(|block| lines(text, block.comment, block.end)).collect();
                now = put_in(&now, &all, run, &new);
            }
        }
        for block in &missing {
            if let Some(today) = english.prints.get(block.id) {
                made.say(block.id, *today, true);
                synced.added += 1;
            }
        }
        for block in all.iter().filter(|block| renew.contains(block.id)) {
            let stands =
                blocks(&now).into_iter().find(|own| own.id == block.id).map(|own| (own.start, own.end));
            // In another file than the reference has it, it is left: the lint says where it belongs.
            let (Some((start, end)), Some(today)) = (stands, english.prints.get(block.id)) else { continue };
            let renewed = lines(text, block.start, block.end);
            now = joined([lines_before(&now, start), &renewed, lines_from(&now, end)]);
            made.say(block.id, *today, true);
            synced.renewed += 1;
        }
        if !now.is_empty() && here.as_ref() != Some(&now) {
            synced.changes.push(Change { path, text: now });
        }
    }
    synced.changes.extend(recorded(files, tag, &made));
    Ok(synced)
}

/// Says of messages that they are up to date with today's reference. A message is named by its id, or with all others
/// of its file by the file's path below the language's folder.
///
/// # Errors
/// When there is no such message in both languages, or a file cannot be read.
pub fn fresh(files: &Files, tag: &str, which: &[String]) -> Result<Vec<Change>, Problems> {
    let (english, own, mut made) = both(files, tag)?;
    let mut problems = Vec::new();
    for word in which {
        let of_file = own.sources.iter().filter(|source| source.path == format!("{tag}/{word}"));
        let mut ids: Vec<&str> = of_file
            .flat_map(|source| blocks(source.resource.source()))
            .map(|block| block.id)
            .filter(|id| english.prints.contains_key(*id))
            .collect();
        if ids.is_empty() && own.prints.contains_key(word) {
            ids.push(word);
        }
        let known = ids.iter().filter_map(|id| Some((id, english.prints.get(*id)?)));
        let before = problems.len();
        let mut said = 0;
        for (id, today) in known {
            made.say(id, *today, false);
            said += 1;
        }
        if said == 0 && problems.len() == before {
            let problem =
                Diagnostic::new(tag, format!("there is no message or file `{word}` in both languages"));
            problems.push(problem.suggest(word, own.prints.keys().map(String::as_str)));
        }
    }
    Problems::unless_empty(problems, recorded(files, tag, &made).into_iter().collect())
}

/// The text of a message in a file, as it is written there.
#[must_use]
pub fn text_of(files: &Files, path: &str, message: &str) -> Option<String> {
    let text = files.text(path).ok()?;
    let block = blocks(&text).into_iter().find(|block| block.id == message)?;
    Some(lines(&text, block.comment, block.end))
}

/// The file that says from which English each message was made, if it is to be written.
fn recorded(files: &Files, tag: &str, made: &MadeFrom) -> Option<Change> {
    let path = format!("{tag}/{}", made_from::FILE);
    let text = made.written();
    let is_so = files.names_in(tag).iter().any(|name| name == made_from::FILE)
        && files.text(&path).is_ok_and(|known| known == text);
    (!is_so).then_some(Change { path, text })
}

/// A text with messages that follow one another put in after the nearest one before them in the reference, or else at the
/// end.
fn put_in(text: &str, reference: &[Block], run: &[Block], new: &str) -> String {
    let own = blocks(text);
    let is_first = |other: &&Block| run.first().is_some_and(|first| first.id == other.id);
    let before = reference.iter().take_while(|other| !is_first(other)).collect::<Vec<_>>();
    let after = before.iter().rev().find_map(|other| own.iter().find(|own| own.id == other.id));
    match after {
        Some(own) => joined([lines_before(text, own.end), new, lines_from(text, own.end)]),
        None => joined([text, new, ""]),
    }
}

/// Lines one after the other. The last line of a file may have no end: what follows it begins on a line of its own all the
/// same.
fn joined(parts: [&str; 3]) -> String {
    let mut all = String::new();
    for part in parts {
        if !part.is_empty() && !all.is_empty() && !all.ends_with('\n') {
            all.push('\n');
        }
        all.push_str(part);
    }
    all
}

fn lines_before(text: &str, line: usize) -> &str {
    &text[..offset(text, line)]
}

fn lines_from(text: &str, line: usize) -> &str {
    &text[offset(text, line)..]
}

fn offset(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ENGLISH, SPANISH, tree};
    use crate::lint::{Owed, progress};

    const WORDS: &str =
        "### Head\n\n## Group\n\n# Short.\na = One\n    .b = Two\n\nc = Three { $d }\ne = Four\n";

    /// A tree that changes are written into.
    fn with(files: &Files, changes: &[Change]) -> Files {
        let Files::Memory(texts) = files else { panic!("a tree in memory") };
        let mut texts = texts.clone();
        texts.extend(changes.iter().map(|change| (change.path.clone(), change.text.clone())));
        Files::Memory(texts)
    }

    fn synced(files: &Files) -> Files {
        with(files, &sync(files, "es", None).unwrap().changes)
    }

    fn owed(files: &Files) -> Vec<(String, Owed)> {
        let mut found = progress(files);
        found.pop().unwrap().open.into_iter().map(|open| (open.message, open.what)).collect()
    }

    fn text(files: &Files, path: &str) -> String {
        files.text(path).unwrap()
    }

    #[test]
    fn a_folder_is_begun_for_a_language_alone() {
        assert_eq!(about("zh-Hant").unwrap().path, "zh-Hant/locale.yaml");
        for tag in ["../es", "es/..", "", ".", "/tmp/es", "Spanish!", "español", "qaa", "ar-XB", "es_MX"] {
            assert!(about(tag).is_err(), "{tag}");
        }
    }

    #[test]
    fn a_new_language_is_a_copy_to_be_written_over() {
        let begun = tree(&[ENGLISH, SPANISH, ("en/w.ftl", WORDS)]);
        let first = sync(&begun, "es", None).unwrap();
        assert_eq!((first.added, first.renewed, first.changes.len()), (3, 0, 2));
        let files = with(&begun, &first.changes);
        assert_eq!(text(&files, "es/w.ftl"), WORDS);
        assert_eq!(owed(&files).len(), 3);
        assert_eq!(sync(&files, "es", None).unwrap(), Synced::default());

        let es = WORDS.replace("One", "Uno").replace("Two", "Dos");
        let files = with(&files, &[Change { path: "es/w.ftl".to_owned(), text: es.clone() }]);
        assert_eq!(owed(&files), [("c".to_owned(), Owed::Copy), ("e".to_owned(), Owed::Copy)]);
        let files = with(&files, &fresh(&files, "es", &["e".to_owned()]).unwrap());
        assert_eq!(owed(&files), [("c".to_owned(), Owed::Copy)]);
        assert_eq!(text(&synced(&files), "es/w.ftl"), es);
    }

    #[test]
    fn a_changed_reference_makes_stale_and_renews_only_what_nobody_wrote_over() {
        let files = synced(&tree(&[ENGLISH, SPANISH, ("en/w.ftl", WORDS)]));
        let es = WORDS.replace("# Short.\na = One\n    .b = Two", "a = Uno\n    .b = Dos");
        let en = WORDS.replace("Two", "Two, not three").replace("Three", "Three or more");
        let changed = [("es/w.ftl", es.as_str()), ("en/w.ftl", en.as_str())]
            .map(|(path, text)| Change { path: path.to_owned(), text: text.to_owned() });
        let files = with(&files, &changed);
        let stale = ("a".to_owned(), Owed::Stale);
        assert!(owed(&files).contains(&stale));
        let again = sync(&files, "es", None).unwrap();
        assert_eq!((again.added, again.renewed), (0, 1));
        let files = with(&files, &again.changes);
        assert_eq!(text(&files, "es/w.ftl"), es.replace("Three", "Three or more"));
        assert_eq!(owed(&files)[0], stale);
        let files = with(&files, &fresh(&files, "es", &["w.ftl".to_owned()]).unwrap());
        assert_eq!(owed(&files), []);
        // Taken back, it is stale again.
        let files = with(&files, &[Change { path: "en/w.ftl".to_owned(), text: WORDS.to_owned() }]);
        assert_eq!(owed(&files).len(), 2);
    }

    #[test]
    fn files_of_further_tiers_are_begun_only_when_asked_for() {
        let notes = ("en/states/aa.ftl", "n = Note\n");
        let files = synced(&tree(&[ENGLISH, SPANISH, ("en/w.ftl", WORDS), notes]));
        assert!(files.text("es/states/aa.ftl").is_err(), "Spanish says that it has three tiers");
        let asked = sync(&files, "es", Some(4)).unwrap();
        assert_eq!(asked.added, 1);
        // One file that a translator has begun by hand, as a copy, is English still, and kept up to date.
        let begun = with(&files, &[Change { path: "es/states/aa.ftl".to_owned(), text: notes.1.to_owned() }]);
        let begun = synced(&begun);
        assert!(owed(&begun).contains(&("n".to_owned(), Owed::Copy)));
        let more =
            with(&begun, &[Change { path: notes.0.to_owned(), text: "n = Note\no = Other\n".to_owned() }]);
        assert_eq!(sync(&more, "es", None).unwrap().added, 1);
    }

    #[test]
    fn a_last_line_without_an_end_stays_a_line_of_its_own() {
        let es = "topic = Tema\nlast = Fin";
        let en = "first = One\nlast = End\nmore = More";
        let files = tree(&[ENGLISH, SPANISH, ("en/w.ftl", en), ("es/w.ftl", es)]);
        let once = synced(&files);
        assert_eq!(text(&once, "es/w.ftl"), "topic = Tema\nlast = Fin\nmore = More\nfirst = One\n");
        let changed = [("en/w.ftl", "more = Much more\nfirst = 1\nlast = End")];
        let changed = changed.map(|(path, text)| Change { path: path.to_owned(), text: text.to_owned() });
        let again = synced(&with(&once, &changed));
        assert_eq!(text(&again, "es/w.ftl"), "topic = Tema\nlast = Fin\nmore = Much more\nfirst = 1\n");
        assert_eq!(sync(&again, "es", None).unwrap(), Synced::default());
    }

    #[test]
    fn what_is_missing_is_put_where_the_reference_has_it_and_nothing_is_lost() {
        let es = "# Mine.\nc = Tres { $d }\n\n# Left over.\nz = Y\n";
        let files = synced(&tree(&[ENGLISH, SPANISH, ("en/w.ftl", WORDS), ("es/w.ftl", es)]));
        let now = text(&files, "es/w.ftl");
        assert_eq!(
            now,
            "# Mine.\nc = Tres { $d }\ne = Four\n\n# Left over.\nz = Y\n# Short.\na = One\n    .b = Two\n"
        );
        assert_eq!(owed(&files).len(), 2);
        let refused = fresh(&files, "es", &["zz".to_owned()]).unwrap_err().to_string();
        assert!(refused.starts_with("es: there is no message or file `zz`"), "{refused}");
        for tag in ["en", "fr"] {
            assert!(sync(&files, tag, None).is_err());
        }
        let broken = with(&files, &[Change { path: "es/w.ftl".to_owned(), text: "a\n".to_owned() }]);
        assert!(sync(&broken, "es", None).is_err());
    }
}
