//! What the options `logger:` and `trace:` take.

use std::rc::Rc;
use std::sync::Arc;

use crate::logger::Logger;
use crate::trace::{TraceContext, TraceId, TraceParent};

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

/// A trace, if there is one.
#[diagnostic::on_unimplemented(
    message = "`trace:` takes a `candor::TraceId`, found `{Self}` [candor::E0112]",
    label = "this is no trace id",
    note = "text is parsed first: `text.parse::<candor::TraceId>()`",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0112/index.html"
)]
pub trait TraceOption {
    /// The trace's id, and what came along with it.
    fn as_trace(&self) -> Option<TraceContext>;
}

impl TraceOption for TraceId {
    fn as_trace(&self) -> Option<TraceContext> {
        Some((*self).into())
    }
}

impl TraceOption for TraceParent {
    fn as_trace(&self) -> Option<TraceContext> {
        Some((*self).into())
    }
}

impl TraceOption for TraceContext {
    fn as_trace(&self) -> Option<TraceContext> {
        Some(self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T: TraceOption> TraceOption for &T {
    fn as_trace(&self) -> Option<TraceContext> {
        (**self).as_trace()
    }
}

/// Not of any option: `trace: None` has to say of itself what it is an option of.
#[diagnostic::do_not_recommend]
impl TraceOption for Option<TraceId> {
    fn as_trace(&self) -> Option<TraceContext> {
        self.as_ref()?.as_trace()
    }
}

#[diagnostic::do_not_recommend]
impl TraceOption for Option<TraceParent> {
    fn as_trace(&self) -> Option<TraceContext> {
        self.as_ref()?.as_trace()
    }
}

#[diagnostic::do_not_recommend]
impl TraceOption for Option<TraceContext> {
    fn as_trace(&self) -> Option<TraceContext> {
        self.clone()
    }
}
