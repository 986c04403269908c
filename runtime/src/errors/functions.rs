//! Pages on where `#[logged]` can't stand.

pub mod e0701 {
    //! `#[logged]` stands on something that has no body to log.
    //!
    //! # Why
    //!
    //! The record is written when a body ends. A type has none; a method that a trait leaves to others gets its body in
    //! each impl; and a `const fn` may run in the compiler, where nobody logs.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use candor::logged;
    //!
    //! #[logged]
    //! const fn area(side: u32) -> u32 {
    //!     side * side
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use candor::logged;
    //!
    //! struct Shape {
    //!     side: u32,
    //! }
    //!
    //! #[logged(level = debug)]
    //! impl Shape {
    //!     fn draw(&self) {}
    //!
    //!     #[logged(off)]
    //!     const fn area(&self) -> u32 {
    //!         self.side * self.side
    //!     }
    //! }
    //! # Shape { side: 2 }.draw();
    //! ```
    //!
    //! # Way around
    //!
    //! For a trait, put the attribute on the impl block, or on the methods that have a body of their own.
}

pub mod e0702 {
    //! A function returns a future, and `#[logged]` does not see it made.
    //!
    //! # Why
    //!
    //! Such a function is done when it has made the future: its record would tell of a success that took no time, before
    //! any work was done. So the attribute looks for the `async` block that the body ends in, and logs that. Where there
    //! is none, it can't say when the work ends.
    //!
    //! # Example
    //!
    //! ```compile_fail
    //! use std::future::Future;
    //!
    //! use candor::logged;
    //!
    //! async fn load(id: u32) -> u32 {
    //!     id
    //! }
    //!
    //! #[logged]
    //! fn load_next(id: u32) -> impl Future<Output = u32> {
    //!     load(id + 1)
    //! }
    //! ```
    //!
    //! # Instead
    //!
    //! ```
    //! use std::future::Future;
    //!
    //! use candor::logged;
    //!
    //! async fn load(id: u32) -> u32 {
    //!     id
    //! }
    //!
    //! #[logged]
    //! fn load_next(id: u32) -> impl Future<Output = u32> {
    //!     async move { load(id + 1).await }
    //! }
    //! # drop(load_next(1));
    //! ```
    //!
    //! # Way around
    //!
    //! `Box::pin(async move { … })` and `async move { … }.boxed()` are seen too, and so is what `#[async_trait]` writes. A
    //! future that somebody else makes is logged by an `async fn` that awaits it.
}
