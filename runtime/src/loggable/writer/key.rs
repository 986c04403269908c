//! The key of a value, until the value is written.

/// A key that is written when its value is, so that an absent value leaves no key.
#[derive(Clone, Copy, Debug)]
pub(in crate::loggable) enum PendingKey<'a> {
    /// An item of a sequence has none.
    Item,
    /// One of the call site's, with its number.
    Static(usize, &'a str),
    Entry(&'a str),
    /// A field named `prefix.name`.
    Prefixed(&'a str, &'a str),
    /// The entries of a map become fields under this prefix.
    Spread(&'a str),
}

impl<'a> PendingKey<'a> {
    /// The name of what is written; none of an item.
    pub(super) const fn name(self) -> &'a str {
        match self {
            Self::Item => "",
            Self::Static(_, name)
            | Self::Entry(name)
            | Self::Prefixed(_, name)
            | Self::Spread(name) => name,
        }
    }
}
