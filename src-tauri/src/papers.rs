//! Papers leave the window only on a click: to a printer through the system's own dialogue, or into one file, where the
//! person chooses.

use serde::Serialize;
use sightline_view::Refusal;
use sightline_words::{Text, Words, own};

/// Where something was written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Saved {
    /// Where it is, and how it is deleted.
    pub(crate) told: Text,
}

/// Opens the system's own dialogue for what the window shows on paper; says whether that could be.
///
/// A build for the end-to-end tests prints into a file, if it is told one.
pub fn print<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>) -> bool {
    #[cfg(all(feature = "webdriver", target_os = "linux"))]
    if let Some(path) = std::env::var_os("SIGHTLINE_PRINT_TO") {
        return window.with_webview(move |view| print_into(&view.inner(), &path)).is_ok();
    }
    window.print().is_ok()
}

#[cfg(all(feature = "webdriver", target_os = "linux"))]
fn print_into(view: &webkit2gtk::WebView, path: &std::ffi::OsStr) {
    use webkit2gtk::PrintOperationExt;
    let settings = gtk::PrintSettings::new();
    settings.set_printer("Print to File");
    settings.set("output-file-format", Some("pdf"));
    settings.set("output-uri", Some(&format!("file://{}", path.display())));
    let operation = webkit2gtk::PrintOperation::new(view);
    operation.set_print_settings(&settings);
    operation.print();
}

/// Writes a paper there, and says where and how to delete it.
///
/// # Errors
/// When it cannot be written; nothing that was there is lost then but what the system itself replaced.
pub fn write(words: &Words, path: &std::path::Path, page: &str) -> Result<Saved, Refusal> {
    let at = || path.display().to_string();
    std::fs::write(path, page).map_err(|error| {
        let args = [("path", at().into()), ("reason", error.to_string().into())];
        Refusal::of(words, &own::WINDOW_NOT_SAVED, &args)
    })?;
    Ok(Saved { told: words.with(&own::WINDOW_SAVED, &[("path", at().into())]) })
}
