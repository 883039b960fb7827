//! Names as they are typed: without points, accents and capitals, or only begun; several states in one line.

use sightline_words::names::Message;
use sightline_words::{Words, own};

use crate::question::StateName;

/// No name has more words.
const MOST_WORDS: usize = 8;
/// So many letters are a beginning; fewer are a code, or a slip. A Chinese letter, or a Korean syllable, counts for two.
const A_BEGINNING: usize = 3;
/// Points and apostrophes are left out where they are left out in haste: "D.C.", "don't".
const SILENT: [char; 5] = ['.', '\'', '’', 'ʼ', '`'];

/// What a name that was typed fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    None,
    /// One, by its place.
    One(usize),
    /// Several, by their places.
    Several(Vec<usize>),
}

/// The name that a person typed, whole, or by its beginning where no other begins so.
#[must_use]
pub fn find_named(words: &Words, names: &[&str], typed: &str) -> Found {
    let typed = Spelling::of(typed);
    if typed.0.is_empty() {
        return Found::None;
    }
    let spelled = names.iter().map(|name| Spelling::of(name)).enumerate();
    let mut begun = Vec::new();
    for (index, name) in spelled {
        if name.same_spelling(words, &typed) {
            return Found::One(index);
        }
        if name.begins(words, &typed) {
            begun.push(index);
        }
    }
    match begun.as_slice() {
        [] => Found::None,
        [only] => Found::One(*only),
        _ => Found::Several(begun),
    }
}

/// A text with nothing left but its letters and digits.
pub(super) struct Spelling(String);

impl Spelling {
    pub(super) fn of(text: &str) -> Self {
        let bare: String = text.chars().filter(|letter| is_spelled(*letter)).collect();
        // What has no letters, such as "?", is spelled as it is.
        Self(if bare.is_empty() { text.trim().to_owned() } else { bare })
    }

    pub(super) fn same(&self, words: &Words, text: &str) -> bool {
        self.same_spelling(words, &Self::of(text))
    }

    fn same_spelling(&self, words: &Words, other: &Self) -> bool {
        self.0 == other.0
            || (letters(&self.0) && letters(&other.0) && words.formats().same_name(&self.0, &other.0))
    }

    fn begins(&self, words: &Words, beginning: &Self) -> bool {
        let typed = beginning.0.chars().count();
        // However much is typed, a name has no more beginnings than letters.
        let most = self.0.chars().count();
        // A letter and its accent can be typed as two.
        let first = |length: usize| self.0.chars().take(length).collect::<String>();
        letters(&beginning.0)
            && (typed.div_ceil(2).min(most)..=typed.min(most))
                .any(|length| words.formats().same_name(&first(length), &beginning.0))
    }
}

/// Whether a character is part of how a name is spelled: letters, digits, and the marks that belong to letters.
fn is_spelled(letter: char) -> bool {
    let sign = letter.is_ascii()
        || letter.is_whitespace()
        || matches!(letter, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
        // As wide as Chinese letters; of Arabic; the full stop of India.
        || matches!(letter, '\u{ff01}'..='\u{ff65}' | '،' | '؛' | '؟' | '٪' | '।' | '॥');
    letter.is_alphanumeric() || !sign
}

/// Names are compared by letters; of signs, the order of a language knows little.
fn letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The words of a text, without what stands between them.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let heard: String = text.chars().filter(|letter| !SILENT.contains(letter)).collect();
    let words = heard.split(|letter: char| !is_spelled(letter)).filter(|word| letters(word));
    words.map(str::to_owned).collect()
}

/// The entries of a message that holds what can be typed, between bars, in this language and those that it falls back
/// to.
pub(super) fn listed(words: &Words, message: &Message) -> Vec<String> {
    let texts = words.in_every_language(message);
    let entries = texts.iter().flat_map(|text| text.split('|')).map(str::trim);
    entries.filter(|entry| !entry.is_empty()).map(str::to_owned).collect()
}

/// A word of a line, and what stands before it.
struct Token<'t> {
    word: &'t str,
    /// Whether a comma, or a word such as "and", stands before it.
    apart: bool,
}

