//! What ICE's own list of agreements says of the county that the person named.

use serde::Serialize;
use sightline_engine::corpus::{AgreementModel, Claims};
use sightline_engine::{AgreementResult, CountyResult, Engine};

use crate::explanation::{SourceView, place};
use crate::words::{Text, Words, note_id};

/// The agreements that bear on a county.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct CountyView {
    /// "Durham County, North Carolina: police agreements with ICE".
    pub title: Text,
    /// What the list says of the county, in a sentence.
    pub sentence: Text,
    /// The agreements: here, of the state, and without a county.
    pub groups: Vec<AgreementGroup>,
    /// How many more the state has in other counties.
    pub elsewhere: Option<Text>,
    /// Why the state's own facts differ from the list.
    pub differs: Option<Text>,
    /// What each model found here lets officers do.
    pub models: Vec<Text>,
    /// "Sources up to …".
    pub dated: Text,
    /// The list.
    pub sources: Vec<SourceView>,
}

/// Agreements under one heading.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct AgreementGroup {
    /// Heading.
    pub heading: Text,
    /// "Durham County Sheriff's Office: serves ICE's warrants in jail; signed …".
    pub lines: Vec<Text>,
    /// The agencies alone, in a sentence's length.
    pub names: String,
}

/// Words what the list says of the county. None while no county is named.
#[must_use]
pub fn county(engine: &Engine, words: &Words, found: Option<&CountyResult>) -> Option<CountyView> {
    let found = found?;
    let corpus = engine.corpus();
    let claim = corpus.nation.facts.get(&corpus.rules.info.agreements.claim)?;
    let state = place(words, &found.state).text;
    let names = || [("county", found.county.clone().into()), ("state", state.clone().into())];
    let dated = [("date", found.as_of.to_string().into())];
    let sentence = if found.here.is_empty() { "county-none" } else { "county-some" };
    let [county_name, state_name] = names();
    let sentence_args = [county_name, state_name, dated[0].clone(), ("count", found.here.len().into())];
    let group = |heading: &str, agreements: &[AgreementResult]| {
        (!agreements.is_empty()).then(|| AgreementGroup {
            heading: words.get(heading),
            lines: agreements.iter().map(|agreement| line(words, agreement)).collect(),
            names: agreements
                .iter()
                .map(|agreement| agreement.agency.as_str())
                .collect::<Vec<_>>()
                .join("; "),
        })
    };
    let groups = [
        group("county-here", &found.here),
        group("county-statewide", &found.statewide),
        group("county-unplaced", &found.unplaced),
    ];
    let all = || found.here.iter().chain(&found.statewide).chain(&found.unplaced);
    let models = AgreementModel::ALL.into_iter().filter(|model| all().any(|a| a.model == *model));
    let state_file = corpus.states.get(&found.state);
    Some(CountyView {
        title: words.with("county-title", &names()),
        sentence: words.with(sentence, &sentence_args),
        groups: groups.into_iter().flatten().collect(),
        elsewhere: (found.elsewhere > 0)
            .then(|| words.with("county-elsewhere", &[("count", found.elsewhere.into())])),
        differs: found
            .differs
            .as_ref()
            .filter(|path| state_file.is_some_and(|state| state.claim(path).is_some()))
            .map(|path| words.get(&note_id(&found.state, path))),
        models: models
            .filter_map(|model| words.attribute(&format!("model-{}", model.id()), "what", &[]))
            .collect(),
        dated: words.with(&format!("note-dated-{}", claim.confidence.id()), &dated),
        sources: claim
            .sources
            .iter()
            .filter_map(|id| corpus.nation.sources.get(id))
            .enumerate()
            .map(|(index, source)| SourceView::new(words, index + 1, source))
            .collect(),
    })
}

fn line(words: &Words, agreement: &AgreementResult) -> Text {
    let id = if agreement.listed_as.is_some() { "county-line-listed" } else { "county-line" };
    let model = words.get(&format!("model-{}", agreement.model.id()));
    let args = [
        ("agency", agreement.agency.clone().into()),
        ("model", model.text.into()),
        ("date", agreement.signed.to_string().into()),
        ("county", agreement.listed_as.clone().unwrap_or_default().into()),
    ];
    words.with(id, &args)
}
