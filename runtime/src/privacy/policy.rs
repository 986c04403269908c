//! What a name that is known only at run time announces: candor's rules, and the project's own.

use std::fmt;
use std::sync::OnceLock;

use candor_policy::{Class, Extension, Personal, Verdict};

/// Separates the entries of an embedded policy.
const FIELD: char = '\u{1f}';
/// Separates an entry from its class or reason.
const NOTE: char = '\u{1e}';

/// A project's `candor.toml`, embedded by [`policy!`](crate::policy!).
///
/// # Examples
///
/// ```
/// let policy: candor::Policy = candor::policy!();
/// let logger = candor::builder().policy(policy).build();
/// ```
#[derive(Clone, Copy)]
pub struct Policy {
    packed: &'static str,
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.packed.split(FIELD)).finish()
    }
}

impl Policy {
    /// Called by expansions alone.
    pub(crate) const fn unpacked_later(packed: &'static str) -> Self {
        Self { packed }
    }

    fn extension(self) -> Extension {
        let entries = || {
            let entries = self.packed.split(FIELD);
            entries.filter_map(|entry| entry.split_once(' '))
        };
        let mut extension = Extension::new();
        for (kind, rest) in entries() {
            let (name, said) = rest.split_once(NOTE).unwrap_or((rest, ""));
            match (kind, Class::from_name(said)) {
                ("pii", _) => extension.set_personal(Personal::from_name(name).unwrap_or_default()),
                // Refused entries do not get here: the macro has compiled the same ones.
                ("forbid", Some(class)) => {
                    extension.forbid(name, class).ok();
                }
                _ => {}
            }
        }
        for (_, rest) in entries().filter(|(kind, _)| *kind == "allow") {
            let (name, reason) = rest.split_once(NOTE).unwrap_or((rest, ""));
            extension.allow(name, reason).ok();
        }
        extension
    }
}

static INSTALLED: OnceLock<Extension> = OnceLock::new();

/// Makes a policy the process's, unless it has one.
pub(crate) fn install(policy: Policy) {
    INSTALLED.get_or_init(|| policy.extension());
}

/// Whether the project allows this very name, whatever it stands in.
pub(crate) fn allows_everywhere(name: &str) -> bool {
    let project = INSTALLED.get();
    project.is_some_and(|project| project.allows_everywhere(name))
}

/// Whether the project's own rules are known.
pub(crate) fn is_installed() -> bool {
    INSTALLED.get().is_some()
}

/// What a log may hold under `name`.
///
/// Without a policy that is one load more than the rules alone.
pub(crate) fn classify(name: &str) -> Verdict {
    match INSTALLED.get() {
        None => candor_policy::classify(name),
        Some(project) => project.classify(name),
    }
}

#[cfg(test)]
mod tests {
    use candor_policy::{Class, Verdict};

    use super::Policy;

    #[test]
    fn an_embedded_policy_is_unpacked_whole() {
        let packed = "candor.toml\u{1f}pii forbid\u{1f}forbid project falcon key\u{1e}api key\
            \u{1f}forbid contrasena\u{1e}password\u{1f}allow parking token\u{1e}the number on a slip";
        let project = Policy::unpacked_later(packed).extension();
        let verdict = |name| project.classify(name);
        assert_eq!(verdict("email"), Verdict::Deny(Class::Email));
        assert_eq!(verdict("projectFalconKey"), Verdict::Deny(Class::Key));
        assert_eq!(verdict("my_contrasena"), Verdict::Deny(Class::Password));
        assert_eq!(verdict("parkingToken"), Verdict::Allow);
        assert_eq!(
            project.allowance("parking_token"),
            Some("the number on a slip")
        );
    }

    #[test]
    fn an_empty_policy_changes_nothing() {
        let project = Policy::unpacked_later("").extension();
        assert_eq!(project.classify("email"), Verdict::Mask(Class::Email));
        assert!(!project.allows_names());
    }
}
