//! The whole result as a page.

use sightline_words::{Words, own};

use super::explanation::{body, title_line};
use super::markup::{cited, escape, line, list, page, span, tag, terms};
use crate::access::tone;
use crate::advice::ActionView;
use crate::explanation::Explanation;
use crate::result::{Finding, ListView, Matrix, Overview, Row};
use crate::terms::TermView;

/// The whole result: summary, matrix, lawful steps, explanations; and the terms of all, those of the explanations after
/// `told`, the terms of the rest.
#[must_use]
pub fn result_page(
    words: &Words,
    overview: &Overview,
    steps: &[ActionView],
    explanations: &[Explanation],
    told: &[TermView],
) -> String {
    let mut out = String::new();
    tag(&mut out, "h1", &words.get(&own::PAGE_TITLE));
    overview.summary.iter().for_each(|sentence| tag(&mut out, "p", sentence));
    tag(&mut out, "p", &overview.dated);
    if !overview.matrix.groups.is_empty() {
        tag(&mut out, "h2", &overview.matrix.heading);
        matrix(&mut out, words, &overview.matrix);
    }
    overview.lists.iter().for_each(|shown| county(&mut out, shown));
    for state in &overview.findings {
        tag(&mut out, "h2", &state.title);
        state.findings.iter().for_each(|shown| finding(&mut out, shown));
    }
    overview.unheeded.iter().for_each(|told| tag(&mut out, "p", told));
    if !overview.questions.is_empty() {
        tag(&mut out, "h2", &overview.questions_heading);
        list(&mut out, &overview.questions);
    }
    if !steps.is_empty() {
        tag(&mut out, "h2", &words.get(&own::STEPS_TITLE));
        steps.iter().for_each(|shown| step(&mut out, shown));
    }
    for explanation in explanations {
        out.push_str(&format!("<details><summary>{}</summary>", title_line(explanation)));
        body(&mut out, explanation);
        out.push_str("</details>\n");
    }
    let explained = explanations.iter().flat_map(|explanation| &explanation.terms);
    terms(&mut out, words, told.iter().chain(explained));
    tag(&mut out, "footer", &words.caution());
    page(words, &words.get(&own::PAGE_TITLE).text, &out)
}

fn step(out: &mut String, step: &ActionView) {
    out.push_str(&format!("<details><summary>{}</summary>\n", span(&step.name)));
    tag(out, "p", &step.what);
    for line in &step.lines {
        out.push_str(&format!("<p><strong>{}.</strong> {}</p>\n", span(&line.label), span(&line.text)));
    }
    cited(out, step.law.as_deref(), &step.dated, &step.sources);
    out.push_str("</details>\n");
}

fn county(out: &mut String, list_view: &ListView) {
    tag(out, "h2", &list_view.title);
    list_view.sentences.iter().for_each(|sentence| tag(out, "p", sentence));
    list_view.differs.iter().for_each(|differs| tag(out, "p", differs));
    for group in &list_view.groups {
        let heading = span(&group.heading);
        out.push_str(&format!("<details><summary>{heading} ({})</summary>\n", group.lines.len()));
        list(out, &group.lines);
        out.push_str("</details>\n");
    }
    list_view.elsewhere.iter().for_each(|elsewhere| tag(out, "p", elsewhere));
    list(out, &list_view.kinds);
    list_view.findings.iter().for_each(|shown| finding(out, shown));
}

fn finding(out: &mut String, finding: &Finding) {
    tag(out, "p", &finding.text);
    cited(out, finding.law.as_deref(), &finding.dated, &finding.sources);
}

fn matrix(out: &mut String, words: &Words, matrix: &Matrix) {
    out.push_str("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">");
    out.push_str(&span(&matrix.record_heading));
    out.push_str("</th>");
    for column in &matrix.columns {
        let (name, short) = (escape(&column.name.text), span(&column.short));
        out.push_str(&format!("<th scope=\"col\" title=\"{name}\">{short}</th>"));
    }
    out.push_str("</tr></thead>\n");
    for group in &matrix.groups {
        out.push_str("<tbody>\n");
        if let Some(heading) = &group.heading {
            let (columns, heading) = (matrix.columns.len() + 1, span(heading));
            out.push_str(&format!(
                "<tr class=\"topic\"><th scope=\"rowgroup\" colspan=\"{columns}\">{heading}</th></tr>\n"
            ));
        }
        group.rows.iter().for_each(|row| matrix_row(out, words, row));
        out.push_str("</tbody>\n");
    }
    out.push_str("</table></div>\n");
}

fn matrix_row(out: &mut String, words: &Words, row: &Row) {
    out.push_str(&format!("<tr><th scope=\"row\">{}", span(&row.name)));
    if let Some(place) = &row.place {
        out.push_str(&format!("<br><small>{}</small>", line([place])));
    }
    out.push_str("</th>");
    for cell in &row.cells {
        let (class, text) = match cell {
            Some(cell) => (tone(cell.access, cell.for_now).id(), span(&cell.words)),
            None => ("none", span(&words.get(&own::CELL_NONE))),
        };
        out.push_str(&format!("<td class=\"{class}\">{text}</td>"));
    }
    out.push_str("</tr>\n");
}
