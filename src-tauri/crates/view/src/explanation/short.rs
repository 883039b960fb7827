//! An explanation in short: the one law or fact that decides, and what would change it.

use sightline_engine::{Decides, ExposureResult};
use sightline_words::{Text, names, own};

use super::explainer::Explainer;
use crate::notes::Labelled;

impl Explainer<'_> {
    pub(super) fn short(&self, exposure: &ExposureResult) -> Vec<Labelled> {
        let words = self.words;
        let mut lines = Vec::new();
        if let Some(decides) = &exposure.told.decides {
            lines.push(Labelled { label: words.get(&own::EXPLAIN_DECIDES), text: self.decides(decides) });
        }
        let steps = exposure.told.steps.iter().map(|step| words.get(&names::action(*step)));
        let changes = match exposure.told.steps.len() {
            0 => words.get(&own::EXPLAIN_CHANGES_NONE),
            _ => Text::joined(steps, "; "),
        };
        lines.push(Labelled { label: words.get(&own::EXPLAIN_CHANGES), text: changes });
        lines
    }

    /// The safeguard that leaves what is left, with its law; where there is none, the route that nothing surely stops.
    fn decides(&self, decides: &Decides) -> Text {
        let words = self.words;
        let entry = decides.safeguard.and_then(|id| self.corpus().safeguard(id));
        let Some((jurisdiction, safeguard)) = entry else {
            let channel = words.get(&names::channel(decides.channel)).text;
            return words.with(&own::EXPLAIN_DECIDES_NOTHING, &[("channel", channel.into())]);
        };
        let kind = words.get(&names::safeguard_kind(safeguard.kind));
        let claims = jurisdiction.claims_at(&safeguard.rests_on);
        match claims.iter().find_map(|claim| claim.law.clone()) {
            None => kind,
            Some(law) => {
                let args = [("safeguard", kind.text.into()), ("law", law.into())];
                words.with(&own::EXPLAIN_DECIDES_LAW, &args)
            }
        }
    }
}
