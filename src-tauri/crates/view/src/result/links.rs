//! Every route, for the route picture.

use std::collections::BTreeSet;

use serde::Serialize;
use sightline_engine::{Assessment, Engine, Exposure, RouteTaken};
use sightline_rules::corpus::Place;
use sightline_rules::vocabulary::{Access, Certainty, Evidence};
use sightline_rules::{AgencyId, ChannelId, HolderId, RecordId, StateId};
use sightline_words::{Text, Words, names};

use crate::access::access_word;

/// One route, for the route picture.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[expect(missing_docs, reason = "ids and names of what the route joins")]
pub struct FlowLink {
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub record: RecordId,
    pub record_name: Text,
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    pub place: Option<Text>,
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub holder: HolderId,
    pub holder_name: Text,
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub channel: ChannelId,
    pub channel_name: Text,
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub agency: AgencyId,
    pub agency_name: Text,
    pub access: Access,
    pub for_now: bool,
    pub word: Text,
    pub evidence: Evidence,
    pub certainty: Certainty,
    /// Names of the kinds of safeguard on it.
    pub safeguards: Vec<Text>,
}

pub(super) fn links(engine: &Engine, words: &Words, assessment: &Assessment) -> Vec<FlowLink> {
    let routes =
        assessment.exposures().flat_map(|exposure| exposure.routes().map(move |route| (exposure, route)));
    routes.map(|(exposure, route)| link(engine, words, exposure, route)).collect()
}

fn link(engine: &Engine, words: &Words, exposure: Exposure, route: RouteTaken) -> FlowLink {
    let (corpus, outcome, reasons) = (engine.corpus(), route.outcome(), route.reasons());
    let holder = corpus.channels[route.channel()].holder;
    let mut kinds: Vec<_> =
        reasons.narrowed_by().filter_map(|id| Some(corpus.safeguard(id)?.1.kind)).collect();
    // Two laws of one kind are one gate.
    let mut seen = BTreeSet::new();
    kinds.retain(|kind| seen.insert(*kind));
    FlowLink {
        record: exposure.record,
        record_name: words.get(&names::record(exposure.record)),
        state: exposure.state,
        place: exposure.state.map(|state| words.get(&names::place(Place::State(state)))),
        holder,
        holder_name: words.get(&names::holder(holder)),
        channel: route.channel(),
        channel_name: words.get(&names::channel(route.channel())),
        agency: exposure.agency,
        agency_name: words.get(&names::agency(exposure.agency)),
        access: outcome.access,
        for_now: outcome.for_now.is_some(),
        word: access_word(words, outcome.left(), outcome.for_now),
        evidence: outcome.evidence,
        certainty: outcome.certainty,
        safeguards: kinds.into_iter().map(|kind| words.get(&names::safeguard_kind(kind))).collect(),
    }
}
