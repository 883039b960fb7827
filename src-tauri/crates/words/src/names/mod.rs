//! The one grammar of message ids: a function for each kind of thing that has words. Nobody else spells an
//! id.

mod message;
mod vocabulary;

pub use message::{Argument, Kind, Message};
pub use vocabulary::{
    access, access_sentence, case, cell, cost, dated, effect, effort, evidence, evidence_elsewhere_sentence,
    evidence_sentence, for_now, for_now_sentence, material, standing, takes, takes_sentence, vocabulary,
    voice, way,
};

use sightline_rules::corpus::{ClaimPath, EventId, Place};
use sightline_rules::{
    ActionId, AgencyId, ChannelId, CircumstanceId, ExceptionId, FactId, FieldId, HolderId, Id, LetterId,
    ListId, Name, PartyId, RecordId, SafeguardKindId, TermId, TopicId,
};

fn of<K>(kind: &str, id: Id<K>) -> Message {
    Message::named(&format!("{kind}-{id}"), &[])
}

/// A record. `.what` says what it is.
#[must_use]
pub fn record(id: RecordId) -> Message {
    of("record", id)
}

/// An agency. `.short` is for the head of a table.
#[must_use]
pub fn agency(id: AgencyId) -> Message {
    of("agency", id)
}

/// Who keeps records.
#[must_use]
pub fn holder(id: HolderId) -> Message {
    of("holder", id)
}

/// Somebody whom a safeguard can bind.
#[must_use]
pub fn party(id: PartyId) -> Message {
    of("party", id)
}

/// A way past a safeguard.
#[must_use]
pub fn exception(id: ExceptionId) -> Message {
    of("exception", id)
}

/// A term that the glossary explains. `.means` says what it means, `.also` lists its other forms, with semicolons
/// between.
#[must_use]
pub fn term(id: TermId) -> Message {
    of("term", id)
}

/// A topic of the interview and of the matrix.
#[must_use]
pub fn topic(id: TopicId) -> Message {
    of("topic", id)
}

/// A route. `.how` says how it works, `.seen-elsewhere` that its use was seen in other states.
#[must_use]
pub fn channel(id: ChannelId) -> Message {
    of("channel", id)
}

/// A kind of safeguard. `.what` says what such a rule does.
#[must_use]
pub fn safeguard_kind(id: SafeguardKindId) -> Message {
    of("safeguard", id)
}

/// A lawful step. `.what` says how it goes, `.changes`, `.duty` and `.caution` what to know,
/// `.fee` what it costs, `.gives` whom it tells what.
#[must_use]
pub fn action(id: ActionId) -> Message {
    of("action", id)
}

/// A letter ready to sign. `.what` says what it is good for, `.unsafe` why only a lawyer should send it, `.where` where
/// to look its address up, `.enclose`, `.fee` and `.caution` what else to know; `.subject`, `.ask`, `.more` and
/// `.answer` are the letter itself.
#[must_use]
pub fn letter(id: LetterId) -> Message {
    of("letter", id)
}

/// What of the person's a letter can hold. `.help` says what is meant.
#[must_use]
pub fn field(id: FieldId) -> Message {
    of("field", id)
}

/// A question. `.label` is its short name, `.why` why it is asked, `.help` what its words mean.
#[must_use]
pub fn circumstance(id: CircumstanceId) -> Message {
    of("circumstance", id)
}

/// A question, of somebody's client. `.listen` is what their advocate listens for, `.avoid` what not to write down.
#[must_use]
pub fn client(id: CircumstanceId) -> Message {
    of("client", id)
}

/// An answer to a question, as the person says it.
#[must_use]
pub fn answer(id: CircumstanceId, value: &str) -> Message {
    circumstance(id).part(format!("is-{value}"))
}

/// A state fact.
#[must_use]
pub fn fact(id: FactId) -> Message {
    of("fact", id)
}

/// A value of a state fact.
#[must_use]
pub fn fact_value(id: FactId, value: &str) -> Message {
    fact(id).part(format!("is-{value}"))
}

