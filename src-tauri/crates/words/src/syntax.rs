//! Reads files of words. Fluent's parser calls itself for each brace inside another, and cuts a broken escape
//! in the middle of a letter: such a text is refused before it gets there.

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::ParserError;
use sightline_rules::Diagnostic;
use sightline_rules::read::{Files, MOST_TOLD};

/// So many braces and parentheses may stand inside one another.
const DEEPEST: usize = 20;

/// A file of words, read.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) resource: FluentResource,
}

/// Reads a file. What is wrong is added to `problems`; where only some messages are, the others are still
/// given.
pub(crate) fn read(files: &Files, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Source> {
    let text = match files.text(path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(error.diagnostic(path));
            return None;
        }
    };
    parse(path, text, problems)
}

fn parse(path: &str, text: String, problems: &mut Vec<Diagnostic>) -> Option<Source> {
    if let Some((line, message, hint)) = trap(&text) {
        problems.push(Diagnostic::new(path, message).at(line).hint(hint));
        return None;
    }
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
        let told = errors.iter().take(MOST_TOLD).map(|error| {
            let message = format!("this is not valid Fluent: {}", error.kind);
            Diagnostic::new(path, message)
                .at(line_of(resource.source(), error))
                .hint("a message is `id = text`; further lines are indented")
        });
        problems.extend(told);
        resource
    });
    Some(Source { path: path.to_owned(), resource })
}

/// The line of an error. Where something is missing, the parser looks for it on the following lines too.
fn line_of(text: &str, error: &ParserError) -> usize {
    let begun = error.slice.as_ref().map_or(0, |slice| slice.start);
    let before = text.as_bytes().get(begun..error.pos.start).unwrap_or_default();
    let at = begun + before.trim_ascii_end().len();
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// What is open at a place of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`: names, strings, calls.
    Braces,
    /// `(` of a call: the same.
    Call,
    /// The variants after `->`: text, up to the `}` of the braces that they stand in.
    Variants,
}

/// The first place from which the parser would not come back: line, what is wrong, how to mend it.
///
/// It goes through the text as the parser does, so that at each place at least as much is open here as there.
/// Where the parser gives a message up, it goes on at a line that begins one; such a line cannot stand inside
/// braces.
fn trap(text: &str) -> Option<(usize, String, String)> {
    let bytes = text.as_bytes();
    let (mut open, mut line, mut at) = (Vec::new(), 1, 0);
    while let Some(byte) = bytes.get(at) {
        if (at == 0 || bytes[at - 1] == b'\n') && begins_entry(&bytes[at..]) {
            open.clear();
        }
        let code = matches!(open.last(), Some(Open::Braces | Open::Call));
        match byte {
            b'\n' => line += 1,
            b'{' => open.push(Open::Braces),
            b'(' if code => open.push(Open::Call),
            b')' if code => {
                open.pop();
            }
            b'}' => {
                open.pop();
            }
            b'-' if code && bytes.get(at + 1) == Some(&b'>') => {
                if let Some(last @ Open::Braces) = open.last_mut() {
                    *last = Open::Variants;
                }
            }
            b'"' if code => match string_end(&bytes[at + 1..]) {
                Some(length) => at += length,
                None => {
                    let message =
                        "this is not valid Fluent: a `\\` in quotes that nothing follows".to_owned();
                    let hint = "after `\\` stands `\\`, `\"`, or `u` and four hexadecimal digits";
                    return Some((line, message, hint.to_owned()));
                }
            },
            _ => {}
        }
        if open.len() > DEEPEST {
            let message = "braces and parentheses stand too deep in one another".to_owned();
            return Some((line, message, format!("{DEEPEST} levels at most")));
        }
        at += 1;
    }
    None
}

/// Whether a line begins a message, a term or a comment.
pub(crate) fn begins_entry(line: &[u8]) -> bool {
    let id = match line {
        [b'#', ..] => return true,
        [b'-', rest @ ..] => rest,
        _ => line,
    };
    let length = id.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte)).count();
    let rest = &id[length..];
    let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
    id.first().is_some_and(u8::is_ascii_alphabetic) && rest.get(blanks) == Some(&b'=')
}

