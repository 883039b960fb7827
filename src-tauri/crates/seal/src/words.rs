//! A passphrase of words that are easy to read out and to write down.

use zeroize::Zeroizing;

use crate::random;

/// Words of a passphrase: some 77 bits. With [`crate::WORK`], guessing it is out of anybody's reach.
pub const WORDS: usize = 6;
/// The Electronic Frontier Foundation's long list, by Joseph Bonneau (CC BY 3.0 US): no word is rude, or like another.
const TEXT: &str = include_str!("words.txt");

/// A new passphrase, each word drawn alike.
///
/// # Errors
/// When the system gives no random numbers.
pub fn passphrase() -> Result<Zeroizing<String>, getrandom::Error> {
    let list: Vec<&str> = TEXT.lines().collect();
    let mut said = Zeroizing::new(String::with_capacity(WORDS * 12));
    for number in 0..WORDS {
        if number > 0 {
            said.push(' ');
        }
        said.push_str(list[below(list.len())?]);
    }
    Ok(said)
}

/// A number below the bound, each as likely as another: what would favor the first is drawn again.
fn below(bound: usize) -> Result<usize, getrandom::Error> {
    let fair = usize::from(u16::MAX) + 1 - (usize::from(u16::MAX) + 1) % bound;
    loop {
        let drawn = usize::from(u16::from_le_bytes(*random::<2>()?));
        if drawn < fair {
            return Ok(drawn % bound);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// 6 to the power of 5: as many as five dice show.
    const LIST: usize = 7776;

    #[test]
    fn the_list_is_whole_and_every_word_of_it_is_drawn() {
        let list: HashSet<&str> = TEXT.lines().collect();
        assert_eq!(list.len(), LIST);
        assert!(
            list.iter().all(|word| word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
        );
        let drawn: HashSet<usize> = (0..200_000).map(|_| below(LIST).unwrap()).collect();
        assert_eq!(drawn.len(), LIST);
        let said = passphrase().unwrap();
        assert_eq!(said.split(' ').count(), WORDS);
        assert!(said.split(' ').all(|word| list.contains(word)));
        assert_ne!(said, passphrase().unwrap());
    }
}
