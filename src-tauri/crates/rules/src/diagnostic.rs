//! What is wrong with an input: where, what, and how to mend it.

use std::fmt;

/// One problem in an input file, printed as `file:line: message` and a hint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as the person named it or as a path inside `rules/` or `locales/`.
    pub file: String,
    /// Line, from 1. 0 when the problem is the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A problem of the file as a whole.
    pub fn new(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, message: message.into(), hint: None }
    }

    /// At this line.
    #[must_use]
    pub fn at(mut self, line: usize) -> Self {
        self.line = line;
        self
    }

    /// With this hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With the hint "did you mean …", if a known id is near, or a list of the known ids if they are few.
    #[must_use]
    pub fn suggest<'a>(mut self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        self.hint = hint_for(word, &known).or(self.hint);
        self
    }
}

/// What was meant instead of `word`: a known word that is near, or the known ones if they are few.
pub(crate) fn hint_for(word: &str, known: &[&str]) -> Option<String> {
    match nearest(word, known.iter().copied()) {
        Some(candidate) => Some(format!("did you mean `{candidate}`?")),
        None if !known.is_empty() && known.len() <= 12 => {
            Some(format!("it must be one of: {}", known.join(", ")))
        }
        None => None,
    }
}

/// A word of the input as a message shows it: in quotes, and no longer than anybody reads.
#[must_use]
pub fn quoted(word: &str) -> String {
    const LONGEST: usize = 60;
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &word[..end]),
        None => format!("`{word}`"),
    }
}

/// The known word that `word` most likely stands for, if any is near.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// No name is that long, and comparing takes its time.
    const LONGEST: usize = 100;
    if word.len() > LONGEST {
        return None;
    }
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness > 0.82)
        .map(|(_, candidate)| candidate)
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "{}:{}: {}", self.file, self.line, self.message)?;
        } else {
            write!(f, "{}: {}", self.file, self.message)?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

/// All that is wrong with an input, in file and line order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Diagnostic>);

impl Problems {
    /// The problems in order, each once.
    #[must_use]
    pub fn of(mut problems: Vec<Diagnostic>) -> Self {
        problems.sort();
        problems.dedup();
        Self(problems)
    }

    /// `Err` with the problems in order, each once, or `Ok(value)` if there are none.
    ///
    /// # Errors
    /// When there is a problem.
    pub fn unless_empty<T>(problems: Vec<Diagnostic>, value: T) -> Result<T, Self> {
        if problems.is_empty() { Ok(value) } else { Err(Self::of(problems)) }
    }
}

impl From<Diagnostic> for Problems {
    fn from(problem: Diagnostic) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}
