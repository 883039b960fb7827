//! Finds terms in a text: whole words, the longest form first. The window finds them again by the same rules
//! (`ui/src/lib/glossary.ts`); both are held to `tests/fixture/terms.json`.

use std::collections::HashMap;
use std::ops::Range;

/// Finds terms in the texts of one language.
#[derive(Debug, Clone)]
pub struct Finder<T> {
    /// By their first letter, in lower case; the longest first.
    forms: HashMap<char, Vec<Form<T>>>,
}

#[derive(Debug, Clone)]
struct Form<T> {
    letters: Vec<char>,
    /// Whether it has a capital: then it stands only for itself. "CLEAR" is a name, "clear" is not.
    exact: bool,
    term: T,
}

impl<T> Default for Finder<T> {
    fn default() -> Self {
        Self { forms: HashMap::new() }
    }
}

impl<T: Copy> Finder<T> {
    /// For these forms.
    pub fn new<'a>(forms: impl IntoIterator<Item = (T, &'a str)>) -> Self {
        let mut found: HashMap<char, Vec<Form<T>>> = HashMap::new();
        for (term, text) in forms {
            let letters: Vec<char> = text.chars().map(plain).collect();
            let Some(first) = letters.first().copied() else { continue };
            let exact = letters.iter().any(|letter| lower(*letter) != *letter);
            found.entry(lower(first)).or_default().push(Form { letters, exact, term });
        }
        let longest_first =
            |forms: &mut Vec<Form<T>>| forms.sort_by_key(|form| usize::MAX - form.letters.len());
        found.values_mut().for_each(longest_first);
        Self { forms: found }
    }

    /// Every place where a term stands, from the first; none overlaps another.
    pub fn all<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, T)> + 'a {
        let (mut at, mut before) = (0, None);
        std::iter::from_fn(move || {
            loop {
                let rest = &text[at..];
                let letter = rest.chars().next()?;
                if before.is_none_or(|before| apart(before, letter))
                    && let Some((length, last, term)) = self.longest(rest, letter)
                {
                    let place = at..at + length;
                    (at, before) = (place.end, Some(last));
                    return Some((place, term));
                }
                (at, before) = (at + letter.len_utf8(), Some(letter));
            }
        })
    }

    /// The longest form that a text begins with: its length there, its last letter, and its term.
    fn longest(&self, text: &str, first: char) -> Option<(usize, char, T)> {
        let forms = self.forms.get(&lower(plain(first)))?;
        forms.iter().find_map(|form| {
            let (length, last) = form.begins(text)?;
            let whole = text[length..].chars().next().is_none_or(|next| ends(last, next));
            whole.then_some((length, last, form.term))
        })
    }
}

impl<T> Form<T> {
    /// How much of the text it takes, if the text begins with it, and the last letter of that.
    fn begins(&self, text: &str) -> Option<(usize, char)> {
        let mut letters = text.char_indices();
        let mut last = None;
        for wanted in &self.letters {
            let (at, letter) = letters.next()?;
            let said = if self.exact { plain(letter) } else { lower(plain(letter)) };
            if said != *wanted {
                return None;
            }
            last = Some((at + letter.len_utf8(), letter));
        }
        last
    }
}

/// One apostrophe is as good as another, and one space.
fn plain(letter: char) -> char {
    match letter {
        '’' | 'ʼ' => '\'',
        '\u{a0}' | '\u{202f}' | '\n' | '\t' => ' ',
        other => other,
    }
}

/// In lower case, where that is one letter.
fn lower(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(only), None) => only,
        _ => letter,
    }
}

/// Whether a word can begin or end between two letters. Most letters are plain ones, and every letter comes by here.
fn apart(before: char, after: char) -> bool {
    if before.is_ascii() && after.is_ascii() {
        return !before.is_ascii_alphanumeric() || !after.is_ascii_alphanumeric();
    }
    !is_of_word(before)
        || !is_of_word(after)
        || (!is_mark(after) && (has_no_spaces(before) || has_no_spaces(after)))
}

/// Whether a word can end between them: in Korean, what belongs to the sentence is tied to it.
fn ends(before: char, after: char) -> bool {
    apart(before, after) || is_hangul(after)
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

/// Letters of scripts that write words without spaces between them. Katakana has none either, but what is written in it
/// is mostly one word.
fn has_no_spaces(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}

fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{ac00}'..='\u{d7a3}')
}

/// Marks that belong to the letter before them: accents, and the vowels and tones of scripts without spaces.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036f}' | '\u{094d}' | '\u{09cd}' | '\u{0a4d}' | '\u{0acd}' | '\u{0b4d}' | '\u{0bcd}'
        | '\u{0c4d}' | '\u{0ccd}' | '\u{0d4d}' | '\u{0dca}' | '\u{0e30}'..='\u{0e3a}' | '\u{0e45}'
        | '\u{0e47}'..='\u{0e4e}' | '\u{0eb0}'..='\u{0ebc}' | '\u{0ec8}'..='\u{0ece}' | '\u{102b}'..='\u{103e}'
        | '\u{1056}'..='\u{1059}' | '\u{17b4}'..='\u{17d3}' | '\u{200c}' | '\u{200d}')
}
