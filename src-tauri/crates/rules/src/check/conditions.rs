//! Checks of conditions, and of the order in which questions come up.

use super::{At, Report};
use crate::corpus::{Condition, Corpus, Subject};
use crate::id::CircumstanceId;
use crate::names::Role;

/// What a condition may speak of, at the place where it stands.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    /// The role for which the rule is judged, if it is judged state by state.
    pub role: Option<Role>,
    /// Whether state facts are known here.
    pub facts: bool,
}

/// Checks that every leaf can be read in this scope.
pub(super) fn check(corpus: &Corpus, condition: &Condition, scope: Scope, at: At, report: &mut Report) {
    condition.each_leaf(&mut |leaf| match leaf {
        Subject::Circumstance(circumstance) => {
            let Some(per) = corpus.circumstances[circumstance].per else { return };
            if scope.role != Some(per) {
                let per = per.name();
                let message =
                    format!("`{circumstance}` is answered for each state of the role `{per}`, not here");
                report.add(at, message, &format!("use it in a rule whose role is `{per}`"));
            }
        }
        Subject::Fact(fact) if !scope.facts => {
            let hint = "only circumstances can be used here; give a channel a `where` to read facts";
            report.add(at, format!("the state fact `{fact}` is not known here"), hint);
        }
        Subject::Fact(_) => {}
    });
}

/// Reports circles of `ask-when`: questions that wait for one another for ever.
pub(super) fn check_circles(corpus: &Corpus, file: &str, report: &mut Report) {
    let waits_for = |question: CircumstanceId| {
        corpus.circumstances[question].ask_when.as_ref().map(Condition::circumstances).unwrap_or_default()
    };
    for start in corpus.circumstances.ids() {
        let mut trail = vec![start];
        let mut queue: Vec<(usize, CircumstanceId)> =
            waits_for(start).into_iter().map(|question| (1, question)).collect();
        while let Some((depth, question)) = queue.pop() {
            trail.truncate(depth);
            if question == start {
                let names: Vec<&str> = trail.iter().chain([&question]).map(|id| id.name()).collect();
                report.add(
                    (file, &["circumstances", start.name(), "ask-when"]),
                    format!("a circle of `ask-when`: {}", names.join(" → ")),
                    "one of these questions must come up without waiting for the others",
                );
                break;
            }
            if trail.contains(&question) {
                continue;
            }
            trail.push(question);
            queue.extend(waits_for(question).into_iter().map(|next| (depth + 1, next)));
        }
    }
}
