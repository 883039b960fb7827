//! Claims and facts that nothing rests on.

use std::collections::HashSet;

use crate::corpus::{Claims, Condition};
use crate::diagnostic::Diagnostic;
use crate::load::Loaded;

/// National claims and kinds of fact that no rule reads, unless the rules say why they stand there. What a state's
/// file tells beside its facts is always shown: by a rule, or as a further finding.
pub(super) fn problems(loaded: &Loaded) -> Vec<Diagnostic> {
    let mut problems = claims(loaded);
    problems.extend(facts(loaded));
    problems
}

fn claims(loaded: &Loaded) -> Vec<Diagnostic> {
    let (rules, nation) = (&loaded.corpus.rules, &loaded.corpus.nation);
    let mut used: HashSet<&str> = HashSet::new();
    used.extend(rules.channels.values().flat_map(|channel| &channel.rests_on).map(String::as_str));
    used.extend(rules.actions.values().flat_map(|action| &action.rests_on).map(String::as_str));
    used.extend(nation.events.values().flat_map(|event| event.rests_on.iter()));
    used.insert(&rules.info.agreements.claim);
    let mut problems = Vec::new();
    for (path, claim) in nation.claims() {
        let at = ["facts", path.as_str()];
        match (used.contains(path.as_str()) || nation.tells(&path), &claim.unused) {
            (false, None) => {
                let hint =
                    "rest a channel, safeguard, case, event or action on it, or say why under `unused`";
                let message = format!("nothing rests on `{path}`");
                problems.push(loaded.problem("national.yaml", &at, message, hint));
            }
            (true, Some(_)) => {
                let message = format!("`{path}` is called unused, but rules rest on it");
                problems.push(loaded.problem("national.yaml", &at, message, "remove `unused`"));
            }
            _ => {}
        }
    }
    problems
}

fn facts(loaded: &Loaded) -> Vec<Diagnostic> {
    let corpus = &loaded.corpus;
    let rules = &corpus.rules;
    let mut read: HashSet<&str> = HashSet::new();
    let mut of = |condition: &'_ Condition| -> Vec<String> {
        let mut names = Vec::new();
        condition.each_leaf(&mut |name, _| names.push(name.to_owned()));
        names
    };
    let mut named: Vec<String> = Vec::new();
    for channel in rules.channels.values() {
        named.extend(channel.facts.iter().cloned());
        named.extend(of(&channel.when));
        named.extend(channel.reaches.iter().filter_map(|reach| reach.when.as_ref()).flat_map(&mut of));
    }
    named.extend(of(&rules.info.agreements.banned));
    named.extend(rules.info.agreements.counts.keys().cloned());
    for place in corpus.states.values() {
        let paths = (place.safeguards.values().flat_map(|safeguard| safeguard.rests_on.iter()))
            .chain(place.cases.values().flat_map(|case| case.rests_on.iter()))
            .chain(place.events.values().flat_map(|event| event.rests_on.iter()));
        named.extend(paths.map(|path| path.split('/').next().unwrap_or_default().to_owned()));
    }
    read.extend(named.iter().map(String::as_str));
    rules
        .facts
        .keys()
        .filter(|id| !read.contains(id.as_str()))
        .map(|id| {
            let hint = "name it in a channel's `facts` or in a condition, or rest a safeguard on it";
            loaded.problem("facts.yaml", &[id], format!("nothing reads the fact `{id}`"), hint)
        })
        .collect()
}
