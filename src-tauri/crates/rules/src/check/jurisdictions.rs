//! Checks of one jurisdiction: its claims, safeguards, cases and sources.

use std::collections::HashSet;

use super::conditions::{self, Scope};
use super::{Report, file_of};
use crate::corpus::{
    Case, CaseId, Claim, ClaimPath, Corpus, Event, EventId, Jurisdiction, OneOrMany, Place, Safeguard,
    SafeguardId, Seen,
};
use crate::id::{ChannelId, IdSet, StateId};
use crate::vocabulary::{Confidence, Evidence, Limit, Material, Standing, Takes};

pub(super) fn check(corpus: &Corpus, jurisdiction: &Jurisdiction, report: &mut Report) {
    let file = file_of(jurisdiction.place);
    Checker { corpus, jurisdiction, file: &file, report }.run();
}

struct Checker<'a, 'r, 'p> {
    corpus: &'a Corpus,
    jurisdiction: &'a Jurisdiction,
    file: &'a str,
    report: &'r mut Report<'p>,
}

impl<'a> Checker<'a, '_, '_> {
    fn run(mut self) {
        for (path, claim) in self.jurisdiction.claims() {
            self.claim(path, claim);
        }
        if self.jurisdiction.place != Place::Nation {
            self.facts();
        }
        for (id, safeguard) in self.jurisdiction.safeguards() {
            self.safeguard(id, safeguard);
        }
        for (id, case) in self.jurisdiction.cases() {
            self.case(id, case);
        }
        for (id, event) in self.jurisdiction.events() {
            self.event(id, event);
        }
        let used: HashSet<_> = self
            .jurisdiction
            .claims()
            .flat_map(|(_, claim)| &claim.sources)
            .map(|name| name.as_str())
            .collect();
        for (id, _) in self.jurisdiction.sources().filter(|(id, _)| !used.contains(id.name())) {
            let message = format!("the source `{}` is used nowhere", id.name());
            self.add(&["sources", id.name()], message, "name it under a claim, or remove it");
        }
    }

    fn add(&mut self, path: &[&str], message: impl Into<String>, hint: &str) {
        self.report.add((self.file, path), message, hint);
    }

    /// The facts of a state: known ones, with values that they admit, and none left out that every state has.
    fn facts(&mut self) {
        let facts = &self.corpus.facts;
        for (name, _) in self.jurisdiction.facts() {
            let Some(fact) = facts.find(name.as_str()) else {
                let known: Vec<&str> = facts.ids().map(|fact| fact.name()).collect();
                self.report.known((self.file, &["facts", name.as_str()]), "fact", name.as_str(), known);
                continue;
            };
            let of_fact = |path: &ClaimPath| path.fact() == Some(name);
            for (path, claim) in self.jurisdiction.claims().filter(|(path, _)| of_fact(path)) {
                let value = claim.value.map_or("", |value| value.as_str());
                if !value.is_empty() && !facts[fact].admits(value) {
                    let known = facts[fact].values.iter().map(|value| value.as_str());
                    let at = [&path.keys()[..], &["value"]].concat();
                    self.report.known((self.file, &at), &format!("value of `{fact}`"), value, known);
                }
            }
        }
        for (fact, _) in facts.iter().filter(|(_, fact)| fact.everywhere) {
            if self.jurisdiction.fact(fact.name()).is_none() {
                let hint = "every state has this fact; use `none-found` or `unknown` if nothing was found";
                self.add(&["facts"], format!("the fact `{fact}` is missing"), hint);
            }
        }
    }

    fn claim(&mut self, path: ClaimPath, claim: &Claim) {
        let keys = path.keys();
        let at = |field| [&keys[..], &[field]].concat();
        if claim.sources.is_empty() {
            let hint = "every claim names at least one source";
            self.add(&at("sources"), format!("`{path}` has no source"), hint);
        }
        for (index, name) in claim.sources.iter().enumerate() {
            let index = index.to_string();
            let at = [&keys[..], &["sources", &index]].concat();
            let known: Vec<&str> = self.jurisdiction.sources().map(|(id, _)| id.name()).collect();
            self.report.known((self.file, &at), "source", name.as_str(), known);
        }
        let read = self.jurisdiction.sources_of(claim).any(|(_, source)| source.seen != Seen::NotRead);
        if !read && !claim.sources.is_empty() && claim.confidence != Confidence::Low {
            let hint = "a claim whose sources were all not read has `confidence: low`";
            self.add(&at("confidence"), format!("no source of `{path}` was read"), hint);
        }
        if claim.value.is_none() && path.fact().is_some() {
            self.add(&keys, format!("`{path}` has no value"), "add `value:`");
        }
        if claim.further.values().any(|further| !further.further.is_empty()) {
            self.add(&at("further"), "`further` inside `further`", "put it one level up");
        }
    }

