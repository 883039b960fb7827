//! Three made-up languages: one with accents and longer words, one from right to left, both for looking at a layout; and
//! one that says the id of each message, for a translator who asks which it is. Debug builds offer them, and every build
//! does beside a folder of words given by hand.

use std::borrow::Cow;

use crate::languages::{Direction, Glossary, Language};
use crate::layout::TIERS;

/// Accented and about 40 % longer.
const ACCENTED: &str = "en-XA";
/// From right to left.
const MIRRORED: &str = "ar-XB";

/// Says ids. The tag is one of those that nobody will ever give to a language.
const IDS: &str = "qaa";

/// The made-up languages that this build offers, or that it does beside words given by hand.
pub fn offered(by_hand: bool) -> Vec<Language> {
    let made_up = |tag: &str, name: &str, direction| Language {
        tag: tag.to_owned(),
        name: name.to_owned(),
        direction,
        maturity: None,
        fonts: Vec::new(),
        also: Vec::new(),
        formats: "en-US".to_owned(),
        tier: *TIERS.end(),
        fallback: Vec::new(),
        dates: None,
        glossary: Glossary::new(),
        made_up: true,
    };
    let all = [
        made_up(ACCENTED, "Ëñglišh", Direction::Ltr),
        made_up(MIRRORED, "\u{202e}English\u{202c}", Direction::Rtl),
        made_up(IDS, "#id", Direction::Ltr),
    ];
    all.into_iter().filter(|_| by_hand || cfg!(debug_assertions)).collect()
}

/// Whether this is the tag of one of them.
pub fn is_made_up(tag: &str) -> bool {
    [ACCENTED, MIRRORED, IDS].contains(&tag)
}

/// Whether it says ids.
pub fn says_ids(tag: &str) -> bool {
    tag == IDS
}

/// What turns the reference language into the made-up one of this tag.
pub fn transform(tag: &str) -> Option<fn(&str) -> Cow<str>> {
    match tag {
        ACCENTED => Some(accented),
        MIRRORED => Some(mirrored),
        _ => None,
    }
}

fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let (accented, twice) = match letter {
            'a' => ('á', true),
            'e' => ('ë', true),
            'i' => ('í', true),
            'o' => ('ö', true),
            'u' => ('ü', true),
            'c' => ('ç', false),
            'n' => ('ñ', false),
            's' => ('š', false),
            'y' => ('ý', false),
            'A' => ('Å', false),
            'E' => ('É', false),
            'I' => ('Î', false),
            'O' => ('Ø', false),
            'U' => ('Û', false),
            other => (other, false),
        };
        out.push(accented);
        if twice {
            out.push(accented);
        }
    }
    out.into()
}

/// Each word between marks that make it read from right to left, so that it stays English and looks mirrored.
fn mirrored(text: &str) -> Cow<'_, str> {
    let words = text.split(' ').map(|word| {
        if word.chars().any(char::is_alphabetic) {
            format!("\u{202e}{word}\u{202c}")
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_make_it_longer() {
        let text = "Which agency can reach this record?";
        let longer = accented(text).chars().count();
        assert!(longer * 10 >= text.len() * 12, "{longer}");
    }
}
