//! Lint of the words: broken Fluent, messages missing, left over or at odds with the reference locale.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sightline_engine::corpus::{AgreementModel, Claims, Corpus, Effort, NATION};
use sightline_engine::load::Files;
use sightline_engine::vocabulary::{Access, Certainty, Confidence, Evidence, Limit, Shows, Voice};
use sightline_engine::{Diagnostic, NONE, prefix};

use crate::explanation::evidence_id;
use crate::words::{REFERENCE, event_id, locales, message_id, note_id};

/// What one message holds: its line, its value (under `""`) and its attributes.
struct Message {
    file: String,
    line: usize,
    parts: BTreeMap<String, Part>,
}

/// What a translation must share with the original.
#[derive(Default)]
struct Part {
    arguments: BTreeSet<String>,
    years: BTreeSet<String>,
}

/// Everything wrong with the words, measured against the rules.
#[must_use]
pub fn problems(files: &Files, corpus: &Corpus) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let reference = messages(files, REFERENCE, &mut problems);
    let needed = needed(corpus);
    for (id, parts) in &needed {
        match reference.get(id) {
            None => problems.push(
                Diagnostic::new(REFERENCE, format!("the message `{id}` is missing"))
                    .hint("every id of the rules has its words in the reference locale"),
            ),
            Some(message) => {
                for part in parts.iter().filter(|part| !message.parts.contains_key(*part)) {
                    let problem = Diagnostic::new(&message.file, format!("`{id}` has no `.{part}`"));
                    problems.push(problem.at(message.line).hint("a rule needs it"));
                }
            }
        }
    }
    for (id, message) in &reference {
        // Messages of the program itself stand in report.ftl and the like; the code names them.
        if !needed.contains_key(id) && !OWN_FILES.iter().any(|file| message.file.ends_with(file)) {
            let problem = Diagnostic::new(&message.file, format!("no rule needs the message `{id}`"));
            problems.push(problem.at(message.line).suggest(id, needed.keys().map(String::as_str)));
        }
    }
    for locale in locales(files).iter().filter(|locale| *locale != REFERENCE) {
        let translated = messages(files, locale, &mut problems);
        compare(locale, &reference, &translated, &mut problems);
    }
    problems
}

/// The state notes that a locale has not translated yet: they are shown in the reference locale, marked.
#[must_use]
pub fn untranslated(files: &Files) -> Vec<(String, String)> {
    let mut ignored = Vec::new();
    let reference = messages(files, REFERENCE, &mut ignored);
    let mut found = Vec::new();
    for locale in locales(files).into_iter().filter(|locale| locale != REFERENCE) {
        let translated = messages(files, &locale, &mut ignored);
        for (id, original) in &reference {
            let parts = translated.get(id).map(|message| &message.parts);
            if original.parts.keys().any(|part| parts.is_none_or(|parts| !parts.contains_key(part))) {
                found.push((locale.clone(), id.clone()));
            }
        }
    }
    found
}

/// Files whose messages the code names, not the rules.
const OWN_FILES: [&str; 5] = ["report.ftl", "interview.ftl", "terminal.ftl", "window.ftl", "proof.ftl"];

/// State notes may wait for their translation; all else is due in every locale.
fn may_wait(id: &str, reference: &BTreeMap<String, Message>) -> bool {
    reference.get(id).is_some_and(|message| message.file.contains("/states/"))
}

