//! Small bodies of rules made up at random, and answers to their questions: each is the same for the same seed.
//!
//! The vocabulary is the fixture's, a little larger; what the rules say of it is thrown by dice. Nothing here is law.

use std::collections::BTreeMap;

use sightline_engine::Answers;
use sightline_rules::corpus::{Corpus, NONE};

/// A source of chance (xorshift), the same on every machine.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice of their own for one thing of many.
    #[must_use]
    pub fn new(seed: u64, number: u64) -> Self {
        let mixed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03);
        let mut dice = Self(mixed | 1);
        (0..8).for_each(|_| _ = dice.below(2));
        dice
    }

    /// A number from 0, less than `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % count.max(1)
    }

    /// True once in so many throws.
    pub fn once_in(&mut self, throws: usize) -> bool {
        self.below(throws) == 0
    }

    /// One of them.
    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len())).copied().unwrap_or_default()
    }

    /// Some of them, at least one, in their order.
    pub fn some<'a>(&mut self, from: &[&'a str]) -> Vec<&'a str> {
        let sure = self.below(from.len());
        let mut place = 0..;
        from.iter().copied().filter(|_| place.next() == Some(sure) || self.once_in(3)).collect()
    }
}

const STATES: [&str; 2] = ["AA", "BB"];
const AGENCIES: [&str; 3] = ["border-agency", "home-agency", "city-police"];
const RECORDS: [&str; 4] = ["address", "photo", "denial", "location"];
const KINDS: [&str; 4] = ["network-block", "order-first", "own-rule", "short-keeping"];
const PAST: [&str; 8] =
    ["2017", "2018-06", "2019-12-14", "2021", "2022-02", "2023-05-31", "2024", "2024-06-30"];
const LATE: [&str; 6] = ["2024-07", "2024-12-31", "2025", "2025-06-15", "2026", "2027-03"];
const DAYS: [&str; 10] = [
    "2018-01-01",
    "2019-12-14",
    "2021-06-30",
    "2023-05",
    "2024",
    "2024-07-31",
    "2025-06-15",
    "2026-01-31",
    "2027-03-01",
    "2029-12-31",
];
/// The questions whose answer is a state.
pub const ROLES: [&str; 2] = ["state.home", "state.cards"];
/// Questions with their answers; those of a role have the states.
const QUESTIONS: [(&str, Option<&str>, &[&str]); 8] = [
    ("state.home", None, &[]),
    ("state.cards", None, &[]),
    ("phone.kind", None, &["smart", "plain"]),
    ("phone.plan", None, &["own", "work", "shared"]),
    ("card.status", Some("cards"), &["current", "past", "never"]),
    ("card.address", Some("cards"), &["home", "other"]),
    ("card.denied", Some("cards"), &["once", "never"]),
    ("deed.kind", Some("home"), &["own", "rent"]),
];
const FACTS: [(&str, &[&str]); 3] = [
    ("network", &["open", "blocked"]),
    ("deals", &["some", "none", "forbidden"]),
    ("sharing", &["allowed", "banned"]),
];

/// What stands in every made-up body of rules.
const BASE: [(&str, &str); 13] = [
    (
        "corpus.yaml",
        "{researched: \"2026-01-31\", newest-source: \"2026-01\", history-since: \"2017\", stale-after-years: 5, \
         ranking: [certainty, access, concern, evidence, change], topics: [cards], serial: 1}\n",
    ),
    (
        "vocabulary/facts.yaml",
        "network: {values: [open, blocked, unknown], everywhere: true}\n\
         deals: {count: true, values: [forbidden, unknown]}\nsharing: {values: [allowed, banned, unknown]}\n",
    ),
    (
        "vocabulary/agencies.yaml",
        "agencies: [border-agency, home-agency, city-police]\ngroups: {federal: [border-agency, home-agency]}\n",
    ),
    ("vocabulary/fields.yaml", "- full-name\n"),
    ("vocabulary/parties.yaml", "- everybody\n"),
    ("vocabulary/records.yaml", "home: [address]\ncards: [photo, denial]\nphones: [location]\n"),
    ("vocabulary/terms.yaml", "- judge-order\n"),
    ("vocabulary/exceptions.yaml", "- judge-order\n"),
    ("vocabulary/holders.yaml", "- card-office\n"),
    ("questions/counties.yaml", "AA: [Ash County]\nBB: [Birch County]\n"),
    ("publishers.yaml", "code.example: {name: Legislature, kind: legislature}\n"),
    ("contradictions.yaml", "{}\n"),
    ("actions.yaml", "{}\n"),
];

