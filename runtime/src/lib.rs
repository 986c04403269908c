#![doc = include_str!("../README.md")]

extern crate self as candor;

mod adapter;
mod assemble;
mod bound;
mod builder;
mod callsite;
mod clock;
mod collect;
mod config;
mod context;
mod debug;
mod directives;
mod encode;
mod error_value;
pub mod errors;
mod flush_report;
mod gate;
mod hash_keys;
mod level;
mod loggable;
mod logger;
mod macros;
mod option_values;
mod panic;
mod privacy;
mod process;
mod rate;
mod record;
mod reentry;
mod report;
mod scrub;
pub mod testing;
pub mod trace;
mod value;
mod worker;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use adapter::{Adapter, Console, Line, Memory};
pub use builder::{Builder, Guard, InitError, builder, flush, init};
pub use config::{Colour, Environment, Format, Problem};
pub use context::{Context, Fields, trace_id};
pub use directives::{DirectiveProblem, Directives};
pub use encode::Encoding;
pub use error_value::LoggableError;
pub use flush_report::FlushReport;
pub use level::{Level, LevelFilter, ParseLevelError};
pub use loggable::{Loggable, MapKey, MapWriter, MetricValue, SeqWriter, ValueWriter};
pub use logger::Logger;
pub use privacy::{HashKey, HashKeyError, NonSecret, Policy};
pub use process::logger;
pub use scrub::{ScrubCounts, scrub_counts};
#[doc(inline)]
pub use trace::{ParseTraceIdError, TraceId};
pub use value::OwnedValue;

#[doc = include_str!("derive.md")]
#[doc(alias = "sensitive", alias = "redact", alias = "Serialize")]
#[doc(inline)]
pub use candor_macros::Loggable;
