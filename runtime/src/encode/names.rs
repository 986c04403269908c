//! Fields under the names of a schema: no two are equal, and none is one that the schema keeps for itself.

use std::borrow::Cow;
use std::collections::HashSet;

/// What a schema calls some of the fields: the name in the program, then the schema's.
pub(super) type Spellings = &'static [(&'static str, &'static str)];

/// What stands before the name of a field whose own is taken.
pub(super) const APART: &str = "fields.";

/// The names that the fields of one object have got so far.
pub(super) struct Names<'a> {
    /// What nothing but the schema itself may write.
    own: &'static [&'static str],
    apart: &'static str,
    given: HashSet<Cow<'a, str>>,
}

impl<'a> Names<'a> {
    /// Names beside the schema's own; `apart` goes before one that is taken.
    pub(super) fn beside(own: &'static [&'static str], apart: &'static str) -> Self {
        Self {
            own,
            apart,
            given: HashSet::new(),
        }
    }

    /// Takes `name` if it is free.
    pub(super) fn take(&mut self, name: &'static str) -> bool {
        !self.own.contains(&name) && self.given.insert(Cow::Borrowed(name))
    }

    /// `name`, or where that is taken, what the program called it with [`APART`] or its like before it.
    ///
    /// Asked in the order of precedence: the first field that wants a name has it.
    pub(super) fn give(&mut self, name: impl Into<Cow<'a, str>>, written: &str) -> Cow<'a, str> {
        let mut name = name.into();
        let mut apart = written.to_owned();
        while self.own.contains(&name.as_ref()) || !self.given.insert(name.clone()) {
            apart.insert_str(0, self.apart);
            name = Cow::Owned(apart.clone());
        }
        name
    }
}

/// The schema's name of a field; none where it is no field that the schema knows.
pub(super) fn spelling(spellings: Spellings, written: &str) -> Option<&'static str> {
    let mut spellings = spellings.iter();
    let found = spellings.find(|(name, _)| *name == written);
    found.map(|(_, name)| *name)
}
