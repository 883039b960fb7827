//! Forgetting, starting afresh, leaving.

use std::sync::{Mutex, PoisonError};

use sightline_view::Sitting;
use tauri::{AppHandle, Manager, Runtime};

use crate::confinement::{self, Confined};

/// Tells a new process that it follows one that was cleared, and whether it is for a next client. It says nothing else.
const AFTER: &str = "SIGHTLINE_AFTER";
const NEXT_CLIENT: &str = "next-client";

/// Whether this process follows one that was cleared.
pub fn follows_clearing() -> bool {
    std::env::var_os(AFTER).is_some()
}

/// Whether it does so for a next client.
pub fn is_for_next_client() -> bool {
    std::env::var_os(AFTER).is_some_and(|after| after == NEXT_CLIENT)
}

/// Forgets the answers and removes the private folder, whatever happened before: a panic while somebody held the
/// sitting must not keep what it knew.
pub fn forget<R: Runtime>(app: &AppHandle<R>) {
    if let Some(sitting) = app.try_state::<Mutex<Sitting>>() {
        sitting.lock().unwrap_or_else(PoisonError::into_inner).forget();
    }
    if let Some(confined) = app.try_state::<Mutex<Option<Confined>>>() {
        drop(confined.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// Forgets everything and starts afresh, in a new process with a new web view; for the next client, at the desk again.
pub fn clear<R: Runtime>(app: &AppHandle<R>, next_client: bool) -> ! {
    forget(app);
    confinement::start_again((AFTER, if next_client { NEXT_CLIENT } else { "clear" }));
    std::process::exit(0);
}

/// Forgets everything and quits.
pub fn leave<R: Runtime>(app: &AppHandle<R>) -> ! {
    forget(app);
    std::process::exit(0);
}
