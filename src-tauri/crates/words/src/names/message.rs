//! A message by its id, and what it is given when it is said.

use std::borrow::Cow;
use std::fmt;

/// A message, or one of its parts (an attribute, as Fluent calls it).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    id: Cow<'static, str>,
    part: Option<Cow<'static, str>>,
    arguments: &'static [Argument],
}

/// What a message is given under a name: who says the message gives it, and the words may count on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// Its name: `count` is `$count` in a message.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, finished.
    Text,
    /// A whole number, for `NUMBER` and for choosing between one and several.
    Count,
    /// A date as rules write it, for `DATE`.
    Date,
}

impl Argument {
    /// Words.
    #[must_use]
    pub const fn text(name: &'static str) -> Self {
        Self { name, kind: Kind::Text }
    }

    /// A whole number.
    #[must_use]
    pub const fn count(name: &'static str) -> Self {
        Self { name, kind: Kind::Count }
    }

    /// A date.
    #[must_use]
    pub const fn date(name: &'static str) -> Self {
        Self { name, kind: Kind::Date }
    }
}

impl Message {
    /// The message of this very id.
    #[must_use]
    pub(crate) const fn fixed(id: &'static str, arguments: &'static [Argument]) -> Self {
        Self { id: Cow::Borrowed(id), part: None, arguments }
    }

    /// The message of a name of the rules. They divide by `.` and `/`, which no id of Fluent can hold.
    pub(crate) fn named(id: &str, arguments: &'static [Argument]) -> Self {
        Self { id: Cow::Owned(id.replace(['.', '/'], "-")), part: None, arguments }
    }

    /// A part of it, which is given nothing.
    #[must_use]
    pub fn part(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.part_with(name, &[])
    }

    pub(crate) fn part_with(
        self,
        name: impl Into<Cow<'static, str>>,
        arguments: &'static [Argument],
    ) -> Self {
        Self { part: Some(name.into()), arguments, ..self }
    }

    /// Its id in the files of words.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name of the part, if it is one.
    #[must_use]
    pub fn part_name(&self) -> Option<&str> {
        self.part.as_deref()
    }

    /// What it is given, each under its name.
    #[must_use]
    pub fn arguments(&self) -> &'static [Argument] {
        self.arguments
    }
}

/// `topic-work`, or `topic-work.what` for a part.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        self.part.iter().try_for_each(|part| write!(f, ".{part}"))
    }
}
