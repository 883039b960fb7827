//! From answers to exposures. Pure: no text, no files, no clock.

mod exposure;
mod outcomes;
mod reached;
mod route;

pub use exposure::Exposure;
pub(crate) use outcomes::Board;
pub use route::RouteTaken;

use sightline_rules::{AgencyId, CircumstanceId, IdSet, RecordId};

use crate::answers::Answers;
use crate::logic::{Person, Truth, Verdict};
use crate::program::{Engine, Program, Questions, Route};
use reached::{Reached, Way, bearing};

/// The engine's answer for one person.
#[derive(Debug, Clone)]
pub struct Assessment<'e> {
    /// Ordered by record, agency and state, as the vocabulary orders them; no state comes first.
    pub exposures: Vec<Exposure<'e>>,
}

impl Engine {
    /// Assesses what the answers say, and what they leave open.
    #[must_use]
    pub fn assess(&self, answers: &Answers) -> Assessment<'_> {
        let mut exposures = Vec::new();
        for program in self.programs_for(answers) {
            self.run(program, answers, &mut exposures);
        }
        // Places are in the order of the vocabulary, and quicker to compare than what stands there.
        exposures.sort_by_key(|exposure| (self.cell(exposure.record, exposure.agency), exposure.state));
        Assessment { exposures }
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

    /// The questions on which it can hang what a program comes to for somebody, as long as they name the same states for
    /// the same roles.
    pub(crate) fn questions_of(&self, program: &Program, answers: &Answers) -> Questions {
        let person = Person { answers, state: program.state, ask_when: &self.ask_when };
        let mut found = Questions::new();
        for route in &program.routes {
            if in_role(route, person).is_some() || open_role(route, person).is_some() {
                route.reads(&mut found);
            }
        }
        self.with_gates(found)
    }

    /// The place of a record and an agency among all of them.
    fn cell(&self, record: RecordId, agency: AgencyId) -> usize {
        record.index() * self.corpus().agencies.len() + agency.index()
    }

    /// Every record with every agency, each at its place.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (RecordId, AgencyId)> {
        let corpus = self.corpus();
        let each = |record: &RecordId| {
            let record = *record;
            corpus.agencies.iter().map(move |agency| (record, *agency))
        };
        corpus.records.iter().flat_map(each)
    }

    fn run<'e>(&'e self, program: &'e Program, answers: &Answers, exposures: &mut Vec<Exposure<'e>>) {
        let person = Person { answers, state: program.state, ask_when: &self.ask_when };
        let mut cells: Vec<Vec<RouteTaken>> = Vec::new();
        cells.resize_with(self.corpus().records.len() * self.corpus().agencies.len(), Vec::new);
        for route in &program.routes {
            let Some(on_channel) = on_channel(route, person) else { continue };
            ways(route, on_channel, person, |way, reached| {
                cells[self.cell(way.record, way.agency)].push(RouteTaken::new(way, reached));
            });
        }
        let before = exposures.len();
        let exposed = self.cells().zip(cells).filter(|(_, routes)| !routes.is_empty());
        exposures.extend(
            exposed.map(|((record, agency), routes)| Exposure::new(record, agency, program.state, routes)),
        );
        let found = &mut exposures[before..];
        for route in &program.routes {
            let Some(waiting) = may_come(route, person) else { continue };
            ways(route, waiting, person, |way, reached| {
                let at = found.binary_search_by_key(&(way.record, way.agency), |e| (e.record, e.agency));
                if let Ok(at) = at {
                    found[at].may_become(&RouteTaken::new(way, reached));
                }
            });
        }
    }
}

/// Each record and agency to which a route leads or may lead, and how far.
fn ways<'e>(
    route: &'e Route,
    on_channel: Verdict,
    person: Person,
    mut found: impl FnMut(&Way<'e, '_>, Reached),
) {
    let bearing = bearing(route, person);
    for reach in &route.reaches {
        let verdict = on_channel.and(person.judge(reach.when.as_ref()));
        if verdict.truth == Truth::False {
            continue;
        }
        for record in &reach.records {
            for agency in &reach.agencies {
                let (record, agency) = (*record, *agency);
                let way = Way { route, verdict: &verdict, bearing: &bearing, record, agency };
                if let Some(reached) = Reached::of(&way) {
                    found(&way, reached);
                }
            }
        }
    }
}

/// Whether the person's role puts them on the route, or may do so once it is answered.
fn in_role(route: &Route, person: Person) -> Option<Verdict> {
    let named = route.role.and_then(|role| person.answers.states(role));
    match (route.role, named, person.state) {
        (None, _, None) => Some(Verdict::TRUE),
        (Some(role), Some(states), Some(state)) if states.contains(&state) => {
            Some(person.is_asked(role).and(Verdict { answers: IdSet::of(role), ..Verdict::TRUE }))
        }
        (Some(role), None, None) => Some(person.is_asked(role).and(Verdict::waits_for(role))),
        _ => None,
    }
}

/// The role of the route that is still open, and may yet name this state.
fn open_role(route: &Route, person: Person) -> Option<CircumstanceId> {
    person.state?;
    route.role.filter(|role| person.answers.states(*role).is_none())
}

/// Whether the person is on the route, and why; `None` if surely not.
fn on_channel(route: &Route, person: Person) -> Option<Verdict> {
    let verdict = in_role(route, person)?.and(route.when.judge(person));
    (verdict.truth != Truth::False).then_some(verdict)
}

