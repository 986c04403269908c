//! What a record says of itself in place of its call site.

use std::borrow::Cow;

/// A source file and a line of it.
pub(crate) type Place = (Cow<'static, str>, u32);

/// Where a record really comes from, where that is not the call site that holds its keys.
///
/// A part that is `None` is the call site's, unless the record is foreign: of that, the call site knows nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    pub(crate) place: Option<Place>,
    pub(crate) foreign: Option<Foreign>,
}

/// What a record of another logging library brings along, scrubbed and bounded.
#[derive(Clone, Debug)]
pub(crate) struct Foreign {
    pub(crate) message: String,
    pub(crate) target: Cow<'static, str>,
    pub(crate) event: Option<Cow<'static, str>>,
}

impl Origin {
    /// Another place, and everything else as the call site says.
    pub(crate) fn at(file: impl Into<Cow<'static, str>>, line: u32) -> Self {
        Self {
            place: Some((file.into(), line)),
            foreign: None,
        }
    }
}
