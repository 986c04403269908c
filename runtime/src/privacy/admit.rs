//! Which types a forbidden name admits: those that can't hold a secret.

use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// What a forbidden name such as `password` admits: a value of one bit, or one that redacts itself.
///
/// Private to the macros; a type gets in by being a `bool`, or by showing `[redacted]` whatever it holds.
pub trait Harmless {}

impl Harmless for bool {}

/// A value that is too poor to be a credential: what a scalar-only name such as `session` admits.
///
/// Numbers, truth values and times have it. Implement it for a row id of your own whose name
/// candor takes for a credential; the impl is the one line that a reviewer has to approve.
///
/// # Examples
///
/// ```
/// use candor::{Loggable, NonSecret, ValueWriter};
///
/// #[derive(Clone, Copy)]
/// struct SessionRow(u64);
///
/// impl Loggable for SessionRow {
///     fn log(&self, out: ValueWriter<'_>) {
///         out.u64(self.0);
///     }
/// }
///
/// /// A primary key of our own table; the session's credential is in another column.
/// impl NonSecret for SessionRow {}
///
/// let session_id = SessionRow(7);
/// candor::log_info!("Session closed", session_id);
/// ```
pub trait NonSecret {}

macro_rules! through_pointers {
    ($($marker:ident)*) => { $(
        impl<T: $marker + ?Sized> $marker for &T {}
        impl<T: $marker + ?Sized> $marker for Box<T> {}
        impl<T: $marker + ?Sized> $marker for Rc<T> {}
        impl<T: $marker + ?Sized> $marker for Arc<T> {}
        impl<T: $marker> $marker for Option<T> {}
    )* };
}

through_pointers!(Harmless NonSecret);

macro_rules! non_secret {
    ($($scalar:ty)*) => { $( impl NonSecret for $scalar {} )* };
}

non_secret!(bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 Duration SystemTime);
