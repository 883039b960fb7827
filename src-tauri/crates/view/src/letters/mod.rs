//! Letters ready to sign: which fit the person, which of them only a lawyer should send, and what each says.

mod sheet;
mod typed;

pub use sheet::{FieldView, Paragraph, Sheet};
pub use typed::Filled;

use serde::Serialize;
use sightline_engine::{Answers, Danger, Engine, LetterOffer, Safety};
use sightline_rules::corpus::{Days, Deadline, Fee, Letter, Place, Recipient, Source};
use sightline_rules::{ActionId, FieldId, LetterId, StateId};
use sightline_words::{Text, Words, names, own};

use crate::explanation::label;
use crate::notes::{SourceView, dated};

/// A letter that fits the person.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LetterView {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: LetterId,
    /// The state for whose office it is.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    /// Its name.
    pub place: Option<Text>,
    /// Name.
    pub name: Text,
    /// What it is good for.
    pub what: Text,
    /// Whether the person may send it alone.
    pub safe: bool,
    /// The same in words.
    pub safety: Text,
    /// Why not alone, and how to go on.
    pub because: Vec<Text>,
    /// Who gets it.
    pub to: Vec<RecipientView>,
    /// How to send it, what it costs, when they must answer, what to look out for.
    pub lines: Vec<LetterLine>,
    /// "Sources up to …".
    pub dated: Text,
    /// Its sources, and those of the addresses.
    pub sources: Vec<SourceView>,
    /// The letter itself.
    pub sheet: Sheet,
}

/// Who gets a letter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RecipientView {
    /// Name; none where the person writes it.
    pub name: Option<Text>,
    /// The field in which the person writes it.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub field: Option<FieldId>,
    /// Lines of the address.
    pub lines: Vec<String>,
    /// Email, phone, page. They are shown, never opened.
    pub reach: Vec<String>,
    /// That this is to be checked first.
    pub check: Option<Text>,
}

/// One thing to know of a letter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LetterLine {
    /// "What it costs".
    pub label: Text,
    /// In words.
    pub text: Text,
    /// The law that says so.
    pub law: Option<String>,
    /// A caution: not to be overlooked.
    pub care: bool,
}

/// A letter that carries out a step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LetterLink {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: LetterId,
    /// The state for whose office it is.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    /// Name, and the state's.
    pub name: Text,
}

/// The letters that fit the person, all or `only` one: those that they can send themselves first.
pub(crate) fn letters(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    only: Option<LetterId>,
) -> Vec<LetterView> {
    let mut offers = engine.letters(answers);
    offers.retain(|offer| only.is_none_or(|id| offer.id == id));
    offers.sort_by_key(|offer| offer.safety != Safety::Safe);
    offers.iter().map(|offer| letter(engine, words, offer)).collect()
}

/// The letters among these that carry out a step.
pub(crate) fn of_step(
    engine: &Engine,
    words: &Words,
    offers: &[LetterOffer],
    step: ActionId,
) -> Vec<LetterLink> {
    let of_step = offers.iter().filter(|offer| engine.corpus().letters[offer.id].steps.contains(&step));
    let link = |offer: &LetterOffer| {
        let name = [words.get(&names::letter(offer.id))].into_iter().chain(place(words, offer.state));
        LetterLink { id: offer.id, state: offer.state, name: Text::joined(name, " · ") }
    };
    of_step.map(link).collect()
}

fn place(words: &Words, state: Option<StateId>) -> Option<Text> {
    state.map(|state| words.get(&names::place(Place::State(state))))
}

fn letter(engine: &Engine, words: &Words, offer: &LetterOffer) -> LetterView {
    let letter = &engine.corpus().letters[offer.id];
    let name = names::letter(offer.id);
    let part = |part: &'static str| words.find(&name.clone().part(part));
    let safe = offer.safety == Safety::Safe;
    LetterView {
        id: offer.id,
        state: offer.state,
        place: place(words, offer.state),
        what: part("what").unwrap_or_else(|| words.get(&name)),
        safe,
        safety: words.get(&if safe { own::LETTER_SAFE } else { own::LETTER_WITH_LAWYER }),
        because: because(words, part("unsafe"), &offer.safety),
        to: letter.to.iter().map(|to| recipient(engine, words, offer.state, to)).collect(),
        lines: lines(words, offer.id, letter),
        dated: dated(words, letter.as_of, letter.evidence, letter.confidence),
        sources: sources(words, letter),
        sheet: sheet::sheet(words, offer.id, letter),
        name: words.get(&name),
    }
}

