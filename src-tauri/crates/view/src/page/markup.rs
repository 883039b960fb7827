//! Tags and text.

use std::collections::HashSet;

use sightline_words::{Language, Text, Words, joint, own};

use crate::notes::SourceView;
use crate::notes::TermView;

const STYLE: &str = include_str!("page.css");

/// A whole page around its body, for a screen.
pub(super) fn page(words: &Words, title: &str, body: &str) -> String {
    document(words, title, STYLE, body)
}

/// The fonts of a page, where its language asks for no others.
const FONTS: &str =
    "\"Atkinson Hyperlegible Next\", \"Noto Sans\", system-ui, \"Liberation Sans\", sans-serif";

/// Sets what is written in a language in the fonts that it asks for; `check` takes plain names only. It yields to every
/// other rule.
pub(super) fn set_in(language: &Language) -> String {
    if language.fonts.is_empty() {
        return String::new();
    }
    let fonts: String = language.fonts.iter().map(|font| format!("\"{font}\", ")).collect();
    format!(":where(:lang({})) {{ font-family: {fonts}{FONTS}; }}\n", language.tag)
}

/// A document of its own: no script, nothing loaded from anywhere.
pub(super) fn document(words: &Words, title: &str, style: &str, body: &str) -> String {
    let language = words.language();
    let script = set_in(language);
    let (tag, direction, title) = (escape(&language.tag), language.direction.id(), escape(title));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n:root {{ --font: {FONTS}; }}\n{script}{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// Sentences of one paragraph.
pub(super) fn sentences<'t>(texts: impl IntoIterator<Item = &'t Text>) -> String {
    let mut out = String::new();
    let mut before: Option<&Text> = None;
    for text in texts {
        out.push_str(before.map_or("", |before| joint(&before.text, " ")));
        out.push_str(&span(text));
        before = Some(text);
    }
    out
}

/// What a statement rests on, numbered.
pub(super) fn sources(out: &mut String, sources: &[SourceView]) {
    out.push_str(&source_items(&sources.iter().collect::<Vec<_>>()));
}

/// Sources under their own numbers, some of which may be left out.
pub(super) fn source_items(sources: &[&SourceView]) -> String {
    let mut out = String::from("<ol class=\"sources\">\n");
    for source in sources {
        let date = source.date.as_ref().map(|date| format!(", {}", escape(date))).unwrap_or_default();
        let address = source
            .url
            .as_ref()
            .map(|url| format!("<br><small>{}</small>", official(url)))
            .unwrap_or_default();
        let not_read = source.not_read.as_ref().map(|text| format!(" ({})", span(text))).unwrap_or_default();
        out.push_str(&format!(
            "<li value=\"{}\">{} {}{date}{not_read}{address}</li>\n",
            source.number,
            official(&source.full_title()),
            official(&source.publisher)
        ));
    }
    out.push_str("</ol>\n");
    out
}

/// The terms of a page, each once.
pub(super) fn terms<'a>(out: &mut String, words: &Words, terms: impl IntoIterator<Item = &'a TermView>) {
    let mut met = HashSet::new();
    let items: String = (terms.into_iter().filter(|term| met.insert(term.id)))
        .map(|term| format!("<dt>{}</dt><dd>{}</dd>\n", span(&term.headword), span(&term.means)))
        .collect();
    if !items.is_empty() {
        tag(out, "h2", &words.get(&own::TERMS_HERE));
        out.push_str(&format!("<dl>\n{items}</dl>\n"));
    }
}

pub(super) fn list(out: &mut String, items: &[Text]) {
    if items.is_empty() {
        return;
    }
    out.push_str("<ul>\n");
    items.iter().for_each(|item| tag(out, "li", item));
    out.push_str("</ul>\n");
}

pub(super) fn tag(out: &mut String, name: &str, text: &Text) {
    out.push_str(&format!("<{name}>{}</{name}>\n", span(text)));
}

/// Texts on one line.
pub(super) fn line<'a>(texts: impl IntoIterator<Item = &'a Text>) -> String {
    texts.into_iter().map(span).collect::<Vec<_>>().join(" · ")
}

/// The text, marked with its language where that is not the page's.
pub(super) fn span(text: &Text) -> String {
    match text.foreign() {
        Some((language, direction)) => format!(
            "<span lang=\"{}\" dir=\"{}\" class=\"fallback\">{}</span>",
            escape(language),
            direction.id(),
            escape(&text.text)
        ),
        None => escape(&text.text),
    }
}

/// A name, citation or address as American papers have it: it keeps its own order in a line that runs the other way.
pub(super) fn official(text: &str) -> String {
    format!("<bdi lang=\"en\">{}</bdi>", escape(text))
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escape("<a href='x'>&\""), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
