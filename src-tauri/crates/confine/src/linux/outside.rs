//! Two processes in place of one. The process that was started stays outside: it has no window and holds no answers. It
//! starts the program of the window, shut off from files, for the window and all that belongs to it; and where a person wants
//! a file saved or opened, it starts a helper for that one file, which shows the system's dialogue. So whoever holds the
//! answers can reach no file of the person's, and the dialogue can reach all of them.
//!
//! Outside can be the program of the window itself, or another one: the libraries of a web view take long to load, and
//! outside nobody needs them.
//!
//! What is asked for goes through a local socket that no other process has: its length in eight bytes, then itself; the
//! reply comes the same way. The two who speak know what it means; this file does not.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, getppid, set_parent_process_death_signal};

use super::close_memory;
use super::files::shut_window_files;
use super::folder::{PREFIX, PrivateFolder};
use super::network::{Sockets, shut_off};
use crate::{Confined, ConfinementError, Reach, Start, failed};

/// Names the private folder in the environment of the processes that were started from outside.
const FOLDER: &str = "SIGHTLINE_PRIVATE_FOLDER";
/// Says that the process is the helper for one file.
const HELPER: &str = "SIGHTLINE_HELPER";
/// Nothing that is asked for is longer: a pack has 32 MB.
const LONGEST: u64 = 40 * 1024 * 1024;
/// Begins what is asked of the helper.
const ASK: u8 = b'?';
/// Begins the order to start afresh once this process has ended.
const AGAIN: u8 = b'!';

const STEP: &str = "starting behind a second process";

/// The way to the process outside.
#[derive(Debug)]
pub struct Outside {
    stream: UnixStream,
    /// Held from a question to its answer.
    asking: Mutex<()>,
    /// Held while something is written. Whoever wants to start afresh does not wait for an answer.
    writing: Mutex<()>,
}

impl Outside {
    /// Has the helper answer.
    ///
    /// # Errors
    /// When the process outside is gone, or the helper could not answer.
    pub fn ask(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        let _asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        self.send(ASK, request)?;
        match receive(&self.stream)? {
            (ASK, reply) => Ok(reply),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Has the program started afresh, with these arguments and this variable, as soon as this process has ended.
    ///
    /// # Errors
    /// When the process outside is gone.
    pub fn start_again(&self, (name, value): (&str, &str), arguments: &[OsString]) -> io::Result<()> {
        let parts = [name.as_bytes(), value.as_bytes()].into_iter();
        let order =
            parts.chain(arguments.iter().map(|argument| argument.as_bytes())).collect::<Vec<_>>().join(&0);
        self.send(AGAIN, &order)
    }

    fn send(&self, kind: u8, content: &[u8]) -> io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        send(&self.stream, kind, content)
    }
}

fn send(mut stream: &UnixStream, kind: u8, content: &[u8]) -> io::Result<()> {
    stream.write_all(&[kind])?;
    stream.write_all(&(content.len() as u64).to_le_bytes())?;
    stream.write_all(content)
}

fn receive(mut stream: &UnixStream) -> io::Result<(u8, Vec<u8>)> {
    let (mut kind, mut length) = ([0], [0; 8]);
    stream.read_exact(&mut kind)?;
    stream.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    if length > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut content = Vec::new();
    stream.take(length).read_to_end(&mut content)?;
    if (content.len() as u64) < length {
        Err(io::ErrorKind::UnexpectedEof.into())
    } else {
        Ok((kind[0], content))
    }
}

/// Confines the program for a window. The process that was started comes back only when all is over; the one that it
/// starts comes back confined.
///
/// # Errors
/// When a step fails; nothing may be shown then.
pub fn window(reach: &Reach) -> Result<Start, ConfinementError> {
    match std::env::var_os(FOLDER).map(PathBuf::from) {
        None => {
            let own = std::env::current_exe().map_err(failed(STEP))?;
            let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
            stay_outside(&own, &arguments).map(Start::Over)
        }
        Some(folder) => {
            // Once more than outside: what the first has tried says nothing about the second.
            let shut = shut_in()?;
            go_inside(folder, shut, reach).map(Start::Confined)
        }
    }
}

/// What every process of ours shuts itself off from, before anything else. Says whether the network is.
fn shut_in() -> Result<bool, ConfinementError> {
    let shut = cfg!(not(feature = "network-for-tests"));
    close_memory()?;
    if shut {
        shut_off(Sockets::Local)?;
    }
    Ok(shut)
}

fn go_inside(folder: PathBuf, network_shut: bool, reach: &Reach) -> Result<Confined, ConfinementError> {
    end_with_parent(&folder)?;
    // Out of the place where every child would find it, to one that is closed to them.
    let stream = io::stdin().as_fd().try_clone_to_owned().map_err(failed(STEP))?;
    let nothing = std::fs::File::open("/dev/null").map_err(failed(STEP))?;
    rustix::stdio::dup2_stdin(&nothing).map_err(failed(STEP))?;
    let files_shut = shut_window_files(&folder, reach)?;
    let outside =
        Outside { stream: UnixStream::from(stream), asking: Mutex::default(), writing: Mutex::default() };
    Ok(Confined { network_shut, files_shut, folder: Some(folder), outside: Some(outside) })
}

/// The process from which this one was started, by the name of the private folder.
pub fn started_by() -> Option<u32> {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from)?;
    folder.file_name()?.to_string_lossy().strip_prefix(PREFIX)?.parse().ok()
}

