//! The one file that a command writes, where somebody named it: whole or not at all.

use std::io::ErrorKind;
use std::path::Path;

use sightline_seal::file;
use sightline_view::Refusal;
use sightline_words::{Words, own};

use crate::input::Stopped;

/// Writes the file. With `replace`, over one that is there.
///
/// # Errors
/// When there is one and it is not to be replaced, or the system says no.
pub fn write(words: &Words, path: &Path, bytes: &[u8], replace: bool) -> Result<(), Stopped> {
    let name = path.display().to_string();
    let at = || ("path", name.clone().into());
    file::write(path, bytes, replace).map_err(|error| {
        let refusal = if error.kind() == ErrorKind::AlreadyExists {
            let hint = Some(words.get(&own::TERMINAL_REPLACE).text);
            Refusal { hint, ..Refusal::of(words, &own::SESSION_EXISTS, &[at()]) }
        } else {
            Refusal::of(words, &own::WINDOW_NOT_SAVED, &[at(), ("reason", error.to_string().into())])
        };
        Stopped::at(name.clone(), 0, refusal)
    })
}
