//! Rego: one package with two sets, the rules that the person is possibly on and those that they are surely on. Run as
//! bytecode of the engine's virtual machine.

use std::collections::HashMap;
use std::fmt::Write;
use std::hint::black_box;
use std::num::{NonZeroU32, NonZeroUsize};

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, PolicyLengthConfig, Value};

use super::{Failed, Peer, Questions};
use crate::rules::{Logic, RuleSet};

/// The crate `regorus`.
#[derive(Debug)]
pub struct Rego;

/// What is asked for.
const ENTRY: &str = "data.peers.told";

/// A machine with its program.
pub struct Program {
    machine: RegoVM,
    rules: usize,
}

impl Peer for Rego {
    type Program = Program;
    type Input = Value;

    const NAME: &'static str = "regorus";
    const CRATE: Option<&'static str> = Some("regorus");
    const HOW: &'static str = "Rego, as bytecode of its virtual machine";

    fn text(rules: &RuleSet, questions: &Questions) -> String {
        let mut writer = Writer { questions, text: String::new(), helpers: HashMap::new() };
        for (at, shared) in rules.shared.iter().enumerate() {
            writer.alternatives(&format!("shared_{at}"), shared);
        }
        let mut number = 0;
        for (at, block) in rules.blocks.iter().enumerate() {
            let [sure, possible] = ["sure", "possible"].map(|rail| format!("{rail}_block_{at}"));
            writer.alternatives(&sure, &block.when.sure);
            writer.alternatives(&possible, &block.when.possible);
            for rule in &block.rules {
                let possible = writer.body(Some(&possible), &rule.when.possible);
                let sure = writer.body(Some(&sure), &rule.when.sure);
                let _ = writeln!(writer.text, "possible contains {number} if {possible}");
                let _ = writeln!(writer.text, "sure contains {number} if {sure}");
                number += 1;
            }
        }
        format!("package peers\n\ntold := [possible, sure]\n{}# {number}\n", writer.text)
    }

    fn compile(text: &str) -> Result<Program, Failed> {
        let told = |error: &dyn std::fmt::Display| error.to_string();
        let mut engine = Engine::new();
        // As long as it takes, when there are more rules.
        engine.set_policy_length_config(PolicyLengthConfig {
            max_col: NonZeroU32::MAX,
            max_file_bytes: NonZeroUsize::MAX,
            max_lines: NonZeroUsize::MAX,
        });
        engine.add_policy("peers.rego".to_owned(), text.to_owned()).map_err(|error| told(&error))?;
        let policy = engine.compile_with_entrypoint(&ENTRY.into()).map_err(|error| told(&error))?;
        let program = Compiler::compile_from_policy(&policy, &[ENTRY]).map_err(|error| told(&error))?;
        let mut machine = RegoVM::new();
        machine.load_program(program);
        machine.set_max_instructions(usize::MAX);
        let rules = text.trim_end().rsplit(' ').next().and_then(|number| number.parse().ok());
        Ok(Program { machine, rules: rules.ok_or("no number of rules")? })
    }

    fn input(questions: &Questions, words: &[&'static str]) -> Value {
        let mut input = Value::new_object();
        let answers = input.as_object_mut().expect("it is an object");
        for (name, word) in questions.variables.iter().zip(words) {
            answers.insert(Value::from(name.as_str()), Value::from(*word));
        }
        input
    }

    fn run(program: &mut Program, input: &Value, tell: Option<&mut Vec<u8>>) -> Result<(), Failed> {
        program.machine.set_input(input.clone());
        let told = program.machine.execute_entry_point_by_index(0).map_err(|error| error.to_string())?;
        let told = black_box(told);
        let Some(tell) = tell else { return Ok(()) };
        let from = tell.len();
        tell.extend(std::iter::repeat_n(0, program.rules));
        for set in told.as_array().map_err(|error| error.to_string())?.iter() {
            for number in set.as_set().map_err(|error| error.to_string())?.iter() {
                tell[from + number.as_u64().map_err(|error| error.to_string())? as usize] += 1;
            }
        }
        Ok(())
    }
}

struct Writer<'a> {
    questions: &'a Questions,
    text: String,
    /// Rules that stand for a choice inside a body.
    helpers: HashMap<Logic, String>,
}

impl Writer<'_> {
    /// A rule of this name: one line for each alternative.
    fn alternatives(&mut self, name: &str, logic: &Logic) {
        let parts =
            if let Logic::Any(parts) = logic { parts.as_slice() } else { std::slice::from_ref(logic) };
        let bodies: Vec<String> = parts.iter().map(|part| self.body(None, part)).collect();
        for body in bodies {
            let _ = writeln!(self.text, "{name} if {body}");
        }
    }

    fn body(&mut self, first: Option<&str>, logic: &Logic) -> String {
        let parts =
            if let Logic::All(parts) = logic { parts.as_slice() } else { std::slice::from_ref(logic) };
        let each = parts.iter().map(|part| self.term(part));
        let terms: Vec<String> = first.map(str::to_owned).into_iter().chain(each).collect();
        format!("{{ {} }}", terms.join("; "))
    }

    fn term(&mut self, logic: &Logic) -> String {
        match logic {
            Logic::Known(known) => known.to_string(),
            Logic::Shared(at) => format!("shared_{at}"),
            Logic::All(_) | Logic::Any(_) => {
                if let Some(known) = self.helpers.get(logic) {
                    return known.clone();
                }
                let name = format!("some_{}", self.helpers.len());
                self.helpers.insert(logic.clone(), name.clone());
                self.alternatives(&name, logic);
                name
            }
            Logic::In(question, answers) => {
                let variable = format!("input.{}", self.questions.variables[*question]);
                let others = self.questions.others(*question, answers);
                let list = |answers: &[&str]| {
                    let quoted: Vec<String> = answers.iter().map(|answer| format!("\"{answer}\"")).collect();
                    quoted.join(", ")
                };
                match (answers.as_slice(), others.as_slice()) {
                    ([one], _) => format!("{variable} == \"{one}\""),
                    (_, [other]) => format!("{variable} != \"{other}\""),
                    (some, others) if some.len() <= others.len() => {
                        format!("{variable} in {{{}}}", list(some))
                    }
                    (_, others) => format!("not {variable} in {{{}}}", list(others)),
                }
            }
        }
    }
}
