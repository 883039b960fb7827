//! Words: turns an assessment into finished, localised text. Window, terminal and report draw the same
//! views, so an explanation is written once.
//!
//! **Invariants.** No legal logic here: what applies was decided by the engine. No sentence here either:
//! every word a person reads comes from `locales/`.

mod actions;
pub mod check;
mod clock;
mod county;
mod explainer;
mod explanation;
mod findings;
mod formats;
mod html;
mod interview;
mod overview;
mod pseudo;
pub mod window;
mod words;

pub use actions::{ActionLine, ActionView, actions};
pub use clock::today;
pub use county::{AgreementGroup, CountyView};
pub use explanation::{
    CaseView, EventView, Explanation, NoteView, RouteView, SafeguardView, SourceView, answer, evidence_id,
    explain, label, place,
};
pub use findings::{Finding, StateFindings};
pub use html::{explanation_page, is_right_to_left, result_page};
pub use interview::{
    Choice, QuestionView, StateChoice, find_listed, find_state, listed, question, skip, states,
};
pub use overview::{Cell, Column, Overview, Row, asked, overview};
pub use words::{Args, REFERENCE, Text, Words, all_locales, embedded_locales, locales, message_id, note_id};
