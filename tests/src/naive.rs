//! A second evaluator, as an oracle for the engine. It was written from the design and the doc comments of the rules, and
//! then compared; where the two differed, a sentence decided who was right. It is as plain as it can be and uses none of
//! the engine's ways: recursion over conditions, loops over everything. Where the design is silent and it follows the engine,
//! that both agree shows nothing of the design.
//!
//! A comment in quotation marks is the sentence that a line comes from; `assumed` marks what no sentence says.

use std::collections::{BTreeMap, BTreeSet};

use sightline_engine::{Answers, Left, Outcome};
use sightline_rules::corpus::{
    Channel, Circumstance, Condition, Corpus, Jurisdiction, Reach as Reaches, Safeguard,
};
use sightline_rules::vocabulary::{Access, Certainty, Confidence, Evidence, Seen, Shows, Standing};
use sightline_rules::{AgencyId, ChannelId, CircumstanceId, Date, Day, FactId, RecordId, StateId};

/// Whose outcome it is.
pub type Key = (RecordId, AgencyId, Option<StateId>);

/// Questions that are not answered.
pub type Open = BTreeSet<CircumstanceId>;

/// Where the evaluator can be told to leave its plain reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A mistake: a law whose beginning nobody looked up counts from the first day that a vague date of its sources can
    /// mean.
    VagueBeginningCountsAtOnce,
    /// A mistake: where it is not settled that a route exists, that it is used elsewhere is no evidence, and yet keeps
    /// what was only asked for from being told as that.
    UseElsewhereHidesAsking,
    /// A mistake: a safeguard that waits for an answer and would lower nothing further is named all the same.
    NamesWhatDecidesNothing,
    /// A mistake: while some answer is open, that a route is used elsewhere counts as evidence, even where no answer can
    /// settle that it exists.
    OpenAnswersSettleFacts,
    /// A mistake: counts on safeguards whose sources are too old.
    IgnoresStaleness,
    /// A mistake: takes a fact that nobody settled for one that does not hold.
    UnknownIsFalse,
    /// A mistake: lets a safeguard that is fought over lower access.
    FoughtOverLowers,
    /// A mistake: lets a safeguard lower access that is known from memory.
    TrustsMemory,
    /// A mistake: merges what was asked for and what was given.
    AskedIsGiven,
    /// A mistake: waits for answers to questions that never come up.
    AsksEverything,
}

impl Turn {
    /// What is wrong by anybody's reading: made to see that a comparison finds it. The first four were the engine's.
    pub const MISTAKES: [Self; 10] = [
        Self::VagueBeginningCountsAtOnce,
        Self::UseElsewhereHidesAsking,
        Self::NamesWhatDecidesNothing,
        Self::OpenAnswersSettleFacts,
        Self::IgnoresStaleness,
        Self::UnknownIsFalse,
        Self::FoughtOverLowers,
        Self::TrustsMemory,
        Self::AskedIsGiven,
        Self::AsksEverything,
    ];
}

/// Which features of the rules had a say, and how often.
pub type Tally = BTreeMap<&'static str, usize>;

/// What each exposure comes to, and the open questions that it depends on; read so, counting what had a say.
pub fn outcomes(
    corpus: &Corpus,
    day: Date,
    answers: &Answers,
    turns: &[Turn],
    tally: &mut Tally,
) -> BTreeMap<Key, (Outcome, Open)> {
    // Doc of `Engine::new`: "A vague `as_of` means its last day."
    let mut naive = Naive { corpus, date: day, day: day.last_day(), answers, turns, tally };
    let mut found = BTreeMap::new();
    // Doc of `Exposure::state`: "none for national routes, and while the state is not named".
    let states = answers.all_states().into_iter().map(Some);
    for state in std::iter::once(None).chain(states) {
        for record in &corpus.records {
            for agency in &corpus.agencies {
                if let Some(exposure) = naive.exposure(*record, *agency, state) {
                    found.insert((*record, *agency, state), exposure);
                }
            }
        }
    }
    found
}