fn compare(
    locale: &str,
    reference: &BTreeMap<String, Message>,
    translated: &BTreeMap<String, Message>,
    problems: &mut Vec<Diagnostic>,
) {
    for (id, message) in translated {
        let Some(original) = reference.get(id) else {
            let problem = Diagnostic::new(&message.file, format!("`{id}` is no message of `{REFERENCE}`"));
            problems.push(problem.at(message.line).suggest(id, reference.keys().map(String::as_str)));
            continue;
        };
        for (part, used) in &message.parts {
            let shown = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
            let problem = |text: String| Diagnostic::new(&message.file, text).at(message.line);
            match original.parts.get(part) {
                None => problems.push(problem(format!("`{shown}` is not in `{REFERENCE}`"))),
                Some(known) => {
                    let known_arguments = known.arguments.iter().map(String::as_str);
                    problems.extend(used.arguments.difference(&known.arguments).map(|argument| {
                        problem(format!("`{shown}` uses `${argument}`, which it is not given"))
                            .suggest(argument, known_arguments.clone())
                    }));
                    // A law that changed, told in one language alone, misleads those who read the other.
                    if used.years != known.years {
                        let differing: Vec<&str> =
                            used.years.symmetric_difference(&known.years).map(String::as_str).collect();
                        let years = differing.join(", ");
                        let text = format!("`{shown}` and its original do not name the same years: {years}");
                        let original = format!("{}:{}", original.file, original.line);
                        let hint = format!(
                            "translate {original} anew, or leave the message out: it is shown in `{REFERENCE}` then"
                        );
                        problems.push(problem(text).hint(hint));
                    }
                }
            }
        }
    }
    for (id, original) in reference.iter().filter(|(id, _)| !may_wait(id, reference)) {
        let found = translated.get(id);
        for part in original.parts.keys() {
            if found.is_none_or(|message| !message.parts.contains_key(part)) {
                let shown = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
                let (file, line) = found.map_or((locale.to_owned(), 0), |m| (m.file.clone(), m.line));
                let problem = Diagnostic::new(file, format!("`{shown}` is not translated"));
                problems.push(problem.at(line).hint(format!("see {}:{}", original.file, original.line)));
            }
        }
    }
}

/// The syntax errors of one file.
#[must_use]
pub fn syntax(file: &str, text: &str) -> Vec<Diagnostic> {
    match parser::parse(text) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors
            .iter()
            .map(|error| {
                Diagnostic::new(file, format!("this is not valid Fluent: {}", error.kind))
                    .at(line_at(text, error.pos.start))
                    .hint("a message is `id = text`; further lines are indented")
            })
            .collect(),
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn messages(files: &Files, locale: &str, problems: &mut Vec<Diagnostic>) -> BTreeMap<String, Message> {
    let mut found: BTreeMap<String, Message> = BTreeMap::new();
    let own = files.names_in(locale).into_iter().map(|name| format!("{locale}/{name}"));
    let states = files.names_in(&format!("{locale}/states"));
    let states = states.into_iter().map(|name| format!("{locale}/states/{name}"));
    for path in own.chain(states).filter(|path| path.ends_with(".ftl")) {
        let text = match files.text(&path) {
            Ok(text) => text,
            Err(error) => {
                problems.push(error.diagnostic(&path));
                continue;
            }
        };
        problems.extend(syntax(&path, &text));
        let resource = match parser::parse(text.as_ref()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let line = text
                .lines()
                .position(|line| {
                    line.strip_prefix(&id).is_some_and(|rest| rest.trim_start().starts_with('='))
                })
                .map_or(0, |index| index + 1);
            let mut parts = BTreeMap::new();
            if let Some(value) = &message.value {
                parts.insert(String::new(), part(value));
            }
            for attribute in &message.attributes {
                parts.insert(attribute.id.name.to_owned(), part(&attribute.value));
            }
            if let Some(earlier) = found.get(&id) {
                let problem = Diagnostic::new(&path, format!("the message `{id}` is here twice")).at(line);
                problems.push(problem.hint(format!("the other one: {}:{}", earlier.file, earlier.line)));
            }
            found.insert(id, Message { file: path.clone(), line, parts });
        }
    }
    found
}

fn part(pattern: &Pattern<&str>) -> Part {
    fn inline(expression: &InlineExpression<&str>, found: &mut Part) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.arguments.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| inline(argument, found));
            }
            InlineExpression::Placeable { expression } => whole(expression, found),
            _ => {}
        }
    }
    fn whole(expression: &Expression<&str>, found: &mut Part) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| walk(&variant.value, found));
            }
        }
    }
    fn walk(pattern: &Pattern<&str>, found: &mut Part) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => found.years.extend(years(value)),
                PatternElement::Placeable { expression } => whole(expression, found),
            }
        }
    }
    let mut found = Part::default();
    walk(pattern, &mut found);
    found
}

/// The years of a text: 1900 to 2099, as digits that stand by themselves.
fn years(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
        .map(str::to_owned)
}

