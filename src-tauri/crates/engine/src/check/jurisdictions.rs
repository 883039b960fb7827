//! Checks of one jurisdiction: its claims, safeguards, cases and sources.

use std::collections::HashSet;

use super::Report;
use super::conditions::{self, Scope};
use super::vocabulary::agency_or_group;
use crate::corpus::{Case, Claim, Claims, Corpus, Event, Jurisdiction, NATION, Safeguard};
use crate::vocabulary::{Confidence, Evidence, Limit, Material};

pub(super) fn check(corpus: &Corpus, code: &str, state: &Jurisdiction, report: &mut Report) {
    let file = if code == NATION { "national.yaml".to_owned() } else { format!("states/{code}.yaml") };
    Checker { corpus, state, file: &file, national: code == NATION, report }.run();
}

struct Checker<'a, 'r, 'p> {
    corpus: &'a Corpus,
    state: &'a Jurisdiction,
    file: &'a str,
    national: bool,
    report: &'r mut Report<'p>,
}

impl<'a> Checker<'a, '_, '_> {
    fn run(mut self) {
        let facts = &self.corpus.rules.facts;
        let file = self.file;
        for (path, claim) in self.state.claims() {
            let (section, at) = place(&path);
            let at: Vec<&str> = [section].into_iter().chain(at).collect();
            self.claim(&path, &at, claim);
        }
        for (id, fact) in &self.state.facts {
            if self.national {
                continue;
            }
            let at = ["facts", id.as_str()];
            if !self.report.known((file, &at), "fact", id, facts.keys().map(String::as_str)) {
                continue;
            }
            for claim in std::iter::once(fact).chain(fact.further.values()) {
                let value = claim.value.as_deref().unwrap_or_default();
                if !facts[id].admits(value) {
                    let known = facts[id].values.iter().map(String::as_str);
                    self.report.known((file, &at), &format!("value of `{id}`"), value, known);
                }
            }
        }
        if !self.national {
            for (id, _) in
                facts.iter().filter(|(id, fact)| fact.everywhere && !self.state.facts.contains_key(*id))
            {
                let hint = "every state has this fact; use `none-found` or `unknown` if nothing was found";
                self.report.add(file, &["facts"], format!("the fact `{id}` is missing"), hint);
            }
        }
        for (id, safeguard) in &self.state.safeguards {
            self.safeguard(id, safeguard);
        }
        for (id, case) in &self.state.cases {
            self.case(id, case);
        }
        for (id, event) in &self.state.events {
            self.event(id, event);
        }
        let used: HashSet<&str> = self
            .state
            .claims()
            .iter()
            .flat_map(|(_, claim)| claim.sources.iter().map(String::as_str))
            .collect();
        for id in self.state.sources.keys().filter(|id| !used.contains(id.as_str())) {
            let hint = "name it under a claim, or remove it";
            self.report.add(file, &["sources", id], format!("the source `{id}` is used nowhere"), hint);
        }
    }

    fn claim(&mut self, path: &str, at: &[&str], claim: &Claim) {
        let (file, rules) = (self.file, &self.corpus.rules);
        if claim.sources.is_empty() {
            self.report.add(
                file,
                at,
                format!("`{path}` has no source"),
                "every claim names at least one source",
            );
        }
        let mut read = false;
        for id in &claim.sources {
            let sources = self.state.sources.keys().map(String::as_str);
            if self.report.known((file, &[at, &["sources"]].concat()), "source", id, sources) {
                read |= self.state.sources[id].seen;
            }
        }
        if !read && !claim.sources.is_empty() && claim.confidence != Confidence::Low {
            let hint = "a claim whose sources were all not read has `confidence: low`";
            self.report.add(file, at, format!("no source of `{path}` was read"), hint);
        }
        if claim.value.is_none() && !path.starts_with("other/") {
            self.report.add(file, at, format!("`{path}` has no value"), "add `value:`");
        }
        for record in &claim.records {
            self.report.known((file, at), "record", record, rules.records.iter().map(String::as_str));
        }
        for agency in &claim.agencies {
            agency_or_group(self.corpus, (file, at), agency, self.report);
        }
        if claim.further.values().any(|further| !further.further.is_empty()) {
            self.report.add(file, at, "`further` inside `further`", "put it one level up");
        }
    }

