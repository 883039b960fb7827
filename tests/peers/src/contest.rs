//! The engines side by side: the same people, the same states, the same tasks.

use std::hint::black_box;
use std::sync::Arc;

use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::Corpus;
use sightline_rules::{Date, StateId};

use crate::engines::{Failed, Peer, Questions};
use crate::people::words;
use crate::rules::RuleSet;

/// One person in one state, with every other answer that they could give.
#[derive(Debug, Clone)]
pub struct Case {
    /// The answers; they name no other state.
    pub answers: Answers,
    /// The state.
    pub state: StateId,
    /// The same in each state.
    pub moved: Vec<(StateId, Answers)>,
    /// The same with another answer to one question.
    pub others: Vec<Answers>,
}

/// What is assessed, and by which rules.
pub struct Setting {
    /// The rules with every state.
    pub corpus: Arc<Corpus>,
    /// The day.
    pub day: Date,
    /// The states of the cases.
    pub states: Vec<StateId>,
    /// Many cases, for one assessment.
    pub cases: Vec<Case>,
    /// A few, for the tasks that make many assessments.
    pub few: Vec<Case>,
}

/// An engine with all that it needs made ready.
pub trait Contestant {
    /// The crate, or what it is.
    fn name(&self) -> &'static str;
    /// Its name in the lock file; none where it is no crate.
    fn package(&self) -> Option<&'static str>;
    /// How its rules are run.
    fn how(&self) -> &'static str;
    /// One assessment of the case of this number.
    fn assess(&mut self, case: usize);
    /// The same, from the answers as Sightline holds them.
    fn assess_converting(&mut self, case: usize);
    /// One assessment with its reasons; whether it can do that.
    fn explain(&mut self, case: usize) -> bool;
    /// One of the few, in every state; whether it can do that.
    fn every_state(&mut self, few: usize) -> bool;
    /// One of the few, with every other answer; whether it can do that.
    fn every_answer(&mut self, few: usize) -> bool;
    /// From its rules to a program, for no state and the state of this number; whether it can do that. What was made is
    /// handed out, so that its size can be seen.
    fn compile(&self, state: usize) -> Option<Box<dyn std::any::Any>>;
    /// From the packed rules that Sightline carries to a program; whether it can do that.
    fn load(&self, _: usize) -> bool {
        false
    }
}

/// Sightline's engine.
pub struct Ours<'a> {
    setting: &'a Setting,
    engine: Engine,
    /// The rules with one state each.
    small: Vec<Arc<Corpus>>,
}

impl<'a> Ours<'a> {
    /// Made ready.
    ///
    /// # Errors
    /// When the rules that it carries cannot be read.
    pub fn new(setting: &'a Setting) -> Result<Self, Failed> {
        let small = setting.states.iter().map(|state| with_state(*state).map(Arc::new));
        Ok(Self { small: small.collect::<Result<_, _>>()?, ..Self::of(setting) })
    }

    /// Made ready for assessments alone.
    #[must_use]
    pub fn of(setting: &'a Setting) -> Self {
        let engine = Engine::new(Arc::clone(&setting.corpus), setting.day);
        Self { setting, engine, small: Vec::new() }
    }
}

/// The packed rules of the nation and one state.
fn with_state(state: StateId) -> Result<Corpus, Failed> {
    let mut corpus = sightline_rules::read::embedded().map_err(|error| format!("{error:?}"))?;
    let state = corpus.state(state.name()).ok_or("a state is gone")?;
    sightline_rules::read::add_states(&mut corpus, &[state]).map_err(|error| format!("{error:?}"))?;
    Ok(corpus)
}

impl Contestant for Ours<'_> {
    fn name(&self) -> &'static str {
        "Sightline"
    }

    fn package(&self) -> Option<&'static str> {
        Some("sightline-engine")
    }

    fn how(&self) -> &'static str {
        "`assess`"
    }

    fn assess(&mut self, case: usize) {
        black_box(self.engine.assess(black_box(&self.setting.cases[case].answers)));
    }

    fn assess_converting(&mut self, case: usize) {
        self.assess(case);
    }

    fn explain(&mut self, case: usize) -> bool {
        let answers = &self.setting.cases[case].answers;
        black_box(self.engine.result(answers, &self.engine.assess(black_box(answers))));
        true
    }

    fn every_state(&mut self, few: usize) -> bool {
        black_box(self.engine.tally_in_every_state(black_box(&self.setting.few[few].answers)));
        true
    }

    fn every_answer(&mut self, few: usize) -> bool {
        black_box(self.engine.effect_of_every_answer(black_box(&self.setting.few[few].answers)));
        true
    }

    fn compile(&self, state: usize) -> Option<Box<dyn std::any::Any>> {
        Some(Box::new(Engine::new(Arc::clone(&self.small[state]), self.setting.day)))
    }

    fn load(&self, state: usize) -> bool {
        let corpus = with_state(self.setting.states[state]).map(Arc::new);
        black_box(corpus.map(|corpus| Engine::new(corpus, self.setting.day))).is_ok()
    }
}

