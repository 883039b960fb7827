//! A result or explanations as one HTML page: no script, nothing loaded from anywhere.

mod explanation;
mod markup;
mod result;

pub use explanation::explanation_page;
pub use result::result_page;
