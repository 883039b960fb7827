//! What the window draws, in finished words. Terminal and report need none of this.

mod compare;
mod interview;
mod result;

pub use compare::{ChangeView, Comparison, OutcomeView, StateTally, comparison, tallies};
pub use interview::{Asked, Interview, Kind, Topic, give, interview};
pub use result::{AnswerLine, FlowLink, ResultView, result_view};