/// A count of one or more, of a state fact that counts.
#[must_use]
pub fn fact_count(id: FactId) -> Message {
    const GIVEN: &[Argument] = &[Argument::count("count")];
    fact(id).part_with("is-some", GIVEN)
}

/// The name of the nation or of a state.
#[must_use]
pub fn place(place: Place) -> Message {
    match place {
        Place::Nation => Message::fixed("place-nation", &[]),
        Place::State(_) => Message::named(&format!("state-{place}"), &[]),
    }
}

/// The name of a state or territory, by its code; of a territory there are no rules.
#[must_use]
pub fn territory(code: Name) -> Message {
    Message::named(&format!("state-{}", code.as_str().to_lowercase()), &[])
}

/// What a claim says, in a sentence. `.binds` and `.exceptions` say in the law's own terms who must obey it
/// and the ways past it.
#[must_use]
pub fn note(place: Place, path: ClaimPath) -> Message {
    Message::named(&format!("{place}-{path}"), &[])
}

/// What happened, in a sentence.
#[must_use]
pub fn event(id: EventId) -> Message {
    Message::named(&format!("{}-event-{}", id.place, id.name()), &[])
}

/// A list by county: its short name.
#[must_use]
pub fn list(id: ListId) -> Message {
    of("list", id)
}

/// What is said around and in the rows of a list. What follows a row's own line stands behind it in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListPart {
    /// The heading.
    Title,
    /// How many rows the list has of the county.
    Some,
    /// That it has none.
    None,
    /// How many are known that the list itself does not have.
    Newer,
    /// Heading of the county's own rows.
    Here,
    /// Heading of the state's rows.
    Statewide,
    /// Heading of the rows of no county that is known.
    Unplaced,
    /// How many more rows the state has.
    Elsewhere,
    /// A row with its day.
    Line,
    /// A row without a day.
    LineUndated,
    /// That its day on the list cannot be right.
    Misprint,
    /// What else there is to know.
    Detail,
    /// That no county of the state has the name that the list gives.
    ListedAs,
    /// That it is known from elsewhere, and up to when.
    Since,
    /// That its county is known from elsewhere.
    Placed,
    /// That the list puts it in another county.
    PlacedOtherwise,
    /// By when it was gone from the list.
    Gone,
}

/// A sentence, a heading or a clause of a list.
#[must_use]
pub fn list_part(id: ListId, part: ListPart) -> Message {
    const COUNTY: Argument = Argument::text("county");
    const DATE: Argument = Argument::date("date");
    const SEEN: Argument = Argument::date("seen");
    const COUNT: Argument = Argument::count("count");
    const AGENCY: Argument = Argument::text("agency");
    const KIND: Argument = Argument::text("kind");
    const STATE: Argument = Argument::text("state");
    const DETAIL: Argument = Argument::text("detail");
    let (name, given): (_, &[Argument]) = match part {
        ListPart::Title => ("title", &[COUNTY, STATE]),
        ListPart::Some => ("some", &[COUNTY, DATE, COUNT]),
        ListPart::None => ("none", &[COUNTY, DATE]),
        ListPart::Newer => ("newer", &[COUNT, SEEN]),
        ListPart::Here => ("here", &[]),
        ListPart::Statewide => ("statewide", &[]),
        ListPart::Unplaced => ("unplaced", &[]),
        ListPart::Elsewhere => ("elsewhere", &[COUNT]),
        ListPart::Line => ("line", &[AGENCY, KIND, DATE]),
        ListPart::LineUndated => ("line-undated", &[AGENCY, KIND]),
        ListPart::Misprint => ("misprint", &[DATE]),
        ListPart::Detail => ("detail", &[DETAIL]),
        ListPart::ListedAs => ("listed-as", &[COUNTY]),
        ListPart::Since => ("since", &[DATE, SEEN]),
        ListPart::Placed => ("placed", &[]),
        ListPart::PlacedOtherwise => ("placed-otherwise", &[COUNTY]),
        ListPart::Gone => ("gone", &[DATE]),
    };
    list(id).part_with(name, given)
}

