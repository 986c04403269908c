//! `metric(latency_ms = elapsed, unit = Milliseconds)`: a number that is also a metric.

use std::fmt;
use std::time::Duration;

use super::{Loggable, ValueWriter};

/// A number with the unit that its call site names.
#[derive(Clone, Copy)]
pub struct Metric<'a> {
    value: &'a dyn MetricValue,
    /// Of a unit of time, how many of it a second has.
    per_second: f64,
}

impl fmt::Debug for Metric<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metric").finish_non_exhaustive()
    }
}

/// A value that `metric(…)` takes: a number of at most 64 bits, or, where the unit is one of time, a `Duration`.
///
/// A duration is recorded as a number of that unit: `metric(t = elapsed, unit = Milliseconds)` of a second and a
/// half is 1500. The unit stays with the call site; the lines of the console show the number.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// let logs = candor::testing::capture();
/// let elapsed = Duration::from_millis(1_500);
/// candor::log_info!("Job done", metric(took = elapsed, unit = Seconds));
///
/// let record = logs.one();
/// assert_eq!(record.get("took").unwrap(), &1.5);
/// assert_eq!(record.unit("took"), Some("Seconds"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a metric [candor::E0403]",
    label = "a metric is a number of at most 64 bits or a `Duration`",
    note = "pass a `Duration` as it is: its unit is converted",
    note = "log anything else as an ordinary field: `key = value`",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0403/index.html"
)]
pub trait MetricValue: Loggable {
    /// The time that the value is, if it is one.
    #[doc(hidden)]
    fn as_duration(&self) -> Option<Duration> {
        None
    }
}

/// A metric value that is no time: what a unit such as `Bytes` takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a metric of this unit [candor::E0403]",
    label = "the unit is none of time, so the value is a number of at most 64 bits",
    note = "the units of time are Seconds, Milliseconds and Microseconds",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0403/index.html"
)]
pub trait PlainMetricValue: MetricValue {}

macro_rules! metric_values {
    ($($number:ty)*) => { $(
        impl MetricValue for $number {}
        impl PlainMetricValue for $number {}
    )* };
}

metric_values!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64);

impl MetricValue for Duration {
    fn as_duration(&self) -> Option<Duration> {
        Some(*self)
    }
}

impl<T: MetricValue + ?Sized> MetricValue for &T {
    fn as_duration(&self) -> Option<Duration> {
        (**self).as_duration()
    }
}

impl<T: PlainMetricValue + ?Sized> PlainMetricValue for &T {}

/// `metric(name = value, unit = …)` with a unit of time.
pub fn metric_time<T: MetricValue>(value: &T, per_second: f64) -> Metric<'_> {
    Metric { value, per_second }
}

/// `metric(name = value, unit = …)` with any other unit, or none.
pub fn metric<T: PlainMetricValue>(value: &T) -> Metric<'_> {
    Metric {
        value,
        per_second: 1.0,
    }
}

impl Loggable for Metric<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        match self.value.as_duration() {
            Some(duration) => out.f64(duration.as_secs_f64() * self.per_second),
            None => self.value.log(out),
        }
    }
}
