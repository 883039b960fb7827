//! How an explanation is put into words: each note and each safeguard is told once, and sources are numbered as
//! they are met.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use sightline_engine::corpus::{Claims, Jurisdiction, NATION};
use sightline_engine::vocabulary::{Certainty, Evidence};
use sightline_engine::{CaseResult, Engine, EventResult, ExposureResult, RouteResult, SafeguardResult};

use crate::explanation::{
    CaseView, EventView, Explanation, NoteView, RouteView, SafeguardView, SourceView, answer, claim_dated,
    evidence_id, label, place,
};
use crate::overview::dated;
use crate::words::{Text, Words, event_id, note_id};

pub(crate) struct Explainer<'a> {
    engine: &'a Engine,
    words: &'a Words,
    /// Numbers of the sources cited so far.
    numbers: BTreeMap<String, usize>,
    order: Vec<String>,
    /// Notes and safeguards told so far: each is told once in full.
    told: HashSet<String>,
}

impl<'a> Explainer<'a> {
    pub(crate) fn new(engine: &'a Engine, words: &'a Words) -> Self {
        Self { engine, words, numbers: BTreeMap::new(), order: Vec::new(), told: HashSet::new() }
    }

    /// The explanation of one exposure.
    pub(crate) fn run(mut self, exposure: &ExposureResult) -> Explanation {
        let words = self.words;
        let mut routes: Vec<&RouteResult> = exposure.routes.iter().collect();
        // Shut doors are told first: they are true too. Among the others, what was seen here comes first.
        routes.sort_by_key(|route| {
            let depends = route.certainty == Certainty::Depends;
            (route.access, depends, Reverse(route.evidence), Reverse(route.cases.len()))
        });
        let state = exposure.state.as_deref();
        let routes = routes.into_iter().map(|route| self.route(state, route)).collect();
        let names = [
            ("record", words.get(&format!("record-{}", exposure.record)).text.into()),
            ("agency", words.get(&format!("agency-{}", exposure.agency)).text.into()),
        ];
        let depends = exposure.certainty == Certainty::Depends;
        let mut evidence = evidence_id(exposure.evidence, exposure.asked_only);
        // The widest route gives the answer its evidence. That there is a case on a narrower one is not to be denied.
        if exposure.evidence == Evidence::LawOnly
            && exposure.routes.iter().any(|route| !route.cases.is_empty())
        {
            evidence.push_str("-elsewhere");
        }
        Explanation {
            title: words.with("explain-title", &names),
            place: state.map(|code| place(words, code)),
            access: exposure.access,
            access_word: words.get(&format!("access-{}", exposure.access.id())),
            access_sentence: words.get(&format!("access-{}-sentence", exposure.access.id())),
            evidence_sentence: words.get(&format!("{evidence}-sentence")),
            depends_sentence: depends.then(|| words.get("explain-depends")),
            depends_on: exposure.depends_on.iter().map(|id| label(words, id)).collect(),
            routes,
            sources: self.sources(),
            dated: dated(self.engine, words),
        }
    }

    fn route(&mut self, state: Option<&str>, route: &RouteResult) -> RouteView {
        let words = self.words;
        let corpus = self.engine.corpus();
        let channel = format!("channel-{}", route.channel);
        let safeguards =
            route.safeguards.iter().map(|safeguard| self.safeguard(safeguard, "lowers")).collect();
        let may_narrow = route.may_narrow.iter().map(|safeguard| self.safeguard(safeguard, "may")).collect();
        // In the order in which they are read, so that each note and number comes where it is first met.
        let not_stopped_by =
            route.not_stopped_by.iter().map(|safeguard| self.safeguard(safeguard, "not")).collect();
        let cases = route.cases.iter().map(|case| self.case(case)).collect();
        let history = route.events.iter().filter_map(|event| self.event(event)).collect();
        let place = state.and_then(|code| corpus.jurisdiction(code));
        let state_notes = match place {
            Some(place) => route.facts.keys().flat_map(|fact| self.fact(place, fact)).collect(),
            None => Vec::new(),
        };
        let background = route
            .rests_on
            .iter()
            .filter_map(|id| id.split_once('/'))
            .filter_map(|(_, path)| self.note(&corpus.nation, path))
            .collect();
        let unseen = route.cases.is_empty() && route.evidence == Evidence::LawOnly;
        RouteView {
            name: words.get(&channel),
            holder: words.get(&format!("holder-{}", route.holder)),
            access: route.access,
            access_word: words.get(&format!("access-{}", route.access.id())),
            evidence_phrase: words.get(&evidence_id(route.evidence, route.asked_only)),
            depends_on: route.depends_on.iter().map(|id| label(words, id)).collect(),
            how: words.attribute(&channel, "how", &[]).unwrap_or_else(|| words.get(&channel)),
            because: (route.because.answers.iter())
                .map(|(id, value)| answer(words, corpus, id, value))
                .collect(),
            background,
            state_notes,
            safeguards,
            may_narrow,
            not_stopped_by,
            cases,
            history,
            seen_elsewhere: unseen.then(|| words.attribute(&channel, "seen-elsewhere", &[])).flatten(),
            unsettled: route
                .unsettled
                .iter()
                .filter(|id| !id.contains('/'))
                .map(|id| words.get(&format!("fact-{id}")))
                .collect(),
        }
    }

    /// The notes of a fact: its own, and those of further findings that no safeguard or case tells.
    fn fact(&mut self, place: &Jurisdiction, fact: &str) -> Vec<NoteView> {
        let further = place.facts.get(fact).into_iter().flat_map(|claim| claim.further.keys());
        let untold = further.map(|name| format!("{fact}/{name}")).filter(|path| !place.tells(path));
        let paths: Vec<String> = std::iter::once(fact.to_owned()).chain(untold).collect();
        paths.iter().filter_map(|path| self.note(place, path)).collect()
    }

