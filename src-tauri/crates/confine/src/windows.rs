//! Windows: the program starts itself once more inside an AppContainer that is given no capability. There the system
//! refuses every network connection, and every file that was not granted; children inherit it.
//!
//! **Nobody has tried this on Windows yet.** It is written after Microsoft's documentation and checked by the compiler. What
//! is not known: whether the web view starts in such a container (its folder for data is the container's own, which it may
//! write), whether the program's own file can be read there when it lies outside `Program Files`, and what the dialogue for
//! files may reach. Where a step fails, or a socket can be opened all the same, the window does not open.
#![expect(
    unsafe_code,
    reason = "the system's calls for containers, jobs and crash reports have no safe form"
)]

use std::ffi::{OsStr, OsString, c_void};
use std::io;
use std::os::windows::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;
use std::ptr::{null, null_mut};
use std::time::Duration;

use windows_sys::Win32::Foundation::{CloseHandle, HANDLE, LocalFree};
use windows_sys::Win32::Security::Authorization::ConvertSidToStringSidW;
use windows_sys::Win32::Security::Isolation::{
    CreateAppContainerProfile, DeleteAppContainerProfile, DeriveAppContainerSidFromAppContainerName,
    GetAppContainerFolderPath,
};
use windows_sys::Win32::Security::{
    FreeSid, GetTokenInformation, PSID, SECURITY_CAPABILITIES, TOKEN_QUERY, TokenIsAppContainer,
};
use windows_sys::Win32::System::Com::CoTaskMemFree;
use windows_sys::Win32::System::Diagnostics::Debug::{
    SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
};
use windows_sys::Win32::System::Environment::GetCommandLineW;
use windows_sys::Win32::System::ErrorReporting::{
    WER_FAULT_REPORTING_FLAG_NOHEAP, WerAddExcludedApplication, WerSetFlags,
};
use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
    JobObjectBasicAccountingInformation, JobObjectExtendedLimitInformation, QueryInformationJobObject,
    SetInformationJobObject,
};
use windows_sys::Win32::System::Threading::{
    CREATE_SUSPENDED, CreateProcessW, DeleteProcThreadAttributeList, EXTENDED_STARTUPINFO_PRESENT,
    GetCurrentProcess, GetExitCodeProcess, InitializeProcThreadAttributeList, OpenProcessToken,
    PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES, PROCESS_INFORMATION, ResumeThread, STARTUPINFOEXW,
    TerminateProcess, UpdateProcThreadAttribute,
};

use crate::{Confined, ConfinementError, Reach, Start, failed, probe};

/// The name of the container; its folder is made at a start and removed at the end.
const NAME: &str = "Sightline";
const STEP: &str = "starting in a container without a network";

/// Starts the program in its container, or, there, finds out whether the container holds.
///
/// # Errors
/// When a step fails, or the network can be reached all the same; nothing may be shown then.
pub fn window(_reach: &Reach) -> Result<Start, ConfinementError> {
    leave_no_dump();
    if !in_container().map_err(failed(STEP))? {
        return run_in_container().map(Start::Over).map_err(failed(STEP));
    }
    probe::every_socket()?;
    let folder = Sid::of_container().and_then(|sid| sid.folder()).map_err(failed(STEP))?;
    Ok(Start::Confined(Confined { network_shut: true, files_shut: true, folder: Some(folder) }))
}

/// The terminal program is not put into a container: it could read no file that a person names.
pub fn terminal() -> Result<(), ConfinementError> {
    leave_no_dump();
    Err(ConfinementError::Unsupported)
}

/// There is no way from inside a process.
pub fn shut_files(_reach: &Reach) -> Result<bool, ConfinementError> {
    Ok(false)
}

/// Every process of ours is in the job, and so in the container; how many there are is not known here.
#[must_use]
pub fn all_confined() -> Option<usize> {
    None
}

/// Not known: whoever runs the computer can have dumps written all the same.
#[must_use]
pub fn no_core_dumps() -> bool {
    false
}

/// A crash is reported to nobody, and the system's own reporter, which writes copies of memory, passes this program over.
fn leave_no_dump() {
    let name = std::env::current_exe().ok().and_then(|path| Some(path.file_name()?.to_owned()));
    // SAFETY: takes flags and gives the old ones back; no pointer.
    unsafe { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX) };
    // If a report is made all the same, it leaves out what was on the heap, where the answers are.
    // SAFETY: takes a number and changes a setting of this process.
    unsafe { WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP) };
    if let Some(name) = name {
        let name = wide(&name);
        // SAFETY: the name ends with a zero and lives through the call. In the container it is refused; it was done outside.
        unsafe { WerAddExcludedApplication(name.as_ptr(), 0) };
    }
}

