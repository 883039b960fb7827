//! What the lists by county say of the person's county.

use schemars::JsonSchema;
use serde::Serialize;
use sightline_rules::corpus::{Answer, ClaimPath, CountyList, Jurisdiction, Level, Row, Rows};
use sightline_rules::{Date, ListId, Name, StateId};

use crate::answers::Answers;
use crate::program::Engine;

/// The rows of a list that bear on a county.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListResult {
    /// List.
    pub list: ListId,
    /// State.
    pub state: StateId,
    /// County, by its full name.
    pub county: Name,
    /// The date of the list.
    pub as_of: Date,
    /// Of an agency of the county, or of a town in it.
    pub here: Vec<RowResult>,
    /// Of an agency of the state, which may act in every county.
    pub statewide: Vec<RowResult>,
    /// Of an agency whose county is not known: it may be here.
    pub unplaced: Vec<RowResult>,
    /// How many more are known in other counties of the state.
    pub elsewhere: usize,
    /// The claim of the state that tells why its own facts differ from the list.
    pub differs: Option<ClaimPath>,
}

/// One row.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RowResult {
    /// Agency, as on the list.
    pub agency: String,
    /// Whose agency it is.
    pub level: Level,
    /// What the row says of it.
    pub kind: Name,
    /// Since when, as the list has it.
    pub date: Option<Date>,
    /// Whether that date cannot be right.
    pub misprint: bool,
    /// What else there is to know: an address, a vendor.
    pub detail: Option<String>,
    /// What the list calls the county, where it has another name for it.
    pub listed_as: Option<String>,
    /// Whether a county of the state has the row.
    pub placed: bool,
    /// The claim that shows it, where the list itself does not, and up to when.
    pub source: Option<(ClaimPath, Date)>,
    /// The claim by which its county is known.
    pub placed_by: Option<ClaimPath>,
    /// By when it was gone from the list, and the claim that shows it.
    pub gone: Option<(Date, ClaimPath)>,
}

impl RowResult {
    fn new(nation: &Jurisdiction, row: &Row) -> Self {
        let shown = |path| Some((path, nation.claim(path)?.as_of));
        Self {
            agency: row.agency.clone(),
            level: row.level,
            kind: row.kind,
            date: row.date,
            misprint: row.misprint,
            detail: row.detail.clone(),
            listed_as: row.listed_as.clone(),
            placed: row.county.is_some(),
            source: row.source.and_then(shown),
            placed_by: row.placed_by,
            gone: row.gone.as_ref().map(|gone| (gone.by, gone.source)),
        }
    }

    /// The claims that it rests on beside the list's own.
    pub fn claims(&self) -> impl Iterator<Item = ClaimPath> {
        let (source, gone) = (self.source.map(|(path, _)| path), self.gone.map(|(_, path)| path));
        source.into_iter().chain(self.placed_by).chain(gone)
    }
}

impl ListResult {
    /// The rows that bear on the county.
    pub fn rows(&self) -> impl Iterator<Item = &RowResult> {
        self.here.iter().chain(&self.statewide).chain(&self.unplaced)
    }
}

impl Engine {
    /// What each list says of the county that the person named. None while no county is named.
    #[must_use]
    pub fn lists(&self, answers: &Answers) -> Vec<ListResult> {
        let corpus = self.corpus();
        let mut found = Vec::new();
        for (question, circumstance) in corpus.circumstances.iter().filter(|(_, c)| c.list.is_some()) {
            let states = circumstance.per.and_then(|per| answers.states(per.circumstance()));
            for state in states.unwrap_or_default() {
                let Some(county) = answers.value(question, Some(*state)) else { continue };
                let lists = corpus.lists.iter();
                found.extend(lists.filter_map(|(id, list)| self.list(id, list, *state, county)));
            }
        }
        found
    }

    /// The rows of a list that bear on the county of a state that the person named; none while no county is named.
    pub(crate) fn list_in(&self, answers: &Answers, list: ListId, state: StateId) -> Option<ListResult> {
        let corpus = self.corpus();
        let mut questions = corpus.circumstances.iter().filter(|(_, question)| question.list.is_some());
        let county = questions.find_map(|(question, _)| answers.value(question, Some(state)))?;
        self.list(list, &corpus.lists[list], state, county)
    }

    fn list(&self, id: ListId, list: &CountyList, state: StateId, county: Answer) -> Option<ListResult> {
        let of_state = list.states.get(&state);
        let all = of_state.map_or(&[][..], |rows: &Rows| &rows.rows);
        let here = |row: &&Row| row.is_in(county.name());
        let of_the_state = |row: &&Row| row.level == Level::State;
        let nation = &self.corpus().nation;
        let rows = |wanted: &dyn Fn(&&Row) -> bool| {
            all.iter().filter(wanted).map(|row| RowResult::new(nation, row)).collect::<Vec<_>>()
        };
        let bears = |row: &&Row| of_the_state(row) || here(row) || row.county.is_none();
        let statewide = rows(&of_the_state);
        let unplaced = rows(&|row| !of_the_state(row) && !here(row) && row.county.is_none());
        let here = rows(&|row| !of_the_state(row) && here(row));
        Some(ListResult {
            list: id,
            state,
            county: self.county(state, county)?,
            as_of: self.corpus().nation.claim(list.about.claim)?.as_of,
            elsewhere: all.iter().filter(|row| !bears(row) && row.gone.is_none()).count(),
            here,
            statewide,
            unplaced,
            differs: of_state.and_then(|rows| rows.differs),
        })
    }

    fn county(&self, state: StateId, county: Answer) -> Option<Name> {
        self.corpus().counties.get(&state)?.get(county.index()).copied()
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::{answers, engine};

    #[test]
    fn rows_are_told_by_where_they_bear() {
        let engine = engine();
        let found = engine.lists(&answers(&engine, "state.home: BB\nhome.county: Birch County\n"));
        assert_eq!(found.len(), 1);
        let agencies = |rows: &[super::RowResult]| -> Vec<String> {
            rows.iter().map(|row| row.agency.clone()).collect()
        };
        assert_eq!(agencies(&found[0].here), ["Birch Police"]);
        assert_eq!(agencies(&found[0].unplaced), ["Hill Police"]);
        assert_eq!((found[0].statewide.len(), found[0].elsewhere), (0, 0));
        assert_eq!(found[0].unplaced[0].listed_as.as_deref(), Some("Hill County"));
        assert!(engine.lists(&answers(&engine, "state.home: BB\n")).is_empty());
    }

    #[test]
    fn a_county_is_known_in_any_form_of_unicode() {
        let engine = engine();
        let composed = answers(&engine, "state.home: BB\nhome.county: \u{d1}and\u{fa} County\n");
        let taken_apart = answers(&engine, "state.home: BB\nhome.county: N\u{303}andu\u{301} County\n");
        assert_eq!(composed, taken_apart);
    }
}
