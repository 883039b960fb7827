//! A result or an explanation as one HTML page: no script, nothing loaded from anywhere.

use crate::actions::ActionView;
use crate::county::CountyView;
use crate::explanation::{Explanation, NoteView, RouteView, SafeguardView, SourceView};
use crate::overview::{Overview, Row};
use crate::words::{Text, Words};

const STYLE: &str = include_str!("page.css");

/// The whole result: summary, matrix, lawful steps, explanations.
#[must_use]
pub fn result_page(
    words: &Words,
    overview: &Overview,
    steps: &[ActionView],
    explanations: &[Explanation],
) -> String {
    let mut body = String::new();
    tag(&mut body, "h1", &words.get("page-title"));
    overview.summary.iter().for_each(|sentence| tag(&mut body, "p", sentence));
    tag(&mut body, "p", &overview.dated);
    if !overview.rows.is_empty() {
        tag(&mut body, "h2", &words.get("overview-matrix"));
        matrix(&mut body, words, overview);
    }
    if let Some(county) = &overview.county {
        county_section(&mut body, county);
    }
    for state in &overview.findings {
        tag(&mut body, "h2", &state.title);
        for finding in &state.findings {
            tag(&mut body, "p", &finding.text);
            cited(&mut body, finding.law.as_deref(), &finding.dated, &finding.sources);
        }
    }
    if !overview.next_questions.is_empty() {
        tag(&mut body, "h2", &words.get("overview-questions"));
        list(&mut body, &overview.next_questions);
    }
    if !steps.is_empty() {
        tag(&mut body, "h2", &words.get("steps-title"));
        steps.iter().for_each(|shown| step(&mut body, shown));
    }
    for explanation in explanations {
        body.push_str("<details><summary>");
        let title: Vec<String> =
            [Some(&explanation.title), explanation.place.as_ref(), Some(&explanation.access_word)]
                .into_iter()
                .flatten()
                .map(span)
                .collect();
        body.push_str(&title.join(" · "));
        body.push_str("</summary>");
        explanation_body(&mut body, words, explanation);
        body.push_str("</details>\n");
    }
    tag(&mut body, "footer", &words.get("report-not-advice"));
    page(words, &words.get("page-title").text, &body)
}

fn step(out: &mut String, step: &ActionView) {
    out.push_str("<details><summary>");
    out.push_str(&span(&step.name));
    out.push_str("</summary>\n");
    tag(out, "p", &step.what);
    for line in &step.lines {
        out.push_str("<p><strong>");
        out.push_str(&span(&line.label));
        out.push_str(".</strong> ");
        out.push_str(&span(&line.text));
        out.push_str("</p>\n");
    }
    cited(out, step.law.as_deref(), &step.dated, &step.sources);
    out.push_str("</details>\n");
}

/// The law, the date and the sources of a statement.
fn cited(out: &mut String, law: Option<&str>, dated: &Text, shown: &[SourceView]) {
    out.push_str("<p><small>");
    if let Some(law) = law {
        out.push_str(&format!("{} · ", escape(law)));
    }
    out.push_str(&span(dated));
    out.push_str("</small></p>\n");
    sources(out, shown);
}

fn county_section(out: &mut String, county: &CountyView) {
    tag(out, "h2", &county.title);
    tag(out, "p", &county.sentence);
    county.differs.iter().for_each(|differs| tag(out, "p", differs));
    for group in &county.groups {
        out.push_str("<details><summary>");
        out.push_str(&span(&group.heading));
        out.push_str(&format!(" ({})</summary>\n", group.lines.len()));
        list(out, &group.lines);
        out.push_str("</details>\n");
    }
    county.elsewhere.iter().for_each(|elsewhere| tag(out, "p", elsewhere));
    list(out, &county.models);
    for source in &county.sources {
        out.push_str(&format!("<p><small>{} {}. ", escape(&source.full_title()), escape(&source.publisher)));
        out.push_str(&span(&county.dated));
        out.push_str("</small></p>\n");
    }
}

/// One explanation as a page.
#[must_use]
pub fn explanation_page(words: &Words, explanation: &Explanation) -> String {
    let mut body = String::new();
    tag(&mut body, "h1", &explanation.title);
    explanation_body(&mut body, words, explanation);
    tag(&mut body, "p", &explanation.dated);
    tag(&mut body, "footer", &words.get("report-not-advice"));
    page(words, &explanation.title.text, &body)
}

