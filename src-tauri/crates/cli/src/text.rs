//! Results and explanations as text.

use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_view::{
    ActionView, CountyView, Explanation, NoteView, Overview, RouteView, Row, SafeguardView, SourceView, Text,
    Words,
};

use crate::output::{Output, coloured};

/// So many agreements are no list to read: their names are told in one breath.
const MANY: usize = 24;

/// The words of a text, with a mark where they are not in the language asked for.
pub fn plain(words: &Words, text: &Text) -> String {
    match &text.fallback {
        Some(language) if !language.is_empty() => {
            let mark = words.with("terminal-fallback", &[("language", language.as_str().into())]);
            format!("{} {}", mark.text, text.text)
        }
        _ => text.text.clone(),
    }
}

/// The result as a whole: the summary, then each record with the agencies that reach it.
pub fn overview(out: &mut Output, words: &Words, overview: &Overview) {
    for sentence in &overview.summary {
        out.paragraph(&plain(words, sentence));
    }
    if !overview.rows.is_empty() {
        out.heading(&words.get("overview-matrix").text);
        out.dim(&words.get("terminal-legend").text, "");
        for (index, row) in overview.rows.iter().enumerate() {
            if let Some(heading) = &row.heading {
                out.gap();
                out.dim(&plain(words, heading), "");
            }
            record(out, words, overview, index + 1, row);
        }
    }
    if let Some(shown) = &overview.county {
        county(out, words, shown);
    }
    for state in &overview.findings {
        out.heading(&plain(words, &state.title));
        for finding in &state.findings {
            out.gap();
            out.wrapped(&plain(words, &finding.text), "", "");
            let law = finding.law.as_ref().map(|law| format!("{law} · ")).unwrap_or_default();
            out.dim(&format!("{law}{}", plain(words, &finding.dated)), "");
            finding.sources.iter().for_each(|shown| source(out, shown));
        }
    }
    if !overview.next_questions.is_empty() {
        out.heading(&words.get("overview-questions").text);
        overview.next_questions.iter().for_each(|question| out.item(&plain(words, question)));
    }
    out.gap();
    out.dim(&plain(words, &overview.dated), "");
}

fn county(out: &mut Output, words: &Words, county: &CountyView) {
    out.heading(&plain(words, &county.title));
    out.wrapped(&plain(words, &county.sentence), "", "");
    county.differs.iter().for_each(|differs| out.wrapped(&plain(words, differs), "", ""));
    for group in &county.groups {
        out.label(&format!("{} ({})", plain(words, &group.heading), group.lines.len()), "");
        if group.lines.len() > MANY {
            out.wrapped(&group.names, "  ", "  ");
        } else {
            group.lines.iter().for_each(|line| out.item(&plain(words, line)));
        }
    }
    county.elsewhere.iter().for_each(|elsewhere| out.wrapped(&plain(words, elsewhere), "", ""));
    county.models.iter().for_each(|model| out.dim(&plain(words, model), ""));
    for source in &county.sources {
        let source = format!("{} {}. {}", source.full_title(), source.publisher, plain(words, &county.dated));
        out.dim(&source, "");
    }
}

fn record(out: &mut Output, words: &Words, overview: &Overview, number: usize, row: &Row) {
    out.gap();
    let place = row.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default();
    out.label(&format!("{number}. {}{place}", plain(words, &row.name)), "");
    for access in Access::ALL.into_iter().rev() {
        let agencies: Vec<String> = overview
            .agencies
            .iter()
            .zip(&row.cells)
            .filter_map(|(column, cell)| Some((column, cell.as_ref().filter(|cell| cell.access == access)?)))
            .map(|(column, cell)| {
                let seen = match cell.evidence {
                    Evidence::LawOnly => " ·",
                    _ if cell.asked_only => " ◌",
                    Evidence::Documented => " ●",
                    Evidence::Reported => " ○",
                };
                let open = if cell.certainty == Certainty::Depends { "?" } else { "" };
                // The mark stays with its name when the line is broken.
                format!("{}{seen}{open}", column.short.text).replace(' ', "\u{a0}")
            })
            .collect();
        if !agencies.is_empty() {
            let word = words.get(&format!("access-{}", access.id())).text;
            let padded = format!("{word:<12}");
            let line = format!("   {padded} {}", agencies.join(", "));
            let lines = textwrap::fill(&line, out.wrapping("", "                "));
            out.raw(&format!(
                "{}\n",
                lines.replace('\u{a0}', " ").replacen(&word, &coloured(access, &word), 1)
            ));
        }
    }
}

/// The lawful steps, by name.
pub fn step_names(out: &mut Output, words: &Words, steps: &[ActionView]) {
    out.heading(&words.get("steps-title").text);
    steps.iter().for_each(|step| out.item(&plain(words, &step.name)));
}

/// The lawful steps in full.
pub fn steps(out: &mut Output, words: &Words, steps: &[ActionView]) {
    out.heading(&words.get("steps-title").text);
    for (index, step) in steps.iter().enumerate() {
        out.gap();
        out.label(&format!("{}. {}", index + 1, plain(words, &step.name)), "");
        out.wrapped(&plain(words, &step.what), "   ", "   ");
        for line in &step.lines {
            out.wrapped(
                &format!("{}: {}", plain(words, &line.label), plain(words, &line.text)),
                "   ",
                "   ",
            );
        }
        let law = step.law.as_ref().map(|law| format!("{law} · ")).unwrap_or_default();
        out.dim(&format!("{law}{}", plain(words, &step.dated)), "   ");
        step.sources.iter().for_each(|shown| source(out, shown));
    }
}