/// A truth value: true, false or unknown, and what keeps it unknown: open questions, facts that are not settled.
struct Truth {
    value: Option<bool>,
    open: Open,
    unsettled: bool,
    /// Whether answers to come can make it surely true, and surely false: an unsettled fact is neither.
    can_be: (bool, bool),
}

impl Truth {
    fn sure(value: bool) -> Self {
        Self { value: Some(value), open: Open::new(), unsettled: false, can_be: (value, !value) }
    }

    fn hangs_on(question: CircumstanceId) -> Self {
        Self { value: None, open: Open::from([question]), unsettled: false, can_be: (true, true) }
    }

    fn not(self) -> Self {
        Self { value: self.value.map(|value| !value), can_be: (self.can_be.1, self.can_be.0), ..self }
    }

    /// "They evaluate in three values (Kleene)": one false part makes the whole false; else one unknown part makes it
    /// unknown.
    fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::sure(true);
        for part in parts {
            match part.value {
                Some(false) => return Self::sure(false),
                Some(true) => {}
                None => {
                    whole.value = None;
                    whole.open.extend(part.open);
                    whole.unsettled |= part.unsettled;
                    whole.can_be = (whole.can_be.0 && part.can_be.0, whole.can_be.1 || part.can_be.1);
                }
            }
        }
        whole
    }

    fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::not)).not()
    }

    /// Whether no further answer can make it otherwise.
    fn is_settled(&self) -> bool {
        self.open.is_empty()
    }
}

/// How far something reaches.
#[derive(Clone, Copy)]
struct Reach {
    left: Left,
    now: Left,
    evidence: Evidence,
    asked_only: bool,
}

impl Reach {
    /// Both ways together. "The easiest route of an exposure counts"; "the strongest evidence among the routes with that
    /// access"; asked only if "all that is so shown shows no more".
    fn join(self, other: Self) -> Self {
        let shown = |reach: Self| (reach.left.access, reach.evidence, !reach.asked_only);
        let better = if shown(self) >= shown(other) { self } else { other };
        Self { left: self.left.max(other.left), now: self.now.max(other.now), ..better }
    }

    /// "Whether answers not given can change" it: "a further answer never contradicts an exposure that was certain".
    fn is_as_much_as(self, other: Self) -> bool {
        self.is_left_as_much_as(other)
            && (self.evidence, self.asked_only) == (other.evidence, other.asked_only)
    }

    fn is_left_as_much_as(self, other: Self) -> bool {
        (self.left, self.now) == (other.left, other.now)
    }
}

/// One route of an exposure: the most that it can be, the least if it is sure, and what it hangs on.
struct Way {
    most: Reach,
    least: Option<Reach>,
    open: Open,
}

/// How far a safeguard can be counted on.
#[derive(PartialEq, Eq)]
enum Hold {
    Firm,
    ForNow,
    NotAtAll,
}

struct Naive<'a> {
    corpus: &'a Corpus,
    date: Date,
    day: Day,
    answers: &'a Answers,
    turns: &'a [Turn],
    tally: &'a mut Tally,
}

impl<'a> Naive<'a> {
    fn takes(&self, turn: Turn) -> bool {
        self.turns.contains(&turn)
    }

    fn count(&mut self, feature: &'static str) {
        *self.tally.entry(feature).or_default() += 1;
    }

