//! What must be said: by the program itself, and of the rules.

use std::collections::{BTreeMap, BTreeSet};

use sightline_rules::corpus::Place;
use sightline_rules::{StateId, TermId};

use crate::glossary::{ALSO, MEANS};
use crate::names::{self, Argument, Message, vocabulary};
use crate::own;

/// The messages that there must be, with their parts and what each is given. Whoever knows the rules adds
/// what these need; a message that is not here is left over.
#[derive(Debug, Clone)]
pub struct Needed {
    pub(super) messages: BTreeMap<String, Entry>,
    /// The codes of the states that can have a file of notes, in lower case.
    pub(super) states: BTreeSet<String>,
}

/// One message.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub home: Home,
    /// Its parts; the value is the part `""`.
    pub parts: BTreeMap<String, Part>,
}

/// One part of a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub given: &'static [Argument],
    /// Whether there must be one.
    pub due: bool,
}

/// Where a message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    Anywhere,
    /// Among the others that the program says there.
    File(&'static str),
    /// Among the terms: read only when somebody asks what they mean.
    Glossary,
    /// Among the notes on a state: read only when that state is, and translated when somebody comes to it.
    Notes(StateId),
}

impl Needed {
    /// What the program itself says.
    #[must_use]
    pub fn new() -> Self {
        let mut needed = Self::nothing();
        for (group, message) in own::ALL {
            needed.add(Home::File(group.file()), message, true);
        }
        vocabulary().iter().for_each(|message| needed.add(Home::Anywhere, message, true));
        needed
    }

    pub(crate) fn nothing() -> Self {
        Self { messages: BTreeMap::new(), states: BTreeSet::new() }
    }

    /// A state that has rules, and so can have notes.
    pub fn state(&mut self, state: StateId) {
        self.states.insert(state.name().to_lowercase());
    }

    /// A message that there must be.
    pub fn must(&mut self, message: &Message) {
        self.add(Home::Anywhere, message, true);
    }

    /// A message that there can be.
    pub fn may(&mut self, message: &Message) {
        self.add(Home::Anywhere, message, false);
    }

    /// A term, with what it means. Each language has other forms of it, or none.
    pub fn term(&mut self, id: TermId) {
        let term = names::term(id);
        self.add(Home::Glossary, &term, true);
        self.add(Home::Glossary, &term.clone().part(MEANS), true);
        self.add(Home::Glossary, &term.part(ALSO), false);
    }

    /// A note on a place that there must be.
    pub fn must_of(&mut self, place: Place, message: &Message) {
        self.add(home(place), message, true);
    }

    /// A note on a place that there can be.
    pub fn may_of(&mut self, place: Place, message: &Message) {
        self.add(home(place), message, false);
    }

    fn add(&mut self, home: Home, message: &Message, due: bool) {
        let entry = self.messages.entry(message.id().to_owned());
        let entry = entry.or_insert_with(|| Entry { home, parts: BTreeMap::new() });
        let part = message.part_name().unwrap_or_default().to_owned();
        let part = entry.parts.entry(part).or_insert(Part { given: message.arguments(), due });
        part.due |= due;
    }

    pub(super) fn part(&self, id: &str, part: &str) -> Option<&Part> {
        self.messages.get(id)?.parts.get(part)
    }
}

impl Default for Needed {
    fn default() -> Self {
        Self::new()
    }
}

fn home(place: Place) -> Home {
    place.state().map_or(Home::Anywhere, Home::Notes)
}
