//! A record for every panic.

use std::any::Any;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::borrow::Cow;
use std::io::Write;
use std::panic::{self, PanicHookInfo};
use std::sync::{Once, mpsc};
use std::thread;
use std::time::Duration;

use crate::callsite::Callsite;
use crate::collect;
use crate::level::Level;
use crate::origin::Origin;
use crate::process::{self, is_wanted, logger};
use crate::record::Record;
use crate::reentry;
use crate::scope::{correlation, snapshot};
use crate::scrub::scrubbed;
use crate::value::cut;
use crate::worker::own_record;

/// How long a panicking thread waits for the record to leave: the process may be about to end.
const FLUSH_AT_PANIC: Duration = Duration::from_secs(1);

static PANICKED: Callsite = Callsite::new(
    Some(Level::Error),
    "Thread panicked\u{1f}panic_message\u{1f}thread\u{1f}column",
    "candor\u{1f}candor/src/panic.rs",
    line!(),
);

/// Puts the record before whatever the previous hook does.
///
/// The previous hook prints the message as it is, so it is left out where the message holds a secret; what takes its
/// place on standard error is the same text without the secret.
pub(crate) fn install_hook() {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            record(info);
            match without_secrets(info) {
                None => previous(info),
                Some(Clean { thread, message }) => tell(info, &thread, &message),
            }
        }));
    });
}

fn record(info: &PanicHookInfo<'_>) {
    // A value that panics while it is logged is named in its own record.
    if reentry::is_inside() || !is_wanted(&PANICKED, Level::Error) {
        return;
    }
    let thread = thread::current();
    let column = info.location().map(panic::Location::column);
    let message = message(info.payload());
    let mut record = own_record(&PANICKED, &[&message, &thread.name(), &column]);
    record.correlation = correlation();
    record.context = snapshot();
    record.origin = info
        .location()
        .map(|location| Box::new(Origin::at(location.file().to_owned(), location.line())));
    let goes_to_a_test = collect::here().is_some();
    if goes_to_a_test || logger().pipeline().is_own_adapter() {
        logger().take(record);
        drop(process::flush(FLUSH_AT_PANIC));
    } else {
        deliver_elsewhere(record);
    }
}

/// What other hooks would print, without its secrets.
struct Clean {
    thread: String,
    message: String,
}

/// `None` where there is no secret to keep from the other hooks.
fn without_secrets(info: &PanicHookInfo<'_>) -> Option<Clean> {
    let current = thread::current();
    let thread = current.name().unwrap_or("<unnamed>");
    let message = message(info.payload());
    // The thread is held up as long as this is read; nobody reads more.
    let shown = if message.len() > MOST_READ {
        Cow::Owned(cut(message, MOST_READ))
    } else {
        Cow::Borrowed(message)
    };
    let (clean_thread, clean) = (scrubbed(thread), scrubbed(&shown));
    let is_whole = clean_thread.is_none() && clean.is_none() && shown.len() == message.len();
    (!is_whole).then(|| Clean {
        thread: clean_thread.unwrap_or_else(|| thread.to_owned()),
        message: clean.unwrap_or_else(|| shown.into_owned()),
    })
}

/// Bytes of a panic message; a record holds fewer.
const MOST_READ: usize = 256 * 1024;

/// Says on standard error what the standard library's own hook would have said.
fn tell(info: &PanicHookInfo<'_>, name: &str, message: &str) {
    let place = info.location().map(ToString::to_string);
    let place = place.unwrap_or_else(|| "an unknown place".to_owned());
    let mut text = format!("\nthread '{name}' panicked at {place}:\n{message}\n");
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        text.extend(["stack backtrace:\n", &backtrace.to_string()]);
    }
    text.push_str(
        "note: what looked like a secret was removed, so no other panic hook has seen this one\n",
    );
    drop(std::io::stderr().lock().write_all(text.as_bytes()));
}

/// Delivers on another thread: a panic of a third party's adapter inside the hook would abort the program.
///
/// The wait is bounded, for the panicking thread may hold a lock that the adapter needs.
fn deliver_elsewhere(record: Record) {
    let (done, waiting) = mpsc::channel();
    let work = move || {
        // Marked as inside a log call: a panic here leaves no record of its own.
        let _inside = reentry::enter();
        logger().take(record);
        drop(process::flush(FLUSH_AT_PANIC));
        let _nobody_waits_any_more = done.send(());
    };
    let thread = thread::Builder::new().name("candor-panic".to_owned());
    if thread.spawn(work).is_ok() {
        let _late_or_done = waiting.recv_timeout(FLUSH_AT_PANIC);
    }
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(a panic value that is no text)")
}
