//! What a project adds to the rules.

use crate::allowance::{Allowance, Spelt};
use crate::class::Class;
use crate::judge::{Sight, each_verdict, judge};
use crate::personal::Personal;
use crate::phrase::{Initials, Phrase};
use crate::reading::{depends_on_context, each_window};
use crate::refusal::Refusal;
use crate::verdict::Verdict;

/// The rules together with a project's own: more names, allowances with a reason, and a word on personal data.
///
/// What is added can only make a verdict stricter. What is allowed is one whole name each.
///
/// # Examples
///
/// ```
/// use candor_policy::{Class, Extension, Verdict};
///
/// let mut project = Extension::new();
/// project.forbid("contrasena", Class::Password)?;
/// project.forbid("project falcon key", Class::Key)?;
/// project.allow("parking_token", "the number printed on a parking slip")?;
///
/// assert_eq!(project.classify("userContrasena"), Verdict::Deny(Class::Password));
/// assert_eq!(project.classify("contrasena_changed_at"), Verdict::Allow);
/// assert_eq!(project.classify("old-project-falcon-key"), Verdict::Deny(Class::Key));
/// assert_eq!(project.classify("parkingToken"), Verdict::Allow);
/// assert_eq!(project.classify("my_parking_token"), Verdict::Deny(Class::Token));
/// assert_eq!(project.allowance("parking-token"), Some("the number printed on a parking slip"));
/// # Ok::<(), candor_policy::Refusal>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Extension {
    forbidden: Vec<Phrase>,
    allowed: Vec<Allowance>,
    personal: Personal,
}