    fn rests_on(&mut self, at: &[&str], path: &str) -> Option<&'a Claim> {
        let claim = self.state.claim(path);
        if claim.is_none() {
            let known: Vec<String> = self.state.claims().into_iter().map(|(path, _)| path).collect();
            let known = known.iter().map(String::as_str);
            self.report.known((self.file, &[at, &["rests-on"]].concat()), "claim of this file", path, known);
        }
        claim
    }

    fn safeguard(&mut self, id: &str, safeguard: &Safeguard) {
        let (file, rules) = (self.file, &self.corpus.rules);
        let at = ["safeguards", id];
        let claims: Vec<&Claim> =
            safeguard.rests_on.iter().filter_map(|path| self.rests_on(&at, path)).collect();
        for agency in &safeguard.agencies {
            agency_or_group(self.corpus, (file, &at), agency, self.report);
        }
        for record in safeguard.records.iter().flatten() {
            self.report.known((file, &at), "record", record, rules.records.iter().map(String::as_str));
        }
        self.places(id, &at, safeguard.states.as_ref());
        for party in &safeguard.binds {
            self.report.known((file, &at), "party", party, rules.parties.iter().map(String::as_str));
        }
        if safeguard.binds.is_empty() {
            self.report.add(file, &at, format!("`{id}` binds nobody"), "say who must obey it");
        }
        for exception in &safeguard.exceptions {
            let known = rules.exceptions.iter().map(String::as_str);
            self.report.known((file, &at), "exception", exception, known);
        }
        let kinds = rules.safeguards.keys().map(String::as_str);
        if !self.report.known(
            (file, &[&at[..], &["kind"]].concat()),
            "kind of safeguard",
            &safeguard.kind,
            kinds,
        ) {
            return;
        }
        let kind = &rules.safeguards[&safeguard.kind];
        for channel in safeguard.channels.iter().flatten() {
            let what = format!("channel among those that `{}` narrows:", safeguard.kind);
            self.report.known((file, &at), &what, channel, kind.narrows.iter().map(String::as_str));
        }
        if kind.keeps != safeguard.keeps_days.is_some() {
            let message =
                format!("`{id}`: `keeps-days` goes with a kind that has `keeps: true`, and only with one");
            self.report.add(file, &at, message, "");
        }
        if kind.keeps && safeguard.lowers_to.is_some() {
            self.report.add(file, &at, format!("`{id}` limits keeping, it cannot lower access"), "");
        }
        if safeguard.lowers_to.or(kind.lowers_to) == Some(Limit::Barred)
            && !claims.iter().any(|claim| claim.law.is_some() || is_official(claim.evidence))
        {
            let hint = "cite the law, or rest it on an official source, or let it lower to `restricted`";
            let message =
                format!("`{id}` bars a route, but no law, order or official statement stands behind it");
            self.report.add(file, &at, message, hint);
        }
        let since = safeguard.since.or_else(|| claims.iter().find_map(|claim| claim.effective));
        if let (Some(since), Some(until)) = (since, safeguard.until)
            && since.first_day() > until.last_day()
        {
            self.report.add(file, &at, format!("`{id}` ends before it begins"), "");
        }
        if let Some(condition) = &safeguard.when {
            let path = [&at[..], &["when"]].concat();
            let narrowed = safeguard.channels.as_ref().unwrap_or(&kind.narrows);
            for role in
                narrowed.iter().map(|channel| rules.channels.get(channel).and_then(|c| c.role.as_deref()))
            {
                let scope = Scope { role, facts: false };
                conditions::check(self.corpus, condition, scope, (file, &path), self.report);
            }
        }
    }

    fn event(&mut self, id: &str, event: &Event) {
        let at = ["events", id];
        for path in event.rests_on.iter() {
            self.rests_on(&at, path);
        }
        self.place_and_channels(id, &at, event.states.as_ref(), &event.channels);
    }

    fn places(&mut self, id: &str, at: &[&str], states: Option<&Vec<String>>) {
        for code in states.into_iter().flatten() {
            let known = self.corpus.state_codes.iter().map(String::as_str);
            self.report.known((self.file, at), "state", code, known);
        }
        if states.is_some() && !self.national {
            let message = format!("`{id}` names states in the file of one");
            self.report.add(self.file, at, message, "leave `states` out");
        }
    }

    fn place_and_channels(
        &mut self,
        id: &str,
        at: &[&str],
        states: Option<&Vec<String>>,
        channels: &[String],
    ) {
        let (file, rules) = (self.file, &self.corpus.rules);
        self.places(id, at, states);
        if channels.is_empty() {
            self.report.add(file, at, format!("`{id}` names no channel"), "add `channels:`");
        }
        for name in channels {
            self.report.known((file, at), "channel", name, rules.channels.keys().map(String::as_str));
        }
    }

    fn case(&mut self, id: &str, case: &Case) {
        let (file, rules) = (self.file, &self.corpus.rules);
        let at = ["cases", id];
        for path in case.rests_on.iter() {
            self.rests_on(&at, path);
        }
        if case.grade == Evidence::LawOnly {
            self.report.add(file, &at, format!("`{id}` is an event; its grade cannot be `law-only`"), "");
        }
        for agency in &case.agencies {
            agency_or_group(self.corpus, (file, &at), agency, self.report);
        }
        for record in case.records.iter().flatten() {
            self.report.known((file, &at), "record", record, rules.records.iter().map(String::as_str));
        }
        self.place_and_channels(id, &at, case.states.as_ref(), &case.channels);
        for name in &case.channels {
            let Some(channel) = rules.channels.get(name) else { continue };
            let matches = channel.reaches.iter().any(|reach| {
                rules
                    .agencies
                    .expand(&case.agencies)
                    .any(|agency| rules.agencies.expand(&reach.agencies).any(|a| a == agency))
                    && case
                        .records
                        .as_ref()
                        .is_none_or(|records| records.iter().any(|r| reach.records.contains(r)))
            });
            if !matches {
                let message =
                    format!("`{id}` shows `{name}`, which reaches none of its agencies with its records");
                self.report.add(file, &at, message, "check `agencies`, `records` and `channels`");
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

/// The section of a claim path and the keys inside it: `a/b` is `facts`, `[a, further, b]`.
fn place(path: &str) -> (&'static str, Vec<&str>) {
    match path.split_once('/') {
        None => ("facts", vec![path]),
        Some(("other", name)) => ("other", vec![name]),
        Some((fact, name)) => ("facts", vec![fact, "further", name]),
    }
}