    fn rests_on(&mut self, at: [&str; 2], paths: &'a OneOrMany<ClaimPath>) -> Vec<&'a Claim> {
        for (index, path) in paths.iter().enumerate() {
            let index = index.to_string();
            let at = [&at[..], &["rests-on", &index]].concat();
            self.report.claim((self.file, &at), "claim of this file", self.jurisdiction, *path);
        }
        self.jurisdiction.claims_at(paths)
    }

    fn safeguard(&mut self, id: SafeguardId, safeguard: &'a Safeguard) {
        let name = id.name();
        let at = |field| ["safeguards", name, field];
        let claims = self.rests_on(["safeguards", name], &safeguard.rests_on);
        self.states(name, &at("states"), safeguard.states.as_ref());
        if safeguard.binds.is_empty() {
            self.add(&at("binds"), format!("`{name}` binds nobody"), "say who must obey it");
        }
        let kind = &self.corpus.safeguards[safeguard.kind];
        for (index, channel) in safeguard.channels.iter().flatten().enumerate() {
            let what = format!("channel among those that `{}` narrows:", safeguard.kind);
            let at = ["safeguards", name, "channels", &index.to_string()];
            let known = kind.narrows.iter().map(|channel| channel.name());
            self.report.known((self.file, &at), &what, channel.name(), known);
        }
        if safeguard.takes.is_some() != (safeguard.limit(kind) == Some(Limit::Restricted)) {
            let message =
                format!("`{name}`: `takes` goes with a safeguard that restricts, and only with one");
            let known = Takes::ALL.map(Takes::id).join(", ");
            self.add(&at("takes"), message, &format!("say what opens it: {known}"));
        }
        if safeguard.standing_since.is_some() && safeguard.standing == Standing::InForce {
            let hint = "say since when it is in force with `since`";
            self.add(&at("standing-since"), format!("`{name}` is in force: since when?"), hint);
        }
        if kind.keeps != safeguard.keeps_days.is_some() {
            let message =
                format!("`{name}`: `keeps-days` goes with a kind that has `keeps: true`, and only with one");
            self.add(&at("keeps-days"), message, "");
        }
        if kind.keeps && safeguard.lowers_to.is_some() {
            self.add(&at("lowers-to"), format!("`{name}` limits keeping, it cannot lower access"), "");
        }
        if safeguard.limit(kind) == Some(Limit::Barred)
            && !claims.iter().any(|claim| claim.law.is_some() || is_official(claim.evidence))
        {
            let hint = "cite the law, or rest it on an official source, or let it lower to `restricted`";
            let message =
                format!("`{name}` bars a route, but no law, order or official statement stands behind it");
            self.add(&at("rests-on"), message, hint);
        }
        if let (Some(since), Some(until)) = (safeguard.in_force_since(&claims), safeguard.until)
            && since.first_day() > until.last_day()
        {
            self.add(&at("until"), format!("`{name}` ends before it begins"), "");
        }
        if let Some(condition) = &safeguard.when {
            for channel in safeguard.narrows(kind) {
                // A law of the nation can bear on the states where something is so; a state's own need not ask.
                let role = self.corpus.channels[*channel].role;
                let facts = role.is_some() && self.jurisdiction.place == Place::Nation;
                let scope = Scope { role, facts };
                conditions::check(self.corpus, condition, scope, (self.file, &at("when")), self.report);
            }
        }
    }

    fn event(&mut self, id: EventId, event: &'a Event) {
        self.rests_on(["events", id.name()], &event.rests_on);
        self.states(id.name(), &["events", id.name(), "states"], event.states.as_ref());
        self.channels(id.name(), &["events", id.name(), "channels"], &event.channels);
    }

    fn states(&mut self, name: &str, at: &[&str], states: Option<&Vec<StateId>>) {
        if states.is_some() && self.jurisdiction.place != Place::Nation {
            self.add(at, format!("`{name}` names states in the file of one"), "leave `states` out");
        }
    }

    fn channels(&mut self, name: &str, at: &[&str], channels: &[ChannelId]) {
        if channels.is_empty() {
            self.add(at, format!("`{name}` names no channel"), "add `channels:`");
        }
    }

    fn case(&mut self, id: CaseId, case: &'a Case) {
        let name = id.name();
        let at = |field| ["cases", name, field];
        self.rests_on(["cases", name], &case.rests_on);
        if case.grade == Evidence::LawOnly {
            let message = format!("`{name}` is an event; its grade cannot be `law-only`");
            self.add(&at("grade"), message, "");
        }
        self.states(name, &at("states"), case.states.as_ref());
        self.channels(name, &at("channels"), &case.channels);
        let records = case.records.as_ref().map(|records| records.iter().copied().collect::<IdSet<_>>());
        for (index, channel) in case.channels.iter().enumerate() {
            let matches = self.corpus.channels[*channel].reaches.iter().any(|reach| {
                let reached: IdSet<_> = reach.records.iter().copied().collect();
                case.agencies.set().meets(reach.agencies.set())
                    && records.is_none_or(|records| records.meets(reached))
            });
            if !matches {
                let message = format!(
                    "`{name}` shows `{channel}`, which reaches none of its agencies with its records"
                );
                let at = ["cases", name, "channels", &index.to_string()];
                self.add(&at, message, "check `agencies`, `records` and `channels`");
            }
        }
    }
}

/// Whether the material can show a law, an order or an official technical block.
fn is_official(material: Material) -> bool {
    matches!(
        material,
        Material::Statute | Material::Court | Material::GovernmentRecord | Material::AgencyStatement
    )
}
