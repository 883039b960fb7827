//! Letters ready to sign: the list of them, and one with blanks.

use sightline_view::{LetterLine, LetterView, Paragraph, RecipientView};
use sightline_words::{Words, own};

use super::sources::{isolated, law_and_date, source};
use super::{Output, labelled, plain};

/// A line to write on.
const RULE: &str = "______________________________________";

/// The letters that fit, each with who may send it.
pub fn letters(out: &mut Output, words: &Words, letters: &[LetterView]) {
    out.heading(&words.get(&own::LETTERS_TITLE).text);
    out.wrapped(&plain(words, &words.get(&own::LETTERS_LEDE)), "", "");
    for (index, letter) in letters.iter().enumerate() {
        out.gap();
        let state = letter.state.map(|state| format!(" --state {state}")).unwrap_or_default();
        out.label(&format!("{}. {}{}", index + 1, plain(words, &letter.name), place(letter)), "");
        out.wrapped(&format!("{}.", plain(words, &letter.safety)), "   ", "   ");
        letter.because.iter().for_each(|why| out.wrapped(&plain(words, why), "   ", "   "));
        out.wrapped(&plain(words, &letter.what), "   ", "   ");
        out.dim(&format!("--letter {}{state}", letter.id), "   ");
    }
}

fn place(letter: &LetterView) -> String {
    letter.place.as_ref().map(|place| format!(" · {}", place.text)).unwrap_or_default()
}

/// What the person keeps, then the letter to each office, with blanks.
pub fn letter(out: &mut Output, words: &Words, letter: &LetterView) {
    out.label(&words.get(&own::LETTER_KEEP).text, "");
    out.heading(&format!("{}{}", plain(words, &letter.name), place(letter)));
    out.label(&plain(words, &letter.safety), "");
    letter.because.iter().for_each(|why| out.wrapped(&plain(words, why), "", ""));
    out.paragraph(&plain(words, &letter.what));
    letter.to.iter().for_each(|to| reach(out, words, to));
    letter.lines.iter().for_each(|shown| line(out, words, shown));
    beside(out, words, letter);
    out.gap();
    out.dim(&law_and_date(words, letter.sheet.law.as_ref(), &plain(words, &letter.dated)), "");
    letter.sources.iter().for_each(|shown| source(out, words, shown));
    out.paragraph(&words.caution().text);
    letter.to.iter().for_each(|to| sheet(out, letter, to));
}

fn reach(out: &mut Output, words: &Words, to: &RecipientView) {
    if to.reach.is_empty() && to.check.is_none() {
        return;
    }
    let address = to.lines.iter().chain(&to.reach).map(|line| isolated(words, line).into_owned());
    let parts: Vec<String> = to.name.iter().map(|name| name.text.clone()).chain(address).collect();
    out.paragraph(&parts.join(" · "));
    to.check.iter().for_each(|check| out.item(&plain(words, check)));
}

fn line(out: &mut Output, words: &Words, line: &LetterLine) {
    let law = line.law.as_ref().map(|law| format!(" ({})", isolated(words, law))).unwrap_or_default();
    out.paragraph(&format!("{}{law}", labelled(words, &line.label, &line.text)));
}

/// The letter in the person's language, where that is not the office's.
fn beside(out: &mut Output, words: &Words, letter: &LetterView) {
    let all = [&letter.sheet.subject].into_iter().chain(&letter.sheet.paragraphs);
    let own: Vec<_> = all.filter_map(|paragraph| paragraph.beside.as_ref()).collect();
    if own.is_empty() {
        return;
    }
    out.heading(&words.get(&own::LETTER_BESIDE).text);
    own.into_iter().for_each(|text| out.paragraph(&text.text));
}

/// The letter in English, as the office gets it.
fn sheet(out: &mut Output, letter: &LetterView, to: &RecipientView) {
    let sheet = &letter.sheet;
    let said = |paragraph: &Paragraph| paragraph.office.text.clone();
    out.raw(&format!("\n{}\n\n", "-".repeat(60)));
    let name = to.name.iter().map(|name| name.text.as_str());
    name.chain(to.lines.iter().map(String::as_str)).for_each(|line| out.wrapped(line, "", ""));
    let named = sheet.fields.iter().filter(|field| Some(field.id) == to.field);
    named.for_each(|field| blank(out, &said(&field.name)));
    out.paragraph(&format!("{}: {}", said(&sheet.subject_label), said(&sheet.subject)));
    sheet.law.iter().for_each(|law| out.wrapped(&format!("{}: {law}", said(&sheet.law_label)), "", ""));
    out.paragraph(&said(&sheet.about));
    let about = sheet.fields.iter().filter(|field| Some(field.id) != to.field);
    about.for_each(|field| blank(out, &said(&field.name)));
    sheet.paragraphs.iter().for_each(|paragraph| out.paragraph(&said(paragraph)));
    out.gap();
    let end = sheet.enclosed.iter().chain([&sheet.signature, &sheet.date]);
    end.for_each(|label| blank(out, &said(label)));
}

fn blank(out: &mut Output, name: &str) {
    out.raw(&format!("{RULE}\n"));
    out.wrapped(name, "", "");
}
