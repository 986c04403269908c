//! Which names may not appear in a log.
//!
//! [`classify`] reads a name the way a person reads it, as English words:
//!
//! 1. Cut it at marks and camel humps, lower the case, drop trailing digits: `dbPassword2` is
//!    `database password`.
//! 2. Give each word one spelling (`pwd`, `creds`) and take apart glued ones (`accesstoken`).
//! 3. Look for forbidden phrases at every place.
//! 4. Let the words around a phrase clear it: a flag or a count in front (`has_password`,
//!    `max_tokens`), or a last word that is about something else (`token_expires_at`,
//!    `secret_name`). `password_b64` is still the password.
//!
//! A last word that the tables do not know clears a token or a cookie, but not a password, a
//! secret, a credential, a one-time code, an API or private key, or the number of a card or person.
//!
//! A project adds names of its own and allows some with a reason: that is an [`Extension`].
//!
//! The crate looks at names alone. A secret in a value named `note` is not its business, nor are
//! names in languages other than English.

mod allowance;
mod class;
mod extension;
mod family;
mod glued;
mod judge;
mod leet;
mod lexicon;
mod opener;
mod personal;
mod phrase;
mod reading;
mod refusal;
mod reserved;
mod segments;
mod table;
mod tail;
mod verdict;
mod vocabulary;
mod words;

pub use class::Class;
pub use extension::Extension;
pub use personal::Personal;
pub use reading::{classify, depends_on_context};
pub use refusal::Refusal;
pub use reserved::is_reserved;
pub use verdict::Verdict;
