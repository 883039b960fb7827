//! Checks of the nation-wide files: vocabulary, questions, channels, kinds of safeguard.

use std::collections::HashSet;

use super::Report;
use super::conditions::{self, Scope};
use crate::corpus::{Claims, Corpus};
use crate::vocabulary::Seen;

/// The engine keeps sets of questions and of facts in 64 bits each.
const MOST: usize = 64;

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    let rules = &corpus.rules;
    for (file, ids) in [
        ("holders.yaml", &rules.holders),
        ("parties.yaml", &rules.parties),
        ("exceptions.yaml", &rules.exceptions),
    ] {
        no_id_twice(file, &[], ids, report);
    }
    for (topic, ids) in &rules.records_by_topic {
        let topics = rules.circumstances.topics.iter().map(String::as_str);
        report.known(("records.yaml", &[topic]), "topic", topic, topics);
        no_id_twice("records.yaml", &[topic], ids, report);
    }
    no_id_twice("agencies.yaml", &["agencies"], &rules.agencies.agencies, report);
    let agencies = || rules.agencies.agencies.iter().map(String::as_str);
    for (group, members) in &rules.agencies.groups {
        for member in members {
            report.known(("agencies.yaml", &["groups", group]), "agency", member, agencies());
        }
    }
    for (id, fact) in &rules.facts {
        if fact.values.is_empty() && !fact.count {
            report.add("facts.yaml", &[id], format!("the fact `{id}` has no values"), "list its values");
        }
    }
    for (file, count) in [
        ("facts.yaml", rules.facts.len()),
        ("records.yaml", rules.records.len()),
        ("circumstances.yaml", rules.circumstances.circumstances.len()),
    ] {
        if count > MOST {
            report.add(file, &[], format!("{count} entries; the engine takes {MOST} at most"), "");
        }
    }
    circumstances(corpus, report);
    channels(corpus, report);
    kinds(corpus, report);
    actions(corpus, report);
}

fn actions(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "actions.yaml";
    let rules = &corpus.rules;
    let roles: Vec<&str> =
        rules.circumstances.circumstances.values().filter_map(|c| c.role.as_deref()).collect();
    for (id, action) in &rules.actions {
        for (field, role) in [("where", &action.role), ("changes-in", &action.changes_in)] {
            if let Some(role) = role {
                report.known((FILE, &[id, field]), "role", role, roles.iter().copied());
            }
        }
        if let Some(condition) = &action.fits {
            let scope = Scope { role: action.role.as_deref(), facts: false };
            conditions::check(corpus, condition, scope, (FILE, &[id, "fits"]), report);
        }
        for record in &action.records {
            report.known(
                (FILE, &[id, "records"]),
                "record",
                record,
                rules.records.iter().map(String::as_str),
            );
        }
        for claim in action.rests_on.iter().filter(|claim| corpus.nation.claim(claim).is_none()) {
            let claims: Vec<String> = corpus.nation.claims().into_iter().map(|(path, _)| path).collect();
            let known = claims.iter().map(String::as_str);
            report.known((FILE, &[id, "rests-on"]), "national claim", claim, known);
        }
        for (name, value) in &action.changes {
            let at = [id.as_str(), "changes"];
            let all = &rules.circumstances.circumstances;
            if report.known((FILE, &at), "circumstance", name, all.keys().map(String::as_str)) {
                let values = all[name].values.iter().map(String::as_str);
                report.known((FILE, &at), &format!("answer of `{name}`"), value, values);
            }
        }
        for state in action.states.iter().flatten() {
            report.known(
                (FILE, &[id, "states"]),
                "state",
                state,
                corpus.state_codes.iter().map(String::as_str),
            );
        }
        if action.sources.is_empty() {
            report.add(
                FILE,
                &[id],
                format!("`{id}` has no source"),
                "every action names at least one source",
            );
        }
    }
}

fn no_id_twice(file: &str, path: &[&str], ids: &[String], report: &mut Report) {
    let mut seen = HashSet::new();
    for (index, id) in ids.iter().enumerate() {
        if !seen.insert(id) {
            let index = index.to_string();
            let path: Vec<&str> = path.iter().copied().chain([index.as_str()]).collect();
            report.add(file, &path, format!("`{id}` is here twice"), "remove one");
        }
    }
}

fn circumstances(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "circumstances.yaml";
    let all = &corpus.rules.circumstances;
    let roles: Vec<&str> = all.circumstances.values().filter_map(|c| c.role.as_deref()).collect();
    for (id, circumstance) in &all.circumstances {
        let path = ["circumstances", id.as_str()];
        let topics = all.topics.iter().map(String::as_str);
        report.known((FILE, &path), "topic", &circumstance.topic, topics);
        let listed = circumstance.role.is_some() || circumstance.list.is_some();
        match (listed, circumstance.values.is_empty()) {
            (true, false) => {
                let hint = "its answers are states, or a list that each state has";
                report.add(FILE, &path, format!("`{id}` has values of its own"), hint);
            }
            (false, true) => report.add(FILE, &path, format!("`{id}` has no answers"), "list its `values`"),
            _ => {}
        }
        if circumstance.list.is_some() && circumstance.per.is_none() {
            report.add(FILE, &path, format!("`{id}` has a list of no state"), "add `per:` with a role");
        }
        if let Some(per) = &circumstance.per {
            report.known((FILE, &path), "role", per, roles.iter().copied());
        }
        if let Some(condition) = &circumstance.ask_when {
            let scope = Scope { role: circumstance.per.as_deref(), facts: false };
            let path = ["circumstances", id.as_str(), "ask-when"];
            conditions::check(corpus, condition, scope, (FILE, &path), report);
        }
    }
    conditions::check_circles(corpus, FILE, report);
}

