//! The paper to carry: steps, duties with their deadlines, and a card to cut out. It holds no answer and no record of
//! the person, and what stands on it for some stands there for everybody: it is safe if found.

use sightline_words::{REFERENCE, Text, Words, own};

use super::leaf::{Leaves, sheet};
use super::markup::{official, span};
use crate::advice::ActionView;
use crate::paper::Carry;

/// The paper in one language, or in two.
pub(crate) fn carry_page(first: (&Words, &Carry), beside: Option<(&Words, &Carry)>) -> String {
    let title = first.0.get(&own::PAPER_CARRY);
    let leaves = beside.map(|(words, carry)| (words, leaves(words, carry)));
    sheet(first.0, &title, self::leaves(first.0, first.1), leaves)
}

fn leaves(words: &Words, carry: &Carry) -> Leaves {
    let mut out = Leaves::default();
    out.tag("h1", &words.get(&own::PAPER_CARRY));
    out.tag("p", &words.get(&own::PAPER_CARRY_SAFE));
    for (heading, steps) in
        [(own::STEPS_DEADLINES, &carry.deadlines), (own::PAPER_IF_YOU, &carry.cannot_wait)]
    {
        if !steps.is_empty() {
            out.tag("h2", &words.get(&heading));
            steps.iter().for_each(|shown| step(&mut out, shown, false));
        }
    }
    if !carry.steps.is_empty() {
        out.tag("h2", &words.get(&own::STEPS_TITLE));
        carry.steps.iter().for_each(|shown| step(&mut out, shown, true));
    }
    card(&mut out, words, carry);
    out.html(format!("<footer>{} {}</footer>", span(&carry.dated), span(&words.caution())));
    out
}

/// A step: its duty and its care always; how it goes, where it is the person's own. Law and date stand at its end.
fn step(out: &mut Leaves, step: &ActionView, whole: bool) {
    let mut parts: Vec<String> = Vec::new();
    if whole {
        parts.push(span(&step.what));
    }
    for line in step.lines.iter().filter(|line| line.care) {
        parts.push(format!("<strong>{}:</strong> {}", span(&line.label), span(&line.text)));
    }
    let law = step.law.as_ref().map(|law| format!("{} · ", official(law))).unwrap_or_default();
    let dated = format!(" <small>{law}{}</small>", span(&step.dated));
    let parts = parts.join("</p><p>");
    out.html(format!("<section class=\"step\"><h3>{}</h3><p>{parts}{dated}</p></section>", span(&step.name)));
}

/// The card, and what it says where that is not the reader's language.
fn card(out: &mut Leaves, words: &Words, carry: &Carry) {
    let lines =
        |lines: &[Text]| lines.iter().map(|line| format!("<li>{}</li>", span(line))).collect::<String>();
    out.tag("h2", &words.get(&own::PAPER_CARD));
    out.tag("p", &words.get(&own::PAPER_CARD_HOW));
    out.html(format!(
        "<div class=\"card\" lang=\"{REFERENCE}\" dir=\"ltr\"><ul>{}</ul></div>",
        lines(&carry.card)
    ));
    if !carry.card_means.is_empty() {
        out.tag("p", &words.get(&own::PAPER_CARD_MEANS));
        out.html(format!("<ul class=\"means\">{}</ul>", lines(&carry.card_means)));
    }
}
