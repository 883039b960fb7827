//! Forgetting, starting afresh, leaving.

use std::sync::{Mutex, PoisonError};

use sightline_view::Sitting;
use tauri::{AppHandle, Manager, Runtime};

use crate::confinement::{self, Confined};

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

/// Forgets everything and starts afresh, in a new process with a new web view.
pub fn clear<R: Runtime>(app: &AppHandle<R>) -> ! {
    forget(app);
    confinement::start_again();
    std::process::exit(0);
}

/// Forgets everything and quits.
pub fn leave<R: Runtime>(app: &AppHandle<R>) -> ! {
    forget(app);
    std::process::exit(0);
}