/// Whether the person may yet be on the route in this state: the role that names its states is still open.
fn may_come(route: &Route, person: Person) -> Option<Verdict> {
    let role = open_role(route, person)?;
    let verdict = person.is_asked(role).and(Verdict::waits_for(role)).and(route.when.judge(person));
    (verdict.truth != Truth::False).then_some(verdict)
}

#[cfg(test)]
mod tests {
    use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};

    use crate::fixture::{answers, changed, engine, engine_of, loaded};
    use crate::{Engine, Exposure};

    /// What the named record comes to for the named agency, in a state.
    fn told<'e>(
        engine: &'e Engine,
        given: &str,
        record: &str,
        agency: &str,
        state: Option<&str>,
    ) -> Option<Exposure<'e>> {
        let assessment = engine.assess(&answers(engine, given));
        assessment.exposures.into_iter().find(|exposure| {
            exposure.record.name() == record
                && exposure.agency.name() == agency
                && exposure.state.map(|state| state.name()) == state
        })
    }

    fn outcome(exposure: &Option<Exposure>) -> Option<(Access, Evidence, Certainty)> {
        exposure.as_ref().map(|exposure| (exposure.access, exposure.evidence, exposure.certainty))
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
            police.iter().flat_map(|e| &e.routes[0].may_narrow).map(|s| s.id.name()).collect();
        assert_eq!(shown, ["rumored-order"]);
    }

    #[test]
    fn a_restriction_says_what_opens_it_and_the_hardest_of_its_safeguards_counts() {
        let engine = engine();
        let photo = told(&engine, CARD, "photo", "home-agency", Some("AA")).unwrap();
        assert_eq!(photo.takes, Some(Takes::CourtOrder));
        // A second safeguard on the same route, easier to meet, takes nothing away.
        let easier = "    agencies: [city-police]\n    channels: [network-query]\n    takes: keepers-choice";
        let federal = "    agencies: [federal]\n    channels: [network-query]\n    takes: own-word";
        let corpus = changed("states/AA.yaml", easier, federal).corpus;
        let engine = engine_of(corpus, "2026-01-31");
        let both = told(&engine, CARD, "photo", "home-agency", Some("AA")).unwrap();
        assert_eq!(both.takes, Some(Takes::CourtOrder));
        let police = told(&engine, CARD, "photo", "city-police", Some("AA")).unwrap();
        assert_eq!(police.takes, None);
    }

    #[test]
    fn what_is_fought_over_stops_for_now_and_is_never_told_as_shut() {
        let block = "    kind: network-block\n    rests-on: network\n";
        let fought = format!("{block}    standing: fought-over\n    standing-since: \"2025-06-01\"\n");
        let of = |day| {
            let engine = engine_of(changed("states/AA.yaml", block, &fought).corpus, day);
            let photo = told(&engine, CARD, "address", "border-agency", Some("AA")).unwrap();
            (photo.access, photo.for_now.map(|left| left.access))
        };
        assert_eq!(of("2025-05-31"), (Access::Barred, None));
        assert_eq!(of("2025-06-01"), (Access::Open, Some(Access::Barred)));
        let stayed = fought.replace("fought-over", "stayed");
        let engine = engine_of(changed("states/AA.yaml", block, &stayed).corpus, "2025-06-01");
        let photo = told(&engine, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!((photo.access, photo.for_now), (Access::Open, None));
        assert_eq!(photo.routes[0].may_narrow.len(), 1);
    }

    #[test]
    fn a_safeguard_that_nobody_has_shown_for_years_lowers_nothing() {
        let fresh = engine_of(loaded().corpus, "2030-12-31");
        let photo = told(&fresh, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!(photo.access, Access::Barred);
        let years_later = engine_of(loaded().corpus, "2031-01-01");
        let photo = told(&years_later, CARD, "address", "border-agency", Some("AA")).unwrap();
        assert_eq!(photo.access, Access::Open);
        assert!(photo.routes[0].may_narrow.iter().all(|safeguard| safeguard.stands.stale));
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
        assert_eq!(photo.access, Access::Open);
        let fact = engine.corpus().facts.find("network").unwrap();
        assert!(photo.routes.iter().all(|route| route.unsettled.has(fact)), "{:?}", photo.routes);
    }

    #[test]
    fn asked_for_is_not_given() {
        let engine = engine();
        let given = "state.cards: [AA, BB]\ncard.denied: {AA: \"yes\", BB: \"yes\"}\n";
        let asked = told(&engine, given, "denial", "home-agency", Some("AA")).unwrap();
        assert_eq!(
            (asked.access, asked.evidence, asked.asked_only()),
            (Access::Open, Evidence::Documented, true)
        );
        // A route that needs a case is not there without one.
        assert!(told(&engine, given, "denial", "home-agency", Some("BB")).is_none());
        let sold = told(&engine, CARD, "photo", "home-agency", Some("BB")).unwrap();
        assert_eq!((sold.evidence, sold.asked_only()), (Evidence::Documented, false));
    }

    #[test]
    fn the_grade_of_a_route_speaks_for_those_whose_use_is_shown() {
        let engine = engine();
        let open = engine_of(loaded().corpus, "2024-02-01");
        for (agency, evidence) in [("city-police", Evidence::Documented), ("home-agency", Evidence::LawOnly)]
        {
            let photo = told(&open, CARD, "photo", agency, Some("AA")).unwrap();
            let route = &photo.routes[0];
            assert_eq!(route.evidence, evidence, "{agency}");
        }
        assert!(told(&engine, "phone.kind: plain\n", "location", "home-agency", None).is_none());
    }
}
