//! How a JSON Schema names what is no [`Id`](crate::id::Id), but refers to something all the same: whoever prints the
//! schema lists what there is, so that an editor completes it.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! sorts {
    ($($(#[$doc:meta])* $name:ident $id:literal)*) => {$(
        $(#[$doc])*
        pub enum $name {}

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $id.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string"})
            }
        }
    )*};
}

sorts! {
    /// An agency, or a group of them.
    AgencyOrGroup "agency-or-group"
    /// A claim of the same jurisdiction, by its path.
    Claim "claim"
    /// A county of the state that the file is of.
    County "county"
    /// A claim of the nation, by its path.
    NationalClaim "national-claim"
    /// What a row of the list can be.
    RowKind "row-kind"
    /// The person's role to a state.
    Role "role"
    /// A source of the same jurisdiction.
    Source "source"
}

/// Answers to circumstances, each by its id: listed like the ids.
pub enum AnswersById {}

impl JsonSchema for AnswersById {
    fn schema_name() -> Cow<'static, str> {
        "answers".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "object", "additionalProperties": {"type": "string"}})
    }
}