    fn exposure(
        &mut self,
        record: RecordId,
        agency: AgencyId,
        state: Option<StateId>,
    ) -> Option<(Outcome, Open)> {
        let (mut ways, mut may_come) = (Vec::new(), Vec::new());
        let corpus = self.corpus;
        for (id, channel) in corpus.channels.iter() {
            // "Which agencies get which records."
            let leads = |reach: &&Reaches| {
                reach.records.contains(&record) && reach.agencies.iter().any(|one| one == agency)
            };
            for reach in channel.reaches.iter().filter(leads) {
                let Some(way) = self.way((id, channel, reach), record, agency, state) else { continue };
                // Doc in `assess`: what a role still open may bring to a state named otherwise.
                let role = channel.role.map(|role| role.circumstance());
                let waits = state.is_some() && role.is_some_and(|role| self.answers.states(role).is_none());
                if waits { may_come.push(way) } else { ways.push(way) }
            }
        }
        // "Access: the most of its routes. While it depends on answers: the most it can be."
        let most = ways.iter().map(|way| way.most).reduce(Reach::join)?;
        let least = ways.iter().filter_map(|way| way.least).reduce(Reach::join);
        let mut open = Open::new();
        let mut depends = !least.is_some_and(|least| least.is_as_much_as(most));
        if depends {
            // "The answers that would settle it": those of the ways that make it what is told.
            let sure_left = least.is_some_and(|least| least.left == most.left);
            let sure_now = least.is_some_and(|least| least.now == most.now);
            let shows = |reach: Reach| (reach.evidence, !reach.asked_only);
            let sure_shown = least.filter(|least| least.left.access == most.left.access).map(shows);
            for way in &ways {
                let widest = !sure_left && way.most.left == most.left;
                let widest_now = !sure_now && way.most.now == most.now;
                let shown = way.most.left.access == most.left.access
                    && sure_shown.is_none_or(|sure| shows(way.most) > sure);
                let is_sure = way.least.is_some_and(|least| least.is_left_as_much_as(way.most));
                if (widest || widest_now || shown) && !is_sure {
                    open.extend(&way.open);
                }
            }
        }
        // "Where it would make more of the exposure, that hangs on its answers."
        for way in may_come.iter().filter(|way| !most.join(way.most).is_as_much_as(most)) {
            depends = true;
            open.extend(&way.open);
            self.count("a role still open");
        }
        let outcome = Outcome {
            access: most.left.access,
            takes: most.left.takes,
            // "What is left while the safeguards that are fought over hold, where that is less."
            for_now: (most.now < most.left).then_some(most.now),
            evidence: most.evidence,
            asked_only: most.asked_only,
            certainty: if depends { Certainty::Depends } else { Certainty::Applies },
        };
        self.count(if depends { "depends" } else { "applies" });
        if outcome.for_now.is_some() {
            self.count("for now");
        }
        if outcome.asked_only {
            self.count("asked only");
        }
        Some((outcome, open))
    }