fn in_container() -> io::Result<bool> {
    let mut token: HANDLE = null_mut();
    // SAFETY: the handle of the process itself is always good; `token` is written before it is read.
    done(unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) })?;
    let token = Handle(token);
    let (mut answer, mut length) = (0_u32, 0_u32);
    let size = u32::try_from(size_of::<u32>()).unwrap_or_default();
    // SAFETY: the kind of question is answered by a `u32`, and room for one is given.
    done(unsafe {
        GetTokenInformation(token.0, TokenIsAppContainer, (&raw mut answer).cast(), size, &raw mut length)
    })?;
    Ok(answer != 0)
}

/// Runs the program in the container until it, and whatever it started, has ended.
fn run_in_container() -> io::Result<u8> {
    let sid = Sid::of_container()?;
    let job = job()?;
    let mut room = Vec::new();
    let capabilities = SECURITY_CAPABILITIES { AppContainerSid: sid.0, ..Default::default() };
    let attributes = Attributes::of(&capabilities, &mut room)?;
    let mut start = STARTUPINFOEXW::default();
    start.StartupInfo.cb = u32::try_from(size_of::<STARTUPINFOEXW>()).unwrap_or_default();
    start.lpAttributeList = attributes.0;
    let program = wide(std::env::current_exe()?.as_os_str());
    let mut command = command_line();
    let mut made = PROCESS_INFORMATION::default();
    // SAFETY: every pointer is to something that lives through the call; the command line may be written to, as the call
    // wants; the start-up information is of the extended kind, as its size and the flag say.
    done(unsafe {
        CreateProcessW(
            program.as_ptr(),
            command.as_mut_ptr(),
            null(),
            null(),
            0,
            EXTENDED_STARTUPINFO_PRESENT | CREATE_SUSPENDED,
            null(),
            null(),
            (&raw const start.StartupInfo).cast(),
            &raw mut made,
        )
    })?;
    let (process, thread) = (Handle(made.hProcess), Handle(made.hThread));
    // SAFETY: both handles are open.
    if let Err(error) = done(unsafe { AssignProcessToJobObject(job.0, process.0) }) {
        // SAFETY: the handle is open; the process has not run yet.
        unsafe { TerminateProcess(process.0, 1) };
        return Err(error);
    }
    // SAFETY: the handle is that of the process's first thread.
    unsafe { ResumeThread(thread.0) };
    while running(&job)? > 0 {
        std::thread::sleep(Duration::from_millis(200));
    }
    let mut code = 1;
    // SAFETY: the handle is open; `code` is written.
    done(unsafe { GetExitCodeProcess(process.0, &raw mut code) })?;
    let name = wide(OsStr::new(NAME));
    // SAFETY: the name ends with a zero. What the web view wrote goes with the container's folder.
    unsafe { DeleteAppContainerProfile(name.as_ptr()) };
    Ok(u8::try_from(code).unwrap_or(1))
}

/// Ends everything in it when this process ends.
fn job() -> io::Result<Handle> {
    // SAFETY: no name and no other rights are asked for.
    let job = Handle(unsafe { CreateJobObjectW(null(), null()) });
    if job.0.is_null() {
        return Err(io::Error::last_os_error());
    }
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    let size = u32::try_from(size_of_val(&limits)).unwrap_or_default();
    // SAFETY: the information is of the kind that is named, with its size.
    done(unsafe {
        SetInformationJobObject(job.0, JobObjectExtendedLimitInformation, (&raw const limits).cast(), size)
    })?;
    Ok(job)
}

fn running(job: &Handle) -> io::Result<u32> {
    let mut told = JOBOBJECT_BASIC_ACCOUNTING_INFORMATION::default();
    let size = u32::try_from(size_of_val(&told)).unwrap_or_default();
    // SAFETY: the information is of the kind that is named, with its size.
    done(unsafe {
        QueryInformationJobObject(
            job.0,
            JobObjectBasicAccountingInformation,
            (&raw mut told).cast(),
            size,
            null_mut(),
        )
    })?;
    Ok(told.ActiveProcesses)
}

/// The command line as it was given, with the zero at its end.
fn command_line() -> Vec<u16> {
    // SAFETY: the system's own text, ended by a zero, there as long as the process is.
    unsafe { read_wide(GetCommandLineW()) }
}