/// One entry of the rules: the file and the heading under which it stands, and its line.
#[derive(Debug, Clone)]
struct Part {
    file: &'static str,
    heading: &'static str,
    line: String,
}

/// A channel, as far as what bears on it must know.
#[derive(Debug, Clone)]
struct Route {
    name: String,
    role: Option<&'static str>,
    reaches: Vec<(Vec<&'static str>, Vec<&'static str>)>,
}

/// What a condition may speak of.
#[derive(Debug, Clone, Copy)]
struct Scope {
    role: Option<&'static str>,
    facts: bool,
    /// Only questions before this one.
    before: usize,
}

/// A made-up body of rules, and the day as of which it is read.
#[derive(Debug, Clone)]
pub struct Invented {
    parts: Vec<Part>,
    /// The day.
    pub day: &'static str,
}

impl Invented {
    /// One of many.
    #[must_use]
    pub fn new(dice: &mut Dice) -> Self {
        let mut made = Self { parts: Vec::new(), day: dice.pick(&DAYS) };
        made.questions(dice);
        let routes: Vec<Route> = (0..2 + dice.below(5)).map(|number| made.channel(dice, number)).collect();
        made.kinds(dice, &routes);
        made.jurisdiction(dice, "nation/cards.yaml", None, &routes);
        made.jurisdiction(dice, "states/AA.yaml", Some("AA"), &routes);
        made.jurisdiction(dice, "states/BB.yaml", Some("BB"), &routes);
        made
    }

