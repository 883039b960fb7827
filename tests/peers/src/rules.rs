//! The rules in a form that no engine owns: for each way to records, when a person is on it, surely or possibly.
//!
//! It is made from the rules as they are read, not from what Sightline's engine makes of them; and every engine's rules
//! are generated from it. Three-valued (Kleene) logic is written as two rails of plain logic: whether a condition surely
//! holds, and whether it possibly does. An answer not given is the answer [`UNKNOWN`]. Facts of a state are folded.

use std::collections::HashMap;

use sightline_rules::corpus::{Answer, AnswerSet, Condition, Corpus, Jurisdiction};
use sightline_rules::vocabulary::Confidence;
use sightline_rules::{AgencyId, ChannelId, CircumstanceId, Date, FactId, RecordId, StateId};

/// What is not answered.
pub const UNKNOWN: &str = "?";
/// For a role: the state is among those that were named.
pub const HERE: &str = "here";
/// For a role: other states were named.
pub const ELSEWHERE: &str = "elsewhere";
/// For a role: no state was named.
pub const NONE: &str = "none";

/// Plain logic, with no negation: that was pushed down to the answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Logic {
    /// Always so, or never.
    Known(bool),
    /// Every part.
    All(Vec<Logic>),
    /// At least one part.
    Any(Vec<Logic>),
    /// The answer to the question at this place is one of these.
    In(usize, Vec<&'static str>),
    /// What stands at this place among the shared conditions.
    Shared(usize),
}

/// A condition on both rails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rails {
    /// Whether it surely holds.
    pub sure: Logic,
    /// Whether it possibly holds.
    pub possible: Logic,
}

/// One reach of a channel.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The channel.
    pub channel: ChannelId,
    /// What must hold besides what holds for the block.
    pub when: Rails,
    /// The records and agencies that it leads to.
    pub pairs: Vec<(RecordId, AgencyId)>,
}

/// The rules of one role.
#[derive(Debug, Clone)]
pub struct Block {
    /// Whether the person's role puts them on them.
    pub when: Rails,
    /// Its rules.
    pub rules: Vec<Rule>,
}

/// The rules of a state, or of none.
#[derive(Debug, Clone)]
pub struct RuleSet {
    /// The state.
    pub state: Option<StateId>,
    /// When questions come up, as far as the rules need it; each stands after those that it needs.
    pub shared: Vec<Logic>,
    /// By role.
    pub blocks: Vec<Block>,
}

impl RuleSet {
    /// The rules that stand in a state, or in none, on a day.
    #[must_use]
    pub fn new(corpus: &Corpus, state: Option<&Jurisdiction>, day: Date) -> Self {
        let mut maker = Maker { corpus, state, day, shared: Vec::new(), known: HashMap::new() };
        let mut blocks: Vec<(Option<CircumstanceId>, Block)> = Vec::new();
        for channel in corpus.channels.ids() {
            let role = corpus.channels[channel].role.map(|role| role.circumstance());
            let Some(when) = maker.role(role) else { continue };
            let rules = maker.rules(channel);
            match blocks.iter_mut().find(|(known, _)| *known == role) {
                Some((_, block)) => block.rules.extend(rules),
                None => blocks.push((role, Block { when, rules })),
            }
        }
        let blocks = blocks.into_iter().map(|(_, block)| block).filter(|block| !block.rules.is_empty());
        Self {
            state: state.and_then(|state| state.place.state()),
            blocks: blocks.collect(),
            shared: maker.shared,
        }
    }

    /// Every rule, in the order in which the engines tell of them.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.blocks.iter().flat_map(|block| &block.rules)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rules().count()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Rail {
    Sure,
    Possible,
}

struct Maker<'a> {
    corpus: &'a Corpus,
    state: Option<&'a Jurisdiction>,
    day: Date,
    shared: Vec<Logic>,
    /// What is known of a question: whether it comes up, or does not, surely or possibly.
    known: HashMap<(CircumstanceId, bool, Rail), Logic>,
}

