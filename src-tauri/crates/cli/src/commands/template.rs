//! `sightline template`: an answers file to fill in.

use std::fmt::Write;
use std::process::ExitCode;

use sightline_rules::CircumstanceId;
use sightline_rules::corpus::SKIP;
use sightline_view::Sitting;
use sightline_words::own;

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::Output;

pub fn run(out: &mut Output, common: &Common) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, None, false)?;
    let mut text = String::new();
    comment(&mut text, &sitting.words().get(&own::TERMINAL_TEMPLATE_HEAD).text);
    let mut topic = None;
    for id in sitting.corpus().circumstances.ids() {
        let own_topic = sitting.corpus().circumstances[id].topic;
        if topic.replace(own_topic) != Some(own_topic) {
            let _ = write!(text, "\n\n# === {} ===\n", sitting.question(id, None).topic.text);
        }
        question(&mut text, &sitting, id);
    }
    out.raw(&text);
    Ok(ExitCode::SUCCESS)
}

fn question(out: &mut String, sitting: &Sitting, id: CircumstanceId) {
    let words = sitting.words();
    let circumstance = &sitting.corpus().circumstances[id];
    let view = sitting.question(id, None);
    out.push('\n');
    comment(out, &view.question.text);
    view.help.iter().for_each(|help| comment(out, &help.text));
    // Any two states do for an example.
    let states: Vec<&str> = sitting.corpus().state_ids.iter().take(2).map(|state| state.name()).collect();
    if circumstance.list.is_some() {
        comment(out, &words.get(&own::TERMINAL_TEMPLATE_LIST).text);
    } else if circumstance.per.is_some() {
        let value = circumstance.values.first().map_or("", |value| value.as_str());
        let of_each: Vec<String> = states.iter().map(|state| format!("{state}: {value}")).collect();
        let example = format!("{id}: {{{}}}", of_each.join(", "));
        comment(out, &words.with(&own::TERMINAL_TEMPLATE_PER, &[("example", example.into())]).text);
    }
    if circumstance.ask_when.is_some() {
        comment(out, &words.get(&own::TERMINAL_TEMPLATE_WHEN).text);
    }
    for choice in &view.choices {
        comment(out, &format!("  {} = {}", choice.value, choice.text.text));
    }
    if circumstance.role.is_some() {
        let first = states.first().copied().unwrap_or_default();
        let example = if circumstance.many { format!("[{}]", states.join(", ")) } else { first.to_owned() };
        comment(out, &format!("  {id}: {example}"));
    }
    let _ = writeln!(out, "{id}: {SKIP}");
}

fn comment(out: &mut String, text: &str) {
    for line in text.lines() {
        for line in textwrap::wrap(line, 96) {
            let _ = writeln!(out, "# {line}");
        }
    }
}
