//! From which English each message of a translation was made: a fingerprint of it, one line a message, in a file
//! beside the words. A message whose English has changed since is stale: it is not shown, and never called clean.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, VariantKey};
use sightline_rules::Diagnostic;
use sightline_rules::read::Files;

use crate::syntax::{Piece, Source, patterns, walk};

/// The file's name.
pub(crate) const FILE: &str = "made-from.txt";

/// Ends the line of a message that is still the English, put there for a translator to write over.
const COPY: &str = "copy";

const HEAD: &str = "\
# Which English each message was translated from. `sightline locales` reads and writes this file; nobody need.
";

/// What a message says, in 32 bits: the same until a word, a name, a number or a mark of it changes. How its lines are
/// broken, and what its comments say, does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u32);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// One line of the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made {
    pub from: Fingerprint,
    /// Whether it was put there as a copy of the English.
    pub copied: bool,
    pub line: usize,
}

/// How a translation stands to the English of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It was made from it.
    Current,
    /// Nothing says from which it was made.
    Unsaid,
    /// It was made from another.
    Stale,
    /// It is the English, put there to be written over.
    Copy,
}

/// What the file of a language says, by message.
#[derive(Debug, Clone, Default)]
pub(crate) struct MadeFrom(pub BTreeMap<String, Made>);

impl MadeFrom {
    /// Reads the file of a language; a language without one says nothing. What is wrong is added to `problems`.
    pub fn read(files: &Files, tag: &str, problems: &mut Vec<Diagnostic>) -> Self {
        let path = format!("{tag}/{FILE}");
        let mut made = Self::default();
        if !files.names_in(tag).iter().any(|name| name == FILE) {
            return made;
        }
        let text = match files.text(&path) {
            Ok(text) => text,
            Err(error) => {
                problems.push(error.diagnostic(&path));
                return made;
            }
        };
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let known = made.0.len();
            if let Some((id, of)) = read_line(line, index + 1) {
                made.0.entry(id.to_owned()).or_insert(of);
            }
            if made.0.len() == known {
                let problem = Diagnostic::new(&path, "this line says nothing, or says it twice");
                let hint = format!("`sightline locales sync {tag}` writes this file");
                problems.push(problem.at(index + 1).hint(hint));
            }
        }
        made
    }

    /// The text of the file.
    pub fn written(&self) -> String {
        let lines = self.0.iter().map(|(id, made)| {
            let copied = if made.copied { format!(" {COPY}") } else { String::new() };
            format!("{id} {}{copied}\n", made.from)
        });
        HEAD.chars().chain(lines.collect::<String>().chars()).collect()
    }

    /// How a message stands: `own` is what it says itself, asked for only where that matters.
    pub fn standing(&self, id: &str, own: impl Fn() -> Fingerprint, english: Fingerprint) -> Standing {
        match self.0.get(id) {
            Some(made) if made.copied && own() == made.from => Standing::Copy,
            Some(made) => {
                if made.from == english {
                    Standing::Current
                } else {
                    Standing::Stale
                }
            }
            None => {
                if own() == english {
                    Standing::Copy
                } else {
                    Standing::Unsaid
                }
            }
        }
    }

    /// Says that a message was made from this English.
    pub fn say(&mut self, id: &str, from: Fingerprint, copied: bool) {
        self.0.insert(id.to_owned(), Made { from, copied, line: 0 });
    }
}

fn read_line(line: &str, number: usize) -> Option<(&str, Made)> {
    let mut words = line.split(' ');
    let (id, from) = (words.next()?, words.next()?);
    let copied = match words.next() {
        None => false,
        Some(COPY) => true,
        Some(_) => return None,
    };
    let from = Fingerprint(u32::from_str_radix(from, 16).ok().filter(|_| from.len() == 8)?);
    words.next().is_none().then_some((id, Made { from, copied, line: number }))
}

/// Those messages of a translation that must not be shown as its own: stale ones, copies of the English, and those that name
/// such a one, as they would say it. Of what was read before, those in `hidden` are not shown.
pub(crate) fn not_its_own(
    made: &MadeFrom,
    own: &[Source],
    english: &[Source],
    mut hidden: HashSet<String>,
) -> HashSet<String> {
    let mut today = HashMap::new();
    for (entry, id) in english.iter().flat_map(messages) {
        today.entry(id).or_insert_with(|| fingerprint(entry));
    }
    let shown = |standing| matches!(standing, Standing::Current | Standing::Unsaid);
    let not_shown = own.iter().flat_map(messages).filter(|(entry, id)| {
        let standing = today.get(id).map(|today| made.standing(id, || fingerprint(entry), *today));
        standing.is_some_and(|standing| !shown(standing))
    });
    hidden.extend(not_shown.map(|(_, id)| id.to_owned()));
    while !hidden.is_empty() {
        let naming = own.iter().flat_map(messages).filter(|(entry, id)| {
            !hidden.contains(*id) && patterns(entry).iter().any(|(_, pattern)| names_any(pattern, &hidden))
        });
        let naming: Vec<String> = naming.map(|(_, id)| id.to_owned()).collect();
        if naming.is_empty() {
            break;
        }
        hidden.extend(naming);
    }
    hidden
}

fn names_any(pattern: &Pattern<&str>, messages: &HashSet<String>) -> bool {
    let mut named = false;
    walk(pattern, &mut |piece| {
        if let Piece::Message(id, _) = piece {
            named |= messages.contains(id);
        }
    });
    named
}

