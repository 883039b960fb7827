//! An audit of meaning: rules that are well formed, but do nothing, or contradict one another. Every combination
//! of answers that can bear on a route is tried, in every state; nothing is sampled.

mod contradictions;
mod enumerate;
mod seen;
mod unused;

use std::sync::Arc;

use sightline_rules::corpus::Corpus;
use sightline_rules::read::Loaded;
use sightline_rules::{Date, Diagnostic};

use crate::program::Engine;

/// Everything in the rules that can never do anything, and every contradiction, as of a day and as of the days
/// when what has ended was in force.
#[must_use]
pub fn audit(loaded: &Loaded, today: Date) -> Vec<Diagnostic> {
    let corpus = Arc::new(loaded.corpus.clone());
    let mut seen = seen::Seen::default();
    for day in days(&corpus, today) {
        seen.try_everything(&Engine::new(Arc::clone(&corpus), day));
    }
    let mut problems = seen.unreached(loaded);
    problems.extend(unused::problems(loaded));
    problems.extend(contradictions::problems(loaded));
    problems
}

/// Today, and days on which the rules that have an end were in force.
fn days(corpus: &Corpus, today: Date) -> Vec<Date> {
    let mut days = vec![today];
    days.extend(corpus.channels.values().filter_map(|channel| channel.until));
    for place in corpus.jurisdictions() {
        let ended = place.safeguards().filter(|(_, safeguard)| safeguard.until.is_some());
        days.extend(ended.filter_map(|(_, safeguard)| safeguard.since));
    }
    days
}

/// A problem at an entry of a file, with how to mend it.
fn problem(
    loaded: &Loaded,
    file: &str,
    path: &[&str],
    message: impl Into<String>,
    hint: impl Into<String>,
) -> Diagnostic {
    loaded.places.problem(file, path, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use crate::fixture::{changed, loaded};

    fn found(file: &str, from: &str, to: &str) -> Vec<String> {
        let day = "2026-01-31".parse().unwrap();
        super::audit(&changed(file, from, to), day).iter().map(ToString::to_string).collect()
    }

    fn begins(found: &[String], beginnings: &[&str]) {
        let lines: Vec<&str> = found.iter().filter_map(|problem| problem.lines().next()).collect();
        assert_eq!(lines, beginnings);
    }

    #[test]
    fn rules_that_all_do_something_are_clean() {
        assert_eq!(super::audit(&loaded(), "2026-01-31".parse().unwrap()), []);
    }

    #[test]
    fn what_does_nothing_is_named_with_its_line() {
        let told = found("channels/cards.yaml", "when: {card.address: home}", "when: {card.status: never}");
        begins(
            &told,
            &[
                "channels/cards.yaml:8: `network-query`: its reach 2 can never come about",
                "questions/circumstances.yaml:7: the answer to `card.address` can never matter",
            ],
        );
        let told = found(
            "states/AA.yaml",
            "agencies: [city-police]",
            "agencies: [home-agency]\n    records: [denial]",
        );
        begins(&told, &["states/AA.yaml:58: `rumored-order` narrows nothing"]);
        let told = found(
            "actions.yaml",
            "{card.status: [current, past]}",
            "{card.status: never, card.address: home}",
        );
        begins(&told, &["actions.yaml:1: `ask-card-office` fits nobody"]);
        let told = found(
            "nation/phones.yaml",
            "rests-on: protection.keeping\n    agencies: [federal]\n    keeps-days: 30",
            "rests-on: about.brokers\n    agencies: [federal]\n    keeps-days: 30",
        );
        assert_eq!(told, [""; 0], "another safeguard still rests on it");
        let told = found("channels/phones.yaml", "rests-on: [about.brokers]", "rests-on: [about.network]");
        begins(&told, &["nation/phones.yaml:2: nothing rests on `about.brokers`"]);
    }

    /// Every combination is tried at once, so there is an end to how many.
    #[test]
    fn what_too_many_combinations_bear_on_is_told_and_not_tried() {
        const FILE: &str = "questions/circumstances.yaml";
        const FROM: &str = concat!(
            "never]}\n  card.address:\n    topic: cards\n    per: cards\n",
            "    ask-when: {card.status: [current, past]}\n    values: [home, other]\n",
            "  card.denied: {topic: cards, per: cards, values: [\"yes\", \"no\"]}\n",
            "  phone.kind: {topic: phones, values: [smart, plain]}",
        );
        let with = |values: usize| {
            let more: String = (0..values).map(|number| format!(", at-{number}")).collect();
            let waits = "ask-when: {card.status: [current, past], phone.kind: smart, card.denied: \"yes\"}";
            let to = FROM.replace("ask-when: {card.status: [current, past]}", waits);
            let to = ["never", "other", "\"no\"", "plain"]
                .iter()
                .fold(to, |to, last| to.replacen(&format!("{last}]"), &format!("{last}{more}]"), 1));
            found(FILE, FROM, &to)
        };
        assert!(!with(1).iter().any(|told| told.contains("combinations")));
        let told = with(40);
        assert!(
            told.iter().all(|told| told.contains("more than 1000000 combinations of answers bear on it")),
            "{told:?}"
        );
        assert!(told[0].starts_with("channels/cards.yaml:1: `network-query`"), "{told:?}");
    }

    #[test]
    fn what_contradicts_is_named_with_its_line() {
        let told = found(
            "contradictions.yaml",
            "{network: blocked, deals: some}",
            "{network: blocked, deals: none}",
        );
        begins(&told, &["states/AA.yaml:4: AA: the network is blocked, and there are deals"]);
        let told =
            found("contradictions.yaml", "there are deals", "there are deals\n  except: {BB: for a reason}");
        begins(
            &told,
            &["contradictions.yaml:4: `blocked-but-many-deals` excepts BB, where nothing contradicts"],
        );
        let told = found("lists/deals/list.yaml", "{deals: forbidden}", "{deals: some}");
        begins(&told, &["lists/deals/BB.yaml:1: BB bans what the list has 2 rows of"]);
    }
}