/// How far it is to the closing quote, or to the end of the line where there is none. `None` for an escape
/// that is none.
fn string_end(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += match rest.get(at) {
            Some(b'"') => return Some(at + 1),
            Some(b'\n') | None => return Some(at),
            Some(b'\\') => match rest.get(at + 1)? {
                b'\\' | b'"' => 2,
                b'u' => hexadecimal(&rest[at + 2..], 4)?,
                b'U' => hexadecimal(&rest[at + 2..], 6)?,
                _ => return None,
            },
            Some(_) => 1,
        };
    }
}

fn hexadecimal(rest: &[u8], digits: usize) -> Option<usize> {
    rest.get(..digits)?.iter().all(u8::is_ascii_hexdigit).then_some(2 + digits)
}

/// Where an entry and its parts stand in a file.
pub(crate) struct Place<'t> {
    /// The id; that of a term with its `-`.
    id: &'t str,
    pub(crate) line: usize,
    /// The lines of its attributes, in order.
    parts: Vec<usize>,
}

/// Every entry of a file that has an id, in order.
fn places(text: &str) -> Vec<Place<'_>> {
    let mut places: Vec<Place> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((name, _)) = line.split_once('=') else { continue };
        if line.starts_with(' ') {
            if let (true, Some(place)) = (name.trim_start().starts_with('.'), places.last_mut()) {
                place.parts.push(index + 1);
            }
        } else if begins_entry(line.as_bytes()) && !line.starts_with('#') {
            places.push(Place { id: name.trim_end(), line: index + 1, parts: Vec::new() });
        }
    }
    places
}

/// The entries of a file, each with its place. What could not be read has none.
pub(crate) fn entries(source: &Source) -> impl Iterator<Item = (&Entry<&str>, Place<'_>)> {
    let mut places = places(source.resource.source()).into_iter().peekable();
    source.resource.entries().filter_map(move |entry| match entry {
        Entry::Message(message) => Some((entry, places.find(|place| place.id == message.id.name)?)),
        Entry::Term(term) => {
            Some((entry, places.find(|place| place.id.strip_prefix('-') == Some(term.id.name))?))
        }
        Entry::Junk { content } => {
            // Its line must not be taken for that of a later entry of the same id.
            let _ = places.next_if(|place| content.starts_with(place.id));
            None
        }
        _ => None,
    })
}

/// The ids of what could not be read.
pub(crate) fn broken(source: &Source) -> impl Iterator<Item = &str> {
    source.resource.entries().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(content.split([' ', '=']).next().unwrap_or_default()),
        _ => None,
    })
}

/// The value and the attributes of an entry; the value under `""`.
pub(crate) fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(&'a str, &'a Pattern<&'a str>)> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let attributes = attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
    value.map(|value| ("", value)).into_iter().chain(attributes).collect()
}

/// The same, each with its line.
pub(crate) fn placed<'a>(
    entry: &'a Entry<&'a str>,
    place: &Place,
) -> Vec<(&'a str, usize, &'a Pattern<&'a str>)> {
    let mut lines = place.parts.iter().copied();
    let mut line = |name: &str| if name.is_empty() { None } else { lines.next() };
    let patterns = patterns(entry).into_iter();
    patterns.map(|(name, pattern)| (name, line(name).unwrap_or(place.line), pattern)).collect()
}

