//! The schemas that an editor completes rules by: each rule file names its own in its first line.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{setup, steps};

const RUN: [&str; 8] = ["run", "--quiet", "--package", "sightline-cli", "--", "schema", "rules", "--rules"];

/// Writes one schema a rule file to target/schemas, with the ids that the rules have now.
pub fn write() -> bool {
    let repository = setup::repository();
    let mut command = Command::new(steps::cargo_path());
    command.args(RUN).arg(repository.join("rules")).stderr(Stdio::inherit());
    let output = command.output().ok().filter(|output| output.status.success());
    let Some(Value::Object(schemas)) = output.and_then(|done| serde_json::from_slice(&done.stdout).ok())
    else {
        return false;
    };
    let folder = repository.join("target/schemas");
    let written = schemas.iter().all(|(file, schema)| write_one(&folder.join(file), schema));
    if written {
        println!("{} schemas in target/schemas", schemas.len());
    }
    written
}

fn write_one(rules: &Path, schema: &Value) -> bool {
    let path = rules.with_extension("json");
    let written = path.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok())
        && fs::write(&path, schema.to_string()).is_ok();
    if !written {
        eprintln!("cannot write {}", path.display());
    }
    written
}
