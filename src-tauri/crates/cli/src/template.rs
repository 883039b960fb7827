//! An answers file to fill in.

use std::fmt::Write;

use sightline_engine::SKIP;
use sightline_engine::corpus::Corpus;
use sightline_view::{Words, question};

/// An answers file with every question, commented.
pub fn answers(words: &Words, corpus: &Corpus) -> String {
    let mut out = String::new();
    comment(&mut out, &words.get("terminal-template-head").text);
    let mut topic = String::new();
    for (id, circumstance) in &corpus.rules.circumstances.circumstances {
        let Some(view) = question(words, corpus, id) else { continue };
        if topic != view.topic.text {
            topic.clone_from(&view.topic.text);
            let _ = write!(out, "\n\n# === {topic} ===\n");
        }
        out.push('\n');
        comment(&mut out, &view.question.text);
        for help in view.help.iter() {
            comment(&mut out, &help.text);
        }
        if circumstance.list.is_some() {
            comment(&mut out, &words.get("terminal-template-list").text);
        } else if circumstance.per.is_some() {
            let value = circumstance.values.first().map_or("", String::as_str);
            let example = format!("{id}: {{NC: {value}, GA: {value}}}");
            comment(&mut out, &words.with("terminal-template-per", &[("example", example.into())]).text);
        }
        if circumstance.ask_when.is_some() {
            comment(&mut out, &words.get("terminal-template-when").text);
        }
        for choice in &view.choices {
            comment(&mut out, &format!("  {} = {}", choice.value, choice.text.text));
        }
        let states = circumstance.role.as_ref().map(|_| if circumstance.many { "[NC, GA]" } else { "NC" });
        if let Some(example) = states {
            comment(&mut out, &format!("  {id}: {example}"));
        }
        let _ = writeln!(out, "{id}: {SKIP}");
    }
    out
}

fn comment(out: &mut String, text: &str) {
    for line in text.lines() {
        for line in textwrap::wrap(line, 96) {
            let _ = writeln!(out, "# {line}");
        }
    }
}
