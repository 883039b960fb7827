//! Conditions: YAML trees over circumstances and state facts.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// One value, or a list of them: `current` or `[current, past]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany(pub Vec<String>);

impl OneOrMany {
    /// The values in the order written.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Values;
        impl<'de> Visitor<'de> for Values {
            type Value = OneOrMany;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a word or a list of words")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany(vec![text.to_owned()]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element::<String>()? {
                    values.push(value);
                }
                if values.is_empty() {
                    return Err(de::Error::custom("an empty list; name at least one value"));
                }
                Ok(OneOrMany(values))
            }
        }
        deserializer.deserialize_any(Values)
    }
}

impl JsonSchema for OneOrMany {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OneOrMany".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [
            {"type": "string"},
            {"type": "array", "items": {"type": "string"}, "minItems": 1},
        ]})
    }
}

/// A condition over circumstances and state facts. It evaluates in three values: true, false, unknown.
///
/// In YAML a mapping of `name: value-or-list` is the leaf; `all`, `any` and `not` combine. A mapping
/// with several names holds when all of them hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Condition>),
    /// At least one part holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The circumstance or fact `name` has one of `values`.
    Is {
        /// Id of a circumstance or of a state fact.
        name: String,
        /// The values that make the leaf true.
        values: OneOrMany,
    },
}

impl Condition {
    /// Calls `visit` with the name and values of every leaf.
    pub fn each_leaf<'a>(&'a self, visit: &mut impl FnMut(&'a str, &'a OneOrMany)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_leaf(visit)),
            Self::Not(part) => part.each_leaf(visit),
            Self::Is { name, values } => visit(name, values),
        }
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tree;
        impl<'de> Visitor<'de> for Tree {
            type Value = Condition;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(
                    "a condition such as {license.status: current}, or {all: […]}, {any: […]}, {not: …}",
                )
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
                let mut parts = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    parts.push(match key.as_str() {
                        "all" => Condition::All(map.next_value()?),
                        "any" => Condition::Any(map.next_value()?),
                        "not" => Condition::Not(map.next_value()?),
                        _ => Condition::Is { name: key, values: map.next_value()? },
                    });
                }
                match parts.len() {
                    0 => Err(de::Error::custom("an empty condition; leave `when` out if it always holds")),
                    1 => Ok(parts.remove(0)),
                    _ => Ok(Condition::All(parts)),
                }
            }
        }
        deserializer.deserialize_map(Tree)
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let part = generator.subschema_for::<Condition>();
        let values = generator.subschema_for::<OneOrMany>();
        let list = json_schema!({"type": "array", "items": part, "minItems": 1});
        let keys: IndexMap<&str, Schema> =
            [("all", list.clone()), ("any", list), ("not", part)].into_iter().collect();
        json_schema!({
            "type": "object",
            "minProperties": 1,
            "description": "`name: value-or-list` over circumstances and state facts; `all`, `any`, `not` combine",
            "properties": keys,
            "additionalProperties": values,
        })
    }
}
