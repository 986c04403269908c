//! A record for every panic.

use std::any::Any;
use std::panic::{self, PanicHookInfo};
use std::sync::Once;
use std::time::Duration;

use crate::callsite::Callsite;
use crate::context;
use crate::level::Level;
use crate::process::{self, logger};
use crate::reentry;
use crate::worker::own_record;

/// How long a panicking thread waits for the record to leave: the process may be about to end.
const FLUSH_AT_PANIC: Duration = Duration::from_secs(1);

static PANICKED: Callsite = Callsite::new(
    Some(Level::Error),
    "Thread panicked\u{1f}panic_message\u{1f}thread\u{1f}column",
    concat!("candor\u{1f}", file!()),
    line!(),
);

/// Puts the record before whatever the previous hook does.
pub(crate) fn install_hook() {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            record(info);
            previous(info);
        }));
    });
}

fn record(info: &PanicHookInfo<'_>) {
    // A value that panics while it is logged is named in its own record.
    if reentry::is_inside() {
        return;
    }
    let thread = std::thread::current();
    let column = info.location().map(panic::Location::column);
    let message = message(info.payload());
    let mut record = own_record(&PANICKED, &[&message, &thread.name(), &column]);
    record.trace_id = context::trace_id();
    record.scope = context::current();
    record.origin = info
        .location()
        .map(|location| (location.file().to_owned(), location.line()));
    logger().take(record);
    drop(process::flush(FLUSH_AT_PANIC));
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(a panic value that is no text)")
}