fn messages(source: &Source) -> impl Iterator<Item = (&Entry<&str>, &str)> {
    source.resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some((entry, message.id.name)),
        _ => None,
    })
}

/// The fingerprint of what a message says.
pub(crate) fn fingerprint(entry: &Entry<&str>) -> Fingerprint {
    let mut print = Print(0x811c_9dc5);
    for (part, pattern) in patterns(entry) {
        print.add("part", part);
        walk(pattern, &mut |piece| match piece {
            // Lines may be broken elsewhere; a no-break space is a word's own.
            Piece::Text(text) => text.split_ascii_whitespace().for_each(|word| print.add("word", word)),
            Piece::Placeable => print.add("braces", ""),
            Piece::Variable(name) => print.add("variable", name),
            Piece::Call(name, arguments) => {
                print.add("call", name);
                let named = arguments.named.iter().map(|argument| &argument.value);
                arguments.positional.iter().chain(named).for_each(|given| print.given(given));
            }
            Piece::Message(id, part) => {
                print.add("message", id);
                print.add("of", part.unwrap_or_default());
            }
            Piece::Term(id, part) => {
                print.add("term", id);
                print.add("of", part.unwrap_or_default());
            }
            Piece::Number(number) => print.add("number", number),
            Piece::Select(selector, _) => {
                print.add("choice", "");
                print.given(selector);
            }
            Piece::Variant(variant) => {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                    variant.key;
                print.add(if variant.default { "default" } else { "variant" }, key);
            }
        });
    }
    Fingerprint(print.0)
}

/// FNV-1a of 32 bits: short, and the same on every machine and in every year.
struct Print(u32);

impl Print {
    fn add(&mut self, kind: &str, text: &str) {
        for byte in kind.bytes().chain([0]).chain(text.bytes()).chain([0xff]) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }

    /// A variable given to a call, or chosen by; what else is given is a piece of its own.
    fn given(&mut self, given: &InlineExpression<&str>) {
        if let InlineExpression::VariableReference { id } = given {
            self.add("variable", id.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::tree;
    use crate::syntax::read;

    fn print_of(text: &str) -> Fingerprint {
        let source = read(&tree(&[("f.ftl", text)]), "f.ftl", &mut Vec::new()).unwrap();
        let print = messages(&source).map(|(entry, _)| fingerprint(entry)).next();
        print.unwrap()
    }

    #[test]
    fn any_change_of_what_is_said_counts_and_no_other() {
        let text = "a = They may not ask before June 8.\n    .why = { $count ->\n        [one] One { $b }\n       *[other] { NUMBER($count) } more\n    }\n";
        let same = [
            text.replace("may not ask", "may\n    not   ask"),
            format!("# A comment.\n{text}"),
            text.replace("{ $b }", "{$b}"),
        ];
        for same in same {
            assert_eq!(print_of(&same), print_of(text), "{same}");
        }
        let changes = [
            (" not", ""),
            ("June 8", "June 9"),
            ("June 8", "July 8"),
            ("They", "they"),
            ("8.", "8"),
            (".why", ".what"),
            ("{ $b }", "{ $c }"),
            ("{ $b }", "b"),
            ("[one]", "[two]"),
            ("*[other] { NUMBER($count) } more", "*[other] more { NUMBER($count) }"),
            ("NUMBER($count)", "NUMBER($b)"),
            ("NUMBER", "DATE"),
            ("{ $count ->", "{ $b ->"),
            ("One { $b }\n", "One\n"),
        ];
        for (from, to) in changes {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text);
            assert_ne!(print_of(&changed), print_of(text), "{changed}");
        }
        // A word that goes from one variant to the next is a change.
        assert_ne!(
            print_of("a = { $b ->\n [one] c d\n *[other] e\n }\n"),
            print_of("a = { $b ->\n [one] c\n *[other] d e\n }\n")
        );
    }

    #[test]
    fn a_translation_stands_to_its_english() {
        let (old, new, own) = (print_of("a = b\n"), print_of("a = c\n"), print_of("a = ñ\n"));
        let mut made = MadeFrom::default();
        let standing = |made: &MadeFrom, own, english| made.standing("a", || own, english);
        assert_eq!(standing(&made, own, new), Standing::Unsaid);
        assert_eq!(standing(&made, new, new), Standing::Copy);
        made.say("a", old, true);
        assert_eq!(standing(&made, old, old), Standing::Copy);
        assert_eq!(standing(&made, old, new), Standing::Copy);
        assert_eq!(
            [standing(&made, own, old), standing(&made, own, new)],
            [Standing::Current, Standing::Stale]
        );
        made.say("a", new, false);
        assert_eq!([standing(&made, own, new), standing(&made, new, new)], [Standing::Current; 2]);
        assert_eq!(standing(&made, own, old), Standing::Stale);
    }

    #[test]
    fn the_file_is_read_as_it_is_written_and_a_broken_line_is_told() {
        let mut made = MadeFrom::default();
        made.say("a", print_of("a = b\n"), true);
        made.say("b", print_of("b = c\n"), false);
        let text = made.written();
        let mut problems = Vec::new();
        let read = MadeFrom::read(&tree(&[("xx/made-from.txt", &text)]), "xx", &mut problems);
        assert_eq!((read.written(), problems.len()), (text.clone(), 0));
        let wrong = format!("{text}a 12345678\nc\nd 1234567\ne 12345678 cpy\nf 12345678 copy x\n");
        MadeFrom::read(&tree(&[("xx/made-from.txt", &wrong)]), "xx", &mut problems);
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [4, 5, 6, 7, 8]);
    }
}
