//! Writes the rules of a handful of states, and those of no state, as Rust.

use std::fmt::Write;
use std::{env, fs};

use sightline_rules::StateId;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::{add_states, embedded};

#[expect(dead_code, reason = "the program uses all of it")]
#[path = "src/rules.rs"]
mod rules;

#[path = "src/chosen.rs"]
mod chosen;

use rules::{Logic, RuleSet, values};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/rules.rs");
    println!("cargo::rerun-if-changed=src/chosen.rs");
    let mut corpus = embedded().expect("the rules that the program carries can be read");
    let states: Vec<StateId> = chosen::states(&corpus);
    add_states(&mut corpus, &states).expect("the states that the program carries can be read");
    let mut text = String::from(
        "/// The rules of one state: reads a bit for each question, writes what each rule came to.\n",
    );
    text.push_str("pub type Rules = fn(&[u64], &mut [u8]);\n\n");
    let (mut list, mut functions) = (String::new(), String::new());
    let sets = std::iter::once(None).chain(corpus.states.values().map(Some));
    for (number, state) in sets.enumerate() {
        let set = RuleSet::new(&corpus, state, chosen::day());
        let code = set.state.map_or("", |state| state.name());
        let _ = writeln!(list, "    ({code:?}, rules_{number}),");
        function(&mut functions, number, &corpus, &set);
    }
    let _ = writeln!(text, "/// The rules of each state of which there are some, by its code.");
    let _ = writeln!(text, "pub static RULES: &[(&str, Rules)] = &[\n{list}];\n\n{functions}");
    let folder = env::var("OUT_DIR").expect("cargo names a folder");
    fs::write(format!("{folder}/generated.rs"), text).expect("the folder can be written to");
}

fn function(text: &mut String, number: usize, corpus: &Corpus, set: &RuleSet) {
    let questions = corpus.circumstances.ids().len();
    let _ = writeln!(text, "fn rules_{number}(q: &[u64], told: &mut [u8]) {{");
    // Their lengths are known from here on: no place is looked at twice.
    let _ = writeln!(
        text,
        "    let q: &[u64; {questions}] = q.try_into().expect(\"an answer to each question\");"
    );
    let _ = writeln!(
        text,
        "    let told: &mut [u8; {}] = told.try_into().expect(\"a place for each rule\");",
        set.len()
    );
    for (at, shared) in set.shared.iter().enumerate() {
        let _ = writeln!(text, "    let shared_{at} = {};", logic(corpus, shared));
    }
    let mut place = 0;
    for block in &set.blocks {
        let _ = writeln!(text, "    if {} {{", logic(corpus, &block.when.possible));
        let _ = writeln!(text, "        let sure = {};", logic(corpus, &block.when.sure));
        for rule in &block.rules {
            let (possible, sure) = (logic(corpus, &rule.when.possible), logic(corpus, &rule.when.sure));
            let _ =
                writeln!(text, "        if {possible} {{ told[{place}] = 1 + u8::from(sure && {sure}); }}");
            place += 1;
        }
        let _ = writeln!(text, "    }}");
    }
    let _ = writeln!(text, "}}\n");
}

fn logic(corpus: &Corpus, of: &Logic) -> String {
    let joined = |parts: &[Logic], by: &str| {
        let each: Vec<String> = parts.iter().map(|part| logic(corpus, part)).collect();
        format!("({})", each.join(by))
    };
    match of {
        Logic::Known(known) => known.to_string(),
        Logic::All(parts) => joined(parts, " && "),
        Logic::Any(parts) => joined(parts, " || "),
        Logic::Shared(at) => format!("shared_{at}"),
        Logic::In(question, answers) => {
            let id = corpus.circumstances.ids().nth(*question).expect("the question is there");
            let values = values(corpus, id);
            let bits = values.iter().enumerate().filter(|(_, value)| answers.contains(value));
            let bits: u64 = bits.map(|(place, _)| 1 << place).sum();
            format!("(q[{question}] & {bits:#x} != 0)")
        }
    }
}
