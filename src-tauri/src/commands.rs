//! What the window may ask for. Few, typed, each a line; what they do stands in `session`.

use std::sync::{Mutex, MutexGuard, PoisonError};

use sightline_view::ActionView;
use sightline_view::Explanation;
use sightline_view::window::{Comparison, Interview, ResultView, StateTally};
use tauri::{AppHandle, Runtime, State};

use crate::proof::{Proof, prove};
use crate::session::{Refused, Session, Shell};
use crate::window;

type Sitting<'s> = State<'s, Mutex<Session>>;

/// A command that panicked has changed nothing half: answers are replaced as a whole.
fn open<'a>(session: &'a Sitting<'_>) -> MutexGuard<'a, Session> {
    session.lock().unwrap_or_else(PoisonError::into_inner)
}

#[tauri::command]
pub fn shell(session: Sitting<'_>) -> Shell {
    open(&session).shell()
}

#[tauri::command]
pub fn set_locale(session: Sitting<'_>, locale: &str) -> Result<Shell, Refused> {
    open(&session).set_locale(locale)
}

#[tauri::command]
pub fn interview(session: Sitting<'_>) -> Interview {
    open(&session).interview()
}

#[tauri::command]
pub fn answer(
    session: Sitting<'_>,
    id: &str,
    state: Option<&str>,
    values: Vec<String>,
) -> Result<Interview, Refused> {
    open(&session).answer(id, state, &values)
}

#[tauri::command]
pub fn result(session: Sitting<'_>) -> ResultView {
    open(&session).result()
}

#[tauri::command]
pub fn explain(
    session: Sitting<'_>,
    record: &str,
    agency: &str,
    state: Option<&str>,
) -> Result<Explanation, Refused> {
    open(&session).explain(record, agency, state)
}

#[tauri::command]
pub fn compare(
    session: Sitting<'_>,
    id: &str,
    state: Option<&str>,
    values: Vec<String>,
) -> Result<Comparison, Refused> {
    open(&session).compare(id, state, &values)
}

#[tauri::command]
pub fn compare_states(session: Sitting<'_>) -> Result<Vec<StateTally>, Refused> {
    open(&session).compare_states()
}

#[tauri::command]
pub fn actions(session: Sitting<'_>) -> Vec<ActionView> {
    open(&session).actions()
}

#[tauri::command]
pub fn proof(session: Sitting<'_>) -> Proof {
    prove(open(&session).words())
}

/// Forgets everything and starts afresh, in a new process with a new web view.
#[tauri::command]
pub fn clear<R: Runtime>(app: AppHandle<R>) {
    window::forget(&app);
    crate::confinement::start_again();
    std::process::exit(0);
}

/// Forgets everything and quits.
#[tauri::command]
pub fn leave<R: Runtime>(app: AppHandle<R>) {
    window::forget(&app);
    std::process::exit(0);
}
