//! A language as it is written: each message with its place and what stands in it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, InlineExpression, Pattern, Variant, VariantKey};
use sightline_rules::Diagnostic;
use sightline_rules::read::{FileError, Files};

use super::needed::Needed;
use crate::digits;
use crate::formats::PRECISION;
use crate::languages::{Language, REFERENCE};
use crate::layout::{ABOUT, Use, tier_of, use_of};
use crate::made_from::{Fingerprint, MadeFrom, Standing, fingerprint};
use crate::syntax::{self, Piece, Source};

/// A language as it is written.
pub(super) struct Tongue {
    pub tag: String,
    /// What it says of itself, if that can be read.
    pub language: Option<Language>,
    pub sources: Vec<Source>,
    pub messages: BTreeMap<String, Written>,
    pub terms: BTreeMap<String, Written>,
    /// From which English they were made.
    pub made_from: MadeFrom,
    /// The ids of what could not be read.
    pub broken: BTreeSet<String>,
    /// Whether every file could be read.
    pub whole: bool,
}

/// A message or term.
pub(super) struct Written {
    pub file: String,
    pub line: usize,
    pub print: Fingerprint,
    /// How many words it has.
    pub words: usize,
    /// Its parts; the value is the part `""`.
    pub parts: BTreeMap<String, Part>,
}

/// A text, and what stands in it.
#[derive(Default)]
pub(super) struct Part {
    pub line: usize,
    /// Every argument used, in whatever way.
    pub variables: BTreeSet<String>,
    /// Arguments said as they are.
    pub said: BTreeSet<String>,
    pub calls: Vec<Call>,
    pub choices: Vec<Choice>,
    /// The messages and terms named, as they are written.
    pub names: Vec<String>,
    pub years: BTreeSet<String>,
    /// Its words, without what stands in braces.
    pub text: String,
    /// How many words it has.
    pub words: usize,
}

/// A call of a function; nothing given if it is not one value.
pub(super) struct Call {
    pub function: String,
    pub given: Option<Given>,
}

pub(super) enum Given {
    Variable(String),
    Text(String),
    Number,
    Other,
}

/// A choice between variants.
pub(super) struct Choice {
    /// The argument chosen by; none for anything else.
    pub by: Option<String>,
    /// Whether how vague it is decides.
    pub precision: bool,
    /// The keys besides the default's.
    pub keys: Vec<Key>,
    /// The default's key.
    pub default: Option<Key>,
}

pub(super) enum Key {
    Word(String),
    Number(String),
}

impl Tongue {
    /// Reads a folder. What cannot be read, and what nothing reads, is added to `problems`.
    pub fn read(
        files: &Files,
        paths: &[String],
        (tag, language): (&str, Option<Language>),
        needed: Option<&Needed>,
        problems: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut tongue = Self {
            tag: tag.to_owned(),
            language,
            sources: Vec::new(),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            made_from: MadeFrom::default(),
            broken: BTreeSet::new(),
            whole: true,
        };
        let folder = format!("{tag}/");
        for path in paths.iter().filter(|path| path.starts_with(&folder)) {
            let has_rules = |code: &str| needed.is_none_or(|needed| needed.states.contains(code));
            let below = &path[folder.len()..];
            match use_of(below) {
                Use::About | Use::Choices => {}
                Use::MadeFrom if tag != REFERENCE => {
                    tongue.made_from = MadeFrom::read(files, tag, problems);
                }
                Use::Notes(code) if !has_rules(code) => problems.push(unread(path, below, has_rules)),
                Use::Words | Use::Glossary | Use::Notes(_) => match syntax::read(files, path, problems) {
                    Some(source) => tongue.sources.push(source),
                    None => tongue.whole = false,
                },
                Use::MadeFrom | Use::Nothing => problems.push(unread(path, below, has_rules)),
            }
        }
        let wrong = folders_for_files(files, tag, paths);
        tongue.whole &= wrong.is_empty();
        problems.extend(wrong);
        tongue.collect(problems);
        tongue
    }

    fn collect(&mut self, problems: &mut Vec<Diagnostic>) {
        for source in &self.sources {
            self.broken.extend(syntax::broken(source).map(str::to_owned));
            for (entry, place) in syntax::entries(source) {
                let (what, sign, id, known) = match entry {
                    Entry::Message(message) => ("message", "", message.id.name, &mut self.messages),
                    Entry::Term(term) => ("term", "-", term.id.name, &mut self.terms),
                    _ => continue,
                };
                let twice = |what: String, line: usize| {
                    Diagnostic::new(&source.path, format!("{what} is here twice")).at(line)
                };
                let mut parts = BTreeMap::new();
                for (name, line, pattern) in syntax::placed(entry, &place) {
                    let part = Part { line, ..look_into(pattern) };
                    if parts.insert(name.to_owned(), part).is_some() {
                        problems.push(twice(format!("`{sign}{id}.{name}`"), line).hint("remove one"));
                    }
                }
                if let Some(earlier) = known.get(id) {
                    let problem = twice(format!("the {what} `{sign}{id}`"), place.line);
                    problems.push(problem.hint(format!("the other one: {}:{}", earlier.file, earlier.line)));
                    continue;
                }
                let words = parts.values().map(|part: &Part| part.words).sum();
                let (file, print) = (source.path.clone(), fingerprint(entry));
                let written = Written { file, line: place.line, print, words, parts };
                known.insert(id.to_owned(), written);
            }
        }
    }

