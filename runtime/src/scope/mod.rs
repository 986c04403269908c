//! Scopes that are open: what every record inside them carries without being told.

mod bound;
mod current;
mod fields;
mod late;
mod open;
mod snapshot;

pub(crate) use bound::Bound;
pub use current::trace_id;
pub(crate) use current::{
    Correlation, Entered, bind_here, correlation, correlation_in, current, enter,
};
pub use fields::Fields;
pub(crate) use open::{Kind, Opening, Scope};
pub(crate) use snapshot::{Snapshot, snapshot};