    /// What one channel comes to; none where it does not lead there.
    fn way(
        &mut self,
        (id, channel, reach): (ChannelId, &Channel, &Reaches),
        record: RecordId,
        agency: AgencyId,
        state: Option<StateId>,
    ) -> Option<Way> {
        // "National channels have no role."
        if channel.role.is_none() && state.is_some() {
            return None;
        }
        // "When the route began", "when it ended". Erring toward caution, it is there on any day on which it may be.
        if channel.since.is_some_and(|since| self.day < since.first_day())
            || channel.until.is_some_and(|until| self.day > until.last_day())
        {
            self.count("gate closed");
            return None;
        }
        // "A channel is evaluated once per state in its `where` role"; one that is not asked names no state.
        let role = match channel.role.map(|role| role.circumstance()) {
            None => Truth::sure(true),
            Some(role) => {
                let named = match self.answers.states(role) {
                    Some(named) => Truth::sure(state.is_some_and(|state| named.contains(&state))),
                    None => Truth::hangs_on(role),
                };
                Truth::all([self.comes_up(role, state), named])
            }
        };
        // "What must hold besides the channel's own condition."
        let besides = reach.when.as_ref().map_or(Truth::sure(true), |when| self.judge(when, state));
        let on = Truth::all([role, self.judge(&channel.when, state), besides]);
        if on.value == Some(false) {
            return None;
        }
        // "A state fact that research could not settle": for caution such a route counts as there.
        let is_there = on.value == Some(true) || on.is_settled();
        let open_settles = self.takes(Turn::OpenAnswersSettleFacts) && !on.is_settled();
        let may_be_settled = on.can_be.0 || open_settles;
        let mut open = on.open.clone();
        let (mut firm, mut may) = (Left::OPEN, Left::OPEN);
        let (mut for_now, mut may_now) = (Left::OPEN, Left::OPEN);
        let (mut maybe, mut maybe_now) = (Vec::new(), Vec::new());
        for jurisdiction in self.corpus.law_of(state) {
            for (_, safeguard) in jurisdiction.safeguards() {
                let kind = &self.corpus.safeguards[safeguard.kind];
                // "Whose access it narrows", "the records it covers; all of the channel's when left out", "the channels it
                // narrows; all of the kind's when left out", "for a law that protects some states alone: those states".
                let covers = safeguard.narrows(kind).contains(&id)
                    && safeguard.agencies.iter().any(|one| one == agency)
                    && safeguard.records.as_ref().is_none_or(|records| records.contains(&record))
                    && safeguard
                        .states
                        .as_ref()
                        .is_none_or(|states| state.is_some_and(|state| states.contains(&state)));
                if !covers {
                    continue;
                }
                let hold = self.hold(jurisdiction, safeguard);
                if hold == Hold::NotAtAll {
                    continue;
                }
                // "A limit on how long data is kept; it lowers no access."
                let limit = safeguard.limit(kind);
                let leaves = limit.map_or(Left::OPEN, |limit| Left::by(limit, safeguard.takes));
                // "An unknown safeguard does not lower access."
                let applies =
                    safeguard.when.as_ref().map_or(Truth::sure(true), |when| self.judge(when, state));
                if applies.value == Some(false) {
                    continue;
                }
                // "The hardest safeguard of a route counts." One that hangs on a fact that is not settled counts for nothing;
                // one that holds for now and waits for an answer is not told as holding, and an answer can change that.
                match (applies.value, hold) {
                    (Some(true), Hold::Firm) => {
                        if limit.is_some() {
                            self.count("safeguard applied");
                        }
                        (firm, may) = (firm.min(leaves), may.min(leaves));
                        (for_now, may_now) = (for_now.min(leaves), may_now.min(leaves));
                    }
                    (Some(true), _) => (for_now, may_now) = (for_now.min(leaves), may_now.min(leaves)),
                    (_, Hold::Firm) if !applies.is_settled() => {
                        self.count("safeguard waits for an answer");
                        (may, may_now) = (may.min(leaves), may_now.min(leaves));
                        maybe.push((leaves, applies.open));
                    }
                    (_, Hold::ForNow) if !applies.is_settled() => {
                        self.count("what holds for now waits for an answer");
                        may_now = may_now.min(leaves);
                        maybe_now.push((leaves, applies.open));
                    }
                    _ => {}
                }
            }
        }
        let of_all = maybe.into_iter().map(|(leaves, waits_for)| (leaves < firm, waits_for));
        let of_now = maybe_now.into_iter().map(|(leaves, waits_for)| (leaves < for_now, waits_for));
        for (decides, waits_for) in of_all.chain(of_now) {
            if decides || self.takes(Turn::NamesWhatDecidesNothing) {
                open.extend(waits_for);
            }
        }
        let barred = |left: Left| left.access == Access::Barred;
        let mut shown =
            |settled, left| self.evidence((id, channel), record, agency, state, (settled, barred(left)));
        let (evidence, asked_only) = shown(may_be_settled, firm)?;
        let most = Reach { left: firm, now: for_now, evidence, asked_only };
        let (evidence, asked_only) = shown(!on.unsettled, may)?;
        let least = Reach { left: may, now: may_now, evidence, asked_only };
        Some(Way { most, least: is_there.then_some(least), open })
    }

