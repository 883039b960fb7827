//! A letter ready to sign as a page: a sheet for each office, and what the person keeps, in black and white.

use sightline_words::{Text, Words, own};

use super::markup::{document, escape, list, official, sources, span, tag};
use crate::letters::{FieldView, Filled, LetterLine, LetterView, Paragraph, RecipientView};

const STYLE: &str = include_str!("letter.css");

/// The page of a letter. What was not typed is a ruled line with the field's name under it.
#[must_use]
pub fn letter_page(words: &Words, letter: &LetterView, filled: &Filled) -> String {
    let mut out = String::new();
    let sheets = |out: &mut String| letter.to.iter().for_each(|to| sheet(out, letter, to, filled));
    // A warning comes before everything; a letter that has none is what the reader came for.
    if letter.safe {
        sheets(&mut out);
        keep(&mut out, words, letter);
    } else {
        keep(&mut out, words, letter);
        sheets(&mut out);
    }
    document(words, &letter.name.text, STYLE, &out)
}

/// What is for the person alone: nothing that was typed stands here.
fn keep(out: &mut String, words: &Words, letter: &LetterView) {
    out.push_str("<section class=\"keep\">\n");
    out.push_str(&format!("<p class=\"mark\">{}</p>\n", span(&words.get(&own::LETTER_KEEP))));
    tag(out, "h1", &letter.name);
    letter.place.iter().for_each(|place| tag(out, "p", place));
    out.push_str(if letter.safe { "<div>\n" } else { "<div class=\"lawyer\">\n" });
    out.push_str(&format!("<p><strong>{}.</strong></p>\n", span(&letter.safety)));
    letter.because.iter().for_each(|why| tag(out, "p", why));
    out.push_str("</div>\n");
    tag(out, "p", &letter.what);
    let reached = letter.to.iter().filter(|to| !to.reach.is_empty() || to.check.is_some());
    reached.for_each(|to| reach(out, to));
    out.push_str("<dl>\n");
    letter.lines.iter().for_each(|shown| line(out, shown));
    out.push_str("</dl>\n");
    beside(out, words, letter);
    let law = letter.sheet.law.iter().map(|law| format!("{} · ", official(law))).collect::<String>();
    out.push_str(&format!("<p><small>{law}{}</small></p>\n", span(&letter.dated)));
    sources(out, &letter.sources);
    tag(out, "footer", &words.caution());
    out.push_str("</section>\n");
}

fn reach(out: &mut String, to: &RecipientView) {
    let name = to.name.as_ref().map(|name| official(&name.text));
    let parts: Vec<String> =
        name.into_iter().chain(to.lines.iter().chain(&to.reach).map(|part| official(part))).collect();
    out.push_str(&format!("<p>{}</p>\n", parts.join(" · ")));
    list(out, to.check.as_slice());
}

fn line(out: &mut String, line: &LetterLine) {
    let law = line.law.as_ref().map(|law| format!(" ({})", official(law))).unwrap_or_default();
    out.push_str(&format!("<dt>{}</dt>\n<dd>{}{law}</dd>\n", span(&line.label), span(&line.text)));
}

/// The letter in English and in the person's language, where that is another one.
fn beside(out: &mut String, words: &Words, letter: &LetterView) {
    let sheet = &letter.sheet;
    let all: Vec<&Paragraph> = [&sheet.subject].into_iter().chain(&sheet.paragraphs).collect();
    if all.iter().all(|paragraph| paragraph.beside.is_none()) {
        return;
    }
    tag(out, "h2", &words.get(&own::LETTER_BESIDE));
    out.push_str("<table>\n");
    for paragraph in all {
        let own = paragraph.beside.as_ref().map(span).unwrap_or_default();
        out.push_str(&format!("<tr>{}<td>{own}</td></tr>\n", office_cell(&paragraph.office)));
    }
    out.push_str("</table>\n");
}

fn office_cell(text: &Text) -> String {
    format!("<td lang=\"en\" dir=\"ltr\">{}</td>", escape(&text.text))
}

/// What goes to the office: English, and what the person typed.
fn sheet(out: &mut String, letter: &LetterView, to: &RecipientView, filled: &Filled) {
    let sheet = &letter.sheet;
    out.push_str("<section class=\"sheet\" lang=\"en\" dir=\"ltr\">\n<p class=\"to\">\n");
    let names = to.name.iter().map(|name| name.text.as_str()).chain(to.lines.iter().map(String::as_str));
    names.for_each(|line| out.push_str(&format!("<span>{}</span>\n", official(line))));
    let named = sheet.fields.iter().find(|field| Some(field.id) == to.field);
    named.iter().for_each(|field| out.push_str(&value(field, filled, false)));
    out.push_str("</p>\n");
    let said = |paragraph: &Paragraph| escape(&paragraph.office.text);
    out.push_str(&format!(
        "<p>{}: <strong>{}</strong></p>\n",
        said(&sheet.subject_label),
        said(&sheet.subject)
    ));
    let law = sheet.law.iter().map(|law| format!("<p>{}: {}</p>\n", said(&sheet.law_label), official(law)));
    out.extend(law);
    out.push_str(&format!("<h2>{}</h2>\n", said(&sheet.about)));
    let about = sheet.fields.iter().filter(|field| Some(field.id) != to.field);
    about.for_each(|field| out.push_str(&value(field, filled, true)));
    sheet.paragraphs.iter().for_each(|paragraph| out.push_str(&format!("<p>{}</p>\n", said(paragraph))));
    if let Some(enclosed) = &sheet.enclosed {
        out.push_str(&ruled(&said(enclosed)));
    }
    let [signature, date] = [&sheet.signature, &sheet.date].map(|label| ruled(&said(label)));
    out.push_str(&format!("<div class=\"sign\">{signature}{date}</div>\n</section>\n"));
}

/// A field with what was typed; a ruled line where nothing was.
fn value(field: &FieldView, filled: &Filled, with_name: bool) -> String {
    let name = escape(&field.name.office.text);
    match filled.get(field.id) {
        Some(text) if with_name => {
            format!("<span class=\"field\">{name}: <bdi>{}</bdi></span>\n", escape(text))
        }
        Some(text) => format!("<span class=\"field\"><bdi>{}</bdi></span>\n", escape(text)),
        None => ruled(&name),
    }
}

fn ruled(name: &str) -> String {
    format!("<span class=\"field\"><span class=\"blank\"></span><small>{name}</small></span>\n")
}
