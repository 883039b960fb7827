//! How a JSON Schema names the ids that rules refer to.
//!
//! In the rules an id is a string, and `check` says which strings are ids. A schema names each sort of id by a
//! definition of its own (`channel`, `agency`, …); whoever prints the schema lists there the ids that there are,
//! so that an editor completes them.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! ids {
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

ids! {
    /// An agency, or a group of them.
    AgencyOrGroup "agency-or-group"
    /// A channel.
    Channel "channel"
    /// A claim of the same file, by its path.
    Claim "claim"
    /// A county of the state that the file is of.
    County "county"
    /// A way past a safeguard.
    Exception "exception"
    /// A state fact.
    Fact "fact"
    /// A holder of records.
    Holder "holder"
    /// A kind of safeguard.
    Kind "safeguard-kind"
    /// A claim of `national.yaml`, by its path.
    NationalClaim "national-claim"
    /// Somebody whom a safeguard can bind.
    Party "party"
    /// A record.
    Record "record"
    /// The person's role to a state.
    Role "role"
    /// A source of the same file.
    Source "source"
    /// A state, by its two letters.
    State "state"
    /// A topic of the interview.
    Topic "topic"
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

/// An id or a list of ids, as [`super::OneOrMany`] reads them.
pub struct OneOrManyIds<Id>(PhantomData<Id>);

impl<Id: JsonSchema> JsonSchema for OneOrManyIds<Id> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("one-or-many-{}", Id::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let id = generator.subschema_for::<Id>();
        json_schema!({"anyOf": [id, {"type": "array", "items": id, "minItems": 1}]})
    }
}
