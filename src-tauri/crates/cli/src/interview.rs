//! The interview in the terminal: one question at a time; back loses nothing; nothing is written down.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use sightline_engine::load::{States, add_states, load_embedded};
use sightline_engine::{Answers, AssessmentResult, Problems, nearest};
use sightline_view::{
    Choice, QuestionView, StateChoice, Words, actions, explain, find_listed, find_state, listed, overview,
    place, question, skip, states,
};

use crate::arguments::Common;
use crate::input::Loaded;
use crate::output::Output;
use crate::text;

/// One question, for one state if it is asked state by state.
#[derive(Clone, PartialEq, Eq)]
struct Asked {
    id: String,
    state: Option<String>,
}

/// What a person typed.
enum Reply {
    /// The answer was taken.
    Taken,
    Back,
    Result,
    /// The input has ended.
    End,
}

/// Runs `sightline interview`.
pub fn run(common: &Common) -> Result<ExitCode, Problems> {
    let mut interview = Interview { common, loaded: Loaded::new(common, None)?, earlier: Vec::new() };
    let words = interview.loaded.words(false)?;
    for id in ["interview-welcome", "interview-promise", "interview-not-advice", "interview-commands"] {
        say(|out| out.raw(&format!("\n{}\n", textwrap::fill(&words.get(id).text, out.wrapping("", "")))));
    }
    let ended = interview.ask_all(&words)?;
    interview.show_result(ended)?;
    Ok(ExitCode::SUCCESS)
}

struct Interview<'a> {
    common: &'a Common,
    loaded: Loaded,
    /// The questions asked so far, each with the answers as they stood before it.
    earlier: Vec<(Asked, Answers)>,
}

