//! Keeps a log call that is made inside a log call from going round for ever.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// A `Display` that logs is odd but honest; one that logs itself would never end.
const MAX_DEPTH: u8 = 2;

thread_local! {
    static DEPTH: Cell<u8> = const { Cell::new(0) };
}

thread_local! {
    static DELIVERING: Cell<bool> = const { Cell::new(false) };
}

static REFUSED: AtomicU64 = AtomicU64::new(0);

/// One level of log call on this thread; left when dropped.
pub(crate) struct Entered(());

/// `None` where the thread is too deep already, or runs an adapter's code; then the call is counted.
pub(crate) fn enter() -> Option<Entered> {
    if is_delivering() {
        REFUSED.fetch_add(1, Ordering::Relaxed);
        return None;
    }
    deepen()
}

/// The same for what is no record yet, which an adapter may make: its work may go on elsewhere.
pub(crate) fn deepen() -> Option<Entered> {
    let entered = DEPTH.try_with(|depth| {
        let free = depth.get() < MAX_DEPTH;
        depth.set(depth.get() + u8::from(free));
        free
    });
    // A thread's last moments log like any other: there is no recursion to fear in a destructor.
    match entered {
        Ok(true) | Err(_) => Some(Entered(())),
        Ok(false) => {
            REFUSED.fetch_add(1, Ordering::Relaxed);
            None
        }
    }
}

/// Marks this thread as running an adapter's code, which must not log to itself.
pub(crate) fn deliver() -> Delivering {
    Delivering(
        DELIVERING
            .try_with(|delivering| delivering.replace(true))
            .unwrap_or(false),
    )
}

/// An adapter at work on this thread; holds what the mark was before.
pub(crate) struct Delivering(bool);

impl Drop for Delivering {
    fn drop(&mut self) {
        let _gone = DELIVERING.try_with(|delivering| delivering.set(self.0));
    }
}

/// Whether this thread runs an adapter's code.
pub(crate) fn is_delivering() -> bool {
    DELIVERING.try_with(Cell::get).unwrap_or(false)
}

/// Whether this thread is inside a log call.
pub(crate) fn is_inside() -> bool {
    DEPTH.try_with(|depth| depth.get() > 0).unwrap_or(false)
}

/// Calls refused since the last time this was asked.
pub(crate) fn take_refused() -> u64 {
    REFUSED.swap(0, Ordering::Relaxed)
}

impl Drop for Entered {
    fn drop(&mut self) {
        let _gone = DEPTH.try_with(|depth| depth.set(depth.get().saturating_sub(1)));
    }
}
