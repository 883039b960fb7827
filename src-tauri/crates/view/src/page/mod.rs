//! A result or explanations as one HTML page: no script, nothing loaded from anywhere.

mod explanation;
mod letter;
mod markup;
mod result;

pub use explanation::explanation_page;
pub use letter::letter_page;
pub use result::result_page;
