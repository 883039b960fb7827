//! CEL: one program for each rule, run only where the role's program says that its rules are to be looked at.

use std::hint::black_box;
use std::sync::{Arc, OnceLock};

use cel::common::types::CelString;
use cel::common::value::CowVal;
use cel::context::{Context, VariableResolver};
use cel::{Env, Program as Compiled, Value};
use rustc_hash::FxHashMap;

use super::{Failed, Peer, Questions};
use crate::rules::{Logic, Rails, RuleSet};

/// The crate `cel`.
#[derive(Debug)]
pub struct Cel;

fn environment() -> &'static Arc<Env> {
    static ENVIRONMENT: OnceLock<Arc<Env>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| Arc::new(Env::stdlib()))
}

/// For each role: whether its rules are to be looked at, and these.
pub struct Program(Vec<(Compiled, Vec<Compiled>)>);

/// Answers by the names of their variables: lent, not copied.
pub struct Input(FxHashMap<String, CelString<'static>>);

impl VariableResolver for Input {
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        self.0.get(variable).map(|value| CowVal::Borrowed(value))
    }
}

impl Peer for Cel {
    type Program = Program;
    type Input = Input;

    const NAME: &'static str = "cel";
    const CRATE: Option<&'static str> = Some("cel");
    const HOW: &'static str = "one program a rule, answers lent";

    fn text(rules: &RuleSet, questions: &Questions) -> String {
        let writer = Writer { rules, questions };
        let mut text = String::new();
        for block in &rules.blocks {
            text.push_str(&format!("block {}\n", writer.logic(&block.when.possible)));
            for rule in &block.rules {
                let Rails { sure, possible } = &rule.when;
                let (here, possible, sure) =
                    (writer.logic(&block.when.sure), writer.logic(possible), writer.logic(sure));
                let sure = match &block.when.sure {
                    Logic::Known(true) => sure,
                    Logic::Known(false) => here,
                    _ => format!("{here} && {sure}"),
                };
                text.push_str(&format!("rule {possible} ? ({sure} ? 2 : 1) : 0\n"));
            }
        }
        text
    }

    fn compile(text: &str) -> Result<Program, Failed> {
        let mut blocks: Vec<(Compiled, Vec<Compiled>)> = Vec::new();
        for line in text.lines() {
            let (kind, source) = line.split_once(' ').ok_or("a line without a word")?;
            let compiled = environment().compile(source).map_err(|error| format!("{error}: {source}"))?;
            match (kind, blocks.last_mut()) {
                ("rule", Some((_, rules))) => rules.push(compiled),
                _ => blocks.push((compiled, Vec::new())),
            }
        }
        Ok(Program(blocks))
    }

    fn input(questions: &Questions, words: &[&'static str]) -> Input {
        let words = words.iter().map(|word| CelString::from(*word));
        Input(questions.variables.iter().cloned().zip(words).collect())
    }

    fn run(program: &mut Program, input: &Input, mut tell: Option<&mut Vec<u8>>) -> Result<(), Failed> {
        let mut context = Context::with_env(Arc::clone(environment()));
        context.set_variable_resolver(input);
        for (block, rules) in &program.0 {
            let here = block.execute(&context).map_err(|error| error.to_string())?;
            if here != Value::Bool(true) {
                if let Some(tell) = &mut tell {
                    tell.extend(std::iter::repeat_n(0, rules.len()));
                }
                continue;
            }
            for rule in rules {
                if let Some(tell) = &mut tell {
                    let Value::Int(truth) = rule.execute(&context).map_err(|error| error.to_string())? else {
                        return Err("a rule that is no number".to_owned());
                    };
                    tell.push(truth as u8);
                } else {
                    let truth = Value::resolve_val(rule.expression(), &context);
                    black_box(truth.map_err(|error| error.to_string())?);
                }
            }
        }
        Ok(())
    }
}

struct Writer<'a> {
    rules: &'a RuleSet,
    questions: &'a Questions,
}

impl Writer<'_> {
    /// A condition. What is shared is written out: the language has no names for conditions. A list would be made anew
    /// each time, so answers are compared one by one.
    fn logic(&self, logic: &Logic) -> String {
        match logic {
            Logic::Known(known) => known.to_string(),
            Logic::All(parts) => self.joined(parts, " && "),
            Logic::Any(parts) => self.joined(parts, " || "),
            Logic::Shared(at) => self.logic(&self.rules.shared[*at]),
            Logic::In(question, answers) => {
                let variable = &self.questions.variables[*question];
                let others = self.questions.others(*question, answers);
                let (sign, by, which) = if answers.len() <= others.len() {
                    ("==", " || ", answers)
                } else {
                    ("!=", " && ", &others)
                };
                let each: Vec<String> =
                    which.iter().map(|answer| format!("{variable} {sign} '{answer}'")).collect();
                format!("({})", each.join(by))
            }
        }
    }

    fn joined(&self, parts: &[Logic], by: &str) -> String {
        let each: Vec<String> = parts.iter().map(|part| self.logic(part)).collect();
        format!("({})", each.join(by))
    }
}
