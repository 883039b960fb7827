//! Explanations as an HTML page for the screen, and papers: no script, nothing loaded from anywhere.

mod carry;
mod explanation;
mod lawyer;
mod leaf;
mod letter;
mod markup;
mod places;
mod practice;
mod slip;

pub(crate) use carry::carry_page;
pub use explanation::explanation_page;
pub(crate) use lawyer::lawyer_page;
pub use letter::letter_page;
pub(crate) use places::places_page;
pub(crate) use practice::practice_page;
pub(crate) use slip::slip_page;
