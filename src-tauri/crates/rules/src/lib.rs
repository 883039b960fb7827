//! The law of Sightline as data: the vocabulary, the corpus of rules, how they are read, checked and described.
//!
//! **What this crate must not know:** any person (no answer is read or kept here), how one reasons with the rules,
//! and any sentence that a person reads; its own messages are for those who write rules. No state, agency or record
//! is named in it: they are data.
//!
//! An [`Id`] is made only by reading; a safeguard can only lower access, because [`vocabulary::Limit`] has no way to
//! say more.

pub mod check;
pub mod corpus;
mod date;
mod diagnostic;
pub mod id;
mod names;
pub mod read;
pub mod schema;
pub(crate) mod sort;
mod table;
pub mod vocabulary;

pub use date::{Date, DateError, Day};
pub use diagnostic::{Diagnostic, Problems, nearest, quoted};
pub use id::{
    ActionId, AgencyId, ChannelId, CircumstanceId, ExceptionId, FactId, FieldId, HolderId, Id, IdSet,
    LetterId, ListId, PartyId, RecordId, SafeguardKindId, StateId, TermId, TopicId, kind,
};
pub use names::{Declared, FactType, Name, Role};

/// Reads the rules of a tree and checks all of them.
///
/// # Errors
/// Every problem found, in file and line order.
pub fn load(files: &read::Files) -> Result<read::Loaded, Problems> {
    let loaded = read::read(files)?;
    Problems::unless_empty(check::problems(&loaded), loaded)
}
