//! YAML with places: every type error and every meaning error gets its line.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScanError, Span, SpannedEventReceiver};
use serde::de::DeserializeOwned;

use crate::diagnostic::Diagnostic;

/// Where the entries of a YAML file stand: a path such as `facts/dmv.data-sales/sources/0` has a line.
#[derive(Debug, Clone, Default)]
pub struct Positions(HashMap<String, usize>);

impl Positions {
    /// The line of the entry at `path`, or of the nearest entry above it; 1 if there is none.
    #[must_use]
    pub fn line(&self, path: &[&str]) -> usize {
        (0..=path.len()).rev().find_map(|length| self.0.get(&join(&path[..length]))).copied().unwrap_or(1)
    }
}

/// Keys hold `/` themselves (`other/name`), so the parts are joined by a character that no key may hold.
const SEPARATOR: &str = "\u{1f}";

fn join(path: &[&str]) -> String {
    path.join(SEPARATOR)
}

/// Reads `text` as a `T`. What is wrong is added to `problems`, with its line: syntax, types, unknown and
/// missing fields, an id written twice, anchors and aliases.
pub fn parse<T: DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Vec<Diagnostic>,
) -> (Option<T>, Positions) {
    let mut scan = Scan { file, positions: Positions::default(), frames: Vec::new(), found: Vec::new() };
    if let Err(error) = Parser::new_from_str(text).load(&mut scan, true) {
        problems.push(syntax(file, &error));
        return (None, scan.positions);
    }
    if !scan.found.is_empty() {
        problems.append(&mut scan.found);
        return (None, scan.positions);
    }
    let positions = scan.positions;
    match serde_path_to_error::deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(value) => (Some(value), positions),
        Err(_) => {
            all_type_errors::<T>(file, text, &positions, problems);
            (None, positions)
        }
    }
}

fn syntax(file: &str, error: &ScanError) -> Diagnostic {
    Diagnostic::new(file, format!("this is not valid YAML: {}", error.info()))
        .at(error.marker().line())
        .hint("check the indentation, the quotes and the brackets around this line")
}

/// serde stops at the first error of a file. So the faulty entry is noted and taken out, and the rest is
/// read again, until nothing is wrong: then every entry's error has been told.
fn all_type_errors<T: DeserializeOwned>(
    file: &str,
    text: &str,
    positions: &Positions,
    problems: &mut Vec<Diagnostic>,
) {
    let mut value: serde_yaml::Value = match serde_yaml::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let line = error.location().map_or(0, |place| place.line());
            problems.push(Diagnostic::new(file, error.to_string()).at(line));
            return;
        }
    };
    for _ in 0..50 {
        let Err(error) = serde_path_to_error::deserialize::<_, T>(value.clone()) else { return };
        let path: Vec<String> = error.path().iter().map(ToString::to_string).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).filter(|part| *part != "?").collect();
        let message = error.inner().to_string();
        let place = if path.is_empty() { String::new() } else { format!(" (in `{}`)", path.join("/")) };
        problems.push(explain(file, &message, &place).at(positions.line(&path)));
        if !take_out(&mut value, &path) {
            return;
        }
    }
}

/// Removes the entry at `path`, or the nearest removable one above it.
fn take_out(value: &mut serde_yaml::Value, path: &[&str]) -> bool {
    // A missing or unknown field names its parent; an entry of a top-level section is the largest thing
    // that can go without making the file itself wrong.
    let Some((section, rest)) = path.split_first() else { return false };
    let Some(mapping) = value.as_mapping_mut() else { return false };
    match (mapping.get_mut(*section), rest.first()) {
        (Some(serde_yaml::Value::Mapping(section)), Some(entry)) => section.remove(*entry).is_some(),
        (Some(_), None) if path.len() == 1 => mapping.remove(*section).is_some(),
        _ => false,
    }
}

fn explain(file: &str, message: &str, place: &str) -> Diagnostic {
    let problem = Diagnostic::new(file, format!("{message}{place}"));
    let word = |from: &str| message.split_once(from).and_then(|(_, rest)| rest.split('`').next());
    if let Some(field) = word("unknown field `") {
        let known = message.split("expected ").nth(1).unwrap_or_default();
        let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
        return problem.suggest(field, known);
    }
    if let Some(variant) = word("unknown variant `") {
        let known = message.split("expected ").nth(1).unwrap_or_default();
        let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
        return problem.suggest(variant, known);
    }
    match word("missing field `") {
        Some("sources") => problem.hint("every claim names at least one source"),
        Some("as-of" | "date") => problem.hint("every claim and every case is dated"),
        Some(field) => problem.hint(format!("add `{field}:` here")),
        None => problem,
    }
}

