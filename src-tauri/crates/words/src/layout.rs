//! What the files in a folder of words are for.

use crate::made_from;

/// What a folder of words says of itself.
pub(crate) const ABOUT: &str = "locale.yaml";

/// What terms mean.
pub(crate) const GLOSSARY: &str = "glossary.ftl";

/// How its translators say terms, and why: for them, and for who reads the language after them.
pub(crate) const CHOICES: &str = "terms.md";

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use<'p> {
    /// It says what the language is.
    About,
    /// It says from which English the words were made.
    MadeFrom,
    /// Translators read it, the program does not.
    Choices,
    /// Words that are always read.
    Words,
    /// What terms mean, read when somebody asks.
    Glossary,
    /// Notes on the state of this code, read when that state is.
    Notes(&'p str),
    /// Nothing reads it.
    Nothing,
}

/// What the file at a path below the folder of a language is for.
pub(crate) fn use_of(path: &str) -> Use<'_> {
    let Some(stem) = path.strip_suffix(".ftl") else {
        return match path {
            ABOUT => Use::About,
            made_from::FILE => Use::MadeFrom,
            CHOICES => Use::Choices,
            _ => Use::Nothing,
        };
    };
    match stem.strip_prefix("states/") {
        None if path == GLOSSARY => Use::Glossary,
        None => Use::Words,
        // A name in capitals is another file on most systems, and the same one on some.
        Some(code) if !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            Use::Notes(code)
        }
        Some(_) => Use::Nothing,
    }
}

/// How far a translation has come: each tier takes the ones before it in.
pub(crate) const TIERS: std::ops::RangeInclusive<u8> = 1..=4;

/// The tier of what a file at this path below the folder of a language says. The first is what it takes to use the
/// program; then routes and facts; then notes on the nation; then notes on the states, and what many of them say.
pub(crate) fn tier_of(path: &str) -> u8 {
    match path.split_once('/').map_or(path, |(folder, _)| folder) {
        "states" | "said.ftl" => 4,
        "nation" => 3,
        "channels" | "lists.ftl" | "advocate.ftl" => 2,
        _ if path == "names/facts.ftl" => 2,
        _ => 1,
    }
}

/// How soon people see what a file says, of the same tier: the first ones are to be translated first.
pub(crate) fn rank_of(path: &str) -> usize {
    const FIRST: [&str; 15] = [
        "window.ftl",
        "interview.ftl",
        "questions.ftl",
        "result.ftl",
        "names/",
        "safeguards.ftl",
        "actions.ftl",
        "steps.ftl",
        "letter-frame.ftl",
        "letters.ftl",
        "session.ftl",
        "slip.ftl",
        "practice.ftl",
        "pack.ftl",
        "said.ftl",
    ];
    FIRST.iter().position(|first| path.starts_with(first)).unwrap_or(FIRST.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_use() {
        for (path, found) in [
            ("locale.yaml", Use::About),
            ("made-from.txt", Use::MadeFrom),
            ("terms.md", Use::Choices),
            ("names/terms.md", Use::Nothing),
            ("names/made-from.txt", Use::Nothing),
            ("names/places.ftl", Use::Words),
            ("states.ftl", Use::Words),
            ("glossary.ftl", Use::Glossary),
            ("names/glossary.ftl", Use::Words),
            ("states/aa.ftl", Use::Notes("aa")),
            ("states/AA.ftl", Use::Nothing),
            ("states/x/aa.ftl", Use::Nothing),
            ("states/.ftl", Use::Nothing),
            ("names/locale.yaml", Use::Nothing),
            ("words.FTL", Use::Nothing),
            ("words.ftl.txt", Use::Nothing),
        ] {
            assert_eq!(use_of(path), found, "{path}");
        }
    }

    #[test]
    fn what_is_needed_first_is_the_first_tier() {
        let tiers = [
            "window.ftl",
            "names/records.ftl",
            "names/facts.ftl",
            "channels/x.ftl",
            "nation/x.ftl",
            "states/aa.ftl",
            "said.ftl",
        ];
        assert_eq!(tiers.map(tier_of), [1, 1, 2, 2, 3, 4, 4]);
    }
}
