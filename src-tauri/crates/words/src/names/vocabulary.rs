//! The vocabulary's own words: they are the same under any rules.

use sightline_rules::corpus::{Cost, Effort, Place, Way};
use sightline_rules::vocabulary::{
    Access, Certainty, Confidence, Evidence, Limit, Material, Shows, Standing, Takes, Voice,
};

use super::{Argument, Message, place};

/// "Open", as a word.
#[must_use]
pub fn access(access: Access) -> Message {
    Message::named(&format!("access-{}", access.id()), &[])
}

/// What that access means, where it is not restricted.
#[must_use]
pub fn access_sentence(access: Access) -> Message {
    Message::named(&format!("access-{}-sentence", access.id()), &[])
}

/// What opens a restricted route, in a phrase: "a judge's warrant".
#[must_use]
pub fn takes(takes: Takes) -> Message {
    Message::named(&format!("takes-{}", takes.id()), &[])
}

/// The same in sentences.
#[must_use]
pub fn takes_sentence(takes: Takes) -> Message {
    Message::named(&format!("takes-{}-sentence", takes.id()), &[])
}

/// "Stopped for now", by what is fought over. It leaves this access today; of open, it leaves less.
#[must_use]
pub fn for_now(access: Access) -> Message {
    Message::fixed(if access == Access::Barred { "for-now-barred" } else { "for-now-restricted" }, &[])
}

/// The same in a sentence.
#[must_use]
pub fn for_now_sentence(access: Access) -> Message {
    let barred = access == Access::Barred;
    Message::fixed(if barred { "for-now-barred-sentence" } else { "for-now-restricted-sentence" }, &[])
}

/// How a safeguard stands that is not simply in force.
#[must_use]
pub fn standing(standing: Standing) -> Message {
    Message::named(&format!("standing-{}", standing.id()), &[])
}

/// How well the use of a route is shown, as a phrase. "Asked for" is never told as "given"; of a reading of
/// the law nobody asked anything.
#[must_use]
pub fn evidence(evidence: Evidence, asked_only: bool) -> Message {
    Message::named(&evidence_id(evidence, asked_only), &[])
}

/// The same in a sentence.
#[must_use]
pub fn evidence_sentence(evidence: Evidence, asked_only: bool) -> Message {
    Message::named(&format!("{}-sentence", evidence_id(evidence, asked_only)), &[])
}

/// The same for a reading of the law, where a narrower route has a case all the same.
#[must_use]
pub fn evidence_elsewhere_sentence() -> Message {
    Message::fixed("evidence-law-only-elsewhere-sentence", &[])
}

fn evidence_id(evidence: Evidence, asked_only: bool) -> String {
    let asked = asked_only && evidence > Evidence::LawOnly;
    format!("evidence-{}{}", evidence.id(), if asked { "-asked" } else { "" })
}

/// A cell of the matrix: "open, shown by records".
#[must_use]
pub fn cell(certainty: Certainty) -> Message {
    const GIVEN: &[Argument] = &[Argument::text("access"), Argument::text("evidence")];
    Message::named(&format!("cell-{}", certainty.id()), GIVEN)
}

/// The head of a case: when it was and what it shows.
#[must_use]
pub fn case(shows: Shows) -> Message {
    const GIVEN: &[Argument] = &[Argument::date("date"), Argument::text("evidence")];
    Message::named(&format!("case-{}", shows.id()), GIVEN)
}

/// How old a statement is, on what material it rests and how sure it is.
#[must_use]
pub fn dated(confidence: Confidence) -> Message {
    const GIVEN: &[Argument] = &[Argument::date("date"), Argument::text("material")];
    Message::named(&format!("note-dated-{}", confidence.id()), GIVEN)
}

/// The material that a statement rests on.
#[must_use]
pub fn material(material: Material) -> Message {
    Message::named(&format!("material-{}", material.id()), &[])
}

/// What a safeguard does to a route: it shuts it, or narrows it to what it takes.
#[must_use]
pub fn effect(limit: Limit, takes: Option<Takes>) -> Message {
    let id = match (limit, takes) {
        (Limit::Restricted, Some(takes)) => takes.id(),
        _ => limit.id(),
    };
    Message::named(&format!("effect-{id}"), &[])
}

/// Who tells an event.
#[must_use]
pub fn voice(voice: Voice) -> Message {
    Message::named(&format!("voice-{}", voice.id()), &[])
}

/// How much a step asks.
#[must_use]
pub fn effort(effort: Effort) -> Message {
    Message::named(&format!("effort-{}", effort.id()), &[])
}

/// A way for a letter to go.
#[must_use]
pub fn way(way: Way) -> Message {
    Message::named(&format!("way-{}", way.id()), &[])
}

/// What a step costs.
#[must_use]
pub fn cost(cost: Cost) -> Message {
    Message::named(&format!("cost-{}", cost.id()), &[])
}

/// Lists every value of enums that have no such list, and does not compile when one is left out.
macro_rules! every {
    ($type:ident: $($value:ident),+) => {{
        const fn each_is_here(value: $type) -> $type {
            match value {
                $($type::$value => value,)+
            }
        }
        [$(each_is_here($type::$value)),+]
    }};
}

/// The messages of the vocabulary's own words, which are the same under any rules.
#[must_use]
pub fn vocabulary() -> Vec<Message> {
    let mut all = vec![place(Place::Nation), evidence_elsewhere_sentence()];
    all.extend(Access::ALL.map(access));
    // A restricted route is told by what it takes.
    all.extend([Access::Open, Access::Barred].map(access_sentence));
    for word in Evidence::ALL {
        all.extend([evidence(word, false), evidence_sentence(word, false)]);
        if word > Evidence::LawOnly {
            all.extend([evidence(word, true), evidence_sentence(word, true)]);
        }
    }
    all.extend(every!(Certainty: Applies, Depends).map(cell));
    all.extend(every!(Shows: Requested, Given, Used).map(case));
    all.extend(every!(Confidence: Low, Medium, High).map(dated));
    let materials = every!(
        Material: Statute, Court, GovernmentRecord, AgencyStatement, Investigation, Press, Advocacy, Vendor
    );
    all.extend(materials.map(material));
    all.push(effect(Limit::Barred, None));
    for word in Takes::ALL {
        all.extend([takes(word), takes_sentence(word), effect(Limit::Restricted, Some(word))]);
    }
    for access in [Access::Barred, Access::Restricted] {
        all.extend([for_now(access), for_now_sentence(access)]);
    }
    all.extend(Standing::ALL.into_iter().filter(|word| *word != Standing::InForce).map(standing));
    all.extend(Voice::ALL.map(voice));
    all.extend(Effort::ALL.map(effort));
    all.extend(Way::ALL.map(way));
    all.extend(Cost::ALL.map(cost));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_has_its_forms_and_a_reading_of_the_law_asks_nothing() {
        let forms = [
            evidence(Evidence::Reported, true),
            evidence(Evidence::LawOnly, true),
            evidence_sentence(Evidence::Documented, true),
            evidence_sentence(Evidence::LawOnly, false),
        ];
        let expected = [
            "evidence-reported-asked",
            "evidence-law-only",
            "evidence-documented-asked-sentence",
            "evidence-law-only-sentence",
        ];
        assert_eq!(forms.map(|message| message.to_string()), expected);
        let all: Vec<String> = vocabulary().iter().map(ToString::to_string).collect();
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len());
    }
}
