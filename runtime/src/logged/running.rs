//! A call inside its body, on one thread.

use std::sync::Arc;
use std::thread;

use super::open::{End, Open, Verdict};
use super::{Failure, Opened};
use crate::loggable::{Loggable, ValueWriter};
use crate::scope::{Entered, enter};

/// Closes the call when it is dropped, if nothing has closed it before.
///
/// The expansion holds it in a function that awaits nothing while it is there.
#[must_use]
pub struct Running {
    // First: the record is made inside the scope.
    end: AtTheEnd,
    _inside: Option<Entered>,
}

struct AtTheEnd {
    open: Option<Box<Open>>,
    /// A function that a destructor calls while a panic unwinds has not panicked itself.
    was_panicking: bool,
    verdict: Option<Verdict>,
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running").finish_non_exhaustive()
    }
}

/// Enters the scope of a call.
pub fn run(opened: Opened) -> Running {
    let open = opened.0;
    let inside = open
        .as_ref()
        .map(|open| enter(Some(Arc::clone(&open.scope))));
    Running {
        end: AtTheEnd {
            open,
            was_panicking: thread::panicking(),
            verdict: None,
        },
        _inside: inside,
    }
}

impl Running {
    /// Whether the values of `ok(…)` are needed; if not, the call is closed.
    pub fn wants_ok(&mut self) -> bool {
        self.end.verdict = self.end.open.as_ref().and_then(|open| open.ok());
        if self.end.verdict.is_none() {
            self.end.open = None;
        }
        self.end.open.is_some()
    }

    /// Closes a call that went well, after [`wants_ok`](Self::wants_ok).
    pub fn ok(&mut self, values: &[&dyn Loggable]) {
        if let (Some(open), Some(verdict)) = (self.end.open.take(), self.end.verdict) {
            open.end(verdict, End::Ok(values));
        }
    }

    /// Closes a call that returned an error, of which is asked only what the record is going to tell.
    pub fn err<'a>(&mut self, failure: impl Fn() -> Failure<'a>) {
        self.end.close(End::Error(&Asked(failure)));
    }
}

/// An error that is asked while its record is written: there its text may panic, and unwanted it is never made.
struct Asked<F>(F);

impl<'a, F: Fn() -> Failure<'a>> Loggable for Asked<F> {
    fn log(&self, out: ValueWriter<'_>) {
        (self.0)().log(out);
    }
}

impl AtTheEnd {
    fn close(&mut self, end: End<'_>) {
        let Some(open) = self.open.take() else {
            return;
        };
        let verdict = match end {
            End::Ok(_) => open.ok(),
            _ => open.not_ok(end),
        };
        if let Some(verdict) = verdict {
            open.end(verdict, end);
        }
    }
}

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        let has_panicked = thread::panicking() && !self.was_panicking;
        self.close(if has_panicked {
            End::Panicked
        } else {
            End::Ok(&[])
        });
    }
}
