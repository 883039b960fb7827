//! What the lists by county say of the person's county.

use schemars::JsonSchema;
use serde::Serialize;
use sightline_rules::corpus::{Answer, ClaimPath, CountyList, Level, Row, Rows};
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
    /// Of an agency for which the list names no county that exists: it may be here.
    pub unplaced: Vec<RowResult>,
    /// How many more the list has in other counties of the state.
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
    /// What the list calls the county, where no county has that name.
    pub listed_as: Option<String>,
}

impl From<&Row> for RowResult {
    fn from(row: &Row) -> Self {
        Self {
            agency: row.agency.clone(),
            level: row.level,
            kind: row.kind,
            date: row.date,
            listed_as: row.listed_as.clone().filter(|_| row.county.is_none()),
        }
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

    fn list(&self, id: ListId, list: &CountyList, state: StateId, county: Answer) -> Option<ListResult> {
        let of_state = list.states.get(&state);
        let all = of_state.map_or(&[][..], |rows: &Rows| &rows.rows);
        let here = |row: &&Row| row.is_in(county.name());
        let of_the_state = |row: &&Row| row.level == Level::State;
        let rows = |wanted: &dyn Fn(&&Row) -> bool| all.iter().filter(wanted).map(Into::into).collect();
        let statewide: Vec<_> = rows(&of_the_state);
        let unplaced: Vec<_> = rows(&|row| !of_the_state(row) && row.county.is_none());
        let here: Vec<_> = rows(&|row| !of_the_state(row) && here(row));
        Some(ListResult {
            list: id,
            state,
            county: self.county(state, county)?,
            as_of: self.corpus().nation.claim(list.about.claim)?.as_of,
            elsewhere: all.len() - here.len() - statewide.len() - unplaced.len(),
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
