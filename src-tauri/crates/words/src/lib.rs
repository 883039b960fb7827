//! Words: every message in every language, how it is found and formatted, and the lint that keeps the
//! languages whole.
//!
//! **What this crate must not know:** any law (it takes ids and the enums of the vocabulary, never a corpus
//! or a claim) and any person. No sentence stands here either: every word a person reads comes from
//! `locales/`.

mod bundle;
mod clock;
pub mod digits;
#[cfg(test)]
mod fixture;
mod formats;
mod glossary;
mod languages;
mod layout;
pub mod lint;
mod made_from;
mod messages;
pub mod names;
mod offered;
pub mod own;
mod pseudo;
mod resolve;
mod sources;
mod speaker;
mod syntax;
mod system;
mod text;
pub mod workbench;

pub use bundle::{Words, embedded_locales};
pub use clock::today;
pub use formats::Formats;
pub use glossary::{Forms, Glossary, Term};
pub use languages::{Direction, Language, Maturity, REFERENCE, languages_of, matching};
pub use messages::messages_of;
pub use names::{Argument, Message};
pub use offered::languages;
pub use speaker::{Args, Value};
pub use system::system_locale;
pub use text::{Origin, Text, joint};
