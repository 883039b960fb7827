//! The result and the lawful steps.

use std::cmp::Reverse;

use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_view::{
    ActionView, Cell, Finding, ListView, Matrix, Overview, PlanView, Row, ShortAnswer, tone,
};
use sightline_words::{Words, own};
use textwrap::core::display_width;

use super::sources::{law_and_date, source};
use super::{Output, labelled, plain};

/// So many rows are no list to read: their names are told in one breath.
const MANY: usize = 24;

/// The result as a whole: the summary, then each record with the agencies that reach it.
pub fn overview(out: &mut Output, words: &Words, overview: &Overview) {
    for sentence in &overview.summary {
        out.paragraph(&plain(words, sentence));
    }
    overview.short.iter().for_each(|shown| short(out, words, shown));
    if !overview.matrix.groups.is_empty() {
        matrix(out, words, &overview.matrix);
    }
    overview.lists.iter().for_each(|shown| list(out, words, shown));
    for state in &overview.findings {
        out.heading(&plain(words, &state.title));
        state.findings.iter().for_each(|shown| finding(out, words, shown));
    }
    overview.unheeded.iter().for_each(|told| out.paragraph(&plain(words, told)));
    if !overview.questions.is_empty() {
        out.heading(&plain(words, &overview.questions_heading));
        overview.questions.iter().for_each(|question| out.item(&plain(words, question)));
    }
    out.gap();
    out.dim(&plain(words, &overview.dated), "");
}

/// What matters most, what stops the rest, how sure it is.
fn short(out: &mut Output, words: &Words, short: &ShortAnswer) {
    out.heading(&plain(words, &short.heading));
    for (index, first) in short.first.iter().enumerate() {
        let place = first.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default();
        out.wrapped(&format!("{}. {}{place}", index + 1, plain(words, &first.name)), "", "   ");
        out.colored_line(tone(first.access, first.for_now), &plain(words, &first.word), "", "   ", "   ");
        out.wrapped(&plain(words, &first.why), "   ", "   ");
        first.likewise.iter().for_each(|likewise| out.wrapped(&plain(words, likewise), "   ", "   "));
    }
    short.rest.iter().for_each(|rest| out.paragraph(&plain(words, rest)));
    out.paragraph(&plain(words, &short.sure));
}

fn matrix(out: &mut Output, words: &Words, matrix: &Matrix) {
    out.heading(&plain(words, &matrix.heading));
    if !out.plain() {
        out.dim(&words.get(&own::TERMINAL_LEGEND).text, "");
    }
    let mut number = 1..;
    for group in &matrix.groups {
        if let Some(heading) = &group.heading {
            out.gap();
            out.dim(&plain(words, heading), "");
        }
        for (row, number) in group.rows.iter().zip(&mut number) {
            record(out, words, matrix, number, row);
        }
    }
}

fn record(out: &mut Output, words: &Words, matrix: &Matrix, number: usize, row: &Row) {
    out.gap();
    let place = row.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default();
    out.label(&format!("{number}. {}{place}", plain(words, &row.name)), "");
    if out.plain() {
        return cells_in_words(out, words, matrix, row);
    }
    for (access, word) in words_of(row) {
        let cells = matrix.columns.iter().zip(&row.cells);
        let agencies: Vec<String> = cells
            .filter_map(|(column, cell)| {
                let same = |cell: &&Cell| (cell.access, cell.word.text.as_str()) == (access, word);
                Some((column, cell.as_ref().filter(same)?))
            })
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
        let padding = " ".repeat(11_usize.saturating_sub(display_width(word)) + 2);
        let text = format!("{padding}{}", agencies.join(", "));
        out.colored_line(access, word, &text, "   ", "                ");
    }
}

