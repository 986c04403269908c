//! Which statements of `tracing` reach candor, so that their echoes through `log` are known.
//!
//! With its features `log` and `log-always`, `tracing` repeats events as records of `log`: before or after it dispatches
//! them, as the form of the macro has it. Order says nothing, so place does.

use std::collections::BTreeSet;
use std::sync::{PoisonError, RwLock};

use tracing_core::Metadata;
#[cfg(feature = "log")]
use tracing_core::{Dispatch, dispatcher};

/// Every statement seen so far.
static SEEN: RwLock<BTreeSet<Statement>> = RwLock::new(BTreeSet::new());

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Statement {
    file: File,
    line: u32,
    kind: Kind,
}

/// A file, by where its name lies in memory: an echo brings the very same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct File(usize);

impl File {
    pub(super) fn of(name: &str) -> Self {
        Self(name.as_ptr().addr())
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Event,
    Span,
}

/// Called when a statement is seen for the first time, and once more with its first record: another thread may still
/// be at the first.
pub(super) fn note(metadata: &Metadata<'_>) {
    if let (Some(file), Some(line)) = (metadata.file(), metadata.line()) {
        let kind = if metadata.is_event() {
            Kind::Event
        } else {
            Kind::Span
        };
        let file = File::of(file);
        let statement = Statement { file, line, kind };
        if !is_known(&statement) {
            let mut seen = SEEN.write().unwrap_or_else(PoisonError::into_inner);
            seen.insert(statement);
        }
    }
}

/// Whether an event is made at this place.
pub(super) fn is_event(file: File, line: u32) -> bool {
    let kind = Kind::Event;
    is_known(&Statement { file, line, kind })
}

/// Under these names, `tracing` tells `log` of spans that have no fields, and of every step in and out of one.
const TARGETS_OF_SPANS: [&str; 2] = ["tracing::span", "tracing::span::active"];

pub(super) fn is_about_spans(target: &str) -> bool {
    TARGETS_OF_SPANS.contains(&target)
}

/// Whether candor hears the statement at this place through `tracing`, on this thread.
///
/// Of spans, `log` is told that they begin and end: no event, whoever listens. Nor could it be asked who does, for
/// `tracing` tells it from within its own look-up.
#[cfg(feature = "log")]
pub(in crate::bridge) fn hears(target: &str, (file, line): (&str, u32)) -> bool {
    let (file, kind) = (File::of(file), Kind::Span);
    if is_about_spans(target) {
        // Also of one that nobody wanted when it began, and that was not noted then.
        super::install::is_attached()
    } else if is_event(file, line) {
        dispatcher::get_default(Dispatch::is::<super::TracingLayer>)
    } else {
        is_known(&Statement { file, line, kind })
    }
}

fn is_known(statement: &Statement) -> bool {
    let seen = SEEN.read().unwrap_or_else(PoisonError::into_inner);
    seen.contains(statement)
}
