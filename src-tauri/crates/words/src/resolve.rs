//! What the formatter would do with a text, worked out beforehand. Fluent's formatter panics after a hundred
//! placeables and on numbers that it cannot count with, and another message can hold further ones: a text
//! that leads there is refused before anything is formatted.

use std::collections::HashMap;

use sightline_rules::Diagnostic;
use sightline_rules::read::MOST_TOLD;

use crate::syntax::{Piece, Source, entries, patterns, placed, walk};

/// So many placeables may stand in a message, those of what it names counted in.
const MOST_PLACEABLES: usize = 100;
/// More digits no number of ours has.
const MOST_DIGITS: usize = 12;

/// A message or term, and its part; the value is the part `""`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key<'a> {
    term: bool,
    id: &'a str,
    part: &'a str,
}

struct Pattern<'a> {
    key: Key<'a>,
    file: &'a str,
    line: usize,
    placeables: usize,
    names: Vec<Key<'a>>,
}

/// How heavy a pattern is: its placeables, with those of what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Of(usize),
    TooMany,
    Circle,
}

/// Every text of these files that cannot be formatted safely.
pub(crate) fn problems(sources: &[Source]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    // Nearly every text is plain, and this runs at each start.
    if sources.iter().all(is_plain) {
        return problems;
    }
    let mut all = Vec::new();
    for source in sources {
        collect(source, &mut all, &mut problems);
    }
    let mut scales = Scales { patterns: HashMap::new(), weighed: HashMap::new() };
    // Of a message written twice the first one stands.
    for (place, pattern) in all.iter().enumerate() {
        scales.patterns.entry(pattern.key).or_insert(place);
    }
    for pattern in &all {
        let message = match scales.weigh(&all, pattern, &mut Vec::new()) {
            Weight::Of(_) => continue,
            Weight::TooMany => format!("has more than {MOST_PLACEABLES} placeables"),
            Weight::Circle => "leads round in a circle".to_owned(),
        };
        let hint = "what stands in braces, in it and in the messages that it names";
        let message = format!("`{}` {message}", pattern.key);
        problems.push(Diagnostic::new(pattern.file, message).at(pattern.line).hint(hint));
        if problems.len() >= MOST_TOLD {
            break;
        }
    }
    problems
}

/// Whether no message of a file names another, and none is large.
pub(crate) fn is_plain(source: &Source) -> bool {
    is_plain_but_for(source, |_| false)
}

/// Whether no message of a file names another but those that hold nothing in braces, by their ids; and none is large.
pub(crate) fn is_plain_but_for(source: &Source, holds_nothing: impl Fn(&str) -> bool) -> bool {
    let mut plain = true;
    for (_, pattern) in source.resource.entries().flat_map(patterns) {
        let mut placeables = 0;
        walk(pattern, &mut |piece| match piece {
            Piece::Placeable => placeables += 1,
            Piece::Message(id, None) => plain &= holds_nothing(id),
            Piece::Message(_, Some(_)) | Piece::Term(..) => plain = false,
            Piece::Number(number) => plain &= number.len() <= MOST_DIGITS,
            _ => {}
        });
        plain &= placeables <= MOST_PLACEABLES;
    }
    plain
}

impl std::fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let dot = if self.part.is_empty() { "" } else { "." };
        write!(f, "{}{}{dot}{}", if self.term { "-" } else { "" }, self.id, self.part)
    }
}

/// Those patterns of a file that hold or name anything.
fn collect<'a>(source: &'a Source, all: &mut Vec<Pattern<'a>>, problems: &mut Vec<Diagnostic>) {
    for (entry, place) in entries(source) {
        let (term, id) = match entry {
            fluent_syntax::ast::Entry::Term(entry) => (true, entry.id.name),
            fluent_syntax::ast::Entry::Message(entry) => (false, entry.id.name),
            _ => continue,
        };
        for (part, line, pattern) in placed(entry, &place) {
            let (mut placeables, mut names, mut long) = (0, Vec::new(), false);
            walk(pattern, &mut |piece| match piece {
                Piece::Placeable => placeables += 1,
                Piece::Message(id, part) => {
                    names.push(Key { term: false, id, part: part.unwrap_or_default() });
                }
                Piece::Term(id, part) => names.push(Key { term: true, id, part: part.unwrap_or_default() }),
                Piece::Number(number) => long |= number.len() > MOST_DIGITS,
                _ => {}
            });
            let key = Key { term, id, part };
            if long {
                let message = format!("`{key}` holds a number that is too long");
                let problem = Diagnostic::new(&source.path, message).at(line);
                problems.push(problem.hint(format!("{MOST_DIGITS} digits at most")));
            }
            if placeables > 0 {
                all.push(Pattern { key, file: &source.path, line, placeables, names });
            }
        }
    }
}