fn page(words: &Words, title: &str, body: &str) -> String {
    let locale = words.locale();
    let direction = if is_right_to_left(locale) { "rtl" } else { "ltr" };
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"{locale}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// Whether the language of the tag is written from right to left.
#[must_use]
pub fn is_right_to_left(locale: &str) -> bool {
    let language = locale.split('-').next().unwrap_or_default();
    matches!(language, "ar" | "fa" | "he" | "ps" | "ur" | "yi")
}

fn matrix(out: &mut String, words: &Words, overview: &Overview) {
    out.push_str("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">");
    out.push_str(&span(&words.get("overview-record")));
    out.push_str("</th>");
    for column in &overview.agencies {
        out.push_str(&format!("<th scope=\"col\" title=\"{}\">", escape(&column.name.text)));
        out.push_str(&span(&column.short));
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for (index, row) in overview.rows.iter().enumerate() {
        if let Some(heading) = &row.heading {
            let columns = overview.agencies.len() + 1;
            if index > 0 {
                out.push_str("</tbody>\n<tbody>\n");
            }
            out.push_str(&format!("<tr class=\"topic\"><th scope=\"rowgroup\" colspan=\"{columns}\">"));
            out.push_str(&span(heading));
            out.push_str("</th></tr>\n");
        }
        matrix_row(out, words, row);
    }
    out.push_str("</tbody></table></div>\n");
}

fn matrix_row(out: &mut String, words: &Words, row: &Row) {
    out.push_str("<tr><th scope=\"row\">");
    out.push_str(&span(&row.name));
    if let Some(place) = &row.place {
        out.push_str("<br><small>");
        out.push_str(&span(place));
        out.push_str("</small>");
    }
    out.push_str("</th>");
    for cell in &row.cells {
        match cell {
            Some(cell) => {
                out.push_str(&format!("<td class=\"{}\">", cell.access.id()));
                out.push_str(&span(&cell.words));
            }
            None => {
                out.push_str("<td class=\"none\">");
                out.push_str(&span(&words.get("cell-none")));
            }
        }
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

fn explanation_body(out: &mut String, words: &Words, explanation: &Explanation) {
    if let Some(place) = &explanation.place {
        tag(out, "p", place);
    }
    out.push_str(&format!("<p class=\"verdict {}\"><strong>", explanation.access.id()));
    out.push_str(&span(&explanation.access_word));
    out.push_str("</strong> ");
    let sentences = [
        Some(&explanation.access_sentence),
        Some(&explanation.evidence_sentence),
        explanation.depends_sentence.as_ref(),
    ];
    out.push_str(&sentences.into_iter().flatten().map(span).collect::<Vec<_>>().join(" "));
    out.push_str("</p>\n");
    list(out, &explanation.depends_on);
    for route in &explanation.routes {
        route_section(out, words, route);
    }
    tag(out, "h3", &words.get("explain-sources"));
    sources(out, &explanation.sources);
}

/// What a statement rests on, numbered.
fn sources(out: &mut String, sources: &[SourceView]) {
    out.push_str("<ol>\n");
    for source in sources {
        let date = source.date.as_ref().map(|date| format!(", {}", escape(date))).unwrap_or_default();
        let address =
            source.url.as_ref().map(|url| format!("<br><small>{}</small>", escape(url))).unwrap_or_default();
        let not_read = source.not_read.as_ref().map(|text| format!(" ({})", span(text))).unwrap_or_default();
        out.push_str(&format!(
            "<li>{} {}{date}{not_read}{address}</li>\n",
            escape(&source.full_title()),
            escape(&source.publisher)
        ));
    }
    out.push_str("</ol>\n");
}

fn route_section(out: &mut String, words: &Words, route: &RouteView) {
    out.push_str(&format!("<section class=\"{}\"><h3>", route.access.id()));
    out.push_str(&[span(&route.name), span(&route.access_word), span(&route.evidence_phrase)].join(" · "));
    out.push_str("</h3>\n");
    tag(out, "p", &route.how);
    headed(out, &words.get("explain-because"), &route.because);
    headed(out, &words.get("explain-waits"), &route.depends_on);
    for (heading, safeguards) in [
        ("explain-narrows", &route.safeguards),
        ("explain-may-narrow", &route.may_narrow),
        ("explain-not-stopped", &route.not_stopped_by),
    ] {
        if !safeguards.is_empty() {
            tag(out, "h4", &words.get(heading));
            safeguards.iter().for_each(|safeguard| safeguard_block(out, words, safeguard));
        }
    }
    if !route.cases.is_empty() || route.seen_elsewhere.is_some() {
        tag(out, "h4", &words.get("explain-seen"));
        for case in &route.cases {
            out.push_str("<p><strong>");
            out.push_str(&span(&case.headline));
            out.push_str("</strong></p>");
            case.notes.iter().for_each(|note| note_block(out, note));
            case.above.iter().for_each(|above| tag(out, "p", above));
        }
        route.seen_elsewhere.iter().for_each(|text| tag(out, "p", text));
    }
    if !route.history.is_empty() {
        tag(out, "h4", &words.get("explain-history"));
        out.push_str("<ul>\n");
        for event in &route.history {
            out.push_str(&format!(
                "<li><strong>{} · {}</strong>: {} <small>{}</small></li>\n",
                escape(&event.date),
                span(&event.voice),
                span(&event.text),
                cites(&event.cites)
            ));
        }
        out.push_str("</ul>\n");
    }
    for (heading, notes) in [("explain-state", &route.state_notes), ("explain-background", &route.background)]
    {
        if !notes.is_empty() {
            tag(out, "h4", &words.get(heading));
            notes.iter().for_each(|note| note_block(out, note));
        }
    }
    headed(out, &words.get("explain-unsettled"), &route.unsettled);
    out.push_str("</section>\n");
}

fn safeguard_block(out: &mut String, words: &Words, safeguard: &SafeguardView) {
    out.push_str("<div class=\"safeguard\"><p><strong>");
    out.push_str(&span(&safeguard.name));
    out.push_str("</strong> ");
    out.push_str(&span(&safeguard.effect));
    out.push_str("</p>\n");
    let facts: Vec<String> =
        [safeguard.law.as_ref().map(|law| escape(law)), safeguard.since.as_ref().map(span)]
            .into_iter()
            .flatten()
            .collect();
    if !facts.is_empty() {
        out.push_str(&format!("<p class=\"law\">{}</p>\n", facts.join(" · ")));
    }
    safeguard.what.iter().for_each(|what| tag(out, "p", what));
    safeguard.notes.iter().for_each(|note| note_block(out, note));
    safeguard.above.iter().for_each(|above| tag(out, "p", above));
    safeguard.binds.iter().for_each(|text| labelled(out, words, "explain-binds", text));
    safeguard.exceptions.iter().for_each(|text| labelled(out, words, "explain-exceptions", text));
    out.push_str("</div>\n");
}

fn note_block(out: &mut String, note: &NoteView) {
    out.push_str(&format!("<p>{}", span(&note.text)));
    if let Some(states) = &note.states {
        out.push_str(&format!(" ({})", escape(states)));
    }
    out.push_str(&format!(" <small>{} {}</small></p>\n", span(&note.dated), cites(&note.cites)));
}

fn cites(numbers: &[usize]) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(" ")
}

fn labelled(out: &mut String, words: &Words, label: &str, text: &Text) {
    out.push_str(&format!("<p><em>{}</em> {}</p>\n", span(&words.get(label)), span(text)));
}

fn headed(out: &mut String, heading: &Text, items: &[Text]) {
    if !items.is_empty() {
        tag(out, "h4", heading);
        list(out, items);
    }
}

fn list(out: &mut String, items: &[Text]) {
    if items.is_empty() {
        return;
    }
    out.push_str("<ul>\n");
    items.iter().for_each(|item| tag(out, "li", item));
    out.push_str("</ul>\n");
}

fn tag(out: &mut String, name: &str, text: &Text) {
    out.push_str(&format!("<{name}>{}</{name}>\n", span(text)));
}

/// The text, marked with its language where that is not the page's.
fn span(text: &Text) -> String {
    match &text.fallback {
        Some(language) if !language.is_empty() => {
            format!("<span lang=\"{language}\" dir=\"ltr\" class=\"fallback\">{}</span>", escape(&text.text))
        }
        _ => escape(&text.text),
    }
}

fn escape(text: &str) -> String {
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
