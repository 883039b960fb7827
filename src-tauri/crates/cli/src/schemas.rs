//! JSON Schemas: of the rule files, with every id that the rules have, and of an answers file.

use schemars::{JsonSchema, json_schema, schema_for};
use serde_json::{Map, Value, json};
use sightline_engine::corpus::{
    Action, Agencies, Agreements, Channel, Circumstances, Claims, Contradiction, Corpus, CorpusInfo,
    FactType, Jurisdiction, NATION, SafeguardKind,
};
use sightline_engine::{NONE, SKIP};

type ById<T> = indexmap::IndexMap<String, T>;

/// A schema for every file under rules/, by the file's path there.
///
/// Each lists the ids that a place of the file takes, as the corpus has them: a file that gained an id wants
/// its schemas written anew.
pub fn rules(corpus: &Corpus) -> Vec<(String, Value)> {
    let nation = Ids { corpus, code: NATION };
    let mut schemas = vec![
        ("corpus.yaml".to_owned(), nation.schema::<CorpusInfo>()),
        ("agencies.yaml".to_owned(), nation.schema::<Agencies>()),
        ("records.yaml".to_owned(), nation.schema::<ById<Vec<String>>>()),
        ("holders.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("parties.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("exceptions.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("facts.yaml".to_owned(), nation.schema::<ById<FactType>>()),
        ("circumstances.yaml".to_owned(), nation.schema::<Circumstances>()),
        ("contradictions.yaml".to_owned(), nation.schema::<ById<Contradiction>>()),
        ("counties.yaml".to_owned(), nation.schema::<ById<Vec<String>>>()),
        ("channels.yaml".to_owned(), nation.schema::<ById<Channel>>()),
        ("safeguards.yaml".to_owned(), nation.schema::<ById<SafeguardKind>>()),
        ("actions.yaml".to_owned(), nation.schema::<ById<Action>>()),
        ("national.yaml".to_owned(), nation.schema::<Jurisdiction>()),
    ];
    for code in corpus.states.keys() {
        let state = Ids { corpus, code };
        let mut schema = state.schema::<Jurisdiction>();
        schema["properties"]["facts"] = state.facts();
        schemas.push((format!("states/{code}.yaml"), schema));
        schemas.push((format!("agreements/{code}.yaml"), state.schema::<Agreements>()));
    }
    schemas
}

/// The ids that a file can name: those of the corpus, and those that its own jurisdiction has.
struct Ids<'c> {
    corpus: &'c Corpus,
    code: &'c str,
}

impl Ids<'_> {
    /// The schema of a type of the corpus, in which each sort of id lists the ids there are.
    fn schema<T: JsonSchema>(&self) -> Value {
        let mut schema = schema_for!(T).to_value();
        if let Some(sorts) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
            for (sort, definition) in sorts {
                if let Some(listed) = self.listed(sort) {
                    *definition = listed;
                }
            }
        }
        schema
    }

    fn listed(&self, sort: &str) -> Option<Value> {
        let rules = &self.corpus.rules;
        let circumstances = &rules.circumstances.circumstances;
        let agencies = &rules.agencies;
        Some(match sort {
            "agency-or-group" => one_of(agencies.agencies.iter().chain(agencies.groups.keys())),
            "channel" => one_of(rules.channels.keys()),
            // An id written a moment ago in the same file is none yet here: these are offered, not demanded.
            "claim" => offered(self.jurisdiction().claims().into_iter().map(|(path, _)| path)),
            "source" => offered(self.jurisdiction().sources.keys()),
            "county" => one_of(rules.counties.get(self.code).into_iter().flatten()),
            "exception" => one_of(&rules.exceptions),
            "fact" => one_of(rules.facts.keys()),
            "holder" => one_of(&rules.holders),
            "national-claim" => one_of(self.corpus.nation.claims().into_iter().map(|(path, _)| path)),
            "party" => one_of(&rules.parties),
            "record" => one_of(&rules.records),
            "role" => one_of(circumstances.values().filter_map(|circumstance| circumstance.role.as_ref())),
            "safeguard-kind" => one_of(rules.safeguards.keys()),
            "state" => one_of(self.corpus.state_codes.iter().map(String::as_str).chain([NATION])),
            "topic" => one_of(&rules.circumstances.topics),
            "answers" => {
                let answers: Map<String, Value> = circumstances
                    .iter()
                    .map(|(id, circumstance)| (id.clone(), one_of(&circumstance.values)))
                    .collect();
                json!({"type": "object", "properties": answers, "additionalProperties": false})
            }
            "Condition" => self.condition(),
            _ => return None,
        })
    }

    fn jurisdiction(&self) -> &Jurisdiction {
        self.corpus.jurisdiction(self.code).unwrap_or(&self.corpus.nation)
    }

    /// A condition names circumstances and facts, each with its values.
    fn condition(&self) -> Value {
        const SOME_OR_NONE: [&str; 2] = ["some", "none"];
        let rules = &self.corpus.rules;
        let part = json!({"$ref": "#/$defs/Condition"});
        let parts = json!({"type": "array", "items": part, "minItems": 1});
        let mut names = Map::from_iter([
            ("all".to_owned(), parts.clone()),
            ("any".to_owned(), parts),
            ("not".to_owned(), part),
        ]);
        for (id, circumstance) in &rules.circumstances.circumstances {
            let value =
                if circumstance.role.is_some() { one_of(SOME_OR_NONE) } else { one_of(&circumstance.values) };
            names.insert(id.clone(), one_or_many(&value));
        }
        for (id, fact) in &rules.facts {
            let counts = SOME_OR_NONE.into_iter().filter(|_| fact.count);
            let value = one_of(fact.values.iter().map(String::as_str).chain(counts));
            names.insert(id.clone(), one_or_many(&value));
        }
        json!({"type": "object", "minProperties": 1, "properties": names, "additionalProperties": false})
    }

    /// The facts of a state: each a claim with a value that the fact admits.
    fn facts(&self) -> Value {
        let facts = &self.corpus.rules.facts;
        let claims: Map<String, Value> = facts
            .iter()
            .map(|(id, fact)| {
                let count = fact.count.then(|| json!({"type": "string", "pattern": "^[0-9]+$"}));
                let word = (!fact.values.is_empty()).then(|| one_of(&fact.values));
                let value = json!({"anyOf": word.into_iter().chain(count).collect::<Vec<_>>()});
                let own = json!({"properties": {
                    "value": value,
                    "further": {"additionalProperties": {"properties": {"value": value}}},
                }});
                (id.clone(), json!({"allOf": [{"$ref": "#/$defs/Claim"}, own]}))
            })
            .collect();
        let everywhere: Vec<&String> =
            facts.iter().filter(|(_, fact)| fact.everywhere).map(|(id, _)| id).collect();
        json!({
            "type": "object", "properties": claims, "required": everywhere, "additionalProperties": false,
        })
    }
}

