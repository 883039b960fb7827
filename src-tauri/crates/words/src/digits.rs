//! Digits of other scripts.

/// Where each script's zero stands; its nine others follow.
const ZEROS: [char; 14] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{e50}',
    '\u{ed0}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];

/// What a digit of any script is worth.
pub(crate) fn value(letter: char) -> Option<u32> {
    let zeros = ZEROS.iter().map(|zero| u32::from(*zero));
    zeros.filter_map(|zero| u32::from(letter).checked_sub(zero)).find(|value| *value < 10)
}

/// A text with its digits, commas and semicolons as an English keyboard has them: what a person typed in whatever
/// script is then read in one way.
#[must_use]
pub fn ascii(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '\u{60c}' | '\u{3001}' | '\u{ff0c}' | '\u{66b}' | '\u{66c}' => ',',
        '\u{61b}' | '\u{ff1b}' => ';',
        '\u{ff0b}' => '+',
        '\u{ff1f}' | '\u{61f}' => '?',
        letter => value(letter).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter),
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_in_any_script_is_read() {
        assert_eq!(ascii("٣،۴، ๕"), "3,4, 5");
        assert_eq!(ascii("1,２、३"), "1,2,3");
        assert_eq!(ascii("Kansas 12?"), "Kansas 12?");
    }
}
