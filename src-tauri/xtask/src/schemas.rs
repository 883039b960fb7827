//! The schemas that an editor completes rules by: each rule file names its own in its first line.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::machine;
use crate::run::{Done, cargo_path, failed};

const RUN: [&str; 8] = ["run", "--quiet", "--package", "sightline-cli", "--", "schema", "rules", "--rules"];

/// Writes one schema a rule file to target/schemas, with the ids that the rules have now.
pub fn write() -> Done {
    let repository = machine::repository();
    let mut command = Command::new(cargo_path());
    let output = command.args(RUN).arg(repository.join("rules")).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(failed("the schemas could not be made"));
    }
    let Value::Object(schemas) = serde_json::from_slice(&output.stdout)? else {
        return Err(failed("the schemas are no mapping of files"));
    };
    let folder = repository.join("target/schemas");
    for (file, schema) in &schemas {
        write_one(&folder.join(file).with_extension("json"), schema)?;
    }
    println!("{} schemas in target/schemas", schemas.len());
    Ok(())
}

fn write_one(path: &Path, schema: &Value) -> Done {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, schema.to_string())?;
    Ok(())
}
