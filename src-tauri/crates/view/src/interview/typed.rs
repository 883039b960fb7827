//! What a person types, understood: an answer, or what they want of the program. Numbers, names, their beginnings and
//! the words of each language's own file; case, accents, points and commas do not matter. What fits several is told
//! with all of them, and nothing is guessed.

mod names;
#[cfg(test)]
mod tests;

pub use names::{Found, find_named};

use sightline_rules::corpus::{NONE, SKIP};
use sightline_rules::nearest;
use sightline_words::names::Message;
use sightline_words::{Words, own};

use crate::question::{Choice, QuestionView, StateChoice, StateName, skip};
use names::{Spelling, listed, words_of};

/// No answer is longer: not the names of all states. Whoever pastes more is told so with the beginning of it.
const LONGEST: usize = 1_000;
const SHOWN: usize = 40;

/// What a person meant by what they typed below a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// Nothing was typed.
    Nothing,
    /// These values.
    Values(Vec<String>),
    /// To be told why it is asked, what it means and what can be typed.
    Help,
    /// To go back.
    Back,
    /// To see the result.
    Result,
    /// To see all that can be chosen.
    List,
    /// Part of it fits several.
    Several {
        /// That part.
        part: String,
        /// What it fits.
        names: Vec<String>,
    },
    /// It fits nothing.
    Unknown {
        /// What fits nothing.
        part: String,
        /// What is most like it, if anything is.
        like: Option<String>,
    },
}

/// What a person wants below a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// To leave.
    Leave,
    /// To see the lawful steps.
    Steps,
    /// To correct an answer.
    Correct,
    /// To be told what can be typed.
    Help,
    /// What this number stands for.
    Number(usize),
}

/// What was meant by `typed` below a question.
#[must_use]
pub fn understand(words: &Words, view: &QuestionView, states: &[StateName], typed: &str) -> Meant {
    if typed.trim().is_empty() {
        return Meant::Nothing;
    }
    if typed.chars().count() > LONGEST {
        let beginning: String = typed.trim().chars().take(SHOWN).collect();
        return unknown(&format!("{beginning}…"), None);
    }
    let said = words_of(typed);
    let is = |message: &Message| means(words, message, typed);
    for (key, message, meant) in [
        ("?", own::TERMINAL_TYPED_HELP, Meant::Help),
        ("b", own::TERMINAL_TYPED_BACK, Meant::Back),
        ("q", own::TERMINAL_TYPED_RESULT, Meant::Result),
        ("q", own::TERMINAL_TYPED_LEAVE, Meant::Result),
        ("", own::TERMINAL_TYPED_LIST, Meant::List),
        (SKIP, own::TERMINAL_TYPED_SKIP, Meant::Values(vec![SKIP.to_owned()])),
    ] {
        if key.eq_ignore_ascii_case(typed.trim()) || is(&message) {
            return meant;
        }
    }
    let numbered = numbered(words, view);
    if let Some(choice) = number(typed).and_then(|number| numbered.get(number.checked_sub(1)?)) {
        return Meant::Values(vec![choice.value.clone()]);
    }
    if said.is_empty() {
        return unknown(typed, None);
    }
    match view.states {
        Some(how_many) => {
            let none = view.choices.iter().find(|choice| choice.value == NONE);
            // One word of a sentence, such as "I", is too little.
            let begun = |none: &Choice| said.len() > 1 && begins(words, &none.text.text, typed);
            match none
                .filter(|none| how_many == StateChoice::Many && (is(&own::TERMINAL_TYPED_NO) || begun(none)))
            {
                Some(none) => Meant::Values(vec![none.value.clone()]),
                None => of_states(words, states, typed),
            }
        }
        None if view.listed => one_of_names(words, &view.choices, typed),
        None => one_of_few(words, &numbered, typed),
    }
}

/// The answers that have a number below a question: none of a long list, where numbers would mean nothing.
#[must_use]
pub fn numbered(words: &Words, view: &QuestionView) -> Vec<Choice> {
    if view.listed || view.choices.is_empty() {
        return Vec::new();
    }
    view.choices.iter().cloned().chain([skip(words)]).collect()
}

