//! `sightline locales`: the translator's workbench.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sightline_rules::read::{Files, embedded_rules};
use sightline_rules::{Diagnostic, load};
use sightline_view::needed;
use sightline_words::lint::{self, Open, Owed, Progress};
use sightline_words::workbench::{self, Change};
use sightline_words::{REFERENCE, Words, embedded_locales, own};

use crate::arguments::{Locales, Task};
use crate::input::{Stopped, folder};
use crate::terminal::Output;

pub fn run(out: &mut Output, what: &Locales) -> Result<ExitCode, Stopped> {
    let words = Words::reference()?;
    match &what.task {
        None => show(out, &words, what)?,
        Some(Task::Todo { tag, most }) => todo(out, &words, &read(what)?, tag, *most)?,
        Some(Task::New { tag, tier }) => begin(out, &words, what, (tag, *tier))?,
        Some(Task::Sync { tag, tier }) => {
            let synced = workbench::sync(&read(what)?, tag, *tier)?;
            write(written_to(what)?, &synced.changes)?;
            let counts = [("added", synced.added.into()), ("renewed", synced.renewed.into())];
            out.paragraph(&words.with(&own::TERMINAL_LOCALES_SYNCED, &counts).text);
        }
        Some(Task::Fresh { tag, messages }) => {
            write(written_to(what)?, &workbench::fresh(&read(what)?, tag, messages)?)?;
            out.paragraph(&words.get(&own::TERMINAL_LOCALES_FRESH).text);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The words in the folder named, or those that the program carries.
fn read(what: &Locales) -> Result<Files, Stopped> {
    match &what.locales {
        Some(path) => folder("--locales", path.clone(), REFERENCE),
        None => Ok(embedded_locales()),
    }
}

/// The folder that is written to: what the program carries cannot be changed.
fn written_to(what: &Locales) -> Result<&Path, Stopped> {
    what.locales.as_deref().ok_or_else(|| {
        let problem = Diagnostic::new("--locales", "a folder of words is due here, to write into");
        Stopped::Input(vec![problem.hint("for example: --locales locales")])
    })
}

fn write(folder: &Path, changes: &[Change]) -> Result<(), Stopped> {
    for change in changes {
        let path = folder.join(&change.path);
        let failed = |error: std::io::Error| {
            Stopped::Input(vec![Diagnostic::new(
                path.display().to_string(),
                format!("cannot write it: {error}"),
            )])
        };
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        // Beside it first: a full disk must not cost what was there.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}"));
        let written = fs::write(&beside, &change.text).and_then(|()| fs::rename(&beside, &path));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written.map_err(failed)?;
    }
    Ok(())
}

/// Begins a language: its folder, with the reference language beside it where that is not there.
fn begin(out: &mut Output, words: &Words, what: &Locales, (tag, tier): (&str, u8)) -> Result<(), Stopped> {
    let root = written_to(what)?;
    if root.join(tag).exists() {
        let problem = Diagnostic::new(root.join(tag).display().to_string(), "this language has begun");
        return Err(Stopped::Input(vec![
            problem.hint(format!("`sightline locales sync {tag}` adds what it lacks")),
        ]));
    }
    let about = workbench::about(tag)?;
    if !root.join(REFERENCE).exists() {
        write(root, &workbench::reference(&embedded_locales())?)?;
    }
    write(root, &[about])?;
    let synced = workbench::sync(&Files::Folder(root.to_owned()), tag, Some(tier))?;
    write(root, &synced.changes)?;
    let given = [("folder", root.join(tag).display().to_string().into()), ("count", synced.added.into())];
    out.paragraph(&words.with(&own::TERMINAL_LOCALES_BEGUN, &given).text);
    Ok(())
}

fn language<'a>(found: &'a [Progress], tag: &str) -> Result<&'a Progress, Stopped> {
    found.iter().find(|language| language.tag == tag).ok_or_else(|| {
        let problem = Diagnostic::new("locales", format!("there is no translation `{tag}`"));
        Stopped::Input(vec![problem.suggest(tag, found.iter().map(|language| language.tag.as_str()))])
    })
}

/// A table of every language, or everything that one owes.
fn show(out: &mut Output, words: &Words, what: &Locales) -> Result<(), Stopped> {
    let files = read(what)?;
    let found = lint::progress(&files);
    if let Some(tag) = &what.tag {
        let language = language(&found, tag)?;
        for open in &language.open {
            out.raw(&format!("{}\n", line(words, open)));
        }
        if language.open.is_empty() {
            out.paragraph(&words.get(&own::TERMINAL_LOCALES_WHOLE).text);
        }
        return Ok(());
    }
    let head = words.get(&own::TERMINAL_LOCALES_HEAD).text;
    let head: Vec<&str> = head.split('|').map(str::trim).collect();
    let mut rows = vec![head.iter().map(|&column| column.to_owned()).collect::<Vec<_>>()];
    rows.extend(found.iter().flat_map(|language| (1..=language.all.len()).map(|tier| row(language, tier))));
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..head.len()).map(|column| width(column).unwrap_or_default()).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        out.raw(&format!("{}\n", cells.collect::<Vec<_>>().join("  ")));
    }
    out.paragraph(&words.get(&own::TERMINAL_LOCALES_LEGEND).text);
    let mistakes = lint::problems(&files, &needed(&load(&embedded_rules())?.corpus));
    for language in &found {
        let folder = format!("{}/", language.tag);
        let own = |problem: &&Diagnostic| problem.file == language.tag || problem.file.starts_with(&folder);
        let count = mistakes.iter().filter(own).count();
        if count > 0 {
            let given = [("language", language.tag.as_str().into()), ("count", count.into())];
            out.paragraph(&words.with(&own::TERMINAL_LOCALES_BROKEN, &given).text);
        }
    }
    Ok(())
}