    /// Its files.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, String> {
        let base = BASE.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        let mut files: BTreeMap<String, String> = base.collect();
        files.extend(self.own_files());
        files
    }

    /// The files that differ from one body of rules to another.
    fn own_files(&self) -> BTreeMap<String, String> {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let mut heading = ("", "");
        for part in &self.parts {
            let text = files.entry(part.file.to_owned()).or_default();
            if heading != (part.file, part.heading) && !part.heading.is_empty() {
                text.push_str(part.heading);
                text.push('\n');
            }
            heading = (part.file, part.heading);
            text.push_str(if part.heading.is_empty() { "" } else { "  " });
            text.push_str(&part.line);
            text.push('\n');
        }
        files
    }

    /// Everything that is a little smaller: without one entry, or with less in it. Not all of it can be read.
    pub fn smaller(&self) -> impl Iterator<Item = Self> + '_ {
        let without = (0..self.parts.len()).map(|place| {
            let mut parts = self.parts.clone();
            let gone = parts.remove(place).line;
            // Nothing may name what is gone.
            let name = gone
                .split(':')
                .next()
                .filter(|name| name.starts_with("route-"))
                .unwrap_or("nothing")
                .to_owned();
            for part in &mut parts {
                part.line = part
                    .line
                    .replace(&format!("{name}, "), "")
                    .replace(&format!(", {name}"), "")
                    .replace(&name, "");
            }
            Self { parts, day: self.day }
        });
        let with_less = self.parts.iter().enumerate().flat_map(move |(place, part)| {
            shorter(&part.line).into_iter().map(move |line| {
                let mut parts = self.parts.clone();
                parts[place].line = line;
                Self { parts, day: self.day }
            })
        });
        without.chain(with_less)
    }

    /// What is its own, as text.
    #[must_use]
    pub fn text(&self) -> String {
        let files = self.own_files().into_iter();
        files.fold(format!("as of {}\n", self.day), |text, (file, own)| format!("{text}== {file}\n{own}"))
    }

    fn add(&mut self, file: &'static str, heading: &'static str, line: String) {
        self.parts.push(Part { file, heading, line });
    }

    fn questions(&mut self, dice: &mut Dice) {
        const FILE: &str = "questions/circumstances.yaml";
        self.add(FILE, "topics: [home, cards, phones]", String::new());
        self.add(FILE, "private-topics: [phones]", String::new());
        for (place, (name, per, values)) in QUESTIONS.iter().enumerate() {
            let mut line = format!("{name}: {{topic: cards");
            match *name {
                "state.home" => line.push_str(", role: home"),
                "state.cards" => line.push_str(", role: cards, many: true"),
                _ => line += &format!(", values: [{}]", values.join(", ")),
            }
            if let Some(per) = per {
                line += &format!(", per: {per}");
            }
            // A role has none in most rules, and can have one.
            if place > 0 && dice.once_in(if values.is_empty() { 20 } else { 3 }) {
                let scope = Scope { role: *per, facts: false, before: place };
                line += &format!(", ask-when: {}", condition(dice, scope, 2));
            }
            self.add(FILE, "circumstances:", line + "}");
        }
    }

    fn channel(&mut self, dice: &mut Dice, number: usize) -> Route {
        let role = [None, Some("home"), Some("cards"), Some("cards")][dice.below(4)];
        let name = format!("route-{number}");
        let scope = Scope { role, facts: role.is_some(), before: QUESTIONS.len() };
        let mut line = format!("{name}: {{holder: card-office, rests-on: [about]");
        if let Some(role) = role {
            line += &format!(", where: {role}");
        }
        let when = match role {
            // A national channel asks something of the person.
            None => format!("{{all: [{}, {}]}}", answer(dice, scope), condition(dice, scope, 2)),
            Some(_) => condition(dice, scope, 3),
        };
        line += &format!(", when: {when}, reaches: [");
        let mut reaches = Vec::new();
        for _ in 0..=dice.below(3) {
            let (agencies, records) = (dice.some(&AGENCIES), dice.some(&RECORDS));
            line += &format!("{{agencies: [{}], records: [{}]", agencies.join(", "), records.join(", "));
            if dice.once_in(3) {
                line += &format!(", when: {}", condition(dice, scope, 2));
            }
            line.push_str("}, ");
            reaches.push((agencies, records));
        }
        let seen = dice.pick(&["nationwide", "nationwide", "by-state"]);
        let grade = dice.pick(&["documented", "reported", "law-only"]);
        line += &format!("], grade: {grade}, seen: {seen}");
        if seen == "nationwide" && dice.once_in(3) {
            line += &format!(", shown-for: [{}]", dice.some(&["federal", "city-police"]).join(", "));
        }
        if role.is_some() && dice.once_in(5) {
            line.push_str(", needs-case: true");
        }
        if dice.once_in(6) {
            line += &format!(", since: \"{}\"", dice.pick(&PAST));
        }
        if dice.once_in(6) {
            line += &format!(", until: \"{}\"", dice.pick(&LATE));
        }
        self.add("channels/cards.yaml", "", line + "}");
        Route { name, role, reaches }
    }

    fn kinds(&mut self, dice: &mut Dice, routes: &[Route]) {
        let names: Vec<&str> = routes.iter().map(|route| route.name.as_str()).collect();
        for kind in KINDS {
            // Each narrows all that it may; its instances name fewer.
            let does = match kind {
                "network-block" => "lowers-to: barred",
                "short-keeping" => "keeps: true",
                _ => dice.pick(&["lowers-to: restricted", "lowers-to: restricted", "lowers-to: barred"]),
            };
            self.add("safeguards.yaml", "", format!("{kind}: {{narrows: [{}], {does}}}", names.join(", ")));
        }
    }

    fn jurisdiction(
        &mut self,
        dice: &mut Dice,
        file: &'static str,
        state: Option<&'static str>,
        routes: &[Route],
    ) {
        if let Some(state) = state {
            self.add(file, if state == "AA" { "state: AA" } else { "state: BB" }, String::new());
        }
        let claim = |dice: &mut Dice, value: &str| {
            let confidence = dice.pick(&["high", "high", "medium", "medium", "low"]);
            let as_of = dice.pick(&[&PAST[..], &LATE[..], &LATE[..]].concat());
            let mut claim = format!("{{as-of: \"{as_of}\", confidence: {confidence}, law: Code 7");
            if dice.once_in(3) {
                claim += &format!(", effective: \"{}\"", dice.pick(&PAST));
            }
            if !value.is_empty() {
                claim += &format!(", value: \"{value}\"");
            }
            claim + ", evidence: statute, sources: [paper]}"
        };
        if state.is_none() {
            let line = format!("about: {}", claim(dice, "so"));
            self.add(file, "facts:", line);
        } else {
            for (fact, values) in FACTS {
                if fact != "network" && dice.once_in(4) {
                    continue;
                }
                let value = match dice.pick(&[values, &["unknown"]].concat()) {
                    "some" => "3",
                    "none" => "0",
                    value => value,
                };
                let line = format!("{fact}: {}", claim(dice, value));
                self.add(file, "facts:", line);
            }
        }
        const CLAIMS: [&str; 4] = ["one", "two", "three", "four"];
        for name in CLAIMS {
            let line = format!("{name}: {}", claim(dice, ""));
            self.add(file, "other:", line);
        }
        let rests_on = |dice: &mut Dice| {
            let claims = dice.some(&CLAIMS);
            // Most rest on one claim.
            let few = if dice.once_in(3) { 2 } else { 1 };
            let claims: Vec<String> = claims.iter().take(few).map(|name| format!("other/{name}")).collect();
            format!("[{}]", claims.join(", "))
        };
        for number in 0..dice.below(5) {
            let claims = rests_on(dice);
            let line = self.safeguard(dice, state, routes, &claims);
            self.add(file, "safeguards:", format!("law-{number}: {line}"));
        }
        for number in 0..dice.below(3) {
            let claims = rests_on(dice);
            let line = case(dice, state, routes, &claims);
            self.add(file, "cases:", format!("case-{number}: {line}"));
        }
        self.add(
            file,
            "sources:",
            "paper: {title: Code, publisher: Legislature, url: \"https://code.example/\", date: \"2016\", seen: true}"
                .to_owned(),
        );
    }

    fn safeguard(
        &self,
        dice: &mut Dice,
        state: Option<&'static str>,
        routes: &[Route],
        claims: &str,
    ) -> String {
        let kind = dice.pick(&KINDS);
        let names: Vec<&str> = routes.iter().map(|route| route.name.as_str()).collect();
        let narrowed = if dice.once_in(4) { names } else { dice.some(&names) };
        let roles: Vec<Option<&'static str>> = routes
            .iter()
            .filter(|route| narrowed.contains(&route.name.as_str()))
            .map(|route| route.role)
            .collect();
        let role = roles.first().copied().flatten().filter(|role| roles.iter().all(|one| *one == Some(role)));
        let facts = state.is_none() && roles.iter().all(Option::is_some);
        let agencies = dice.some(&["federal", "border-agency", "home-agency", "city-police"]).join(", ");
        let mut line =
            format!("{{kind: {kind}, rests-on: {claims}, binds: [everybody], agencies: [{agencies}]");
        line += &format!(", channels: [{}]", narrowed.join(", "));
        if dice.once_in(3) {
            line += &format!(", records: [{}]", dice.some(&RECORDS).join(", "));
        }
        if state.is_none() && dice.once_in(3) {
            line += &format!(", states: [{}]", dice.some(&STATES).join(", "));
        }
        if dice.once_in(2) {
            let scope = Scope { role, facts, before: QUESTIONS.len() };
            line += &format!(", when: {}", condition(dice, scope, 2));
        }
        if kind == "short-keeping" {
            line.push_str(", keeps-days: 30");
        } else {
            let barred = format!("{kind}: {{");
            let of_kind = self.parts.iter().find(|part| part.line.starts_with(&barred));
            let mut bars = of_kind.is_some_and(|part| part.line.contains("lowers-to: barred"));
            if dice.once_in(4) {
                bars = dice.once_in(2);
                line.push_str(if bars { ", lowers-to: barred" } else { ", lowers-to: restricted" });
            }
            if !bars {
                let takes = ["own-word", "own-paper", "keepers-choice", "court-order", "judges-warrant"];
                line += &format!(", takes: {}", dice.pick(&takes));
            }
        }
        match dice.below(6) {
            0 => line += &format!(", since: \"{}\"", dice.pick(&PAST)),
            1 => line += &format!(", shown-since: \"{}\"", dice.pick(&PAST)),
            _ => {}
        }
        if dice.once_in(6) {
            line += &format!(", until: \"{}\"", dice.pick(&LATE));
        }
        let standing = dice.pick(&[
            "in-force",
            "in-force",
            "in-force",
            "fought-over",
            "fought-over",
            "stayed",
            "announced",
        ]);
        if standing != "in-force" {
            line += &format!(", standing: {standing}");
            if dice.once_in(3) {
                line += &format!(", standing-since: \"{}\"", dice.pick(&[&PAST[..], &LATE[..]].concat()));
            }
        }
        line + "}"
    }
}

