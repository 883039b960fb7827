//! Checks of the lawful steps.

use super::Report;
use super::conditions::{self, Scope};
use crate::corpus::Corpus;

const FILE: &str = "actions.yaml";

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, action) in corpus.actions.iter() {
        let name = id.name();
        if let Some(condition) = &action.fits {
            let scope = Scope { role: action.role, facts: false };
            conditions::check(corpus, condition, scope, (FILE, &[name, "fits"]), report);
        }
        if let Some(condition) = &action.first_when {
            let scope = Scope { role: None, facts: false };
            conditions::check(corpus, condition, scope, (FILE, &[name, "first-when"]), report);
        }
        if action.deadline && !action.duty {
            let message = format!("`{id}` has a deadline, but is no duty");
            report.add((FILE, &[name, "deadline"]), message, "add `duty: true`, or leave the deadline out");
        }
        for (index, claim) in action.rests_on.iter().enumerate() {
            let at = [name, "rests-on", &index.to_string()];
            report.claim((FILE, &at), "national claim", &corpus.nation, *claim);
        }
        for (circumstance, value) in &action.changes {
            let at = [name, "changes", circumstance.name()];
            let values = corpus.circumstances[*circumstance].values.iter().map(|value| value.as_str());
            report.known((FILE, &at), &format!("answer of `{circumstance}`"), value.as_str(), values);
        }
        if action.narrows.is_empty() == action.narrows_nothing.is_none() {
            let hint = "list the channels under `narrows`, or say under `narrows-nothing` why it stands here";
            report.add((FILE, &[name, "narrows"]), format!("`{id}`: which routes does it narrow?"), hint);
        }
        if action.sources.is_empty() {
            let hint = "every action names at least one source";
            report.add((FILE, &[name, "sources"]), format!("`{id}` has no source"), hint);
        }
    }
}
