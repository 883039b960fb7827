//! `sightline interview`: one question at a time; back loses nothing; nothing is written down.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use sightline_engine::Answers;
use sightline_rules::corpus::Place;
use sightline_rules::{CircumstanceId, StateId, nearest};
use sightline_view::{Choice, Next, QuestionView, Row, Sitting, StateChoice, find_listed, find_state, skip};
use sightline_words::names::Message;
use sightline_words::{Words, digits, names, own};

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, explanation, overview, plain, say, steps};

/// What a person typed.
enum Reply {
    /// The answer was taken.
    Taken,
    Back,
    Result,
    /// The input has ended.
    End,
}

pub fn run(common: &Common) -> Result<ExitCode, Stopped> {
    let mut interview = Interview { sitting: sit(common, None, false)?, earlier: Vec::new() };
    say(|out| languages(out, interview.words()))?;
    let welcome =
        [own::INTERVIEW_WELCOME, own::INTERVIEW_PROMISE, own::INTERVIEW_NOT_ADVICE, own::INTERVIEW_COMMANDS];
    for message in &welcome {
        say(|out| {
            out.raw("\n");
            out.wrapped(&interview.word(message), "", "");
        })?;
    }
    let ended = interview.ask_all()?;
    interview.show_result(ended)?;
    Ok(ExitCode::SUCCESS)
}

/// The other languages, each by the name that it has for itself: who cannot read the rest can read that.
fn languages(out: &mut Output, words: &Words) {
    for other in words.languages().iter().filter(|other| other.tag != words.language().tag) {
        out.raw(&format!("{}: sightline interview --locale {}\n", other.name, other.tag));
    }
}

struct Interview {
    sitting: Sitting,
    /// The questions asked so far, each with the answers as they stood before it.
    earlier: Vec<((CircumstanceId, Option<StateId>), Answers)>,
}

impl Interview {
    fn words(&self) -> &Words {
        self.sitting.words()
    }

    fn word(&self, message: &Message) -> String {
        self.words().get(message).text
    }

    /// Asks until nothing is left that matters, or the person stops. Says whether the input has ended.
    fn ask_all(&mut self) -> Result<bool, Stopped> {
        loop {
            let asked: Vec<_> = self.earlier.iter().map(|(asked, _)| *asked).collect();
            let Some(next) = self.sitting.next(&asked) else {
                say(|out| out.paragraph(&self.word(&own::INTERVIEW_DONE)))?;
                return Ok(false);
            };
            match self.ask(next)? {
                Reply::Taken => {}
                Reply::Back => match self.earlier.pop() {
                    // The rules of every state that these name are read already.
                    Some((_, answers)) => {
                        self.sitting.take(answers).map_err(|refusal| Stopped::at("", 0, refusal))?;
                    }
                    None => say(|out| out.paragraph(&self.word(&own::INTERVIEW_FIRST)))?,
                },
                reply @ (Reply::Result | Reply::End) => {
                    say(|out| out.paragraph(&self.word(&own::INTERVIEW_STOPPED)))?;
                    return Ok(matches!(reply, Reply::End));
                }
            }
        }
    }

    fn ask(&mut self, next: Next) -> Result<Reply, Stopped> {
        let view = self.sitting.question(next.question, next.state);
        let skip = skip(self.words());
        let numbered: Vec<Choice> = match view.listed {
            // A long list is looked through by name; its numbers would mean nothing.
            true => vec![skip],
            false => view.choices.iter().cloned().chain([skip]).collect(),
        };
        say(|out| self.show(out, next, &view, &numbered))?;
        loop {
            let Some(line) = typed()? else { return Ok(Reply::End) };
            match line.as_str() {
                "" => {}
                "b" | "B" => return Ok(Reply::Back),
                "q" | "Q" => return Ok(Reply::Result),
                "?" => {
                    let help = match &view.help {
                        Some(help) => plain(self.words(), help),
                        None => self.word(&own::INTERVIEW_NO_HELP),
                    };
                    say(|out| out.wrapped(&help, "", ""))?;
                }
                typed => match self.take(next, &view, &numbered, typed) {
                    Ok(()) => return Ok(Reply::Taken),
                    Err(message) => say(|out| out.wrapped(&message, "", ""))?,
                },
            }
        }
    }

    fn show(&self, out: &mut Output, next: Next, view: &QuestionView, numbered: &[Choice]) {
        let words = self.words();
        out.raw("\n");
        let args = [("number", (self.earlier.len() + 1).into()), ("left", next.left.into())];
        out.dim(&format!("{} · {}", view.topic.text, words.with(&own::INTERVIEW_PROGRESS, &args).text), "");
        if let Some(state) = next.state {
            let args = [("state", words.get(&names::place(Place::State(state))).text.into())];
            out.wrapped(&words.with(&own::INTERVIEW_IN_STATE, &args).text, "", "");
        }
        out.label(&plain(words, &view.question), "");
        if let Some(why) = &view.why {
            out.dim(&words.with(&own::INTERVIEW_WHY, &[("why", why.text.clone().into())]).text, "");
        }
        for (index, choice) in numbered.iter().enumerate() {
            out.wrapped(&plain(words, &choice.text), &format!("  {}. ", index + 1), "     ");
        }
        let hint = match view.states {
            None if view.listed => own::INTERVIEW_CHOOSE_LIST,
            None => own::INTERVIEW_CHOOSE,
            Some(StateChoice::One) => own::INTERVIEW_CHOOSE_STATE,
            Some(StateChoice::Many) => own::INTERVIEW_CHOOSE_STATES,
        };
        out.dim(&words.get(&hint).text, "");
    }

