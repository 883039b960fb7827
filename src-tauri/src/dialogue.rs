//! The system's own dialogues for files: where the person chooses, and nowhere else, something is written or read.
//!
//! A build for the end-to-end tests cannot reach them: it is told the place.

use std::path::{Path, PathBuf};

/// Where to save a file that would have this name. None where they think better of it.
pub async fn to_save(name: &str) -> Option<PathBuf> {
    if cfg!(feature = "webdriver") {
        return told("SIGHTLINE_SAVE_TO");
    }
    let of_kind = of_kind(name);
    of_kind.set_file_name(name).save_file().await.map(|file| file.path().to_path_buf())
}

/// Which file to open, among those that end as this name does. None where they think better of it.
pub async fn to_open(name: &str) -> Option<PathBuf> {
    if cfg!(feature = "webdriver") {
        return told("SIGHTLINE_OPEN");
    }
    of_kind(name).pick_file().await.map(|file| file.path().to_path_buf())
}

/// Which file holds a key; it may end in any way. None where they think better of it.
pub async fn to_open_key() -> Option<PathBuf> {
    if cfg!(feature = "webdriver") {
        return told("SIGHTLINE_OPEN_KEY");
    }
    rfd::AsyncFileDialog::new().pick_file().await.map(|file| file.path().to_path_buf())
}

fn told(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

fn of_kind(name: &str) -> rfd::AsyncFileDialog {
    let ending = Path::new(name).extension().unwrap_or_default().to_string_lossy();
    rfd::AsyncFileDialog::new().add_filter(ending.to_uppercase(), &[ending])
}
