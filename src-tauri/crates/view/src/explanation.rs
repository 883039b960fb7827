//! Why one exposure is what it is, in finished words: the same for window, terminal and report.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use sightline_engine::corpus::{Claims, Corpus, Jurisdiction, NATION, Source};
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{CaseResult, Engine, EventResult, ExposureResult, RouteResult, SafeguardResult};

use crate::words::{Text, Words, event_id, note_id};

/// The explanation of one exposure.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Explanation {
    /// "License photo → ICE deportation officers (ERO)".
    pub title: Text,
    /// The state, by name, if there is one.
    pub place: Option<Text>,
    /// Access, for colour and mark.
    pub access: Access,
    /// "Open", as a word.
    pub access_word: Text,
    /// What that means, in a sentence.
    pub access_sentence: Text,
    /// What is known of its use, in a sentence.
    pub evidence_sentence: Text,
    /// What it depends on, in a sentence; none when it applies.
    pub depends_sentence: Option<Text>,
    /// The questions whose answers would settle it.
    pub depends_on: Vec<Text>,
    /// The routes: those that are shut or narrowed first.
    pub routes: Vec<RouteView>,
    /// The sources, numbered from 1 as the notes cite them.
    pub sources: Vec<SourceView>,
}

/// One route of an explanation.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RouteView {
    /// Name of the channel.
    pub name: Text,
    /// Who keeps the record.
    pub holder: Text,
    /// Access, for colour and mark.
    pub access: Access,
    /// "Open", as a word.
    pub access_word: Text,
    /// "shown by records", as a phrase.
    pub evidence_phrase: Text,
    /// Answers not given that can change this route.
    pub depends_on: Vec<Text>,
    /// How it travels.
    pub how: Text,
    /// The person's own answers: "Kind of card: REAL ID".
    pub because: Vec<Text>,
    /// What the nation-wide sources show of it.
    pub background: Vec<NoteView>,
    /// What is known of the state.
    pub state_notes: Vec<NoteView>,
    /// What narrows it.
    pub safeguards: Vec<SafeguardView>,
    /// What may narrow it: not settled, or waiting for an answer.
    pub may_narrow: Vec<SafeguardView>,
    /// Laws that people believe stop it, and that do not.
    pub not_stopped_by: Vec<SafeguardView>,
    /// What was seen.
    pub cases: Vec<CaseView>,
    /// How it changed, and who says what, oldest first.
    pub history: Vec<EventView>,
    /// Said where the use was seen in other states only.
    pub seen_elsewhere: Option<Text>,
    /// What is not settled.
    pub unsettled: Vec<Text>,
}

/// A sourced, dated note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct NoteView {
    /// The note.
    pub text: Text,
    /// "Sources up to January 13, 2026; confidence: medium".
    pub dated: Text,
    /// For a list of the nation: the states on it, by name.
    pub states: Option<String>,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

/// A safeguard in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SafeguardView {
    /// Its kind, as a name.
    pub name: Text,
    /// What it does to this route.
    pub effect: Text,
    /// Citation.
    pub law: Option<String>,
    /// In force since.
    pub since: Option<Text>,
    /// What such a rule does in general.
    pub what: Option<Text>,
    /// The notes on this very law.
    pub notes: Vec<NoteView>,
    /// Said where it was told in full on an earlier route.
    pub above: Option<Text>,
    /// Who must obey it.
    pub binds: Option<Text>,
    /// Ways past it.
    pub exceptions: Option<Text>,
}

/// A case in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct CaseView {
    /// "June 30, 2017: records were handed over (shown by records)".
    pub headline: Text,
    /// The notes on it: more than one where two sides tell it differently.
    pub notes: Vec<NoteView>,
    /// Said where the notes were told on an earlier route.
    pub above: Option<Text>,
}

/// A dated event in words, told by one voice.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct EventView {
    /// "February 24, 2026".
    pub date: String,
    /// "A court".
    pub voice: Text,
    /// What happened, or what is said.
    pub text: Text,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

/// A source in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SourceView {
    /// Number, from 1.
    pub number: usize,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Date of publication.
    pub date: Option<String>,
    /// Address. It is shown, never opened.
    pub url: Option<String>,
    /// Said of a source that was known and not read.
    pub not_read: Option<Text>,
}

impl SourceView {
    /// The source under a number.
    #[must_use]
    pub fn new(words: &Words, number: usize, source: &Source) -> Self {
        Self {
            number,
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| words.date(date)),
            url: source.url.clone(),
            not_read: (!source.seen).then(|| words.get("source-not-read")),
        }
    }

    /// The title as a sentence of its own.
    #[must_use]
    pub fn full_title(&self) -> String {
        let ends = self.title.ends_with(['.', '?', '!']);
        format!("{}{}", self.title, if ends { "" } else { "." })
    }
}

