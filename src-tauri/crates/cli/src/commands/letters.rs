//! `sightline letters`: requests ready to sign, and which of them only a lawyer should send.

use std::path::Path;
use std::process::ExitCode;

use sightline_view::{Filled, letter_page};
use sightline_words::own;

use crate::arguments::{ChosenLetter, Common, Format};
use crate::input::{Stopped, sit};
use crate::terminal::{Output, letter, letters, plain};

pub fn run(
    out: &mut Output,
    common: &Common,
    answers: &Path,
    what: &ChosenLetter,
    format: Format,
) -> Result<ExitCode, Stopped> {
    let sitting = sit(common, Some(answers), format == Format::Html)?;
    let words = sitting.words();
    let Some(id) = &what.letter else {
        letters(out, words, &sitting.letters());
        for last in [words.get(&own::TERMINAL_LETTERS_HOW), words.caution()] {
            out.paragraph(&last.text);
        }
        out.dim(&plain(words, &sitting.dated()), "");
        return Ok(ExitCode::SUCCESS);
    };
    let chosen = sitting.letter(id, what.state.as_deref());
    let chosen = chosen.map_err(|refusal| Stopped::at("--letter", 0, refusal))?;
    if !chosen.safe && !what.with_lawyer {
        let mut refusal = sitting.unsafe_alone(&chosen);
        let flag = words.get(&own::TERMINAL_LETTER_LAWYER).text;
        refusal.hint = Some(refusal.hint.into_iter().chain([flag]).collect::<Vec<_>>().join(" "));
        return Err(Stopped::at("--letter", 0, refusal));
    }
    match format {
        Format::Html => out.raw(&letter_page(words, &chosen, &Filled::default())),
        Format::Json => out.json(&chosen)?,
        Format::Text => letter(out, words, &chosen),
    }
    Ok(ExitCode::SUCCESS)
}
