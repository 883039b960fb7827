//! What exposures come to, without what tells why: for the many assessments that are only counted or compared.

use sightline_rules::{AgencyId, RecordId};

use super::reached::Reached;
use super::{may_come, on_channel, ways};
use crate::answers::Answers;
use crate::logic::Person;
use crate::outcome::Outcome;
use crate::program::{Engine, Program, Route};

/// Where outcomes are worked out, program by program: a cell for each record and agency. It is used again and again, so
/// that no run has to make it anew.
pub(crate) struct Board<'e> {
    engine: &'e Engine,
    cells: Vec<Option<Cell>>,
}

/// What all ways to one record for one agency come to.
#[derive(Clone, Copy)]
struct Cell {
    reached: Reached,
    /// Whether a way that may yet come would make more of it.
    may_grow: bool,
}

impl Cell {
    fn outcome(self) -> Outcome {
        self.reached.outcome(self.may_grow)
    }
}

impl<'e> Board<'e> {
    /// A board for the records and agencies of an engine.
    pub fn new(engine: &'e Engine) -> Self {
        let corpus = engine.corpus();
        Self { engine, cells: vec![None; corpus.records.len() * corpus.agencies.len()] }
    }

    /// What the routes of a program come to: for each record and agency in the order of the vocabulary, `None` where no
    /// route leads.
    pub fn run(
        &mut self,
        program: &Program,
        answers: &Answers,
    ) -> impl Iterator<Item = Option<Outcome>> + use<'_> {
        self.fill(program, answers, |_| true);
        self.cells.iter().map(|cell| cell.map(Cell::outcome))
    }

    /// What they come to for one record and agency: only the routes that can lead there are judged.
    pub fn run_for(
        &mut self,
        program: &Program,
        answers: &Answers,
        (record, agency): (RecordId, AgencyId),
    ) -> Option<Outcome> {
        self.fill(program, answers, |route| route.leads_to(record, agency));
        self.cells[self.engine.cell(record, agency)].map(Cell::outcome)
    }

    fn fill(&mut self, program: &Program, answers: &Answers, wanted: impl Fn(&Route) -> bool) {
        let Self { engine, cells } = self;
        cells.fill(None);
        let person = Person { answers, state: program.state, ask_when: &engine.ask_when };
        for route in program.routes.iter().filter(|route| wanted(route)) {
            let Some(on_channel) = on_channel(route, person) else { continue };
            ways(route, on_channel, person, |way, reached| {
                let nothing = Cell { reached: Reached::NOTHING, may_grow: false };
                let cell = cells[engine.cell(way.record, way.agency)].get_or_insert(nothing);
                cell.reached = cell.reached.with(reached);
            });
        }
        for route in program.routes.iter().filter(|route| wanted(route)) {
            let Some(waiting) = may_come(route, person) else { continue };
            ways(route, waiting, person, |way, reached| {
                if let Some(cell) = &mut cells[engine.cell(way.record, way.agency)] {
                    cell.may_grow |= reached.adds_to(cell.reached);
                }
            });
        }
    }
}
