//! The key of a value, until the value is written.

use std::borrow::Cow;

use candor_policy::is_reserved;

use super::super::text::short;
use crate::value::Sink;

/// A key that is written when its value is, so that an absent value leaves no key.
#[derive(Clone, Copy, Debug)]
pub(in crate::loggable) enum PendingKey<'a> {
    /// An item of a sequence has none; its name is that of the sequence.
    Item(&'a str),
    /// One of the call site's, with its number.
    Static(usize, &'a str),
    Entry(&'a str),
    /// A field of the record, by a name that only the running program knows.
    #[cfg_attr(
        not(any(feature = "log", feature = "tracing")),
        expect(dead_code, reason = "only other logging libraries have such fields")
    )]
    Field(&'a str),
    /// A field named `prefix.name`.
    Prefixed(&'a str, &'a str),
    /// The entries of a map become fields under this prefix.
    Spread(&'a str),
}

impl<'a> PendingKey<'a> {
    /// The name of what is written.
    pub(super) const fn name(self) -> &'a str {
        match self {
            Self::Item(name)
            | Self::Static(_, name)
            | Self::Entry(name)
            | Self::Field(name)
            | Self::Prefixed(_, name)
            | Self::Spread(name) => name,
        }
    }

    pub(super) fn write_to(self, sink: &mut Sink) {
        match self {
            Self::Item(_) => {}
            Self::Static(index, _) => sink.static_key(index),
            Self::Entry(name) => sink.entry_key(&short(name)),
            Self::Field(name) => sink.dynamic_key(&free(name)),
            Self::Prefixed(prefix, name) => sink.dynamic_key(&format!("{prefix}.{}", short(name))),
            Self::Spread(prefix) => sink.dynamic_key(prefix),
        }
    }

    /// The key of what stands beside the value: `email_prev` of `email`. `false` for an item, which has no place for it.
    pub(super) fn write_beside(self, suffix: &str, sink: &mut Sink) -> bool {
        match self {
            Self::Item(_) => return false,
            Self::Static(_, name) | Self::Spread(name) => {
                sink.dynamic_key(&format!("{name}{suffix}"));
            }
            Self::Entry(name) => sink.entry_key(&format!("{}{suffix}", short(name))),
            Self::Field(name) => sink.dynamic_key(&format!("{}{suffix}", free(name))),
            Self::Prefixed(prefix, name) => {
                sink.dynamic_key(&format!("{prefix}.{}{suffix}", short(name)));
            }
        }
        true
    }
}

/// The name, or another where a record uses it for itself.
fn free(name: &str) -> Cow<'_, str> {
    if is_reserved(name) {
        Cow::Owned(format!("fields.{name}"))
    } else {
        short(name)
    }
}
