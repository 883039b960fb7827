//! The system's own dialogues for files: where the person chooses, and nowhere else, something is written or read.
//!
//! Where the process that holds the answers can reach no file (Linux), a helper shows the dialogue, and writes or reads that
//! one file: what is to be saved goes to it, and a copy of what was chosen comes back into the private folder. A build for
//! the end-to-end tests shows no dialogue: it is told the place.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sightline_confine::Confined;
use sightline_seal::file;

/// What is asked of the dialogue, in one line; what is to be saved follows it.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
enum Asked {
    /// Where to save what follows, under a name like this one; readable by the owner alone where it is locked.
    Save { name: String, locked: bool },
    /// Which file to open, among those that end as this name does.
    Open { name: String },
    /// Which file holds a key; it may end in any way.
    OpenKey,
    /// As [`Asked::Save`], for what was printed into a file.
    SavePrinted { name: String },
}

/// What the person chose, and why it could not be written.
#[derive(Debug, Serialize, Deserialize)]
struct Reply {
    path: String,
    refused: Option<String>,
}

/// A place that could not be written to.
#[derive(Debug)]
pub struct NotWritten {
    /// The place.
    pub path: PathBuf,
    /// What the system said.
    pub reason: String,
}

/// A file that the person chose.
#[derive(Debug)]
pub struct ChosenFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its copy that can be read, gone when this is dropped.
    copy: Option<PathBuf>,
}

impl ChosenFile {
    /// Where it can be read.
    pub fn readable(&self) -> &Path {
        self.copy.as_deref().filter(|copy| copy.exists()).unwrap_or(&self.path)
    }
}

impl Drop for ChosenFile {
    fn drop(&mut self) {
        if let Some(copy) = &self.copy {
            drop(fs::remove_file(copy));
        }
    }
}

/// The way to the person's files.
#[derive(Debug, Default)]
pub struct Files {
    private: Option<PathBuf>,
    #[cfg(target_os = "linux")]
    outside: Option<sightline_confine::Outside>,
}

impl Files {
    /// That of a process confined like this.
    pub fn of(confined: &mut Confined) -> Self {
        Self {
            private: confined.folder().map(Path::to_owned),
            #[cfg(target_os = "linux")]
            outside: confined.take_outside(),
        }
    }

    /// The private folder, for what is printed.
    #[cfg(target_os = "linux")]
    pub fn private(&self) -> Option<&Path> {
        self.private.as_deref()
    }

    /// Asks where to save this, under a name like that, and writes it there. None where they think better of it.
    pub async fn save(self: &Arc<Self>, name: &str, content: Vec<u8>) -> Option<Result<PathBuf, NotWritten>> {
        let locked = name.ends_with(".age");
        self.saved(Asked::Save { name: name.to_owned(), locked }, content).await
    }

    /// As [`Files::save`], for what was printed into a file.
    #[cfg(target_os = "linux")]
    pub async fn save_printed(
        self: &Arc<Self>,
        name: &str,
        content: Vec<u8>,
    ) -> Option<Result<PathBuf, NotWritten>> {
        self.saved(Asked::SavePrinted { name: name.to_owned() }, content).await
    }

    async fn saved(self: &Arc<Self>, asked: Asked, content: Vec<u8>) -> Option<Result<PathBuf, NotWritten>> {
        let Reply { path, refused } = self.reply(asked, content).await?;
        let path = PathBuf::from(path);
        Some(match refused {
            None => Ok(path),
            Some(reason) => Err(NotWritten { path, reason }),
        })
    }

    /// Asks which file to open, among those that end as this name does. None where they think better of it.
    pub async fn choose(self: &Arc<Self>, name: &str) -> Option<ChosenFile> {
        self.chosen(Asked::Open { name: name.to_owned() }).await
    }

    /// Asks which file holds a key; it may end in any way. None where they think better of it.
    pub async fn choose_key(self: &Arc<Self>) -> Option<ChosenFile> {
        self.chosen(Asked::OpenKey).await
    }

    async fn chosen(self: &Arc<Self>, asked: Asked) -> Option<ChosenFile> {
        let path = PathBuf::from(self.reply(asked, Vec::new()).await?.path);
        let copy = self.private.as_deref().and_then(|private| copy_of(&path, private));
        Some(ChosenFile { path, copy })
    }

    async fn reply(self: &Arc<Self>, asked: Asked, content: Vec<u8>) -> Option<Reply> {
        #[cfg(target_os = "linux")]
        if self.outside.is_some() {
            let files = Arc::clone(self);
            let asking = tauri::async_runtime::spawn_blocking(move || {
                let request = written(&asked, &content)?;
                let reply = files.outside.as_ref()?.ask(&request).ok()?;
                serde_json::from_slice(&reply).ok()
            });
            return asking.await.ok()?;
        }
        done(&asked, &content, None).await
    }