struct Scales<'a> {
    /// Place in the list of all.
    patterns: HashMap<Key<'a>, usize>,
    weighed: HashMap<Key<'a>, Weight>,
}

impl<'a> Scales<'a> {
    /// `way` leads from the first message here: no longer way can be formatted, so this never goes deeper
    /// either.
    fn weigh(&mut self, all: &[Pattern<'a>], pattern: &Pattern<'a>, way: &mut Vec<Key<'a>>) -> Weight {
        if let Some(known) = self.weighed.get(&pattern.key) {
            return *known;
        }
        if way.contains(&pattern.key) {
            return Weight::Circle;
        }
        if way.len() >= MOST_PLACEABLES {
            return Weight::TooMany;
        }
        way.push(pattern.key);
        let mut weight = sum(Weight::Of(0), Weight::Of(pattern.placeables));
        for name in &pattern.names {
            if let Some(place) = self.patterns.get(name).copied() {
                weight = sum(weight, self.weigh(all, &all[place], way));
            }
        }
        way.pop();
        self.weighed.insert(pattern.key, weight);
        weight
    }
}

fn sum(a: Weight, b: Weight) -> Weight {
    match (a, b) {
        (Weight::Of(a), Weight::Of(b)) if a + b <= MOST_PLACEABLES => Weight::Of(a + b),
        (Weight::Of(_), Weight::Of(_)) => Weight::TooMany,
        (a, b) => a.max(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::tree;
    use crate::syntax::read;

    fn found(text: &str) -> Vec<String> {
        let mut unread = Vec::new();
        let source = read(&tree(&[("f.ftl", text)]), "f.ftl", &mut unread);
        assert_eq!(unread, []);
        problems(source.as_slice()).iter().map(|p| format!("{}: {}", p.line, p.message)).collect()
    }

    #[test]
    fn what_the_formatter_would_not_survive_is_refused() {
        let many = format!("a = {{ 1 ->\n *[x] {}\n }}\n", "{ \"\" }".repeat(101));
        assert_eq!(found(&many), ["1: `a` has more than 100 placeables"]);
        assert_eq!(found(&format!("a = {}\n", "{ \"\" }".repeat(100))), [""; 0]);
        let laughs = (0..9).map(|n| format!("a{n} = {{ a{m} }}{{ a{m} }}{{ a{m} }}\n", m = n + 1));
        let laughs: String = laughs.chain(["a9 = { $b }\n".to_owned()]).collect();
        assert_eq!(found(&laughs).first().unwrap(), "1: `a0` has more than 100 placeables");
        let digits = "9".repeat(400);
        for number in [digits, format!("1.{}", "0".repeat(20))] {
            let text = format!("a = b\nc =\n    .d = {{ {number} ->\n [one] x\n *[other] y\n }}\n");
            assert_eq!(found(&text), ["3: `c.d` holds a number that is too long"]);
        }
    }

    #[test]
    fn circles_and_endless_ways_are_refused() {
        let circle = "`a` leads round in a circle";
        assert_eq!(found("a = { b }\nb = { -c }\n-c = { a }\n")[0], format!("1: {circle}"));
        assert_eq!(found("a = { a }\n"), [format!("1: {circle}")]);
        let way: String = (0..50_000).map(|n| format!("a{n} = {{ a{} }}\n", n + 1)).collect();
        assert_eq!(found(&way).len(), MOST_TOLD);
    }
}
