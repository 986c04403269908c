//! Maps, whose names are only known when the program runs.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use super::writer::Keys;
use super::{Loggable, ValueWriter};

/// A key that can name an entry.
///
/// Strings, characters, integers and truth values have it.
pub trait MapKey {
    /// Calls `take` with the name.
    fn with_name(&self, take: &mut dyn FnMut(&str));
}

macro_rules! text_keys {
    ($($text:ty),*) => { $(
        impl MapKey for $text {
            fn with_name(&self, take: &mut dyn FnMut(&str)) {
                take(self);
            }
        }
    )* };
}

text_keys!(str, String, Cow<'_, str>, Box<str>, Rc<str>, Arc<str>);

impl<K: MapKey + ?Sized> MapKey for &K {
    fn with_name(&self, take: &mut dyn FnMut(&str)) {
        (**self).with_name(take);
    }
}

macro_rules! printed_keys {
    ($($scalar:ty)*) => { $(
        impl MapKey for $scalar {
            fn with_name(&self, take: &mut dyn FnMut(&str)) {
                take(&self.to_string());
            }
        }
    )* };
}

printed_keys!(bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

#[diagnostic::do_not_recommend]
impl<K: MapKey, V: Loggable> Loggable for BTreeMap<K, V> {
    fn log(&self, out: ValueWriter<'_>) {
        out.dictionary(|map| map.entries(Keys::Data, self.iter()));
    }
}

#[diagnostic::do_not_recommend]
impl<K: MapKey, V: Loggable, S> Loggable for HashMap<K, V, S> {
    fn log(&self, out: ValueWriter<'_>) {
        out.dictionary(|map| map.entries(Keys::Data, self.iter()));
    }
}