impl Maker<'_> {
    /// Whether the role puts the person on its rules here; none where it never does.
    fn role(&mut self, role: Option<CircumstanceId>) -> Option<Rails> {
        match (role, self.state) {
            (None, None) => Some(Rails { sure: Logic::Known(true), possible: Logic::Known(true) }),
            (None, Some(_)) => None,
            // Nobody knows yet which state it is.
            (Some(role), None) => {
                Some(Rails { sure: Logic::Known(false), possible: self.named(role, UNKNOWN, Rail::Possible) })
            }
            (Some(role), Some(_)) => Some(Rails {
                sure: self.named(role, HERE, Rail::Sure),
                possible: self.named(role, HERE, Rail::Possible),
            }),
        }
    }

    /// That a role's question comes up, and this is its answer.
    fn named(&mut self, role: CircumstanceId, answer: &'static str, rail: Rail) -> Logic {
        let asked = self.asked(role, true, rail);
        all(vec![asked, Logic::In(role.index(), vec![answer])])
    }

    fn rules(&mut self, id: ChannelId) -> Vec<Rule> {
        let channel = &self.corpus.channels[id];
        let today = self.day.last_day();
        if channel.since.is_some_and(|since| today < since.first_day())
            || channel.until.is_some_and(|until| today > until.last_day())
        {
            return Vec::new();
        }
        let mut rules = Vec::new();
        for reach in &channel.reaches {
            let parts: Vec<&Condition> = std::iter::once(&channel.when).chain(&reach.when).collect();
            let mut on = |rail| all(parts.iter().map(|part| self.logic(part, true, rail)).collect());
            let when = Rails { sure: on(Rail::Sure), possible: on(Rail::Possible) };
            let mut pairs = Vec::new();
            for record in &reach.records {
                for agency in reach.agencies.iter() {
                    let pair = (*record, agency);
                    if !pairs.contains(&pair) && (!channel.needs_case || self.has_case(id, pair)) {
                        pairs.push(pair);
                    }
                }
            }
            if when.possible != Logic::Known(false) && !pairs.is_empty() {
                rules.push(Rule { channel: id, when, pairs });
            }
        }
        rules
    }

    /// Whether a case of the nation or the state, begun by the day, shows the channel in use.
    fn has_case(&self, channel: ChannelId, (record, agency): (RecordId, AgencyId)) -> bool {
        let here = self.state.and_then(|state| state.place.state());
        let law = std::iter::once(&self.corpus.nation).chain(self.state);
        law.flat_map(Jurisdiction::cases).any(|(_, case)| {
            case.channels.contains(&channel)
                && case.date.first_day() <= self.day.last_day()
                && case.states.as_ref().is_none_or(|states| here.is_some_and(|here| states.contains(&here)))
                && case.agencies.iter().any(|known| known == agency)
                && case.records.as_ref().is_none_or(|records| records.contains(&record))
        })
    }

    /// One rail of a condition, or of its opposite.
    fn logic(&mut self, condition: &Condition, want: bool, rail: Rail) -> Logic {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                let each = parts.iter().map(|part| self.logic(part, want, rail)).collect();
                // The opposite of "every" is "some opposite".
                if matches!(condition, Condition::All(_)) == want { all(each) } else { any(each) }
            }
            Condition::Not(part) => self.logic(part, !want, rail),
            Condition::Fact { fact, values } => {
                let holds = self.settled(*fact).map(|value| values.iter().any(|wanted| wanted.is(value)));
                Logic::Known(holds.map_or(rail == Rail::Possible, |holds| holds == want))
            }
            Condition::Answer { circumstance, answers } => {
                let has = |answer: &Answer| answers.meets(AnswerSet::of(*answer)) == want;
                let question = &self.corpus.circumstances[*circumstance];
                let named = self.corpus.answers(question, None).filter(has).map(Answer::name).collect();
                self.answered(*circumstance, named, want, rail)
            }
            Condition::Role { circumstance, some } => {
                let named = if *some == want { vec![HERE, ELSEWHERE] } else { vec![NONE] };
                self.answered(*circumstance, named, want, rail)
            }
        }
    }

    /// That a question comes up and is answered so; or, of the opposite, that it does not come up or is answered so.
    fn answered(
        &mut self,
        question: CircumstanceId,
        mut answers: Vec<&'static str>,
        want: bool,
        rail: Rail,
    ) -> Logic {
        let asked = self.asked(question, want, rail);
        if rail == Rail::Possible {
            answers.push(UNKNOWN);
        }
        let given = match answers.len() {
            0 => Logic::Known(false),
            number if number == values(self.corpus, question).len() => Logic::Known(true),
            _ => Logic::In(question.index(), answers),
        };
        if want { all(vec![asked, given]) } else { any(vec![asked, given]) }
    }

    /// That a question comes up, or that it does not.
    fn asked(&mut self, question: CircumstanceId, want: bool, rail: Rail) -> Logic {
        let Some(when) = &self.corpus.circumstances[question].ask_when else { return Logic::Known(want) };
        if let Some(known) = self.known.get(&(question, want, rail)) {
            return known.clone();
        }
        // No state's facts decide whether a question comes up.
        let state = self.state.take();
        let logic = self.logic(when, want, rail);
        self.state = state;
        let logic = match logic {
            Logic::All(_) | Logic::Any(_) => {
                self.shared.push(logic);
                Logic::Shared(self.shared.len() - 1)
            }
            short => short,
        };
        self.known.insert((question, want, rail), logic.clone());
        logic
    }

    /// The value of a state's fact as of the day, if it is settled: not by research of low confidence, not "unknown",
    /// and in force.
    fn settled(&self, fact: FactId) -> Option<&'static str> {
        let claim = self.state?.fact(fact.name())?;
        let begun = claim.effective.is_none_or(|effective| effective.last_day() <= self.day.last_day());
        let value = claim.value?.as_str();
        (begun && claim.confidence > Confidence::Low && value != "unknown").then_some(value)
    }
}

