//! The fields that a logger was given.

use std::sync::Arc;

use super::Fields;

/// Sets of fields, newest last; shared by the loggers that were bound from one another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bound(Option<Arc<[Fields]>>);

impl Bound {
    /// The same with one set more.
    ///
    /// A statement that binds again, as in a worker's loop, replaces what it bound before: the sets stay as few as
    /// the statements that made them.
    pub(crate) fn with(&self, fields: Fields) -> Self {
        let site = fields.site;
        let earlier = self.0.iter().flat_map(|sets| sets.iter());
        let kept = earlier.filter(|set| !std::ptr::eq(set.site, site));
        Self(Some(kept.cloned().chain([fields]).collect()))
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The sets, newest first.
    pub(crate) fn layers(&self) -> impl Iterator<Item = &Fields> {
        self.0.iter().flat_map(|sets| sets.iter().rev())
    }
}
