//! Checks of channels, and of the kinds of safeguard that narrow them.

use super::Report;
use super::conditions::{self, Scope};
use crate::corpus::{Channel, Corpus};
use crate::id::ChannelId;
use crate::vocabulary::Seen;

const FILES: &str = "channels/";

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, channel) in corpus.channels.iter() {
        one(corpus, id, channel, report);
    }
    kinds(corpus, report);
}

fn one(corpus: &Corpus, id: ChannelId, channel: &Channel, report: &mut Report) {
    let name = id.name();
    if channel.role.is_none() {
        if channel.needs_case {
            let at = (FILES, &[name, "needs-case"][..]);
            report.add(at, "`needs-case` on a channel without `where`", "cases belong to states");
        }
        if channel.when.circumstances().is_empty() {
            let hint = "nothing may be claimed of a person who has answered nothing";
            report.add((FILES, &[name, "when"]), format!("`{id}` rests on no circumstance"), hint);
        }
    }
    if channel.shown_for.is_some() && channel.seen != Seen::Nationwide {
        let hint = "by state it is the cases that say whose use is shown";
        let at = (FILES, &[name, "shown-for"][..]);
        report.add(at, "`shown-for` on a channel that is not seen nationwide", hint);
    }
    if channel.reaches.is_empty() {
        report.add(
            (FILES, &[name, "reaches"]),
            format!("`{id}` reaches nothing"),
            "add agencies and records",
        );
    }
    let scope = Scope { role: channel.role, facts: channel.role.is_some() };
    conditions::check(corpus, &channel.when, scope, (FILES, &[name, "when"]), report);
    for (index, reach) in channel.reaches.iter().enumerate() {
        let index = index.to_string();
        let within = |field| [name, "reaches", index.as_str(), field];
        if reach.agencies.is_empty() {
            report.add((FILES, &within("agencies")), format!("`{id}` names no agency here"), "name one");
        }
        if reach.records.is_empty() {
            report.add((FILES, &within("records")), format!("`{id}` names no record here"), "name one");
        }
        if let Some(condition) = &reach.when {
            conditions::check(corpus, condition, scope, (FILES, &within("when")), report);
        }
    }
    for (list, kinds) in &channel.lists {
        for (index, kind) in kinds.iter().enumerate() {
            let at = [name, "lists", list.name(), &index.to_string()];
            let known = corpus.lists[*list].about.kinds.iter().map(|kind| kind.as_str());
            report.known((FILES, &at), &format!("kind of row of `{list}`"), kind.as_str(), known);
        }
    }
    if channel.rests_on.is_empty() {
        let at = (FILES, &[name, "rests-on"][..]);
        report.add(at, format!("`{id}` rests on no claim"), "name one of nation/");
    }
    for (index, claim) in channel.rests_on.iter().enumerate() {
        let at = [name, "rests-on", &index.to_string()];
        report.claim((FILES, &at), "national claim", &corpus.nation, *claim);
    }
}

fn kinds(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "safeguards.yaml";
    for (id, kind) in corpus.safeguards.iter() {
        let at = (FILE, &[id.name()][..]);
        if kind.narrows.is_empty() && kind.does_not_narrow.is_empty() {
            let hint = "list the channels it narrows, or those that people wrongly believe it narrows";
            report.add(at, format!("`{id}` narrows no channel"), hint);
        }
        if !kind.narrows.is_empty() && kind.keeps == kind.lowers_to.is_some() {
            let hint = "give it `lowers-to`, or `keeps: true` if it only limits how long data is kept";
            report.add(at, format!("`{id}` must either lower access or limit keeping"), hint);
        }
    }
}
