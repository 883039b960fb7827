//! Which languages there are: every folder of words is one, and says of itself what it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sightline_rules::read::{FileError, Files, parse};
use sightline_rules::{Diagnostic, Problems};
use unic_langid::{LanguageIdentifier, subtags};

use crate::formats::{Dates, Formats};
use crate::layout::{ABOUT, TIERS};

/// The language that is complete; others fall back to it.
pub const REFERENCE: &str = "en";

/// Which way the lines of a language run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// As HTML writes it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The arrow from what is read first to what is read next.
    #[must_use]
    pub fn arrow(self) -> &'static str {
        match self {
            Self::Ltr => "→",
            Self::Rtl => "←",
        }
    }
}

/// How far a translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Maturity {
    /// Made by a machine, and read by nobody who grew up with the language.
    Draft,
    /// Read by somebody who did.
    Read,
    /// Reviewed by a second one who knows the law.
    Reviewed,
}

/// A language that there are words in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Language {
    /// Its tag, the same as the folder's name.
    pub tag: String,
    /// Its name, in its own words.
    pub name: String,
    /// Which way its lines run.
    pub direction: Direction,
    /// How far its words can be trusted; nothing is said of the reference language, which nobody translated.
    pub maturity: Option<Maturity>,
    /// The fonts that its text is set in, the first that a computer has; the program's own and the system's come after
    /// them.
    pub fonts: Vec<String>,
    /// Other tags that ask for it: a language can have two.
    #[serde(skip)]
    pub also: Vec<String>,
    /// The tag whose conventions dates, numbers and lists follow.
    #[serde(skip)]
    pub formats: String,
    /// How much of it is whole: see [`crate::layout::tier_of`]. One that has only begun has the tier 0.
    #[serde(skip)]
    pub tier: u8,
    /// The languages that say what it does not, before the reference language does.
    #[serde(skip)]
    pub fallback: Vec<String>,
    /// How it writes dates, if it says so.
    #[serde(skip)]
    pub(crate) dates: Option<Dates>,
    /// Terms of the reference language, each with the ways in which this one says it.
    #[serde(skip)]
    pub(crate) glossary: Glossary,
    /// Whether it is made of the reference language, for looking at a layout.
    #[serde(skip)]
    pub made_up: bool,
}

impl Language {
    /// How it writes dates, numbers and lists, and compares names.
    #[must_use]
    pub fn conventions(&self) -> Formats {
        Formats::new(&self.formats, self.dates.clone())
    }
}

/// A term, and the beginnings of words that may stand for it.
pub(crate) type Glossary = BTreeMap<String, Vec<String>>;

/// A file `locale.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    name: String,
    direction: Direction,
    formats: String,
    tier: u8,
    maturity: Option<Maturity>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    fonts: Vec<String>,
    #[serde(default)]
    fallback: Vec<String>,
    dates: Option<Dates>,
    #[serde(default)]
    glossary: Glossary,
}

/// The languages of a tree of words, in alphabetical order of the tags.
///
/// # Errors
/// When a folder does not say what it is.
pub fn languages_of(files: &Files) -> Result<Vec<Language>, Problems> {
    let mut problems = Vec::new();
    let found = read(files, &mut problems);
    Problems::unless_empty(problems, found)
}

/// The languages of a tree of words. What is wrong with a folder is added to `problems`.
pub(crate) fn read(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<Language> {
    let folders = folders(files);
    folders.iter().filter_map(|tag| about(files, tag, &folders, problems)).collect()
}

/// Every folder of a tree of words.
pub(crate) fn folders(files: &Files) -> Vec<String> {
    // A folder in which nothing lies is one too.
    let is_folder = |name: &String| {
        !files.names_in(name).is_empty() || matches!(files.text(name), Err(FileError::Folder))
    };
    files.names_in("").into_iter().filter(is_folder).collect()
}

/// Whether this is a language's tag, written as tags are: with hyphens, and as it is named in a folder.
pub(crate) fn is_tag(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|read| read == tag)
}

