//! A field of which everything is decided: what `check` hands to `expand`.

use candor_policy::Class;
use syn::{Expr, LitInt};

/// One field, decided.
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) note: Option<String>,
    /// The reason for which the project's policy file allows the name.
    pub(crate) allowance: Option<String>,
    pub(crate) value: Expr,
    pub(crate) treatment: Treatment,
    /// As it was written, for a rewritten call.
    pub(crate) written: String,
}

/// What is done to a value on its way into the record.
pub(crate) enum Treatment {
    Plain,
    Display,
    Debug,
    Truncated(Box<Treatment>, Option<LitInt>),
    /// Text that users typed; its length becomes a field beside it.
    Untrusted(Box<Treatment>, Option<LitInt>),
    Masked(Box<Treatment>, Option<Class>),
    /// Numbers, truth values and times are shown, at any depth.
    ScalarsOnly(Box<Treatment>, Class),
    Hashed(Box<Treatment>, Option<Class>),
    /// The first and the last characters, of a text that is long enough.
    Ends(Box<Treatment>, Option<Class>),
    Redacted(Option<Class>),
    Public(Box<Treatment>),
    Error,
    /// Of a unit of time, how many of it a second has.
    Metric(Option<f64>),
    Spread(String),
    /// The name admits some types and not others: the type checker decides.
    Admit(Box<Admission>),
}

impl Treatment {
    /// What the name of a second field ends in that is written beside the first; so the run-time crate names it.
    pub(crate) const fn beside(&self) -> Option<&'static str> {
        match self {
            Self::Hashed(..) => Some("_prev"),
            Self::Untrusted(..) => Some("_length"),
            _ => None,
        }
    }
}

/// A name's rule for the type of its value, and what the compiler says when it is broken.
pub(crate) struct Admission {
    pub(crate) admits: Admits,
    pub(crate) class: Class,
    pub(crate) message: String,
    pub(crate) label: &'static str,
    pub(crate) notes: [String; 3],
}

/// The types that a name admits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admits {
    /// Truth values.
    Bool,
    /// Numbers, truth values and times.
    Scalar,
}