    /// Takes an answer, or says why it was not understood.
    fn take(
        &mut self,
        next: Next,
        view: &QuestionView,
        numbered: &[Choice],
        typed: &str,
    ) -> Result<(), String> {
        let words = self.words();
        let values: Vec<String> = match (chosen(typed, numbered), view.states) {
            (Some(choice), _) => vec![choice.value.clone()],
            (None, Some(_)) => self.states_typed(typed)?,
            (None, None) if view.listed => {
                let found = find_listed(words, &view.choices, typed);
                vec![found.ok_or_else(|| did_you_mean(words, typed, &view.choices))?]
            }
            (None, None) => {
                let lower = typed.to_lowercase();
                let named = |c: &&Choice| c.value == lower || c.text.text.to_lowercase() == lower;
                vec![numbered.iter().find(named).ok_or_else(|| not_understood(words, typed))?.value.clone()]
            }
        };
        let before = self.sitting.answers().clone();
        self.sitting.give(next.question, next.state, &values).map_err(|refusal| refusal.message)?;
        self.earlier.push(((next.question, next.state), before));
        Ok(())
    }

    fn states_typed(&self, typed: &str) -> Result<Vec<String>, String> {
        let (words, corpus) = (self.words(), self.sitting.corpus());
        let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
        let state = |part: &str| match find_state(words, corpus, part) {
            Some(state) => Ok(state.name().to_owned()),
            None => Err(did_you_mean(words, part, &self.sitting.states())),
        };
        parts.map(state).collect()
    }

    fn show_result(&self, ended: bool) -> Result<(), Stopped> {
        let words = self.words();
        let view = self.sitting.overview();
        say(|out| {
            out.raw("\n");
            overview(out, words, &view);
            out.paragraph(&words.caution().text);
        })?;
        let rows: Vec<&Row> = view.matrix.rows().collect();
        if ended || rows.is_empty() {
            return Ok(());
        }
        say(|out| out.paragraph(&self.word(&own::TERMINAL_WHY_INTERVIEW)))?;
        while let Some(line) = typed()?.filter(|line| !line.is_empty() && line != "q") {
            match chosen(&line, &rows) {
                Some(row) => self.explain_row(row)?,
                None if line == "+" => say(|out| steps(out, words, &self.sitting.plan()))?,
                None => say(|out| out.wrapped(&not_understood(words, &line), "", ""))?,
            }
        }
        Ok(())
    }

    /// Lets the person choose an agency of one record, and explains it.
    fn explain_row(&self, row: &Row) -> Result<(), Stopped> {
        let words = self.words();
        let overview = self.sitting.overview();
        let columns = overview.matrix.columns.iter().zip(&row.cells);
        let reached: Vec<_> =
            columns.filter(|(_, cell)| cell.is_some()).map(|(column, _)| column.clone()).collect();
        say(|out| {
            for (index, column) in reached.iter().enumerate() {
                out.wrapped(&column.name.text, &format!("  {}. ", index + 1), "     ");
            }
            out.dim(&self.word(&own::INTERVIEW_CHOOSE), "");
        })?;
        let Some(line) = typed()? else { return Ok(()) };
        let exposures = chosen(&line, &reached)
            .map(|column| self.sitting.exposures(row.record, column.agency, row.state));
        let found = exposures.and_then(|all| all.into_iter().find(|exposure| exposure.state == row.state));
        match found {
            Some(exposure) => say(|out| explanation(out, words, &self.sitting.explained(&exposure)))?,
            None => say(|out| out.wrapped(&not_understood(words, &line), "", ""))?,
        }
        Ok(())
    }
}

/// The choice of this number, from 1.
fn chosen<'c, T>(typed: &str, choices: &'c [T]) -> Option<&'c T> {
    choices.get(typed.parse::<usize>().ok()?.checked_sub(1)?)
}

/// A line that the person typed; `None` when the input has ended, or when nobody reads any more.
fn typed() -> io::Result<Option<String>> {
    let mut out = io::stdout().lock();
    match out.write_all(b"> ").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(None),
        prompted => prompted?,
    }
    let mut line = Vec::new();
    match io::stdin().lock().read_until(b'\n', &mut line) {
        Ok(0) | Err(_) => Ok(None),
        // What is no text is not understood, and asked again.
        Ok(_) => Ok(Some(digits::ascii(String::from_utf8_lossy(&line).trim()))),
    }
}

fn did_you_mean(words: &Words, typed: &str, known: &[Choice]) -> String {
    let names: Vec<&str> = known.iter().map(|choice| choice.text.text.as_str()).collect();
    let Some(word) = nearest(typed, names) else { return not_understood(words, typed) };
    let meant = words.with(&own::ERROR_DID_YOU_MEAN, &[("word", word.to_owned().into())]);
    format!("{} {}", not_understood(words, typed), meant.text)
}

fn not_understood(words: &Words, typed: &str) -> String {
    words.with(&own::INTERVIEW_NOT_UNDERSTOOD, &[("text", typed.to_owned().into())]).text
}
