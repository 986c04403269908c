//! What a project does with personal data.

use crate::verdict::Verdict;

/// How names that announce personal data are treated: e-mail addresses and telephone numbers.
///
/// # Examples
///
/// ```
/// use candor_policy::{Class, Extension, Personal, Verdict};
///
/// let mut project = Extension::new();
/// assert_eq!(project.classify("email"), Verdict::Mask(Class::Email));
/// project.set_personal(Personal::Forbid);
/// assert_eq!(project.classify("email"), Verdict::Deny(Class::Email));
/// project.set_personal(Personal::Clear);
/// assert_eq!(project.classify("email"), Verdict::Allow);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Personal {
    /// Masked, as without a word of the project.
    #[default]
    Mask,
    /// Logged as it is.
    Clear,
    /// Refused like a secret.
    Forbid,
}

impl Personal {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Mask, Self::Clear, Self::Forbid];

    /// The choice as it is written in a policy file.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(candor_policy::Personal::Forbid.as_str(), "forbid");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mask => "mask",
            Self::Clear => "clear",
            Self::Forbid => "forbid",
        }
    }

    /// The choice that is written so.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Personal;
    ///
    /// assert_eq!(Personal::from_name("clear"), Some(Personal::Clear));
    /// assert_eq!(Personal::from_name("open"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == name)
    }

    /// One phrase's verdict, before it is weighed: what is clear must not outweigh what is not.
    pub(crate) fn before(self, verdict: Verdict) -> Verdict {
        match (self, verdict) {
            (Self::Clear, Verdict::Mask(_)) => Verdict::Allow,
            _ => verdict,
        }
    }

    /// The verdict on the name, after all phrases were weighed: a password that is also an address stays a password.
    pub(crate) fn after(self, verdict: Verdict) -> Verdict {
        match (self, verdict) {
            (Self::Forbid, Verdict::Mask(class)) => Verdict::Deny(class),
            _ => verdict,
        }
    }
}
