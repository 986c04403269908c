//! Where records go, in which schema, and which of them.

use super::Builder;
use crate::adapter::Multi;
use crate::encode::Schema;
use crate::level::Level;

impl Builder {
    /// A destination of your own instead of the console, or [several](Multi).
    pub fn adapter(mut self, adapter: impl Into<Multi>) -> Self {
        self.adapters = Some(adapter.into());
        self
    }

    /// The names, units and nesting of JSON records.
    pub fn schema(mut self, schema: Schema) -> Self {
        self.overrides.schema = Some(schema);
        self
    }

    /// Keeps the records of `level` for a share of the traces, `rate` from 0 to 1, and drops them for the others.
    ///
    /// A trace keeps all of its records of a level or none, whatever its services: they all come to the same answer from
    /// the trace's id, and what a rate keeps, a higher one keeps too. Kept records say `sample_rate`. How many were left
    /// out is told every ten seconds where others come by, and by a [`flush`](crate::flush()). Records outside any scope belong to no
    /// trace and are kept, and so are the records of a test's capture. Levels that are not named keep every trace.
    ///
    /// The answer, for a service in another language: XOR the two halves of the id, put that through the finaliser of
    /// [SplitMix64](https://prng.di.unimi.it/splitmix64.c), and keep the trace where the upper 32 bits of the result, divided
    /// by 2³², are less than the rate.
    ///
    /// ERROR and CRITICAL are never sampled: asking for it is reported, as is a rate that is no share. Who may choose
    /// the trace's id, as a caller whose `traceparent` is trusted, may choose whether it is kept.
    ///
    /// # Examples
    ///
    /// ```
    /// use candor::{Encoding, Level, Memory, context, log_debug, log_error};
    ///
    /// let memory = Memory::new(Encoding::Json);
    /// let logger = candor::builder()
    ///     .sample(Level::Debug, 0.0)
    ///     .adapter(memory.clone())
    ///     .build();
    /// context! {}.run(|| {
    ///     log_debug!(logger: &logger, "Cache missed");
    ///     log_error!(logger: &logger, "Cache lost");
    /// });
    /// assert_eq!(memory.lines().len(), 1);
    /// ```
    #[doc(alias = "sampling")]
    pub fn sample(mut self, level: Level, rate: f64) -> Self {
        self.overrides.samples.push((level, rate));
        self
    }
}
