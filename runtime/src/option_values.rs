//! What the options `logger:` and `trace:` take.

use std::rc::Rc;
use std::sync::Arc;

use crate::logger::Logger;
use crate::trace::TraceId;

/// A logger, or a way to one.
#[diagnostic::on_unimplemented(
    message = "`logger:` takes a `candor::Logger`, found `{Self}` [candor::E0112]",
    label = "this is no logger",
    note = "one with fields of its own: `let worker = candor::logger().bind(candor::fields! {{ shard = 3 }});`",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0112/index.html"
)]
pub trait LoggerOption {
    /// The logger.
    fn as_logger(&self) -> &Logger;
}

impl LoggerOption for Logger {
    fn as_logger(&self) -> &Logger {
        self
    }
}

macro_rules! through_pointers {
    ($($pointer:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<L: LoggerOption + ?Sized> LoggerOption for $pointer {
            fn as_logger(&self) -> &Logger {
                (**self).as_logger()
            }
        }
    )* };
}

through_pointers!(&L, Box<L>, Rc<L>, Arc<L>);

/// A trace id, if there is one.
#[diagnostic::on_unimplemented(
    message = "`trace:` takes a `candor::TraceId`, found `{Self}` [candor::E0112]",
    label = "this is no trace id",
    note = "text is parsed first: `text.parse::<candor::TraceId>()`",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0112/index.html"
)]
pub trait TraceOption {
    /// The id.
    fn as_trace_id(&self) -> Option<TraceId>;
}

impl TraceOption for TraceId {
    fn as_trace_id(&self) -> Option<TraceId> {
        Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: TraceOption> TraceOption for &T {
    fn as_trace_id(&self) -> Option<TraceId> {
        (**self).as_trace_id()
    }
}

/// Not of any option: `trace: None` has to say of itself what it is an option of.
#[diagnostic::do_not_recommend]
impl TraceOption for Option<TraceId> {
    fn as_trace_id(&self) -> Option<TraceId> {
        *self
    }
}
