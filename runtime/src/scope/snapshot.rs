//! What a record keeps of the scopes it was made in.

use std::sync::Arc;

use super::{Bound, Fields, Scope, current};

/// The scopes around a record, as they were when it was made: what becomes known later is not in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Snapshot {
    scope: Option<Arc<Scope>>,
    /// Of the few scopes that have any: their place in the chain, and what was bound so far.
    late: Vec<(usize, Bound)>,
    /// Of the spans that another library keeps, innermost first.
    spans: Vec<Fields>,
}

/// The scopes around this thread's next record.
pub(crate) fn snapshot() -> Snapshot {
    current().map_or_else(Snapshot::default, Snapshot::of)
}

impl Snapshot {
    fn of(scope: Arc<Scope>) -> Self {
        let late = scope.chain().enumerate();
        let late = late
            .map(|(place, scope)| (place, scope.late()))
            .filter(|(_, bound)| !bound.is_empty())
            .collect();
        Self {
            scope: Some(scope),
            late,
            spans: Vec::new(),
        }
    }

    /// The same, and inside it the spans of another library, innermost first.
    #[cfg(any(feature = "log", feature = "tracing"))]
    pub(crate) fn inside(mut self, spans: Vec<Fields>) -> Self {
        self.spans = spans;
        self
    }

    /// The fields of each scope, innermost first; what was bound later beats what a scope began with.
    pub(crate) fn layers(&self) -> impl Iterator<Item = &Fields> {
        let chain = self.scope.iter().flat_map(|scope| scope.chain());
        let scopes = chain.enumerate().flat_map(|(place, scope)| {
            let late = self.late.iter().filter(move |(at, _)| *at == place);
            let late = late.flat_map(|(_, bound)| bound.layers());
            late.chain(scope.fields())
        });
        self.spans.iter().chain(scopes)
    }
}
