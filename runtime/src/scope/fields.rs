//! Named values that outlive the call that captured them.

use std::sync::Arc;

use crate::callsite::Callsite;

/// Named values, captured once: for [`Logger::bind`](crate::Logger::bind) and
/// [`context::bind`](crate::context::bind).
///
/// Made by [`fields!`](crate::fields).
#[derive(Clone, Debug)]
pub struct Fields {
    pub(crate) site: &'static Callsite,
    pub(crate) values: Arc<[u8]>,
}
