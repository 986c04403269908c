//! The fields of a record of the crate `log`.

use std::error::Error;

use log::kv::{self, Key, Source, Value, VisitSource, VisitValue};

use super::super::content::Content;
use crate::loggable::{Loggable, display};

/// Fields without room that are counted; a source that never ends is told to.
const MOST_COUNTED: usize = 100_000;

/// Reads the fields one by one.
pub(super) struct Visitor<'a> {
    content: &'a mut Content,
    skipped: usize,
}

impl<'a> Visitor<'a> {
    pub(super) fn read(source: &dyn Source, content: &'a mut Content) {
        let mut visitor = Self {
            content,
            skipped: 0,
        };
        // An error is the source's own, or the word of this visitor that it has enough: what was read stays.
        drop(source.visit(&mut visitor));
    }
}

impl<'kvs> VisitSource<'kvs> for Visitor<'_> {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), kv::Error> {
        let mut field = Field {
            name: key.as_str(),
            content: self.content,
            has_room: true,
        };
        value.visit(&mut field)?;
        self.skipped += usize::from(!field.has_room);
        if self.skipped > MOST_COUNTED {
            return Err(kv::Error::msg("too many fields"));
        }
        Ok(())
    }
}

/// One field, whose type its value tells.
struct Field<'a> {
    name: &'a str,
    content: &'a mut Content,
    has_room: bool,
}

impl Field<'_> {
    fn add(&mut self, value: &dyn Loggable) {
        self.has_room = self.content.field(self.name, value);
    }
}

/// Values that candor has a type of its own for.
macro_rules! typed {
    ($($method:ident $type:ty,)*) => { $(
        fn $method(&mut self, value: $type) -> Result<(), kv::Error> {
            self.add(&value);
            Ok(())
        }
    )* };
}

impl<'v> VisitValue<'v> for Field<'_> {
    typed! {
        visit_bool bool, visit_u64 u64, visit_i64 i64, visit_u128 u128, visit_i128 i128, visit_f64 f64,
        visit_char char,
    }

    fn visit_any(&mut self, value: Value<'_>) -> Result<(), kv::Error> {
        self.add(&display(&value));
        Ok(())
    }

    /// No value, no field.
    fn visit_null(&mut self) -> Result<(), kv::Error> {
        Ok(())
    }

    fn visit_str(&mut self, value: &str) -> Result<(), kv::Error> {
        self.add(&value);
        Ok(())
    }

    fn visit_error(&mut self, error: &(dyn Error + 'static)) -> Result<(), kv::Error> {
        self.has_room = self.content.error(self.name, error);
        Ok(())
    }

    fn visit_borrowed_error(&mut self, error: &'v (dyn Error + 'static)) -> Result<(), kv::Error> {
        self.visit_error(error)
    }
}