/// One level of the tree being read.
enum Frame {
    Map { seen: Vec<String>, key: Option<String> },
    List { next: usize },
}

struct Scan<'a> {
    file: &'a str,
    positions: Positions,
    frames: Vec<Frame>,
    found: Vec<Diagnostic>,
}

impl Scan<'_> {
    fn path(&self) -> String {
        let parts: Vec<String> = self
            .frames
            .iter()
            .map(|frame| match frame {
                Frame::Map { key, .. } => key.clone().unwrap_or_default(),
                Frame::List { next } => next.to_string(),
            })
            .collect();
        parts.join(SEPARATOR)
    }

    /// A value is complete: the frame above moves on.
    fn close(&mut self) {
        match self.frames.last_mut() {
            Some(Frame::Map { key, .. }) => *key = None,
            Some(Frame::List { next }) => *next += 1,
            None => {}
        }
    }

    /// Returns true if the scalar is a key of the mapping being read.
    fn key(&mut self, text: &str, line: usize) -> bool {
        let Some(Frame::Map { seen, key: key @ None }) = self.frames.last_mut() else { return false };
        if seen.iter().any(|earlier| earlier == text) {
            let message = format!("`{text}` is here twice");
            self.found.push(
                Diagnostic::new(self.file, message)
                    .at(line)
                    .hint("give each entry its own id, or remove one"),
            );
        }
        seen.push(text.to_owned());
        *key = Some(text.to_owned());
        let path = self.path();
        self.positions.0.insert(path, line);
        true
    }

    fn value_begins(&mut self, line: usize) {
        if matches!(self.frames.last(), Some(Frame::List { .. })) {
            let path = self.path();
            self.positions.0.insert(path, line);
        }
    }
}

impl<'input> SpannedEventReceiver<'input> for Scan<'_> {
    fn on_event(&mut self, event: Event<'input>, span: Span) {
        let line = span.start.line();
        let anchored = match &event {
            Event::Alias(_) => true,
            Event::Scalar(_, _, anchor, _) => *anchor != 0,
            Event::SequenceStart(anchor, ..) | Event::MappingStart(anchor, ..) => *anchor != 0,
            _ => false,
        };
        if anchored && self.found.len() < 20 {
            let message = "anchors and aliases (`&name`, `*name`) are not allowed";
            self.found.push(Diagnostic::new(self.file, message).at(line).hint("write the value out"));
        }
        match event {
            Event::Scalar(text, ..) if self.key(&text, line) => {}
            Event::Scalar(..) => {
                self.value_begins(line);
                self.close();
            }
            Event::Alias(_) => self.close(),
            Event::MappingStart(..) => {
                self.value_begins(line);
                self.frames.push(Frame::Map { seen: Vec::new(), key: None });
            }
            Event::SequenceStart(..) => {
                self.value_begins(line);
                self.frames.push(Frame::List { next: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.frames.pop();
                self.close();
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indexmap::IndexMap;

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let _ = parse::<IndexMap<String, IndexMap<String, u32>>>("f.yaml", text, &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_type_error_is_told_with_its_line() {
        let found = problems("a:\n  x: 1\n  y: one\n  z: 3\nb:\n  x: []\n");
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("f.yaml:3: "), "{found:?}");
        assert!(found[1].starts_with("f.yaml:6: "), "{found:?}");
    }

    #[test]
    fn a_key_twice_is_told() {
        let found = problems("a:\n  x: 1\n  x: 2\n");
        assert!(found[0].starts_with("f.yaml:3: `x` is here twice"), "{found:?}");
    }

    #[test]
    fn alias_bombs_are_refused_before_they_grow() {
        let found = problems("a: &a {x: 1}\nb: *a\n");
        assert!(found.iter().any(|p| p.contains("f.yaml:1: anchors")), "{found:?}");
    }

    #[test]
    fn broken_syntax_has_a_line() {
        let found = problems("a:\n  x: [1\nb: {\n");
        assert!(found[0].contains("not valid YAML"), "{found:?}");
    }
}