    /// Starts the program afresh with these arguments, once this process has ended.
    pub fn start_again(&self, (name, value): (&str, &str), arguments: &[OsString]) {
        #[cfg(target_os = "linux")]
        if let Some(outside) = &self.outside {
            drop(outside.start_again((name, value), arguments));
            return;
        }
        if let Ok(program) = std::env::current_exe() {
            drop(std::process::Command::new(program).args(arguments).env(name, value).spawn());
        }
    }
}

/// What a helper answers: it shows the dialogue, and does what the person chose.
#[cfg(target_os = "linux")]
pub fn answer(request: &[u8], private: &Path) -> Vec<u8> {
    let Some((asked, content)) = read(request) else { return Vec::new() };
    let reply = tauri::async_runtime::block_on(done(&asked, content, Some(private)));
    reply.and_then(|reply| serde_json::to_vec(&reply).ok()).unwrap_or_default()
}

#[cfg(target_os = "linux")]
fn written(asked: &Asked, content: &[u8]) -> Option<Vec<u8>> {
    let mut request = serde_json::to_vec(asked).ok()?;
    request.push(b'\n');
    request.extend_from_slice(content);
    Some(request)
}

#[cfg(target_os = "linux")]
fn read(request: &[u8]) -> Option<(Asked, &[u8])> {
    let end = request.iter().position(|byte| *byte == b'\n')?;
    Some((serde_json::from_slice(&request[..end]).ok()?, &request[end + 1..]))
}

/// Shows the dialogue and writes or copies the file; None where nothing was chosen.
async fn done(asked: &Asked, content: &[u8], private: Option<&Path>) -> Option<Reply> {
    match asked {
        Asked::Save { name, locked } => {
            let path = to_save(name, "SIGHTLINE_SAVE_TO").await?;
            Some(reply(path, |path| {
                if *locked { file::write(path, content, true) } else { fs::write(path, content) }
            }))
        }
        Asked::SavePrinted { name } => {
            let path = to_save(name, "SIGHTLINE_PRINT_TO").await?;
            Some(reply(path, |path| fs::write(path, content)))
        }
        Asked::Open { .. } | Asked::OpenKey => {
            let path = match asked {
                Asked::Open { name } => to_open(name).await?,
                _ => to_open_key().await?,
            };
            if let Some((private, copy)) =
                private.and_then(|private| Some((private, copy_of(&path, private)?)))
            {
                // What is no ordinary file is told by whoever wants to read it; a pipe must not be waited for.
                drop(fs::create_dir(private.join(CHOSEN)));
                if path.is_file() {
                    drop(copied(&path, &copy));
                }
            }
            Some(reply(path, |_| Ok(())))
        }
    }
}

fn reply(path: PathBuf, write: impl FnOnce(&Path) -> io::Result<()>) -> Reply {
    let refused = write(&path).err().map(|error| error.to_string());
    Reply { path: path.to_string_lossy().into_owned(), refused }
}

/// Where in the private folder what was chosen is copied to.
const CHOSEN: &str = "chosen";

fn copy_of(path: &Path, private: &Path) -> Option<PathBuf> {
    path.file_name().map(|name| private.join(CHOSEN).join(name))
}

/// A copy of a file; of a very large one the beginning, which tells that it is too large.
fn copied(from: &Path, to: &Path) -> io::Result<u64> {
    use std::io::Read;
    let most = sightline_pack::MOST_BYTES as u64 + 1;
    io::copy(&mut fs::File::open(from)?.take(most), &mut fs::File::create(to)?)
}

async fn to_save(name: &str, variable: &str) -> Option<PathBuf> {
    if cfg!(feature = "webdriver") {
        return told(variable);
    }
    of_kind(name).set_file_name(name).save_file().await.map(|file| file.path().to_path_buf())
}

async fn to_open(name: &str) -> Option<PathBuf> {
    if cfg!(feature = "webdriver") {
        return told("SIGHTLINE_OPEN");
    }
    of_kind(name).pick_file().await.map(|file| file.path().to_path_buf())
}

async fn to_open_key() -> Option<PathBuf> {
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_arrives_as_it_was_sent() {
        let asked = Asked::Save { name: "a\nb.html".to_owned(), locked: false };
        let request = written(&asked, b"\n<p>\n").unwrap();
        assert_eq!(read(&request), Some((asked, &b"\n<p>\n"[..])));
        assert!(read(b"no line").is_none() && read(b"{}\n").is_none());
    }
}
