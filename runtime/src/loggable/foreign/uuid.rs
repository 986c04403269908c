//! `uuid`: hyphenated, in lower case.
//!
//! A `Uuid` is not `NonSecret`: a random one is what many programs use for a session or a reset link, so a name such
//! as `session_id` refuses it.

use uuid::{NonNilUuid, Uuid};

use crate::loggable::{Loggable, MapKey, ValueWriter};

/// Shows `018f4e9e-7b7c-7f3e-8a9b-0c1d2e3f4a5b`. Under a name such as `session_id` it is refused: it could be the credential.
impl Loggable for Uuid {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
    }
}

/// Shows what [`Uuid`] shows.
impl Loggable for NonNilUuid {
    fn log(&self, out: ValueWriter<'_>) {
        self.get().log(out);
    }
}

impl MapKey for Uuid {
    fn with_name(&self, take: &mut dyn FnMut(&str)) {
        take(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}
