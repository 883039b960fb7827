//! The paper for a lawyer: the answers on request, who reaches what with the agencies running down, the chosen
//! explanations with their law and sources, what is unsettled, and the steps with every duty and caution.

use sightline_words::{Text, Words, own};

use super::explanation::{part, title_line};
use super::leaf::{Leaves, sheet};
use super::markup::{escape, line, list, sentences, source_items, span, tag};
use crate::advice::ActionView;
use crate::explanation::{Explanation, RouteView};
use crate::paper::{AgencyLine, ForLawyer};
use crate::result::{ListView, ShortAnswer};

/// The paper in one language, or in two.
pub(crate) fn lawyer_page(first: (&Words, &ForLawyer), beside: Option<(&Words, &ForLawyer)>) -> String {
    let title = first.0.get(&own::PAPER_LAWYER);
    let leaves = beside.map(|(words, paper)| (words, leaves(words, paper)));
    sheet(first.0, &title, self::leaves(first.0, first.1), leaves)
}

fn leaves(words: &Words, paper: &ForLawyer) -> Leaves {
    let mut out = Leaves::default();
    out.tag("h1", &words.get(&own::PAPER_LAWYER));
    paper.summary.iter().for_each(|sentence| out.tag("p", sentence));
    paper.short.iter().for_each(|shown| short(&mut out, shown));
    out.html(format!("<p class=\"small\">{}</p>", span(&paper.dated)));
    paper.unheeded.iter().for_each(|told| out.tag("p", told));
    lines(&mut out, &words.get(&own::PAPER_ANSWERS), &paper.answers);
    if !paper.agencies.is_empty() {
        out.tag("h2", &words.get(&own::OVERVIEW_MATRIX));
        out.wide(agencies(words, &paper.agencies));
    }
    paper.lists.iter().for_each(|shown| county(&mut out, shown));
    explained(&mut out, words, &paper.explained);
    lines(&mut out, &words.get(&own::OVERVIEW_QUESTIONS), &paper.questions);
    if !paper.steps.is_empty() {
        out.tag("h2", &words.get(&own::STEPS_TITLE));
        paper.steps.iter().for_each(|shown| step(&mut out, shown, paper.whole));
    }
    out.terms(words, &paper.terms);
    out.html(format!("<footer>{}</footer>", span(&words.caution())));
    out
}

fn lines(out: &mut Leaves, heading: &Text, items: &[Text]) {
    if !items.is_empty() {
        out.tag("h2", heading);
        let mut html = String::from("<div class=\"columns\">");
        list(&mut html, items);
        out.html(html + "</div>");
    }
}

fn short(out: &mut Leaves, short: &ShortAnswer) {
    out.tag("h2", &short.heading);
    for first in &short.first {
        let heading =
            line([Some(&first.name), first.place.as_ref(), Some(&first.word)].into_iter().flatten());
        let why = sentences([Some(&first.why), first.likewise.as_ref()].into_iter().flatten());
        out.html(format!("<p><strong>{heading}.</strong> {why}</p>"));
    }
    short.rest.iter().chain([&short.sure]).for_each(|sentence| out.tag("p", sentence));
}

/// A row an agency, so that no agency can be cut off at the side.
fn agencies(words: &Words, agencies: &[AgencyLine]) -> String {
    let heads = [own::PAPER_AGENCY, own::PAPER_REACHES].map(|head| span(&words.get(&head)));
    let mut html = format!(
        "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
        heads[0], heads[1]
    );
    for agency in agencies {
        html.push_str(&format!("<tr><th scope=\"row\">{}</th><td>", span(&agency.name)));
        for (word, records) in &agency.reaches {
            html.push_str(&format!("<p><strong>{}:</strong> {}</p>", span(word), escape(records)));
        }
        html.push_str("</td></tr>");
    }
    html.push_str("</tbody></table>");
    html
}

fn county(out: &mut Leaves, list_view: &ListView) {
    let mut html = String::new();
    tag(&mut html, "h3", &list_view.title);
    list_view.sentences.iter().chain(&list_view.differs).for_each(|sentence| tag(&mut html, "p", sentence));
    for group in &list_view.groups {
        let heading = span(&group.heading);
        html.push_str(&format!("<p><strong>{heading}:</strong> {}</p>", escape(&group.names)));
    }
    list_view.elsewhere.iter().for_each(|elsewhere| tag(&mut html, "p", elsewhere));
    for finding in &list_view.findings {
        html.push_str(&format!("<p>{} <small>{}</small></p>", span(&finding.text), span(&finding.dated)));
    }
    out.html(html);
}

/// The explanations, and their sources numbered through.
fn explained(out: &mut Leaves, words: &Words, explained: &[Explanation]) {
    for explanation in explained {
        out.html(format!("<h2>{}</h2>", title_line(explanation)));
        let mut html = String::new();
        let told = [
            Some(&explanation.access_sentence),
            Some(&explanation.evidence_sentence),
            explanation.depends_sentence.as_ref(),
        ];
        html.push_str(&format!("<p>{}</p>", sentences(told.into_iter().flatten())));
        list(&mut html, &explanation.depends_on);
        for line in &explanation.short {
            html.push_str(&format!("<p><strong>{}:</strong> {}</p>", span(&line.label), span(&line.text)));
        }
        out.html(html);
        explanation.routes.iter().for_each(|shown| route(out, shown));
    }
    let sources: Vec<_> = explained.iter().flat_map(|explanation| &explanation.sources).collect();
    if !sources.is_empty() {
        out.tag("h2", &words.get(&own::EXPLAIN_SOURCES));
        out.wide(source_items(&sources));
    }
}

fn route(out: &mut Leaves, route: &RouteView) {
    let heading = line([&route.name, &route.access_word, &route.evidence_phrase]);
    out.html(format!("<h3>{heading}</h3><p>{} {}</p>", span(&route.holder), span(&route.how)));
    for section in &route.sections {
        let mut html = String::new();
        part(&mut html, section);
        out.html(html);
    }
}

/// Its duty and its care; `whole`: all else too.
fn step(out: &mut Leaves, step: &ActionView, whole: bool) {
    let care = step.lines.iter().filter(|line| line.care || whole);
    let care: String =
        care.map(|line| format!(" <strong>{}:</strong> {}", span(&line.label), span(&line.text))).collect();
    let what = if whole { format!(" {}", span(&step.what)) } else { String::new() };
    out.html(format!("<p class=\"step\"><strong>{}.</strong>{what}{care}</p>", span(&step.name)));
}