fn case(dice: &mut Dice, state: Option<&str>, routes: &[Route], claims: &str) -> String {
    let Some(route) = routes.get(dice.below(routes.len())) else { return String::new() };
    let Some((agencies, records)) = route.reaches.get(dice.below(route.reaches.len())) else {
        return String::new();
    };
    let mut line = format!(
        "{{rests-on: {claims}, channels: [{}], agencies: [{}], shows: {}, grade: {}, date: \"{}\"",
        route.name,
        dice.some(agencies).join(", "),
        dice.pick(&["requested", "given", "used"]),
        dice.pick(&["documented", "reported"]),
        dice.pick(&[&PAST[..], &LATE[..]].concat()),
    );
    if dice.once_in(2) {
        line += &format!(", records: [{}]", dice.some(records).join(", "));
    }
    if state.is_none() && dice.once_in(2) {
        line += &format!(", states: [{}]", dice.some(&STATES).join(", "));
    }
    line + "}"
}

/// A condition of some depth.
fn condition(dice: &mut Dice, scope: Scope, depth: usize) -> String {
    match dice.below(if depth == 0 { 3 } else { 6 }) {
        0..3 if scope.facts && dice.once_in(3) => {
            let (fact, values) = FACTS[dice.below(FACTS.len())];
            format!("{{{fact}: [{}]}}", dice.some(values).join(", "))
        }
        0..3 => answer(dice, scope),
        3 => format!("{{not: {}}}", condition(dice, scope, depth - 1)),
        kind => {
            let parts: Vec<String> =
                (0..2 + dice.below(2)).map(|_| condition(dice, scope, depth - 1)).collect();
            format!("{{{}: [{}]}}", if kind == 4 { "all" } else { "any" }, parts.join(", "))
        }
    }
}

