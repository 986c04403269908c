//! Fewer records, but whole traces: which trace keeps its records of a level.

mod left_out;
mod rates;
mod sampler;

pub(crate) use rates::Rates;
pub(crate) use sampler::Sampler;
