//! Checks of conditions, and of the order in which questions come up.

use super::Report;
use crate::corpus::{Condition, Corpus};

/// What a condition may speak of, at the place where it stands.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The role for which the rule is judged, if it is judged state by state.
    pub role: Option<&'a str>,
    /// Whether state facts are known here.
    pub facts: bool,
}

/// Checks every leaf: known name, known value, and readable in this scope.
pub(super) fn check(
    corpus: &Corpus,
    condition: &Condition,
    scope: Scope,
    place: (&str, &[&str]),
    report: &mut Report,
) {
    let circumstances = &corpus.rules.circumstances.circumstances;
    let facts = &corpus.rules.facts;
    let (file, path) = place;
    condition.each_leaf(&mut |name, values| {
        if let Some(circumstance) = circumstances.get(name) {
            let some_or_none = ["some".to_owned(), "none".to_owned()];
            let known =
                if circumstance.role.is_some() { &some_or_none[..] } else { &circumstance.values[..] };
            for value in values.iter() {
                let what = format!("answer of `{name}`");
                report.known(place, &what, value, known.iter().map(String::as_str));
            }
            if let Some(per) = &circumstance.per
                && scope.role != Some(per)
            {
                let message = format!("`{name}` is answered for each state of the role `{per}`, not here");
                report.add(file, path, message, &format!("use it in a rule whose role is `{per}`"));
            }
        } else if let Some(fact) = facts.get(name) {
            if !scope.facts {
                let hint = "only circumstances can be used here; give a channel a `where` to read facts";
                report.add(file, path, format!("the state fact `{name}` is not known here"), hint);
            }
            for value in values.iter().filter(|value| !fact.admits_in_condition(value)) {
                let counts = ["some", "none"].into_iter().filter(|_| fact.count);
                let known: Vec<&str> = fact.values.iter().map(String::as_str).chain(counts).collect();
                report.known(place, &format!("value of the fact `{name}`"), value, known);
            }
        } else {
            let known = circumstances.keys().chain(facts.keys()).map(String::as_str);
            report.known(place, "circumstance or fact", name, known);
        }
    });
}

/// Reports circles of `ask-when`: questions that wait for one another for ever.
pub(super) fn check_circles(corpus: &Corpus, file: &str, report: &mut Report) {
    let circumstances = &corpus.rules.circumstances.circumstances;
    let waits_for = |name: &str| -> Vec<&str> {
        let mut names = Vec::new();
        if let Some(condition) = circumstances.get(name).and_then(|c| c.ask_when.as_ref()) {
            condition.each_leaf(&mut |leaf, _| names.push(leaf));
        }
        names
    };
    for start in circumstances.keys() {
        let mut trail = vec![start.as_str()];
        let mut queue: Vec<(usize, &str)> = waits_for(start).into_iter().map(|name| (1, name)).collect();
        while let Some((depth, name)) = queue.pop() {
            trail.truncate(depth);
            if name == start {
                let circle = trail.iter().chain([&name]).copied().collect::<Vec<_>>().join(" → ");
                report.add(
                    file,
                    &["circumstances", start, "ask-when"],
                    format!("a circle of `ask-when`: {circle}"),
                    "one of these questions must come up without waiting for the others",
                );
                break;
            }
            if trail.contains(&name) {
                continue;
            }
            trail.push(name);
            queue.extend(waits_for(name).into_iter().map(|next| (depth + 1, next)));
        }
    }
}
