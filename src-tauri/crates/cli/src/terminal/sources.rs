//! Sources, and numbers that lead to them.

use std::borrow::Cow;

use sightline_view::SourceView;
use sightline_words::{Direction, Words};

use super::Output;
use super::output::{ISOLATE, ISOLATED};

/// A law, a name or an address among words: in a language that runs from right to left its numbers would part from its
/// letters, so it is held together by invisible marks there (Unicode, annex 9).
pub fn isolated<'a>(words: &Words, text: &'a str) -> Cow<'a, str> {
    match words.language().direction {
        Direction::Ltr => text.into(),
        Direction::Rtl => format!("{ISOLATE}{text}{ISOLATED}").into(),
    }
}

/// One source: number, title, publisher, date, address.
pub fn source(out: &mut Output, words: &Words, source: &SourceView) {
    let date = source.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let not_read = source.not_read.as_ref().map(|text| format!(" ({})", text.text)).unwrap_or_default();
    let number = format!("{:>4} ", format!("[{}]", source.number));
    let title = source.full_title();
    let (title, publisher) = (isolated(words, &title), isolated(words, &source.publisher));
    out.wrapped(&format!("{title} {publisher}{date}{not_read}"), &number, "     ");
    if let Some(url) = &source.url {
        // An address is never broken: it would not be one any more.
        out.raw(&format!("     {url}\n"));
    }
}

/// The law before the date, where there is one.
pub fn law_and_date(words: &Words, law: Option<&String>, dated: &str) -> String {
    law.map_or_else(|| dated.to_owned(), |law| format!("{} · {dated}", isolated(words, law)))
}

/// Numbers in brackets.
pub fn cites(numbers: &[usize]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}