fn channels(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "channels.yaml";
    let rules = &corpus.rules;
    let circumstances = &rules.circumstances.circumstances;
    let roles: Vec<&str> = circumstances.values().filter_map(|c| c.role.as_deref()).collect();
    for (id, channel) in &rules.channels {
        let path = [id.as_str()];
        report.known(
            (FILE, &[id, "holder"]),
            "holder",
            &channel.holder,
            rules.holders.iter().map(String::as_str),
        );
        if let Some(role) = &channel.role {
            report.known((FILE, &[id, "where"]), "role", role, roles.iter().copied());
        } else {
            if channel.needs_case {
                report.add(
                    FILE,
                    &path,
                    "`needs-case` on a channel without `where`",
                    "cases belong to states",
                );
            }
            let mut asks = false;
            channel.when.each_leaf(&mut |name, _| asks |= circumstances.contains_key(name));
            if !asks {
                let hint = "nothing may be claimed of a person who has answered nothing";
                report.add(FILE, &[id, "when"], format!("`{id}` rests on no circumstance"), hint);
            }
        }
        for agency in channel.shown_for.iter().flatten() {
            agency_or_group(corpus, (FILE, &[id, "shown-for"]), agency, report);
        }
        if channel.shown_for.is_some() && channel.seen != Seen::Nationwide {
            let hint = "by state it is the cases that say whose use is shown";
            report.add(FILE, &path, "`shown-for` on a channel that is not seen nationwide", hint);
        }
        if channel.reaches.iter().all(|reach| reach.records.is_empty()) {
            report.add(FILE, &[id, "reaches"], format!("`{id}` names no record"), "add `records:`");
        }
        for (index, reach) in channel.reaches.iter().enumerate() {
            let index = index.to_string();
            let place = [id.as_str(), "reaches", &index];
            if reach.agencies.is_empty() {
                report.add(FILE, &place, format!("`{id}` names no agency here"), "add `agencies:`");
            }
            for record in &reach.records {
                report.known((FILE, &place), "record", record, rules.records.iter().map(String::as_str));
            }
            for agency in &reach.agencies {
                agency_or_group(corpus, (FILE, &place), agency, report);
            }
        }
        let scope = Scope { role: channel.role.as_deref(), facts: channel.role.is_some() };
        conditions::check(corpus, &channel.when, scope, (FILE, &[id, "when"]), report);
        for reach in &channel.reaches {
            if let Some(condition) = &reach.when {
                conditions::check(corpus, condition, scope, (FILE, &[id, "reaches"]), report);
            }
        }
        for fact in &channel.facts {
            report.known((FILE, &[id, "facts"]), "fact", fact, rules.facts.keys().map(String::as_str));
        }
        if channel.rests_on.is_empty() {
            report.add(FILE, &path, format!("`{id}` rests on no claim"), "name one of national.yaml");
        }
        for claim in &channel.rests_on {
            if corpus.nation.claim(claim).is_none() {
                let known: Vec<String> = corpus.nation.claims().into_iter().map(|(path, _)| path).collect();
                let known = known.iter().map(String::as_str);
                report.known((FILE, &[id, "rests-on"]), "national claim", claim, known);
            }
        }
    }
}

/// Reports an id that is neither an agency nor a group of them.
pub(super) fn agency_or_group(corpus: &Corpus, place: (&str, &[&str]), id: &str, report: &mut Report) {
    let agencies = &corpus.rules.agencies;
    let known = agencies.agencies.iter().chain(agencies.groups.keys()).map(String::as_str);
    report.known(place, "agency", id, known);
}

fn kinds(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "safeguards.yaml";
    let channels = || corpus.rules.channels.keys().map(String::as_str);
    for (id, kind) in &corpus.rules.safeguards {
        if kind.narrows.is_empty() && kind.does_not_narrow.is_empty() {
            let hint = "list the channels it narrows, or those that people wrongly believe it narrows";
            report.add(FILE, &[id], format!("`{id}` narrows no channel"), hint);
        }
        for channel in kind.narrows.iter().chain(&kind.does_not_narrow) {
            report.known((FILE, &[id]), "channel", channel, channels());
        }
        if !kind.narrows.is_empty() && kind.keeps == kind.lowers_to.is_some() {
            let hint = "give it `lowers-to`, or `keeps: true` if it only limits how long data is kept";
            report.add(FILE, &[id], format!("`{id}` must either lower access or limit keeping"), hint);
        }
    }
}
