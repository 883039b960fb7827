//! Forgetting, starting afresh, leaving.

use std::sync::{Arc, Mutex, PoisonError};

use sightline_view::Sitting;
use tauri::{AppHandle, Manager, Runtime};

use crate::Asked;
use crate::dialogue::Files;
use crate::renewal::Renewal;

/// Tells a new process that it follows one that was cleared, and whether it is for a next client: then, in which language
/// the advocate reads. It says nothing else.
const AFTER: &str = "SIGHTLINE_AFTER";
const NEXT_CLIENT: &str = "next-client:";

/// Whether this process follows one that was cleared.
pub fn follows_clearing() -> bool {
    std::env::var_os(AFTER).is_some()
}

/// Whether it does so for a next client.
pub fn is_for_next_client() -> bool {
    advocates_language().is_some()
}

/// The language that the advocate read before, at a next client.
pub fn advocates_language() -> Option<String> {
    std::env::var(AFTER).ok()?.strip_prefix(NEXT_CLIENT).map(str::to_owned)
}

/// Forgets the answers, whatever happened before: a panic while somebody held the sitting must not keep what it knew. The
/// private folder goes when the process has ended.
pub fn forget<R: Runtime>(app: &AppHandle<R>) {
    if let Some(sitting) = app.try_state::<Mutex<Sitting>>() {
        sitting.lock().unwrap_or_else(PoisonError::into_inner).forget();
    }
}

/// Forgets everything and starts afresh, in a new process with a new web view; for the next client, at the desk again.
pub fn clear<R: Runtime>(app: &AppHandle<R>, next_client: bool) -> ! {
    let language = app.try_state::<Mutex<Sitting>>().map(|sitting| {
        let sitting = sitting.lock().unwrap_or_else(PoisonError::into_inner);
        sitting.words().language().tag.clone()
    });
    forget(app);
    let after = match language {
        Some(tag) if next_client => format!("{NEXT_CLIENT}{tag}"),
        _ => "clear".to_owned(),
    };
    let asked = Asked::of(std::env::args().skip(1)).unwrap_or_default();
    let rules = app.try_state::<Renewal>().map(|renewal| renewal.arguments()).unwrap_or_default();
    let arguments: Vec<_> = asked.arguments_but_rules().into_iter().chain(rules).collect();
    if let Some(files) = app.try_state::<Arc<Files>>() {
        files.start_again((AFTER, &after), &arguments);
    }
    std::process::exit(0);
}

/// Forgets everything and quits.
pub fn leave<R: Runtime>(app: &AppHandle<R>) -> ! {
    forget(app);
    std::process::exit(0);
}
