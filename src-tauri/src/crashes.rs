//! Windows keeps copies of a crashed program's memory, and may send them to its maker. Not of this one. Untried on a
//! Windows.
#![expect(unsafe_code, reason = "Windows has these settings as functions of C alone")]

use windows_sys::Win32::System::Diagnostics::Debug::{
    SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
};
use windows_sys::Win32::System::ErrorReporting::{WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags};

/// Asks Windows not to report a crash of this process and of those that it starts, which inherit it; and if a report is
/// made all the same, to leave out what was on the heap, where the answers are. Nothing is written for it.
pub fn leave_no_dump() {
    // SAFETY: both take numbers and change settings of this process.
    unsafe {
        SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
        // Where it fails, the first still holds, and there is nobody to tell.
        let _ = WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
    }
}
