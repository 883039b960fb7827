//! More rules: every channel repeated under other answers, mechanically.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_yaml::{Mapping, Value};
use sightline_rules::corpus::{Answer, Corpus};
use sightline_rules::read::{Files, read};
use sightline_rules::{Problems, StateId};

use crate::engines::Failed;
use crate::people::Random;

/// The rules of the nation and one state, every channel as often as asked for. Each copy has the channel's own
/// condition and, besides, the answer to one more question; the safeguards and cases of the channel are its own too.
///
/// # Errors
/// When the rules cannot be read.
pub fn times(original: &Corpus, state: StateId, times: usize) -> Result<Corpus, Failed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files)?;
    let questions: Vec<(&str, &str)> = original
        .circumstances
        .iter()
        .flat_map(|(id, question)| {
            original.answers(question, None).map(Answer::name).map(move |answer| (id.name(), answer))
        })
        .collect();
    let mut random = Random(7);
    let names: Vec<&str> = original.channels.ids().map(|channel| channel.name()).collect();
    for (path, text) in &mut files {
        let channels = path.starts_with("channels/");
        if !channels && !text.contains("channels:") {
            continue;
        }
        let mut tree: Value = serde_yaml::from_str(text).map_err(|error| format!("{path}: {error}"))?;
        if channels {
            repeat(&mut tree, times, || questions[random.below(questions.len())]);
        } else {
            name_copies(&mut tree, &names, times);
        }
        *text = serde_yaml::to_string(&tree).map_err(|error| format!("{path}: {error}"))?;
    }
    let loaded = read(&Files::Memory(files)).map_err(|problems| first(&problems))?;
    let mut corpus = loaded.corpus;
    corpus.states.retain(|known, _| known.name() == state.name());
    Ok(corpus)
}

fn first(problems: &Problems) -> Failed {
    format!("{:?}", problems.0.first())
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> Result<(), Failed> {
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "yaml") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path).map_err(|error| error.to_string())?);
        }
    }
    Ok(())
}

fn copy(name: &str, number: usize) -> String {
    format!("{name}-copy-{number}")
}

/// A file of channels.
fn repeat<'a>(tree: &mut Value, times: usize, mut other: impl FnMut() -> (&'a str, &'a str)) {
    let Value::Mapping(channels) = tree else { return };
    let originals: Vec<(String, Value)> = channels
        .iter()
        .filter_map(|(name, channel)| Some((name.as_str()?.to_owned(), channel.clone())))
        .collect();
    for (name, channel) in originals {
        for number in 1..times {
            let mut channel = channel.clone();
            let (question, answer) = other();
            let leaf = Mapping::from_iter([(question.into(), answer.into())]);
            if let Some(when) = channel.get_mut("when") {
                let both = Value::Sequence(vec![when.clone(), Value::Mapping(leaf)]);
                *when = Value::Mapping(Mapping::from_iter([("all".into(), both)]));
            }
            channels.insert(copy(&name, number).into(), channel);
        }
    }
}

/// Wherever a list of channels names one, its copies too.
fn name_copies(tree: &mut Value, names: &[&str], times: usize) {
    match tree {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                match value {
                    Value::Sequence(list) if key.as_str() == Some("channels") => {
                        let named: Vec<String> = list
                            .iter()
                            .filter_map(|name| name.as_str())
                            .filter(|name| names.contains(name))
                            .map(str::to_owned)
                            .collect();
                        for name in named {
                            list.extend((1..times).map(|number| Value::from(copy(&name, number))));
                        }
                    }
                    value => name_copies(value, names, times),
                }
            }
        }
        Value::Sequence(list) => list.iter_mut().for_each(|value| name_copies(value, names, times)),
        _ => {}
    }
}
