//! Claims and facts that nothing rests on.

use std::collections::HashSet;

use sightline_rules::corpus::ClaimPath;
use sightline_rules::read::Loaded;
use sightline_rules::{Diagnostic, FactId};

use super::problem;

/// National claims and kinds of fact that no rule reads, unless the rules say why they stand there. What a state's
/// file tells beside its facts is always shown: by a rule, or as a further finding.
pub(super) fn problems(loaded: &Loaded) -> Vec<Diagnostic> {
    let mut problems = claims(loaded);
    problems.extend(facts(loaded));
    problems
}

fn claims(loaded: &Loaded) -> Vec<Diagnostic> {
    let (corpus, nation) = (&loaded.corpus, &loaded.corpus.nation);
    let mut used: HashSet<ClaimPath> = HashSet::new();
    used.extend(corpus.channels.values().flat_map(|channel| &channel.rests_on));
    used.extend(corpus.actions.values().flat_map(|action| &action.rests_on));
    used.extend(corpus.letters.values().flat_map(|letter| &letter.rests_on));
    used.extend(nation.events().flat_map(|(_, event)| event.rests_on.iter()));
    used.extend(
        corpus.lists.values().flat_map(|list| [list.about.claim].into_iter().chain(list.about.later)),
    );
    let rows = corpus.lists.values().flat_map(|list| list.states.values()).flat_map(|rows| &rows.rows);
    used.extend(rows.flat_map(|row| row.claims()));
    let mut problems = Vec::new();
    for (path, claim) in nation.claims() {
        let name = path.fact().map_or("", |name| name.as_str());
        match (used.contains(&path) || nation.tells(path), &claim.unused) {
            (false, None) => {
                let hint =
                    "rest a channel, safeguard, case, event or action on it, or say why under `unused`";
                let message = format!("nothing rests on `{path}`");
                problems.push(problem(loaded, "nation/", &["facts", name], message, hint));
            }
            (true, Some(_)) => {
                let message = format!("`{path}` is called unused, but rules rest on it");
                let at = ["facts", name, "unused"];
                problems.push(problem(loaded, "nation/", &at, message, "remove `unused`"));
            }
            _ => {}
        }
    }
    problems
}

fn facts(loaded: &Loaded) -> Vec<Diagnostic> {
    let corpus = &loaded.corpus;
    let mut read: HashSet<FactId> = HashSet::new();
    for channel in corpus.channels.values() {
        read.extend(&channel.facts);
        read.extend(channel.when.facts());
        read.extend(
            channel.reaches.iter().filter_map(|reach| reach.when.as_ref()).flat_map(|when| when.facts()),
        );
    }
    for list in corpus.lists.values() {
        read.extend(list.about.counts.keys());
        read.extend(list.about.banned.iter().flat_map(|banned| banned.facts()));
    }
    for place in corpus.states.values() {
        let safeguards = place.safeguards().flat_map(|(_, safeguard)| safeguard.rests_on.iter());
        let cases = place.cases().flat_map(|(_, case)| case.rests_on.iter());
        let events = place.events().flat_map(|(_, event)| event.rests_on.iter());
        let named = safeguards.chain(cases).chain(events).filter_map(|path| path.fact());
        read.extend(named.filter_map(|name| corpus.facts.find(name.as_str())));
    }
    (corpus.facts.ids())
        .filter(|fact| !read.contains(fact))
        .map(|fact| {
            let hint = "name it in a channel's `facts` or in a condition, or rest a safeguard on it";
            let message = format!("nothing reads the fact `{fact}`");
            problem(loaded, "vocabulary/facts.yaml", &[fact.name()], message, hint)
        })
        .collect()
}
