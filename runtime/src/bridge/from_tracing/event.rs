//! An event of `tracing` as a record.

use tracing_core::{Event, Level as TheirLevel, Subscriber};
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use super::levels::level_of;
use super::tracer::Told;
use super::visitor::Visitor;
use super::{callsites, spans};
use crate::bridge::content::Content;
use crate::bridge::levels::is_wanted;
use crate::bridge::submit::{Head, place, submit};
use crate::contain::contained;

/// What the macros of `tracing` call an event that its author gave no name: `event src/main.rs:7`.
const UNNAMED: &str = "event ";

pub(super) fn happened<S>(event: &Event<'_>, context: &Context<'_, S>)
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let told = Told::by_log_tracer(event);
    let metadata = event.metadata();
    let level = level_of(*metadata.level());
    let target = told.as_ref().map_or(metadata.target(), Told::target);
    if !is_wanted(target, level) || told.as_ref().is_some_and(Told::is_echo) {
        return;
    }
    callsites::note(metadata);
    let named = Some(metadata.name()).filter(|name| told.is_none() && !name.starts_with(UNNAMED));
    let own_place = || place(metadata.file().map(Into::into), metadata.line());
    let head = Head {
        level,
        target,
        event: named,
        place: told.as_ref().map_or_else(own_place, Told::place),
        // What other layers did to a span may panic here; the event is not lost for it.
        spans: contained(|| spans::around(event, context)).unwrap_or_default(),
    };
    submit(head, |content| read(event, told.is_some(), content));
}

fn read(event: &Event<'_>, is_told: bool, content: &mut Content) {
    let metadata = event.metadata();
    event.record(&mut Visitor::of_event(content, is_told));
    if content.message.is_none() {
        // A record without a sentence is still to be found by where it comes from.
        content.message = Some(metadata.name().to_owned());
    }
    if *metadata.level() == TheirLevel::TRACE {
        content.field("trace", &true);
    }
}
