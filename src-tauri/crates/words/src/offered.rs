//! Which languages one can choose.

use std::sync::OnceLock;

use sightline_rules::Problems;
use sightline_rules::read::Files;

use crate::languages::{Language, languages_of};
use crate::layout::TIERS;
use crate::pseudo;

/// The languages that one can choose: those of a tree of words, in alphabetical order of the tags, and made-up ones. Of
/// those that the program carries, one that has only begun is not offered; who gives a folder of words by hand sees all
/// that is in it.
///
/// # Errors
/// When a folder does not say what it is.
pub fn languages(files: &Files) -> Result<Vec<Language>, Problems> {
    // What the program carries stays as it is, and is asked for several times at every start.
    static CARRIED: OnceLock<Vec<Language>> = OnceLock::new();
    let Files::PackedText(_) = files else { return Ok(offered(languages_of(files)?, true)) };
    if let Some(known) = CARRIED.get() {
        return Ok(known.clone());
    }
    let found = offered(languages_of(files)?, false);
    Ok(CARRIED.get_or_init(|| found).clone())
}

fn offered(mut found: Vec<Language>, by_hand: bool) -> Vec<Language> {
    found.retain(|language| by_hand || TIERS.contains(&language.tier));
    found.extend(pseudo::offered(by_hand));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ENGLISH, SPANISH, tree};

    #[test]
    fn what_has_only_begun_is_shown_to_its_translator_alone() {
        let french = |tier: &str| {
            let about = SPANISH.1.replace("tier: 3", tier);
            languages_of(&tree(&[ENGLISH, SPANISH, ("fr/locale.yaml", &about)])).unwrap()
        };
        let tags = |tier: &str, by_hand: bool| {
            let offered = offered(french(tier), by_hand).into_iter().filter(|language| !language.made_up);
            offered.map(|language| language.tag).collect::<Vec<_>>()
        };
        assert_eq!(tags("tier: 0", false), ["en", "es"]);
        assert_eq!([tags("tier: 1", false), tags("tier: 0", true)], [["en", "es", "fr"], ["en", "es", "fr"]]);
    }
}
