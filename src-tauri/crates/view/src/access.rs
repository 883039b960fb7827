//! Access in words: what is left of a route, what opens it, and whether that may change any day.

use sightline_engine::{Left, Outcome};
use sightline_rules::vocabulary::Access;
use sightline_words::{Text, Words, names, own};

/// The access whose color stands for a result: what is stopped for now is neither open nor shut.
#[must_use]
pub fn tone(access: Access, for_now: bool) -> Access {
    if for_now { Access::Restricted } else { access }
}

/// "Open"; "Restricted: a judge's warrant"; "Stopped for now".
pub(crate) fn access_word(words: &Words, left: Left, for_now: Option<Left>) -> Text {
    match (for_now, left.takes) {
        (Some(today), _) => words.get(&names::for_now(today.access)),
        (None, Some(takes)) => {
            let access = words.get(&names::access(left.access)).text;
            let args = [("access", access.into()), ("takes", words.get(&names::takes(takes)).text.into())];
            words.with(&own::ACCESS_TAKES, &args)
        }
        (None, None) => words.get(&names::access(left.access)),
    }
}

/// What that means. What is stopped for now is told first as that, then as what it would be.
pub(crate) fn access_sentence(words: &Words, left: Left, for_now: Option<Left>) -> Text {
    let lasting = match left.takes {
        Some(takes) => words.get(&names::takes_sentence(takes)),
        None => words.get(&names::access_sentence(left.access)),
    };
    let Some(today) = for_now else { return lasting };
    let now = words.get(&names::for_now_sentence(today.access));
    let otherwise = words.with(&own::FOR_NOW_OTHERWISE, &[("sentence", lasting.text.into())]);
    match today.takes {
        Some(takes) => Text::joined([now, words.get(&names::takes_sentence(takes)), otherwise], " "),
        None => Text::joined([now, otherwise], " "),
    }
}

/// What an exposure comes to, in a phrase.
pub(crate) fn outcome_words(words: &Words, outcome: Outcome) -> Text {
    let evidence = words.get(&names::evidence(outcome.evidence, outcome.asked_only)).text;
    let lasting = outcome.left();
    let args = [("access", access_word(words, lasting, None).text.into()), ("evidence", evidence.into())];
    let told = words.with(&names::cell(outcome.certainty), &args);
    let Some(today) = outcome.for_now else { return told };
    let today = access_word(words, lasting, Some(today)).text;
    words.with(&own::CELL_FOR_NOW, &[("today", today.into()), ("otherwise", told.text.into())])
}
