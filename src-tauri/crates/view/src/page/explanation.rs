//! Explanations as a page.

use sightline_words::{Words, own};

use super::markup::{escape, line, list, official, page, sentences, sources, span, tag, terms};
use crate::access::tone;
use crate::explanation::{CaseView, EventView, Explanation, RouteView, SafeguardView};
use crate::explanation::{Items, Section};
use crate::notes::NoteView;

/// One page with these explanations; `nothing` says what there is to say where there is none.
#[must_use]
pub fn explanation_page(
    words: &Words,
    explanations: &[Explanation],
    nothing: &[sightline_words::Text],
) -> String {
    let mut out = String::new();
    let title = match explanations.first() {
        Some(first) => &first.title,
        None => &words.get(&own::PAGE_TITLE),
    };
    tag(&mut out, "h1", title);
    for explanation in explanations {
        if explanations.len() > 1
            && let Some(place) = &explanation.place
        {
            tag(&mut out, "h2", place);
        }
        body(&mut out, explanation);
    }
    nothing.iter().for_each(|said| tag(&mut out, "p", said));
    terms(&mut out, words, explanations.iter().flat_map(|explanation| &explanation.terms));
    explanations.first().iter().for_each(|first| tag(&mut out, "p", &first.dated));
    tag(&mut out, "footer", &words.caution());
    page(words, &title.text, &out)
}

/// Title, place and access on one line.
pub(super) fn title_line(explanation: &Explanation) -> String {
    line(
        [Some(&explanation.title), explanation.place.as_ref(), Some(&explanation.access_word)]
            .into_iter()
            .flatten(),
    )
}

/// Everything under the title.
pub(super) fn body(out: &mut String, explanation: &Explanation) {
    if let Some(place) = &explanation.place {
        tag(out, "p", place);
    }
    let (class, word) = (tone(explanation.access, explanation.for_now).id(), span(&explanation.access_word));
    let told = [
        Some(&explanation.access_sentence),
        Some(&explanation.evidence_sentence),
        explanation.depends_sentence.as_ref(),
    ];
    out.push_str(&format!(
        "<p class=\"verdict {class}\"><strong>{word}</strong> {}</p>\n",
        sentences(told.into_iter().flatten())
    ));
    list(out, &explanation.depends_on);
    explanation.routes.iter().for_each(|route| route_section(out, route));
    tag(out, "h3", &explanation.sources_heading);
    sources(out, &explanation.sources);
}

fn route_section(out: &mut String, route: &RouteView) {
    let heading = line([&route.name, &route.access_word, &route.evidence_phrase]);
    out.push_str(&format!(
        "<section class=\"{}\"><h3>{heading}</h3>\n",
        tone(route.access, route.for_now).id()
    ));
    tag(out, "p", &route.how);
    route.sections.iter().for_each(|section| part(out, section));
    out.push_str("</section>\n");
}

/// One part of a route.
pub(super) fn part(out: &mut String, section: &Section) {
    tag(out, "h4", &section.heading);
    match &section.items {
        Items::Lines { lines } => list(out, lines),
        Items::Safeguards { safeguards, .. } => safeguards.iter().for_each(|shown| safeguard(out, shown)),
        Items::Seen { cases, elsewhere } => {
            cases.iter().for_each(|shown| case(out, shown));
            elsewhere.iter().for_each(|text| tag(out, "p", text));
        }
        Items::History { events } => {
            out.push_str("<ul>\n");
            events.iter().for_each(|shown| event(out, shown));
            out.push_str("</ul>\n");
        }
        Items::Notes { notes } => notes.iter().for_each(|shown| note(out, shown)),
    }
}

fn safeguard(out: &mut String, safeguard: &SafeguardView) {
    let (name, effect) = (span(&safeguard.name), span(&safeguard.effect));
    out.push_str(&format!("<div class=\"safeguard\"><p><strong>{name}</strong> {effect}</p>\n"));
    let law = safeguard.law.as_ref().map(|law| official(law));
    let facts: Vec<String> = law.into_iter().chain(safeguard.since.as_ref().map(span)).collect();
    if !facts.is_empty() {
        out.push_str(&format!("<p class=\"law\">{}</p>\n", facts.join(" · ")));
    }
    safeguard.what.iter().for_each(|what| tag(out, "p", what));
    safeguard.notes.iter().for_each(|shown| note(out, shown));
    safeguard.above.iter().for_each(|above| tag(out, "p", above));
    for line in &safeguard.lines {
        out.push_str(&format!("<p><em>{}</em> {}</p>\n", span(&line.label), span(&line.text)));
    }
    out.push_str("</div>\n");
}

fn case(out: &mut String, case: &CaseView) {
    out.push_str(&format!("<p><strong>{}</strong></p>", span(&case.headline)));
    case.notes.iter().for_each(|shown| note(out, shown));
    case.above.iter().for_each(|above| tag(out, "p", above));
}

fn event(out: &mut String, event: &EventView) {
    out.push_str(&format!(
        "<li><strong>{} · {}</strong>: {} <small>{}</small></li>\n",
        escape(&event.date),
        span(&event.voice),
        span(&event.text),
        cites(&event.cites)
    ));
}

fn note(out: &mut String, note: &NoteView) {
    let states = note.states.as_ref().map(|states| format!(" ({})", escape(states))).unwrap_or_default();
    let (text, dated) = (span(&note.text), span(&note.dated));
    out.push_str(&format!("<p>{text}{states} <small>{dated} {}</small></p>\n", cites(&note.cites)));
}

fn cites(numbers: &[usize]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}