/// What was meant by `typed` below a result.
#[must_use]
pub fn wish(words: &Words, typed: &str) -> Option<Wish> {
    let is = |message: &Message| means(words, message, typed);
    if typed.trim().is_empty() {
        return Some(Wish::Leave);
    }
    for (key, message, wish) in [
        ("q", own::TERMINAL_TYPED_LEAVE, Wish::Leave),
        ("+", own::TERMINAL_TYPED_STEPS, Wish::Steps),
        ("b", own::TERMINAL_TYPED_BACK, Wish::Correct),
        ("?", own::TERMINAL_TYPED_HELP, Wish::Help),
    ] {
        if key.eq_ignore_ascii_case(typed.trim()) || is(&message) {
            return Some(wish);
        }
    }
    number(typed).map(Wish::Number)
}

/// Whether `typed` is one of the words of a message, in this language or one that it falls back to.
#[must_use]
pub fn means(words: &Words, message: &Message, typed: &str) -> bool {
    let typed = Spelling::of(typed);
    listed(words, message).iter().any(|word| typed.same(words, word))
}

/// A number, as "3", "3." or "(3)".
#[must_use]
pub fn number(typed: &str) -> Option<usize> {
    let bare = typed.trim_matches(|letter: char| !letter.is_alphanumeric());
    bare.bytes().all(|letter| letter.is_ascii_digit()).then(|| bare.parse().ok()).flatten()
}

fn unknown(part: &str, like: Option<&str>) -> Meant {
    Meant::Unknown { part: part.trim().to_owned(), like: like.map(str::to_owned) }
}

fn of_states(words: &Words, states: &[StateName], typed: &str) -> Meant {
    match names::states(words, states, typed) {
        Ok(found) => {
            Meant::Values(found.into_iter().map(|index| states[index].code.name().to_owned()).collect())
        }
        Err((part, several)) if several.is_empty() => {
            unknown(&part, nearest(&part, states.iter().map(|state| state.name.as_str())))
        }
        Err((part, several)) => {
            let names = several.into_iter().map(|index| states[index].name.clone()).collect();
            Meant::Several { part, names }
        }
    }
}

/// One of many names: whole, or its beginning.
fn one_of_names(words: &Words, choices: &[Choice], typed: &str) -> Meant {
    let names: Vec<&str> = choices.iter().map(|choice| choice.text.text.as_str()).collect();
    match find_named(words, &names, typed) {
        Found::One(index) => Meant::Values(vec![choices[index].value.clone()]),
        Found::Several(all) => Meant::Several {
            part: typed.to_owned(),
            names: all.into_iter().map(|index| names[index].to_owned()).collect(),
        },
        Found::None => unknown(typed, nearest(typed, names.iter().copied())),
    }
}

/// One of the answers in words: whole, as a file writes it, or its first words.
fn one_of_few(words: &Words, choices: &[Choice], typed: &str) -> Meant {
    let value = |choice: &&Choice| choice.value == typed.trim().to_lowercase();
    let whole = |choice: &&Choice| Spelling::of(&choice.text.text).same(words, typed);
    if let Some(choice) = choices.iter().find(value).or_else(|| choices.iter().find(whole)) {
        return Meant::Values(vec![choice.value.clone()]);
    }
    let mut ways = vec![typed.to_owned()];
    for message in [own::TERMINAL_TYPED_YES, own::TERMINAL_TYPED_NO] {
        if means(words, &message, typed) {
            ways.extend(listed(words, &message));
        }
    }
    // "No" is no beginning of "No sé", which has words of its own.
    let answers = choices.iter().filter(|choice| choice.value != SKIP);
    let fits: Vec<&Choice> =
        answers.filter(|choice| ways.iter().any(|way| begins(words, &choice.text.text, way))).collect();
    match fits.as_slice() {
        [] => unknown(typed, None),
        [only] => Meant::Values(vec![only.value.clone()]),
        several => Meant::Several {
            part: typed.to_owned(),
            names: several.iter().map(|choice| choice.text.text.clone()).collect(),
        },
    }
}

/// Whether an answer begins with these words; "No" is no beginning of "Not now".
fn begins(words: &Words, answer: &str, typed: &str) -> bool {
    let (answer, typed) = (words_of(answer), words_of(typed));
    let mut pairs = answer.iter().zip(&typed);
    !typed.is_empty() && typed.len() <= answer.len() && pairs.all(|(a, b)| words.formats().same_name(a, b))
}
