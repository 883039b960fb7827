//! Reasoning: from the rules and a person's answers to who can reach what, and why.
//!
//! Data flows one way: [`Corpus`](sightline_rules::corpus::Corpus) → [`Engine`] (the rules as of a day, made for each
//! state) → [`Assessment`] → [`AssessmentResult`].
//!
//! **What this crate must not know:** files, the clock, and any sentence of any language; it says what is so in ids
//! and enums. A safeguard can only lower access, and what is not known never lowers anything.

mod advice;
pub mod answers;
pub mod assess;
mod audit;
mod background;
mod cite;
mod compare;
mod county;
#[cfg(test)]
mod fixture;
mod left;
mod letters;
mod logic;
mod outcome;
mod program;
mod questions;
mod rank;
mod reached;
pub mod result;
mod session;
mod standing;

pub use advice::{Plan, Step};
pub use answers::{AnswerError, Answers, Refused, Told, Written};
pub use assess::{Assessment, Exposure, Reasons, RouteTaken};
pub use audit::audit;
pub use compare::{Change, Effect, Key, Tally, changes};
pub use county::{ListResult, RowResult};
pub use left::Left;
pub use letters::{Danger, LetterOffer, Safety};
pub use outcome::Outcome;
pub use program::Engine;
pub use questions::Question;
pub use rank::Foremost;
pub use result::{
    AssessmentResult, Because, CaseResult, CorpusResult, Decides, EventResult, ExposureResult, ExposureTold,
    OfCounty, QuestionResult, RouteResult, SafeguardResult, SourceResult, Unsettled, notes_of_fact,
};
pub use session::{Session, SessionError};
