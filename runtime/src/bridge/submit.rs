//! The way of a foreign record into the process-wide logger.

use std::borrow::Cow;

use super::content::Content;
use crate::callsite::Callsite;
use crate::clock::Timestamp;
use crate::level::Level;
use crate::origin::{Foreign, Origin, Place};
use crate::process::logger;
use crate::record::Record;
use crate::reentry;
use crate::scope::{Bound, Fields, correlation, snapshot};
use crate::scrub::{scrub, scrub_text};
use crate::value::{beginning, cut};

/// Most bytes of a target, an event's name or a file's.
const MAX_NAME_BYTES: usize = 256;
/// Most bytes of it that are looked at.
const MAX_READ_BYTES: usize = 8 * 1024;

/// Everything but the text and the fields.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) level: Level,
    pub(super) target: &'a str,
    pub(super) event: Option<&'a str>,
    pub(super) place: Option<Place>,
    /// The fields of the spans around it, innermost first.
    pub(super) spans: Vec<Fields>,
}

/// Logs a record of which `read` reads the rest, unless this thread is too deep in log calls already.
pub(super) fn submit(head: Head<'_>, read: impl FnOnce(&mut Content)) {
    let Some(_inside) = reentry::enter() else {
        return;
    };
    let time = Timestamp::now();
    let mut content = Content::read(read);
    let message = content.message.take().unwrap_or_default();
    let foreign = Foreign {
        message: scrub_text(&message),
        target: name(head.target).into(),
        event: head.event.map(|event| name(event).into()),
    };
    logger().take(Record {
        site: &FOREIGN,
        level: head.level,
        time,
        correlation: correlation(),
        values: scrub(content.into_values()),
        context: snapshot().inside(head.spans),
        bound: Bound::default(),
        sample_rate: None,
        origin: Some(Box::new(Origin {
            place: head.place,
            foreign: Some(foreign),
        })),
    });
}

/// A name that may have been made at run time, bounded and scrubbed.
pub(super) fn name(text: &str) -> String {
    // Scrubbed first: a secret that was cut has no shape any more.
    let clean = scrub_text(beginning(text, MAX_READ_BYTES));
    if clean.len() <= MAX_NAME_BYTES {
        clean
    } else {
        cut(&clean, MAX_NAME_BYTES)
    }
}

/// Where a record says it is from.
pub(super) fn place(file: Option<Cow<'static, str>>, line: Option<u32>) -> Option<Place> {
    file.map(|file| (file, line.unwrap_or_default()))
}

/// Holds no keys: every key of a foreign record is its own.
static FOREIGN: Callsite = Callsite::new(None, "", "", line!());
