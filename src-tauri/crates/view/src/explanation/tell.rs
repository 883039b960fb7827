//! How an explanation is put into words, from its first sentence to its sources.

use std::cmp::Reverse;
use std::sync::Arc;

use sightline_engine::{Engine, ExposureResult, Left, OfCounty, RouteResult, Told, Unsettled, notes_of_fact};
use sightline_rules::corpus::{ClaimPath, Place};
use sightline_rules::vocabulary::{Certainty, Evidence};
use sightline_rules::{ChannelId, CircumstanceId, HolderId, StateId};
use sightline_words::names::{CountyPart, Message};
use sightline_words::{Text, Words, names, own};

use super::explainer::{Detail, Explainer};
use super::outline::{Items, Section, sections};
use super::{Effect, Explanation, RouteView};
use crate::access::{access_sentence, access_word};
use crate::rows::line;
use crate::slip::Statement;

/// So many routes of an exposure does a paper tell in full: those best shown. Of others it tells the law.
const MOST_IN_FULL: usize = 4;

/// Words the explanation of one exposure.
pub(crate) fn explain(engine: &Engine, words: &Words, exposure: &ExposureResult) -> Explanation {
    Explainer::new(engine, words, Detail::Whole).run(exposure)
}

/// Words several explanations for a paper: what one has told, the next does not repeat, and sources are numbered through.
/// `whole`: with background.
pub(crate) fn explain_on_paper(
    engine: &Engine,
    words: &Words,
    exposures: &[ExposureResult],
    whole: bool,
) -> Vec<Explanation> {
    let detail = if whole { Detail::Whole } else { Detail::Paper };
    let mut explainer = Explainer::new(engine, words, detail);
    exposures.iter().map(|exposure| explainer.run(exposure)).collect()
}

impl Explainer<'_> {
    fn run(&mut self, exposure: &ExposureResult) -> Explanation {
        let (words, told) = (self.words, &exposure.told);
        let cited_before = self.cited();
        let mut routes: Vec<&RouteResult> = told.routes.iter().map(Arc::as_ref).collect();
        // Shut doors are told first: they are true too. Among the others, what was seen here comes first.
        routes.sort_by_key(|route| {
            let depends = route.certainty == Certainty::Depends;
            (route.access, depends, Reverse(route.evidence), Reverse(route.cases.len()))
        });
        let mut widest = 0;
        let routes = routes.into_iter().map(|route| {
            let wide = route.access == told.access;
            widest += usize::from(wide);
            self.route(told.state, route, self.detail == Detail::Paper && (!wide || widest > MOST_IN_FULL))
        });
        let routes = routes.collect();
        let args = [
            ("record", words.get(&names::record(exposure.record)).text.into()),
            ("agency", words.get(&names::agency(exposure.agency)).text.into()),
        ];
        // The widest route gives the answer its evidence. That there is a case on a narrower one is not to be denied.
        let elsewhere =
            told.evidence == Evidence::LawOnly && told.routes.iter().any(|route| !route.cases.is_empty());
        let evidence = if elsewhere {
            names::evidence_elsewhere_sentence()
        } else {
            names::evidence_sentence(told.evidence, told.asked_only)
        };
        let depends = told.certainty == Certainty::Depends;
        let short = self.short(exposure);
        let left = Left { access: told.access, takes: told.takes };
        Explanation {
            title: words.with(&own::EXPLAIN_TITLE, &args),
            place: told.state.map(|state| words.get(&names::place(Place::State(state)))),
            access: told.access,
            for_now: told.for_now.is_some(),
            access_word: access_word(words, left, told.for_now),
            access_sentence: access_sentence(words, left, told.for_now),
            evidence_sentence: words.get(&evidence),
            short_heading: words.get(&own::EXPLAIN_SHORT),
            short,
            depends_sentence: depends.then(|| words.get(&own::EXPLAIN_DEPENDS)),
            depends_on: told.depends_on.iter().map(|id| label(words, *id)).collect(),
            routes,
            sources_heading: words.get(&own::EXPLAIN_SOURCES),
            sources: self.sources_from(cited_before),
            dated: self.dated(),
            terms: Vec::new(),
        }
    }

    fn route(&mut self, state: Option<StateId>, route: &RouteResult, briefly: bool) -> RouteView {
        let words = self.words;
        let channel = names::channel(route.channel);
        RouteView {
            statement: Statement::Route(route.channel).to_string(),
            name: words.get(&channel),
            holder: self.holder(state, route.holder),
            access: route.access,
            for_now: route.for_now.is_some(),
            access_word: access_word(words, Left { access: route.access, takes: route.takes }, route.for_now),
            evidence_phrase: words.get(&names::evidence(route.evidence, route.asked_only)),
            how: words.find(&channel.clone().part("how")).unwrap_or_else(|| words.get(&channel)),
            sections: self.sections(state, route, briefly),
        }
    }

    /// The order of an explanation. What is told here is what `notes_of_fact` and the engine's collector of sources
    /// count on: each part is filled when its turn comes, so that notes and numbers stand where they are first met.
    fn sections(&mut self, state: Option<StateId>, route: &RouteResult, briefly: bool) -> Vec<Section> {
        let words = self.words;
        let place = state.and_then(|state| self.corpus().states.get(&state));
        let because = route.because.answers.iter().map(|(id, told)| answer_line(words, *id, told));
        let because = self.not_again(own::EXPLAIN_BECAUSE, because.collect());
        let waits = route.depends_on.iter().map(|id| label(words, *id)).collect();
        let waits = self.not_again(own::EXPLAIN_WAITS, waits);
        let county = route.county.iter().flat_map(|county| county_lines(words, route.channel, county));
        let county = self.not_again(own::EXPLAIN_COUNTY, county.collect());
        let safeguards = self.safeguards(&route.safeguards, Effect::Narrows, briefly);
        let fought_over = self.safeguards(&route.fought_over, Effect::ForNow, briefly);
        let may_narrow = self.safeguards(&route.may_narrow, Effect::MayNarrow, briefly);
        let not_stopped = self.safeguards(&route.not_stopped_by, Effect::DoesNot, briefly);
        let paper = self.detail == Detail::Paper;
        let cases = route.cases.iter().filter(|_| !briefly).map(|case| self.case(case)).collect();
        let unseen = !briefly && route.cases.is_empty() && route.evidence == Evidence::LawOnly;
        let elsewhere = names::channel(route.channel).part("seen-elsewhere");
        let events = route.events.iter().filter(|_| !paper).filter_map(|event| self.event(event)).collect();
        let state_notes = match place {
            Some(place) if !briefly => {
                let paths: Vec<ClaimPath> =
                    route.facts.keys().flat_map(|fact| notes_of_fact(place, *fact)).collect();
                self.notes(place, paths)
            }
            _ => Vec::new(),
        };
        let background = route.rests_on.iter().filter(|_| !paper).map(|claim| claim.path);
        let background = self.notes(&self.corpus().nation, background.collect::<Vec<_>>());
        let unsettled = route.unsettled.iter().filter_map(|unsettled| match unsettled {
            Unsettled::Fact(fact) => Some(words.get(&names::fact(*fact))),
            Unsettled::Safeguard(_) => None,
        });
        let unsettled = self.not_again(own::EXPLAIN_UNSETTLED, unsettled.collect());
        let of = |effect, safeguards| Items::Safeguards { effect, safeguards };
        sections(
            words,
            [
                (own::EXPLAIN_BECAUSE, Items::Lines { lines: because }),
                (own::EXPLAIN_WAITS, Items::Lines { lines: waits }),
                (own::EXPLAIN_COUNTY, Items::Lines { lines: county }),
                (own::EXPLAIN_NARROWS, of(Effect::Narrows, safeguards)),
                (own::EXPLAIN_FOR_NOW, of(Effect::ForNow, fought_over)),
                (own::EXPLAIN_MAY_NARROW, of(Effect::MayNarrow, may_narrow)),
                (own::EXPLAIN_NOT_STOPPED, of(Effect::DoesNot, not_stopped)),
                (
                    own::EXPLAIN_SEEN,
                    Items::Seen { cases, elsewhere: unseen.then(|| words.find(&elsewhere)).flatten() },
                ),
                (own::EXPLAIN_HISTORY, Items::History { events }),
                (own::EXPLAIN_STATE, Items::Notes { notes: state_notes }),
                (own::EXPLAIN_BACKGROUND, Items::Notes { notes: background }),
                (own::EXPLAIN_UNSETTLED, Items::Lines { lines: unsettled }),
            ],
        )
    }

    /// The lines under a heading that no earlier route told, and where one told some of them, a line that says so.
    fn not_again(&mut self, heading: Message, lines: Vec<Text>) -> Vec<Text> {
        let before = lines.len();
        let mut new: Vec<Text> =
            lines.into_iter().filter(|line| self.is_new_line(heading.id(), &line.text)).collect();
        if !new.is_empty() && new.len() < before {
            new.push(self.words.get(&own::EXPLAIN_TOLD_ABOVE));
        }
        new
    }

    /// Who keeps the record, with the official name where it is known.
    fn holder(&self, state: Option<StateId>, holder: HolderId) -> Text {
        let kind = self.words.get(&names::holder(holder));
        let place = state.and_then(|state| self.corpus().states.get(&state));
        match place.and_then(|place| place.holder(holder)) {
            None => kind,
            Some(name) => {
                let args = [("holder", kind.text.into()), ("name", name.to_owned().into())];
                self.words.with(&own::HOLDER_NAMED, &args)
            }
        }
    }
}

