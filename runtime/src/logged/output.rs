//! What a function gives back: a `Result` is told by its type, whatever it is called.

/// The error of what is no `Result`: there is none.
#[derive(Clone, Copy, Debug)]
pub enum NoError {}

impl std::fmt::Display for NoError {
    fn fmt(&self, _f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoError {}

/// Carries the reference through method look-up, which tries [`ViaResult`] first.
#[derive(Debug)]
pub struct OutputProbe<'a, T>(pub &'a T);

/// A `Result`.
pub trait ViaResult<'a, T, E> {
    /// Its two sides.
    ///
    /// # Errors
    ///
    /// That of the function.
    fn candor_result(&self) -> Result<&'a T, &'a E>;
}

impl<'a, T, E> ViaResult<'a, T, E> for &OutputProbe<'a, Result<T, E>> {
    fn candor_result(&self) -> Result<&'a T, &'a E> {
        self.0.as_ref()
    }
}

/// Anything else, which counts as success.
pub trait ViaValue<'a, T> {
    /// The value.
    ///
    /// # Errors
    ///
    /// None.
    fn candor_result(&self) -> Result<&'a T, &'a NoError>;
}

impl<'a, T> ViaValue<'a, T> for OutputProbe<'a, T> {
    fn candor_result(&self) -> Result<&'a T, &'a NoError> {
        Ok(self.0)
    }
}

/// Calls the body.
///
/// The bound makes the closure one that is called once, which may give out what it owns: a `&mut` among it.
pub fn once<T>(body: impl FnOnce() -> T) -> T {
    body()
}

/// Makes a body own the whole of an argument: one that owned some of its fields alone would drop the others later.
pub const fn whole_argument<T: ?Sized>(_argument: &T) {}

/// Tells the compiler what an `async` body gives back; it stands where nothing is run.
#[must_use]
pub fn never<T>() -> T {
    loop {
        std::thread::park();
    }
}
