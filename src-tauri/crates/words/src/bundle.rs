//! The words of one language, with a fallback for each message, and a mark where the fallback was used.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use sightline_rules::read::{Files, Packed};
use sightline_rules::{Date, Diagnostic, Problems, StateId, quoted};

use crate::formats::Formats;
use crate::languages::{Language, REFERENCE, languages_of, matching};
use crate::layout::{Use, use_of};
use crate::names::{Argument, Message};
use crate::syntax::{self, Source};
use crate::text::Text;
use crate::{own, pseudo, resolve};

static LOCALES: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The words that the program carries.
#[must_use]
pub fn embedded_locales() -> Files {
    Files::PackedText(LOCALES)
}

/// The languages that one can choose: those of a tree of words, in alphabetical order of the tags, and the
/// made-up ones that a debug build offers.
///
/// # Errors
/// When a folder does not say what it is.
pub fn languages(files: &Files) -> Result<Vec<Language>, Problems> {
    let mut found = languages_of(files)?;
    found.extend(pseudo::offered());
    Ok(found)
}

/// What a message is given: `[("count", 2.into())]`.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// Words or a number, given to a message. A date is given as rules write it.
pub type Value<'a> = FluentValue<'a>;

/// Formats messages in one language.
pub struct Words {
    language: Language,
    languages: Vec<Language>,
    formats: Formats,
    /// The language asked for, and the one that it falls back to.
    chain: Vec<Tongue>,
}

struct Tongue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of the language that `locale` asks for, and those it falls back to, with the notes on
    /// `states`. With `isolate`, inserted values are wrapped in invisible marks that keep right-to-left text
    /// in order; a terminal shows those marks badly, a window needs them.
    ///
    /// # Errors
    /// When there is no such language, or a file of it cannot be read, is not valid Fluent or could
    /// not be formatted safely.
    pub fn load(files: &Files, locale: &str, states: &[StateId], isolate: bool) -> Result<Self, Problems> {
        let languages = languages(files)?;
        let Some(language) = matching(&languages, locale).cloned() else {
            let problem =
                Diagnostic::new("locales", format!("there are no words for the locale {}", quoted(locale)));
            return Err(problem.suggest(locale, languages.iter().map(|known| known.tag.as_str())).into());
        };
        // A made-up language is the reference one, transformed; it never falls back.
        let made_up = pseudo::transform(&language.tag);
        let read = languages
            .iter()
            .filter(|known| known.tag == REFERENCE || (known.tag == language.tag && made_up.is_none()));
        let (mut chain, mut problems) = (Vec::new(), Vec::new());
        for known in read {
            let sources = sources(files, &known.tag, states, &mut problems);
            problems.extend(resolve::problems(&sources));
            let mut bundle = bundle(known);
            bundle.set_use_isolating(isolate);
            bundle.set_transform(made_up);
            for source in sources {
                // A message written twice is found by the lint; the first one stands.
                let _ = bundle.add_resource(source.resource);
            }
            chain.push(Tongue { language: known.clone(), bundle });
        }
        chain.sort_by_key(|tongue| tongue.language.tag != language.tag);
        let formats = Formats::new(&language.formats);
        Problems::unless_empty(problems, Self { language, languages, formats, chain })
    }

    /// The words of the reference language that the program carries: for what is said before any other is
    /// known.
    ///
    /// # Errors
    /// As [`Words::load`]; a test of the project rules it out.
    pub fn reference() -> Result<Self, Problems> {
        Self::load(&embedded_locales(), REFERENCE, &[], false)
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Every language that there is.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// A message that is given nothing. One that nobody wrote shows as its id, in brackets; the lint finds it
    /// before a person does.
    #[must_use]
    pub fn get(&self, message: &Message) -> Text {
        self.with(message, &[])
    }

    /// A message with what it is given.
    #[must_use]
    pub fn with(&self, message: &Message, args: &Args) -> Text {
        self.say(message, args).unwrap_or_else(|| Text::missing(&message.to_string()))
    }

    /// A message that need not be: a part that not every such message has.
    #[must_use]
    pub fn find(&self, message: &Message) -> Option<Text> {
        self.say(message, &[])
    }

    fn say(&self, message: &Message, args: &Args) -> Option<Text> {
        let given = |argument: &&Argument| args.iter().any(|(name, _)| *name == argument.name);
        debug_assert!(
            message.arguments().iter().all(|argument| given(&argument)),
            "`{message}` is given too little"
        );
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut faulty = None;
        for (position, tongue) in self.chain.iter().enumerate() {
            let formatted =
                format(&tongue.bundle, message.id(), message.part_name().unwrap_or_default(), &args);
            let Some((text, errors)) = formatted else { continue };
            let text = if position > 0 { Text::fallback(text, &tongue.language) } else { Text::own(text) };
            if errors.is_empty() {
                return Some(text);
            }
            // Better whole words of another language than a half of one's own.
            faulty.get_or_insert(text);
        }
        faulty
    }

    /// A message in every language of the chain: what a person may type for it.
    #[must_use]
    pub fn in_every_language(&self, message: &Message) -> Vec<String> {
        let part = message.part_name().unwrap_or_default();
        let none = FluentArgs::new();
        let texts = self.chain.iter().filter_map(|tongue| format(&tongue.bundle, message.id(), part, &none));
        texts.map(|(text, _)| text).collect()
    }

    /// How this language writes dates, numbers and lists, and compares names.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The words that the window finds by their ids.
    #[must_use]
    pub fn for_window(&self) -> BTreeMap<String, String> {
        own::window().into_iter().map(|message| (message.id().to_owned(), self.get(&message).text)).collect()
    }

    /// The name of a language in that language itself; the tag of one that there are no words in.
    #[must_use]
    pub fn language_name<'a>(&'a self, tag: &'a str) -> &'a str {
        let known = self.languages.iter().find(|language| language.tag == tag);
        known.map_or(tag, |language| &language.name)
    }

    /// A date as this language writes it, as vague as it is.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// A list as this language writes it: "a, b and c".
    #[must_use]
    pub fn list<I: IntoIterator<Item = String>>(&self, items: I) -> String {
        self.formats.list(&items.into_iter().collect::<Vec<_>>())
    }

    /// The same of texts. It carries the mark of the first that has one.
    #[must_use]
    pub fn list_of<I: IntoIterator<Item = Text>>(&self, items: I) -> Text {
        Text::merged(items, |words| self.formats.list(&words))
    }
}

