//! Checks of the questions.

use super::Report;
use super::conditions::{self, Scope};
use crate::corpus::Corpus;

const FILE: &str = "questions/circumstances.yaml";

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, circumstance) in corpus.circumstances.iter() {
        let path = ["circumstances", id.name()];
        let listed = circumstance.role.is_some() || circumstance.list.is_some();
        match (listed, circumstance.values.is_empty()) {
            (true, false) => {
                let hint = "its answers are states, or a list that each state has";
                let at = (FILE, &["circumstances", id.name(), "values"][..]);
                report.add(at, format!("`{id}` has values of its own"), hint);
            }
            (false, true) => report.add((FILE, &path), format!("`{id}` has no answers"), "list its `values`"),
            _ => {}
        }
        if circumstance.list.is_some() && circumstance.per.is_none() {
            report.add((FILE, &path), format!("`{id}` has a list of no state"), "add `per:` with a role");
        }
        for (value, agencies) in &circumstance.shows_first {
            let at = ["circumstances", id.name(), "shows-first", value.as_str()];
            let values = circumstance.values.iter().map(|value| value.as_str());
            report.known((FILE, &at), &format!("answer of `{id}`"), value.as_str(), values);
            if agencies.is_empty() {
                let message = format!("`{value}` shows no agency first");
                report.add((FILE, &at), message, "list agencies, or leave it out");
            }
        }
        if !circumstance.shows_first.is_empty() && !circumstance.beside_result {
            let message = format!("`{id}` changes no exposure, but the interview asks it");
            report.add((FILE, &path), message, "add `beside-result: true`");
        }
        if let Some(condition) = &circumstance.ask_when {
            let scope = Scope { role: circumstance.per, facts: false };
            let path = ["circumstances", id.name(), "ask-when"];
            conditions::check(corpus, condition, scope, (FILE, &path), report);
        }
    }
    conditions::check_circles(corpus, FILE, report);
    for (id, fact) in corpus.facts.iter() {
        if fact.values.is_empty() && !fact.count {
            let at = ("vocabulary/facts.yaml", &[id.name()][..]);
            report.add(at, format!("the fact `{id}` has no values"), "list its values");
        }
    }
    for state in corpus.state_ids.iter().filter(|state| !corpus.counties.contains_key(*state)) {
        let at = ("questions/counties.yaml", &[][..]);
        report.add(at, format!("no counties of {state}"), "add them, by full name");
    }
}
