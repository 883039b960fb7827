//! Three-valued logic (Kleene): a condition is true, false or unknown, and says what made it so.
//!
//! A condition has two forms, of one making. [`Formula`] is the tree, and tells the reasons of one condition for one
//! person. [`Compiled`] works out whether many hold, and no reasons. Both read the answers as [`Seen`] has them.

mod compiled;
mod gates;
mod seen;
mod truth;

use sightline_rules::corpus::AnswerSet;
use sightline_rules::{CircumstanceId, FactId, IdSet};

pub(crate) use compiled::{At, Compiled, Compiler};
pub(crate) use gates::Gates;
pub(crate) use seen::Seen;
pub use truth::{Circumstances, Facts, Truth, Verdict};

/// A condition for one state: its facts are settled or not, only circumstances remain open.
#[derive(Debug, Clone)]
pub enum Formula {
    /// The state's fact has one of the values, has not, or is not settled.
    Fact { fact: FactId, truth: Truth },
    /// The circumstance has one of these answers.
    Answer { circumstance: CircumstanceId, answers: AnswerSet },
    /// Every part.
    All(Vec<Formula>),
    /// At least one part.
    Any(Vec<Formula>),
    /// Not the part.
    Not(Box<Formula>),
}

impl Formula {
    /// The circumstances that it reads.
    pub(crate) fn circumstances(&self) -> Circumstances {
        match self {
            Self::Fact { .. } => IdSet::EMPTY,
            Self::Answer { circumstance, .. } => IdSet::of(*circumstance),
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().map(Self::circumstances).fold(IdSet::EMPTY, IdSet::with)
            }
            Self::Not(part) => part.circumstances(),
        }
    }

    /// What it comes to for somebody, and why.
    #[must_use]
    pub fn judge(&self, seen: &Seen) -> Verdict {
        match self {
            Self::Fact { fact, truth } => Verdict::of_fact(*fact, *truth),
            Self::Answer { circumstance, answers } => seen.why(*circumstance, *answers),
            Self::All(parts) => all(parts.iter().map(|part| part.judge(seen))),
            Self::Any(parts) => all(parts.iter().map(|part| part.judge(seen).negated())).negated(),
            Self::Not(part) => part.judge(seen).negated(),
        }
    }
}

