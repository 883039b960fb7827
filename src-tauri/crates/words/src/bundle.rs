//! The words of one language, with a fallback for each message, and a mark where the fallback was used.

use std::collections::{BTreeMap, HashSet};

use fluent::FluentResource;
use sightline_rules::read::{Files, Packed};
use sightline_rules::{Date, Diagnostic, Problems, StateId, quoted};

use crate::formats::Formats;
use crate::languages::{Language, Maturity, REFERENCE, languages_of, matching};
use crate::layout::{TIERS, Use, use_of};
use crate::made_from::{MadeFrom, not_its_own};
use crate::names::{Argument, Message};
use crate::speaker::{Args, Speaker};
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
/// made-up ones that a debug build offers. Of those that the program carries, one that has only begun is not offered;
/// who gives a folder of words by hand sees all that is in it.
///
/// # Errors
/// When a folder does not say what it is.
pub fn languages(files: &Files) -> Result<Vec<Language>, Problems> {
    let mut found = languages_of(files)?;
    let by_hand = !matches!(files, Files::PackedText(_));
    found.retain(|language| by_hand || TIERS.contains(&language.tier));
    found.extend(pseudo::offered(by_hand));
    Ok(found)
}

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
    speaker: Speaker<FluentResource>,
    /// Messages that are not to be shown: made from another English than today's, or only a copy of it.
    hidden: HashSet<String>,
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
        let own = (!language.made_up).then_some(&language.tag);
        let tags =
            own.into_iter().chain(&language.fallback).map(String::as_str).filter(|tag| *tag != REFERENCE);
        let tags: Vec<&str> = tags.chain([REFERENCE]).collect();
        let mut problems = Vec::new();
        let mut read: Vec<Vec<Source>> =
            tags.iter().map(|tag| sources(files, tag, states, &mut problems)).collect();
        let english = read.pop().unwrap_or_default();
        let mut chain = Vec::new();
        for (tag, sources) in tags.iter().zip(read) {
            let made = MadeFrom::read(files, tag, &mut problems);
            chain.push((tag, not_its_own(&made, &sources, &english), sources));
        }
        chain.push((&REFERENCE, HashSet::new(), english));
        let chain = chain.into_iter().filter_map(|(tag, hidden, sources)| {
            problems.extend(resolve::problems(&sources));
            let language = languages.iter().find(|known| known.tag == *tag)?.clone();
            let mut speaker = Speaker::new(&language, isolate);
            speaker.transform(made_up);
            sources.into_iter().for_each(|source| speaker.learn(source.resource));
            Some(Tongue { language, speaker, hidden })
        });
        let chain = chain.collect();
        let formats = language.conventions();
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

    /// What stands at the end of everything that is told: that it is no legal advice, and of a draft translation that
    /// a machine made it.
    #[must_use]
    pub fn caution(&self) -> Text {
        let draft = (self.language.maturity == Maturity::Draft).then(|| self.get(&own::LANGUAGE_DRAFT));
        Text::joined([self.get(&own::REPORT_NOT_ADVICE)].into_iter().chain(draft), " ")
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
        let mut faulty = None;
        for (position, tongue) in self.chain.iter().enumerate() {
            if tongue.hidden.contains(message.id()) {
                continue;
            }
            let formatted = tongue.speaker.say(message.id(), message.part_name().unwrap_or_default(), args);
            let Some((text, errors)) = formatted else { continue };
            if pseudo::says_ids(&self.language.tag) {
                return Some(Text::own(message.to_string()));
            }
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
        let texts = self.chain.iter().filter_map(|tongue| tongue.speaker.say(message.id(), part, &[]));
        texts.map(|(text, _)| text).collect()
    }

    /// How this language writes dates, numbers and lists, and compares names.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The words that the window finds by their ids. One of another language says so in its own text: labels have no
    /// room for more.
    #[must_use]
    pub fn for_window(&self) -> BTreeMap<String, String> {
        const ISOLATED: [char; 2] = ['\u{2068}', '\u{2069}'];
        let mark = self.get(&own::WINDOW_FALLBACK).text;
        let [open, close] = ISOLATED;
        let words = own::window().into_iter().map(|message| {
            let said = self.get(&message);
            let text = match said.foreign() {
                Some(_) => format!("{open}{}{close} ({mark})", said.text),
                None => said.text,
            };
            (message.id().to_owned(), text)
        });
        words.collect()
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
            Some(Use::About | Use::MadeFrom | Use::Nothing) | None => false,
        };
    let paths = files.paths().into_iter().filter(wanted);
    paths.filter_map(|path| syntax::read(files, &path, problems)).collect()
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
    fn a_stale_translation_and_a_copy_are_shown_in_the_other_language() {
        let english =
            ("en/a.ftl", "cell-none = none\ncompare-none = They may not ask.\npage-title = Sightline\n");
        let spanish =
            ("es/a.ftl", "cell-none = none\ncompare-none = No pueden preguntar.\npage-title = Mira\n");
        let print = |text: &str| {
            let source = syntax::read(&tree(&[("f.ftl", text)]), "f.ftl", &mut Vec::new()).unwrap();
            let print = source.resource.entries().map(crate::made_from::fingerprint).next().unwrap();
            print.to_string()
        };
        let said = |made: &str, id: &Message| {
            let made = ("es/made-from.txt", made);
            let text = words(&[ENGLISH, SPANISH, english, spanish, made], "es").get(id);
            let foreign = text.foreign().is_some();
            (text.text, foreign)
        };
        let (old, new) = (print("a = They may ask.\n"), print("a = They may not ask.\n"));
        let current = said(&format!("compare-none {new}\n"), &own::COMPARE_NONE);
        assert_eq!(current, ("No pueden preguntar.".to_owned(), false));
        let stale = said(&format!("compare-none {old}\n"), &own::COMPARE_NONE);
        assert_eq!(stale, ("They may not ask.".to_owned(), true));
        // What is only a copy is English, unless somebody says that it is the same.
        assert_eq!(said("", &own::CELL_NONE), ("none".to_owned(), true));
        assert!(!said(&format!("cell-none {}\n", print("a = none\n")), &own::CELL_NONE).1);
        assert_eq!(said("", &own::PAGE_TITLE), ("Mira".to_owned(), false));
    }

    #[test]
    fn who_asks_is_told_the_ids() {
        let words = words(&[ENGLISH, ("en/a.ftl", "cell-none = none\n")], "qaa");
        assert_eq!(words.get(&own::CELL_NONE), Text::own("cell-none"));
        assert_eq!(words.get(&own::PAGE_TITLE).text, "⟦page-title⟧");
        assert_eq!(words.get(&own::CELL_NONE.part("what")).text, "⟦cell-none.what⟧");
    }

    #[test]
    fn a_language_falls_back_to_its_own_before_the_reference() {
        let mexican = (
            "es-MX/locale.yaml",
            "name: E\ndirection: ltr\nformats: es-MX\ntier: 0\nmaturity: draft\nfallback: [es]\n",
        );
        let files = [
            ENGLISH,
            SPANISH,
            mexican,
            ("en/a.ftl", "cell-none = none\ncompare-none = no\npage-title = x\n"),
            ("es/a.ftl", "cell-none = nada\ncompare-none = nada más\n"),
            ("es-MX/a.ftl", "cell-none = ni uno\n"),
        ];
        let words = words(&files, "es-MX");
        let said = |id: &Message| {
            let text = words.get(id);
            let foreign = text.foreign().map(|(tag, _)| tag.to_owned());
            (text.text, foreign)
        };
        assert_eq!(said(&own::CELL_NONE), ("ni uno".to_owned(), None));
        assert_eq!(said(&own::COMPARE_NONE), ("nada más".to_owned(), Some("es".to_owned())));
        assert_eq!(said(&own::PAGE_TITLE), ("x".to_owned(), Some("en".to_owned())));
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