fn about(files: &Files, tag: &str, folders: &[String], problems: &mut Vec<Diagnostic>) -> Option<Language> {
    const HINT: &str = "it holds the language's `name`, its `direction` (ltr or rtl), the tag of its `formats`, its \
                        `tier` (0 to 4) and its `maturity` (draft, read or reviewed)";
    let file = format!("{tag}/{ABOUT}");
    let text = match files.text(&file) {
        Ok(text) => text,
        Err(FileError::Missing | FileError::Unreadable(_))
            if !files.names_in(tag).contains(&ABOUT.to_owned()) =>
        {
            problems.push(Diagnostic::new(file, "this file is missing").hint(HINT));
            return None;
        }
        Err(error) => {
            problems.push(error.diagnostic(&file));
            return None;
        }
    };
    let (about, positions) = parse::<About>(&file, &text, 0, problems);
    let about = about?;
    let before = problems.len();
    let mut refuse = |at: &str, message: String, hint: &str| {
        problems.push(Diagnostic::new(&file, message).at(positions.line(&[at])).hint(hint));
    };
    if !is_tag(tag) {
        refuse("name", format!("the folder's name `{tag}` is no language tag"), "for example es, or zh-Hant");
    }
    if about.name.trim().is_empty() {
        refuse("name", "the language has no name".to_owned(), "write its name in its own words");
    }
    let is_known = about.formats.parse::<icu_locale_core::Locale>().is_ok();
    if !is_known {
        refuse("formats", format!("`{}` is no language tag", about.formats), "for example es-US");
    }
    let tiers = 0..=*TIERS.end();
    if !tiers.contains(&about.tier) {
        let hint = "0 has only begun; 1 can be used; 2 has the routes; 3 the notes on the nation; 4 all";
        refuse("tier", format!("there is no tier {}", about.tier), hint);
    }
    for other in &about.fallback {
        if other == tag || other == REFERENCE || !folders.contains(other) {
            let hint = "another language of this folder; the reference language comes last by itself";
            refuse("fallback", format!("`{other}` is nothing to fall back to"), hint);
        }
    }
    for other in &about.also {
        if !is_tag(other) || folders.contains(other) {
            refuse("also", format!("`{other}` is no other tag of this language"), "for example fil, of tl");
        }
    }
    // They are put into the styles of pages as they are.
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, ' ' | '-');
    for font in &about.fonts {
        if font.is_empty() || !font.chars().all(is_plain) {
            refuse("fonts", format!("`{font}` is no name of a font"), "for example Noto Sans Arabic");
        }
    }
    if (tag == REFERENCE) == about.maturity.is_some() {
        let message = "only a translation, and each, says who made and read it";
        refuse("maturity", message.to_owned(), "draft, read or reviewed; nothing in the reference language");
    }
    let About { name, direction, also, formats, tier, maturity, fonts, fallback, dates, glossary } = about;
    let tag = tag.to_owned();
    let made_up = false;
    let language = Language {
        tag,
        name,
        direction,
        maturity,
        fonts,
        also,
        formats,
        tier,
        fallback,
        dates,
        glossary,
        made_up,
    };
    // Who has only begun may see how it looks first.
    if tier > 0 && is_known && language.conventions().lacks_dates() {
        let hint = "say how it writes them: `dates:` with its twelve `months`, and a `day` and a `month` as in \
                    {day} {month} {year}; or name a language near to it in `formats`";
        refuse("formats", format!("nothing here knows how `{}` writes dates", language.formats), hint);
    }
    (problems.len() == before).then_some(language)
}

