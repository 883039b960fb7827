//! The result of the interview, and what can be done from there: see why, see the steps, correct an answer.

use sightline_view::{Found, Row, Wish, find_named, number, wish};
use sightline_words::{Text, own};

use super::{Interview, Reply, not_understood};
use crate::input::Stopped;
use crate::terminal::{explanation, overview, plain, steps};

/// What follows a result.
pub(super) enum After {
    /// An answer was corrected, or another question answered: the result is shown anew.
    Anew {
        /// Whether the input has ended.
        has_ended: bool,
    },
    Leave,
}

impl Interview {
    /// Shows the result, a screen at a time; whole where the input has ended and nobody can ask for more.
    pub(super) fn show_result(&mut self, ended: bool) -> Result<(), Stopped> {
        let words = self.sitting.words();
        let view = self.sitting.overview();
        let shown = self.talk.draw(|out| {
            out.raw("\n");
            overview(out, words, &view);
            out.paragraph(&words.caution().text);
        });
        if ended {
            self.talk.show_whole(shown)?;
        } else {
            self.talk.show(words, shown)?;
        }
        Ok(())
    }

    /// Does what is wished below the result.
    pub(super) fn after_result(&mut self) -> Result<After, Stopped> {
        let matrix = self.sitting.overview().matrix;
        let rows: Vec<&Row> = matrix.rows().collect();
        let why = (!rows.is_empty()).then(|| self.words().get(&own::TERMINAL_WHY_INTERVIEW));
        let hint = Text::joined(why.into_iter().chain([self.words().get(&own::INTERVIEW_AFTER)]), " ").text;
        let mut hinted = false;
        loop {
            if !hinted {
                self.talk.say(|out| {
                    out.raw("\n");
                    out.wrapped(&hint, "", "");
                })?;
            }
            hinted = false;
            let Some(line) = self.talk.hear()? else { return Ok(After::Leave) };
            let row = |number: usize| rows.get(number.checked_sub(1)?);
            match wish(self.words(), &line) {
                Some(Wish::Leave) => return Ok(After::Leave),
                Some(Wish::Steps) => {
                    let words = self.sitting.words();
                    let shown = self.talk.draw(|out| {
                        out.raw("\n");
                        steps(out, words, &self.sitting.plan());
                    });
                    self.talk.show(words, shown)?;
                }
                Some(Wish::Correct) => {
                    if let Some(after) = self.correct()? {
                        return Ok(after);
                    }
                }
                Some(Wish::Help) => {}
                Some(Wish::Number(number)) if row(number).is_some() => {
                    if let Some(row) = row(number) {
                        self.explain_row(row)?;
                    }
                }
                Some(Wish::Number(_)) | None => {
                    self.misheard(&line)?;
                    hinted = true;
                }
            }
        }
    }

    /// Lets the person choose an agency of one record, and explains it.
    fn explain_row(&mut self, row: &Row) -> Result<(), Stopped> {
        let overview = self.sitting.overview();
        let columns = overview.matrix.columns.iter().zip(&row.cells);
        let reached: Vec<_> = columns.filter(|(_, cell)| cell.is_some()).map(|(column, _)| column).collect();
        let names: Vec<&str> = reached.iter().map(|column| column.name.text.as_str()).collect();
        self.talk.say(|out| {
            out.raw("\n");
            out.strong(&plain(self.words(), &row.name));
            for (index, name) in names.iter().enumerate() {
                out.wrapped(name, &format!("  {}. ", index + 1), "     ");
            }
            out.dim(&self.word(&own::INTERVIEW_CHOOSE_AGENCY), "");
        })?;
        loop {
            let Some(line) = self.talk.hear()? else { return Ok(()) };
            if matches!(wish(self.words(), &line), Some(Wish::Leave | Wish::Correct)) {
                return Ok(());
            }
            let index = match (number(&line), find_named(self.words(), &names, &line)) {
                (Some(number), _) => number.checked_sub(1),
                (None, Found::One(index)) => Some(index),
                (None, _) => None,
            };
            let chosen = index.and_then(|index| reached.get(index));
            let exposures = chosen
                .map(|column| self.sitting.exposures(row.record, column.agency, row.state))
                .unwrap_or_default();
            match exposures.into_iter().find(|exposure| exposure.told.state == row.state) {
                Some(exposure) => {
                    let words = self.sitting.words();
                    let shown = self.talk.draw(|out| {
                        out.raw("\n");
                        explanation(out, words, &self.sitting.explained(&exposure));
                    });
                    return Ok(self.talk.show(words, shown)?);
                }
                None => self.misheard(&line)?,
            }
        }
    }

    /// Lets the person choose an answer to correct, and asks for it again. Nothing, where they go back to the result.
    fn correct(&mut self) -> Result<Option<After>, Stopped> {
        loop {
            let standing: Vec<usize> =
                (0..self.asked.len()).filter(|place| self.sitting.stands(self.asked[*place])).collect();
            let lines = standing.iter().map(|place| {
                let (question, state) = self.asked[*place];
                plain(self.words(), &self.sitting.said_line(question, state))
            });
            let more = self.sitting.next(&self.asked).map(|_| self.word(&own::INTERVIEW_GO_ON));
            let lines: Vec<String> = lines.chain(more).collect();
            let list = self.talk.draw(|out| {
                out.raw("\n");
                out.heading(&self.word(&own::INTERVIEW_CORRECT));
                for (index, line) in lines.iter().enumerate() {
                    out.wrapped(line, &format!("{:>3}. ", index + 1), "     ");
                }
                out.dim(&self.word(&own::INTERVIEW_CORRECT_HOW), "");
            });
            self.talk.show(self.sitting.words(), list)?;
            let index = loop {
                let Some(line) = self.talk.hear()? else { return Ok(Some(After::Leave)) };
                if matches!(wish(self.words(), &line), Some(Wish::Leave | Wish::Correct)) {
                    return Ok(None);
                }
                match number(&line)
                    .and_then(|number| number.checked_sub(1))
                    .filter(|index| *index < lines.len())
                {
                    Some(index) => break index,
                    None => self.misheard(&line)?,
                }
            };
            let Some(place) = standing.get(index).copied() else {
                self.at = self.asked.len();
                return Ok(Some(After::Anew { has_ended: self.ask_all()? }));
            };
            let Some(next) = self.sitting.once_more(&self.asked, place) else { continue };
            match self.ask(next, true, place)? {
                Reply::Back => {}
                reply => return Ok(Some(After::Anew { has_ended: matches!(reply, Reply::End) })),
            }
        }
    }

    fn misheard(&self, line: &str) -> Result<(), Stopped> {
        let told = not_understood(self.words(), line, None);
        Ok(self.talk.say(|out| out.wrapped(&told, "", ""))?)
    }
}
