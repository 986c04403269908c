//! Numbers and truth values.

use std::num::{NonZero, Saturating, Wrapping};
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicIsize, AtomicU8, AtomicU16, AtomicU32,
    AtomicUsize, Ordering,
};
#[cfg(target_has_atomic = "64")]
use std::sync::atomic::{AtomicI64, AtomicU64};

use super::{Loggable, ValueWriter};

macro_rules! integers {
    ($($integer:ty => $method:ident),*) => { $(
        impl Loggable for $integer {
            fn log(&self, out: ValueWriter<'_>) {
                out.$method((*self).into());
            }
        }

        impl Loggable for NonZero<$integer> {
            fn log(&self, out: ValueWriter<'_>) {
                self.get().log(out);
            }
        }
    )* };
}

integers!(
    u16 => u64, u32 => u64, u64 => u64, u128 => u128,
    i8 => i64, i16 => i64, i32 => i64, i64 => i64, i128 => i128
);

impl Loggable for u8 {
    fn log(&self, out: ValueWriter<'_>) {
        out.u64((*self).into());
    }

    fn log_slices([first, second]: [&[Self]; 2], out: ValueWriter<'_>) {
        out.byte_slices([first, second]);
    }
}

impl Loggable for usize {
    fn log(&self, out: ValueWriter<'_>) {
        out.u64(*self as u64);
    }
}

impl Loggable for isize {
    fn log(&self, out: ValueWriter<'_>) {
        out.i64(*self as i64);
    }
}

impl Loggable for NonZero<u8> {
    fn log(&self, out: ValueWriter<'_>) {
        self.get().log(out);
    }
}

impl Loggable for NonZero<usize> {
    fn log(&self, out: ValueWriter<'_>) {
        self.get().log(out);
    }
}

impl Loggable for NonZero<isize> {
    fn log(&self, out: ValueWriter<'_>) {
        self.get().log(out);
    }
}

impl<T: Loggable> Loggable for Wrapping<T> {
    fn log(&self, out: ValueWriter<'_>) {
        self.0.log(out);
    }
}

impl<T: Loggable> Loggable for Saturating<T> {
    fn log(&self, out: ValueWriter<'_>) {
        self.0.log(out);
    }
}

impl Loggable for bool {
    fn log(&self, out: ValueWriter<'_>) {
        out.bool(*self);
    }
}

impl Loggable for f32 {
    fn log(&self, out: ValueWriter<'_>) {
        out.f32(*self);
    }
}

impl Loggable for f64 {
    fn log(&self, out: ValueWriter<'_>) {
        out.f64(*self);
    }
}

macro_rules! atomics {
    ($($atomic:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Loggable for $atomic {
            fn log(&self, out: ValueWriter<'_>) {
                self.load(Ordering::Relaxed).log(out);
            }
        }
    )* };
}

// The value of the moment, as that of any counter.
atomics!(AtomicBool AtomicU8 AtomicU16 AtomicU32 AtomicUsize AtomicI8 AtomicI16 AtomicI32 AtomicIsize);
#[cfg(target_has_atomic = "64")]
atomics!(AtomicU64 AtomicI64);