/// The language that a tag asks for: exactly, or without its last parts (`es-MX` is answered in `es`), or else the one of
/// the same script (`zh-TW` in `zh-Hant`). Systems write such tags as `es_MX.UTF-8`.
#[must_use]
pub fn matching<'l>(languages: &'l [Language], asked: &str) -> Option<&'l Language> {
    let asked = asked.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let written = script_of(&asked);
    let named = |language: &Language, tag: &str| {
        std::iter::once(&language.tag).chain(&language.also).any(|own| own.eq_ignore_ascii_case(tag))
    };
    // Who reads Punjabi in the script of Pakistan is not helped by that of India.
    let readable = |language: &Language| {
        written.is_none_or(|(_, script)| script_of(&language.tag).is_none_or(|(_, own)| own == script))
    };
    let mut tag = Some(asked.as_str());
    while let Some(shorter) = tag {
        if let Some(found) = languages.iter().find(|language| named(language, shorter)) {
            return Some(found).filter(|found| readable(found));
        }
        tag = shorter.rsplit_once('-').map(|(shorter, _)| shorter);
    }
    let mut real = languages.iter().filter(|language| !language.made_up);
    written.and_then(|_| real.find(|language| script_of(&language.tag) == written))
}

/// The language that a tag names, and the script in which it is most likely written.
fn script_of(tag: &str) -> Option<(subtags::Language, subtags::Script)> {
    let mut tag: LanguageIdentifier = tag.parse().ok()?;
    tag.maximize();
    Some((tag.language, tag.script?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ENGLISH, tree};

    #[test]
    fn every_folder_is_a_language() {
        let arabic =
            ("ar/locale.yaml", "name: العربية\ndirection: rtl\nformats: ar-EG\ntier: 0\nmaturity: draft\n");
        let found = languages_of(&tree(&[ENGLISH, arabic])).unwrap();
        assert_eq!(found.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["ar", "en"]);
        assert_eq!((found[0].direction, found[0].name.as_str()), (Direction::Rtl, "العربية"));
    }

    #[test]
    fn fonts_are_plain_names() {
        let about = |fonts: &str| {
            let text =
                format!("name: X\ndirection: ltr\nformats: es\ntier: 0\nmaturity: draft\nfonts: {fonts}\n");
            languages_of(&tree(&[ENGLISH, ("es/locale.yaml", &text)]))
        };
        assert_eq!(about("[Noto Sans CJK SC]").unwrap()[1].fonts, ["Noto Sans CJK SC"]);
        for fonts in ["['a\"; } body { display: none; } x {\"']", "['']", "['url(x)']"] {
            let refused = about(fonts).unwrap_err().to_string();
            assert!(refused.starts_with("es/locale.yaml:6:"), "{refused}");
        }
    }

    #[test]
    fn a_tag_finds_its_language() {
        let made = |tag: &str| Language {
            tag: tag.to_owned(),
            name: String::new(),
            direction: Direction::Ltr,
            maturity: Some(Maturity::Draft),
            fonts: Vec::new(),
            also: if tag == "tl" { vec!["fil".to_owned()] } else { Vec::new() },
            formats: String::new(),
            tier: 1,
            fallback: Vec::new(),
            dates: None,
            glossary: Glossary::new(),
            made_up: tag == "ar-XB",
        };
        let known = ["en", "es", "pa", "tl", "zh-Hant", "ar-XB"].map(made);
        let found = |asked: &str| matching(&known, asked).map(|language| language.tag.as_str());
        assert_eq!(found("es"), Some("es"));
        assert_eq!(found("es-MX"), Some("es"));
        assert_eq!(found("es_MX.UTF-8@euro"), Some("es"));
        assert_eq!(found("ES"), Some("es"));
        assert_eq!(found("zh-Hant-TW"), Some("zh-Hant"));
        assert_eq!([found("zh_TW.UTF-8"), found("zh-HK")], [Some("zh-Hant"); 2]);
        assert_eq!([found("fil_PH.UTF-8"), found("tl")], [Some("tl"); 2]);
        assert_eq!([found("pa_IN"), found("pa-PK")], [Some("pa"), None]);
        assert_eq!(
            [found("zh"), found("zh-CN"), found("ar-EG"), found("fr-CA"), found("C"), found("")],
            [None; 6]
        );
    }
}
