//! Files to fill in, and schemas to fill them in with.

use std::fmt::Write;

use schemars::{Schema, json_schema};
use sightline_engine::corpus::{
    Action, Agencies, Agreements, Channel, Circumstances, Contradiction, Corpus, CorpusInfo, FactType,
    Jurisdiction, SafeguardKind,
};
use sightline_engine::{NONE, SKIP};
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

/// One schema a rule file, by the file's name.
pub fn rules_schema() -> serde_json::Value {
    use schemars::schema_for;
    let list = schema_for!(Vec<String>);
    let files: [(&str, Schema); 15] = [
        ("corpus.yaml", schema_for!(CorpusInfo)),
        ("agencies.yaml", schema_for!(Agencies)),
        ("records.yaml", list.clone()),
        ("holders.yaml", list.clone()),
        ("parties.yaml", list.clone()),
        ("exceptions.yaml", list),
        ("facts.yaml", schema_for!(indexmap::IndexMap<String, FactType>)),
        ("circumstances.yaml", schema_for!(Circumstances)),
        ("contradictions.yaml", schema_for!(indexmap::IndexMap<String, Contradiction>)),
        ("counties.yaml", schema_for!(indexmap::IndexMap<String, Vec<String>>)),
        ("agreements/XX.yaml", schema_for!(Agreements)),
        ("channels.yaml", schema_for!(indexmap::IndexMap<String, Channel>)),
        ("safeguards.yaml", schema_for!(indexmap::IndexMap<String, SafeguardKind>)),
        ("actions.yaml", schema_for!(indexmap::IndexMap<String, Action>)),
        ("states/XX.yaml and national.yaml", schema_for!(Jurisdiction)),
    ];
    files
        .into_iter()
        .map(|(file, schema)| (file.to_owned(), schema.to_value()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The schema of an answers file: every circumstance with its answers.
pub fn answers_schema(corpus: &Corpus) -> serde_json::Value {
    let states: Vec<&str> = corpus.state_codes.iter().map(String::as_str).collect();
    let properties: serde_json::Map<String, serde_json::Value> = corpus
        .rules
        .circumstances
        .circumstances
        .iter()
        .map(|(id, circumstance)| {
            let schema = if circumstance.role.is_some() {
                let state = serde_json::json!({"enum": states});
                let one = states.iter().copied().chain([SKIP]);
                if circumstance.many {
                    let one: Vec<&str> = one.chain([NONE]).collect();
                    serde_json::json!({"anyOf": [
                        {"enum": one}, {"type": "array", "items": state}, {"type": "null"},
                    ]})
                } else {
                    serde_json::json!({"anyOf": [{"enum": one.collect::<Vec<_>>()}, {"type": "null"}]})
                }
            } else if circumstance.list.is_some() {
                serde_json::json!({"anyOf": [
                    {"type": "string"},
                    {"type": "object", "propertyNames": {"enum": states}, "additionalProperties": {"type": "string"}},
                    {"type": "null"},
                ]})
            } else {
                let values: Vec<&str> =
                    circumstance.values.iter().map(String::as_str).chain([SKIP]).collect();
                let value = serde_json::json!({"enum": values});
                if circumstance.per.is_some() {
                    serde_json::json!({"anyOf": [
                        value.clone(),
                        {"type": "object", "propertyNames": {"enum": states}, "additionalProperties": value},
                        {"type": "null"},
                    ]})
                } else {
                    serde_json::json!({"anyOf": [value, {"type": "null"}]})
                }
            };
            (id.clone(), schema)
        })
        .collect();
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Sightline answers",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
    .to_value()
}
