//! On Windows a program with a window has no terminal: what stands in its way is told in a box. Untried on a Windows.

use sightline_words::names::Message;

/// Elsewhere the terminal tells it.
#[cfg(not(windows))]
pub fn tells(_message: &Message, _reason: &str) {}

/// Tells why there is no window, in the language of the computer.
#[cfg(windows)]
pub fn tells(message: &Message, reason: &str) {
    use rfd::{MessageDialog, MessageLevel};
    use sightline_words::{Words, embedded_locales, languages, system_locale};

    let files = embedded_locales();
    let locale = system_locale(&languages(&files).unwrap_or_default());
    // Without words there is nothing that could be told.
    let Ok(words) = Words::load(&files, &locale, &[], false) else { return };
    let text = words.with(message, &[("reason", reason.to_owned().into())]).text;
    MessageDialog::new().set_level(MessageLevel::Warning).set_title("Sightline").set_description(text).show();
}