/// One of these words; any word where there are none to list.
fn one_of<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Value {
    let ids: Vec<Value> = ids.into_iter().map(|id| id.as_ref().into()).collect();
    if ids.is_empty() { json!({"type": "string"}) } else { json!({"type": "string", "enum": ids}) }
}

fn offered<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Value {
    json!({"anyOf": [one_of(ids), {"type": "string"}]})
}

fn one_or_many(value: &Value) -> Value {
    json!({"anyOf": [value, {"type": "array", "items": value, "minItems": 1}]})
}

/// The schema of an answers file: every circumstance with its answers.
pub fn answers(corpus: &Corpus) -> Value {
    let states: Vec<&str> = corpus.state_codes.iter().map(String::as_str).collect();
    let properties: Map<String, Value> = corpus
        .rules
        .circumstances
        .circumstances
        .iter()
        .map(|(id, circumstance)| {
            let schema = if circumstance.role.is_some() {
                let state = json!({"enum": states});
                let one = states.iter().copied().chain([SKIP]);
                if circumstance.many {
                    let one: Vec<&str> = one.chain([NONE]).collect();
                    json!({"anyOf": [
                        {"enum": one}, {"type": "array", "items": state}, {"type": "null"},
                    ]})
                } else {
                    json!({"anyOf": [{"enum": one.collect::<Vec<_>>()}, {"type": "null"}]})
                }
            } else if circumstance.list.is_some() {
                json!({"anyOf": [
                    {"type": "string"},
                    {"type": "object", "propertyNames": {"enum": states}, "additionalProperties": {"type": "string"}},
                    {"type": "null"},
                ]})
            } else {
                let values: Vec<&str> =
                    circumstance.values.iter().map(String::as_str).chain([SKIP]).collect();
                let value = json!({"enum": values});
                if circumstance.per.is_some() {
                    json!({"anyOf": [
                        value.clone(),
                        {"type": "object", "propertyNames": {"enum": states}, "additionalProperties": value},
                        {"type": "null"},
                    ]})
                } else {
                    json!({"anyOf": [value, {"type": "null"}]})
                }
            };
            (id.clone(), schema)
        })
        .collect();
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Sightline answers",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
    .to_value()
}
