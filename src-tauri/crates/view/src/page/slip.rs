//! A slip that says what is wrong, as a page: what it is about, and room to write.

use sightline_words::Words;

use super::markup::{document, span, tag};
use crate::slip::SlipView;

const STYLE: &str = include_str!("letter.css");
/// As many ruled lines as a few sentences in handwriting take.
const RULED_LINES: usize = 4;

/// The page of a slip.
pub(crate) fn slip_page(words: &Words, slip: &SlipView) -> String {
    let mut out = String::new();
    tag(&mut out, "h1", &slip.title);
    for line in &slip.lines {
        let label = span(&line.label);
        match &line.said {
            Some(said) => out.push_str(&format!("<p><strong>{label}:</strong> {}</p>\n", span(said))),
            None => {
                tag(&mut out, "h2", &line.label);
                out.push_str(&"<span class=\"blank\"></span>\n".repeat(RULED_LINES));
            }
        }
    }
    slip.notes.iter().for_each(|note| tag(&mut out, "p", note));
    document(words, &slip.title.text, STYLE, &out)
}
