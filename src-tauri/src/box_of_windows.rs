//! On Windows a program with a window has no terminal: what stands in its way is told in a box. Untried on a Windows.

#[cfg(not(windows))]
mod system {
    /// Elsewhere it is said in the terminal, and asked for there.
    pub fn opens_all_the_same() -> bool {
        false
    }

    /// Elsewhere the terminal tells it.
    pub fn tells_why_not(_reason: &str) {}
}

#[cfg(windows)]
mod system {
    use rfd::{MessageButtons, MessageDialog, MessageDialogResult, MessageLevel};
    use sightline_words::{Words, embedded_locales, languages, own, system_locale};

    /// Asks whether to open the window although the network is not shut off. Without words nobody can be asked: no.
    pub fn opens_all_the_same() -> bool {
        let Some(words) = words() else { return false };
        let asked = told(words.get(&own::ERROR_NETWORK_OPEN).text).set_buttons(MessageButtons::YesNo);
        asked.show() == MessageDialogResult::Yes
    }

    /// Tells why there is no window.
    pub fn tells_why_not(reason: &str) {
        let Some(words) = words() else { return };
        told(words.with(&own::ERROR_NO_WINDOW, &[("reason", reason.to_owned().into())]).text).show();
    }

    fn told(text: String) -> MessageDialog {
        MessageDialog::new().set_level(MessageLevel::Warning).set_title("Sightline").set_description(text)
    }

    fn words() -> Option<Words> {
        let files = embedded_locales();
        let locale = system_locale(&languages(&files).unwrap_or_default());
        Words::load(&files, &locale, &[], false).ok()
    }
}

pub use system::{opens_all_the_same, tells_why_not};