/// The files of a language, with the notes on these states.
fn sources(files: &Files, tag: &str, states: &[StateId], problems: &mut Vec<Diagnostic>) -> Vec<Source> {
    let wanted =
        |path: &String| match path.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/')).map(use_of) {
            Some(Use::Words) => true,
            Some(Use::Notes(code)) => states.iter().any(|state| state.name().eq_ignore_ascii_case(code)),
            Some(Use::About | Use::Nothing) | None => false,
        };
    let paths = files.paths().into_iter().filter(wanted);
    paths.filter_map(|path| syntax::read(files, &path, problems)).collect()
}

/// A bundle without words yet, which formats as its language does.
pub(crate) fn bundle<R: Borrow<FluentResource>>(language: &Language) -> FluentBundle<R> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag.parse().unwrap_or_default()]);
    Formats::new(&language.formats).add_to(&mut bundle);
    bundle
}

/// A message, or a part of it, and what went wrong in formatting it. `None` if there is none.
pub(crate) fn format<R: Borrow<FluentResource>>(
    bundle: &FluentBundle<R>,
    id: &str,
    part: &str,
    args: &FluentArgs,
) -> Option<(String, Vec<FluentError>)> {
    let message = bundle.get_message(id)?;
    let pattern = match part {
        "" => message.value()?,
        part => message.get_attribute(part)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    // A message is broken into lines for the eye of its author, not of its reader.
    Some((text.split_whitespace().collect::<Vec<_>>().join(" "), errors))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ENGLISH, SPANISH, tree};
    use crate::text::Origin;

    const LEFT: Message = own::INTERVIEW_PROGRESS;

    fn words(files: &[(&str, &str)], locale: &str) -> Words {
        Words::load(&tree(files), locale, &[], false).unwrap()
    }

    fn refused(files: &[(&str, &str)], locale: &str) -> String {
        Words::load(&tree(files), locale, &[], false).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_not_translated_falls_back_with_a_mark_and_what_nobody_wrote_shows() {
        let words = words(
            &[
                ENGLISH,
                SPANISH,
                ("en/a.ftl", "cell-none = none\ncompare-none =\n no\n  change\n"),
                ("es/b.ftl", "cell-none = nada\n"),
            ],
            "es-MX",
        );
        assert_eq!(words.language().tag, "es");
        assert_eq!(words.get(&own::CELL_NONE), Text::own("nada"));
        let english = words.get(&own::COMPARE_NONE);
        assert_eq!((english.text.as_str(), english.foreign().unwrap().0), ("no change", "en"));
        assert_eq!(
            words.get(&own::PAGE_TITLE),
            Text { text: "⟦page-title⟧".to_owned(), origin: Origin::Missing }
        );
        assert_eq!(words.in_every_language(&own::CELL_NONE), ["nada", "none"]);
        assert_eq!((words.language_name("en"), words.language_name("fr")), ("English", "fr"));
        assert_eq!(words.list_of([Text::own("a"), english]).foreign().unwrap().0, "en");
    }

    #[test]
    fn a_message_that_cannot_be_said_whole_is_said_in_the_other_language() {
        let spoiled = "interview-progress = { $nunca }\n";
        let good = "interview-progress = { NUMBER($number) } of { NUMBER($left) }\n";
        let words = words(&[ENGLISH, SPANISH, ("en/a.ftl", good), ("es/a.ftl", spoiled)], "es");
        let said = words.with(&LEFT, &[("number", 1.into()), ("left", 1200.into())]);
        assert_eq!((said.text.as_str(), said.foreign().unwrap().0), ("1 of 1,200", "en"));
    }

    #[test]
    fn no_file_is_skipped_and_no_text_breaks_the_formatter() {
        let deep = "{".repeat(20_000);
        let text = format!("cell-none = {deep}\n");
        let said = refused(&[ENGLISH, ("en/a.ftl", &text)], "en");
        assert!(said.starts_with("en/a.ftl:1: braces"), "{said}");
        let many = format!("cell-none = {{ 1 ->\n *[x] {}\n }}\n", "{ 1 }".repeat(101));
        assert!(refused(&[ENGLISH, ("en/a.ftl", &many)], "en").contains("placeables"));
        assert!(refused(&[ENGLISH, SPANISH, ("es/x/y.ftl", "a\n")], "es").starts_with("es/x/y.ftl:1: "));
        let unsaid = refused(&[ENGLISH, ("es/a.ftl", "a = b\n")], "en");
        assert!(unsaid.starts_with("es/locale.yaml: this file is missing"), "{unsaid}");
        let unknown = refused(&[ENGLISH, SPANISH], "ess");
        assert!(unknown.contains("for the locale `ess`\n  hint: did you mean `es`?"), "{unknown}");
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("en")).unwrap();
        std::fs::write(folder.path().join(ENGLISH.0), ENGLISH.1).unwrap();
        std::fs::write(folder.path().join("en/a.ftl"), b"cell-none = \xff\n").unwrap();
        let files = Files::Folder(folder.path().to_owned());
        let said = Words::load(&files, "en", &[], false).map(|_| ()).unwrap_err().to_string();
        assert!(said.starts_with("en/a.ftl:1: the file is not UTF-8 text"), "{said}");
    }

    #[test]
    fn the_words_inside_the_program_are_whole() {
        let files = embedded_locales();
        for language in languages(&files).unwrap() {
            let words = Words::load(&files, &language.tag, &[], true).unwrap();
            let missing = words.for_window().into_iter().find(|(_, text)| text.contains('⟦'));
            assert_eq!(missing, None, "{}", language.tag);
        }
    }
}
