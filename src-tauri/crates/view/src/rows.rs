//! One row of a list by county, in words.

use sightline_engine::RowResult;
use sightline_rules::{Date, ListId};
use sightline_words::names::{ListPart, list_kind, list_part};
use sightline_words::{Text, Words};

/// "Durham County Sheriff's Office: serves ICE's warrants in jail, signed …; no longer on ICE's list by …". `as_of`: the
/// date of the list.
pub(crate) fn line(words: &Words, list: ListId, as_of: Date, row: &RowResult) -> Text {
    let agency = || ("agency", row.agency.clone().into());
    let kind = || ("kind", words.get(&list_kind(list, row.kind)).text.into());
    let date = |date: Date| ("date", date.to_string().into());
    let county = |name: &str| ("county", name.to_owned().into());
    let with = |part, args: &[_]| words.with(&list_part(list, part), args);
    let signed = row.date.filter(|_| !row.misprint);
    let mut parts = vec![match signed {
        Some(signed) => with(ListPart::Line, &[agency(), kind(), date(signed)]),
        None => with(ListPart::LineUndated, &[agency(), kind()]),
    }];
    if let Some(misprint) = row.date.filter(|_| row.misprint) {
        parts.push(with(ListPart::Misprint, &[date(misprint)]));
    }
    if let Some(detail) = &row.detail {
        parts.push(with(ListPart::Detail, &[("detail", detail.clone().into())]));
    }
    if let Some(name) = row.listed_as.as_ref().filter(|_| !row.placed) {
        parts.push(with(ListPart::ListedAs, &[county(name)]));
    }
    if let Some((_, seen)) = row.source {
        parts.push(with(ListPart::Since, &[date(as_of), ("seen", seen.to_string().into())]));
    }
    if row.placed_by.is_some() {
        parts.push(match &row.listed_as {
            Some(name) => with(ListPart::PlacedOtherwise, &[county(name)]),
            None => with(ListPart::Placed, &[]),
        });
    }
    if let Some((by, _)) = row.gone {
        parts.push(with(ListPart::Gone, &[date(by)]));
    }
    Text::joined(parts, "; ")
}