/// What the lists say of the person's county, on a route on which they bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountyPart {
    /// Rows that bear on it follow.
    Some,
    /// There are rows, and none of them bears on it.
    Other,
    /// There is no row.
    None,
}

/// The same, in the words of the route.
#[must_use]
pub fn channel_county(id: ChannelId, part: CountyPart) -> Message {
    const COUNTY: Argument = Argument::text("county");
    const DATE: Argument = Argument::date("date");
    let (name, given): (_, &[Argument]) = match part {
        CountyPart::Some => ("county-some", &[COUNTY]),
        CountyPart::Other => ("county-other", &[COUNTY]),
        CountyPart::None => ("county-none", &[COUNTY, DATE]),
    };
    channel(id).part_with(name, given)
}

/// What a row of a list can be, in a word or two. `.what` says what that lets its agency do.
#[must_use]
pub fn list_kind(id: ListId, kind: Name) -> Message {
    Message::named(&format!("list-{id}-{kind}"), &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::corpus;

    fn ids(messages: impl IntoIterator<Item = Message>) -> Vec<String> {
        messages.into_iter().map(|message| message.to_string()).collect()
    }

    #[test]
    fn each_kind_of_thing_has_its_ids() {
        let corpus = corpus();
        let place_of = |code: &str| Place::State(corpus.state(code).unwrap());
        let card = corpus.circumstances.find("card.status").unwrap();
        let deals = corpus.facts.find("deals").unwrap();
        let of_rules = [
            record(corpus.find("photo").unwrap()).part("what"),
            agency(corpus.find("home-agency").unwrap()).part("short"),
            topic(corpus.topics[0]),
            channel(corpus.find("card-sale").unwrap()),
            safeguard_kind(corpus.find("order-first").unwrap()),
            action(corpus.find("address-program").unwrap()),
            circumstance(card),
            answer(card, "past"),
            fact_value(deals, "forbidden"),
            fact_count(deals),
            place(Place::Nation),
            place(place_of("AA")),
        ];
        let expected = [
            "record-photo.what",
            "agency-home-agency.short",
            "topic-home",
            "channel-card-sale",
            "safeguard-order-first",
            "action-address-program",
            "circumstance-card-status",
            "circumstance-card-status.is-past",
            "fact-deals.is-forbidden",
            "fact-deals.is-some",
            "place-nation",
            "state-aa",
        ];
        assert_eq!(ids(of_rules), expected);
    }

    #[test]
    fn notes_and_events_begin_with_their_place() {
        let corpus = corpus();
        let state = &corpus.states[&corpus.state("BB").unwrap()];
        let notes = state.claims().map(|(path, _)| note(state.place, path));
        assert_eq!(ids(notes), ["bb-network", "bb-deals", "bb-deals-at-night", "bb-other-cards-sold"]);
        assert_eq!(ids(state.events().map(|(id, _)| event(id))), ["bb-event-sale-ended"]);
        let nation = corpus.nation.claims().map(|(path, _)| note(Place::Nation, path));
        assert_eq!(ids(nation)[0], "us-about-network");
    }

    #[test]
    fn lists_say_each_part_with_what_it_is_given() {
        let corpus = corpus();
        let deals = corpus.lists.find("deals").unwrap();
        assert_eq!(
            ids([list(deals), list_part(deals, ListPart::LineUndated)]),
            ["list-deals", "list-deals.line-undated"]
        );
        let names =
            |part| list_part(deals, part).arguments().iter().map(|given| given.name).collect::<Vec<_>>();
        assert_eq!(names(ListPart::Some), ["county", "date", "count"]);
        assert!(names(ListPart::Here).is_empty());
        let kinds = &corpus.lists[deals].about.kinds;
        assert_eq!(ids([list_kind(deals, kinds[0]).part("what")]), ["list-deals-by-day.what"]);
    }
}