impl Extension {
    /// Nothing added.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            forbidden: Vec::new(),
            allowed: Vec::new(),
            personal: Personal::Mask,
        }
    }

    /// Decides on personal data; allowances depend on it, so it comes first.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Extension, Personal, Verdict};
    ///
    /// let mut project = Extension::new();
    /// project.set_personal(Personal::Clear);
    /// assert_eq!(project.classify("user_email"), Verdict::Allow);
    /// ```
    pub fn set_personal(&mut self, personal: Personal) {
        self.personal = personal;
    }

    /// Forbids every name in which the words of `phrase` stand together, in any spelling.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] where the phrase could not be found in a name, or is there already.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Class, Extension, Refusal, Verdict};
    ///
    /// let mut project = Extension::new();
    /// project.forbid("kennwort", Class::Password)?;
    /// assert_eq!(project.classify("altesKennwort"), Verdict::Deny(Class::Password));
    /// assert_eq!(project.forbid("Kennwort", Class::Password), Err(Refusal::Twice));
    /// # Ok::<(), Refusal>(())
    /// ```
    pub fn forbid(&mut self, phrase: &str, class: Class) -> Result<(), Refusal> {
        check_spelling(phrase)?;
        let phrase = Phrase::read(phrase, class)?;
        if self.forbidden.iter().any(|other| other.is_same(&phrase)) {
            return Err(Refusal::Twice);
        }
        self.forbidden.push(phrase);
        Ok(())
    }

    /// Allows one whole name, in any spelling; everything that is forbidden has to be known before.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] where the name is allowed already, is itself forbidden by the project, or announces something
    /// that no reason makes public.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Class, Extension, Refusal};
    ///
    /// let mut project = Extension::new();
    /// project.allow("parking_token", "the number printed on a parking slip")?;
    /// let refused = project.allow("pin", "nobody would guess it");
    /// assert_eq!(refused, Err(Refusal::NotWaivable(Class::CardSecurity)));
    /// # Ok::<(), Refusal>(())
    /// ```
    pub fn allow(&mut self, name: &str, reason: &str) -> Result<(), Refusal> {
        check_spelling(name)?;
        let allowance = Allowance::read(name, reason)?;
        if self.allowed.iter().any(|other| other.is_same(&allowance)) {
            return Err(Refusal::Twice);
        }
        if let Some(class) = self.unwaivable(name) {
            return Err(Refusal::NotWaivable(class));
        }
        let phrase = Phrase::read(name, Class::Secret);
        if phrase.is_ok_and(|phrase| self.forbidden.iter().any(|own| own.is_same(&phrase))) {
            return Err(Refusal::ForbiddenToo);
        }
        if self.unexempted(name) == Verdict::Allow {
            return Err(Refusal::Needless);
        }
        self.allowed.push(allowance);
        Ok(())
    }

    /// What a log may hold under `name` in this project.
    ///
    /// With nothing added it is [`classify`](crate::classify).
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Class, Extension, Verdict};
    ///
    /// assert_eq!(Extension::new().classify("iban"), Verdict::Deny(Class::Financial));
    /// ```
    #[must_use]
    pub fn classify(&self, name: &str) -> Verdict {
        if self.allowance(name).is_some() {
            return Verdict::Allow;
        }
        self.unexempted(name)
    }

    /// The reason why this very name is allowed, if the project gave one.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Extension;
    ///
    /// assert_eq!(Extension::new().allowance("parking_token"), None);
    /// ```
    #[must_use]
    pub fn allowance(&self, name: &str) -> Option<&str> {
        let spelt = match self.allowed.as_slice() {
            [] => return None,
            _ => Spelt::of(name)?,
        };
        let allowance = self.allowed.iter().find(|one| one.is_for(&spelt))?;
        Some(allowance.reason())
    }

    /// Whether this very name is allowed, also as a part of something that has a name.
    ///
    /// One of several words says what it is wherever it stands; a single `token` is another one in every place.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Extension, Refusal};
    ///
    /// let mut project = Extension::new();
    /// project.allow("parking_token", "the number printed on a parking slip")?;
    /// project.allow("token", "what our lexer calls a word")?;
    /// assert!(project.allows_everywhere("parking_token"));
    /// assert!(!project.allows_everywhere("token"));
    /// # Ok::<(), Refusal>(())
    /// ```
    #[must_use]
    pub fn allows_everywhere(&self, name: &str) -> bool {
        let mut words_of_name = 0;
        self.allowance(name).is_some() && {
            each_window(name, |words, _| words_of_name += words.len());
            words_of_name > 1
        }
    }

    /// Whether the verdict on `name` may depend on the name of what it is a part of.
    ///
    /// See [`depends_on_context`](crate::depends_on_context()).
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::{Class, Extension, Refusal};
    ///
    /// let mut project = Extension::new();
    /// assert!(!project.depends_on_context("falcon"));
    /// project.forbid("project falcon", Class::Secret)?;
    /// assert!(project.depends_on_context("falcon"));
    /// # Ok::<(), Refusal>(())
    /// ```
    #[must_use]
    pub fn depends_on_context(&self, name: &str) -> bool {
        let mut depends = depends_on_context(name);
        each_window(name, |words, _| {
            let first = words.first().copied().unwrap_or_default();
            depends |= self.forbidden.iter().any(|own| own.goes_on_with(first));
        });
        depends
    }

    /// Whether any name is allowed at all.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Extension;
    ///
    /// assert!(!Extension::new().allows_names());
    /// ```
    #[must_use]
    pub const fn allows_names(&self) -> bool {
        !self.allowed.is_empty()
    }

    /// The verdict without the allowances.
    fn unexempted(&self, name: &str) -> Verdict {
        let (mut built_in, mut added) = (Verdict::Allow, Verdict::Allow);
        each_window(name, |words, sight| {
            built_in = built_in.graver(self.built_in(words, sight));
            added = added.together(self.added(words, sight));
        });
        self.personal.after(built_in.together(added))
    }

    fn built_in(&self, words: &[&str], sight: Sight) -> Verdict {
        if self.personal != Personal::Clear {
            return judge(words, sight);
        }
        let mut gravest = Verdict::Allow;
        each_verdict(words, sight, |verdict| {
            gravest = gravest.graver(self.personal.before(verdict));
        });
        gravest
    }

    fn added(&self, words: &[&str], sight: Sight) -> Verdict {
        self.said(words, sight)
            .map(|verdict| self.personal.before(verdict))
            .fold(Verdict::Allow, Verdict::together)
    }

    /// What each added phrase says of the words; most phrases are passed over by their first letter.
    fn said(&self, words: &[&str], sight: Sight) -> impl Iterator<Item = Verdict> {
        let initials = Initials::of(words);
        self.forbidden
            .iter()
            .filter(move |phrase| initials.hold(phrase.initial()))
            .map(move |phrase| phrase.verdict(words, sight))
    }

    /// A class that `name` announces, among others perhaps, and that can't be waived.
    fn unwaivable(&self, name: &str) -> Option<Class> {
        let mut found = None;
        each_window(name, |words, sight| {
            let mut take = |verdict: Verdict| {
                let class = verdict.class().filter(|class| !class.can_be_waived());
                found = found.or(class);
            };
            each_verdict(words, sight, &mut take);
            self.said(words, sight).for_each(take);
        });
        found
    }
}

fn check_spelling(name: &str) -> Result<(), Refusal> {
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_graphic() || byte == b' ')
    {
        return Err(Refusal::Character);
    }
    if !name.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Err(Refusal::Empty);
    }
    Ok(())
}
