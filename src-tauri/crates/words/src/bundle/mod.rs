//! The words of one language, with a fallback for each message, and a mark where the fallback was used.

mod terms;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};

use fluent::FluentResource;
use sightline_rules::read::{Files, Packed};
use sightline_rules::{Date, Diagnostic, Problems, StateId, quoted};

use crate::formats::Formats;
use crate::languages::{Language, Maturity, REFERENCE, matching};
use crate::made_from::{MadeFrom, not_its_own};
use crate::names::{Argument, Message};
use crate::offered::languages;
use crate::speaker::{Args, Speaker};
use crate::syntax::Source;
use crate::text::Text;
use crate::{own, pseudo, resolve, sources};

static LOCALES: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The words that the program carries.
#[must_use]
pub fn embedded_locales() -> Files {
    Files::PackedText(LOCALES)
}

/// Formats messages in one language.
pub struct Words {
    language: Language,
    languages: Vec<Language>,
    formats: Formats,
    /// The language asked for, and those that it falls back to; the reference language is the last.
    chain: Vec<Tongue>,
    /// The states whose notes were read.
    states: Vec<StateId>,
    isolate: bool,
}

struct Tongue {
    language: Language,
    speaker: Speaker<FluentResource>,
    made: MadeFrom,
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
            tags.iter().map(|tag| sources::words_and_notes(files, tag, states, &mut problems)).collect();
        let english = read.pop().unwrap_or_default();
        let mut chain = Vec::new();
        for (tag, sources) in tags.iter().zip(read) {
            let made = MadeFrom::read(files, tag, &mut problems);
            let hidden = not_its_own(&made, &sources, &english, HashSet::new());
            chain.push((tag, made, hidden, sources));
        }
        chain.push((&REFERENCE, MadeFrom::default(), HashSet::new(), english));
        let chain = chain.into_iter().filter_map(|(tag, made, hidden, sources)| {
            problems.extend(resolve::problems(&sources));
            let language = languages.iter().find(|known| known.tag == *tag)?.clone();
            let mut speaker = Speaker::new(&language, isolate);
            speaker.transform(made_up);
            sources.into_iter().for_each(|source| speaker.learn(source.resource));
            Some(Tongue { language, speaker, made, hidden })
        });
        let chain = chain.collect();
        let formats = language.conventions();
        let words = Self { language, languages, formats, chain, states: states.to_vec(), isolate };
        Problems::unless_empty(problems, words)
    }

    /// Reads the notes on further states.
    ///
    /// # Errors
    /// As [`Words::load`]; nothing has changed then.
    pub fn learn(&mut self, files: &Files, states: &[StateId]) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let read: Vec<Vec<Source>> = (self.chain.iter())
            .map(|tongue| sources::notes(files, &tongue.language.tag, states, &mut problems))
            .collect();
        Problems::unless_empty(problems, ())?;
        let all = [&self.states, states].concat();
        let is_plain = |(tongue, sources): (&Tongue, &Vec<Source>)| {
            let said = |id: &str| tongue.speaker.says_plainly(id);
            sources.iter().all(|source| resolve::is_plain_but_for(source, said))
        };
        if !self.chain.iter().zip(&read).all(is_plain) {
            // They may name what names others: then all is weighed anew.
            *self = Self::load(files, &self.language.tag, &all, self.isolate)?;
            return Ok(());
        }
        if let Some((english, translations)) = read.split_last() {
            for (tongue, sources) in self.chain.iter_mut().zip(translations) {
                let hidden = std::mem::take(&mut tongue.hidden);
                tongue.hidden = not_its_own(&tongue.made, sources, english, hidden);
            }
        }
        for (tongue, sources) in self.chain.iter_mut().zip(read) {
            sources.into_iter().for_each(|source| tongue.speaker.learn(source.resource));
        }
        self.states = all;
        Ok(())
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

    /// A message in the reference language, for what an office is to read; marked where that is not the language asked
    /// for.
    #[must_use]
    pub fn original(&self, message: &Message) -> Text {
        self.find_original(message).unwrap_or_else(|| Text::missing(&message.to_string()))
    }

    /// The same of a part that not every such message has.
    #[must_use]
    pub fn find_original(&self, message: &Message) -> Option<Text> {
        let tongue = self.chain.last()?;
        let part = message.part_name().unwrap_or_default();
        let (text, _) = tongue.speaker.say(message.id(), part, &[])?;
        let own = self.language.tag == tongue.language.tag;
        Some(if own { Text::own(text) } else { Text::fallback(text, &tongue.language) })
    }

    /// What stands at the end of everything that is told: that it is no legal advice, and of a draft translation that
    /// a machine made it.
    #[must_use]
    pub fn caution(&self) -> Text {
        let draft = (self.language.maturity == Some(Maturity::Draft)).then(|| self.get(&own::LANGUAGE_DRAFT));
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
