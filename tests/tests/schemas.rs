//! The schemas by which an editor completes rules and answers.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::path::Path;

use serde_json::Value;
use sightline_tests::{personas, repository, run};

fn schema(of: &[&str]) -> Value {
    serde_json::from_slice(&run(&[&["schema"], of].concat()).stdout).unwrap()
}

fn rules_schemas() -> serde_json::Map<String, Value> {
    schema(&["rules"]).as_object().unwrap().clone()
}

fn problems(schema: &Value, value: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn rule_files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rule_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let inside = path.strip_prefix(repository().join("rules")).unwrap();
            files.push(inside.to_str().unwrap().to_owned());
        }
    }
    files
}

#[test]
fn every_rule_file_fits_its_schema_and_names_it_to_the_editor() {
    let schemas = rules_schemas();
    let files = rule_files(&repository().join("rules"));
    assert!(files.len() > 100, "{}", files.len());
    for file in files {
        let text = fs::read_to_string(repository().join("rules").join(&file)).unwrap();
        let value: Value = serde_yaml::from_str(&text).unwrap();
        let problems = problems(&schemas[&file], &value);
        assert!(problems.is_empty(), "{file}: {problems:?}");

        let up = "../".repeat(file.split('/').count());
        let schema = Path::new(&file).with_extension("json");
        let line = format!("# yaml-language-server: $schema={up}target/schemas/{}\n", schema.display());
        assert!(text.starts_with(&line), "the first line of rules/{file} must be\n{line}");
    }
}

#[test]
fn a_misspelled_id_or_value_does_not_fit() {
    let schemas = rules_schemas();
    let slips = [
        ("states/NM.yaml", "kind: plate-sharing-limit", "kind: plate-sharing"),
        ("states/NM.yaml", "channels: [287g-street-officers]", "channels: [287g-street]"),
        ("states/NM.yaml", "value: marked", "value: market"),
        ("states/NM.yaml", "agencies: [out-of-state-police]", "agencies: [out-of-town-police]"),
        ("states/NM.yaml", "  dmv.card-marking:", "  dmv.card-mark:"),
        ("states/NM.yaml", "binds: [state-dmv, state-agencies]", "binds: [state-dmv, state-agency]"),
        ("channels/license.yaml", "holder: state-dmv", "holder: dmv"),
        ("channels/license.yaml", "license.status: [current, past]", "license.status: [current, former]"),
        ("channels/license.yaml", "license.status: [current, past]", "license.state: [current, past]"),
        ("channels/license.yaml", "records: [license-photo]", "records: [licence-photo]"),
        ("actions.yaml", "where: licensed", "where: driving"),
        ("safeguards.yaml", "- dmv-direct-request", "- dmv-request"),
    ];
    for (file, right, wrong) in slips {
        let text = fs::read_to_string(repository().join("rules").join(file)).unwrap();
        assert!(text.contains(right), "{file} has no `{right}` to misspell");
        let value: Value = serde_yaml::from_str(&text.replacen(right, wrong, 1)).unwrap();
        assert!(!problems(&schemas[file], &value).is_empty(), "{file}: `{wrong}` fits");
    }
}

#[test]
fn personas_fit_the_schema_of_answers() {
    let schema = schema(&["answers"]);
    for (file, persona) in personas() {
        let answers = serde_json::to_value(&persona.answers).unwrap();
        if answers.is_null() {
            continue;
        }
        let problems = problems(&schema, &answers);
        assert!(problems.is_empty(), "{file}: {problems:?}");
    }
}
