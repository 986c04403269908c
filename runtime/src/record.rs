//! One log record: typed, redacted and owned.

use std::collections::HashSet;

use crate::callsite::{Callsite, StaticKey};
use crate::clock::Timestamp;
use crate::contain::contained;
use crate::level::Level;
use crate::loggable::{Loggable, Pair, ValueWriter};
use crate::origin::{Foreign, Origin};
use crate::scope::{Bound, Correlation, Snapshot};
use crate::value::{ErrorView, Key, Sink, Value, fields};

/// How the files of candor's own call sites begin.
const OWN_FILES: &str = "candor/src/";

/// A record between the call site and the encoder.
///
/// It holds nothing that was marked as secret: whatever may not be shown was redacted while the
/// record was made.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) site: &'static Callsite,
    pub(crate) level: Level,
    pub(crate) time: Timestamp,
    pub(crate) correlation: Correlation,
    pub(crate) values: Vec<u8>,
    pub(crate) context: Snapshot,
    pub(crate) bound: Bound,
    /// The share of such records that is kept, where the call samples them.
    pub(crate) sample_rate: Option<f64>,
    /// Where it comes from, if that is not its call site.
    pub(crate) origin: Option<Box<Origin>>,
}

/// A field as an encoder sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) key: &'a str,
    pub(crate) value: Value<'a>,
    /// The unit, where the field is a metric.
    pub(crate) unit: Option<&'static str>,
}

/// A record's fields after precedence: no two have the same key.
#[derive(Debug, Default)]
pub(crate) struct Resolved<'a> {
    /// Of the scopes and the bound logger, outermost last.
    pub(crate) context: Vec<Field<'a>>,
    /// Of the call itself.
    pub(crate) call: Vec<Field<'a>>,
}

impl Record {
    pub(crate) fn message(&self) -> &str {
        self.foreign()
            .map_or(self.site.message(), |foreign| &foreign.message)
    }

    pub(crate) fn target(&self) -> &str {
        self.foreign()
            .map_or(self.site.target(), |foreign| &foreign.target)
    }

    pub(crate) fn event(&self) -> Option<&str> {
        match self.foreign() {
            Some(foreign) => foreign.event.as_deref(),
            None => self.site.event(),
        }
    }

    /// File and line; some foreign records don't say theirs.
    pub(crate) fn place(&self) -> Option<(&str, u32)> {
        match self.origin.as_deref() {
            Some(Origin {
                place: Some((file, line)),
                ..
            }) => Some((file, *line)),
            Some(Origin {
                foreign: Some(_), ..
            }) => None,
            _ => Some((self.site.file(), self.site.line())),
        }
    }

    /// The place of a failure: records of less severity don't say theirs, nor does candor of its own.
    pub(crate) fn failure_place(&self) -> Option<(&str, u32)> {
        self.place()
            .filter(|(file, _)| self.level >= Level::Error && !file.starts_with(OWN_FILES))
    }

    /// The function that has failed, where it is known.
    pub(crate) fn failed_function(&self) -> Option<&'static str> {
        self.failure_place().and_then(|_| self.site.function())
    }

    /// Whether somebody put the message together, instead of writing it down.
    pub(crate) fn has_free_message(&self) -> bool {
        self.foreign().is_some()
    }

    fn foreign(&self) -> Option<&Foreign> {
        self.origin.as_deref()?.foreign.as_ref()
    }

    /// Precedence: call, inner scope, outer scope, bound logger.
    pub(crate) fn resolve(&self) -> Resolved<'_> {
        let mut seen = HashSet::new();
        let call = read(self.site, &self.values)
            .filter(|field| seen.insert(field.key))
            .collect();
        let scopes = self.context.layers();
        let context = scopes
            .chain(self.bound.layers())
            .flat_map(|layer| read(layer.site, &layer.values))
            .filter(|field| seen.insert(field.key))
            .collect();
        Resolved { context, call }
    }
}

impl<'a> Resolved<'a> {
    /// Every field but the error, in the order of precedence.
    pub(crate) fn without_error(&self) -> impl Iterator<Item = &Field<'a>> {
        let fields = self.call.iter().chain(&self.context);
        fields.filter(|field| !matches!(field.value, Value::Error(_)))
    }

    /// The error, which has no key of its own: there is one at most.
    pub(crate) fn error(&self) -> Option<ErrorView<'a>> {
        let mut fields = self.call.iter().chain(&self.context);
        fields.find_map(|field| match field.value {
            Value::Error(error) => Some(error),
            _ => None,
        })
    }
}

fn read<'a>(site: &'static Callsite, values: &'a [u8]) -> impl Iterator<Item = Field<'a>> {
    fields(values).map(|(key, value)| match key {
        Key::Static(index) => {
            let key: StaticKey = site.key(index);
            Field {
                key: key.name,
                value,
                unit: key.unit(),
            }
        }
        Key::Dynamic(key) => Field {
            key,
            value,
            unit: None,
        },
    })
}

/// Writes the values of a call, in the order of the call site's keys.
///
/// A value whose `Loggable` or `Display` panics is replaced by a word that says so: a log call must
/// not take the program down.
pub(crate) fn capture(site: &'static Callsite, values: &[&dyn Loggable]) -> Vec<u8> {
    capture_from(site, 0, values)
}

/// The same, for values whose keys begin at `first`.
pub(crate) fn capture_from(
    site: &'static Callsite,
    first: usize,
    values: &[&dyn Loggable],
) -> Vec<u8> {
    let mut sink = Sink::default();
    let mut pair = Pair::new();
    for (index, value) in (first..).zip(values) {
        let (start, key) = (sink.position(), site.key(index).name);
        let writer = ValueWriter::for_field(&mut sink, index, key).beside(&pair);
        if contained(|| value.log(writer)).is_none() {
            sink.rewind(start);
            ValueWriter::for_field(&mut sink, index, key).text("[panicked]");
        }
        if sink.is_static_key(start) {
            pair.note(key, start, &mut sink);
        }
    }
    sink.into_bytes()
}
