//! `sightline practice`: clients who are made up, what one of them says, and the file beside the trainee's answers.

use std::process::ExitCode;

use sightline_view::{PracticeCompared, PracticeView, Sitting};
use sightline_words::names::Message;
use sightline_words::{Text, Words, own};

use crate::arguments::{Common, Practiced};
use crate::input::{Stopped, sit, take_answers};
use crate::terminal::{Output, plain};

pub fn run(out: &mut Output, common: &Common, what: &Practiced) -> Result<ExitCode, Stopped> {
    let mut sitting = sit(common, None, what.sheet)?;
    let Some(id) = &what.id else {
        list(out, &sitting);
        return Ok(ExitCode::SUCCESS);
    };
    if what.sheet {
        let page = sitting.practice_sheet(id, what.solution);
        out.raw(&page.map_err(|refusal| Stopped::at(id, 0, refusal))?);
        return Ok(ExitCode::SUCCESS);
    }
    let client = sitting.begin_practice(id).map_err(|refusal| Stopped::at(id, 0, refusal))?;
    if let Some(path) = &what.answers {
        take_answers(&mut sitting, path)?;
        let compared = sitting.practice_compared().map_err(|refusal| Stopped::at(id, 0, refusal))?;
        head(out, sitting.words(), &client);
        beside(out, sitting.words(), &compared);
    } else {
        head(out, sitting.words(), &client);
        story(out, sitting.words(), &client);
    }
    Ok(ExitCode::SUCCESS)
}

fn list(out: &mut Output, sitting: &Sitting) {
    let words = sitting.words();
    out.heading(&words.get(&own::PRACTICE_TITLE).text);
    out.wrapped(&plain(words, &words.get(&own::PRACTICE_LEDE)), "", "");
    let mut topic = None;
    for client in sitting.practice_clients() {
        if topic.as_ref() != Some(&client.topic) {
            out.heading(&client.topic);
            topic = Some(client.topic);
        }
        out.wrapped(&client.id, "  ", "    ");
        out.dim(&client.name, "    ");
    }
    out.paragraph(&plain(words, &words.get(&own::PRACTICE_HOW)));
}

/// That it is practice comes before everything.
fn head(out: &mut Output, words: &Words, client: &PracticeView) {
    out.strong(&plain(words, &client.told));
    out.heading(&client.name);
    out.wrapped(&plain(words, &client.as_of), "", "");
}

fn story(out: &mut Output, words: &Words, client: &PracticeView) {
    out.heading(&words.get(&own::PRACTICE_STORY).text);
    client.story.iter().for_each(|said| out.item(&plain(words, said)));
    if client.story.is_empty() {
        out.wrapped(&plain(words, &words.get(&own::PRACTICE_NO_STORY)), "", "");
    }
}

fn beside(out: &mut Output, words: &Words, compared: &PracticeCompared) {
    out.heading(&said(words, own::PRACTICE_COMPARED));
    out.wrapped(&plain(words, &compared.sentence), "", "");
    if !compared.answers.is_empty() {
        out.heading(&said(words, own::PRACTICE_ANSWERS));
    }
    for answer in &compared.answers {
        out.item(&with_place(plain(words, &answer.label), answer.place.as_ref()));
        let yours = answer.yours.as_ref().map(|yours| plain(words, yours));
        line(out, words, own::PRACTICE_FILE, plain(words, &answer.theirs));
        line(out, words, own::PRACTICE_YOU, yours.unwrap_or_else(|| said(words, own::PRACTICE_NOT_ANSWERED)));
    }
    if !compared.results.is_empty() {
        out.heading(&said(words, own::PRACTICE_RESULTS));
    }
    for result in &compared.results {
        let args =
            [("record", result.record.text.clone().into()), ("agency", result.agency.text.clone().into())];
        judged(out, words, words.with(&own::EXPLAIN_TITLE, &args).text, result.place.as_ref(), result.same);
        line(out, words, own::PRACTICE_FILE, plain(words, &result.expected));
        if !result.same {
            let yours = result.yours.as_ref().map(|yours| plain(words, &yours.words));
            line(out, words, own::PRACTICE_YOU, yours.unwrap_or_else(|| said(words, own::CELL_NONE)));
        }
        out.dim(&result.why, "    ");
    }
    if !compared.absent.is_empty() {
        out.heading(&said(words, own::PRACTICE_ABSENT));
    }
    let arrow = words.language().direction.arrow();
    for absent in &compared.absent {
        let name = format!("{} {arrow} {}", plain(words, &absent.record), plain(words, &absent.agency));
        judged(out, words, name, absent.place.as_ref(), absent.same);
        out.dim(&absent.why, "    ");
    }
    out.heading(&said(words, own::PRACTICE_CASE));
    out.wrapped(&compared.why, "", "");
}

fn said(words: &Words, message: Message) -> String {
    plain(words, &words.get(&message))
}

/// "The file says: Open".
fn line(out: &mut Output, words: &Words, label: Message, value: String) {
    let args = [("label", said(words, label).into()), ("value", value.into())];
    out.wrapped(&words.with(&own::ANSWER_LINE, &args).text, "    ", "      ");
}

/// A result, and whether it came out as in the file.
fn judged(out: &mut Output, words: &Words, name: String, place: Option<&Text>, same: bool) {
    let verdict = said(words, if same { own::PRACTICE_SAME } else { own::PRACTICE_OTHERWISE });
    let args = [("label", with_place(name, place).into()), ("value", verdict.into())];
    out.item(&words.with(&own::ANSWER_LINE, &args).text);
}

fn with_place(name: String, place: Option<&Text>) -> String {
    match place {
        Some(place) => format!("{name} ({})", place.text),
        None => name,
    }
}
