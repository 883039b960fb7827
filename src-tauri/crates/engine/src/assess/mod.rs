//! From answers to exposures. Pure: no text, no files, no clock.

mod exposure;
mod route;

pub use exposure::Exposure;
pub use route::RouteTaken;

use sightline_rules::{AgencyId, RecordId};

use crate::answers::Answers;
use crate::logic::{Person, Truth, Verdict};
use crate::program::{Engine, Program, Route};
use sightline_rules::IdSet;

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
        self.run(&self.nowhere, answers, &mut exposures);
        for program in answers.all_states().into_iter().filter_map(|state| self.program(state)) {
            self.run(program, answers, &mut exposures);
        }
        exposures.sort_by_key(|exposure| (exposure.record, exposure.agency, exposure.state));
        Assessment { exposures }
    }

    fn run<'e>(&'e self, program: &'e Program, answers: &Answers, exposures: &mut Vec<Exposure<'e>>) {
        let person = Person { answers, state: program.state, ask_when: &self.ask_when };
        let agencies = self.corpus().agencies.len();
        let mut cells: Vec<Cell> = Vec::new();
        cells.resize_with(self.corpus().records.len() * agencies, || None);
        let at = |record: RecordId, agency: AgencyId| record.index() * agencies + agency.index();
        for route in &program.routes {
            let Some(on_channel) = on_channel(route, person) else { continue };
            taken(route, on_channel, person, |record, agency, taken| {
                let cell = &mut cells[at(record, agency)];
                cell.get_or_insert_with(|| (record, agency, Vec::new())).2.push(taken);
            });
        }
        let found = cells.into_iter().map(|cell| {
            let (record, agency, routes) = cell?;
            Some(Exposure::new(record, agency, program.state, routes))
        });
        let mut found: Vec<Option<Exposure>> = found.collect();
        if program.state.is_some() {
            for route in &program.routes {
                let Some(waiting) = may_come(route, person) else { continue };
                taken(route, waiting, person, |record, agency, taken| {
                    if let Some(exposure) = &mut found[at(record, agency)] {
                        exposure.may_become(&taken);
                    }
                });
            }
        }
        exposures.extend(found.into_iter().flatten());
    }
}

/// What a route comes to for each record and agency that it reaches.
fn taken<'e>(
    route: &'e Route,
    on_channel: Verdict,
    person: Person,
    mut found: impl FnMut(RecordId, AgencyId, RouteTaken<'e>),
) {
    let protects: Vec<Verdict> =
        route.safeguards.iter().map(|safeguard| person.judge(safeguard.when.as_ref())).collect();
    for reach in &route.reaches {
        let verdict = on_channel.and(person.judge(reach.when.as_ref()));
        if verdict.truth == Truth::False {
            continue;
        }
        for record in &reach.records {
            for agency in &reach.agencies {
                if let Some(taken) = RouteTaken::new(route, verdict, &protects, (*record, *agency)) {
                    found(*record, *agency, taken);
                }
            }
        }
    }
}

/// The routes of one record to one agency.
type Cell<'e> = Option<(RecordId, AgencyId, Vec<RouteTaken<'e>>)>;

/// Whether the person is on the route, and why; `None` if surely not.
fn on_channel(route: &Route, person: Person) -> Option<Verdict> {
    let named = route.role.and_then(|role| person.answers.states(role));
    let in_role = match (route.role, named, person.state) {
        (None, _, None) => Verdict::TRUE,
        (Some(role), Some(states), Some(state)) if states.contains(&state) => {
            person.is_asked(role).and(Verdict { answers: IdSet::of(role), ..Verdict::TRUE })
        }
        (Some(role), None, None) => person.is_asked(role).and(Verdict::waits_for(role)),
        _ => return None,
    };
    let verdict = in_role.and(route.when.judge(person));
    (verdict.truth != Truth::False).then_some(verdict)
}

/// Whether the person may yet be on the route in this state: the role that names its states is still open.
fn may_come(route: &Route, person: Person) -> Option<Verdict> {
    let role = route.role.filter(|role| person.answers.states(*role).is_none())?;
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
