//! What stands on a letter: in English, which the office reads, and beside it in the person's language.

use serde::Serialize;
use sightline_rules::corpus::{Letter, Need};
use sightline_rules::{FieldId, LetterId};
use sightline_words::names::Message;
use sightline_words::{Text, Words, names, own};

/// The letter itself, but for what the person types.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Sheet {
    /// "Date".
    pub date: Paragraph,
    /// "Subject".
    pub subject_label: Paragraph,
    /// What it is about.
    pub subject: Paragraph,
    /// "Law".
    pub law_label: Paragraph,
    /// Citation.
    pub law: Option<String>,
    /// "About this request".
    pub about: Paragraph,
    /// What of the person's it holds.
    pub fields: Vec<FieldView>,
    /// What it says.
    pub paragraphs: Vec<Paragraph>,
    /// That papers go with it.
    pub enclosed: Option<Paragraph>,
    /// "Signature".
    pub signature: Paragraph,
}

/// A piece of a letter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Paragraph {
    /// What the office reads.
    pub office: Text,
    /// The same in the person's language; none where that is the office's, or it is not translated.
    pub beside: Option<Text>,
}

/// A field of a letter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct FieldView {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: FieldId,
    /// Its name in the form.
    pub label: Text,
    /// Its name on the sheet.
    pub name: Paragraph,
    /// What is meant.
    pub help: Option<Text>,
    /// Whether the office asks for it.
    pub required: bool,
    /// Whether it is written by hand on the sheet, and never typed.
    pub by_hand: bool,
}

pub(super) fn sheet(words: &Words, id: LetterId, letter: &Letter) -> Sheet {
    let said = |message: &Message| paragraph(words, message);
    let part = |part: &'static str| names::letter(id).part(part);
    let body = ["ask", "more", "answer"].map(part);
    let there = body.iter().filter(|message| words.find_original(message).is_some()).map(said);
    let declares = letter.declares.then(|| said(&own::SHEET_DECLARE));
    let field = |(id, need): (&FieldId, &Need)| FieldView {
        id: *id,
        label: words.get(&names::field(*id)),
        name: said(&names::field(*id)),
        help: words.find(&names::field(*id).part("help")),
        required: *need != Need::Optional,
        by_hand: *need == Need::ByHand,
    };
    Sheet {
        date: said(&own::SHEET_DATE),
        subject_label: said(&own::SHEET_SUBJECT),
        subject: said(&part("subject")),
        law_label: said(&own::SHEET_LAW),
        law: letter.law.clone(),
        about: said(&own::SHEET_ABOUT),
        fields: letter.fields.iter().map(field).collect(),
        paragraphs: there.chain(declares).collect(),
        enclosed: letter.encloses.then(|| said(&own::SHEET_ENCLOSED)),
        signature: said(&own::SHEET_SIGNATURE),
    }
}

fn paragraph(words: &Words, message: &Message) -> Paragraph {
    let office = words.original(message);
    let beside = office.foreign().is_some().then(|| words.get(message));
    Paragraph { office, beside: beside.filter(|text| text.foreign().is_none()) }
}
