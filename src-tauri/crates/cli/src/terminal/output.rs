//! Text for the terminal: wrapped to its width, colored only where that is wanted, and never a command to it.

use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal, Write};

use sightline_rules::vocabulary::Access;

use super::pager::pages;
use super::screen::Screen;

/// Gathers what a command prints, and prints it in one go.
pub struct Output {
    text: String,
    screen: Screen,
    /// Whether the names of statements are shown.
    names: bool,
}

/// How text looks. In the text that is gathered each begins with a character that stands for no letter; what comes
/// from files and keys cannot hold one, and control characters of theirs are shown, not sent.
mod style {
    pub const RESET: char = '\u{fdd0}';
    pub const BOLD: char = '\u{fdd1}';
    pub const DIM: char = '\u{fdd2}';
    pub const OPEN: char = '\u{fdd3}';
    pub const RESTRICTED: char = '\u{fdd4}';
    pub const BARRED: char = '\u{fdd5}';

    /// What the terminal is told.
    pub fn code(style: char) -> Option<&'static str> {
        Some(match style {
            RESET => "\x1b[0m",
            BOLD => "\x1b[1m",
            DIM => "\x1b[2m",
            OPEN => "\x1b[1;33m",
            RESTRICTED => "\x1b[33m",
            BARRED => "\x1b[36m",
            _ => return None,
        })
    }
}

impl Output {
    /// For this screen.
    pub fn new(screen: Screen) -> Self {
        Self { text: String::new(), screen, names: false }
    }

    /// Shows the names of statements from now on, or does not.
    pub fn names_statements(&mut self, names: bool) {
        self.names = names;
    }

    /// The name of the statement above, where names are shown.
    pub fn statement(&mut self, name: &str, indent: &str) {
        if self.names {
            self.dim(&format!("[{name}]"), indent);
        }
    }

    /// Whether there is to be no color and no sign that stands for a word.
    pub fn plain(&self) -> bool {
        self.screen.plain
    }

