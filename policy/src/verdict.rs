//! What a name may carry into a log, and why.

use crate::class::Class;

/// What a log may hold under a name.
///
/// # Examples
///
/// ```
/// use candor_policy::{classify, Class, Verdict};
///
/// assert_eq!(classify("user_name"), Verdict::Allow);
/// assert_eq!(classify("session_id"), Verdict::ScalarOnly(Class::Session));
/// assert_eq!(classify("user_email"), Verdict::Mask(Class::Email));
/// assert_eq!(classify("dbPassword"), Verdict::Deny(Class::Password));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Any value may be logged.
    Allow,
    /// Numbers, booleans and times may be logged; text may not.
    ScalarOnly(Class),
    /// Nothing that could be secret may be logged.
    Deny(Class),
    /// Personal data: logged in a masked form.
    Mask(Class),
}

impl Verdict {
    /// The class behind the verdict; `None` for [`Verdict::Allow`].
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{classify, Class};
    ///
    /// assert_eq!(classify("otp").class(), Some(Class::Otp));
    /// assert_eq!(classify("colour").class(), None);
    /// ```
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        match self {
            Self::Allow => None,
            Self::ScalarOnly(class) | Self::Deny(class) | Self::Mask(class) => Some(class),
        }
    }

    /// What a name that announces `class` may carry.
    pub(crate) const fn of(class: Class) -> Self {
        match class {
            Class::Email | Class::Phone => Self::Mask(class),
            // A number under these names is a counter or a row id; only text is the secret.
            Class::Session | Class::Ambiguous => Self::ScalarOnly(class),
            _ => Self::Deny(class),
        }
    }

    /// The graver of two verdicts; of two that weigh the same, the later, nearer the head noun.
    pub(crate) fn graver(self, later: Self) -> Self {
        if later.weight() >= self.weight() {
            later
        } else {
            self
        }
    }

    /// What both verdicts leave, the project's own being `added`: never more than either.
    pub(crate) fn together(self, added: Self) -> Self {
        match (self, added) {
            // One hides texts, the other numbers.
            (Self::ScalarOnly(class), Self::Mask(_)) | (Self::Mask(_), Self::ScalarOnly(class)) => {
                Self::Deny(class)
            }
            (Self::Deny(own), Self::Deny(other)) if own.strictness() > other.strictness() => self,
            _ => self.graver(added),
        }
    }

    const fn weight(self) -> u8 {
        match self {
            Self::Allow => 0,
            Self::ScalarOnly(_) => 1,
            Self::Mask(_) => 2,
            Self::Deny(_) => 3,
        }
    }
}
