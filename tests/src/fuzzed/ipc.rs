//! What the window's page can ask for: the commands of `src-tauri/src/commands.rs`, with their arguments as they come.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sightline_pack::Trust;
use sightline_view::{OtherAnswer, PaperAsked, Refusal, SessionKey, SessionLock, Sitting, Typed, passphrase};

use super::{real_sitting, small_corpus, small_sitting};

/// So many calls of one input are made.
const MOST_CALLS: usize = 12;

/// Some calls, one after the other.
#[derive(Deserialize)]
struct Calls {
    /// Under the rules that the program carries; else under the small ones.
    #[serde(default)]
    real: bool,
    calls: Vec<Call>,
}

/// A command with its arguments.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Call {
    SetLocale {
        locale: String,
    },
    Interview {},
    Answer {
        id: String,
        state: Option<String>,
        values: Vec<String>,
    },
    Result {},
    Explain {
        record: String,
        agency: String,
        state: Option<String>,
    },
    WhatIf {
        others: Vec<OtherAnswer>,
    },
    EveryAnswer {},
    Standings {
        record: Option<String>,
        agency: Option<String>,
    },
    #[serde(alias = "save_places")]
    Places {
        states: Vec<String>,
    },
    Actions {},
    #[serde(alias = "save_paper")]
    Paper {
        asked: PaperAsked,
    },
    Letters {},
    #[serde(alias = "save_letter")]
    Letter {
        id: String,
        state: Option<String>,
        fields: BTreeMap<String, Typed>,
    },
    DrawPassphrase {},
    SaveSession {
        lock: SessionLock,
    },
    OpenSession {
        key: SessionKey,
    },
    TrustKey {
        role: String,
        key: String,
    },
    Slip {
        statement: String,
    },
    Desk {
        beside: Option<String>,
    },
    PracticeClients {},
    BeginPractice {
        id: String,
    },
    Practice {},
    PracticeCompared {},
    PracticeSheet {
        id: String,
        solution: bool,
    },
    Clear {
        #[serde(rename = "next")]
        _next: bool,
    },
}

/// Whether a command of this name can be called here.
#[must_use]
pub fn is_known(name: &str) -> bool {
    let called = serde_json::from_str::<Call>(&format!("{{{name:?}: 0}}"));
    called.err().is_none_or(|error| !error.to_string().contains("unknown variant"))
}

/// Makes the calls of an input.
pub(super) fn run(input: &[u8]) {
    thread_local! {
        static SMALL: RefCell<Option<Sitting>> = RefCell::new(small_sitting((*small_corpus()).clone()));
        static REAL: RefCell<Option<Sitting>> = RefCell::new(Some(real_sitting()));
    }
    let Ok(Calls { real, calls }) = serde_json::from_slice::<Calls>(input) else { return };
    let sitting = if real { &REAL } else { &SMALL };
    sitting.with_borrow_mut(|sitting| {
        let Some(sitting) = sitting else { return };
        sitting.forget();
        if sitting.words().language().tag != "en" {
            let _ = sitting.speak("en");
        }
        let mut sealed = Vec::new();
        calls.into_iter().take(MOST_CALLS).for_each(|call| make(sitting, &mut sealed, call));
    });
}

/// What a command gives goes to the page as JSON.
fn told(given: &impl Serialize) {
    assert!(serde_json::to_string(given).is_ok(), "what is given can be written");
}

fn given<T: Serialize>(given: Result<T, Refusal>) {
    match given {
        Ok(given) => told(&given),
        Err(refusal) => {
            assert!(!refusal.message.is_empty(), "what is refused is told");
            told(&refusal);
        }
    }
}

fn make(sitting: &mut Sitting, sealed: &mut Vec<u8>, call: Call) {
    match call {
        Call::SetLocale { locale } => given(sitting.speak(&locale)),
        Call::Interview {} => told(&sitting.interview()),
        Call::Answer { id, state, values } => {
            let done = sitting.answer(&id, state.as_deref(), &values);
            given(done.map(|()| sitting.interview()));
        }
        Call::Result {} => told(&sitting.result()),
        Call::Explain { record, agency, state } => given(sitting.explain(&record, &agency, state.as_deref())),
        Call::WhatIf { others } => given(sitting.what_if(&others)),
        Call::EveryAnswer {} => given(sitting.every_answer()),
        Call::Standings { record, agency } => {
            given(sitting.standings(record.as_deref().zip(agency.as_deref())))
        }
        Call::Places { states } => given(sitting.places(&states)),
        Call::Actions {} => told(&sitting.plan_with_effects()),
        Call::Paper { asked } => given(sitting.paper(&asked)),
        Call::Letters {} => told(&sitting.letters()),
        Call::Letter { id, state, fields } => given(sitting.letter_page(&id, state.as_deref(), &fields)),
        Call::DrawPassphrase {} => given(passphrase(sitting.words()).map(|drawn| drawn.to_string())),
        Call::SaveSession { lock } => {
            // A passphrase that is taken costs a second.
            if matches!(&lock, SessionLock::Key(_)) {
                match sitting.sealed(&lock) {
                    Ok(new) => *sealed = new,
                    Err(refusal) => told(&refusal),
                }
            }
        }
        Call::OpenSession { key } => {
            given(sitting.opens_by_passphrase(sealed));
            given(sitting.open_sealed(sealed, &key));
        }
        Call::TrustKey { role, key } => {
            let mut trust = Trust::built_in();
            if let Ok(role) = role.parse() {
                let _ = trust.add(role, &key);
            }
        }
        Call::Slip { statement } => given(sitting.slip(&statement)),
        Call::Desk { beside } => given(sitting.desk(beside.as_deref())),
        Call::PracticeClients {} => told(&sitting.practice_clients()),
        Call::BeginPractice { id } => given(sitting.begin_practice(&id)),
        Call::Practice {} => told(&sitting.practice()),
        Call::PracticeCompared {} => given(sitting.practice_compared()),
        Call::PracticeSheet { id, solution } => given(sitting.practice_sheet(&id, solution)),
        Call::Clear { .. } => sitting.forget(),
    }
}