    /// The note of a claim with its date and sources; `None` if it has been told already.
    fn note(&mut self, jurisdiction: &Jurisdiction, path: &str) -> Option<NoteView> {
        let claim = jurisdiction.claim(path)?;
        let id = note_id(&jurisdiction.state, path);
        if !self.told.insert(id.clone()) {
            return None;
        }
        let cites = claim.sources.iter().map(|source| self.cite(&jurisdiction.state, source)).collect();
        Some(NoteView {
            text: self.words.get(&id),
            dated: claim_dated(self.engine, self.words, claim),
            states: (!claim.states.is_empty())
                .then(|| self.words.list(claim.states.iter().map(|code| place(self.words, code).text))),
            cites,
        })
    }

    fn cite(&mut self, jurisdiction: &str, source: &str) -> usize {
        let id = format!("{}/{source}", sightline_engine::prefix(jurisdiction));
        // The same page serves several states: it is one source.
        let next = self.order.len() + 1;
        let number = *self.numbers.entry(id.clone()).or_insert(next);
        if number == next {
            self.order.push(id);
        }
        number
    }

    fn safeguard(&mut self, safeguard: &SafeguardResult, effect: &str) -> SafeguardView {
        let words = self.words;
        let corpus = self.engine.corpus();
        let kind = format!("safeguard-{}", safeguard.kind);
        let name = safeguard.id.split_once('/').map_or("", |(_, name)| name);
        let found = corpus
            .jurisdiction(&safeguard.state)
            .and_then(|jurisdiction| Some((jurisdiction, jurisdiction.safeguards.get(name)?)));
        let first = self.told.insert(safeguard.id.clone());
        let mut notes = Vec::new();
        let (mut binds, mut exceptions) = (None, None);
        if let (Some((jurisdiction, entry)), true) = (found, first) {
            notes = entry.rests_on.iter().filter_map(|path| self.note(jurisdiction, path)).collect();
            let parties = entry.binds.iter().map(|party| words.get(&format!("party-{party}")).text);
            binds = Some(Text { text: words.list(parties), fallback: None });
            let own = entry
                .rests_on
                .iter()
                .find_map(|path| words.attribute(&note_id(&jurisdiction.state, path), "exceptions", &[]));
            exceptions = own.or_else(|| {
                let list = entry.exceptions.iter().map(|id| words.get(&format!("exception-{id}")).text);
                (!entry.exceptions.is_empty())
                    .then(|| Text { text: list.collect::<Vec<_>>().join("; "), fallback: None })
            });
        }
        let effect = match (effect, safeguard.lowers_to, safeguard.keeps_days) {
            ("lowers", Some(limit), _) => words.get(&format!("effect-{}", limit.id())),
            ("not", ..) => words.get("effect-none"),
            (_, _, Some(days)) => words.with("effect-keeps", &[("days", days.into())]),
            _ => words.get("effect-may"),
        };
        SafeguardView {
            name: words.get(&kind),
            effect,
            law: safeguard.law.clone(),
            since: safeguard
                .since
                .map(|since| words.with("safeguard-since", &[("date", since.to_string().into())])),
            // A federal law is the only one of its kind: its note says what the kind would.
            what: (first && (notes.is_empty() || safeguard.state != NATION))
                .then(|| words.attribute(&kind, "what", &[]))
                .flatten(),
            notes,
            above: (!first).then(|| words.get("safeguard-above")),
            binds,
            exceptions,
        }
    }

    fn case(&mut self, case: &CaseResult) -> CaseView {
        let (code, name) = case.id.split_once('/').unwrap_or_default();
        let jurisdiction = self.engine.corpus().jurisdiction(&code.to_uppercase());
        let entry = jurisdiction.and_then(|jurisdiction| Some((jurisdiction, jurisdiction.cases.get(name)?)));
        let notes: Vec<NoteView> = entry
            .into_iter()
            .flat_map(|(jurisdiction, case)| case.rests_on.iter().map(move |path| (jurisdiction, path)))
            .filter_map(|(jurisdiction, path)| self.note(jurisdiction, path))
            .collect();
        let args = [
            ("date", case.date.to_string().into()),
            ("evidence", self.words.get(&format!("evidence-{}", case.evidence.id())).text.into()),
        ];
        let above = notes.is_empty().then(|| self.words.get("safeguard-above"));
        CaseView { headline: self.words.with(&format!("case-{}", case.shows.id()), &args), notes, above }
    }

    /// An event with its sources; `None` if it has been told already.
    fn event(&mut self, event: &EventResult) -> Option<EventView> {
        let (code, name) = event.id.split_once('/')?;
        let jurisdiction = self.engine.corpus().jurisdiction(&code.to_uppercase())?;
        let claims =
            jurisdiction.events.get(name)?.rests_on.iter().filter_map(|path| jurisdiction.claim(path));
        if !self.told.insert(format!("event {}", event.id)) {
            return None;
        }
        let mut cites: Vec<usize> = claims
            .flat_map(|claim| &claim.sources)
            .map(|source| self.cite(&jurisdiction.state, source))
            .collect();
        cites.sort_unstable();
        cites.dedup();
        Some(EventView {
            date: self.words.date(event.date),
            voice: self.words.get(&format!("voice-{}", event.voice.id())),
            text: self.words.get(&event_id(&jurisdiction.state, name)),
            cites,
        })
    }

    fn sources(&self) -> Vec<SourceView> {
        let corpus = self.engine.corpus();
        let named = self.order.iter().enumerate();
        named
            .filter_map(|(index, id)| Some(SourceView::new(self.words, index + 1, corpus.source(id)?)))
            .collect()
    }
}
