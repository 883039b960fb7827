//! JSON Schemas: of the rule files, with every id that the rules have, and of an answers file.

use indexmap::IndexMap;
use schemars::{JsonSchema, json_schema, schema_for};
use serde_json::{Map, Value, json};

use crate::corpus::answer::SOME;
use crate::corpus::{
    AboutList, Action, AgenciesFile, Channel, Circumstances, Contradiction, Corpus, CorpusInfo, Entries,
    Jurisdiction, Letter, NATION, NONE, Place, Publishers, Rows, SKIP, SafeguardKind,
};
use crate::id::ListId;
use crate::names::FactType;

type ById<T> = IndexMap<String, T>;

/// A schema for every file under rules/, by the file's path there.
///
/// Each lists the ids that a place of the file takes, as the corpus has them: a file that gained an id wants
/// its schemas written anew.
#[must_use]
pub fn rules(corpus: &Corpus) -> Vec<(String, Value)> {
    let nation = Ids { corpus, place: Place::Nation, list: None };
    let mut schemas = vec![
        ("corpus.yaml".to_owned(), nation.schema::<CorpusInfo>()),
        ("vocabulary/agencies.yaml".to_owned(), nation.schema::<AgenciesFile>()),
        ("vocabulary/records.yaml".to_owned(), nation.schema::<ById<Vec<String>>>()),
        ("vocabulary/holders.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("vocabulary/parties.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("vocabulary/exceptions.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("vocabulary/terms.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("vocabulary/facts.yaml".to_owned(), nation.schema::<ById<FactType>>()),
        ("vocabulary/fields.yaml".to_owned(), nation.schema::<Vec<String>>()),
        ("questions/circumstances.yaml".to_owned(), nation.new_names(nation.schema::<Circumstances>())),
        ("questions/counties.yaml".to_owned(), nation.schema::<ById<Vec<String>>>()),
        ("contradictions.yaml".to_owned(), nation.schema::<ById<Contradiction>>()),
        ("publishers.yaml".to_owned(), nation.schema::<Publishers>()),
        ("safeguards.yaml".to_owned(), nation.schema::<ById<SafeguardKind>>()),
        ("actions.yaml".to_owned(), nation.schema::<ById<Action>>()),
    ];
    for topic in &corpus.info.topics {
        schemas.push((format!("channels/{topic}.yaml"), nation.schema::<ById<Channel>>()));
        schemas.push((format!("nation/{topic}.yaml"), nation.schema::<Entries>()));
    }
    for file in &corpus.names.letter_files {
        schemas.push((file.clone(), nation.schema::<ById<Letter>>()));
    }
    for list in corpus.lists.ids() {
        let about = Ids { corpus, place: Place::Nation, list: Some(list) };
        schemas.push((format!("lists/{list}/list.yaml"), about.new_names(about.schema::<AboutList>())));
    }
    for state in corpus.states.keys() {
        let ids = |list| Ids { corpus, place: Place::State(*state), list };
        let mut schema = ids(None).schema::<Entries>();
        schema["properties"]["facts"] = ids(None).facts();
        schema["required"] = json!(["state", "facts", "sources"]);
        schemas.push((format!("states/{state}.yaml"), schema));
        for list in corpus.lists.ids() {
            schemas.push((format!("lists/{list}/{state}.yaml"), ids(Some(list)).schema::<Rows>()));
        }
    }
    schemas
}

/// The ids that a file can name: those of the corpus, and those that its own jurisdiction has.
struct Ids<'c> {
    corpus: &'c Corpus,
    place: Place,
    /// The list that the file is of.
    list: Option<ListId>,
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

    /// A file that declares names takes new ones: only what they refer to is listed.
    fn new_names(&self, mut schema: Value) -> Value {
        for sort in ["circumstance", "topic", "row-kind"] {
            if let Some(definition) = schema.get_mut("$defs").and_then(|sorts| sorts.get_mut(sort)) {
                *definition =
                    offered(definition["enum"].as_array().into_iter().flatten().filter_map(Value::as_str));
            }
        }
        schema
    }

    fn listed(&self, sort: &str) -> Option<Value> {
        let corpus = self.corpus;
        let circumstances = &corpus.circumstances;
        Some(match sort {
            "action" => names(corpus.actions.ids()),
            "agency" => names(corpus.agencies.iter().copied()),
            "agency-or-group" => {
                let groups = corpus.names.groups.keys().map(|group| group.as_str());
                one_of(corpus.agencies.iter().map(|agency| agency.name()).chain(groups))
            }
            "channel" => names(corpus.channels.ids()),
            "circumstance" => names(circumstances.ids()),
            // An id written a moment ago in the same file is none yet here: these are offered, not demanded.
            "claim" => offered(self.jurisdiction().claims().map(|(path, _)| path.to_string())),
            "source" => offered(self.jurisdiction().sources().map(|(id, _)| id.name())),
            "county" => {
                let counties = self.place.state().and_then(|state| corpus.counties.get(&state));
                one_of(counties.into_iter().flatten().map(|county| county.as_str()))
            }
            "exception" => names(corpus.exceptions.iter().copied()),
            "fact" => names(corpus.facts.ids()),
            "field" => names(corpus.fields.iter().copied()),
            "holder" => names(corpus.holders.iter().copied()),
            "national-claim" => one_of(corpus.nation.claims().map(|(path, _)| path.to_string())),
            "party" => names(corpus.parties.iter().copied()),
            "record" => names(corpus.records.iter().copied()),
            "role" => one_of(circumstances.values().filter_map(|question| Some(question.role?.name()))),
            "row-kind" => {
                let kinds = self.list.map(|list| &corpus.lists[list].about.kinds);
                one_of(kinds.into_iter().flatten().map(|kind| kind.as_str()))
            }
            "safeguard-kind" => names(corpus.safeguards.ids()),
            "state" => one_of(corpus.state_ids.iter().map(|state| state.name()).chain([NATION])),
            "term" => names(corpus.terms.iter().copied()),
            "topic" => names(corpus.topics.iter().copied()),
            "answers" => {
                let answers: Map<String, Value> = circumstances
                    .iter()
                    .map(|(id, circumstance)| (id.name().to_owned(), values(&circumstance.values)))
                    .collect();
                json!({"type": "object", "properties": answers, "additionalProperties": false})
            }
            "Condition" => self.condition(),
            _ => return None,
        })
    }

    fn jurisdiction(&self) -> &Jurisdiction {
        self.corpus.jurisdiction(self.place).unwrap_or(&self.corpus.nation)
    }

    /// A condition names circumstances and facts, each with its values.
    fn condition(&self) -> Value {
        const SOME_OR_NONE: [&str; 2] = [SOME, NONE];
        let part = json!({"$ref": "#/$defs/Condition"});
        let parts = json!({"type": "array", "items": part, "minItems": 1});
        let mut leaves = Map::from_iter([
            ("all".to_owned(), parts.clone()),
            ("any".to_owned(), parts),
            ("not".to_owned(), part),
        ]);
        for (id, circumstance) in self.corpus.circumstances.iter() {
            let value = if circumstance.role.is_some() {
                one_of(SOME_OR_NONE)
            } else {
                one_or_many(&values(&circumstance.values))
            };
            leaves.insert(id.name().to_owned(), value);
        }
        for (id, fact) in self.corpus.facts.iter() {
            let counts = SOME_OR_NONE.into_iter().filter(|_| fact.count);
            let value = one_of(fact.values.iter().map(|value| value.as_str()).chain(counts));
            leaves.insert(id.name().to_owned(), one_or_many(&value));
        }
        json!({"type": "object", "minProperties": 1, "properties": leaves, "additionalProperties": false})
    }

    /// The facts of a state: each a claim with a value that the fact admits.
    fn facts(&self) -> Value {
        let facts = &self.corpus.facts;
        let claims: Map<String, Value> = facts
            .iter()
            .map(|(id, fact)| {
                let count = fact.count.then(|| json!({"type": "string", "pattern": "^[0-9]+$"}));
                let word = (!fact.values.is_empty()).then(|| values(&fact.values));
                let value = json!({"anyOf": word.into_iter().chain(count).collect::<Vec<_>>()});
                let own = json!({"properties": {
                    "value": value,
                    "further": {"additionalProperties": {"properties": {"value": value}}},
                }});
                (id.name().to_owned(), json!({"allOf": [{"$ref": "#/$defs/Claim"}, own]}))
            })
            .collect();
        let everywhere: Vec<&str> =
            facts.iter().filter(|(_, fact)| fact.everywhere).map(|(id, _)| id.name()).collect();
        json!({
            "type": "object", "properties": claims, "required": everywhere, "additionalProperties": false,
        })
    }
}

fn names<K>(ids: impl IntoIterator<Item = crate::id::Id<K>>) -> Value {
    one_of(ids.into_iter().map(crate::id::Id::name))
}

fn values(names: &[crate::names::Name]) -> Value {
    one_of(names.iter().map(|name| name.as_str()))
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
#[must_use]
pub fn answers(corpus: &Corpus) -> Value {
    let states: Vec<&str> = corpus.state_ids.iter().map(|state| state.name()).collect();
    let properties: Map<String, Value> = corpus
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
                    circumstance.values.iter().map(|value| value.as_str()).chain([SKIP]).collect();
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
            (id.name().to_owned(), schema)
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