/// The cells of a row without a sign: for which agencies, and what they come to.
fn cells_in_words(out: &mut Output, words: &Words, matrix: &Matrix, row: &Row) {
    let mut told: Vec<&str> = Vec::new();
    for (access, word) in words_of(row) {
        let same = |cell: &&Cell| (cell.access, cell.word.text.as_str()) == (access, word);
        for cell in row.cells.iter().flatten().filter(same) {
            if told.contains(&cell.words.text.as_str()) {
                continue;
            }
            told.push(&cell.words.text);
            let agencies = matrix.columns.iter().zip(&row.cells).filter_map(|(column, other)| {
                let alike = other.as_ref().is_some_and(|other| other.words.text == cell.words.text);
                alike.then(|| column.short.text.clone())
            });
            let args = [("label", words.list(agencies).into()), ("value", plain(words, &cell.words).into())];
            out.wrapped(&words.with(&own::ANSWER_LINE, &args).text, "   ", "     ");
        }
    }
}

/// What the cells of a row come to, the most exposed first.
fn words_of(row: &Row) -> Vec<(Access, &str)> {
    let mut found: Vec<(Access, bool, Option<Takes>, &str)> = Vec::new();
    for cell in row.cells.iter().flatten() {
        let word = (cell.access, !cell.for_now, cell.takes, cell.word.text.as_str());
        if !found.contains(&word) {
            found.push(word);
        }
    }
    found.sort_by_key(|(access, lasting, takes, _)| Reverse((*access, *lasting, Reverse(*takes))));
    found.into_iter().map(|(access, .., word)| (access, word)).collect()
}

fn list(out: &mut Output, words: &Words, list: &ListView) {
    out.heading(&plain(words, &list.title));
    list.sentences.iter().for_each(|sentence| out.wrapped(&plain(words, sentence), "", ""));
    list.differs.iter().for_each(|differs| out.wrapped(&plain(words, differs), "", ""));
    for group in &list.groups {
        out.label(&format!("{} ({})", plain(words, &group.heading), group.lines.len()), "");
        if group.lines.len() > MANY {
            out.wrapped(&group.names, "  ", "  ");
        } else {
            group.lines.iter().for_each(|line| out.item(&plain(words, line)));
        }
    }
    list.elsewhere.iter().for_each(|elsewhere| out.wrapped(&plain(words, elsewhere), "", ""));
    list.kinds.iter().for_each(|kind| out.dim(&plain(words, kind), ""));
    list.findings.iter().for_each(|shown| finding(out, words, shown));
}

fn finding(out: &mut Output, words: &Words, finding: &Finding) {
    out.gap();
    out.wrapped(&plain(words, &finding.text), "", "");
    out.dim(&law_and_date(words, finding.law.as_ref(), &plain(words, &finding.dated)), "");
    finding.sources.iter().for_each(|shown| source(out, words, shown));
}

/// The lawful steps, by name.
pub fn step_names(out: &mut Output, words: &Words, plan: &PlanView) {
    out.heading(&words.get(&own::STEPS_TITLE).text);
    for group in plan.groups() {
        out.label(&plain(words, &group.heading), "");
        group.steps.iter().for_each(|step| out.item(&plain(words, &step.name)));
    }
}

/// The lawful steps in full.
pub fn steps(out: &mut Output, words: &Words, plan: &PlanView) {
    out.heading(&words.get(&own::STEPS_TITLE).text);
    let mut number = 0;
    for group in plan.groups() {
        out.heading(&plain(words, &group.heading));
        for shown in &group.steps {
            number += 1;
            step(out, words, number, shown);
        }
    }
}

fn step(out: &mut Output, words: &Words, number: usize, step: &ActionView) {
    out.gap();
    out.label(&format!("{number}. {}", plain(words, &step.name)), "");
    out.wrapped(&plain(words, &step.what), "   ", "   ");
    for line in &step.lines {
        let text = labelled(words, &line.label, &line.text);
        out.wrapped(&text, "   ", "   ");
    }
    out.dim(&law_and_date(words, step.law.as_ref(), &plain(words, &step.dated)), "   ");
    step.sources.iter().for_each(|shown| source(out, words, shown));
}
