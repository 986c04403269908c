//! The ids about a whole project.

pub mod e0501 {
    //! The project's policy file has a mistake, or is missed.
    //!
    //! # Why
    //!
    //! `candor.toml` decides what a project may log, so nothing in it is guessed at: a misspelt class, a reason that
    //! says nothing, or an allowance that no reason could justify is an error. All mistakes of a file are told together,
    //! each with its line, at one of the crate's log calls.
    //!
    //! Until they are mended the file allows nothing: its allowances and `pii = "clear"` are left out. What it forbids
    //! rightly is forbidden, so other errors of the crate can be mended at the same time.
    //!
    //! `policy!()` also needs the file to be there. An image or a package that has lost it would otherwise log what the
    //! project forbids.
    //!
    //! # Example
    //!
    //! ```toml
    //! [forbid]
    //! contrasena = "pasword"
    //!
    //! [allow]
    //! db_password = "it is only the one for tests"
    //! parking_token = "todo todo todo todo"
    //! ```
    //!
    //! # Instead
    //!
    //! ```toml
    //! [forbid]
    //! contrasena = "password"
    //!
    //! [allow]
    //! parking_token = "the number printed on a parking slip"
    //! ```
    //!
    //! # Way around
    //!
    //! There is none for a mistake; [`policy!`](crate::policy!) describes the format. A single call can log a value
    //! under a forbidden name with `public(value, reason = "…")`, as under [E0201](crate::errors::e0201).
}