fn all(parts: impl Iterator<Item = Verdict>) -> Verdict {
    parts.fold(Verdict::TRUE, Verdict::and)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine, question};
    use sightline_rules::corpus::Condition;

    /// What a condition comes to: both forms of it must say the same.
    fn judge(condition: &str, given: &str) -> Verdict {
        let engine = engine();
        let answers = answers(&engine, given);
        let state = engine.corpus().state("AA");
        let changed = crate::fixture::changed(
            "channels/cards.yaml",
            "when: {card.denied: \"yes\"}",
            &format!("when: {condition}"),
        );
        let channel = changed.corpus.channels.find("denial-list").unwrap();
        let when: &Condition = &changed.corpus.channels[channel].when;
        let place = changed.corpus.states.get(&state.unwrap());
        let formula = crate::program::formula(place, when, engine.as_of());
        let seen = engine.seen(&answers, state);
        let verdict = formula.judge(&seen);
        assert_eq!(run(&formula, &seen), verdict.truth);
        verdict
    }

    /// What a condition comes to, made ready to run.
    fn run(formula: &Formula, seen: &Seen) -> Truth {
        let mut compiler = Compiler::default();
        let at = compiler.add(formula);
        let compiled = compiler.done();
        let mut truths = vec![Truth::TRUE; compiled.len()];
        compiled.run(0..compiled.len(), seen, &mut truths);
        truths[at as usize]
    }

    /// These, their opposites, none, and each two of them.
    fn combined(of: &[Formula]) -> Vec<Formula> {
        let not = of.iter().map(|one| Formula::Not(Box::new(one.clone())));
        let pairs = of.iter().flat_map(|one| of.iter().map(move |other| vec![one.clone(), other.clone()]));
        let parts = pairs.chain(of.iter().map(|one| vec![one.clone()])).chain([Vec::new()]);
        let both = parts.flat_map(|parts| [Formula::All(parts.clone()), Formula::Any(parts)]);
        of.iter().cloned().chain(not).chain(both).collect()
    }

    #[test]
    fn made_ready_every_condition_comes_to_what_it_says() {
        let engine = engine();
        let fact = engine.corpus().facts.ids().next().unwrap();
        let answer = |name: &str| {
            let circumstance = question(&engine, name);
            let first = engine.corpus().answers(&engine.corpus().circumstances[circumstance], None).next();
            Formula::Answer { circumstance, answers: AnswerSet::of(first.unwrap()) }
        };
        let settled = |truth| Formula::Fact { fact, truth };
        let one = [answer("card.denied"), settled(Truth::FALSE), settled(Truth::UNSETTLED)];
        let mut tried = combined(&combined(&one));
        tried.extend(combined(&combined(&[answer("card.denied"), answer("phone.kind")])));
        for given in
            ["phone.kind: plain\n", "card.denied: \"yes\"\n", "card.denied: \"no\"\nphone.kind: smart\n"]
        {
            let seen = engine.seen(&answers(&engine, given), engine.corpus().state("AA"));
            for formula in &tried {
                assert_eq!(run(formula, &seen), formula.judge(&seen).truth, "{formula:?}");
            }
        }
    }

    #[test]
    fn what_is_false_decides_alone() {
        let verdict = judge("{card.denied: \"yes\", phone.kind: smart}", "phone.kind: plain\n");
        assert_eq!(verdict.truth, Truth::FALSE);
        assert!(verdict.open.is_empty(), "the answer that is missing is no reason");
    }

    #[test]
    fn what_is_unknown_names_the_answers_that_are_missing() {
        let engine = engine();
        let verdict = judge("{any: [{card.denied: \"yes\"}, {phone.kind: smart}]}", "phone.kind: plain\n");
        assert_eq!(verdict.truth, Truth::OPEN);
        assert!(verdict.open.has(question(&engine, "card.denied")));
        assert!(!verdict.open.has(question(&engine, "phone.kind")));
        assert!(verdict.answers.has(question(&engine, "phone.kind")));
    }

    #[test]
    fn not_turns_true_and_false_and_leaves_unknown() {
        let given = "phone.kind: plain\n";
        assert_eq!(judge("{not: {phone.kind: plain}}", given).truth, Truth::FALSE);
        assert_eq!(judge("{not: {phone.kind: smart}}", given).truth, Truth::TRUE);
        assert_eq!(judge("{not: {card.denied: \"yes\"}}", given).truth, Truth::OPEN);
    }

    #[test]
    fn a_question_that_does_not_come_up_is_answered_by_nothing() {
        let given = "state.cards: AA\ncard.status: never\n";
        assert_eq!(judge("{card.address: home}", given).truth, Truth::FALSE);
        assert_eq!(judge("{not: {card.address: home}}", given).truth, Truth::TRUE);
    }

    #[test]
    fn a_fact_is_named_as_what_decides_or_as_what_is_not_settled() {
        let fact = engine().corpus().facts.ids().next().unwrap();
        for truth in [Truth::FALSE, Truth::TRUE] {
            let verdict = Verdict::of_fact(fact, truth);
            assert!(verdict.facts.has(fact) && verdict.unsettled.is_empty(), "{verdict:?}");
        }
        let verdict = Verdict::of_fact(fact, Truth::UNSETTLED);
        assert!(verdict.unsettled.has(fact) && verdict.facts.is_empty(), "{verdict:?}");
    }

    #[test]
    fn facts_and_roles_are_told_from_answers() {
        assert_eq!(judge("{network: blocked}", "").truth, Truth::TRUE);
        assert_eq!(judge("{network: open}", "").truth, Truth::FALSE);
        assert_eq!(judge("{deals: none}", "").truth, Truth::TRUE);
        assert_eq!(judge("{state.home: some}", "").truth, Truth::OPEN);
        assert_eq!(judge("{state.home: some}", "state.home: BB\n").truth, Truth::TRUE);
        assert_eq!(judge("{state.cards: none}", "state.cards: none\n").truth, Truth::TRUE);
    }
}