impl Interview<'_> {
    /// Asks until nothing is left that matters, or the person stops. Says whether the input has ended.
    fn ask_all(&mut self, words: &Words) -> Result<bool, Problems> {
        loop {
            let Some((asked, left)) = self.next() else {
                say(|out| out.paragraph(&words.get("interview-done").text));
                return Ok(false);
            };
            let reply = self.ask(words, &asked, left);
            match reply {
                Reply::Taken => self.load_states_named()?,
                Reply::Back => match self.earlier.pop() {
                    Some((_, answers)) => self.loaded.answers = answers,
                    None => say(|out| out.paragraph(&words.get("interview-first").text)),
                },
                Reply::Result | Reply::End => {
                    say(|out| out.paragraph(&words.get("interview-stopped").text));
                    return Ok(matches!(reply, Reply::End));
                }
            }
        }
    }

    /// The next question in the order of the vocabulary that can still change the result and was not passed
    /// over, and how many more there can be at most.
    fn next(&self) -> Option<(Asked, usize)> {
        let engine = &self.loaded.engine;
        let answers = &self.loaded.answers;
        let assessment = engine.assess(answers);
        let mut open: Vec<(usize, Asked)> = Vec::new();
        for question in engine.questions(answers, &assessment) {
            let id = engine.circumstance_id(question.circumstance).to_owned();
            let states: Vec<Option<String>> = match question.states.as_slice() {
                [] => vec![None],
                states => states.iter().map(|state| engine.state_code(Some(*state))).collect(),
            };
            open.extend(
                states.into_iter().map(|state| (question.circumstance, Asked { id: id.clone(), state })),
            );
        }
        open.retain(|(_, asked)| !self.earlier.iter().any(|(earlier, _)| earlier == asked));
        // Topic by topic, and within a topic one state after the other.
        let rules = &engine.corpus().rules.circumstances;
        open.sort_by_key(|(index, asked)| {
            let topic = rules.circumstances.get(&asked.id).map(|circumstance| &circumstance.topic);
            (rules.topics.iter().position(|known| Some(known) == topic), asked.state.clone(), *index)
        });
        // Questions that wait for an answer of another count too: the number never grows but by naming states.
        let all = &engine.corpus().rules.circumstances.circumstances;
        let waiting = all
            .iter()
            .enumerate()
            .filter(|(index, (id, circumstance))| {
                let asked = |asked: &Asked| asked.id == **id;
                let role = circumstance.per.as_ref().and_then(|per| engine.role(per));
                let no_state = role.and_then(|role| answers.states(role)).is_some_and(<[usize]>::is_empty);
                !no_state
                    && !answers.answered().has(*index)
                    && engine.can_come_up(answers, *index, None)
                    && !self.earlier.iter().any(|(earlier, _)| asked(earlier))
                    && !open.iter().any(|(_, open)| asked(open))
            })
            .count();
        let left = open.len() + waiting;
        let (_, first) = open.into_iter().next()?;
        Some((first, left.saturating_sub(1)))
    }

    fn ask(&mut self, words: &Words, asked: &Asked, left: usize) -> Reply {
        let Some(view) = question(words, self.loaded.engine.corpus(), &asked.id) else {
            return Reply::Result;
        };
        let number = self.earlier.len() + 1;
        let choices: Vec<Choice> = view.choices.iter().cloned().chain([skip(words)]).collect();
        let corpus = self.loaded.engine.corpus();
        let list = asked.state.as_ref().and_then(|state| listed(corpus, &asked.id, state));
        say(|out| {
            out.raw("\n");
            let args = [("number", number.into()), ("left", left.into())];
            out.dim(&format!("{} · {}", view.topic.text, words.with("interview-progress", &args).text), "");
            if let Some(state) = &asked.state {
                let args = [("state", place(words, state).text.into())];
                out.wrapped(&words.with("interview-in-state", &args).text, "", "");
            }
            out.label(&text::plain(words, &view.question), "");
            if let Some(why) = &view.why {
                out.dim(&words.with("interview-why", &[("why", why.text.clone().into())]).text, "");
            }
            for (index, choice) in choices.iter().enumerate() {
                out.wrapped(&text::plain(words, &choice.text), &format!("  {}. ", index + 1), "     ");
            }
            let hint = match view.states {
                None if list.is_some() => "interview-choose-list",
                None => "interview-choose",
                Some(StateChoice::One) => "interview-choose-state",
                Some(StateChoice::Many) => "interview-choose-states",
            };
            out.dim(&words.get(hint).text, "");
        });
        loop {
            print!("> ");
            let _ = io::stdout().flush();
            let mut line = String::new();
            match io::stdin().lock().read_line(&mut line) {
                Ok(0) | Err(_) => return Reply::End,
                Ok(_) => {}
            }
            match line.trim() {
                "" => {}
                "b" | "B" => return Reply::Back,
                "q" | "Q" => return Reply::Result,
                "?" => say(|out| match &view.help {
                    Some(help) => out.wrapped(&text::plain(words, help), "", ""),
                    None => out.wrapped(&words.get("interview-no-help").text, "", ""),
                }),
                typed => match self.take(words, asked, &view, (&choices, list.as_deref()), typed) {
                    Ok(()) => return Reply::Taken,
                    Err(message) => say(|out| out.wrapped(&message, "", "")),
                },
            }
        }
    }

    /// Takes an answer, or says why it was not understood.
    fn take(
        &mut self,
        words: &Words,
        asked: &Asked,
        view: &QuestionView,
        (choices, list): (&[Choice], Option<&[Choice]>),
        typed: &str,
    ) -> Result<(), String> {
        let numbered = typed.parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
        let values: Vec<String> = match (numbered, view.states) {
            (Some(choice), _) => vec![choice.value.clone()],
            (None, Some(_)) => self.states_typed(words, typed)?,
            (None, None) if list.is_some() => vec![listed_typed(words, list.unwrap_or_default(), typed)?],
            (None, None) => {
                let lower = typed.to_lowercase();
                let named = choices.iter().find(|c| c.value == lower || c.text.text.to_lowercase() == lower);
                vec![named.ok_or_else(|| not_understood(words, typed))?.value.clone()]
            }
        };
        let before = self.loaded.answers.clone();
        let corpus = self.loaded.engine.corpus();
        let answers = &mut self.loaded.answers;
        let result = match values.as_slice() {
            [value] => answers.set(corpus, &asked.id, asked.state.as_deref(), value),
            several => answers.set_states(corpus, &asked.id, several),
        };
        result.map_err(|error| error.to_string())?;
        self.earlier.push((asked.clone(), before));
        Ok(())
    }

    fn states_typed(&self, words: &Words, typed: &str) -> Result<Vec<String>, String> {
        let corpus = self.loaded.engine.corpus();
        let known = states(words, corpus);
        typed
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| find_state(words, corpus, part).ok_or_else(|| did_you_mean(words, part, &known)))
            .collect()
    }

    /// Reads the rules of the states that the answers name by now.
    fn load_states_named(&mut self) -> Result<(), Problems> {
        let corpus = self.loaded.engine.corpus();
        let named: Vec<String> = self
            .loaded
            .answers
            .all_states()
            .into_iter()
            .filter_map(|index| corpus.state_codes.get(index).cloned())
            .collect();
        if self.common.rules.is_some() || named.iter().all(|code| corpus.states.contains_key(code)) {
            return Ok(());
        }
        let mut corpus = load_embedded(States::Only(&[]))?;
        add_states(&mut corpus, &named)?;
        self.loaded = Loaded::with(self.common, corpus, self.loaded.answers.clone())?;
        Ok(())
    }

    fn show_result(&self, ended: bool) -> Result<(), Problems> {
        let words = self.loaded.words(false)?;
        let result = self.loaded.result();
        let view = overview(&self.loaded.engine, &words, &result);
        say(|out| {
            out.raw("\n");
            text::overview(out, &words, &view);
            out.paragraph(&words.get("report-not-advice").text);
        });
        if ended || view.rows.is_empty() {
            return Ok(());
        }
        say(|out| out.paragraph(&words.get("terminal-why-interview").text));
        let mut line = String::new();
        loop {
            print!("> ");
            let _ = io::stdout().flush();
            line.clear();
            match io::stdin().lock().read_line(&mut line) {
                Ok(0) | Err(_) => return Ok(()),
                Ok(_) if line.trim().is_empty() || line.trim() == "q" => return Ok(()),
                Ok(_) => {}
            }
            if line.trim() == "+" {
                let steps = actions(&self.loaded.engine, &words, &self.loaded.answers);
                say(|out| text::steps(out, &words, &steps));
                continue;
            }
            let row =
                line.trim().parse::<usize>().ok().and_then(|number| view.rows.get(number.checked_sub(1)?));
            match row {
                Some(row) => self.explain_row(&words, &result, &row.record, row.state.as_deref()),
                None => say(|out| out.wrapped(&not_understood(&words, line.trim()), "", "")),
            }
        }
    }

    /// Lets the person choose an agency of one record, and explains it.
    fn explain_row(&self, words: &Words, result: &AssessmentResult, record: &str, state: Option<&str>) {
        let exposures: Vec<_> =
            result.exposures.iter().filter(|e| e.record == record && e.state.as_deref() == state).collect();
        say(|out| {
            for (index, exposure) in exposures.iter().enumerate() {
                let name = words.get(&format!("agency-{}", exposure.agency)).text;
                out.wrapped(&name, &format!("  {}. ", index + 1), "     ");
            }
            out.dim(&words.get("interview-choose").text, "");
        });
        print!("> ");
        let _ = io::stdout().flush();
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line).is_err() {
            return;
        }
        let chosen =
            line.trim().parse::<usize>().ok().and_then(|number| exposures.get(number.checked_sub(1)?));
        match chosen {
            Some(exposure) => {
                let explanation = explain(&self.loaded.engine, words, exposure);
                say(|out| text::explanation(out, words, &explanation));
            }
            None => say(|out| out.wrapped(&not_understood(words, line.trim()), "", "")),
        }
    }
}

/// The one that was typed, of a long list.
fn listed_typed(words: &Words, list: &[Choice], typed: &str) -> Result<String, String> {
    find_listed(words, list, typed).ok_or_else(|| did_you_mean(words, typed, list))
}

fn did_you_mean(words: &Words, typed: &str, known: &[Choice]) -> String {
    let names: Vec<&str> = known.iter().map(|choice| choice.text.text.as_str()).collect();
    let Some(word) = nearest(typed, names) else { return not_understood(words, typed) };
    let meant = words.with("interview-did-you-mean", &[("word", word.to_owned().into())]);
    format!("{} {}", not_understood(words, typed), meant.text)
}

fn not_understood(words: &Words, typed: &str) -> String {
    words.with("interview-not-understood", &[("text", typed.to_owned().into())]).text
}

fn say(write: impl FnOnce(&mut Output)) {
    let mut out = Output::new();
    write(&mut out);
    out.finish();
}
