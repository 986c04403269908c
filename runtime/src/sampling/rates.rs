//! The share of traces that keep their records, for each level.

use std::fmt;

use crate::level::Level;
use crate::trace::TraceId;

/// The share of traces that keep their records of DEBUG, INFO and WARNING; all of them unless told otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rates([f64; SAMPLED]);

/// Levels that can be sampled: those below ERROR.
const SAMPLED: usize = 3;

impl Default for Rates {
    fn default() -> Self {
        Self([1.0; SAMPLED])
    }
}

/// Why a level can't have a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RatesFault {
    NeverSampled(Level),
    NoShare(f64),
}

impl fmt::Display for RatesFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverSampled(level) => write!(f, "{level} is never sampled"),
            Self::NoShare(rate) => write!(f, "`{rate}` is no share from 0 to 1"),
        }
    }
}

impl Rates {
    pub(crate) fn set(&mut self, level: Level, rate: f64) -> Result<(), RatesFault> {
        if !(0.0..=1.0).contains(&rate) {
            return Err(RatesFault::NoShare(rate));
        }
        let slot = self.0.get_mut(index(level));
        *slot.ok_or(RatesFault::NeverSampled(level))? = rate;
        Ok(())
    }

    /// None where every record of the level is kept.
    pub(crate) fn of(&self, level: Level) -> Option<f64> {
        let rate = self.0.get(index(level)).copied();
        rate.filter(|&rate| rate < 1.0)
    }
}

const fn index(level: Level) -> usize {
    level as usize - 1
}

/// Whether a trace is among the share `rate`.
///
/// What a share keeps, a greater one keeps too. Other services come to the same answer: the two halves of the id, one
/// XOR the other, go through the finaliser of `SplitMix64`, and the upper 32 bits of that are a fraction of 2³².
pub(crate) fn keeps(trace_id: TraceId, rate: f64) -> bool {
    let id = trace_id.as_u128();
    let halves = (id >> 64) ^ (id & u128::from(u64::MAX));
    let place = mixed(u64::try_from(halves).unwrap_or_default()) >> 32;
    f64::from(u32::try_from(place).unwrap_or(u32::MAX)) < rate * TWO_TO_THE_32
}

const TWO_TO_THE_32: f64 = 4_294_967_296.0;

/// Ids may differ in a few bits alone; after this about half of all bits differ
/// (<https://prng.di.unimi.it/splitmix64.c>).
const fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::keeps;
    use crate::trace::TraceId;

    /// Where the trace stands among all, between 0 and 1.
    fn check(id: &str, place: f64) {
        let id: TraceId = id.parse().unwrap();
        assert!(!keeps(id, place - 1e-6), "{id}");
        assert!(keeps(id, place + 1e-6), "{id}");
    }

    /// Other services, other languages and later versions must agree on these.
    #[test]
    fn a_trace_stands_at_the_same_place_everywhere() {
        check("4bf92f3577b34da6a3ce929d0e0e4736", 0.692_314);
        check("00000000000000000000000000000001", 0.338_167);
        check("ffffffffffffffff0000000000000000", 0.706_304);
        check("01a1fbb2951d755ab5661cc7ea8be7c9", 0.888_681);
    }
}
