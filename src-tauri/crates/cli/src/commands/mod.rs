//! The commands, one file each.

mod actions;
mod assess;
mod check;
mod compare;
mod diff;
mod explain;
mod glossary;
pub mod interview;
mod letters;
mod locales;
mod pack;
mod practice;
mod questions;
mod report;
mod schema;
mod session;
mod slip;
mod template;
#[cfg(target_os = "linux")]
mod window;

pub use actions::run as actions;
pub use assess::run as assess;
pub use check::run as check;
pub use compare::run as compare;
pub use diff::run as diff;
pub use explain::run as explain;
pub use glossary::run as glossary;
pub use letters::run as letters;
pub use locales::run as locales;
pub use pack::run as pack;
pub use practice::run as practice;
pub use questions::run as questions;
pub use report::run as report;
pub use schema::run as schema;
pub use session::run as session;
pub use slip::run as slip;
pub use template::run as template;
#[cfg(target_os = "linux")]
pub use window::run as window;