/// A peer.
pub struct Other<'a, P: Peer> {
    setting: &'a Setting,
    questions: &'a Questions,
    texts: Vec<String>,
    nation: P::Program,
    programs: Vec<(StateId, P::Program)>,
    cases: Vec<Inputs<P>>,
    /// For each of the few: in no state, and in each state.
    moved: Vec<(P::Input, Vec<P::Input>)>,
    others: Vec<Vec<Inputs<P>>>,
}

/// Answers seen from no state and from one.
struct Inputs<P: Peer> {
    nation: P::Input,
    state: P::Input,
    /// The place of the state's program.
    program: usize,
}

impl<'a, P: Peer> Other<'a, P> {
    /// Made ready, with the rules of these states.
    ///
    /// # Errors
    /// When the engine refuses its rules.
    pub fn new(
        setting: &'a Setting,
        sets: &[RuleSet],
        questions: &'a Questions,
        every_state: bool,
    ) -> Result<Self, Failed> {
        let corpus = &setting.corpus;
        let text = |set: &RuleSet| P::text(set, questions);
        let nation_text = text(sets.iter().find(|set| set.state.is_none()).ok_or("no rules of no state")?);
        let nation = P::compile(&nation_text)?;
        let (mut programs, mut texts) = (Vec::new(), vec![nation_text]);
        let wanted = |state: &StateId| every_state || setting.states.contains(state);
        for (state, set) in sets.iter().filter_map(|set| Some((set.state?, set))) {
            if wanted(&state) {
                let text = text(set);
                programs.push((state, P::compile(&text)?));
                texts.push(text);
            }
        }
        let seen = |answers: &Answers, state| P::input(questions, &words(corpus, answers, state));
        let place = |state: StateId| programs.iter().position(|(known, _)| *known == state).unwrap_or(0);
        let inputs = |answers: &Answers, state: StateId| Inputs::<P> {
            nation: seen(answers, None),
            state: seen(answers, Some(state)),
            program: place(state),
        };
        let cases = setting.cases.iter().map(|case| inputs(&case.answers, case.state)).collect();
        let moved = setting.few.iter().filter(|_| every_state).map(|case| {
            let each = case.moved.iter().map(|(state, answers)| seen(answers, Some(*state)));
            (seen(&case.answers, None), each.collect())
        });
        let moved = moved.collect();
        let others = setting
            .few
            .iter()
            .map(|case| case.others.iter().map(|answers| inputs(answers, case.state)).collect());
        let others = others.collect();
        Ok(Self { setting, questions, texts, nation, programs, cases, moved, others })
    }

    fn run(program: &mut P::Program, input: &P::Input) {
        P::run(program, black_box(input), None).expect("it ran when it was checked");
    }
}

impl<P: Peer> Contestant for Other<'_, P>
where
    P::Program: 'static,
{
    fn name(&self) -> &'static str {
        P::NAME
    }

    fn package(&self) -> Option<&'static str> {
        P::CRATE
    }

    fn how(&self) -> &'static str {
        P::HOW
    }

    fn assess(&mut self, case: usize) {
        let case = &self.cases[case];
        Self::run(&mut self.nation, &case.nation);
        Self::run(&mut self.programs[case.program].1, &case.state);
    }

    fn assess_converting(&mut self, case: usize) {
        let program = self.cases[case].program;
        let Case { answers, state, .. } = &self.setting.cases[case];
        let input = |state| P::input(self.questions, &words(&self.setting.corpus, black_box(answers), state));
        Self::run(&mut self.nation, &input(None));
        Self::run(&mut self.programs[program].1, &input(Some(*state)));
    }

    fn explain(&mut self, case: usize) -> bool {
        let case = &self.cases[case];
        let done = P::explain(&mut self.nation, &case.nation);
        done.and_then(|()| P::explain(&mut self.programs[case.program].1, &case.state)).is_some()
    }

    fn every_state(&mut self, few: usize) -> bool {
        let Some((nation, moved)) = self.moved.get(few) else { return false };
        Self::run(&mut self.nation, nation);
        for ((_, program), input) in self.programs.iter_mut().zip(moved) {
            Self::run(program, input);
        }
        true
    }

    fn every_answer(&mut self, few: usize) -> bool {
        for other in &self.others[few] {
            Self::run(&mut self.nation, &other.nation);
            Self::run(&mut self.programs[other.program].1, &other.state);
        }
        true
    }

    fn compile(&self, state: usize) -> Option<Box<dyn std::any::Any>> {
        P::CRATE?;
        let at = self.programs.iter().position(|(known, _)| *known == self.setting.states[state])? + 1;
        let compiled = (P::compile(&self.texts[0]).ok()?, P::compile(&self.texts[at]).ok()?);
        Some(Box::new(compiled))
    }
}
