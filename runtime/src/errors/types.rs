//! Pages on what `#[derive(Loggable)]` rejects.

pub mod e0207 {
    //! A field of a type has the name of a secret, and nothing says what is shown of it.
    //!
    //! # Why
    //!
    //! Secrets leak less through a field called `password` than through a struct that holds one. So the derive judges
    //! every name by the rules of a field of a call: that of the field, the one that `rename` gives it here or in serde,
    //! and, of a value that has no name, that of its type and its variant. A `number` in a `Card` is a card number.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     user_id: u64,
    //!     password: String,
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::{Loggable, log_info};
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     user_id: u64,
    //!     #[sensitive]
    //!     password: String,
    //! }
    //!
    //! let login = Login { user_id: 7, password: "hunter2".to_owned() };
    //! log_info!("User logged in", login); // login={user_id=7, password=[redacted:password]}
    //! assert_eq!(login.password.len(), 7);
    //! ```
    //!
    //! `#[loggable(skip)]` leaves the field out. A `bool` needs no mark: one bit is no secret.
    //!
    //! # Way around
    //!
    //! If the name is mistaken: `#[loggable(public = "why it is no secret")]`, on the field, or on a type or a variant
    //! for the values in it that have no name of their own. For a name that the whole project uses, `candor.toml` has
    //! `[allow]`: see [`policy!`](crate::policy!). There is none for passwords, one-time codes, private keys
    //! and card security codes.
}

pub mod e0208 {
    //! A secret is to be shown in part, and a part gives it away.
    //!
    //! # Why
    //!
    //! `#[sensitive(ends)]` is made for long keys, of which four characters at either end tell nobody the rest. A
    //! password, a PIN or a social security number is too short for that. `#[sensitive(truncate = 100)]` is made for
    //! prompts and answers; the first hundred bytes of a key are the key.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     #[sensitive(ends)]
    //!     password: String,
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     #[sensitive]
    //!     password: String,
    //! }
    //! # let login = Login { password: String::new() };
    //! # assert!(login.password.is_empty());
    //! ```
    //!
    //! # Way around
    //!
    //! There is none. To recognise a key, log an id that was made for it.
}

pub mod e0601 {
    //! `#[sensitive]` or `#[loggable]` can't be understood.
    //!
    //! # Why
    //!
    //! A mark with a slip in it must not show what it was to hide. So nothing is guessed: the field counts as sensitive,
    //! and the slip is an error.
    //!
    //! # The forms
    //!
    //! | On a field | What is shown |
    //! |---|---|
    //! | `#[sensitive]` | that it is there; the value is never read |
    //! | `#[sensitive(mask)]` | `u***@example.com`; `***4567` under the name of a telephone number; else `***` |
    //! | `#[sensitive(hash)]` | a keyed hash, by which equal values are recognised |
    //! | `#[sensitive(ends)]` | the first and last characters, if it is long enough |
    //! | `#[sensitive(truncate = 100)]` | the first 100 bytes, and how many are missing |
    //! | `#[loggable(skip)]` | nothing, not even its name |
    //! | `#[loggable(rename = "name")]` | the value, under another name |
    //! | `#[loggable(display)]` | the text of its `Display` |
    //! | `#[loggable(public = "reason")]` | the value, though its name is that of a secret |
    //!
    //! On a type stand `#[sensitive]`, `#[loggable(display)]`, `#[loggable(debug)]` (a `Debug` that prints what a record
    //! would hold), `#[loggable(public = "reason")]` and `#[loggable(crate = "path")]`; on a variant `#[sensitive]`,
    //! `#[loggable(rename = "name")]` and `#[loggable(public = "reason")]`.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Order {
    //!     #[sensitive(masked)]
    //!     contact: String,
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Order {
    //!     #[sensitive(mask)]
    //!     contact: String,
    //! }
    //! ```
    //!
    //! # Way around
    //!
    //! There is none.
}

pub mod e0602 {
    //! Marks contradict each other.
    //!
    //! # Why
    //!
    //! A field that is left out is neither masked nor renamed, a sensitive one is not public, and a type that is shown by
    //! its `Display` shows its fields the way that `Display` does, whatever stands before them.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     #[sensitive]
    //!     #[loggable(skip)]
    //!     password: String,
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! struct Login {
    //!     #[loggable(skip)]
    //!     password: String,
    //! }
    //! # let login = Login { password: String::new() };
    //! # assert!(login.password.is_empty());
    //! ```
    //!
    //! # Way around
    //!
    //! There is none, and one mark is enough.
}

pub mod e0603 {
    //! `#[derive(Loggable)]` stands on a union.
    //!
    //! # Why
    //!
    //! Of a union nobody knows which field is there, so nobody knows what would be shown.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! union Number {
    //!     whole: u32,
    //!     fraction: f32,
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::Loggable;
    //!
    //! #[derive(Loggable)]
    //! enum Number {
    //!     Whole(u32),
    //!     Fraction(f32),
    //! }
    //! ```
    //!
    //! # Way around
    //!
    //! Write `impl Loggable` by hand.
}
