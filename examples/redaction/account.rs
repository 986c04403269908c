//! What the service stores, and what of it may be logged.

use candor::Loggable;

/// A field under a secret's name does not compile without a mark.
#[derive(Loggable)]
#[loggable(debug)]
pub(crate) struct Account {
    id: u64,
    plan: Plan,
    contact: Contact,
    #[sensitive]
    password_hash: String,
    #[sensitive(ends)]
    api_key: String,
    has_recovery_codes: bool,
    #[loggable(skip)]
    _cache: Vec<u8>,
}

#[derive(Loggable)]
enum Plan {
    Professional,
}

/// An e-mail address and a telephone number are masked by their names.
#[derive(Loggable)]
pub(crate) struct Contact {
    pub(crate) email: String,
    phone: String,
    #[sensitive(truncate = 20)]
    note: String,
}

#[derive(Loggable)]
pub(crate) enum Login {
    Anonymous,
    Password {
        user: &'static str,
        #[sensitive]
        password: &'static str,
    },
    #[sensitive]
    Bearer(&'static str),
}

#[derive(Loggable)]
pub(crate) struct Method {
    pub(crate) number: &'static str,
    pub(crate) brand: &'static str,
}

impl Account {
    pub(crate) fn sample() -> Self {
        Self {
            id: 7,
            plan: Plan::Professional,
            contact: Contact::sample(),
            password_hash:
                "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b7dWRWJTmaaJObG"
                    .to_owned(),
            api_key: "live-5f0c2a9b7e6d4c3b2a1908f7e6d5c4b3".to_owned(),
            has_recovery_codes: true,
            _cache: Vec::new(),
        }
    }
}

impl Contact {
    pub(crate) fn sample() -> Self {
        Self {
            email: "ada@example.com".to_owned(),
            phone: "+44 20 7946 0958".to_owned(),
            note: "prefers to be called in the morning".to_owned(),
        }
    }
}
