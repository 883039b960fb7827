//! `sightline interview`: one question at a time; back loses nothing; nothing is written down.

mod after;
mod talk;

use std::process::ExitCode;

use sightline_rules::corpus::Place;
use sightline_rules::{CircumstanceId, StateId};
use sightline_view::{Meant, Next, QuestionView, Sitting, StateChoice, StateName, numbered, understand};
use sightline_words::names::Message;
use sightline_words::{Language, Words, names, own};

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::{Output, Screen, plain};
use after::After;
use talk::Talk;

pub fn run(common: &Common, screen: Screen) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, None, false)?;
    let talk = Talk::new(screen, sitting.words());
    let mut interview = Interview { sitting, talk, asked: Vec::new(), at: 0 };
    interview.welcome()?;
    let mut ended = interview.ask_all()?;
    loop {
        interview.show_result(ended)?;
        match if ended { After::Leave } else { interview.after_result()? } {
            After::Leave => break,
            After::Anew { has_ended } => ended = has_ended,
        }
    }
    interview.tell(&own::INTERVIEW_LEAVE)?;
    Ok(ExitCode::SUCCESS)
}

/// A question, and the state for which it is asked.
type Key = (CircumstanceId, Option<StateId>);

/// What came of a question.
enum Reply {
    /// The answer was taken, or kept.
    Taken,
    Back,
    Result,
    /// The input has ended.
    End,
}

struct Interview {
    sitting: Sitting,
    talk: Talk,
    /// The questions asked so far, also those that were skipped.
    asked: Vec<Key>,
    /// The place among them that is asked next; after the last one a new question is.
    at: usize,
}

impl Interview {
    fn words(&self) -> &Words {
        self.sitting.words()
    }

    fn word(&self, message: &Message) -> String {
        self.words().get(message).text
    }

    /// Says a message, as a paragraph.
    fn tell(&self, message: &Message) -> Result<(), Stopped> {
        Ok(self.talk.say(|out| {
            out.raw("\n");
            out.wrapped(&self.word(message), "", "");
        })?)
    }

    fn welcome(&self) -> Result<(), Stopped> {
        self.talk.say(|out| languages(out, self.words()))?;
        let welcome = [own::INTERVIEW_WELCOME, own::INTERVIEW_PROMISE, own::INTERVIEW_NOT_ADVICE];
        welcome.iter().try_for_each(|message| self.tell(message))
    }

    /// Asks until nothing is left that matters, or the person stops. Says whether the input has ended.
    fn ask_all(&mut self) -> Result<bool, Stopped> {
        loop {
            let again = self.at < self.asked.len();
            let next = match self.asked.get(self.at) {
                // Another answer has ruled it out since.
                Some(asked) if !self.sitting.stands(*asked) => {
                    self.at += 1;
                    continue;
                }
                Some(_) => self.sitting.once_more(&self.asked, self.at),
                None => self.sitting.next(&self.asked),
            };
            let Some(next) = next else {
                self.tell(&own::INTERVIEW_DONE)?;
                return Ok(false);
            };
            match self.ask(next, again, self.at)? {
                Reply::Taken => {
                    if !again {
                        self.asked.push((next.question, next.state));
                    }
                    self.at += 1;
                }
                Reply::Back => match (0..self.at).rev().find(|place| self.sitting.stands(self.asked[*place]))
                {
                    Some(before) => self.at = before,
                    None => self.tell(&own::INTERVIEW_FIRST)?,
                },
                reply @ (Reply::Result | Reply::End) => {
                    self.tell(&own::INTERVIEW_STOPPED)?;
                    return Ok(matches!(reply, Reply::End));
                }
            }
        }
    }

    /// Asks one question, until what is typed is understood. `again` says that it was asked before; what was said then
    /// can be kept. `place` is its place among those asked.
    fn ask(&mut self, next: Next, again: bool, place: usize) -> Result<Reply, Stopped> {
        let view = self.sitting.question(next.question, next.state);
        let states = if view.states.is_some() { self.sitting.state_names() } else { Vec::new() };
        self.talk.say(|out| self.show(out, next, &view, again, place))?;
        loop {
            let Some(line) = self.talk.hear()? else { return Ok(Reply::End) };
            match understand(self.words(), &view, &states, &line) {
                Meant::Nothing if again => {
                    self.echo(next)?;
                    return Ok(Reply::Taken);
                }
                Meant::Nothing => self.talk.say(|out| out.dim(&self.word(&hint(&view)), ""))?,
                Meant::Back => return Ok(Reply::Back),
                Meant::Result => return Ok(Reply::Result),
                Meant::Help => {
                    let help = self.talk.draw(|out| self.help(out, &view));
                    self.talk.show(self.sitting.words(), help)?;
                }
                Meant::List if view.listed || view.states.is_some() => {
                    let list = self.talk.draw(|out| self.list(out, &view, &states));
                    self.talk.show(self.sitting.words(), list)?;
                }
                Meant::List => self.talk.say(|out| self.show(out, next, &view, again, place))?,
                Meant::Values(values) => match self.sitting.give(next.question, next.state, &values) {
                    Ok(()) => {
                        self.echo(next)?;
                        return Ok(Reply::Taken);
                    }
                    Err(refusal) => self.talk.say(|out| out.wrapped(&refusal.message, "", ""))?,
                },
                Meant::Several { part, names } => {
                    let names = self.words().list(names);
                    let args = [("text", part.into()), ("names", names.into())];
                    let told = self.words().with(&own::INTERVIEW_SEVERAL, &args).text;
                    self.talk.say(|out| out.wrapped(&told, "", ""))?;
                }
                Meant::Unknown { part, like } => {
                    let told = not_understood(self.words(), &part, like);
                    self.talk.say(|out| {
                        out.wrapped(&told, "", "");
                        out.dim(&self.word(&hint(&view)), "");
                    })?;
                }
            }
        }
    }

