//! YAML with places: every type error and every meaning error gets its line.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser, ScanError, Span};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, quoted};

/// Where the entries of a YAML file stand: a path such as `facts/dmv.data-sales/sources/0` has a line.
#[derive(Debug, Clone, Default)]
pub struct Positions(HashMap<String, usize>);

impl Positions {
    /// The line of the entry at `path`, or of the nearest entry above it; 1 if there is none.
    #[must_use]
    pub fn line(&self, path: &[&str]) -> usize {
        self.nearest(path).map_or(1, |(_, line)| line)
    }

    /// How much of the path is in the file, and the line where that stands.
    pub(super) fn nearest(&self, path: &[&str]) -> Option<(usize, usize)> {
        let found = |length: usize| Some((length, *self.0.get(&join(&path[..length]))?));
        (1..=path.len()).rev().find_map(found)
    }
}

/// Keys hold `/` themselves (`other/name`), so the parts are joined by a character that no key may hold.
const SEPARATOR: &str = "\u{1f}";

fn join(path: &[&str]) -> String {
    path.join(SEPARATOR)
}

/// So many lists and mappings may stand inside one another. The readers below call themselves for each.
const DEEPEST: usize = 40;
/// So many problems of one file are told; who has more begins with these.
pub const MOST_TOLD: usize = 50;

/// Reads `text` as a `T`. What is wrong is added to `problems`, with its line: syntax, types, unknown and
/// missing fields, unknown ids, an id written twice, anchors and aliases. `entries` says how deep in the file its
/// entries stand: a wrong entry is told, set aside, and the others are still read.
pub fn parse<T: DeserializeOwned>(
    file: &str,
    text: &str,
    entries: usize,
    problems: &mut Vec<Diagnostic>,
) -> (Option<T>, Positions) {
    let mut scan = Scan { file, positions: Positions::default(), frames: Vec::new(), found: Vec::new() };
    let scanned = scan.read(text);
    let positions = scan.positions;
    if let Err(problem) = scanned {
        problems.push(problem);
        return (None, positions);
    }
    if !scan.found.is_empty() {
        problems.append(&mut scan.found);
        return (None, positions);
    }
    let mut value: Value = match serde_yaml::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let line = error.location().map_or(0, |place| place.line());
            problems.push(Diagnostic::new(file, error.to_string()).at(line));
            return (None, positions);
        }
    };
    // serde stops at the first error of a file. So the faulty entry is noted and taken out, and the rest is read
    // again, until nothing is wrong: then every entry's error has been told.
    for told_before in 0..MOST_TOLD {
        let error = match serde_path_to_error::deserialize(&value) {
            Ok(read) => return ((told_before == 0).then_some(read), positions),
            Err(error) => error,
        };
        let path: Vec<String> = error.path().iter().filter_map(key).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let message = error.inner().to_string();
        let place = if path.is_empty() { String::new() } else { format!(" (in `{}`)", path.join("/")) };
        problems.push(told(file, &message, &place).at(positions.line(&path)));
        if !take_out(&mut value, &path, entries) {
            break;
        }
    }
    (None, positions)
}

fn syntax(file: &str, error: &ScanError) -> Diagnostic {
    let line = error.marker().line();
    // The parser stops by itself where nesting would exhaust it.
    if error.info().contains("recursion limit") {
        return too_deep(file, line);
    }
    Diagnostic::new(file, format!("this is not valid YAML: {}", error.info()))
        .at(line)
        .hint("check the indentation, the quotes and the brackets around this line")
}

fn too_deep(file: &str, line: usize) -> Diagnostic {
    Diagnostic::new(file, "lists and mappings stand too deep in one another")
        .at(line)
        .hint(format!("{DEEPEST} levels at most"))
}

/// A step of a path as [`Positions`] has it.
fn key(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

/// Removes the item at fault where it is one of several in a list, else the entry that holds it.
fn take_out(value: &mut Value, path: &[&str], entries: usize) -> bool {
    if let Some((item, above)) = path.split_last()
        && let (Ok(item), Some(Value::Sequence(list))) = (item.parse::<usize>(), at(value, above))
        && list.len() > 1
        && item < list.len()
    {
        list.remove(item);
        return true;
    }
    let depth = path.len().min(entries);
    let Some((last, above)) = path[..depth].split_last() else { return false };
    match (at(value, above), last.parse::<usize>()) {
        (Some(Value::Mapping(mapping)), _) => mapping.remove(*last).is_some(),
        (Some(Value::Sequence(list)), Ok(item)) if item < list.len() => {
            list.remove(item);
            true
        }
        _ => false,
    }
}

fn at<'v>(value: &'v mut Value, path: &[&str]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, part| match value {
        Value::Mapping(mapping) => mapping.get_mut(*part),
        Value::Sequence(list) => list.get_mut(part.parse::<usize>().ok()?),
        _ => None,
    })
}

