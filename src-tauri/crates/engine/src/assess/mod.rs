//! From answers to exposures. Pure: no text, no files, no clock.

mod alike;
mod exposure;
mod route;
mod run;

pub(crate) use alike::Alike;
pub use exposure::Exposure;
pub use route::{Reasons, RouteTaken};
use run::Before;
pub(crate) use run::Run;

use std::cell::OnceCell;

use sightline_rules::{CircumstanceId, StateId};

use crate::answers::Answers;
use crate::logic::{Seen, Truth, Verdict};
use crate::program::{Engine, Program};

/// The engine's answer for one person.
#[derive(Debug, Clone)]
pub struct Assessment<'e> {
    runs: Vec<Run<'e>>,
    /// Put in order when first asked for.
    order: OnceCell<Vec<Place>>,
}

/// The place of an exposure: its record and agency, its run, its place there. So it compares as one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place(u64);

impl Place {
    fn new(cell: usize, run: usize, pair: usize) -> Self {
        // There are at most 128 records and 128 agencies, and fewer programs than codes of states.
        Self((cell as u64) << 32 | (run as u64) << 16 | pair as u64)
    }

    fn run(self) -> usize {
        (self.0 >> 16 & 0xffff) as usize
    }

    fn pair(self) -> usize {
        (self.0 & 0xffff) as usize
    }
}

impl Assessment<'_> {
    /// Every exposure, in the order of record, agency and state, as the vocabulary orders them; no state comes first.
    pub fn exposures(&self) -> impl ExactSizeIterator<Item = Exposure<'_>> + Clone {
        self.order().iter().map(|place| Exposure::new(&self.runs[place.run()], place.pair()))
    }

    fn order(&self) -> &[Place] {
        self.order.get_or_init(|| {
            let mut order = Vec::with_capacity(self.runs.iter().map(|run| run.program.pairs.len()).sum());
            for (number, run) in self.runs.iter().enumerate() {
                order.extend(run.pairs().map(|pair| Place::new(run.program.cells[pair], number, pair)));
            }
            // Each run is in order already; the programs stand in the order of their states.
            order.sort();
            order
        })
    }

    /// Whether a question comes up, seen from a state; from a state that the person did not name, as from none.
    pub(crate) fn comes_up(&self, circumstance: CircumstanceId, state: Option<StateId>) -> Truth {
        self.seen_from(state).map_or(Truth::TRUE, |seen| seen.comes_up(circumstance))
    }

    /// The same, and why.
    pub(crate) fn is_asked(&self, circumstance: CircumstanceId, state: Option<StateId>) -> Verdict {
        self.seen_from(state).map_or(Verdict::TRUE, |seen| seen.is_asked(circumstance))
    }

    /// The person, seen from no state.
    pub(crate) fn nowhere(&self) -> Option<&Seen<'_>> {
        self.seen_from(None)
    }

    fn seen_from(&self, state: Option<StateId>) -> Option<&Seen<'_>> {
        let run = self.runs.iter().find(|run| run.state() == state);
        run.or(self.runs.first()).map(|run| &run.seen)
    }
}

impl Engine {
    /// Assesses what the answers say, and what they leave open.
    #[must_use]
    pub fn assess(&self, answers: &Answers) -> Assessment<'_> {
        let mut runs: Vec<Run> =
            self.programs_for(answers).map(|program| Run::new(self, program, answers)).collect();
        let mut before = Before::default();
        for run in &mut runs {
            run.before = before;
            before.ends += run.program.ends.len();
            before.groups += run.program.groups.len();
        }
        Assessment { runs, order: OnceCell::new() }
    }

    /// The programs that bear on somebody: that of no state, then those of the states that they named, in alphabetical
    /// order of the codes.
    pub(crate) fn programs_for<'e>(
        &'e self,
        answers: &Answers,
    ) -> impl Iterator<Item = &'e Program> + use<'e> {
        std::iter::once(&self.nowhere).chain(self.programs_named(answers))
    }

    /// The programs of the states that somebody named, in alphabetical order of the codes.
    pub(crate) fn programs_named<'e>(
        &'e self,
        answers: &Answers,
    ) -> impl Iterator<Item = &'e Program> + use<'e> {
        answers.all_states().into_iter().filter_map(|state| self.program(state))
    }
}

