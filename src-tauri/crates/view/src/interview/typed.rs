//! What a person types for a state or for one of a long list.

use sightline_rules::StateId;
use sightline_rules::corpus::{Corpus, Place};
use sightline_words::{Words, names};

use super::question::Choice;

/// The value of the choice that a person typed: its name, with or without accents and capitals, or its
/// beginning where no other begins so.
#[must_use]
pub fn find_listed(words: &Words, choices: &[Choice], typed: &str) -> Option<String> {
    let formats = words.formats();
    let whole = choices.iter().find(|choice| formats.same_name(&choice.text.text, typed));
    let begins = |choice: &&Choice| {
        let beginning: String = choice.text.text.chars().take(typed.chars().count()).collect();
        formats.same_name(&beginning, typed)
    };
    let mut beginning = choices.iter().filter(begins);
    let only = beginning.next().filter(|_| beginning.next().is_none());
    whole.or(only).map(|choice| choice.value.clone())
}

/// The state that a person typed: a code, or a name in this language or the reference one, with or without accents
/// and capitals.
#[must_use]
pub fn find_state(words: &Words, corpus: &Corpus, typed: &str) -> Option<StateId> {
    let named = |state: &&StateId| {
        let names = words.in_every_language(&names::place(Place::State(**state)));
        state.name().eq_ignore_ascii_case(typed)
            || names.iter().any(|name| words.formats().same_name(name, typed))
    };
    corpus.state_ids.iter().find(named).copied()
}
