//! Papers leave the window only on a click: to a printer through the system's own dialogue, or into one file, where the
//! person chooses.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;
use sightline_view::Refusal;
use sightline_words::names::Message;
use sightline_words::{Text, Words, own};

use crate::dialogue::{Files, NotWritten};

/// Where something was written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Saved {
    /// Where it is, and how it is deleted.
    pub(crate) told: Text,
}

/// Opens the system's own dialogue for what the window shows on paper; says whether that could be.
#[cfg(not(target_os = "linux"))]
pub fn print<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>, _files: &Arc<Files>) -> bool {
    window.print().is_ok()
}

/// Opens the system's own dialogue for what the window shows on paper; says whether that could be. What is printed into a
/// file stands in the private folder first, the only place where this process can write; then the person is asked where to
/// save it.
///
/// A build for the end-to-end tests prints into a file, without a dialogue.
#[cfg(target_os = "linux")]
pub fn print<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>, files: &Arc<Files>) -> bool {
    use gtk::prelude::*;
    use webkit2gtk::PrintOperationExt;

    const NAME: &str = "sightline.pdf";
    let Some(printed) = files.private().map(|private| private.join(NAME)) else {
        return window.print().is_ok();
    };
    let files = Arc::clone(files);
    let opened = window.with_webview(move |view| {
        let settings = gtk::PrintSettings::new();
        settings.set("output-file-format", Some("pdf"));
        settings.set("output-uri", Some(&format!("file://{}", printed.display())));
        let operation = webkit2gtk::PrintOperation::new(&view.inner());
        operation.set_print_settings(&settings);
        operation.connect_finished(move |_| {
            let Ok(content) = std::fs::read(&printed) else { return };
            drop(std::fs::remove_file(&printed));
            let files = Arc::clone(&files);
            tauri::async_runtime::spawn(async move { drop(files.save_printed(NAME, content).await) });
        });
        if cfg!(feature = "webdriver") {
            settings.set_printer("Print to File");
            operation.print();
        } else {
            operation.run_dialog(view.inner().toplevel().and_downcast_ref::<gtk::Window>());
        }
    });
    opened.is_ok()
}

/// Says where something was written and how to delete it.
///
/// # Errors
/// When it could not be written; what was there is lost then only as far as the system itself replaced it.
pub fn told(words: &Words, about: &Message, saved: Result<PathBuf, NotWritten>) -> Result<Saved, Refusal> {
    match saved {
        Ok(path) => Ok(Saved { told: words.with(about, &[("path", path.display().to_string().into())]) }),
        Err(NotWritten { path, reason }) => {
            let args = [("path", path.display().to_string().into()), ("reason", reason.into())];
            Err(Refusal::of(words, &own::WINDOW_NOT_SAVED, &args))
        }
    }
}
