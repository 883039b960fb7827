//! The words that the rules need: each of their ids has a message, and some have parts.

use sightline_rules::corpus::{Circumstance, Corpus, Cost, CountyList, Fee, Level, NONE, Place, Row};
use sightline_rules::vocabulary::{Evidence, Seen};
use sightline_rules::{CircumstanceId, FactId, FactType};
use sightline_words::lint::Needed;
use sightline_words::names::{self, CountyPart, ListPart};

/// Every message that these rules, and the program itself, need.
#[must_use]
pub fn needed(corpus: &Corpus) -> Needed {
    let mut needed = Needed::new();
    vocabulary(&mut needed, corpus);
    routes(&mut needed, corpus);
    letters(&mut needed, corpus);
    for topic in &corpus.topics {
        needed.must(&names::topic(*topic));
    }
    for (id, question) in corpus.circumstances.iter() {
        circumstance(&mut needed, id, question);
    }
    for (id, kind) in corpus.facts.iter() {
        fact(&mut needed, id, kind);
    }
    lists(&mut needed, corpus);
    places(&mut needed, corpus);
    notes(&mut needed, corpus);
    needed
}

fn vocabulary(needed: &mut Needed, corpus: &Corpus) {
    for id in &corpus.records {
        needed.must(&names::record(*id));
        needed.must(&names::record(*id).part("what"));
    }
    for id in &corpus.agencies {
        needed.must(&names::agency(*id));
        needed.must(&names::agency(*id).part("short"));
    }
    corpus.holders.iter().for_each(|id| needed.must(&names::holder(*id)));
    corpus.parties.iter().for_each(|id| needed.must(&names::party(*id)));
    corpus.exceptions.iter().for_each(|id| needed.must(&names::exception(*id)));
    corpus.terms.iter().for_each(|id| needed.term(*id));
}

fn routes(needed: &mut Needed, corpus: &Corpus) {
    for (id, channel) in corpus.channels.iter() {
        needed.must(&names::channel(id));
        needed.must(&names::channel(id).part("how"));
        // Where the use is shown state by state, a state without a case is told that there are some
        // elsewhere.
        let elsewhere = names::channel(id).part("seen-elsewhere");
        if channel.seen == Seen::ByState && channel.grade > Evidence::LawOnly && !channel.needs_case {
            needed.must(&elsewhere);
        } else {
            needed.may(&elsewhere);
        }
        if !channel.lists.is_empty() {
            let parts = [CountyPart::Some, CountyPart::Other, CountyPart::None];
            parts.into_iter().for_each(|part| needed.must(&names::channel_county(id, part)));
        }
    }
    for id in corpus.safeguards.ids() {
        needed.must(&names::safeguard_kind(id));
        needed.must(&names::safeguard_kind(id).part("what"));
    }
    for (id, action) in corpus.actions.iter() {
        let message = || names::action(id);
        needed.must(&message());
        needed.must(&message().part("what"));
        needed.may(&message().part("changes"));
        needed.may(&message().part("caution"));
        if action.duty {
            needed.must(&message().part("duty"));
        }
        if action.gives_away {
            needed.must(&message().part("gives"));
        }
        match action.cost {
            Cost::Fee => needed.must(&message().part("fee")),
            Cost::Varies => needed.may(&message().part("fee")),
            Cost::Free | Cost::Unknown => {}
        }
    }
}

/// A letter says what it is, why it is dangerous where it can be, and itself.
fn letters(needed: &mut Needed, corpus: &Corpus) {
    corpus.fields.iter().for_each(|id| {
        needed.must(&names::field(*id));
        needed.may(&names::field(*id).part("help"));
    });
    for (id, letter) in corpus.letters.iter() {
        let message = || names::letter(id);
        needed.must(&message());
        for part in ["what", "subject", "ask"] {
            needed.must(&message().part(part));
        }
        for part in ["more", "answer", "caution"] {
            needed.may(&message().part(part));
        }
        // A danger told of a letter that has none would frighten for nothing.
        if letter.unsafe_if.is_some() {
            needed.must(&message().part("unsafe"));
        }
        if letter.encloses {
            needed.must(&message().part("enclose"));
        }
        for (part, due) in [("where", letter.leaves_address_open()), ("fee", letter.fee == Fee::Varies)] {
            let part = message().part(part);
            if due { needed.must(&part) } else { needed.may(&part) }
        }
    }
}