/// Without the process outside there is nobody to remove the folder: this one ends with it.
fn end_with_parent(folder: &Path) -> Result<(), ConfinementError> {
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(failed(STEP))?;
    let parent = getppid().map(|id| id.as_raw_nonzero().get().unsigned_abs());
    if parent == started_by() {
        return Ok(());
    }
    Err(failed(STEP)(format!("{} is another process's folder", folder.display())))
}

/// Shuts this process off from the network, starts the program of the window with these arguments, and does what it asks
/// for until it ends; gives its exit code. That program must call [`window`] before anything else.
///
/// # Errors
/// When a step fails; there is no window then.
pub fn stay_outside(program: &Path, arguments: &[OsString]) -> Result<u8, ConfinementError> {
    shut_in()?;
    let folder = PrivateFolder::make()?;
    let (ours, theirs) = UnixStream::pair().map_err(failed(STEP))?;
    let mut inside = command(program, &folder)
        .args(arguments)
        .stdin(OwnedFd::from(theirs))
        .spawn()
        .map_err(failed(STEP))?;
    let again = serve(&ours, program, &folder);
    drop(ours);
    let status = inside.wait().map_err(failed(STEP))?;
    drop(folder);
    if let Some(order) = again {
        start_again(program, &order).map_err(failed(STEP))?;
    }
    Ok(code(status))
}

/// Does what is asked for until nobody asks any more; gives the order to start afresh, if that came.
fn serve(stream: &UnixStream, program: &Path, folder: &PrivateFolder) -> Option<Vec<u8>> {
    loop {
        match receive(stream).ok()? {
            (ASK, mut request) => {
                let reply = helped(stream, command(program, folder), &request);
                // It may be what a person saves.
                request.fill(0);
                std::hint::black_box(&request);
                // No answer is one, too: the one who asked must not wait for ever. Who has gone meanwhile may have left an
                // order.
                drop(send(stream, ASK, &reply.unwrap_or_default()));
            }
            (AGAIN, order) => return Some(order),
            _ => return None,
        }
    }
}

/// Starts a helper for one request. It ends with whoever asked: no dialogue stays on the screen after the window has gone.
fn helped(stream: &UnixStream, mut program: Command, request: &[u8]) -> io::Result<Vec<u8>> {
    let mut helper = program.env(HELPER, "1").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let reply = converse(stream, &mut helper, request);
    if reply.is_err() {
        helper.kill()?;
    }
    helper.wait()?;
    reply
}

fn converse(stream: &UnixStream, helper: &mut Child, request: &[u8]) -> io::Result<Vec<u8>> {
    if let Some(mut stdin) = helper.stdin.take() {
        stdin.write_all(request)?;
    }
    let mut reply = Vec::new();
    if let Some(stdout) = helper.stdout.take() {
        let mut either = [PollFd::new(&stdout, PollFlags::IN), PollFd::new(stream, PollFlags::IN)];
        while poll(&mut either, None)? == 0 {}
        // Who waits for an answer says nothing, but to start afresh.
        if !either[1].revents().is_empty() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        stdout.take(LONGEST).read_to_end(&mut reply)?;
    }
    Ok(reply)
}

/// The program of the window, with every cache and data folder sent to the private one.
fn command(program: &Path, folder: &PrivateFolder) -> Command {
    let folder = folder.path();
    let mut again = Command::new(program);
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        // Where there is no session bus, libraries would start one, and leave its address under the home.
        again.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    again
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("TMPDIR", folder)
        // Settings and shader caches would be written under the person's home.
        .env("GSETTINGS_BACKEND", "memory")
        .env("MESA_SHADER_CACHE_DISABLE", "true")
        // A page of text needs no graphics driver; without a cache it would compile its shaders at every start.
        .env("GDK_GL", "disable")
        // A name that a library looks up is asked of a service of the system (systemd, since 250), over a local socket: that
        // one is to ask nobody either.
        .env("SYSTEMD_NSS_RESOLVE_NETWORK", "0")
        .env(FOLDER, folder);
    again
}

/// Starts the program of the window afresh; its filter stays, as children inherit it.
fn start_again(program: &Path, order: &[u8]) -> io::Result<()> {
    let mut parts = order.split(|byte| *byte == 0);
    let (Some(name), Some(value)) = (parts.next(), parts.next()) else { return Ok(()) };
    let arguments = parts.map(|argument| OsString::from_vec(argument.to_vec()));
    let mut again = Command::new(program);
    again.args(arguments).env(OsStr::from_bytes(name), OsStr::from_bytes(value)).spawn().map(drop)
}

fn code(status: ExitStatus) -> u8 {
    status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

/// Whether this process is the helper for one file.
#[must_use]
pub fn is_helper() -> bool {
    std::env::var_os(HELPER).is_some()
}

/// What a helper does: it reads what is asked, and writes what `answer` makes of that. It may reach the person's files; the
/// network is shut off, as for the process that started it.
///
/// # Errors
/// When it was not started from outside, or cannot be confined.
pub fn answer_outside(answer: impl FnOnce(&[u8], &Path) -> Vec<u8>) -> Result<(), ConfinementError> {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from).unwrap_or_default();
    close_memory()?;
    end_with_parent(&folder)?;
    if cfg!(not(feature = "network-for-tests")) {
        shut_off(Sockets::Local)?;
    }
    let mut request = Vec::new();
    io::stdin().read_to_end(&mut request).map_err(failed(STEP))?;
    let reply = answer(&request, &folder);
    request.fill(0);
    std::hint::black_box(&request);
    io::stdout().write_all(&reply).map_err(failed(STEP))
}