/// A condition over one question.
fn answer(dice: &mut Dice, scope: Scope) -> String {
    let known: Vec<_> = QUESTIONS[..scope.before]
        .iter()
        .filter(|(_, per, _)| per.is_none() || (*per == scope.role && !dice.once_in(4)))
        .collect();
    let (name, _, values) = known[dice.below(known.len())];
    if values.is_empty() {
        return format!("{{{name}: {}}}", dice.pick(&["some", "some", "none"]));
    }
    format!("{{{name}: [{}]}}", dice.some(values).join(", "))
}

/// An entry with one element less, or with a part of a condition in its place.
fn shorter(line: &str) -> Vec<String> {
    let (mut open, mut found, mut braces) = (Vec::new(), Vec::new(), Vec::new());
    for (at, letter) in line.char_indices() {
        match letter {
            '{' | '[' => open.push((at, at + 1)),
            ',' | '}' | ']' => {
                let Some((bracket, element)) = open.last_mut() else { continue };
                let rest = &line[at..];
                found.push(if letter == ',' {
                    format!("{}{}", &line[..*element], rest.trim_start_matches([',', ' ']))
                } else {
                    format!("{}{rest}", line[..*element].trim_end_matches([',', ' ']))
                });
                *element = at + 1 + usize::from(rest.starts_with(", "));
                if letter != ',' {
                    if letter == '}' {
                        braces.push((*bracket, at + 1));
                    }
                    open.pop();
                }
            }
            _ => {}
        }
    }
    for (from, to) in &braces {
        let inside = braces.iter().filter(|(start, end)| from < start && end < to);
        found.extend(
            inside.map(|(start, end)| format!("{}{}{}", &line[..*from], &line[*start..*end], &line[*to..])),
        );
    }
    found.retain(|less| less.len() < line.len());
    found
}

