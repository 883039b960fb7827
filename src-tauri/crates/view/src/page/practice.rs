//! A training sheet: what a made-up client says, and room to write; with the solution, what the file says and why. That
//! it is practice stands at the top of each part, and a part begins a page.

use sightline_words::{REFERENCE, Text, Words, own};

use super::markup::{document, escape, list, span, tag};
use crate::practice::{PracticeCompared, PracticeSheet, told};

const STYLE: &str = include_str!("letter.css");
/// As many ruled lines as an answer and its reason take.
const RULED_LINES: usize = 4;

/// The page of a training sheet.
pub(crate) fn practice_page(words: &Words, sheet: &PracticeSheet) -> String {
    let title = words.get(&own::PRACTICE_SHEET);
    let mut out = String::new();
    part(&mut out, words, |out| {
        tag(out, "h1", &title);
        out.push_str(&format!("<p><strong>{}</strong></p>\n", english(&sheet.name)));
        tag(out, "p", &sheet.as_of);
        tag(out, "h2", &words.get(&own::PRACTICE_STORY));
        match sheet.story.as_slice() {
            [] => tag(out, "p", &words.get(&own::PRACTICE_NO_STORY)),
            story => list(out, story),
        }
    });
    part(&mut out, words, |out| {
        tag(out, "h1", &words.get(&own::PRACTICE_SHEET_QUESTIONS));
        tag(out, "p", &words.get(&own::PRACTICE_SHEET_HOW));
        for (name, place) in &sheet.asked {
            let asked = span(&words.get(&own::PRACTICE_SHEET_ASK));
            let blank = "<span class=\"blank\"></span>".repeat(RULED_LINES);
            out.push_str(&format!(
                "<div class=\"field\"><h2>{}</h2>\n<p>{asked}</p>\n{blank}</div>\n",
                with_place(span(name), place.as_ref())
            ));
        }
    });
    if let Some(solution) = &sheet.solution {
        part(&mut out, words, |out| self::solution(out, words, sheet, solution));
    }
    document(words, &title.text, STYLE, &out)
}

/// A part of the sheet, which says that it is practice.
fn part(out: &mut String, words: &Words, fill: impl FnOnce(&mut String)) {
    let told = told(words);
    out.push_str(&format!("<section>\n<p class=\"mark\">{}</p>\n", span(&told)));
    fill(out);
    out.push_str(&format!("<footer>{}</footer>\n</section>\n", span(&told)));
}

fn solution(out: &mut String, words: &Words, sheet: &PracticeSheet, solution: &PracticeCompared) {
    tag(out, "h1", &words.get(&own::PRACTICE_FILE));
    for ((name, place), result) in sheet.asked.iter().zip(&solution.results) {
        let name = with_place(span(name), place.as_ref());
        out.push_str(&format!(
            "<div class=\"field\"><h2>{name}</h2>\n<p><strong>{}</strong></p>\n<p>{}</p></div>\n",
            span(&result.expected),
            english(&result.why)
        ));
    }
    if !solution.absent.is_empty() {
        tag(out, "h2", &words.get(&own::PRACTICE_ABSENT));
    }
    let arrow = words.language().direction.arrow();
    for absent in &solution.absent {
        let name = with_place(
            format!("{} {arrow} {}", span(&absent.record), span(&absent.agency)),
            absent.place.as_ref(),
        );
        out.push_str(&format!("<p><strong>{name}</strong> {}</p>\n", english(&absent.why)));
    }
    tag(out, "h2", &words.get(&own::PRACTICE_CASE));
    out.push_str(&format!("<p>{}</p>\n", english(&solution.why)));
}

fn with_place(name: String, place: Option<&Text>) -> String {
    match place {
        Some(place) => format!("{name} · {}", span(place)),
        None => name,
    }
}

/// Files of personas are written in English.
fn english(text: &str) -> String {
    format!("<span lang=\"{REFERENCE}\" dir=\"ltr\">{}</span>", escape(text))
}