fn circumstance(needed: &mut Needed, id: CircumstanceId, question: &Circumstance) {
    needed.must(&names::circumstance(id));
    needed.must(&names::circumstance(id).part("label"));
    needed.must(&names::circumstance(id).part("why"));
    needed.must(&names::client(id));
    needed.must(&names::client(id).part("listen"));
    needed.may(&names::client(id).part("avoid"));
    needed.may(&names::circumstance(id).part("help"));
    let none = question.many.then_some(NONE);
    for value in question.values.iter().map(|value| value.as_str()).chain(none) {
        needed.must(&names::answer(id, value));
    }
}

fn fact(needed: &mut Needed, id: FactId, kind: &FactType) {
    needed.must(&names::fact(id));
    let none = kind.count.then_some(NONE);
    for value in kind.values.iter().map(|value| value.as_str()).chain(none) {
        needed.must(&names::fact_value(id, value));
    }
    if kind.count {
        needed.must(&names::fact_count(id));
    }
}

fn lists(needed: &mut Needed, corpus: &Corpus) {
    for (id, list) in corpus.lists.iter() {
        needed.must(&names::list(id));
        parts(list).into_iter().for_each(|part| needed.must(&names::list_part(id, part)));
        for kind in &list.about.kinds {
            needed.must(&names::list_kind(id, *kind));
            needed.must(&names::list_kind(id, *kind).part("what"));
        }
    }
}

/// Whether a row makes a part of its list needed.
type Uses<'a> = &'a dyn Fn(&Row) -> bool;

/// What is said of a list with such rows.
fn parts(list: &CountyList) -> Vec<ListPart> {
    let rows = || list.states.values().flat_map(|rows| &rows.rows);
    let placed = |row: &Row| row.county.is_some();
    let of_a_county = |row: &Row| !matches!(row.level, Level::State | Level::Federal);
    let some: [(ListPart, Uses); 12] = [
        (ListPart::Newer, &|row| row.source.is_some()),
        (ListPart::Statewide, &|row| row.level == Level::State),
        (ListPart::Unplaced, &|row| of_a_county(row) && !placed(row)),
        (ListPart::Line, &|row| row.date.is_some() && !row.misprint),
        (ListPart::LineUndated, &|row| row.date.is_none() || row.misprint),
        (ListPart::Misprint, &|row| row.misprint),
        (ListPart::Detail, &|row| row.detail.is_some()),
        (ListPart::ListedAs, &|row| row.listed_as.is_some() && !placed(row)),
        (ListPart::Since, &|row| row.source.is_some()),
        (ListPart::Placed, &|row| row.placed_by.is_some() && row.listed_as.is_none()),
        (ListPart::PlacedOtherwise, &|row| row.placed_by.is_some() && row.listed_as.is_some()),
        (ListPart::Gone, &|row| row.gone.is_some()),
    ];
    let always = [ListPart::Title, ListPart::Some, ListPart::None, ListPart::Here, ListPart::Elsewhere];
    let used = some.into_iter().filter(|(_, uses)| rows().any(uses)).map(|(part, _)| part);
    always.into_iter().chain(used).collect()
}

/// The states, and those territories that a list of the nation names.
fn places(needed: &mut Needed, corpus: &Corpus) {
    for state in &corpus.state_ids {
        needed.state(*state);
        needed.must(&names::place(Place::State(*state)));
        // Other names that people type for it.
        needed.may(&names::place(Place::State(*state)).part("also"));
    }
    let listed = corpus.nation.claims().flat_map(|(_, claim)| &claim.states);
    listed.for_each(|code| needed.must(&names::territory(*code)));
}

fn notes(needed: &mut Needed, corpus: &Corpus) {
    for jurisdiction in corpus.jurisdictions() {
        let place = jurisdiction.place;
        for (id, _) in jurisdiction.events() {
            needed.must_of(place, &names::event(id));
        }
        for (path, _) in jurisdiction.claims() {
            let note = names::note(place, path);
            needed.must_of(place, &note);
            // A law can say in its own terms whom it binds and the ways past it.
            needed.may_of(place, &note.clone().part("binds"));
            needed.may_of(place, &note.part("exceptions"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use sightline_rules::read::Files;
    use sightline_words::lint;

    use super::*;

    /// The program carries no file that nothing reads, so only the folder shows whether there is one.
    #[test]
    fn the_words_in_the_folder_are_all_that_is_needed() {
        let folder =
            |name: &str| Files::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(name));
        let loaded = sightline_rules::load(&folder("rules")).unwrap();
        let found = lint::problems(&folder("locales"), &needed(&loaded.corpus));
        assert_eq!(found, []);
    }
}
