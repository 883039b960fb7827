//! What stands on a paper, in finished words; `page/` draws it.

use std::cmp::Reverse;

use serde::Deserialize;
use sightline_engine::{Answers, Engine, ExposureResult};
use sightline_rules::StateId;
use sightline_rules::corpus::{Corpus, Place};
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_words::{Text, Words, names, own};

use crate::advice::{ActionView, everybodys, plan};
use crate::explanation::{Explanation, answer_line, explain_on_paper};
use crate::notes::{TermView, answer_dated};
use crate::result::{ListView, Overview, ShortAnswer};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// To carry: no answers, no records, safe if found.
    Carry,
    /// For a lawyer.
    Lawyer,
    /// The whole result: every explanation with its background, every step in full. Long.
    Whole,
}

/// The paper that is asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PaperAsked {
    /// Which.
    pub kind: PaperKind,
    /// The language of a second column.
    pub beside: Option<String>,
    /// For a lawyer: with the person's answers.
    pub answers: bool,
    /// To carry: with the steps too whose name tells something about the person.
    pub own_steps: bool,
    /// For a lawyer: the exposures to explain; the few that matter most when left out.
    pub explain: Option<Vec<PairAsked>>,
}

/// One exposure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PairAsked {
    /// Record.
    pub record: String,
    /// Agency.
    pub agency: String,
    /// State.
    pub state: Option<String>,
}

/// A paper to carry.
pub(crate) struct Carry {
    /// Duties with a deadline: everybody's.
    pub deadlines: Vec<ActionView>,
    /// What cannot wait for some: everybody's.
    pub cannot_wait: Vec<ActionView>,
    /// The person's own first steps, without those that tell of private things unless they asked for them.
    pub steps: Vec<ActionView>,
    /// What the card says to an officer: in English, since an officer reads it.
    pub card: Vec<Text>,
    /// The same in the person's language, where that is another: they must know what they hand over.
    pub card_means: Vec<Text>,
    /// How old it is.
    pub dated: Text,
}

/// How many of the person's own steps are on a paper to carry.
const OWN_STEPS: usize = 4;

/// What stands on a paper to carry.
///
/// `english`: the words in which an officer is spoken to, where `words` are others.
pub(crate) fn carry(
    engine: &Engine,
    words: &Words,
    english: Option<&Words>,
    answers: &Answers,
    own_steps: bool,
) -> Carry {
    let corpus = engine.corpus();
    let (deadlines, cannot_wait): (Vec<ActionView>, Vec<ActionView>) =
        everybodys(engine, words).into_iter().partition(|step| corpus.actions[step.id].deadline);
    let mut steps: Vec<ActionView> = plan(engine, words, answers, false).into_steps().collect();
    steps.retain(|step| {
        let there = |others: &[ActionView]| others.iter().any(|other| other.id == step.id);
        !there(&deadlines) && !there(&cannot_wait) && (own_steps || !engine.tells(step.id))
    });
    steps.truncate(OWN_STEPS);
    let card = |words: &Words| {
        let lines =
            [own::PAPER_CARD_SILENT, own::PAPER_CARD_LAWYER, own::PAPER_CARD_SEARCH, own::PAPER_CARD_DOOR];
        lines.iter().map(|line| words.get(line)).collect::<Vec<_>>()
    };
    Carry {
        deadlines,
        cannot_wait,
        steps,
        card: card(english.unwrap_or(words)),
        card_means: english.map(|_| card(words)).unwrap_or_default(),
        dated: answer_dated(engine, words),
    }
}

/// A paper for a lawyer.
pub(crate) struct ForLawyer {
    pub summary: Vec<Text>,
    pub short: Option<ShortAnswer>,
    pub dated: Text,
    pub unheeded: Option<Text>,
    /// The person's answers, where they asked for them.
    pub answers: Vec<Text>,
    pub agencies: Vec<AgencyLine>,
    pub lists: Vec<ListView>,
    pub explained: Vec<Explanation>,
    /// The terms that stand in the explanations.
    pub terms: Vec<TermView>,
    /// Whether every step is told in full.
    pub whole: bool,
    pub questions: Vec<Text>,
    /// The first steps: duties with a deadline, the one for today, and what comes next; all of them on the whole one.
    pub steps: Vec<ActionView>,
}

/// What one agency reaches.
pub(crate) struct AgencyLine {
    pub name: Text,
    /// By access, the most exposed first: the records, joined.
    pub reaches: Vec<(Text, String)>,
}

/// What stands on a paper for a lawyer.
pub(crate) fn for_lawyer(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    overview: Overview,
    chosen: &[ExposureResult],
    asked: &PaperAsked,
) -> ForLawyer {
    let whole = asked.kind == PaperKind::Whole;
    let plan = plan(engine, words, answers, false);
    ForLawyer {
        answers: if asked.answers { given(engine.corpus(), words, answers) } else { Vec::new() },
        agencies: agencies(words, &overview),
        summary: overview.summary,
        short: overview.short,
        dated: overview.dated,
        unheeded: overview.unheeded,
        lists: overview.lists,
        explained: explain_on_paper(engine, words, chosen, whole),
        whole,
        terms: Vec::new(),
        questions: overview.questions,
        steps: if whole { plan.into_steps().collect() } else { plan.into_first().collect() },
    }
}

/// The answers as the person gave them, state by state where they differ.
pub(crate) fn given(corpus: &Corpus, words: &Words, answers: &Answers) -> Vec<Text> {
    let answered = corpus.circumstances.iter().filter(|(id, _)| answers.answered().has(*id));
    let lines = answered.flat_map(|(id, circumstance)| {
        let role = circumstance.per.map(|per| per.circumstance());
        let states: Vec<Option<StateId>> = match role.and_then(|role| answers.states(role)) {
            Some(states) if !states.is_empty() => states.iter().copied().map(Some).collect(),
            _ => vec![None],
        };
        let several = states.len() > 1;
        states.into_iter().filter_map(move |state| {
            let told = answers.told(id, state)?;
            let line = answer_line(words, id, &told);
            let place = state.filter(|_| several);
            let place = place.map(|state| words.get(&names::place(Place::State(state))));
            Some(match place {
                Some(place) => Text::joined([line, place], " · "),
                None => line,
            })
        })
    });
    lines.collect()
}

/// The matrix, an agency a line.
fn agencies(words: &Words, overview: &Overview) -> Vec<AgencyLine> {
    let columns = overview.matrix.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let mut found: Vec<(Access, bool, Text, Vec<String>)> = Vec::new();
            for row in overview.matrix.rows() {
                let Some(cell) = row.cells.get(at).and_then(Option::as_ref) else { continue };
                let depends = cell.certainty == Certainty::Depends;
                let place = row.place.as_ref().map(|place| format!(" ({})", place.text)).unwrap_or_default();
                let record = format!("{}{place}{}", row.name.text, if depends { "?" } else { "" });
                match found.iter_mut().find(|(.., word, _)| *word == cell.word) {
                    Some((.., records)) => records.push(record),
                    None => found.push((cell.access, cell.for_now, cell.word.clone(), vec![record])),
                }
            }
            found.sort_by_key(|(access, for_now, ..)| Reverse((*access, !for_now)));
            let reaches = found.into_iter().map(|(.., word, records)| (word, words.list(records))).collect();
            AgencyLine { name: column.name.clone(), reaches }
        })
        .collect()
}
