//! Conditions: YAML trees over circumstances and state facts.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::answer::{AnswerSet, FactValue, NONE, SOME};
use crate::id::{CircumstanceId, FactId};
use crate::names::{self, Names, Unknown};

/// One value, or a list of them: `current` or `[current, past]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany<T>(Vec<T>);

impl<T> OneOrMany<T> {
    /// The values in the order written.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Values<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Values<T> {
            type Value = OneOrMany<T>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a word or a list of words")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<OneOrMany<T>, E> {
                T::deserialize(de::value::StrDeserializer::new(text)).map(|value| OneOrMany(vec![value]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany<T>, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element::<T>()? {
                    values.push(value);
                }
                if values.is_empty() {
                    return Err(de::Error::custom("an empty list; name at least one value"));
                }
                Ok(OneOrMany(values))
            }
        }
        deserializer.deserialize_any(Values(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("one-or-many-{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]})
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
    /// The question has one of these answers.
    Answer {
        /// The question.
        circumstance: CircumstanceId,
        /// The answers that make the leaf true.
        answers: AnswerSet,
    },
    /// The person named some state for the role, or none.
    Role {
        /// The question whose answer is the state.
        circumstance: CircumstanceId,
        /// Whether some state, or none, makes the leaf true.
        some: bool,
    },
    /// The state fact has one of these values.
    Fact {
        /// The fact.
        fact: FactId,
        /// The values that make the leaf true.
        values: Vec<FactValue>,
    },
}

/// What a leaf of a condition speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A question.
    Circumstance(CircumstanceId),
    /// A state fact.
    Fact(FactId),
}

impl Condition {
    /// Calls `visit` with what every leaf speaks of.
    pub fn each_leaf(&self, visit: &mut impl FnMut(Subject)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_leaf(visit)),
            Self::Not(part) => part.each_leaf(visit),
            Self::Answer { circumstance, .. } | Self::Role { circumstance, .. } => {
                visit(Subject::Circumstance(*circumstance));
            }
            Self::Fact { fact, .. } => visit(Subject::Fact(*fact)),
        }
    }

    /// The facts that it reads.
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.each_leaf(&mut |leaf| {
            if let Subject::Fact(fact) = leaf {
                facts.push(fact);
            }
        });
        facts
    }

    /// The questions that it reads.
    #[must_use]
    pub fn circumstances(&self) -> Vec<CircumstanceId> {
        let mut circumstances = Vec::new();
        self.each_leaf(&mut |leaf| {
            if let Subject::Circumstance(circumstance) = leaf {
                circumstances.push(circumstance);
            }
        });
        circumstances
    }

    fn leaf(names: &Names, name: &str, values: &[String]) -> Result<Self, Unknown> {
        if let Some(circumstance) = names.find(name) {
            if names.question(circumstance).role.is_none() {
                let answers = AnswerSet::read(names, circumstance, values)?;
                return Ok(Self::Answer { circumstance, answers });
            }
            // Both at once would always hold.
            return match values {
                [word] if word == SOME => Ok(Self::Role { circumstance, some: true }),
                [word] if word == NONE => Ok(Self::Role { circumstance, some: false }),
                _ => {
                    let word = values.iter().find(|word| *word != SOME && *word != NONE);
                    let word = word.map_or_else(|| values.join(", "), Clone::clone);
                    Err(Unknown::new(format!("answer of `{name}`"), &word, [SOME, NONE]))
                }
            };
        }
        match names.find(name) {
            Some(fact) => Ok(Self::Fact { fact, values: FactValue::read(names, fact, values)? }),
            None => {
                let known = names.circumstances.iter().chain(&names.facts);
                Err(Unknown::new("circumstance or fact", name, known.map(|name| name.as_str())))
            }
        }
    }
}

/// The values of one leaf, read knowing its name: so that what is wrong with either is told at its line.
struct Leaf<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Leaf<'_> {
    type Value = Condition;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Condition, D::Error> {
        let values = OneOrMany::<String>::deserialize(deserializer)?;
        names::current(|names| Condition::leaf(names, self.0, &values.0).map_err(de::Error::custom))
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
                        name => map.next_value_seed(Leaf(name))?,
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
        let values = generator.subschema_for::<OneOrMany<String>>();
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