    /// How well the use of a channel is shown, and whether no more is shown than that the agency asked; none where it is
    /// "shown only in a state where a case supports it".
    fn evidence(
        &mut self,
        (id, channel): (ChannelId, &Channel),
        record: RecordId,
        agency: AgencyId,
        state: Option<StateId>,
        (is_settled, is_barred): (bool, bool),
    ) -> Option<(Evidence, bool)> {
        let mut cases: Vec<(Evidence, Shows)> = Vec::new();
        for jurisdiction in self.corpus.law_of(state) {
            let here = jurisdiction.cases().map(|(_, case)| case).filter(|case| {
                case.channels.contains(&id)
                    && case.agencies.iter().any(|one| one == agency)
                    && case.records.as_ref().is_none_or(|records| records.contains(&record))
                    && case
                        .states
                        .as_ref()
                        .is_none_or(|states| state.is_some_and(|state| states.contains(&state)))
                    // Assumed: as with channels, a vague date is taken for the day that shows more.
                    && case.date.first_day() <= self.day
            });
            for case in here {
                // "`low`: known from memory, or sources not read": it shows no record of the use, and can still report it.
                let claims = jurisdiction.claims_at(&case.rests_on);
                let known = claims.iter().any(|claim| claim.confidence > Confidence::Low);
                let grade = if known { case.grade } else { case.grade.min(Evidence::Reported) };
                cases.push((grade, case.shows));
            }
        }
        // "Shown only in a state where a case supports it."
        if channel.needs_case && cases.is_empty() {
            self.count("no case");
            return None;
        }
        // "For whose use the sources show it: for the others it is a reading of the law"; "by state: only where a case in
        // that state shows it".
        let shown = channel.shown_for.as_ref().is_none_or(|shown| shown.iter().any(|one| one == agency));
        let general = match channel.seen {
            Seen::Nationwide if shown => channel.grade,
            Seen::Nationwide | Seen::ByState => Evidence::LawOnly,
        };
        // Comment in `reached.rs`: "That a route is used in the country says nothing of a place where it is barred, or where
        // it is not settled that it exists."
        let alone = if is_settled && !is_barred { general } else { Evidence::LawOnly };
        let evidence = cases.iter().map(|(grade, _)| *grade).fold(alone, Evidence::max);
        if evidence > alone {
            self.count("case evidence");
        }
        // "Asked for and given are never merged."
        let asked = |(grade, shows): &(Evidence, Shows)| *grade < evidence || *shows == Shows::Requested;
        let hidden = self.takes(Turn::UseElsewhereHidesAsking) && !is_barred && general >= evidence;
        let asked_only =
            evidence > alone && cases.iter().all(asked) && !hidden && !self.takes(Turn::AskedIsGiven);
        Some((evidence, asked_only))
    }

    /// How far a safeguard can be counted on, on the day.
    fn hold(&mut self, jurisdiction: &Jurisdiction, safeguard: &Safeguard) -> Hold {
        let claims = jurisdiction.claims_at(&safeguard.rests_on);
        // "A safeguard lowers access only when its fact is `high` or `medium` in confidence".
        if claims.iter().any(|claim| claim.confidence == Confidence::Low) && !self.takes(Turn::TrustsMemory) {
            self.count("safeguard from memory");
            return Hold::NotAtAll;
        }
        // "and is in force on the as-of date": since its own `since`, the claim's `effective`, or `shown-since`; doc in
        // `standing.rs`: "No known beginning: it is shown to hold on the day of its sources, not before." "Where a date is
        // vague, the day that claims least is taken"; "What the research found was there by the day on which the research
        // ended".
        let newest = Safeguard::shown_until(&claims);
        let shown = safeguard.shown_since.or(newest);
        let begun = match (safeguard.in_force_since(&claims), shown) {
            (Some(since), _) => self.day >= since.last_day(),
            (None, Some(shown)) if self.takes(Turn::VagueBeginningCountsAtOnce) => {
                self.day >= shown.first_day()
            }
            (None, shown) => shown.is_some_and(|shown| {
                self.day >= shown.last_day().min(self.corpus.info.researched.last_day())
            }),
        };
        if !begun || safeguard.until.is_some_and(|until| self.day >= until.first_day()) {
            self.count("safeguard not in force");
            return Hold::NotAtAll;
        }
        // "One whose newest source is more than five years old lowers nothing."
        let years = self.corpus.info.stale_after_years;
        if newest.is_some_and(|newest| newest.is_stale(self.date, years))
            && !self.takes(Turn::IgnoresStaleness)
        {
            self.count("safeguard stale");
            return Hold::NotAtAll;
        }
        match safeguard.standing_on(self.date) {
            Standing::InForce => Hold::Firm,
            // "An order that binds today and is fought over: the exposure keeps its access."
            Standing::FoughtOver if self.takes(Turn::FoughtOverLowers) => Hold::Firm,
            Standing::FoughtOver => Hold::ForNow,
            // "A stayed or announced one may narrow this, not settled."
            Standing::Stayed | Standing::Announced => Hold::NotAtAll,
        }
    }

