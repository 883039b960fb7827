//! JSONLogic: one expression for a rule set, a list of lists; the lists of roles that name no state here are skipped.

use std::hint::black_box;
use std::sync::OnceLock;

use datalogic_rs::{Engine, Logic as Compiled, ParsedData, Session};
use serde_json::{Map, Value, json};

use super::{Failed, Peer, Questions};
use crate::rules::{Logic, Rails, RuleSet};

/// The crate `datalogic-rs`.
#[derive(Debug)]
pub struct Datalogic;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::new)
}

/// A compiled expression, and where it is run.
pub struct Program {
    logic: Compiled,
    session: Session<'static>,
    /// How many rules each block has.
    lengths: Vec<usize>,
}

impl Peer for Datalogic {
    type Program = Program;
    type Input = ParsedData;

    const NAME: &'static str = "datalogic-rs";
    const CRATE: Option<&'static str> = Some("datalogic-rs");
    const HOW: &'static str = "JSONLogic, compiled, one session";

    fn text(rules: &RuleSet, questions: &Questions) -> String {
        let writer = Writer { rules, questions };
        let blocks = rules.blocks.iter().map(|block| {
            let each = block.rules.iter().map(|rule| {
                let Rails { sure, possible } = &rule.when;
                let sure = match &block.when.sure {
                    Logic::Known(true) => writer.logic(sure),
                    Logic::Known(false) => json!(false),
                    all => json!({"and": [writer.logic(all), writer.logic(sure)]}),
                };
                json!({"if": [writer.logic(possible), {"if": [sure, 2, 1]}, 0]})
            });
            let each = Value::Array(each.collect());
            json!({"if": [writer.logic(&block.when.possible), each, block.rules.len()]})
        });
        let lengths: Vec<usize> = rules.blocks.iter().map(|block| block.rules.len()).collect();
        json!({"rules": blocks.collect::<Vec<_>>(), "lengths": lengths}).to_string()
    }

    fn compile(text: &str) -> Result<Program, Failed> {
        let mut text: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let logic = engine().compile(&text["rules"].take()).map_err(|error| error.to_string())?;
        let lengths = serde_json::from_value(text["lengths"].take()).map_err(|error| error.to_string())?;
        Ok(Program { logic, session: engine().session(), lengths })
    }

    fn input(questions: &Questions, words: &[&'static str]) -> ParsedData {
        let answers: Map<String, Value> =
            questions.variables.iter().zip(words).map(|(name, word)| (name.clone(), json!(word))).collect();
        ParsedData::from_json(&Value::Object(answers).to_string()).expect("an object of words is JSON")
    }

    fn run(program: &mut Program, input: &ParsedData, tell: Option<&mut Vec<u8>>) -> Result<(), Failed> {
        program.session.reset();
        let told = program.session.eval_borrowed(&program.logic, input.value());
        let told = black_box(told.map_err(|error| error.to_string())?);
        let Some(tell) = tell else { return Ok(()) };
        let blocks = told.as_array().ok_or("no list of blocks")?;
        for (block, length) in blocks.iter().zip(&program.lengths) {
            match block.as_array() {
                None => tell.extend(std::iter::repeat_n(0, *length)),
                Some(rules) => {
                    tell.extend(rules.iter().map(|rule| rule.as_i64().map_or(9, |truth| truth as u8)));
                }
            }
        }
        Ok(())
    }

    fn explain(program: &mut Program, input: &ParsedData) -> Option<()> {
        let arena = datalogic_rs::bumpalo::Bump::new();
        let run = engine().trace().eval_borrowed(&program.logic, input.value(), &arena);
        black_box((run.steps.len(), run.result.is_ok()));
        Some(())
    }
}

struct Writer<'a> {
    rules: &'a RuleSet,
    questions: &'a Questions,
}

impl Writer<'_> {
    /// A condition. What is shared is written out: the engine finds by itself what stands twice.
    fn logic(&self, logic: &Logic) -> Value {
        match logic {
            Logic::Known(known) => json!(known),
            Logic::All(parts) => json!({"and": self.each(parts)}),
            Logic::Any(parts) => json!({"or": self.each(parts)}),
            Logic::Shared(at) => self.logic(&self.rules.shared[*at]),
            Logic::In(question, answers) => {
                let variable = json!({"var": self.questions.variables[*question]});
                let others = self.questions.others(*question, answers);
                match (answers.as_slice(), others.as_slice()) {
                    ([one], _) => json!({"===": [variable, one]}),
                    (_, [other]) => json!({"!==": [variable, other]}),
                    (some, others) if some.len() <= others.len() => json!({"in": [variable, some]}),
                    (_, others) => json!({"!": [{"in": [variable, others]}]}),
                }
            }
        }
    }

    fn each(&self, parts: &[Logic]) -> Vec<Value> {
        parts.iter().map(|part| self.logic(part)).collect()
    }
}
