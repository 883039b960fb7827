//! Which files a command may reach: those that its arguments name, and no others. The kernel refuses the rest, where it can.
//!
//! Every argument of every command is listed here by name, so that a new one that names a file cannot be forgotten.

use std::path::{Path, PathBuf};

use sightline_confine::Reach;

use crate::arguments::{Checked, Command, Common, Diff, Locales, Pack, Practiced, Session, Task, Trusted};

/// The files that this command may reach.
pub fn of(command: &Command) -> Reach {
    let mut reach = Reach::default();
    match command {
        Command::Interview { common } | Command::Glossary { common } | Command::Template { common } => {
            usual(&mut reach, common);
        }
        Command::Slip { statement: _, common } => usual(&mut reach, common),
        Command::Assess { answers, common, format: _ } => with_answers(&mut reach, common, Some(answers)),
        Command::Actions { answers, common } => with_answers(&mut reach, common, Some(answers)),
        Command::Letters { answers, what: _, common, format: _ } => {
            with_answers(&mut reach, common, Some(answers));
        }
        Command::Explain { answers, what: _, common, format: _ } => {
            with_answers(&mut reach, common, Some(answers));
        }
        Command::Report { answers, paper: _, common } => with_answers(&mut reach, common, Some(answers)),
        Command::Compare { answers, with: _, common } => with_answers(&mut reach, common, Some(answers)),
        Command::Questions { answers, common } => with_answers(&mut reach, common, answers.as_ref()),
        Command::Practice { what: Practiced { id: _, sheet: _, solution: _, answers }, common } => {
            with_answers(&mut reach, common, answers.as_ref());
        }
        Command::Diff(Diff { old, new, locale: _ }) => reach.read.extend([old.clone(), new.clone()]),
        Command::Pack(what) => pack(&mut reach, what),
        Command::Session(what) => session(&mut reach, what),
        Command::Check(Checked { rules, locales, as_of: _, stale: _ }) => {
            reach.read.extend(rules.iter().chain(locales).cloned());
        }
        Command::Locales(Locales { task, tag: _, locales }) => {
            reach.read.extend(locales.iter().cloned());
            if matches!(task, Some(Task::New { .. } | Task::Sync { .. } | Task::Fresh { .. })) {
                reach.write.extend(locales.as_deref().map(there));
            }
        }
        // It stays outside of the window, which shuts itself off from files.
        #[cfg(target_os = "linux")]
        Command::Window { arguments: _ } => {}
        Command::Schema { of: _, rules } => reach.read.extend(rules.iter().cloned()),
    }
    reach
}

fn usual(reach: &mut Reach, Common { locale: _, as_of: _, rules, locales, pack, trusted }: &Common) {
    reach.read.extend(rules.iter().chain(locales).chain(pack).cloned());
    trust(reach, trusted);
}

fn with_answers(reach: &mut Reach, common: &Common, answers: Option<&PathBuf>) {
    usual(reach, common);
    reach.read.extend(answers.cloned());
}

/// A key, or the file that holds it.
fn trust(reach: &mut Reach, Trusted { trust }: &Trusted) {
    reach.read.extend(trust.iter().filter_map(|one| Some(PathBuf::from(one.split_once('=')?.1))));
}

fn pack(reach: &mut Reach, what: &Pack) {
    match what {
        Pack::Make { file, rules, locales, least_program: _, replace: _ } => {
            reach.read.extend([rules.clone(), locales.clone()]);
            reach.write.push(folder_of(file));
        }
        Pack::Join { contents, file, maintainer, lawyer, replace: _ } => {
            reach.read.extend([contents.clone(), maintainer.clone(), lawyer.clone()]);
            reach.write.push(folder_of(file));
        }
        Pack::Check { file, locale: _, trusted } => {
            reach.read.push(file.clone());
            trust(reach, trusted);
        }
    }
}

fn session(reach: &mut Reach, what: &Session) {
    match what {
        Session::Save { answers, file, key, passphrase, replace: _, common } => {
            with_answers(reach, common, Some(answers));
            reach.read.extend(key.as_ref().map(PathBuf::from).into_iter().chain(passphrase.clone()));
            reach.write.push(folder_of(file));
        }
        Session::Open { file, key, passphrase, common } => {
            usual(reach, common);
            reach.read.extend([Some(file), key.as_ref(), passphrase.as_ref()].into_iter().flatten().cloned());
        }
    }
}

/// The folder in which a file is written.
fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A folder, or the nearest one above it that is there: it may have to be made.
fn there(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    absolute.ancestors().find(|above| above.exists()).unwrap_or(folder).to_owned()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::arguments::Arguments;

    #[test]
    fn every_file_that_is_named_is_within_reach() {
        let reach = |line: &str| of(&Arguments::try_parse_from(line.split(' ')).unwrap().command);
        let paths = |paths: &[&str]| paths.iter().map(PathBuf::from).collect::<Vec<_>>();
        for (line, read, write) in [
            ("sightline interview", &[][..], &[][..]),
            ("sightline assess a --rules r --locales l", &["r", "l", "a"], &[]),
            ("sightline report a --pack p --trust lawyer=k", &["p", "k", "a"], &[]),
            ("sightline practice x --answers a", &["a"], &[]),
            ("sightline session save a out/s.age --passphrase w", &["a", "w"], &["out"]),
            ("sightline session save a s.age --key k", &["a", "k"], &["."]),
            ("sightline session open s.age --key k", &["s.age", "k"], &[]),
            ("sightline pack make /x/p --rules r --locales l", &["r", "l"], &["/x"]),
            ("sightline pack join c p --maintainer m --lawyer l", &["c", "m", "l"], &["."]),
            ("sightline diff old built-in", &["old", "built-in"], &[]),
            ("sightline check --rules r", &["r"], &[]),
            ("sightline locales todo es --locales l", &["l"], &[]),
        ] {
            assert_eq!(reach(line), Reach { read: paths(read), write: paths(write) }, "{line}");
        }
        let folder = tempfile::tempdir().unwrap();
        let named = folder.path().join("not/yet");
        let reach = reach(&format!("sightline locales new ht --locales {}", named.display()));
        assert_eq!(reach.write, [folder.path()], "a folder that is to be made");
    }
}