/// What can be answered to a question, with that it is not answered.
#[must_use]
pub fn values(corpus: &Corpus, question: CircumstanceId) -> Vec<&'static str> {
    let question = &corpus.circumstances[question];
    let mut values: Vec<&str> = match question.role {
        Some(_) => vec![HERE, ELSEWHERE, NONE],
        None => corpus.answers(question, None).map(Answer::name).collect(),
    };
    values.push(UNKNOWN);
    values
}

fn all(parts: Vec<Logic>) -> Logic {
    let mut flat: Vec<Logic> = Vec::new();
    for part in parts {
        let inner = if let Logic::All(inner) = part { inner } else { vec![part] };
        for part in inner {
            match part {
                Logic::Known(true) => {}
                Logic::Known(false) => return Logic::Known(false),
                part if flat.contains(&part) => {}
                part => flat.push(part),
            }
        }
    }
    match flat.len() {
        0 => Logic::Known(true),
        1 => flat.remove(0),
        _ => Logic::All(flat),
    }
}

fn any(parts: Vec<Logic>) -> Logic {
    let mut flat: Vec<Logic> = Vec::new();
    for part in parts {
        let inner = if let Logic::Any(inner) = part { inner } else { vec![part] };
        for part in inner {
            match part {
                Logic::Known(false) => {}
                Logic::Known(true) => return Logic::Known(true),
                part if flat.contains(&part) => {}
                part => flat.push(part),
            }
        }
    }
    match flat.len() {
        0 => Logic::Known(false),
        1 => flat.remove(0),
        _ => Logic::Any(flat),
    }
}

/// A name that every engine's language takes for a variable.
#[must_use]
pub fn variable(name: &str) -> String {
    format!("q_{}", name.replace(['.', '-'], "_"))
}
