//! Facts of one state that cannot both be so, and lists that a state's facts rule out.

use sightline_rules::Diagnostic;
use sightline_rules::check::file_of;
use sightline_rules::corpus::{Condition, Corpus, Jurisdiction};
use sightline_rules::read::Loaded;

use super::problem;
use crate::logic::{Gates, Seen};
use crate::program::formula;

pub(super) fn problems(loaded: &Loaded) -> Vec<Diagnostic> {
    let mut problems = facts(loaded);
    problems.extend(lists(loaded));
    problems
}

fn facts(loaded: &Loaded) -> Vec<Diagnostic> {
    const FILE: &str = "contradictions.yaml";
    let corpus = &loaded.corpus;
    let mut problems = Vec::new();
    for (id, rule) in &corpus.contradictions {
        for (state, jurisdiction) in &corpus.states {
            match (stands(corpus, jurisdiction, &rule.when), rule.except.get(state)) {
                (true, None) => {
                    let named = rule.when.facts().first().map_or("", |fact| fact.name());
                    let (file, at) = (file_of(jurisdiction.place), ["facts", named]);
                    let message = format!("{state}: {}", rule.why);
                    let hint = format!("correct a fact, or give the reason in {FILE} under `{id}: except:`");
                    problems.push(problem(loaded, &file, &at, message, hint));
                }
                (false, Some(_)) => {
                    let message = format!("`{id}` excepts {state}, where nothing contradicts");
                    let at = [id.as_str(), "except", state.name()];
                    problems.push(problem(loaded, FILE, &at, message, "remove the exception"));
                }
                _ => {}
            }
        }
    }
    problems
}

/// Rows of a list in a state whose facts say that there can be none.
fn lists(loaded: &Loaded) -> Vec<Diagnostic> {
    let corpus = &loaded.corpus;
    let mut problems = Vec::new();
    for (id, list) in corpus.lists.iter() {
        let Some(banned) = &list.about.banned else { continue };
        for (state, rows) in list.states.iter().filter(|(_, rows)| rows.differs.is_none()) {
            let Some(jurisdiction) = corpus.states.get(state) else { continue };
            let has = rows.rows.iter().any(|row| row.gone.is_none());
            if has && stands(corpus, jurisdiction, banned) {
                let message = format!("{state} bans what the list has {} rows of", rows.rows.len());
                let hint = "correct one, or name the claim that tells why under `differs`";
                let file = format!("lists/{id}/{state}.yaml");
                problems.push(problem(loaded, &file, &["rows"], message, hint));
            }
        }
    }
    problems
}

/// Whether a condition over facts alone holds in a state, as far as research goes.
fn stands(corpus: &Corpus, state: &Jurisdiction, condition: &Condition) -> bool {
    let formula = formula(Some(state), condition, corpus.info.researched);
    formula.judge(&Seen::nobody(&Gates::default())).truth.is_true()
}
