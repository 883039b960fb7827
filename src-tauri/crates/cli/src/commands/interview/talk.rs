//! Saying and hearing: what is shown, a screen at a time where it is long, and the lines that a person types.

use std::io::{self, BufRead, Read, Write};

use sightline_view::means;
use sightline_words::{Words, digits, own};
use textwrap::core::display_width;

use crate::terminal::{Output, Screen, print};

/// No more than this is read as one line, whatever is fed in.
const LONGEST: u64 = 1 << 16;

/// A conversation in the terminal.
pub(super) struct Talk {
    screen: Screen,
    /// What stands before the place where one types.
    prompt: String,
    /// What is said where bytes are no text.
    no_text: String,
    /// What was typed while a long text was shown: the reply to what is asked next.
    early: Option<String>,
}

impl Talk {
    pub(super) fn new(screen: Screen, words: &Words) -> Self {
        // A screen reader reads a sign aloud, or says nothing.
        let prompt = if screen.plain {
            format!("{} ", words.get(&own::INTERVIEW_PROMPT).text)
        } else {
            "> ".to_owned()
        };
        Self { screen, prompt, no_text: words.get(&own::INTERVIEW_NO_TEXT).text, early: None }
    }

    /// Puts something down to be shown.
    pub(super) fn draw(&self, write: impl FnOnce(&mut Output)) -> Output {
        let mut out = Output::new(self.screen);
        write(&mut out);
        out
    }

    /// Shows something at once.
    pub(super) fn say(&self, write: impl FnOnce(&mut Output)) -> io::Result<()> {
        self.draw(write).finish()
    }

    /// Shows something a screen at a time, where it is longer than the screen. To stop there is to go on with what is
    /// asked next, and so is to type a reply to that.
    pub(super) fn show(&mut self, words: &Words, out: Output) -> io::Result<()> {
        let more = words.get(&own::INTERVIEW_MORE).text;
        // The line in which that is asked, and one in which it is answered.
        let asked = display_width(&more).div_ceil(self.screen.columns) + 1;
        let mut pages = out.into_pages(asked).into_iter().peekable();
        while let Some(page) = pages.next() {
            print(self.screen, &page)?;
            if pages.peek().is_none() {
                break;
            }
            match self.read(&format!("{more} "))? {
                Some(line) if line.is_empty() => {}
                Some(line) if line == "q" || means(words, &own::TERMINAL_TYPED_LEAVE, &line) => break,
                typed => {
                    self.early = typed;
                    break;
                }
            }
        }
        Ok(())
    }

    /// Shows something long, all of it.
    pub(super) fn show_whole(&self, mut out: Output) -> io::Result<()> {
        out.finish()
    }

    /// A line that the person typed; `None` when the input has ended, or when nobody reads any more.
    pub(super) fn hear(&mut self) -> io::Result<Option<String>> {
        match self.early.take() {
            Some(line) => Ok(Some(line)),
            None => self.read(&self.prompt),
        }
    }

    fn read(&self, prompt: &str) -> io::Result<Option<String>> {
        loop {
            let mut out = io::stdout().lock();
            match out.write_all(prompt.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(None),
                prompted => prompted?,
            }
            drop(out);
            let mut line = Vec::new();
            match io::stdin().lock().take(LONGEST).read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => {
                    // What follows begins a line of its own.
                    self.say(|out| out.raw("\n"))?;
                    return Ok(None);
                }
                Ok(_) => {}
            }
            match String::from_utf8(line) {
                Ok(line) => return Ok(Some(digits::ascii(line.trim()))),
                Err(_) => self.say(|out| out.wrapped(&self.no_text, "", ""))?,
            }
        }
    }
}