#[cfg(test)]
mod tests {
    use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};

    use crate::fixture::{answers, changed, engine, engine_of, loaded};
    use crate::logic::Facts;
    use crate::program::Safeguard;
    use crate::{Engine, Outcome};

    /// An exposure, taken out of its assessment.
    struct Told {
        outcome: Outcome,
        routes: Vec<ToldRoute>,
    }

    #[derive(Debug)]
    struct ToldRoute {
        outcome: Outcome,
        unsettled: Facts,
        /// The safeguards that may narrow it, and whether each is too old to count on.
        may_narrow: Vec<(String, bool)>,
    }

    /// What the named record comes to for the named agency, in a state.
    fn told(engine: &Engine, given: &str, record: &str, agency: &str, state: Option<&str>) -> Option<Told> {
        let assessment = engine.assess(&answers(engine, given));
        let found = assessment.exposures().find(|exposure| {
            exposure.record.name() == record
                && exposure.agency.name() == agency
                && exposure.state.map(|state| state.name()) == state
        })?;
        let routes = found.routes().map(|route| {
            let reasons = route.reasons();
            let told = |safeguard: &&Safeguard| (safeguard.id.name().to_owned(), safeguard.stands.stale);
            ToldRoute {
                outcome: route.outcome(),
                unsettled: reasons.unsettled,
                may_narrow: reasons.may_narrow.iter().map(told).collect(),
            }
        });
        Some(Told { outcome: found.outcome(), routes: routes.collect() })
    }

    fn outcome(told: &Option<Told>) -> Option<(Access, Evidence, Certainty)> {
        told.as_ref().map(|Told { outcome, .. }| (outcome.access, outcome.evidence, outcome.certainty))
    }

    const CARD: &str = "state.cards: [AA, BB]\ncard.status: current\ncard.address: home\n";

    #[test]
    fn a_block_holds_for_those_it_names_and_no_further() {
        let engine = engine();
        let of = |agency| outcome(&told(&engine, CARD, "photo", agency, Some("AA")));
        let border = told(&engine, CARD, "address", "border-agency", Some("AA"));
        assert_eq!(outcome(&border), Some((Access::Barred, Evidence::LawOnly, Certainty::Applies)));
        assert_eq!(of("border-agency"), Some((Access::Barred, Evidence::LawOnly, Certainty::Applies)));
        assert_eq!(of("home-agency"), Some((Access::Restricted, Evidence::LawOnly, Certainty::Applies)));
        // What rests on a rumor lowers nothing, and is shown all the same.
        let police = told(&engine, CARD, "photo", "city-police", Some("AA"));
        assert_eq!(outcome(&police), Some((Access::Open, Evidence::Documented, Certainty::Applies)));
        let shown: Vec<_> =
            police.iter().flat_map(|e| &e.routes[0].may_narrow).map(|(name, _)| name.as_str()).collect();
        assert_eq!(shown, ["rumored-order"]);
    }

    #[test]
    fn a_state_that_a_role_does_not_name_has_none_of_its_routes() {
        let engine = engine();
        let cards = "card.status: current\ncard.address: home\n";
        let in_aa =
            |roles: &str| told(&engine, &format!("{roles}{cards}"), "photo", "home-agency", Some("AA"));
        assert!(in_aa("state.home: AA\nstate.cards: [AA, BB]\n").is_some());
        assert!(in_aa("state.home: AA\nstate.cards: [BB]\n").is_none());
    }

    #[test]
    fn a_restriction_says_what_opens_it_and_the_hardest_of_its_safeguards_counts() {
        let engine = engine();
        let photo = told(&engine, CARD, "photo", "home-agency", Some("AA")).unwrap();
        assert_eq!(photo.outcome.takes, Some(Takes::CourtOrder));
        // A second safeguard on the same route, easier to meet, takes nothing away.
        let easier = "    agencies: [city-police]\n    channels: [network-query]\n    takes: keepers-choice";
        let federal = "    agencies: [federal]\n    channels: [network-query]\n    takes: own-word";
        let corpus = changed("states/AA.yaml", easier, federal).corpus;
        let engine = engine_of(corpus, "2026-01-31");
        let both = told(&engine, CARD, "photo", "home-agency", Some("AA")).unwrap();
        assert_eq!(both.outcome.takes, Some(Takes::CourtOrder));
        let police = told(&engine, CARD, "photo", "city-police", Some("AA")).unwrap();
        assert_eq!(police.outcome.takes, None);
    }

    #[test]
    fn what_is_fought_over_stops_for_now_and_is_never_told_as_shut() {
        let block = "    kind: network-block\n    rests-on: network\n";
        let fought = format!("{block}    standing: fought-over\n    standing-since: \"2025-06-01\"\n");
        let of = |day| {
            let engine = engine_of(changed("states/AA.yaml", block, &fought).corpus, day);
            let photo = told(&engine, CARD, "address", "border-agency", Some("AA")).unwrap();
            (photo.outcome.access, photo.outcome.for_now.map(|left| left.access))
        };
        assert_eq!(of("2025-05-31"), (Access::Barred, None));
        assert_eq!(of("2025-06-01"), (Access::Open, Some(Access::Barred)));
        let stayed = fought.replace("fought-over", "stayed");
        let engine = engine_of(changed("states/AA.yaml", block, &stayed).corpus, "2025-06-01");
        let photo = told(&engine, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!((photo.outcome.access, photo.outcome.for_now), (Access::Open, None));
        assert_eq!(photo.routes[0].may_narrow.len(), 1);
    }

    #[test]
    fn a_safeguard_that_nobody_has_shown_for_years_lowers_nothing() {
        let fresh = engine_of(loaded().corpus, "2030-12-31");
        let photo = told(&fresh, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!(photo.outcome.access, Access::Barred);
        let years_later = engine_of(loaded().corpus, "2031-01-01");
        let photo = told(&years_later, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!(photo.outcome.access, Access::Open);
        assert!(photo.routes[0].may_narrow.iter().all(|(_, stale)| *stale));
    }

    #[test]
    fn a_safeguard_that_waits_for_an_answer_leaves_the_most_and_the_least() {
        let engine = engine();
        let photo = told(&engine, "state.cards: AA\n", "photo", "home-agency", Some("AA"));
        let (access, _, certainty) = outcome(&photo).unwrap();
        assert_eq!((access, certainty), (Access::Open, Certainty::Depends));
        let past = told(&engine, "state.cards: AA\ncard.status: past\n", "photo", "home-agency", Some("AA"));
        assert_eq!(outcome(&past).map(|(access, ..)| access), Some(Access::Open));
    }

    #[test]
    fn before_a_law_there_is_none_and_in_a_vague_year_it_is_not_sure() {
        let before = engine_of(loaded().corpus, "2024-02-29");
        let photo = told(&before, CARD, "photo", "border-agency", Some("AA"));
        assert_eq!(outcome(&photo).map(|(access, ..)| access), Some(Access::Open));
        let from = engine_of(loaded().corpus, "2024-03-01");
        let photo = told(&from, CARD, "photo", "border-agency", Some("AA"));
        assert_eq!(outcome(&photo).map(|(access, ..)| access), Some(Access::Barred));
    }

    #[test]
    fn a_fact_that_is_not_settled_counts_as_there_and_says_so() {
        let engine = engine();
        let photo = told(&engine, CARD, "photo", "home-agency", Some("BB")).unwrap();
        assert_eq!(photo.outcome.access, Access::Open);
        let fact = engine.corpus().facts.find("network").unwrap();
        assert!(photo.routes.iter().all(|route| route.unsettled.has(fact)), "{:?}", photo.routes);
    }

    #[test]
    fn asked_for_is_not_given() {
        let engine = engine();
        let given = "state.cards: [AA, BB]\ncard.denied: {AA: \"yes\", BB: \"yes\"}\n";
        let asked = told(&engine, given, "denial", "home-agency", Some("AA")).unwrap();
        assert_eq!(
            (asked.outcome.access, asked.outcome.evidence, asked.outcome.asked_only),
            (Access::Open, Evidence::Documented, true)
        );
        // A route that needs a case is not there without one.
        assert!(told(&engine, given, "denial", "home-agency", Some("BB")).is_none());
        let sold = told(&engine, CARD, "photo", "home-agency", Some("BB")).unwrap();
        assert_eq!((sold.outcome.evidence, sold.outcome.asked_only), (Evidence::Documented, false));
    }

    #[test]
    fn the_grade_of_a_route_speaks_for_those_whose_use_is_shown() {
        let engine = engine();
        let open = engine_of(loaded().corpus, "2024-02-01");
        for (agency, evidence) in [("city-police", Evidence::Documented), ("home-agency", Evidence::LawOnly)]
        {
            let photo = told(&open, CARD, "photo", agency, Some("AA")).unwrap();
            let route = &photo.routes[0];
            assert_eq!(route.outcome.evidence, evidence, "{agency}");
        }
        assert!(told(&engine, "phone.kind: plain\n", "location", "home-agency", None).is_none());
    }
}
