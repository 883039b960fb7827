//! Safeguards in words.

use std::sync::Arc;

use serde::Serialize;
use sightline_engine::SafeguardResult;
use sightline_rules::corpus::{Jurisdiction, Place, Safeguard};
use sightline_rules::vocabulary::Standing;
use sightline_words::{Text, names, own};

use super::explainer::{Detail, Explainer};
use crate::notes::{Labelled, NoteView};

/// What a safeguard does to a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It narrows it, or limits how long its data is kept.
    Narrows,
    /// It holds today and may fall any day.
    ForNow,
    /// It may narrow it: not settled, or waiting for an answer.
    MayNarrow,
    /// People believe that it narrows it, and it does not.
    DoesNot,
}

/// A safeguard in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SafeguardView {
    /// Its kind, as a name.
    pub name: Text,
    /// What it does to this route.
    pub effect: Text,
    /// Citation.
    pub law: Option<String>,
    /// In force since.
    pub since: Option<Text>,
    /// What such a rule does in general.
    pub what: Option<Text>,
    /// The notes on this very law.
    pub notes: Vec<NoteView>,
    /// Said where it was told in full on an earlier route.
    pub above: Option<Text>,
    /// Who must obey it, and the ways past it.
    pub lines: Vec<Labelled>,
}

impl Explainer<'_> {
    /// `briefly`: by name and law alone; what is to be told of them is told where they are met again.
    pub(super) fn safeguards(
        &mut self,
        of_route: &[Arc<SafeguardResult>],
        effect: Effect,
        briefly: bool,
    ) -> Vec<SafeguardView> {
        // What does not stop one route is no news on the next.
        let again =
            |explainer: &Self, id| effect == Effect::DoesNot && (briefly || !explainer.would_be_new(id));
        let new: Vec<&Arc<SafeguardResult>> = of_route.iter().filter(|one| !again(self, one.id)).collect();
        new.into_iter().map(|safeguard| self.safeguard(safeguard, effect, briefly)).collect()
    }

    fn safeguard(&mut self, safeguard: &SafeguardResult, effect: Effect, briefly: bool) -> SafeguardView {
        let words = self.words;
        let first = !briefly && self.is_new(safeguard.id);
        let (mut notes, mut lines) = (Vec::new(), Vec::new());
        let entry = self.corpus().safeguard(safeguard.id).filter(|_| first || briefly);
        if let Some((jurisdiction, entry)) = entry {
            lines.extend(self.standing(jurisdiction, entry, safeguard));
            if first {
                notes = self.notes(jurisdiction, entry.rests_on.iter().copied());
                lines.extend(self.binding(jurisdiction, entry));
            }
        }
        let does = match (effect, safeguard.lowers_to, safeguard.keeps_days) {
            (Effect::Narrows | Effect::ForNow, Some(limit), _) => {
                words.get(&names::effect(limit, safeguard.takes))
            }
            (Effect::DoesNot, ..) => words.get(&own::EFFECT_NONE),
            (_, _, Some(days)) => words.with(&own::EFFECT_KEEPS, &[("days", days.into())]),
            _ => words.get(&own::EFFECT_MAY),
        };
        // A federal law is the only one of its kind: its note says what the kind would.
        let general = safeguard.state != Place::Nation && self.detail == Detail::Whole;
        let what = first && (notes.is_empty() || general);
        let kind = names::safeguard_kind(safeguard.kind);
        let since = safeguard.since.map(|since| [("date", since.to_string().into())]);
        SafeguardView {
            name: words.get(&kind),
            effect: does,
            law: safeguard.law.clone(),
            since: since.map(|args| words.with(&own::SAFEGUARD_SINCE, &args)),
            what: what.then(|| words.find(&kind.part("what"))).flatten(),
            notes,
            above: (!first && !briefly).then(|| words.get(&own::SAFEGUARD_ABOVE)),
            lines,
        }
    }

    /// Why it cannot be counted on, where that is so.
    fn standing(
        &self,
        jurisdiction: &Jurisdiction,
        entry: &Safeguard,
        safeguard: &SafeguardResult,
    ) -> Option<Labelled> {
        let words = self.words;
        let newest = Safeguard::shown_until(&jurisdiction.claims_at(&entry.rests_on));
        let text = match safeguard.standing {
            Standing::InForce if safeguard.stale => {
                words.with(&own::SAFEGUARD_STALE, &[("date", newest?.to_string().into())])
            }
            Standing::InForce => return None,
            standing => words.get(&names::standing(standing)),
        };
        Some(Labelled { label: words.get(&own::EXPLAIN_STANDING), text })
    }

    /// Whom it binds, and the ways past it: in the law's own terms where they are told.
    fn binding(&self, jurisdiction: &Jurisdiction, safeguard: &Safeguard) -> Vec<Labelled> {
        let words = self.words;
        let own_terms = |part| {
            let mut notes = safeguard.rests_on.iter().map(|path| names::note(jurisdiction.place, *path));
            notes.find_map(|note| words.find(&note.part(part)))
        };
        let parties = || words.list_of(safeguard.binds.iter().map(|party| words.get(&names::party(*party))));
        let binds = own_terms("binds").unwrap_or_else(parties);
        let listed = || {
            let exceptions = safeguard.exceptions.iter().map(|id| words.get(&names::exception(*id)));
            (!safeguard.exceptions.is_empty()).then(|| Text::joined(exceptions, "; "))
        };
        let exceptions = own_terms("exceptions").or_else(listed);
        let line = |label, text| Labelled { label: words.get(&label), text };
        std::iter::once(line(own::EXPLAIN_BINDS, binds))
            .chain(exceptions.map(|text| line(own::EXPLAIN_EXCEPTIONS, text)))
            .collect()
    }
}
