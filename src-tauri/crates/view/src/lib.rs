//! Views: what a person is told, in finished words and in order. Window, terminal and page draw the same views, so
//! that an explanation is written once.
//!
//! **What this crate must not know:** markup (but in `page/`), colors and widths, and law: what applies was decided
//! by the engine. Every word that a person reads comes from `locales/`; every answer stays in the [`Sitting`].

mod access;
mod advice;
mod checked;
mod comparison;
mod desk;
mod explanation;
mod interview;
mod key_file;
mod letters;
mod needed;
mod notes;
mod page;
mod paper;
mod places;
mod practice;
mod question;
mod refusal;
mod renewal;
mod result;
mod rows;
mod session;
mod sitting;
mod slip;
mod terms;
mod typed;

pub use access::tone;
pub use advice::{ActionLine, ActionView, PlanView, StepGroup};
pub use checked::checked;
pub use comparison::{AnswerEffect, ChangeView, Comparison, OutcomeView, StateTally};
pub use desk::{DeskBeside, DeskLanguage, DeskQuestion, DeskView};
pub use explanation::{CaseView, Effect, EventView, Explanation, Items, RouteView, SafeguardView, Section};
pub use interview::{
    Found, Interview, Meant, Next, Shape, Topic, Wish, find_named, means, number, numbered, understand, wish,
};
pub use key_file::{KeyFile, key_file};
pub use letters::{FieldView, Filled, LetterLine, LetterLink, LetterView, Paragraph, RecipientView, Sheet};
pub use needed::needed;
pub use notes::{Labelled, NoteView, SourceView, TermView};
pub use page::{explanation_page, letter_page};
pub use paper::{PairAsked, PaperAsked, PaperKind};
pub use places::{PlaceRow, PlacesView, StandingsView, StateStanding};
pub use practice::{
    Absent, Expected, Persona, PracticeAbsent, PracticeAnswer, PracticeClient, PracticeCompared,
    PracticeResult, PracticeView, WithoutRoute,
};
pub use question::{Asked, Choice, Kind, QuestionView, StateChoice, StateName, skip};
pub use refusal::{Refusal, refused};
pub use renewal::{PackFault, Renewed, RulesView};
pub use result::{
    Cell, Column, Finding, FirstView, FlowLink, ListView, Matrix, Overview, ResultView, Row, RowGroup,
    RowsView, ShortAnswer, StateFindings,
};
pub use session::{OpenedSession, SessionKey, SessionLock, passphrase};
pub use sitting::{OtherAnswer, PackReader, ReadPack, Setting, Sitting, Unready, WhatIf};
pub use slip::{SlipLine, SlipView};
pub use terms::Told;
pub use typed::Typed;