    /// Says the answer back, so that a slip is seen.
    fn echo(&self, next: Next) -> Result<(), Stopped> {
        let told = match self.sitting.said(next.question, next.state) {
            Some(answer) => self.words().with(&own::INTERVIEW_TAKEN, &[("answer", answer.into())]).text,
            None => self.word(&own::INTERVIEW_SKIPPED),
        };
        Ok(self.talk.say(|out| out.wrapped(&told, "", ""))?)
    }

    fn show(&self, out: &mut Output, next: Next, view: &QuestionView, again: bool, place: usize) {
        let words = self.words();
        out.raw("\n");
        let before = self.asked.iter().take(place).filter(|asked| self.sitting.stands(**asked)).count();
        let args = [("number", (before + 1).into()), ("left", next.left.into())];
        out.dim(&format!("{} · {}", view.topic.text, words.with(&own::INTERVIEW_PROGRESS, &args).text), "");
        if let Some(state) = next.state {
            let args = [("state", words.get(&names::place(Place::State(state))).text.into())];
            out.wrapped(&words.with(&own::INTERVIEW_IN_STATE, &args).text, "", "");
        }
        out.strong(&plain(words, &view.question));
        for (index, choice) in numbered(words, view).iter().enumerate() {
            out.wrapped(&plain(words, &choice.text), &format!("  {}. ", index + 1), "     ");
        }
        if again {
            let keep = match self.sitting.said(next.question, next.state) {
                Some(answer) => words.with(&own::INTERVIEW_KEEP, &[("answer", answer.into())]),
                None => words.get(&own::INTERVIEW_KEEP_SKIPPED),
            };
            out.wrapped(&keep.text, "", "");
        }
        out.dim(&words.get(&hint(view)).text, "");
    }

    /// Why it is asked, what it means, and all that can be typed.
    fn help(&self, out: &mut Output, view: &QuestionView) {
        let words = self.words();
        if let Some(why) = &view.why {
            let args = [("why", plain(words, why).into())];
            out.paragraph(&words.with(&own::INTERVIEW_WHY, &args).text);
        }
        match &view.help {
            Some(help) => out.paragraph(&plain(words, help)),
            None if view.why.is_none() => out.paragraph(&self.word(&own::INTERVIEW_NO_HELP)),
            None => {}
        }
        out.gap();
        out.wrapped(&self.word(&hint(view)), "", "");
        if view.listed || view.states.is_some() {
            out.wrapped(&self.word(&own::INTERVIEW_COMMANDS_LIST), "", "");
        }
        out.wrapped(&self.word(&own::INTERVIEW_COMMANDS), "", "");
    }

    /// Every name that can be typed.
    fn list(&self, out: &mut Output, view: &QuestionView, states: &[StateName]) {
        let names: Vec<String> = match view.states {
            Some(_) => states.iter().map(|state| format!("{} ({})", state.name, state.code)).collect(),
            None => view.choices.iter().map(|choice| choice.text.text.clone()).collect(),
        };
        out.columns(&names);
        out.dim(&self.word(&hint(view)), "");
    }
}

/// The other languages, each by its tag and the name that it has for itself: who cannot read the rest can read that.
fn languages(out: &mut Output, words: &Words) {
    let spoken = words.languages().iter().filter(|other| !other.made_up && other.tag != words.language().tag);
    let spoken: Vec<&Language> = spoken.collect();
    match spoken.as_slice() {
        [] => {}
        [only] => out.raw(&format!("{}: sightline interview --locale {}\n", only.name, only.tag)),
        [first, ..] => {
            let named: Vec<String> = spoken
                .iter()
                .map(|other| format!("{} {}", other.tag, other.name).replace(' ', "\u{a0}"))
                .collect();
            out.wrapped(&named.join(" · "), "", "");
            out.raw(&format!("sightline interview --locale {} …\n", first.tag));
        }
    }
}

/// What can be typed below a question, in short.
fn hint(view: &QuestionView) -> Message {
    match view.states {
        None if view.listed => own::INTERVIEW_CHOOSE_LIST,
        None => own::INTERVIEW_CHOOSE,
        Some(StateChoice::One) => own::INTERVIEW_CHOOSE_STATE,
        Some(StateChoice::Many) => own::INTERVIEW_CHOOSE_STATES,
    }
}

fn not_understood(words: &Words, typed: &str, like: Option<String>) -> String {
    let told = words.with(&own::INTERVIEW_NOT_UNDERSTOOD, &[("text", typed.to_owned().into())]).text;
    let Some(like) = like else { return told };
    format!("{told} {}", words.with(&own::ERROR_DID_YOU_MEAN, &[("word", like.into())]).text)
}