fn told(file: &str, message: &str, place: &str) -> Diagnostic {
    // An unknown id brings its hint along, on a second line.
    let (message, hint) = message.split_once('\n').map_or((message, None), |(text, hint)| (text, Some(hint)));
    let word = |from: &str| message.split_once(from).and_then(|(_, rest)| rest.split('`').next());
    let (kind, rest) = message.split_once("string \"").unwrap_or((message, ""));
    let shown = match rest.rsplit_once("\", ") {
        // serde shows the whole text that it did not expect.
        Some((text, expected)) => format!("{kind}string {}, {expected}", quoted(text)),
        None => message.to_owned(),
    };
    let problem = Diagnostic::new(file, format!("{shown}{place}"));
    if let Some(hint) = hint {
        return problem.hint(hint);
    }
    for unknown in ["unknown field `", "unknown variant `"] {
        if let Some(word) = word(unknown) {
            let known = message.split("expected ").nth(1).unwrap_or_default();
            return problem.suggest(word, known.split('`').skip(1).step_by(2));
        }
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
    Map { seen: HashSet<String>, key: Option<String> },
    List { next: usize },
}

struct Scan<'a> {
    file: &'a str,
    positions: Positions,
    frames: Vec<Frame>,
    found: Vec<Diagnostic>,
}

impl Scan<'_> {
    /// Goes through the file once, event by event: nothing here calls itself, however deep the file is.
    fn read(&mut self, text: &str) -> Result<(), Diagnostic> {
        let mut documents = 0;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| syntax(self.file, &error))?;
            let line = span.start.line();
            documents += usize::from(matches!(event, Event::DocumentStart(..)));
            if documents > 1 {
                let problem = Diagnostic::new(self.file, "more than one document in the file").at(line);
                return Err(problem.hint("remove the line `---` between them"));
            }
            self.take(event, span);
            if self.frames.len() > DEEPEST {
                return Err(too_deep(self.file, line));
            }
        }
        Ok(())
    }

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

    fn tell(&mut self, message: String, line: usize, hint: &str) {
        if self.found.len() < MOST_TOLD {
            self.found.push(Diagnostic::new(self.file, message).at(line).hint(hint));
        }
    }

    /// Returns true if the scalar is a key of the mapping being read.
    fn key(&mut self, text: &str, line: usize) -> bool {
        let Some(Frame::Map { seen, key: key @ None }) = self.frames.last_mut() else { return false };
        let first = seen.insert(text.to_owned());
        *key = Some(text.to_owned());
        if !first {
            let message = format!("{} is here twice", quoted(text));
            self.tell(message, line, "give each entry its own id, or remove one");
        }
        let path = self.path();
        self.positions.0.entry(path).or_insert(line);
        true
    }

    fn value_begins(&mut self, line: usize) {
        if matches!(self.frames.last(), Some(Frame::List { .. })) {
            let path = self.path();
            self.positions.0.insert(path, line);
        }
    }

    fn take(&mut self, event: Event, span: Span) {
        let line = span.start.line();
        let anchored = match &event {
            Event::Alias(_) => true,
            Event::Scalar(_, _, anchor, _) => *anchor != 0,
            Event::SequenceStart(anchor, ..) | Event::MappingStart(anchor, ..) => *anchor != 0,
            _ => false,
        };
        if anchored {
            let message = "anchors and aliases (`&name`, `*name`) are not allowed".to_owned();
            self.tell(message, line, "write the value out");
        }
        // A key that is a list or a mapping has no name.
        let key_due = matches!(self.frames.last(), Some(Frame::Map { key: None, .. }));
        match event {
            Event::Scalar(text, ..) if self.key(&text, line) => {}
            Event::Scalar(..) => {
                self.value_begins(line);
                self.close();
            }
            Event::Alias(_) => self.close(),
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if key_due {
                    self.tell("a key must be a word".to_owned(), line, "remove the `?` or the brackets");
                    self.frames.push(Frame::List { next: 0 });
                    return;
                }
                self.value_begins(line);
                self.frames.push(match event {
                    Event::MappingStart(..) => Frame::Map { seen: HashSet::new(), key: None },
                    _ => Frame::List { next: 0 },
                });
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
        let _ = parse::<IndexMap<String, IndexMap<String, u32>>>("f.yaml", text, 2, &mut problems);
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
    fn each_wrong_item_of_a_list_is_told() {
        let mut found = Vec::new();
        let text = "a:\n- 1\n- two\n- 3\n- four\n";
        let _ = parse::<IndexMap<String, Vec<u32>>>("f.yaml", text, 1, &mut found);
        assert_eq!(found.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3, 4], "{found:?}");
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

    #[test]
    fn what_is_too_deep_is_refused_with_its_line() {
        for text in ["- ".repeat(30_000), "? ".repeat(30_000), ": ".repeat(30_000), "[".repeat(30_000)] {
            let found = problems(&format!("a: 1\n{text}"));
            assert!(found[0].starts_with("f.yaml:2: "), "{found:?}");
            assert!(found.iter().all(|problem| problem.len() < 400), "{found:?}");
        }
        assert!(problems(&format!("a: {}\n", "[".repeat(300)))[0].contains("too deep"));
    }
}