/// Words the explanation of `exposure`.
#[must_use]
pub fn explain(engine: &Engine, words: &Words, exposure: &ExposureResult) -> Explanation {
    Explainer { engine, words, numbers: BTreeMap::new(), order: Vec::new(), told: HashSet::new() }
        .run(exposure)
}

struct Explainer<'a> {
    engine: &'a Engine,
    words: &'a Words,
    /// Numbers of the sources cited so far.
    numbers: BTreeMap<String, usize>,
    order: Vec<String>,
    /// Notes and safeguards told so far: each is told once in full.
    told: HashSet<String>,
}

impl Explainer<'_> {
    fn run(mut self, exposure: &ExposureResult) -> Explanation {
        let words = self.words;
        let mut routes: Vec<&RouteResult> = exposure.routes.iter().collect();
        // Shut doors are told first: they are true too. Among the others, what was seen here comes first.
        routes.sort_by_key(|route| {
            (route.access, std::cmp::Reverse(route.evidence), std::cmp::Reverse(route.cases.len()))
        });
        let state = exposure.state.as_deref();
        let routes = routes.into_iter().map(|route| self.route(state, route)).collect();
        let names = [
            ("record", words.get(&format!("record-{}", exposure.record)).text.into()),
            ("agency", words.get(&format!("agency-{}", exposure.agency)).text.into()),
        ];
        let depends = exposure.certainty == Certainty::Depends;
        Explanation {
            title: words.with("explain-title", &names),
            place: state.map(|code| place(words, code)),
            access: exposure.access,
            access_word: words.get(&format!("access-{}", exposure.access.id())),
            access_sentence: words.get(&format!("access-{}-sentence", exposure.access.id())),
            evidence_sentence: words
                .get(&format!("{}-sentence", evidence_id(exposure.evidence, exposure.asked_only))),
            depends_sentence: depends.then(|| words.get("explain-depends")),
            depends_on: exposure.depends_on.iter().map(|id| label(words, id)).collect(),
            routes,
            sources: self.sources(),
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
            Some(place) => route.facts.keys().filter_map(|fact| self.note(place, fact)).collect(),
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

    /// The note of a claim with its date and sources; `None` if it has been told already.
    fn note(&mut self, jurisdiction: &Jurisdiction, path: &str) -> Option<NoteView> {
        let claim = jurisdiction.claim(path)?;
        let id = note_id(&jurisdiction.state, path);
        if !self.told.insert(id.clone()) {
            return None;
        }
        let cites = claim.sources.iter().map(|source| self.cite(&jurisdiction.state, source)).collect();
        let dated = format!("note-dated-{}", claim.confidence.id());
        Some(NoteView {
            text: self.words.get(&id),
            dated: self.words.with(&dated, &[("date", claim.as_of.to_string().into())]),
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
            what: if first { words.attribute(&kind, "what", &[]) } else { None },
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

/// The message for evidence: asked for is not the same as given.
#[must_use]
pub fn evidence_id(evidence: Evidence, asked_only: bool) -> String {
    format!("evidence-{}{}", evidence.id(), if asked_only { "-asked" } else { "" })
}

/// The name of a state, or of the nation.
#[must_use]
pub fn place(words: &Words, code: &str) -> Text {
    if code == NATION {
        words.get("place-nation")
    } else {
        words.get(&format!("state-{}", code.to_lowercase()))
    }
}

/// The short name of a question.
#[must_use]
pub fn label(words: &Words, circumstance: &str) -> Text {
    let id = format!("circumstance-{circumstance}");
    words.attribute(&id, "label", &[]).unwrap_or_else(|| words.get(&id))
}

/// An answer as the person gave it: "Kind of card: REAL ID".
#[must_use]
pub fn answer(words: &Words, corpus: &Corpus, circumstance: &str, value: &str) -> Text {
    let label = label(words, circumstance);
    let id = format!("circumstance-{circumstance}");
    let is_role =
        corpus.rules.circumstances.circumstances.get(circumstance).is_some_and(|c| c.role.is_some());
    let value = match words.attribute(&id, &format!("is-{value}"), &[]) {
        Some(text) => text.text,
        None if is_role => words.list(value.split(", ").map(|code| place(words, code).text)),
        // A county names itself.
        None => value.to_owned(),
    };
    let args = [("label", label.text.into()), ("value", value.into())];
    words.with("answer-line", &args)
}
