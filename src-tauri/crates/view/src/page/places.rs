//! The same person in two or three states as a page: to show, or to print.

use sightline_words::{Text, Words, own};

use super::markup::{document, span, tag};
use crate::places::PlacesView;

const STYLE: &str = include_str!("letter.css");

/// The page of some states beside each other.
pub(crate) fn places_page(words: &Words, view: &PlacesView, practice: Option<&Text>) -> String {
    let mut out = String::new();
    practice.iter().for_each(|told| out.push_str(&format!("<p class=\"mark\">{}</p>\n", span(told))));
    tag(&mut out, "h1", &view.title);
    tag(&mut out, "p", &view.sentence);
    out.push_str("<table class=\"places\">\n<thead><tr>");
    let heads =
        [&words.get(&own::OVERVIEW_RECORD)].into_iter().chain(&view.places).map(span).collect::<Vec<_>>();
    heads.iter().for_each(|head| out.push_str(&format!("<th scope=\"col\">{head}</th>")));
    out.push_str("</tr></thead>\n<tbody>\n");
    let none = words.get(&own::CELL_NONE);
    for row in &view.rows {
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}<br><small>{}</small></th>",
            span(&row.record),
            span(&row.agency)
        ));
        let cells = row.cells.iter().map(|cell| cell.as_ref().map_or(&none, |cell| &cell.words));
        cells.for_each(|cell| out.push_str(&format!("<td>{}</td>", span(cell))));
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    out.push_str(&format!("<p><small>{}</small></p>\n", span(&view.dated)));
    tag(&mut out, "footer", &words.caution());
    document(words, &view.title.text, STYLE, &out)
}
