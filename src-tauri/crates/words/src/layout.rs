//! What the files in a folder of words are for.

use crate::languages::ABOUT;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use<'p> {
    /// It says what the language is.
    About,
    /// Words that are always read.
    Words,
    /// Notes on the state of this code, read when that state is.
    Notes(&'p str),
    /// Nothing reads it.
    Nothing,
}

/// What the file at a path below the folder of a language is for.
pub(crate) fn use_of(path: &str) -> Use<'_> {
    let Some(stem) = path.strip_suffix(".ftl") else {
        return if path == ABOUT { Use::About } else { Use::Nothing };
    };
    match stem.strip_prefix("states/") {
        None => Use::Words,
        // A name in capitals is another file on most systems, and the same one on some.
        Some(code) if !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            Use::Notes(code)
        }
        Some(_) => Use::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_use() {
        for (path, found) in [
            ("locale.yaml", Use::About),
            ("names/places.ftl", Use::Words),
            ("states.ftl", Use::Words),
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
}
