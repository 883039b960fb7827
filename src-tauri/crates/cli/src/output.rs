//! Text for the terminal: wrapped to its width, coloured only where that is wanted.

use std::io::{self, ErrorKind, Write};

use sightline_engine::vocabulary::Access;
use sightline_engine::{Diagnostic, Problems};

/// Gathers what a command prints, and prints it in one go.
pub struct Output {
    text: String,
    width: usize,
}

const RESET: &str = "\x1b[0m";
const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";

impl Output {
    /// For the width of the terminal, or of `COLUMNS`; 80 columns where there is neither.
    pub fn new() -> Self {
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let width = columns.unwrap_or_else(textwrap::termwidth).clamp(30, 100);
        Self { text: String::new(), width }
    }

    /// As it is.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// An empty line, unless there is one already.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A wrapped paragraph with a gap above.
    pub fn paragraph(&mut self, text: &str) {
        self.gap();
        self.wrapped(text, "", "");
    }

    /// A wrapped line of a list.
    pub fn item(&mut self, text: &str) {
        self.wrapped(text, "  - ", "    ");
    }

    /// How lines are broken: between words, never inside one.
    pub fn wrapping<'a>(&self, first: &'a str, rest: &'a str) -> textwrap::Options<'a> {
        textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
    }

    /// Wrapped text with an indent.
    pub fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let options = self.wrapping(first, rest);
        self.text.push_str(&textwrap::fill(text, options));
        self.text.push('\n');
    }

    /// A heading with a gap above.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        let lines = textwrap::fill(text, self.wrapping("", ""));
        self.text.push_str(&format!("{BOLD}{lines}{RESET}\n"));
    }

    /// A small heading inside an explanation.
    pub fn label(&mut self, text: &str, indent: &str) {
        self.text.push_str(&format!("{indent}{BOLD}{text}{RESET}\n"));
    }

    /// Wrapped text, less loud.
    pub fn dim(&mut self, text: &str, indent: &str) {
        let options = self.wrapping(indent, indent);
        self.text.push_str(&format!("{DIM}{}{RESET}\n", textwrap::fill(text, options)));
    }

    /// JSON, indented.
    pub fn json(&mut self, value: &impl serde::Serialize) -> Result<(), Problems> {
        let json = serde_json::to_string_pretty(value)
            .map_err(|error| Diagnostic::new("json", format!("cannot be written: {error}")))?;
        self.raw(&json);
        self.raw("\n");
        Ok(())
    }

    /// Prints it. A reader that has gone away is no error.
    pub fn finish(&mut self) {
        let mut out = anstream::AutoStream::auto(io::stdout().lock());
        let written = out.write_all(self.text.as_bytes()).and_then(|()| out.flush());
        self.text.clear();
        if let Err(error) = written
            && error.kind() != ErrorKind::BrokenPipe
        {
            eprintln!("sightline: cannot write: {error}");
        }
    }
}

/// A text in the colour of its access: calm ones, and never the only sign.
pub fn coloured(access: Access, text: &str) -> String {
    let colour = match access {
        Access::Open => "\x1b[1;33m",
        Access::Restricted => "\x1b[33m",
        Access::Barred => "\x1b[36m",
    };
    format!("{colour}{text}{RESET}")
}

/// Tells what is wrong with the input.
pub fn complain(problems: &Problems) {
    let mut err = anstream::AutoStream::auto(io::stderr().lock());
    // Nobody is left to tell if even this fails.
    let _ = writeln!(err, "{problems}");
}