/// One explanation, to be handed to a worried person.
pub fn explanation(out: &mut Output, words: &Words, explanation: &Explanation) {
    let place = explanation.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default();
    out.heading(&format!("{}{place}", plain(words, &explanation.title)));
    out.raw(&format!("{}\n", coloured(explanation.access, &plain(words, &explanation.access_word))));
    out.wrapped(&plain(words, &explanation.access_sentence), "", "");
    out.wrapped(&plain(words, &explanation.evidence_sentence), "", "");
    if let Some(depends) = &explanation.depends_sentence {
        out.wrapped(&plain(words, depends), "", "");
        explanation.depends_on.iter().for_each(|question| out.item(&plain(words, question)));
    }
    for (index, shown) in explanation.routes.iter().enumerate() {
        route(out, words, index + 1, shown);
    }
    if !explanation.sources.is_empty() {
        out.heading(&words.get("explain-sources").text);
    }
    explanation.sources.iter().for_each(|shown| source(out, shown));
    out.gap();
    out.dim(&plain(words, &explanation.dated), "");
}

/// One source: number, title, publisher, date, address.
fn source(out: &mut Output, source: &SourceView) {
    let date = source.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let not_read = source.not_read.as_ref().map(|text| format!(" ({})", text.text)).unwrap_or_default();
    let number = format!("{:>4} ", format!("[{}]", source.number));
    out.wrapped(&format!("{} {}{date}{not_read}", source.full_title(), source.publisher), &number, "     ");
    if let Some(url) = &source.url {
        // An address is never broken: it would not be one any more.
        out.raw(&format!("     {url}\n"));
    }
}

fn route(out: &mut Output, words: &Words, number: usize, route: &RouteView) {
    out.gap();
    let name = format!("{number}. {}", plain(words, &route.name));
    out.label(&name, "");
    let word = coloured(route.access, &plain(words, &route.access_word));
    out.raw(&format!("   {word} · {}\n", plain(words, &route.evidence_phrase)));
    let args = [("holder", route.holder.text.clone().into())];
    out.dim(&words.with("explain-held-by", &args).text, "   ");
    out.wrapped(&plain(words, &route.how), "   ", "   ");
    list(out, words, "explain-because", &route.because);
    list(out, words, "explain-waits", &route.depends_on);
    for (heading, safeguards) in [
        ("explain-narrows", &route.safeguards),
        ("explain-may-narrow", &route.may_narrow),
        ("explain-not-stopped", &route.not_stopped_by),
    ] {
        if !safeguards.is_empty() {
            out.label(&words.get(heading).text, "   ");
            safeguards.iter().for_each(|shown| safeguard(out, words, shown));
        }
    }
    if !route.cases.is_empty() || route.seen_elsewhere.is_some() {
        out.label(&words.get("explain-seen").text, "   ");
    }
    for case in &route.cases {
        out.wrapped(&plain(words, &case.headline), "   - ", "     ");
        case.notes.iter().for_each(|shown| note(out, words, shown, "     "));
        case.above.iter().for_each(|above| out.wrapped(&plain(words, above), "     ", "     "));
    }
    route.seen_elsewhere.iter().for_each(|text| out.wrapped(&plain(words, text), "   - ", "     "));
    if !route.history.is_empty() {
        out.label(&words.get("explain-history").text, "   ");
    }
    for event in &route.history {
        let head = format!("{} · {}: ", event.date, plain(words, &event.voice));
        out.wrapped(
            &format!("{head}{} {}", plain(words, &event.text), cites(&event.cites)),
            "   - ",
            "     ",
        );
    }
    for (heading, notes) in [("explain-state", &route.state_notes), ("explain-background", &route.background)]
    {
        if !notes.is_empty() {
            out.label(&words.get(heading).text, "   ");
            notes.iter().for_each(|shown| note(out, words, shown, "   "));
        }
    }
    list(out, words, "explain-unsettled", &route.unsettled);
}

fn list(out: &mut Output, words: &Words, heading: &str, items: &[Text]) {
    if !items.is_empty() {
        out.label(&words.get(heading).text, "   ");
        items.iter().for_each(|item| out.wrapped(&plain(words, item), "   - ", "     "));
    }
}

fn safeguard(out: &mut Output, words: &Words, safeguard: &SafeguardView) {
    let since = safeguard.since.as_ref().map(|since| format!(", {}", since.text)).unwrap_or_default();
    let law =
        safeguard.law.as_ref().map(|law| format!(" ({law}{since})")).unwrap_or_else(|| {
            match &safeguard.since {
                Some(since) => format!(" ({})", since.text),
                None => String::new(),
            }
        });
    let head = format!("{}{law}. {}", plain(words, &safeguard.name), plain(words, &safeguard.effect));
    out.wrapped(&head, "   - ", "     ");
    safeguard.what.iter().for_each(|what| out.wrapped(&plain(words, what), "     ", "     "));
    safeguard.notes.iter().for_each(|shown| note(out, words, shown, "     "));
    let labelled = |label: &str, text: &Text| format!("{} {}", words.get(label).text, plain(words, text));
    if let Some(above) = &safeguard.above {
        out.wrapped(&plain(words, above), "     ", "     ");
    }
    if let Some(binds) = &safeguard.binds {
        out.wrapped(&labelled("explain-binds", binds), "     ", "     ");
    }
    if let Some(exceptions) = &safeguard.exceptions {
        out.wrapped(&labelled("explain-exceptions", exceptions), "     ", "     ");
    }
}

fn note(out: &mut Output, words: &Words, note: &NoteView, indent: &str) {
    let states = note.states.as_ref().map(|states| format!(" ({states})")).unwrap_or_default();
    out.wrapped(&format!("{}{states}", plain(words, &note.text)), indent, indent);
    out.dim(&format!("{} {}", plain(words, &note.dated), cites(&note.cites)), indent);
}

fn cites(numbers: &[usize]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}