/// The states that a line names, by their places. Else the part that was not understood, and the states that it fits.
pub(super) fn states(
    words: &Words,
    states: &[StateName],
    typed: &str,
) -> Result<Vec<usize>, (String, Vec<usize>)> {
    let and: Vec<Spelling> =
        listed(words, &own::TERMINAL_TYPED_AND).iter().map(|word| Spelling::of(word)).collect();
    let or: Vec<Spelling> =
        listed(words, &own::TERMINAL_TYPED_OR).iter().map(|word| Spelling::of(word)).collect();
    let is_one_of = |all: &[Spelling], word: &str| all.iter().any(|one| one.same(words, word));
    let mut tokens: Vec<Token> = Vec::new();
    let mut apart = true;
    for (index, piece) in typed.split([',', ';', '/', '&', '+', '\n', '，', '、', '；', '،', '؛']).enumerate()
    {
        apart |= index > 0;
        for word in piece.split_whitespace() {
            if is_one_of(&and, word) {
                apart = true;
                continue;
            }
            if letters(word) {
                tokens.push(Token { word, apart });
                apart = false;
            }
        }
    }
    let said = |from: usize, to: usize| -> String {
        tokens[from..to].iter().map(|token| token.word).collect::<Vec<_>>().join(" ")
    };
    let mut found: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let start = (0..=at).rev().find(|before| tokens[*before].apart).unwrap_or_default();
        let end = (at + 1..tokens.len()).find(|next| tokens[*next].apart).unwrap_or(tokens.len());
        // The longest name first: "West Virginia" before "West", "Washington, D.C." before "Washington".
        let longest = (1..=MOST_WORDS.min(tokens.len() - at)).rev();
        let mut named = longest.filter_map(|length| {
            let run: Vec<&str> = tokens[at..at + length].iter().map(|token| token.word).collect();
            let crosses = at + length > end;
            Some((exactly(words, states, &run.concat(), crosses)?, length))
        });
        let (state, length) = match named.next() {
            // "NC or GA" names no third state.
            Some((_, 1)) if !tokens[at].apart && at + 1 < end && is_one_of(&or, tokens[at].word) => {
                return Err((said(start, end), Vec::new()));
            }
            Some(named) => named,
            None => match begun(words, states, &said(at, end)).as_slice() {
                [only] => (*only, end - at),
                [] => return Err((said(start, end), Vec::new())),
                several => return Err((said(at, end), several.to_vec())),
            },
        };
        if !found.contains(&state) {
            found.push(state);
        }
        at += length;
    }
    if found.is_empty() { Err((typed.trim().to_owned(), Vec::new())) } else { Ok(found) }
}

/// The state of this code or name. A code is one word between commas.
fn exactly(words: &Words, states: &[StateName], typed: &str, crosses: bool) -> Option<usize> {
    let typed = Spelling::of(typed);
    let is = |state: &StateName| {
        (!crosses && state.code.name().eq_ignore_ascii_case(&typed.0))
            || state.names().any(|name| typed.same(words, name))
    };
    states.iter().position(is)
}

/// The states whose name begins so.
fn begun(words: &Words, states: &[StateName], typed: &str) -> Vec<usize> {
    let typed = Spelling::of(typed);
    let is_of_two = |letter: char| matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    if typed.0.chars().map(|letter| if is_of_two(letter) { 2 } else { 1 }).sum::<usize>() < A_BEGINNING {
        return Vec::new();
    }
    let begins = |state: &StateName| state.names().any(|name| Spelling::of(name).begins(words, &typed));
    (0..states.len()).filter(|index| begins(&states[*index])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sightline_rules::StateId;

    #[test]
    fn signs_of_every_script_are_no_letters() {
        assert_eq!(words_of("有，房子（或土地）在我名下"), ["有", "房子", "或土地", "在我名下"]);
        assert_eq!(words_of("نعم، لدي؛ نعم؟"), ["نعم", "لدي", "نعم"]);
        assert_eq!(words_of("ਹਾਂ। ਨਹੀਂ"), ["ਹਾਂ", "ਨਹੀਂ"]);
    }

    #[test]
    fn two_letters_of_a_script_with_large_ones_are_a_beginning() {
        let words = Words::reference().unwrap();
        let corpus = sightline_rules::load(&sightline_rules::read::embedded_rules()).unwrap().corpus;
        let known = [("CA", "加利福尼亚州", "California"), ("NY", "뉴욕주", "New York")];
        let state = |code: &str| -> StateId { corpus.state(code).unwrap() };
        let named = known.map(|(code, name, other)| StateName {
            code: state(code),
            name: name.to_owned(),
            other: vec![other.to_owned()],
        });
        for (typed, found) in [("加利", 0), ("加利福尼亚", 0), ("뉴욕", 1), ("cal", 0), ("加利福尼亚州", 0)]
        {
            assert_eq!(states(&words, &named, typed), Ok(vec![found]), "{typed}");
        }
        assert_eq!(states(&words, &named, "加利，뉴욕"), Ok(vec![0, 1]));
        assert!(states(&words, &named, "加").is_err());
        assert!(states(&words, &named, "ne").is_err());
    }
}
