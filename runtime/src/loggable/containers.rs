//! Pointers, options, sequences and tuples.

use std::collections::{BTreeSet, HashSet, LinkedList, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use super::{Loggable, ValueWriter};

macro_rules! pointers {
    ($($pointer:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: Loggable + ?Sized> Loggable for $pointer {
            fn log(&self, out: ValueWriter<'_>) {
                (**self).log(out);
            }
        }
    )* };
}

pointers!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

#[diagnostic::do_not_recommend]
impl<T: Loggable> Loggable for Option<T> {
    fn log(&self, out: ValueWriter<'_>) {
        match self {
            Some(value) => value.log(out),
            None => out.none(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Loggable> Loggable for [T] {
    fn log(&self, out: ValueWriter<'_>) {
        T::log_slices([self, &[]], out);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Loggable, const N: usize> Loggable for [T; N] {
    fn log(&self, out: ValueWriter<'_>) {
        T::log_slices([self, &[]], out);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Loggable> Loggable for Vec<T> {
    fn log(&self, out: ValueWriter<'_>) {
        T::log_slices([self, &[]], out);
    }
}

macro_rules! sequences {
    ($($sequence:ident<T $(, $state:ident)?>),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: Loggable $(, $state)?> Loggable for $sequence<T $(, $state)?> {
            fn log(&self, out: ValueWriter<'_>) {
                out.seq(|seq| seq.items(self.iter()));
            }
        }
    )* };
}

sequences!(BTreeSet<T>, HashSet<T, S>, LinkedList<T>);

#[diagnostic::do_not_recommend]
impl<T: Loggable> Loggable for VecDeque<T> {
    fn log(&self, out: ValueWriter<'_>) {
        let (first, second) = self.as_slices();
        T::log_slices([first, second], out);
    }
}

impl Loggable for () {
    fn log(&self, out: ValueWriter<'_>) {
        out.none();
    }
}

macro_rules! tuples {
    ($(($($item:ident $index:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($item: Loggable),+> Loggable for ($($item,)+) {
            fn log(&self, out: ValueWriter<'_>) {
                out.seq(|seq| {
                    $( seq.item(&self.$index); )+
                });
            }
        }
    )* };
}

/// Of two, the first may be what the second is called.
#[diagnostic::do_not_recommend]
impl<A: Loggable, B: Loggable> Loggable for (A, B) {
    fn log(&self, out: ValueWriter<'_>) {
        out.seq(|seq| seq.pair(&self.0, &self.1));
    }
}

tuples! {
    (A 0)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
}
