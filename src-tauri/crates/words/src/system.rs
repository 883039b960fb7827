//! What this computer says of the language of the person who sits at it.

use crate::languages::{Language, REFERENCE, matching};

/// The tag of the language that this computer is set to, if it is one of these; else that of the reference language.
#[must_use]
pub fn system_locale(languages: &[Language]) -> String {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).unwrap_or_default());
    if said.iter().any(|said| !said.is_empty()) {
        chosen(languages, &said)
    } else {
        first(languages, listed())
    }
}

/// The languages that Windows shows its own windows in, the dearest to the person first: it sets no variables.
#[cfg(windows)]
fn listed() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
}

/// Where the variables say nothing, nothing else does.
#[cfg(not(windows))]
fn listed() -> impl Iterator<Item = String> {
    std::iter::empty()
}

/// The first in a list that is one of ours.
fn first(languages: &[Language], listed: impl Iterator<Item = String>) -> String {
    let mut found = listed.filter_map(|asked| matching(languages, &asked));
    found.next().map_or(REFERENCE, |language| &language.tag).to_owned()
}

/// The first of these that says anything decides.
fn chosen(languages: &[Language], said: &[String]) -> String {
    let asked = said.iter().find(|said| !said.is_empty());
    let found = asked.and_then(|asked| matching(languages, asked));
    found.map_or(REFERENCE, |language| &language.tag).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ENGLISH, SPANISH, tree};
    use crate::languages::languages_of;

    #[test]
    fn the_first_that_says_anything_decides() {
        let known = languages_of(&tree(&[ENGLISH, SPANISH])).unwrap();
        let chosen = |said: [&str; 3]| chosen(&known, &said.map(str::to_owned));
        assert_eq!(chosen(["", "", "es_MX.UTF-8"]), "es");
        assert_eq!(chosen(["C", "", "es_MX.UTF-8"]), "en");
        assert_eq!(chosen(["", "es_US", "fr_FR"]), "es");
        assert_eq!([chosen(["", "", "xx"]), chosen(["", "", ""])], ["en", "en"]);
    }

    #[test]
    fn of_a_list_the_first_that_we_have_is_taken() {
        let known = languages_of(&tree(&[ENGLISH, SPANISH])).unwrap();
        let first = |listed: &[&str]| first(&known, listed.iter().map(|tag| (*tag).to_owned()));
        assert_eq!([first(&["quc-Latn-GT", "es-GT", "en-US"]), first(&["en-US", "es-MX"])], ["es", "en"]);
        assert_eq!([first(&["xx"]), first(&[])], ["en", "en"]);
    }
}