    /// Whether a condition holds.
    fn judge(&mut self, condition: &Condition, state: Option<StateId>) -> Truth {
        match condition {
            Condition::All(parts) => {
                let parts: Vec<Truth> = parts.iter().map(|part| self.judge(part, state)).collect();
                Truth::all(parts)
            }
            Condition::Any(parts) => {
                let parts: Vec<Truth> = parts.iter().map(|part| self.judge(part, state)).collect();
                Truth::any(parts)
            }
            Condition::Not(part) => self.judge(part, state).not(),
            // Comment in `logic.rs`: "A question that does not come up is answered by nothing: no value of it holds."
            Condition::Answer { circumstance, answers } => {
                let holds = match self.answers.value(*circumstance, state) {
                    Some(answer) => Truth::sure(answers.has(answer)),
                    None => Truth::hangs_on(*circumstance),
                };
                Truth::all([self.comes_up(*circumstance, state), holds])
            }
            Condition::Role { circumstance, some } => {
                let holds = match self.answers.states(*circumstance) {
                    Some(named) => Truth::sure(named.is_empty() != *some),
                    None => Truth::hangs_on(*circumstance),
                };
                Truth::all([self.comes_up(*circumstance, state), holds])
            }
            Condition::Fact { fact, values } => match self.fact(*fact, state) {
                Some(value) => Truth::sure(values.iter().any(|known| known.is(value))),
                // "A state fact that research could not settle is `unknown`, never guessed."
                None if self.takes(Turn::UnknownIsFalse) => Truth::sure(false),
                None => {
                    self.count("fact unsettled");
                    // Naming the state can settle it; nothing else can.
                    let can_be = (state.is_none(), state.is_none());
                    Truth { value: None, open: Open::new(), unsettled: true, can_be }
                }
            },
        }
    }

    /// Whether a question "comes up".
    fn comes_up(&mut self, question: CircumstanceId, state: Option<StateId>) -> Truth {
        let corpus: &'a Corpus = self.corpus;
        let Circumstance { ask_when, .. } = &corpus.circumstances[question];
        let Some(condition) = ask_when.as_ref().filter(|_| !self.takes(Turn::AsksEverything)) else {
            return Truth::sure(true);
        };
        let truth = self.judge(condition, state);
        if truth.value == Some(false) {
            self.count("not asked");
        }
        truth
    }

    /// The settled value of a fact of a state on the day.
    fn fact(&self, fact: FactId, state: Option<StateId>) -> Option<&'a str> {
        let claim = self.corpus.states.get(&state?)?.fact(fact.name())?;
        // Assumed: what is known from memory, or is not yet so on the day, settles nothing.
        let began = claim.effective.is_none_or(|since| since.last_day() <= self.day);
        let settled = claim.confidence != Confidence::Low && began;
        claim.value.map(|value| value.as_str()).filter(|value| settled && *value != "unknown")
    }
}