/// What a list says of the person's county, on this route.
fn county_lines(words: &Words, channel: ChannelId, of: &OfCounty) -> Vec<Text> {
    let part = match (of.rows.len(), of.other) {
        (0, 0) => CountyPart::None,
        (0, _) => CountyPart::Other,
        _ => CountyPart::Some,
    };
    let args = [("county", of.county.as_str().into()), ("date", of.as_of.to_string().into())];
    let sentence = words.with(&names::channel_county(channel, part), &args);
    std::iter::once(sentence).chain(of.rows.iter().map(|row| line(words, of.list, of.as_of, row))).collect()
}

/// The short name of a question.
pub(crate) fn label(words: &Words, question: CircumstanceId) -> Text {
    let question = names::circumstance(question);
    words.find(&question.clone().part("label")).unwrap_or_else(|| words.get(&question))
}

/// An answer as the person gave it: "Kind of card: REAL ID".
pub(crate) fn answer_line(words: &Words, question: CircumstanceId, told: &Told) -> Text {
    let args =
        [("label", label(words, question).text.into()), ("value", told_value(words, question, told).into())];
    words.with(&own::ANSWER_LINE, &args)
}

/// An answer as the person gave it: "REAL ID".
pub(crate) fn told_value(words: &Words, question: CircumstanceId, told: &Told) -> String {
    let own_words = |value: &str| words.find(&names::answer(question, value)).map(|text| text.text);
    match told {
        Told::NoState => own_words(sightline_rules::corpus::NONE).unwrap_or_default(),
        Told::States(states) => {
            words.list(states.iter().map(|state| words.get(&names::place(Place::State(*state))).text))
        }
        // A county names itself.
        Told::One(answer) => own_words(answer.name()).unwrap_or_else(|| answer.name().to_owned()),
    }
}
