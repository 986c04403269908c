//! How a value becomes part of a record.

mod containers;
mod derived;
mod foreign;
mod maps;
mod metric;
mod scalars;
mod spread;
mod standard;
mod text;
mod words;
mod writer;

pub use derived::{Parts, Variant, entries, sequence, variant, whole};
pub use maps::MapKey;
pub use metric::{Metric, MetricValue, PlainMetricValue, metric, metric_time};
pub use spread::{Spread, spread};
pub(crate) use text::render;
pub use words::{
    Exposed, admitted, debug, display, ends, hashed, masked, public, redacted, scalar_only,
    scalars_only, truncated, untrusted,
};
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) use writer::NamedFields;
pub(crate) use writer::Pair;
pub use writer::{MapWriter, SeqWriter, ValueWriter};

/// A value that can stand in a record.
///
/// The standard scalar types, strings, containers, times and addresses have it. It is never given to
/// a type just because the type has `Debug` or `Display`: those print what their author needed
/// while debugging, secrets included. A type of your own gets it by
/// [`#[derive(Loggable)]`](macro@crate::Loggable).
///
/// # Types of other crates
///
/// Each behind a feature of candor that is called as the crate; none is on unless you ask for it.
///
/// | feature | types | what is shown |
/// |---|---|---|
/// | `bytes` | `Bytes`, `BytesMut` | how many bytes |
/// | `chrono` | `DateTime`, `NaiveDateTime`, `NaiveDate`, `NaiveTime`, `TimeDelta` | instants in UTC, civil times as ISO 8601, lengths as numbers |
/// | `http` | `HeaderMap`, `HeaderName`, `Method`, `StatusCode`, `Version`, `Uri` and its parts | a header's value if its name is known to be harmless, else `[redacted]`; a URI as under `url` |
/// | `jiff` | `Timestamp`, `Zoned`, `SignedDuration`, `Span`, civil `DateTime`, `Date`, `Time` | as `chrono`; a `Span` as ISO 8601 |
/// | `secrecy` | `SecretBox`, `SecretString` | `[redacted]`; may stand under `password` |
/// | `serde_json` | `Value`, `Map`, `Number` | each name judged at every depth, as those of any map |
/// | `time` | `OffsetDateTime`, `UtcDateTime`, `PrimitiveDateTime`, `Date`, `Time`, `Duration` | as `chrono` |
/// | `url` | `Url` | no user, no password, no values of parameters whose names could be credentials; the path is kept |
/// | `uuid` | `Uuid`, `NonNilUuid` | hyphenated, in lower case |
/// | `zeroize` | `Zeroizing` | `[redacted]`; may stand under `password` |
///
/// A `Uuid` may not stand under a name such as `session_id`: many programs use a random one as the session's
/// credential. An `http::Request` or `HeaderValue` is not `Loggable`: log the parts that matter.
///
/// # Limits
///
/// Nesting ends at a depth of 16. A sequence shows 1,000 items, a map 1,000 entries, a value 4,000 of both in all, and
/// 32 KiB of names; what is left out is counted in its place: `…(+99000 items)`.
///
/// # Pairs of name and value
///
/// A value that its neighbour names is judged by that name: the `value` beside a `name`, `key`, `header`, `field` or
/// `parameter` whose text is a forbidden name, and the second of a tuple of two whose first is one.
///
/// # Implementing it by hand
///
/// Write exactly one value to `out`. Names given to [`MapWriter::entry`] are checked when the
/// program runs, by the rules that the macros apply to field names: the value of a forbidden one
/// is replaced by `[redacted]`.
///
/// ```
/// use candor::{Loggable, ValueWriter};
///
/// struct Order {
///     id: u64,
///     customer_email: String,
///     password: String,
/// }
///
/// impl Loggable for Order {
///     fn log(&self, out: ValueWriter<'_>) {
///         out.map(|map| {
///             map.entry("id", &self.id);
///             map.entry("customer_email", &self.customer_email);
///             map.entry("password", &self.password);
///         });
///     }
/// }
///
/// let order = Order {
///     id: 7,
///     customer_email: "user@example.com".to_owned(),
///     password: "hunter2".to_owned(),
/// };
/// let logs = candor::testing::capture();
/// candor::log_info!("Order placed", order);
///
/// let record = logs.one();
/// let order = record.get("order").unwrap();
/// assert_eq!(order.get("id").unwrap(), &7);
/// assert_eq!(order.get("customer_email").unwrap(), &"u***@example.com");
/// assert!(order.get("password").unwrap().is_redacted());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be logged as a field [candor::E0401]",
    label = "this value does not implement `candor::Loggable`",
    note = "if it is an error: `error = value`",
    note = "if the type is yours: `#[derive(candor::Loggable)]`, with `#[sensitive]` before its private fields",
    note = "if it is of bytes, chrono, http, jiff, secrecy, serde_json, time, url, uuid or zeroize: turn on candor's feature of that name",
    note = "if its text holds no secret, as that of an id: `key = display(value)`",
    note = "if it is a field of a derived type: `#[sensitive]`, `#[loggable(skip)]` or `#[loggable(display)]` before it",
    note = "see: https://docs.rs/candor/latest/candor/errors/e0401/index.html"
)]
pub trait Loggable {
    /// Writes the value.
    fn log(&self, out: ValueWriter<'_>);

    /// Writes a sequence that lies in two slices; bytes overrule it, because they are keys and bodies, not lists of
    /// numbers.
    #[doc(hidden)]
    fn log_slices(slices: [&[Self]; 2], out: ValueWriter<'_>)
    where
        Self: Sized,
    {
        out.seq(|seq| {
            for slice in slices {
                seq.items(slice.iter());
            }
        });
    }
}
