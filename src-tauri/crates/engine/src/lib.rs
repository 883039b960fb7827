//! The rules of Sightline and the engine that reasons with them.
//!
//! Data flows one way: files → [`corpus::Corpus`] → [`Engine`] → [`Assessment`] → [`AssessmentResult`].
//!
//! **Invariants.** The assessment does no I/O, reads no clock and knows no sentence of any language. No
//! state, agency, record or role is named in this crate: they are data. A safeguard can only lower access,
//! because [`vocabulary::Limit`] has no way to say more. What is not known never lowers anything.

mod actions;
mod answers;
mod assemble;
mod assess;
mod audit;
mod check;
mod compare;
pub mod corpus;
mod date;
mod diagnostic;
mod engine;
pub mod load;
mod logic;
mod place;
mod questions;
mod result;
mod set;
pub mod vocabulary;

pub use answers::{AnswerError, Answers, NONE, SKIP, Written};
pub use assess::{Assessment, Exposure, RouteTaken};
pub use audit::audit;
pub use check::{Stale, audit_dates, stale};
pub use compare::{Change, Outcome, Tally, changes};
pub use date::{Date, DateError, Day};
pub use diagnostic::{Diagnostic, Problems, nearest};
pub use engine::{Engine, is_nation, prefix};
pub use place::{AgreementResult, CountyResult};
pub use questions::Question;
pub use result::{
    AssessmentResult, Because, CaseResult, CorpusResult, EventResult, ExposureResult, QuestionResult,
    RouteResult, SafeguardResult, SourceResult,
};
pub use set::Set;
