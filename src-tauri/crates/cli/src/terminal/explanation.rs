//! One explanation, to be handed to a worried person.

use sightline_view::{
    CaseView, EventView, Explanation, Items, NoteView, RouteView, SafeguardView, Section, tone,
};
use sightline_words::{Words, joint, own};

use super::sources::{cites, isolated, source};
use super::terms::terms_here;
use super::{Output, labelled, plain};

pub fn explanation(out: &mut Output, words: &Words, explanation: &Explanation) {
    let place = explanation.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default();
    out.heading(&format!("{}{place}", plain(words, &explanation.title)));
    out.colored_line(
        tone(explanation.access, explanation.for_now),
        &plain(words, &explanation.access_word),
        "",
        "",
        "",
    );
    out.wrapped(&plain(words, &explanation.access_sentence), "", "");
    out.wrapped(&plain(words, &explanation.evidence_sentence), "", "");
    out.label(&plain(words, &explanation.short_heading), "");
    for line in &explanation.short {
        out.wrapped(&labelled(words, &line.label, &line.text), "  - ", "    ");
    }
    if let Some(depends) = &explanation.depends_sentence {
        out.wrapped(&plain(words, depends), "", "");
        explanation.depends_on.iter().for_each(|question| out.item(&plain(words, question)));
    }
    for (index, shown) in explanation.routes.iter().enumerate() {
        route(out, words, index + 1, shown);
    }
    if !explanation.sources.is_empty() {
        out.heading(&plain(words, &explanation.sources_heading));
    }
    explanation.sources.iter().for_each(|shown| source(out, words, shown));
    terms_here(out, words, &explanation.terms);
    out.gap();
    out.dim(&plain(words, &explanation.dated), "");
}

fn route(out: &mut Output, words: &Words, number: usize, route: &RouteView) {
    out.gap();
    out.label(&format!("{number}. {}", plain(words, &route.name)), "");
    let phrase = format!(" · {}", plain(words, &route.evidence_phrase));
    out.colored_line(
        tone(route.access, route.for_now),
        &plain(words, &route.access_word),
        &phrase,
        "   ",
        "   ",
    );
    let args = [("holder", route.holder.text.clone().into())];
    out.dim(&words.with(&own::EXPLAIN_HELD_BY, &args).text, "   ");
    out.wrapped(&plain(words, &route.how), "   ", "   ");
    out.statement(&route.statement, "   ");
    route.sections.iter().for_each(|shown| section(out, words, shown));
}

fn section(out: &mut Output, words: &Words, section: &Section) {
    out.label(&plain(words, &section.heading), "   ");
    match &section.items {
        Items::Lines { lines } => {
            lines.iter().for_each(|line| out.wrapped(&plain(words, line), "   - ", "     "))
        }
        Items::Safeguards { safeguards, .. } => {
            safeguards.iter().for_each(|shown| safeguard(out, words, shown));
        }
        Items::Seen { cases, elsewhere } => {
            cases.iter().for_each(|shown| case(out, words, shown));
            elsewhere.iter().for_each(|text| out.wrapped(&plain(words, text), "   - ", "     "));
        }
        Items::History { events } => events.iter().for_each(|shown| event(out, words, shown)),
        Items::Notes { notes } => notes.iter().for_each(|shown| note(out, words, shown, "   ")),
    }
}

fn safeguard(out: &mut Output, words: &Words, safeguard: &SafeguardView) {
    let name = plain(words, &safeguard.name);
    let facts: Vec<String> = (safeguard.law.iter().map(|law| isolated(words, law).into_owned()))
        .chain(safeguard.since.as_ref().map(|since| since.text.clone()))
        .collect();
    let comma = joint(&name, ", ");
    let law = if facts.is_empty() { String::new() } else { format!(" ({})", facts.join(comma)) };
    let head = format!("{name}{law}. {}", plain(words, &safeguard.effect));
    out.wrapped(&head, "   - ", "     ");
    safeguard.what.iter().for_each(|what| out.wrapped(&plain(words, what), "     ", "     "));
    safeguard.notes.iter().for_each(|shown| note(out, words, shown, "     "));
    safeguard.above.iter().for_each(|above| out.wrapped(&plain(words, above), "     ", "     "));
    for line in &safeguard.lines {
        let text = format!("{} {}", plain(words, &line.label), plain(words, &line.text));
        out.wrapped(&text, "     ", "     ");
    }
}

fn case(out: &mut Output, words: &Words, case: &CaseView) {
    out.wrapped(&plain(words, &case.headline), "   - ", "     ");
    case.notes.iter().for_each(|shown| note(out, words, shown, "     "));
    case.above.iter().for_each(|above| out.wrapped(&plain(words, above), "     ", "     "));
}

fn event(out: &mut Output, words: &Words, event: &EventView) {
    let head = format!("{} · {}: ", event.date, plain(words, &event.voice));
    let text = format!("{head}{} {}", plain(words, &event.text), cites(&event.cites));
    out.wrapped(&text, "   - ", "     ");
    out.statement(&event.statement, "     ");
}

fn note(out: &mut Output, words: &Words, note: &NoteView, indent: &str) {
    let states = note.states.as_ref().map(|states| format!(" ({states})")).unwrap_or_default();
    out.wrapped(&format!("{}{states}", plain(words, &note.text)), indent, indent);
    out.dim(&format!("{} {}", plain(words, &note.dated), cites(&note.cites)), indent);
    out.statement(&note.statement, indent);
}