/// A piece of a pattern.
pub(crate) enum Piece<'a> {
    /// Words, in quotes or not.
    Text(&'a str),
    /// Braces.
    Placeable,
    /// `$name`, said as it is.
    Variable(&'a str),
    /// `NAME(…)`.
    Call(&'a str, &'a CallArguments<&'a str>),
    /// Another message, or a part of it.
    Message(&'a str, Option<&'a str>),
    /// A term, or a part of it.
    Term(&'a str, Option<&'a str>),
    /// A number.
    Number(&'a str),
    /// A choice between variants.
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    /// One of them.
    Variant(&'a Variant<&'a str>),
}

/// The numbers that variants name.
pub(crate) fn exact_numbers(variants: &[Variant<&str>]) -> impl Iterator<Item = u32> {
    variants.iter().filter_map(|variant| match variant.key {
        VariantKey::NumberLiteral { value } => value.parse().ok(),
        VariantKey::Identifier { .. } => None,
    })
}

/// Shows every piece of a pattern, each before what it holds. What is given to a call and what is chosen by
/// are pieces of their own only where they are no variable.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, see: &mut dyn FnMut(Piece<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Piece::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, see),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, see: &mut dyn FnMut(Piece<'a>)) {
    see(Piece::Placeable);
    match expression {
        Expression::Inline(inline) => walk_inline(inline, see),
        Expression::Select { selector, variants } => {
            see(Piece::Select(selector, variants));
            if !matches!(selector, InlineExpression::VariableReference { .. }) {
                walk_inline(selector, see);
            }
            for variant in variants {
                see(Piece::Variant(variant));
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, see: &mut dyn FnMut(Piece<'a>)) {
    match inline {
        InlineExpression::StringLiteral { value } => see(Piece::Text(value)),
        InlineExpression::NumberLiteral { value } => see(Piece::Number(value)),
        InlineExpression::VariableReference { id } => see(Piece::Variable(id.name)),
        InlineExpression::FunctionReference { id, arguments } => {
            see(Piece::Call(id.name, arguments));
            walk_arguments(arguments, see);
        }
        InlineExpression::MessageReference { id, attribute } => {
            see(Piece::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            see(Piece::Term(id.name, attribute.as_ref().map(|attribute| attribute.name)));
            arguments.iter().for_each(|arguments| walk_arguments(arguments, see));
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, see),
    }
}

fn walk_arguments<'a>(arguments: &'a CallArguments<&'a str>, see: &mut dyn FnMut(Piece<'a>)) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    let all = arguments.positional.iter().chain(named);
    all.filter(|argument| !matches!(argument, InlineExpression::VariableReference { .. }))
        .for_each(|argument| walk_inline(argument, see));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let _ = parse("f.ftl", text.to_owned(), &mut problems);
        problems.iter().map(|problem| format!("{}: {}", problem.line, problem.message)).collect()
    }

    #[test]
    fn what_is_too_deep_is_refused_with_its_line() {
        let deep = "braces and parentheses stand too deep in one another";
        let call = format!("a = b\nc = {{ A({}", "A(".repeat(30_000));
        let quoted = format!("a = {}", "{ A(\"}\", ".repeat(30_000));
        let lines = format!("a = {}", "{\n".repeat(30_000));
        let selects = format!("a = {}", "{ 1 ->\n *[x] \" } \" (".repeat(30_000));
        for (text, line) in
            [(format!("a = b\nc = {}", "{ ".repeat(20_000)), 2), (call, 2), (quoted, 1), (lines, 21)]
        {
            assert_eq!(problems(&text), [format!("{line}: {deep}")]);
        }
        assert_eq!(problems(&selects).len(), 1);
    }

    #[test]
    fn many_broken_messages_are_not_taken_for_a_deep_one() {
        let found = problems(&"a = { $b\n# { (\n".repeat(30));
        assert_eq!(found.len(), 30, "{found:?}");
        assert!(found.iter().all(|problem| problem.contains("not valid Fluent")), "{found:?}");
    }

    #[test]
    fn a_broken_escape_is_refused_and_a_good_one_is_not() {
        for text in ["\\u00é", "\\x", "\\U12345", "\\", "\\{"] {
            let found = problems(&format!("a = b\nc = {{ \"{text}\" }}\n"));
            assert!(found[0].starts_with("2: this is not valid Fluent"), "{text}: {found:?}");
        }
        assert_eq!(problems("a = { \"\\u00e9 \\\" \\\\ { ( }\" } \"\\x ((\"\n"), [""; 0]);
    }

    #[test]
    fn entries_and_parts_have_their_lines() {
        let text = "# a = b\na = { $b\na = b\n  = c\n    .part = d\n-t = e\n";
        let source = parse("f.ftl", text.to_owned(), &mut Vec::new()).unwrap();
        let found: Vec<Vec<usize>> = entries(&source)
            .map(|(entry, place)| placed(entry, &place).iter().map(|(_, line, _)| *line).collect())
            .collect();
        assert_eq!(found, [vec![3, 5], vec![6]]);
        assert_eq!(broken(&source).collect::<Vec<_>>(), ["a"]);
    }
}
