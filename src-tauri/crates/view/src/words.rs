//! The words of one locale, with a fallback for each message, and a mark where the fallback was used.

use std::collections::{BTreeMap, HashSet};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use serde::Serialize;
use sightline_engine::load::{Files, Packed};
use sightline_engine::{Date, Problems, prefix};
use unic_langid::LanguageIdentifier;

use crate::check;
use crate::formats::Formats;
use crate::pseudo;

static LOCALES: Packed = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The locale that is complete; others fall back to it.
pub const REFERENCE: &str = "en";

/// The words that the program carries.
#[must_use]
pub fn embedded_locales() -> Files {
    Files::Embedded(LOCALES)
}

/// The locales in a tree of words, in alphabetical order.
#[must_use]
pub fn locales(files: &Files) -> Vec<String> {
    files.names_in("").into_iter().filter(|name| files.text(&format!("{name}/report.ftl")).is_ok()).collect()
}

/// The locales in a tree of words, and the made-up ones that a debug build offers.
#[must_use]
pub fn all_locales(files: &Files) -> Vec<String> {
    let made_up = pseudo::offered().iter().map(|tag| (*tag).to_owned());
    locales(files).into_iter().chain(made_up).collect()
}

/// A finished piece of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language they are in, where that is not the one asked for.
    pub fallback: Option<String>,
}

/// Arguments of a message.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// Formats messages in one locale.
pub struct Words {
    locale: String,
    formats: Formats,
    chain: Vec<(String, FluentBundle<FluentResource>)>,
    /// Ids of the messages, without the notes on states.
    ids: Vec<String>,
}

impl Words {
    /// Reads the words of `locale`, and those it falls back to, with the notes of the nation and of `states`.
    /// With `isolate`, inserted values are wrapped in invisible marks that keep right-to-left text in order;
    /// a terminal shows those marks badly, a window needs them.
    ///
    /// # Errors
    /// When there is no such locale, or a file of it is not valid Fluent.
    pub fn load(files: &Files, locale: &str, states: &[String], isolate: bool) -> Result<Self, Problems> {
        let known = all_locales(files);
        if !known.iter().any(|name| name == locale) {
            let problem = sightline_engine::Diagnostic::new(
                "--locale",
                format!("there are no words for the locale `{locale}`"),
            );
            return Err(problem.suggest(locale, known.iter().map(String::as_str)).into());
        }
        let mut problems = Vec::new();
        let (mut chain, mut ids) = (Vec::new(), Vec::new());
        // A made-up language is the reference one, transformed; it never falls back.
        let made_up = pseudo::transform(locale);
        let names: Vec<&str> =
            if locale == REFERENCE || made_up.is_some() { vec![REFERENCE] } else { vec![locale, REFERENCE] };
        for name in names {
            let formats = Formats::new(name);
            let language: LanguageIdentifier = name.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(isolate);
            bundle.set_transform(made_up);
            formats.add_to(&mut bundle);
            for path in paths(files, name, states) {
                let Ok(text) = files.text(&path) else { continue };
                match FluentResource::try_new(text) {
                    // A message written twice is found by the check; the first one stands.
                    Ok(resource) => {
                        if !path.contains("/states/") {
                            ids.extend(message_ids(&resource));
                        }
                        drop(bundle.add_resource(resource));
                    }
                    Err((resource, _)) => {
                        problems.extend(check::syntax(&path, resource.source()));
                        drop(bundle.add_resource(resource));
                    }
                }
            }
            chain.push((name.to_owned(), bundle));
        }
        let words = Self { locale: locale.to_owned(), formats: Formats::new(locale), chain, ids };
        Problems::unless_empty(problems, words)
    }

    /// The locale asked for.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The message `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Text {
        self.with(id, &[])
    }

    /// The message `id` with arguments. An id that nobody wrote shows as itself, in brackets: `sightline check`
    /// finds it before a person does.
    #[must_use]
    pub fn with(&self, id: &str, args: &Args) -> Text {
        self.find(id, None, args)
            .unwrap_or_else(|| Text { text: format!("⟦{id}⟧"), fallback: Some(String::new()) })
    }

    /// The attribute `name` of the message `id`, if it has one.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, args: &Args) -> Option<Text> {
        self.find(id, Some(name), args)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Text> {
        let id = message_id(id);
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        for (position, (name, bundle)) in self.chain.iter().enumerate() {
            let Some(message) = bundle.get_message(&id) else { continue };
            let pattern = match attribute {
                None => message.value(),
                Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors: Vec<FluentError> = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors);
            // A message is broken into lines for the eye of its author, not of its reader.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            return Some(Text { text, fallback: (position > 0).then(|| name.clone()) });
        }
        None
    }

    /// The message in every language of the chain: what a person may type for it.
    pub(crate) fn in_every_language(&self, id: &str) -> Vec<String> {
        let format = |bundle: &FluentBundle<FluentResource>| {
            let message = bundle.get_message(id)?;
            Some(bundle.format_pattern(message.value()?, None, &mut Vec::new()).into_owned())
        };
        self.chain.iter().filter_map(|(_, bundle)| format(bundle)).collect()
    }

    pub(crate) fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Every message of the reader's language, or of the reference one, whose id begins so.
    #[must_use]
    pub fn starting_with(&self, beginning: &str) -> BTreeMap<String, String> {
        let ids = self.ids.iter().filter(|id| id.starts_with(beginning));
        ids.map(|id| (id.clone(), self.get(id).text)).collect()
    }

    /// The name of a language in that language itself.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        self.find(&format!("language-{tag}"), None, &[]).map_or_else(|| tag.to_owned(), |text| text.text)
    }

    /// A date as this locale writes it, as vague as it is.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// A list as this locale writes it: "a, b and c".
    #[must_use]
    pub fn list<I: IntoIterator<Item = String>>(&self, items: I) -> String {
        self.formats.list(items.into_iter().collect())
    }
}

fn message_ids(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

/// A rule id as Fluent writes it: `license.status` is `license-status`.
#[must_use]
pub fn message_id(id: &str) -> String {
    id.replace(['.', '/'], "-")
}

/// The id of a claim's note: `nc-dmv-data-sales`.
#[must_use]
pub fn note_id(jurisdiction: &str, claim: &str) -> String {
    message_id(&format!("{}-{claim}", prefix(jurisdiction)))
}

/// The id of an event's sentence: `us-event-tax-memorandum-2025`.
#[must_use]
pub fn event_id(jurisdiction: &str, event: &str) -> String {
    message_id(&format!("{}-event-{event}", prefix(jurisdiction)))
}

/// The files of a locale: all of its own, and the notes of the states asked for.
fn paths(files: &Files, locale: &str, states: &[String]) -> Vec<String> {
    let wanted: HashSet<String> = states.iter().map(|state| format!("{}.ftl", prefix(state))).collect();
    let own = files.names_in(locale).into_iter().filter(|name| name.ends_with(".ftl"));
    let notes = files.names_in(&format!("{locale}/states")).into_iter().filter(|name| wanted.contains(name));
    own.map(|name| format!("{locale}/{name}"))
        .chain(notes.map(|name| format!("{locale}/states/{name}")))
        .collect()
}
