#![doc = include_str!("../README.md")]

extern crate self as candor;

mod adapter;
mod assemble;
#[cfg(any(feature = "log", feature = "tracing"))]
pub mod bridge;
mod builder;
mod callsite;
mod clock;
mod collect;
mod config;
mod contain;
pub mod context;
mod debug;
mod directives;
mod encode;
mod error_value;
pub mod errors;
mod flush_report;
mod gate;
mod hash_keys;
#[cfg(feature = "http")]
pub mod http;
mod level;
mod loggable;
mod logged;
mod logger;
mod macros;
mod option_values;
mod origin;
mod outcome;
mod panic;
mod privacy;
mod process;
mod propagation;
mod rate;
mod record;
mod reentry;
mod report;
mod sampling;
mod scope;
mod scrub;
#[cfg(feature = "tokio")]
mod spawn;
mod task;
pub mod testing;
pub mod thread;
pub mod trace;
mod value;
mod worker;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use adapter::{Adapter, Child, Console, Line, Memory, Multi};
pub use builder::{Builder, Guard, InitError, builder, flush, init};
pub use config::{Colour, Environment, Format, Problem};
pub use context::{Context, FutureExt};
pub use directives::{DirectiveProblem, Directives};
pub use encode::{Encoding, ParseSchemaError, Schema};
pub use error_value::LoggableError;
pub use flush_report::{ChildReport, FlushReport};
pub use level::{Level, LevelFilter, ParseLevelError};
pub use loggable::{Loggable, MapKey, MapWriter, MetricValue, SeqWriter, ValueWriter};
pub use logger::Logger;
pub use privacy::{HashKey, HashKeyError, NonSecret, Policy};
pub use process::logger;
pub use scope::{Fields, trace_id};
pub use scrub::{ScrubCounts, scrub_counts};
#[cfg(feature = "tokio")]
pub use spawn::{spawn, spawn_blocking};
pub use task::{Task, TaskOutput, task};
#[doc(inline)]
pub use trace::{ParseTraceIdError, TraceId};
pub use value::OwnedValue;

#[doc = include_str!("derive.md")]
#[doc(alias = "sensitive", alias = "redact", alias = "Serialize")]
#[doc(inline)]
pub use candor_macros::Loggable;
#[doc = include_str!("logged.md")]
#[doc(alias = "instrument", alias = "span", alias = "timed")]
#[doc(inline)]
pub use candor_macros::logged;