    /// As it is.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(&harmless(text));
    }

    /// Text that harms no terminal; on a plain one, without the signs that stand between words.
    fn told<'t>(&self, text: &'t str) -> Cow<'t, str> {
        // The last is Korean for "and".
        const SIGNS: [(&str, &str); 4] = [(" · ", ", "), (" → ", ": "), (" ← ", ": "), ("·", ", ")];
        let text = harmless(text);
        if !self.screen.plain || !SIGNS.iter().any(|(sign, _)| text.contains(sign)) {
            return text;
        }
        let spoken = SIGNS.iter().fold(text.into_owned(), |text, (sign, spoken)| text.replace(sign, spoken));
        Cow::Owned(spoken)
    }

    /// An empty line, unless there is one already.
    pub fn gap(&mut self) {
        if !matches!(self.text.as_str(), "" | "\n") && !self.text.ends_with("\n\n") {
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

    /// The text in lines, as wide as the screen: they are broken between words, never inside one.
    fn filled(&self, text: &str, first: &str, rest: &str) -> String {
        let options = textwrap::Options::new(self.screen.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let told = self.told(text);
        let lines = textwrap::wrap(&told, options);
        if told.contains(ISOLATE) { isolated_by_line(&lines, rest) } else { lines.join("\n") }
    }

    /// Wrapped text with an indent.
    pub fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let filled = self.filled(text, first, rest);
        self.text.push_str(&filled);
        self.text.push('\n');
    }

    /// Short names in columns, read down and then across; on a plain terminal one below the other.
    pub fn columns(&mut self, names: &[String]) {
        const GAP: usize = 2;
        let names: Vec<Cow<str>> = names.iter().map(|name| self.told(name)).collect();
        let width = |name: &str| textwrap::core::display_width(name);
        let widest = names.iter().map(|name| width(name)).max().unwrap_or_default();
        let most = ((self.screen.width + GAP) / (widest + GAP)).max(1);
        let columns = if self.screen.plain { 1 } else { most };
        let rows = names.len().div_ceil(columns);
        for row in 0..rows {
            let mut line = String::new();
            for name in names.iter().skip(row).step_by(rows) {
                let end = line.trim_end().len();
                if end > 0 {
                    line.push_str(&" ".repeat(GAP));
                }
                line.push_str(name);
                line.push_str(&" ".repeat(widest - width(name)));
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// A line that begins with a word in the color of its access; a no-break space of the text is a space that the
    /// line is not broken at.
    pub fn colored_line(&mut self, access: Access, word: &str, text: &str, indent: &str, rest: &str) {
        let line = format!("{indent}{}{text}", harmless(word));
        let filled = self.filled(&line, "", rest).replace('\u{a0}', " ");
        self.text.push_str(&filled.replacen(&*harmless(word), &colored(access, word), 1));
        self.text.push('\n');
    }

    /// A heading with a gap above.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.strong(text);
    }

    /// Wrapped text, louder.
    pub fn strong(&mut self, text: &str) {
        let lines = self.filled(text, "", "");
        self.styled(style::BOLD, &lines);
    }

    /// A small heading inside an explanation.
    pub fn label(&mut self, text: &str, indent: &str) {
        self.text.push_str(indent);
        let told = self.told(text).into_owned();
        self.styled(style::BOLD, &told);
    }

    /// Wrapped text, less loud.
    pub fn dim(&mut self, text: &str, indent: &str) {
        let lines = self.filled(text, indent, indent);
        self.styled(style::DIM, &lines);
    }

    fn styled(&mut self, style: char, text: &str) {
        self.text.extend([style]);
        self.text.push_str(text);
        self.text.extend([style::RESET, '\n']);
    }

    /// JSON, indented.
    ///
    /// # Errors
    /// When a value cannot be written as JSON.
    pub fn json(&mut self, value: &impl serde::Serialize) -> io::Result<()> {
        let json = serde_json::to_string_pretty(value).map_err(io::Error::other)?;
        // JSON writes control characters as letters itself; going through the rest costs time.
        self.text.push_str(&json);
        self.text.push('\n');
        Ok(())
    }

    /// Prints it. A reader that has gone away is no error.
    ///
    /// # Errors
    /// When it cannot be written: a full disk behind a `>`.
    pub fn finish(&mut self) -> io::Result<()> {
        let text = std::mem::take(&mut self.text);
        print(self.screen, &text)
    }

    /// What was gathered, a screen at a time; `last` lines of each screen are left for what is asked below. Whole where
    /// nobody looks at a screen.
    pub fn into_pages(self, last: usize) -> Vec<String> {
        match self.screen.height {
            Some(height) => {
                let is_style = |letter: char| style::code(letter).is_some();
                pages(&self.text, self.screen.columns, height.saturating_sub(last), is_style)
            }
            None => vec![self.text],
        }
    }
}

/// Prints what an [`Output`] gathered. A reader that has gone away is no error.
///
/// # Errors
/// When it cannot be written.
pub fn print(screen: Screen, gathered: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let plain = screen.plain || anstream::AutoStream::choice(&out) == anstream::ColorChoice::Never;
    // An old console of Windows, or one that is not asked first, would show the codes themselves.
    let plain = plain || anstyle_query::windows::enable_ansi_colors() == Some(false) && out.is_terminal();
    let written = out.write_all(rendered(gathered, plain).as_bytes()).and_then(|()| out.flush());
    written.or_else(|error| if is_gone(&error) { Ok(()) } else { Err(error) })
}

/// Whether the reader has gone away. Windows has a second way to say so, which Rust gives no name.
fn is_gone(error: &io::Error) -> bool {
    const PIPE_NOT_CONNECTED: i32 = 233;
    error.kind() == ErrorKind::BrokenPipe || cfg!(windows) && error.raw_os_error() == Some(PIPE_NOT_CONNECTED)
}

/// The text as the terminal gets it.
fn rendered(text: &str, plain: bool) -> Cow<'_, str> {
    if !text.contains(|letter| style::code(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match style::code(letter) {
            None => out.push(letter),
            Some(code) if !plain => out.push_str(code),
            Some(_) => {}
        }
    }
    Cow::Owned(out)
}

/// Control characters as signs that a person sees, so that no text is a command to the terminal; styles cannot come
/// from outside either.
fn harmless(text: &str) -> Cow<'_, str> {
    let control = |letter: char| letter.is_control() && letter != '\n' || style::code(letter).is_some();
    if !text.contains(control) {
        return Cow::Borrowed(text);
    }
    let shown = |letter: char| match u32::from(letter) {
        _ if !control(letter) => letter,
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or('\u{fffd}'),
        0x7f => '\u{2421}',
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// A text in the color of its access: calm ones, and never the only sign.
fn colored(access: Access, text: &str) -> String {
    let color = match access {
        Access::Open => style::OPEN,
        Access::Restricted => style::RESTRICTED,
        Access::Barred => style::BARRED,
    };
    format!("{color}{}{}", harmless(text), style::RESET)
}

/// Tells what is wrong with the input, or that it is waited for.
pub fn complain(problems: &str) {
    // Nobody is left to tell if even this fails.
    let _ = writeln!(io::stderr().lock(), "{}", harmless(problems));
}

/// What follows is in order by itself, whichever way the text around it runs; until [`ISOLATED`] (Unicode, annex 9).
pub const ISOLATE: char = '\u{2068}';
/// The end of what [`ISOLATE`] began.
pub const ISOLATED: char = '\u{2069}';

/// Lines of one text as one. A terminal orders each line by itself, so what is isolated over a break is so on both lines.
fn isolated_by_line(lines: &[Cow<str>], rest: &str) -> String {
    let mut open: usize = 0;
    let each = lines.iter().enumerate().map(|(at, line)| {
        let words = if at == 0 { line } else { line.strip_prefix(rest).unwrap_or(line) };
        let again = format!("{}{}", if at == 0 { "" } else { rest }, ISOLATE.to_string().repeat(open));
        for letter in words.chars() {
            match letter {
                ISOLATE => open += 1,
                ISOLATED => open = open.saturating_sub(1),
                _ => {}
            }
        }
        format!("{again}{words}{}", ISOLATED.to_string().repeat(open))
    });
    each.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_outside_commands_nothing() {
        let mut out = Output::new(Screen::of(80, false));
        out.wrapped("\u{1b}[2Jall\u{7} clear\u{fdd1}\u{9b}1m", "", "");
        out.raw("\u{1b}]0;title\u{7}\n");
        let shown = rendered(&out.text, false).into_owned();
        assert!(shown.chars().all(|letter| letter == '\n' || !letter.is_control()), "{shown:?}");
        assert!(shown.contains("␛[2Jall␇ clear"), "{shown:?}");
    }

    #[test]
    fn names_stand_in_columns_where_there_is_room() {
        let names = ["Ash", "Birch", "Cedar", "Elm", "Oak"].map(str::to_owned);
        let shown = |width: usize, plain: bool| {
            let mut out = Output::new(Screen::of(width, plain));
            out.columns(&names);
            out.text
        };
        assert_eq!(shown(13, false), "Ash    Elm\nBirch  Oak\nCedar\n");
        assert_eq!(shown(20, true), "Ash\nBirch\nCedar\nElm\nOak\n");
        assert_eq!(shown(3, false).lines().count(), 5);
        Output::new(Screen::of(30, false)).columns(&[]);
    }

    #[test]
    fn on_a_plain_terminal_no_sign_stands_for_a_word() {
        let mut out = Output::new(Screen::of(80, true));
        out.heading("Photo → Police · Ohio");
        out.colored_line(Access::Open, "Open", " · seen", "", "");
        assert_eq!(rendered(&out.text, true), "Photo: Police, Ohio\nOpen, seen\n");
    }

    #[test]
    fn styles_go_where_there_is_no_color() {
        let mut out = Output::new(Screen::of(80, false));
        out.heading("A heading");
        out.colored_line(Access::Barred, "Barred", " by law", "   ", "");
        assert_eq!(rendered(&out.text, true), "A heading\n   Barred by law\n");
        let colored = rendered(&out.text, false).into_owned();
        assert!(colored.contains("\u{1b}[1mA heading") && colored.contains("\u{1b}[36mBarred\u{1b}[0m"));
    }

    #[test]
    fn what_is_isolated_over_a_break_is_so_on_both_lines() {
        let lines = |text: &[&str]| {
            isolated_by_line(&text.iter().map(|line| Cow::from(*line)).collect::<Vec<_>>(), "  ")
        };
        assert_eq!(
            lines(&["- a \u{2068}b", "  c\u{2069} d"]),
            "- a \u{2068}b\u{2069}\n  \u{2068}c\u{2069} d"
        );
        assert_eq!(lines(&["a \u{2068}b\u{2069}", "  c"]), "a \u{2068}b\u{2069}\n  c");
    }
}