/// Why a letter is not for the person alone, and how to go on.
fn because(words: &Words, danger: Option<Text>, safety: &Safety) -> Vec<Text> {
    let Safety::WithLawyer(why) = safety else { return Vec::new() };
    let (said, questions) = match why {
        Danger::Answered(questions) => (&own::LETTER_ANSWERED, questions),
        Danger::Open(questions) => (&own::LETTER_OPEN, questions),
    };
    let labels = words.list(questions.iter().map(|question| label(words, *question).text));
    let told = (!questions.is_empty()).then(|| words.with(said, &[("questions", labels.into())]));
    danger.into_iter().chain(told).chain([words.get(&own::LETTER_GO_ON)]).collect()
}

fn recipient(engine: &Engine, words: &Words, state: Option<StateId>, to: &Recipient) -> RecipientView {
    let of_state = |holder| engine.corpus().states.get(&state?)?.holder(holder).map(Text::own);
    let of_holder = |holder| of_state(holder).unwrap_or_else(|| words.original(&names::holder(holder)));
    let check = to.is_to_be_checked(engine.as_of()).then(|| match to.as_of {
        Some(date) => words.with(&own::LETTER_CHECK_ADDRESS, &[("date", date.to_string().into())]),
        None => words.get(&own::LETTER_CHECK_UNDATED),
    });
    RecipientView {
        name: to.holder.map(of_holder).or_else(|| to.name.as_deref().map(Text::own)),
        field: to.field,
        lines: to.lines.clone(),
        reach: [&to.email, &to.phone, &to.url].into_iter().flatten().cloned().collect(),
        check,
    }
}

fn lines(words: &Words, id: LetterId, letter: &Letter) -> Vec<LetterLine> {
    let part = |part: &'static str| words.find(&names::letter(id).part(part));
    let ways = words.list_of(letter.ways.iter().map(|way| words.get(&names::way(*way))));
    let fee = match letter.fee {
        Fee::Free => words.get(&own::LETTER_FEE_FREE),
        Fee::Varies => words.get(&own::LETTER_FEE_VARIES),
        Fee::Dollars(sum) => words.with(&own::LETTER_FEE_DOLLARS, &[("dollars", sum.into())]),
    };
    let fee = Text::joined([fee].into_iter().chain(part("fee")), " ");
    let steps = letter.steps.iter().map(|step| words.get(&names::action(*step)));
    let steps = (!letter.steps.is_empty()).then(|| Text::joined(steps, "; "));
    let law = |deadline: &Deadline| deadline.law.clone();
    let all = [
        (own::LETTER_WAYS, Some(ways), None, false),
        (own::LETTER_ADDRESS, part("where"), None, false),
        (own::LETTER_ENCLOSES, part("enclose").filter(|_| letter.encloses), None, false),
        (own::LETTER_FEE, Some(fee), None, false),
        (
            own::LETTER_DEADLINE,
            letter.deadline.as_ref().map(|due| deadline(words, due)),
            letter.deadline.as_ref().map(law),
            false,
        ),
        (own::LETTER_CAUTION, part("caution"), None, true),
        (own::LETTER_STEPS, steps, None, false),
    ];
    let told = all.into_iter();
    told.filter_map(|(label, text, law, care)| {
        Some(LetterLine { label: words.get(&label), text: text?, law, care })
    })
    .collect()
}

fn deadline(words: &Words, deadline: &Deadline) -> Text {
    let said = match deadline.count {
        Days::Working => &own::LETTER_DEADLINE_WORKING,
        Days::Calendar => &own::LETTER_DEADLINE_CALENDAR,
    };
    words.with(said, &[("days", deadline.days.into())])
}

/// The sources of a letter and of its addresses, each once.
fn sources(words: &Words, letter: &Letter) -> Vec<SourceView> {
    let mut all: Vec<&Source> = Vec::new();
    for source in letter.sources.iter().chain(letter.to.iter().flat_map(|to| &to.sources)) {
        if !all.iter().any(|known| (&known.title, &known.url) == (&source.title, &source.url)) {
            all.push(source);
        }
    }
    all.into_iter().enumerate().map(|(index, source)| SourceView::new(words, index + 1, source)).collect()
}
