//! The first reading: which names there are. Everything else is read by them.

use indexmap::IndexMap;

use super::Reader;
use crate::corpus::AgenciesFile;
use crate::diagnostic::Diagnostic;
use crate::id::kind;
use crate::names::{FactType, List, Name, Names, Question, Unknown};

/// A file of questions, as far as names need it.
#[derive(serde::Deserialize)]
struct Questions {
    topics: Vec<Name>,
    circumstances: IndexMap<Name, Question>,
}

/// Reads every name; `topics` are the files of channels. What is wrong goes to the reader's problems.
pub(super) fn read(reader: &mut Reader, topics: &[Name]) -> Names {
    let mut names = Names::default();
    if let Some(file) = reader.file::<AgenciesFile>("vocabulary/agencies.yaml", 2) {
        names.agencies = reader.list("vocabulary/agencies.yaml", &["agencies"], file.agencies);
        for (group, members) in &file.groups {
            for (index, member) in members.iter().enumerate() {
                if !names.agencies.contains(member) {
                    let known = names.agencies.iter().map(|name| name.as_str());
                    let unknown = Unknown::new("agency", member.as_str(), known);
                    let at = ["groups", group.as_str(), &index.to_string()];
                    reader.unknown("vocabulary/agencies.yaml", &at, &unknown);
                }
            }
        }
        names.groups = file.groups;
    }
    let records: IndexMap<Name, Vec<Name>> = reader.first("vocabulary/records.yaml", 1).unwrap_or_default();
    for (topic, records) in records {
        let found = reader.list("vocabulary/records.yaml", &[topic.as_str()], records);
        names.records.extend(found);
    }
    names.holders = simple(reader, "vocabulary/holders.yaml");
    names.parties = simple(reader, "vocabulary/parties.yaml");
    names.exceptions = simple(reader, "vocabulary/exceptions.yaml");
    names.fields = simple(reader, "vocabulary/fields.yaml");
    names.terms = simple(reader, "vocabulary/terms.yaml");
    let facts: IndexMap<Name, FactType> = reader.first("vocabulary/facts.yaml", 1).unwrap_or_default();
    (names.facts, names.fact_types) = facts.into_iter().unzip();
    if let Some(file) = reader.first::<Questions>("questions/circumstances.yaml", 2) {
        names.topics = reader.list("questions/circumstances.yaml", &["topics"], file.topics);
        (names.circumstances, names.questions) = file.circumstances.into_iter().unzip();
    }
    for topic in topics {
        let path = format!("channels/{topic}.yaml");
        for channel in reader.names_of_entries(&path) {
            if !names.channels.insert(channel) {
                reader.twice(&path, &[channel.as_str()], channel);
            }
        }
    }
    names.safeguards = keys(reader, "safeguards.yaml");
    names.actions = keys(reader, "actions.yaml");
    names.letter_files = super::letter_files(reader.files);
    for path in &names.letter_files {
        for letter in reader.names_of_entries(path) {
            if !names.letters.insert(letter) {
                reader.twice(path, &[letter.as_str()], letter);
            }
        }
    }
    names.lists = reader.files.names_in("lists").iter().map(|name| Name::new(name)).collect();
    names.states = reader.files.stems_in("states", ".yaml").iter().map(|code| Name::new(code)).collect();
    if names.states.is_empty() {
        let problem = Diagnostic::new("states", "no state file found");
        reader.problems.push(problem.hint("expected states/XX.yaml"));
    }
    let problems = &mut reader.problems;
    names.refuse_too_many::<kind::Agency>("vocabulary/agencies.yaml", problems);
    names.refuse_too_many::<kind::Record>("vocabulary/records.yaml", problems);
    names.refuse_too_many::<kind::Fact>("vocabulary/facts.yaml", problems);
    names.refuse_too_many::<kind::Circumstance>("questions/circumstances.yaml", problems);
    for (circumstance, question) in names.circumstances.iter().zip(&names.questions) {
        let most = crate::corpus::answer::MOST_ANSWERS;
        if question.values.len() > most {
            let message = format!("`{circumstance}` has more than {most} answers");
            problems.push(Diagnostic::new("questions/circumstances.yaml", message));
        }
    }
    names
}

fn simple(reader: &mut Reader, path: &str) -> List {
    let names = reader.file::<Vec<Name>>(path, 1).unwrap_or_default();
    reader.list(path, &[], names)
}

fn keys(reader: &mut Reader, path: &str) -> List {
    reader.names_of_entries(path).into_iter().collect()
}
