//! Sources, and numbers that lead to them.

use sightline_view::SourceView;

use super::Output;

/// One source: number, title, publisher, date, address.
pub fn source(out: &mut Output, source: &SourceView) {
    let date = source.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let not_read = source.not_read.as_ref().map(|text| format!(" ({})", text.text)).unwrap_or_default();
    let number = format!("{:>4} ", format!("[{}]", source.number));
    out.wrapped(&format!("{} {}{date}{not_read}", source.full_title(), source.publisher), &number, "     ");
    if let Some(url) = &source.url {
        // An address is never broken: it would not be one any more.
        out.raw(&format!("     {url}\n"));
    }
}

/// The law before the date, where there is one.
pub fn law_and_date(law: Option<&String>, dated: &str) -> String {
    law.map_or_else(|| dated.to_owned(), |law| format!("{law} · {dated}"))
}

/// Numbers in brackets.
pub fn cites(numbers: &[usize]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}
