//! `sightline schema`: JSON Schemas.

use std::path::PathBuf;
use std::process::ExitCode;

use sightline_engine::AssessmentResult;
use sightline_rules::read::embedded_rules;
use sightline_rules::{load, schema};
use sightline_words::REFERENCE;

use crate::arguments::SchemaOf;
use crate::input::{Stopped, folder};
use crate::terminal::Output;

pub fn run(out: &mut Output, of: SchemaOf, rules: Option<PathBuf>) -> Result<ExitCode, Stopped> {
    let files = match rules {
        Some(path) => folder("--rules", path, REFERENCE)?,
        None => embedded_rules(),
    };
    let corpus = load(&files)?.corpus;
    out.json(&match of {
        SchemaOf::Rules => schema::rules(&corpus).into_iter().collect(),
        SchemaOf::Answers => schema::answers(&corpus),
        SchemaOf::Assessment => schemars::schema_for!(AssessmentResult).to_value(),
    })?;
    Ok(ExitCode::SUCCESS)
}
