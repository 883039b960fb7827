//! An allocator that counts while it is told to.
#![expect(unsafe_code, reason = "an allocator is unsafe by its nature; this one hands everything on")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// Counts, where counting is on; else it costs one look.
pub struct Counting;

static ON: AtomicBool = AtomicBool::new(false);
static NUMBER: AtomicUsize = AtomicUsize::new(0);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static FREED: AtomicUsize = AtomicUsize::new(0);

fn count(bytes: usize) {
    if ON.load(Relaxed) {
        NUMBER.fetch_add(1, Relaxed);
        BYTES.fetch_add(bytes, Relaxed);
    }
}

fn free(bytes: usize) {
    if ON.load(Relaxed) {
        FREED.fetch_add(bytes, Relaxed);
    }
}

// SAFETY: every call is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: as it came.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: as it came.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        free(layout.size());
        // SAFETY: as it came.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        free(layout.size());
        count(size);
        // SAFETY: as it came.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// What some work allocated.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// How often.
    pub number: usize,
    /// How many bytes in all.
    pub bytes: usize,
    /// How many of these are still held.
    pub held: usize,
}

/// Counts what some work allocates. What it gives back is still held when the count ends.
pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Memory) {
    for counter in [&NUMBER, &BYTES, &FREED] {
        counter.store(0, Relaxed);
    }
    ON.store(true, Relaxed);
    let done = work();
    ON.store(false, Relaxed);
    let (bytes, freed) = (BYTES.load(Relaxed), FREED.load(Relaxed));
    (done, Memory { number: NUMBER.load(Relaxed), bytes, held: bytes.saturating_sub(freed) })
}