    /// How far the language says that it is whole; nowhere, where that cannot be read: it is told already.
    pub fn tier(&self) -> u8 {
        self.language.as_ref().map_or(0, |language| language.tier)
    }

    /// How a message of this language stands to the original.
    pub fn standing(&self, id: &str, written: &Written, original: &Written) -> Standing {
        self.made_from.standing(id, || written.print, original.print)
    }

    /// Whether a message that is not here might only not have been readable: that is told already.
    pub fn may_hold(&self, id: &str) -> bool {
        !self.whole || self.broken.contains(id)
    }
}

impl Written {
    /// Its tier, where it is of the language of this tag.
    pub fn tier(&self, tag: &str) -> u8 {
        tier_of(self.below(tag))
    }

    /// Whether another of the same language is read where this one is: notes are read one state at a time, terms by
    /// themselves. (That a term names nothing is told where terms are looked at.)
    pub fn is_read_with(&self, other: &Self, tag: &str) -> bool {
        self.file == other.file || use_of(other.below(tag)) == Use::Words
    }

    /// The path of its file below the folder of its language.
    fn below(&self, tag: &str) -> &str {
        self.file.strip_prefix(tag).and_then(|below| below.strip_prefix('/')).unwrap_or_default()
    }
}

/// A file that nothing reads.
fn unread(path: &str, below: &str, has_rules: impl Fn(&str) -> bool) -> Diagnostic {
    let problem = Diagnostic::new(path, "nothing reads this file");
    let Some((folder, name)) = below.rsplit_once('/') else {
        return problem.hint("words stand in files whose names end in .ftl");
    };
    let code = name.split('.').next().unwrap_or_default().to_lowercase();
    problem.hint(match folder {
        "states" if has_rules(&code) => format!("call it {code}.ftl"),
        "states" => {
            "the notes on a state that has rules are in the file of its two letters, in lower case".to_owned()
        }
        _ => "words stand in files whose names end in .ftl".to_owned(),
    })
}

/// Folders that stand where a file is due. What lies in them has been read or told; an empty one would not be
/// seen.
fn folders_for_files(files: &Files, tag: &str, paths: &[String]) -> Vec<Diagnostic> {
    let folder = format!("{tag}/");
    let inside = paths.iter().filter(|path| path.starts_with(&folder));
    let above = inside.flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..end]));
    let folders: BTreeSet<&str> = above.chain([tag]).collect();
    let named_like_a_file = folders.iter().flat_map(|folder| {
        let names = files.names_in(folder).into_iter();
        let names = names.filter(|name| name.ends_with(".ftl") || name == ABOUT);
        names.map(move |name| format!("{folder}/{name}"))
    });
    let wrong = named_like_a_file.filter(|path| !paths.contains(path));
    wrong.map(|path| FileError::Folder.diagnostic(&path)).collect()
}

fn look_into(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    syntax::walk(pattern, &mut |piece| match piece {
        Piece::Text(text) => {
            part.years.extend(years(text));
            part.words += text.split_whitespace().count();
            part.text.push_str(text);
            part.text.push(' ');
        }
        Piece::Variable(name) => {
            part.variables.insert(name.to_owned());
            part.said.insert(name.to_owned());
        }
        Piece::Call(function, arguments) => {
            let given = given(arguments);
            if let Some(Given::Variable(name)) = &given {
                part.variables.insert(name.clone());
            }
            part.calls.push(Call { function: function.to_owned(), given });
        }
        Piece::Message(id, attribute) => part.names.push(dotted(id, attribute)),
        Piece::Term(id, attribute) => part.names.push(format!("-{}", dotted(id, attribute))),
        Piece::Select(selector, variants) => {
            let choice = choice(selector, variants);
            part.variables.extend(choice.by.clone());
            part.choices.push(choice);
        }
        Piece::Number(_) | Piece::Placeable | Piece::Variant(_) => {}
    });
    part
}

fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn given(arguments: &CallArguments<&str>) -> Option<Given> {
    let ([one], true) = (arguments.positional.as_slice(), arguments.named.is_empty()) else { return None };
    Some(match one {
        InlineExpression::VariableReference { id } => Given::Variable(id.name.to_owned()),
        InlineExpression::StringLiteral { value } => Given::Text((*value).to_owned()),
        InlineExpression::NumberLiteral { .. } => Given::Number,
        _ => Given::Other,
    })
}

fn choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Choice {
    let (by, precision) = match selector {
        InlineExpression::VariableReference { id } => (Some(id.name.to_owned()), false),
        InlineExpression::FunctionReference { id, arguments } if id.name == PRECISION => {
            match given(arguments) {
                Some(Given::Variable(name)) => (Some(name), true),
                _ => (None, true),
            }
        }
        _ => (None, false),
    };
    let key = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => Key::Word(name.to_owned()),
        VariantKey::NumberLiteral { value } => Key::Number(value.to_owned()),
    };
    let keys = variants.iter().filter(|variant| !variant.default).map(key);
    Choice {
        by,
        precision,
        keys: keys.collect(),
        default: variants.iter().find(|variant| variant.default).map(key),
    }
}

/// The years of a text: 1900 to 2099, as digits of any script that stand by themselves.
fn years(text: &str) -> Vec<String> {
    let text = digits::ascii(text);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let years = words
        .filter(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    years.map(str::to_owned).collect()
}
