//! The terminal: what views look like there.

mod explanation;
mod letter;
mod output;
mod pager;
mod result;
mod screen;
mod sources;
mod terms;

pub use explanation::explanation;
pub use letter::{letter, letters};
pub use output::{Output, complain, print};
pub use result::{overview, step_names, steps};
pub use screen::Screen;
pub use terms::{all_terms, terms_here};

use sightline_words::{Text, Words, joint, own};

/// A label and what it says.
pub fn labelled(words: &Words, label: &Text, text: &Text) -> String {
    let label = plain(words, label);
    format!("{label}{}{}", joint(&label, ": "), plain(words, text))
}

/// The words of a text, with a mark where they are not in the language asked for.
pub fn plain(words: &Words, text: &Text) -> String {
    match text.foreign() {
        Some((language, _)) => {
            let mark = words.with(&own::TERMINAL_FALLBACK, &[("language", language.to_owned().into())]);
            format!("{} {}", mark.text, text.text)
        }
        None => text.text.clone(),
    }
}
