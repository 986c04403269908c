//! Logged functions among shadowed names and under the strictest lints.

use logging::logged;

use crate::shadowed::{Box, Nosy as _, Option, Result, String, Vec};

/// An error of the user's own.
#[derive(Debug)]
pub struct Refused;

impl ::std::fmt::Display for Refused {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("refused")
    }
}

impl ::std::error::Error for Refused {}

/// What a shadowed name hides.
type Answer<T> = ::std::result::Result<T, Refused>;

/// Nothing of the prelude is what it is called.
#[logged(crate = logging)]
#[must_use]
pub fn shadowed(text: String, list: Vec) -> (Option, Result, String, Vec) {
    (Option::None, Result::Ok, text, list)
}

/// With every option.
///
/// # Errors
///
/// Where there is no number.
#[logged("Parsed", length = text.len(), crate = logging, level = debug, err = warning, start, slow = 1s, threshold = 1ms, sample = 0.5, target = "parser", event = "parsed", ok(value = *out))]
pub fn parsed(text: &str) -> ::std::result::Result<u8, ::std::num::ParseIntError> {
    let number: u8 = text.parse()?;
    if number > 3 {
        return text.parse();
    }
    ::std::result::Result::Ok(number.log())
}

/// Waits for nothing.
///
/// # Errors
///
/// Always.
#[logged(crate = logging, boxed = debug(boxed))]
pub async fn refused(boxed: Box, name: &str) -> Answer<usize> {
    ::std::future::ready(boxed).await;
    if name.is_empty() {
        ::std::result::Result::Err(Refused)?;
    }
    ::std::result::Result::Ok(name.len())
}

/// Holds what it does not use.
///
/// # Errors
///
/// None.
#[logged(crate = logging)]
pub async fn holding(_permit: Counter, _: Counter, number: u64) -> Answer<u64> {
    ::std::future::ready(()).await;
    ::std::result::Result::Ok(number)
}

/// A value of the user's own.
#[derive(Debug)]
pub struct Counter {
    count: u64,
}

#[logged(crate = logging, level = debug)]
impl Counter {
    /// One that begins at zero.
    #[must_use]
    #[logged(off)]
    pub const fn new() -> Self {
        Self { count: 0 }
    }

    /// Counts.
    pub fn count(&mut self) {
        self.count += 1;
    }

    /// Adds, and gives out what it has.
    ///
    /// # Errors
    ///
    /// When there are too many.
    #[logged("Added", self.count, more, password = true)]
    pub fn add(&mut self, more: u64) -> Answer<&mut u64> {
        self.count = self.count.checked_add(more).ok_or(Refused)?;
        ::std::result::Result::Ok(&mut self.count)
    }

    /// Takes what it has.
    pub async fn take(&mut self) -> u64 {
        ::std::future::ready(()).await;
        ::std::mem::take(&mut self.count)
    }

    /// Never comes back.
    pub fn stop(&self) -> ! {
        ::std::process::exit(i32::from(self.count == 0))
    }
}

impl ::std::default::Default for Counter {
    fn default() -> Self {
        Self::new()
    }
}

/// A future made by hand.
///
/// # Errors
///
/// None.
#[logged(crate = logging)]
pub fn made(number: u8) -> impl ::std::future::Future<Output = Answer<u8>> {
    let doubled = number * 2;
    async move { ::std::result::Result::Ok(doubled) }
}