/// What a language has of a tier, from 1; marked where it says that it has all.
fn row(language: &Progress, tier: usize) -> Vec<String> {
    let open = || language.open.iter().filter(|open| usize::from(open.tier) == tier);
    let of = |what: fn(&Owed) -> bool| {
        open().filter(|open| what(&open.what)).map(|open| &open.message).collect::<BTreeSet<_>>().len()
    };
    let messages = language.all[tier - 1];
    let owed = open().map(|open| &open.message).collect::<BTreeSet<_>>().len();
    let missing = of(|what| matches!(what, Owed::Missing | Owed::Part(_)));
    let (copies, stale) = (of(|what| *what == Owed::Copy), of(|what| *what == Owed::Stale));
    let words: usize = open().map(|open| open.words).sum();
    let mark = if tier <= usize::from(language.tier) { "*" } else { " " };
    let numbers = [messages, messages - owed, missing, copies, stale, words];
    let names = [language.tag.clone(), format!("{tier}{mark}")];
    names.into_iter().chain(numbers.map(|number| number.to_string())).collect()
}

fn line(words: &Words, open: &Open) -> String {
    let what = match &open.what {
        Owed::Missing | Owed::Part(_) => own::TERMINAL_LOCALES_MISSING,
        Owed::Copy => own::TERMINAL_LOCALES_COPY,
        Owed::Stale => own::TERMINAL_LOCALES_STALE,
    };
    let what = words.get(&what).text;
    let part = if let Owed::Part(name) = &open.what { format!(".{name}") } else { String::new() };
    let place = Diagnostic::new(&open.file, format!("{}{part}: {what}", open.message)).at(open.line);
    place.to_string()
}

/// The next messages to translate, each with the place and the text of its original.
fn todo(out: &mut Output, words: &Words, files: &Files, tag: &str, most: usize) -> Result<(), Stopped> {
    let found = lint::progress(files);
    let language = language(&found, tag)?;
    for open in language.open.iter().take(most) {
        out.raw(&format!("{}\n", line(words, open)));
        out.raw(&format!(
            "{}\n",
            workbench::text_of(files, &open.original.0, &open.message).unwrap_or_default()
        ));
    }
    if language.open.is_empty() {
        out.paragraph(&words.get(&own::TERMINAL_LOCALES_WHOLE).text);
    }
    Ok(())
}
