//! What the terminal can show: how wide and how high it is, and whether it wants signs and colors.

use std::env;
use std::io::{IsTerminal, stdin, stdout};

/// What the terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// No color, and words in place of every sign that stands for one: for screen readers and old terminals.
    pub plain: bool,
    /// How long a line of text may be.
    pub width: usize,
    /// How many letters fit beside each other.
    pub columns: usize,
    /// How many lines fit below each other, where a person reads them and can ask for the next ones.
    pub height: Option<usize>,
}

impl Screen {
    /// The screen that this program writes to: as wide as the terminal, or as `COLUMNS` says; 80 columns where there is
    /// neither. It is plain where that is asked for, by `--plain`, `NO_COLOR` or a terminal that calls itself dumb.
    pub fn new(plain: bool) -> Self {
        let number = |name: &str| env::var(name).ok().and_then(|number| number.parse().ok());
        let is_watched = stdin().is_terminal() && stdout().is_terminal();
        let size = terminal_size::terminal_size().filter(|_| stdout().is_terminal());
        let columns: usize = number("COLUMNS")
            .or_else(|| Some(usize::from(size?.0.0)))
            .filter(|columns| *columns > 0)
            .unwrap_or(80);
        let height = number("LINES").or_else(|| Some(usize::from(size?.1.0))).filter(|height| *height > 0);
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        Self {
            plain: plain || no_color || dumb,
            width: columns.clamp(30, 100),
            columns,
            height: height.filter(|_| is_watched),
        }
    }

    #[cfg(test)]
    pub fn of(width: usize, plain: bool) -> Self {
        Self { plain, width, columns: width, height: None }
    }
}
