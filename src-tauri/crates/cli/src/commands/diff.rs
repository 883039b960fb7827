//! `sightline diff`: what differs between two bodies of rules and words, for a lawyer who is to sign the newer one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use serde_yaml::Value;
use sightline_pack::contents_of;
use sightline_rules::Diagnostic;
use sightline_rules::read::{FileError, Files, embedded_rules, value_of};
use sightline_view::Refusal;
use sightline_words::{Words, embedded_locales, messages_of, own};

use crate::arguments::{Common, Diff};
use crate::input::{Stopped, sit};
use crate::terminal::Output;

/// Something differs.
const DIFFERS: u8 = 1;
/// Names the rules and words that the program carries.
const BUILT_IN: &str = "built-in";
/// Entries of these files stand below the name of a section: `facts`, `safeguards`.
const SECTIONED: [&str; 2] = ["states/", "nation/"];

pub fn run(out: &mut Output, what: &Diff) -> Result<ExitCode, Stopped> {
    let common = Common { locale: what.locale.clone(), ..Common::default() };
    let sitting = sit(&common, None, false)?;
    let words = sitting.words();
    let (old, new) = (body(words, &what.old)?, body(words, &what.new)?);
    let rules = rules(out, words, &old.rules, &new.rules)?;
    let said = locales(out, words, &old.locales, &new.locales)?;
    let counts = [("rules", rules.into()), ("words", said.into())];
    out.paragraph(&words.with(&own::TERMINAL_DIFF_COUNT, &counts).text);
    Ok(if rules + said == 0 { ExitCode::SUCCESS } else { ExitCode::from(DIFFERS) })
}

/// Rules and words.
struct Body {
    rules: Files,
    locales: Files,
}

/// Rules and words: those of the program, of a folder that holds `rules` and `locales`, of a pack, or of the file that is
/// to be signed.
fn body(words: &Words, name: &Path) -> Result<Body, Stopped> {
    if name == Path::new(BUILT_IN) {
        return Ok(Body { rules: embedded_rules(), locales: embedded_locales() });
    }
    let place = name.display().to_string();
    if name.is_dir() {
        let [rules, locales] = ["rules", "locales"].map(|part| Files::Folder(name.join(part)));
        return Ok(Body { rules, locales });
    }
    let unread = |error: FileError| Stopped::at(place.clone(), 0, Refusal::file(words, &place, &error));
    let bytes = fs::read(name).map_err(|error| unread(FileError::Unreadable(error)))?;
    // To be looked at: nobody is answered with it, so whoever signed it does not matter yet.
    match contents_of(&bytes) {
        Ok((_, rules, locales)) => Ok(Body { rules, locales }),
        Err(_) => Err(Stopped::at(place, 0, Refusal::of(words, &own::TERMINAL_DIFF_NOTHING, &[]))),
    }
}

/// An entry, and what it holds below its name.
type Entries = BTreeMap<String, BTreeMap<String, String>>;

fn rules(out: &mut Output, words: &Words, old: &Files, new: &Files) -> Result<usize, Stopped> {
    let mut count = 0;
    let paths = |files: &Files| files.paths().into_iter().filter(|path| path.ends_with(".yaml"));
    for path in paths(old).chain(paths(new)).collect::<BTreeSet<_>>() {
        let (before, after) = (entries(old, &path)?, entries(new, &path)?);
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let differing: Vec<&String> =
            names.into_iter().filter(|name| before.get(*name) != after.get(*name)).collect();
        if !differing.is_empty() {
            out.heading(&path);
        }
        count += differing.len();
        for name in differing {
            entry(out, words, name, before.get(name), after.get(name));
        }
    }
    Ok(count)
}

fn entry(
    out: &mut Output,
    words: &Words,
    name: &str,
    before: Option<&BTreeMap<String, String>>,
    after: Option<&BTreeMap<String, String>>,
) {
    let (mark, kept) = match (before, after) {
        (None, _) => (Some(own::TERMINAL_DIFF_NEW), BTreeMap::new()),
        (Some(kept), None) => (Some(own::TERMINAL_DIFF_GONE), kept.clone()),
        (Some(kept), Some(_)) => (None, kept.clone()),
    };
    let mark = mark.map(|mark| format!(" ({})", words.get(&mark).text)).unwrap_or_default();
    out.label(&format!("{name}{mark}"), "  ");
    let nothing = BTreeMap::new();
    let now = after.unwrap_or(&nothing);
    let keys: BTreeSet<&String> = kept.keys().chain(now.keys()).collect();
    for key in keys.into_iter().filter(|key| kept.get(*key) != now.get(*key)) {
        kept.get(key).iter().for_each(|was| out.wrapped(&line("-", key, was), "    ", "      "));
        now.get(key).iter().for_each(|is| out.wrapped(&line("+", key, is), "    ", "      "));
    }
}

fn line(sign: &str, key: &str, value: &str) -> String {
    if key.is_empty() { format!("{sign} {value}") } else { format!("{sign} {key}: {value}") }
}

/// The entries of a file of rules; none where there is no such file.
fn entries(files: &Files, path: &str) -> Result<Entries, Stopped> {
    let broken = |problem: Diagnostic| Stopped::Input(vec![problem]);
    let Some(value) = value_of(files, path).map_err(broken)? else { return Ok(Entries::new()) };
    let depth = if SECTIONED.iter().any(|folder| path.starts_with(folder)) { 2 } else { 1 };
    let mut found = Entries::new();
    collect(&value, depth, &mut Vec::new(), &mut found);
    Ok(found)
}

fn collect(value: &Value, depth: usize, path: &mut Vec<String>, found: &mut Entries) {
    match value {
        Value::Mapping(parts) if !parts.is_empty() => {
            for (key, part) in parts {
                path.push(scalar(key));
                collect(part, depth, path, found);
                path.pop();
            }
        }
        other => {
            let at = depth.min(path.len());
            let (entry, key) = path.split_at(at);
            found.entry(entry.join(" ")).or_default().insert(key.join("."), scalar(other));
        }
    }
}

/// A value on one line.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Sequence(items) => items.iter().map(scalar).collect::<Vec<_>>().join(", "),
        Value::Mapping(parts) => {
            let parts = parts.iter().map(|(key, part)| format!("{}: {}", scalar(key), scalar(part)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        Value::Null => "null".to_owned(),
        Value::Bool(given) => given.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Tagged(tagged) => scalar(&tagged.value),
    }
}

fn locales(out: &mut Output, words: &Words, old: &Files, new: &Files) -> Result<usize, Stopped> {
    let mut count = 0;
    let tags: BTreeSet<String> = old.names_in("").into_iter().chain(new.names_in("")).collect();
    for tag in tags {
        let read = |files: &Files| {
            messages_of(files, &tag).map_err(|(path, error)| Stopped::Input(vec![error.diagnostic(&path)]))
        };
        let (before, after) = (read(old)?, read(new)?);
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let differing: Vec<&String> =
            ids.into_iter().filter(|id| before.get(*id) != after.get(*id)).collect();
        if !differing.is_empty() {
            out.heading(&format!("locales/{tag}"));
        }
        count += differing.len();
        for id in differing {
            let of = |said: Option<&String>| said.map(|said| BTreeMap::from([(String::new(), said.clone())]));
            entry(out, words, id, of(before.get(id)).as_ref(), of(after.get(id)).as_ref());
        }
    }
    Ok(count)
}