/// A text of the system's, with its zero.
///
/// # Safety
/// It must end with a zero.
unsafe fn read_wide(text: *const u16) -> Vec<u16> {
    let mut copy = Vec::new();
    let mut at = text;
    loop {
        // SAFETY: the zero was not met yet, so that this place is one of the text.
        let letter = unsafe { *at };
        copy.push(letter);
        if letter == 0 {
            return copy;
        }
        // SAFETY: the same.
        at = unsafe { at.add(1) };
    }
}

fn wide(text: &OsStr) -> Vec<u16> {
    text.encode_wide().chain([0]).collect()
}

fn done(said: i32) -> io::Result<()> {
    if said == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

struct Handle(HANDLE);

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: it was opened here and is closed once.
        unsafe { CloseHandle(self.0) };
    }
}

/// The container's name for the system.
struct Sid(PSID);

impl Sid {
    /// That of our container, which is made where it is not there.
    fn of_container() -> io::Result<Self> {
        let name = wide(OsStr::new(NAME));
        let mut sid: PSID = null_mut();
        // SAFETY: the three texts end with a zero; no capability is given; `sid` is written where it succeeds.
        let made = unsafe {
            CreateAppContainerProfile(name.as_ptr(), name.as_ptr(), name.as_ptr(), null(), 0, &raw mut sid)
        };
        if made >= 0 {
            return Ok(Self(sid));
        }
        // It is there already, or this process is in it.
        // SAFETY: the same.
        let found = unsafe { DeriveAppContainerSidFromAppContainerName(name.as_ptr(), &raw mut sid) };
        if found >= 0 { Ok(Self(sid)) } else { Err(io::Error::from_raw_os_error(found)) }
    }

    /// The only folder that the container may write.
    fn folder(&self) -> io::Result<PathBuf> {
        let mut written: *mut u16 = null_mut();
        // SAFETY: `self.0` is a name that the system gave; `written` is written where it succeeds.
        done(unsafe { ConvertSidToStringSidW(self.0, &raw mut written) })?;
        let mut path: *mut u16 = null_mut();
        // SAFETY: the text was just written and ends with a zero.
        let found = unsafe { GetAppContainerFolderPath(written, &raw mut path) };
        // SAFETY: it was given to us to free, and is not used any more.
        unsafe { LocalFree(written.cast::<c_void>()) };
        if found < 0 {
            return Err(io::Error::from_raw_os_error(found));
        }
        // SAFETY: the text was just written and ends with a zero.
        let mut letters = unsafe { read_wide(path) };
        letters.pop();
        // SAFETY: it was given to us to free, and is not used any more.
        unsafe { CoTaskMemFree(path.cast::<c_void>()) };
        Ok(PathBuf::from(OsString::from_wide(&letters)))
    }
}

impl Drop for Sid {
    fn drop(&mut self) {
        // SAFETY: the system gave it to us to free; it is freed once.
        unsafe { FreeSid(self.0) };
    }
}

/// What a process is told at its start: here, its container.
struct Attributes(*mut c_void);

impl Attributes {
    fn of(capabilities: &SECURITY_CAPABILITIES, room: &mut Vec<usize>) -> io::Result<Self> {
        let mut size = 0;
        // SAFETY: without a list the call only says how much room one takes.
        unsafe { InitializeProcThreadAttributeList(null_mut(), 1, 0, &raw mut size) };
        room.resize(size.div_ceil(size_of::<usize>()), 0);
        let list = room.as_mut_ptr().cast::<c_void>();
        // SAFETY: the room is as large as was said, and outlives the list.
        done(unsafe { InitializeProcThreadAttributeList(list, 1, 0, &raw mut size) })?;
        let list = Self(list);
        let what = usize::try_from(PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES).unwrap_or_default();
        let value = std::ptr::from_ref(capabilities).cast::<c_void>();
        // SAFETY: the value is of the kind that is named, with its size, and outlives the list in the caller.
        done(unsafe {
            UpdateProcThreadAttribute(
                list.0,
                0,
                what,
                value,
                size_of::<SECURITY_CAPABILITIES>(),
                null_mut(),
                null(),
            )
        })?;
        Ok(list)
    }
}

impl Drop for Attributes {
    fn drop(&mut self) {
        // SAFETY: it was initialized, and its room is still there.
        unsafe { DeleteProcThreadAttributeList(self.0) };
    }
}
