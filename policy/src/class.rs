//! The kinds of sensitive data, and what each kind permits.

/// The kind of data that a name announces.
///
/// # Examples
///
/// ```
/// use candor_policy::Class;
///
/// assert_eq!(Class::Key.as_str(), "api key");
/// assert_eq!(Class::from_id(Class::Key.id()), Some(Class::Key));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    /// A password, passphrase or security answer.
    Password = 1,
    /// A shared secret of any other kind.
    Secret = 2,
    /// An API, access or encryption key.
    Key = 3,
    /// The private half of a key pair.
    PrivateKey = 4,
    /// A bearer, access, refresh or reset token, or a link that holds one.
    Token = 5,
    /// A one-time code, its seed, or a recovery phrase.
    Otp = 6,
    /// Credentials of an unnamed kind.
    Credential = 7,
    /// A connection string, which often holds a password.
    ConnectionString = 8,
    /// A session id or a cookie.
    Session = 9,
    /// A card or bank account number.
    Financial = 10,
    /// A card security code or PIN.
    CardSecurity = 11,
    /// A number that a government gave to a person.
    GovernmentId = 12,
    /// A name that can mean a secret or something harmless.
    Ambiguous = 13,
    /// An email address.
    Email = 14,
    /// A telephone number.
    Phone = 15,
}

impl Class {
    /// Every class, in the order of its id.
    pub const ALL: [Self; 15] = [
        Self::Password,
        Self::Secret,
        Self::Key,
        Self::PrivateKey,
        Self::Token,
        Self::Otp,
        Self::Credential,
        Self::ConnectionString,
        Self::Session,
        Self::Financial,
        Self::CardSecurity,
        Self::GovernmentId,
        Self::Ambiguous,
        Self::Email,
        Self::Phone,
    ];

    /// The class as a person reads it in an error text.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert_eq!(Class::GovernmentId.as_str(), "government id");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Secret => "secret",
            Self::Key => "api key",
            Self::PrivateKey => "private key",
            Self::Token => "token",
            Self::Otp => "one-time code",
            Self::Credential => "credential",
            Self::ConnectionString => "connection string",
            Self::Session => "session id",
            Self::Financial => "account or card number",
            Self::CardSecurity => "card security code or pin",
            Self::GovernmentId => "government id",
            Self::Ambiguous => "ambiguous name",
            Self::Email => "email address",
            Self::Phone => "phone number",
        }
    }

    /// A number for this class that stays the same in every release; never zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert_eq!(Class::Password.id(), 1);
    /// ```
    #[must_use]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The class with this number, if there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert_eq!(Class::from_id(6), Some(Class::Otp));
    /// assert_eq!(Class::from_id(0), None);
    /// ```
    #[must_use]
    pub const fn from_id(id: u8) -> Option<Self> {
        Some(match id {
            1 => Self::Password,
            2 => Self::Secret,
            3 => Self::Key,
            4 => Self::PrivateKey,
            5 => Self::Token,
            6 => Self::Otp,
            7 => Self::Credential,
            8 => Self::ConnectionString,
            9 => Self::Session,
            10 => Self::Financial,
            11 => Self::CardSecurity,
            12 => Self::GovernmentId,
            13 => Self::Ambiguous,
            14 => Self::Email,
            15 => Self::Phone,
            _ => return None,
        })
    }

    /// The class that [`as_str`](Self::as_str) calls so.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert_eq!(Class::from_name("api key"), Some(Class::Key));
    /// assert_eq!(Class::from_name("API key"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == name)
    }

    /// Whether a project may log such a value in clear by giving a reason.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert!(Class::Session.can_be_waived());
    /// assert!(!Class::Password.can_be_waived());
    /// ```
    #[must_use]
    pub const fn can_be_waived(self) -> bool {
        !matches!(
            self,
            Self::Password | Self::Otp | Self::PrivateKey | Self::CardSecurity
        )
    }

    /// Whether a keyed hash hides such a value: not where every value can be tried.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert!(Class::Token.can_be_hashed());
    /// assert!(!Class::CardSecurity.can_be_hashed());
    /// ```
    #[must_use]
    pub const fn can_be_hashed(self) -> bool {
        !matches!(self, Self::Password | Self::Otp | Self::CardSecurity)
    }

    /// The class as a person speaks of one value of it: `an api key`.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert_eq!(Class::Key.with_article(), "an api key");
    /// assert_eq!(Class::Otp.with_article(), "a one-time code");
    /// ```
    #[must_use]
    pub fn with_article(self) -> String {
        let name = self.as_str();
        let has_vowel = name.starts_with(['a', 'e', 'i', 'o', 'u']) && !name.starts_with("one");
        format!("{} {name}", if has_vowel { "an" } else { "a" })
    }

    /// How few ways there are to show something of such a value.
    pub(crate) const fn strictness(self) -> u8 {
        !self.can_be_waived() as u8 + !self.can_be_hashed() as u8
    }

    /// Whether a last word that no table knows leaves the name about the value.
    pub(crate) const fn survives_an_unknown_word(self) -> bool {
        !matches!(
            self,
            Self::Token
                | Self::ConnectionString
                | Self::Session
                | Self::Ambiguous
                | Self::Email
                | Self::Phone
        )
    }

    /// Whether `token_hash` may be logged: an unkeyed digest of a guessable value gives it away.
    pub(crate) const fn digest_is_harmless(self) -> bool {
        !matches!(
            self,
            Self::Password
                | Self::Otp
                | Self::CardSecurity
                | Self::Financial
                | Self::GovernmentId
                | Self::ConnectionString
        )
    }

    /// Whether a few characters of such a value may be shown: not where they give a short value away.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor_policy::Class;
    ///
    /// assert!(Class::Key.can_show_ends());
    /// assert!(!Class::GovernmentId.can_show_ends());
    /// ```
    #[must_use]
    pub const fn can_show_ends(self) -> bool {
        !matches!(
            self,
            Self::Password | Self::Otp | Self::CardSecurity | Self::GovernmentId
        )
    }
}
