//! What is wrong with what a person typed, chose or wrote, in their language.

use serde::Serialize;
use sightline_engine::AnswerError;
use sightline_rules::nearest;
use sightline_rules::read::{FileError, MAX_BYTES};
use sightline_words::names::Message;
use sightline_words::{Args, Words, own};

use crate::explanation::label;

/// Why something was refused, in finished words. Nothing is changed then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
}

impl Refusal {
    /// What went wrong, in the person's language.
    #[must_use]
    pub fn of(words: &Words, message: &Message, args: &Args) -> Self {
        Self { message: words.with(message, args).text, hint: None }
    }

    fn hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// A word that is none of those known, with what was meant.
    #[must_use]
    pub fn unknown(words: &Words, message: &Message, word: &str, known: &[&str]) -> Self {
        Self::of(words, message, &[("word", short(word).into())]).hint(meant(words, word, known))
    }

    /// A file of answers that cannot be read: where there is none, how one is made.
    #[must_use]
    pub fn answers(words: &Words, file: &str, error: &FileError) -> Self {
        let refusal = Self::file(words, file, error);
        let how_made = is_missing(error).then(|| words.get(&own::ERROR_FILE_TEMPLATE).text);
        refusal.hint(how_made)
    }

    /// A file that cannot be read.
    #[must_use]
    pub fn file(words: &Words, file: &str, error: &FileError) -> Self {
        let name = || ("file", file.to_owned().into());
        match error {
            FileError::Missing => Self::of(words, &own::ERROR_FILE_MISSING, &[name()]),
            FileError::Unreadable(_) if is_missing(error) => Self::file(words, file, &FileError::Missing),
            FileError::Unreadable(reason) => {
                let reason = ("reason", reason.to_string().into());
                Self::of(words, &own::ERROR_FILE_UNREADABLE, &[name(), reason])
            }
            FileError::Data => {
                Self::of(words, &own::ERROR_FILE_UNREADABLE, &[name(), ("reason", error.to_string().into())])
            }
            FileError::Folder => Self::of(words, &own::ERROR_FILE_FOLDER, &[name()]),
            FileError::NotOrdinary => Self::of(words, &own::ERROR_FILE_NOT_ORDINARY, &[name()]),
            FileError::LeadsOut => Self::of(words, &own::ERROR_FILE_LEADS_OUT, &[name()]),
            FileError::TooLarge => {
                let most = ("megabytes", (MAX_BYTES / 1024 / 1024).into());
                Self::of(words, &own::ERROR_FILE_TOO_LARGE, &[name(), most])
            }
            FileError::NotUtf8(line) => {
                Self::of(words, &own::ERROR_FILE_NOT_UTF8, &[name(), ("line", (*line).into())])
            }
            FileError::Utf16 => Self::of(words, &own::ERROR_FILE_UTF16, &[name()]),
        }
    }
}

fn is_missing(error: &FileError) -> bool {
    match error {
        FileError::Missing => true,
        FileError::Unreadable(reason) => reason.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Words why an answer is refused.
#[must_use]
pub fn refused(words: &Words, error: &AnswerError) -> Refusal {
    let refusal = match error {
        AnswerError::NoSuchQuestion { word, .. } => {
            Refusal::of(words, &own::ERROR_UNKNOWN_QUESTION, &[("word", short(word).into())])
        }
        AnswerError::NoSuchState { word, .. } => {
            Refusal::of(words, &own::ERROR_UNKNOWN_STATE, &[("word", short(word).into())])
        }
        AnswerError::NoSuchAnswer { question, word, .. } => {
            let args = [("word", short(word).into()), ("question", question.name().into())];
            Refusal::of(words, &own::ERROR_NOT_AN_ANSWER, &args)
        }
        AnswerError::OneState { question } => {
            of_question(words, &own::ERROR_TAKES_ONE_STATE, question.name())
        }
        AnswerError::OneAnswer { question, .. } => {
            of_question(words, &own::ERROR_TAKES_ONE_ANSWER, question.name())
        }
        AnswerError::NotByState { question } => of_question(words, &own::ERROR_NOT_BY_STATE, question.name()),
        AnswerError::StateFirst { question, first } => {
            let first = format!("{} ({first})", label(words, *first).text);
            of_question(words, &own::ERROR_NEEDS_STATE, question.name()).hint(Some(first))
        }
        AnswerError::StateNotNamed { question, state, role } => {
            let args = [("question", question.name().into()), ("state", state.name().into())];
            let hint = of_question(words, &own::ERROR_NAME_IT_THERE, role.name()).message;
            Refusal::of(words, &own::ERROR_STATE_NOT_NAMED, &args).hint(Some(hint))
        }
        AnswerError::StateTwice { question, state } => {
            let args = [("question", question.name().into()), ("state", state.name().into())];
            Refusal::of(words, &own::ERROR_STATE_TWICE, &args)
        }
        AnswerError::OneOfAll { question } => of_question(words, &own::ERROR_ONE_STATE_ONLY, question.name()),
        AnswerError::Unreadable { question } => {
            let hint = words.get(&own::ERROR_WRITE_ANSWER).text;
            of_question(words, &own::ERROR_ANSWER_UNREADABLE, question).hint(Some(hint))
        }
        AnswerError::Yaml { message, hint } => Refusal { message: message.clone(), hint: hint.clone() },
        AnswerError::More => Refusal::of(words, &own::ERROR_AND_MORE, &[]),
    };
    let meant = error.unknown().and_then(|(word, known)| meant(words, word, known));
    refusal.hint(meant)
}

fn of_question(words: &Words, message: &Message, question: &str) -> Refusal {
    Refusal::of(words, message, &[("question", short(question).into())])
}

/// What was meant instead of a word: a known word that is near, or the known ones if they are few.
fn meant(words: &Words, word: &str, known: &[&str]) -> Option<String> {
    const FEW: usize = 12;
    match nearest(word, known.iter().copied()) {
        Some(near) if !word.is_empty() => {
            Some(words.with(&own::ERROR_DID_YOU_MEAN, &[("word", near.to_owned().into())]).text)
        }
        _ if !known.is_empty() && known.len() <= FEW => {
            Some(words.with(&own::ERROR_ONE_OF, &[("words", known.join(", ").into())]).text)
        }
        _ => None,
    }
}

/// No more of what was typed than anybody reads.
fn short(word: &str) -> String {
    const LONGEST: usize = 60;
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}