/// Every message that the rules need, with the attributes they need.
fn needed(corpus: &Corpus) -> BTreeMap<String, Vec<String>> {
    let rules = &corpus.rules;
    let mut needed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut need = |id: String, parts: Vec<String>| {
        needed.insert(message_id(&id), parts);
    };
    let own = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
    let simple = [
        ("record", &rules.records, &["what"][..]),
        ("agency", &rules.agencies.agencies, &["short"]),
        ("holder", &rules.holders, &[]),
        ("party", &rules.parties, &[]),
        ("exception", &rules.exceptions, &[]),
        ("topic", &rules.circumstances.topics, &[]),
    ];
    for (kind, ids, parts) in simple {
        ids.iter().for_each(|id| need(format!("{kind}-{id}"), own(parts)));
    }
    for (id, channel) in &rules.channels {
        let elsewhere = channel.seen == sightline_engine::vocabulary::Seen::ByState
            && channel.grade > Evidence::LawOnly
            && !channel.needs_case;
        need(format!("channel-{id}"), own(if elsewhere { &["how", "seen-elsewhere"] } else { &["how"] }));
    }
    rules.safeguards.keys().for_each(|id| need(format!("safeguard-{id}"), own(&["what"])));
    for (id, action) in &rules.actions {
        need(format!("action-{id}"), own(if action.duty { &["what", "duty"] } else { &["what"] }));
    }
    for effort in Effort::ALL {
        need(format!("effort-{}", effort.id()), own(&[]));
    }
    for (id, circumstance) in &rules.circumstances.circumstances {
        let mut parts = own(&["label", "why"]);
        parts.extend(circumstance.values.iter().map(|value| format!("is-{value}")));
        if circumstance.many {
            parts.push(format!("is-{NONE}"));
        }
        need(format!("circumstance-{id}"), parts);
    }
    for (id, fact) in &rules.facts {
        let counts = if fact.count { &["is-some", "is-none"][..] } else { &[] };
        let values = fact.values.iter().map(|value| format!("is-{value}"));
        need(format!("fact-{id}"), values.chain(own(counts)).collect());
    }
    let listed = corpus.nation.claims();
    let listed = listed.iter().flat_map(|(_, claim)| &claim.states);
    corpus
        .state_codes
        .iter()
        .chain(listed)
        .for_each(|code| need(format!("state-{}", prefix(code)), own(&[])));
    for access in Access::ALL {
        need(format!("access-{}", access.id()), own(&[]));
        need(format!("access-{}-sentence", access.id()), own(&[]));
    }
    for evidence in Evidence::ALL {
        need(format!("evidence-{}", evidence.id()), own(&[]));
        need(format!("evidence-{}-sentence", evidence.id()), own(&[]));
        if evidence > Evidence::LawOnly {
            need(evidence_id(evidence, true), own(&[]));
            need(format!("{}-sentence", evidence_id(evidence, true)), own(&[]));
        }
    }
    for certainty in [Certainty::Applies, Certainty::Depends] {
        need(format!("cell-{}", certainty.id()), own(&[]));
    }
    for shows in [Shows::Requested, Shows::Given, Shows::Used] {
        need(format!("case-{}", shows.id()), own(&[]));
    }
    for confidence in [Confidence::Low, Confidence::Medium, Confidence::High] {
        need(format!("note-dated-{}", confidence.id()), own(&[]));
    }
    for limit in [Limit::Barred, Limit::Restricted] {
        need(format!("effect-{}", limit.id()), own(&[]));
    }
    for voice in Voice::ALL {
        need(format!("voice-{}", voice.id()), own(&[]));
    }
    for model in AgreementModel::ALL {
        need(format!("model-{}", model.id()), own(&["what"]));
    }
    for jurisdiction in std::iter::once(&corpus.nation).chain(corpus.states.values()) {
        let code = if jurisdiction.state == NATION { NATION } else { &jurisdiction.state };
        jurisdiction.events.keys().for_each(|event| need(event_id(code, event), own(&[])));
        jurisdiction.claims().iter().for_each(|(path, _)| need(note_id(code, path), own(&[])));
    }
    needed
}