/// One answer: the question, the state of which it is, and the words.
pub type Given = (&'static str, Option<&'static str>, Vec<String>);

/// Answers that somebody may give: none, some or all; for one state, for two, for each or for none.
#[must_use]
pub fn answers(dice: &mut Dice) -> Vec<Given> {
    let mut given = Vec::new();
    let leaves_out = 1 + dice.below(6);
    for (question, per, values) in QUESTIONS {
        if leaves_out == 1 || dice.once_in(leaves_out) {
            continue;
        }
        if values.is_empty() {
            let states: Vec<String> = dice.some(&STATES).into_iter().map(str::to_owned).collect();
            // A role that takes one state takes no fewer.
            let words = match (dice.below(5), question) {
                (0, "state.cards") => vec![NONE.to_owned()],
                (_, "state.cards") => states,
                _ => states[..1].to_vec(),
            };
            given.push((question, None, words));
        } else if per.is_some() && dice.once_in(2) {
            for state in STATES {
                if !dice.once_in(4) {
                    given.push((question, Some(state), vec![dice.pick(values).to_owned()]));
                }
            }
        } else {
            given.push((question, None, vec![dice.pick(values).to_owned()]));
        }
    }
    given
}

/// The same answers, and one to whatever they leave out.
#[must_use]
pub fn completed(dice: &mut Dice, given: &[Given]) -> Vec<Given> {
    let (mut roles, mut rest) = (Vec::new(), Vec::new());
    for (question, per, values) in QUESTIONS {
        let told =
            |state| given.iter().any(|(known, of, _)| *known == question && (of.is_none() || *of == state));
        if values.is_empty() && !told(None) {
            let fewest = if question == "state.cards" { &[STATES[0], STATES[1], NONE][..] } else { &STATES };
            let word = dice.pick(fewest);
            roles.push((question, None, vec![word.to_owned()]));
        }
        let states = if per.is_some() { STATES.map(Some).to_vec() } else { vec![None] };
        for state in states {
            if !values.is_empty() && !told(state) {
                rest.push((question, state, vec![dice.pick(values).to_owned()]));
            }
        }
    }
    [&roles[..], given, &rest[..]].concat()
}

/// What the rules make of these answers. What they do not ask is left out: a refused answer leaves the others as they are.
#[must_use]
pub fn give(corpus: &Corpus, given: &[Given]) -> Answers {
    let mut answers = Answers::default();
    for (name, state, words) in given {
        let Some(question) = corpus.find(name) else { continue };
        let state = state.and_then(|state| corpus.state(state));
        drop(match words.as_slice() {
            [word] => answers.set(corpus, question, state, word),
            words => answers.set_states(corpus, question, words),
        });
    }
    answers
}
