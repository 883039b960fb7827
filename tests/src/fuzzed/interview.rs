//! Lines typed in the terminal's interview, understood and answered as `sightline interview` does it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use sightline_rules::{CircumstanceId, StateId};
use sightline_view::{Found, Meant, Next, Sitting, Wish, find_named, number, numbered, understand, wish};
use sightline_words::digits;

use super::{real_sitting, small_corpus, small_sitting};

/// The first line says under which rules, and in which language; the small rules speak English alone.
const SITTINGS: [&str; 7] = ["small", "en", "es", "ar", "ko", "zh-Hans", "pa"];
/// So many lines of one input are heard.
const MOST_LINES: usize = 40;

/// Types the lines of an input.
pub(super) fn run(input: &[u8]) {
    thread_local! {
        static BEGUN: RefCell<BTreeMap<&'static str, Sitting>> = RefCell::default();
    }
    let Ok(input) = std::str::from_utf8(input) else { return };
    let Some((sitting, lines)) = super::named(input, &SITTINGS) else { return };
    let lines: Vec<String> = lines.split('\n').map(|line| digits::ascii(line.trim())).collect();
    BEGUN.with_borrow_mut(|begun| {
        let sitting = begun.entry(sitting).or_insert_with(|| begin(sitting));
        sitting.forget();
        let mut lines = lines.iter().map(String::as_str).take(MOST_LINES);
        let mut interview = Interview { sitting, asked: Vec::new(), at: 0 };
        if interview.ask_all(&mut lines) {
            interview.after(&mut lines);
        }
    });
}

fn begin(name: &str) -> Sitting {
    if name == "small" {
        return super::must(small_sitting((*small_corpus()).clone()), "a sitting");
    }
    let mut sitting = real_sitting();
    super::must(sitting.speak(name).ok(), name);
    sitting
}

struct Interview<'s> {
    sitting: &'s mut Sitting,
    asked: Vec<(CircumstanceId, Option<StateId>)>,
    at: usize,
}

impl Interview<'_> {
    /// Asks until nothing is left to ask or to hear; whether somebody still types.
    fn ask_all<'l>(&mut self, lines: &mut impl Iterator<Item = &'l str>) -> bool {
        loop {
            let again = self.at < self.asked.len();
            let next = match self.asked.get(self.at) {
                Some(asked) if !self.sitting.stands(*asked) => {
                    self.at += 1;
                    continue;
                }
                Some(_) => self.sitting.once_more(&self.asked, self.at),
                None => self.sitting.next(&self.asked),
            };
            let Some(next) = next else { return true };
            match self.ask(next, again, lines) {
                None => return false,
                Some(Meant::Result) => return true,
                Some(Meant::Back) => {
                    let stands = |place: &usize| self.sitting.stands(self.asked[*place]);
                    self.at = (0..self.at).rev().find(stands).unwrap_or(self.at);
                }
                Some(_) => {
                    if !again {
                        self.asked.push((next.question, next.state));
                    }
                    self.at += 1;
                }
            }
        }
    }

    /// Asks one question until a line answers it or leads elsewhere.
    fn ask<'l>(
        &mut self,
        next: Next,
        again: bool,
        lines: &mut impl Iterator<Item = &'l str>,
    ) -> Option<Meant> {
        let view = self.sitting.question(next.question, next.state);
        let states = if view.states.is_some() { self.sitting.state_names() } else { Vec::new() };
        for line in lines {
            let meant = understand(self.sitting.words(), &view, &states, line);
            match &meant {
                Meant::Back | Meant::Result => return Some(meant),
                Meant::Nothing if again => return Some(meant),
                Meant::Values(values) => {
                    let given = self.sitting.give(next.question, next.state, values);
                    // What is offered by a number is an answer.
                    let offered = number(line).and_then(|number| number.checked_sub(1));
                    let numbered = numbered(self.sitting.words(), &view);
                    assert!(given.is_ok() || offered.and_then(|at| numbered.get(at)).is_none(), "{line:?}");
                    if given.is_ok() {
                        let _ = self.sitting.said_line(next.question, next.state);
                        return Some(meant);
                    }
                }
                Meant::Several { names, .. } => assert!(names.len() > 1, "several are more than one"),
                Meant::Unknown { part, .. } => assert!(!part.is_empty(), "what is not understood is told"),
                Meant::Nothing | Meant::Help | Meant::List => {}
            }
        }
        None
    }

    /// What is typed below the result.
    fn after<'l>(&mut self, lines: &mut impl Iterator<Item = &'l str>) {
        let overview = self.sitting.overview();
        let rows: Vec<_> = overview.matrix.rows().collect();
        while let Some(line) = lines.next() {
            match wish(self.sitting.words(), line) {
                Some(Wish::Leave) => return,
                Some(Wish::Steps) => drop(self.sitting.plan()),
                Some(Wish::Correct) => {
                    let said = |(question, state): &(CircumstanceId, Option<StateId>)| {
                        self.sitting.said_line(*question, *state)
                    };
                    let _: Vec<_> = self.asked.iter().map(said).collect();
                    let place = lines.next().and_then(number).and_then(|number| number.checked_sub(1));
                    let Some(place) = place.filter(|place| *place < self.asked.len()) else { continue };
                    if let Some(next) = self.sitting.once_more(&self.asked, place) {
                        let _ = self.ask(next, true, lines);
                    }
                    return;
                }
                Some(Wish::Number(number)) => {
                    let Some(row) = number.checked_sub(1).and_then(|at| rows.get(at)) else { continue };
                    let columns = overview.matrix.columns.iter().zip(&row.cells);
                    let reached: Vec<_> =
                        columns.filter(|(_, cell)| cell.is_some()).map(|(column, _)| column).collect();
                    let names: Vec<&str> = reached.iter().map(|column| column.name.text.as_str()).collect();
                    let Some(line) = lines.next() else { return };
                    if let Found::One(at) = find_named(self.sitting.words(), &names, line) {
                        let exposures = self.sitting.exposures(row.record, reached[at].agency, row.state);
                        exposures.iter().for_each(|exposure| drop(self.sitting.explained(exposure)));
                    }
                }
                Some(Wish::Help) | None => {}
            }
        }
    }
}
