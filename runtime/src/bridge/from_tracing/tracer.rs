//! Records of `log` that the `LogTracer` of the crate `tracing-log` has made events of.

use std::fmt;

use tracing_core::field::Visit;
use tracing_core::{Event, Field};

use super::callsites::{self, File};
use crate::bridge::submit::{name, place};
use crate::origin::Place;

/// Where such a record really comes from: the event tells it in fields.
#[derive(Debug, Default)]
pub(super) struct Told {
    target: String,
    file: Option<(File, String)>,
    line: Option<u32>,
}

impl Told {
    /// `None` for any other event.
    pub(super) fn by_log_tracer(event: &Event<'_>) -> Option<Self> {
        let metadata = event.metadata();
        if metadata.target() != "log" || metadata.fields().field("log.target").is_none() {
            return None;
        }
        let mut told = Self::default();
        event.record(&mut told);
        Some(told)
    }

    pub(super) fn target(&self) -> &str {
        &self.target
    }

    pub(super) fn place(&self) -> Option<Place> {
        let file = self.file.as_ref().map(|(_, name)| name.clone().into());
        place(file, self.line)
    }

    /// Whether it repeats what came here by itself.
    pub(super) fn is_echo(&self) -> bool {
        let place = self.file.as_ref().zip(self.line);
        callsites::is_about_spans(&self.target)
            || place.is_some_and(|(&(file, _), line)| callsites::is_event(file, line))
    }
}

impl Visit for Told {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "log.target" => value.clone_into(&mut self.target),
            "log.file" => self.file = Some((File::of(value), name(value))),
            _ => {}
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "log.line" {
            self.line = u32::try_from(value).ok();
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}
