//! Times the scrubber on one text, as long as it is and longer.

use std::hint::black_box;
use std::time::Instant;

use crate::options::Options;
use crate::texts::{Kind, Text};

/// How many times as long each text is measured.
const LENGTHS: [usize; 4] = [1, 2, 4, 8];

/// What one text took.
pub(crate) struct Speed {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) has_secret: bool,
    /// Millions of bytes a second, at the text's own length.
    pub(crate) megabytes: f64,
    /// Time for a byte at each greater length, over that at its own.
    pub(crate) ratios: Vec<f64>,
}

pub(crate) fn speed(text: &Text, options: &Options) -> Speed {
    let texts = LENGTHS.map(|times| text.of_length(options.kib * 1024 * times));
    let first = texts.first().map(String::as_str).unwrap_or_default();
    let per_byte: Vec<f64> = texts
        .iter()
        .map(|text| nanoseconds_per_byte(text, options.runs))
        .collect();
    let own = per_byte.first().copied().unwrap_or_default();
    Speed {
        name: text.name,
        kind: text.kind,
        has_secret: candor::__private::scrub_text(first) != first,
        megabytes: 1000.0 / own,
        ratios: per_byte.iter().skip(1).map(|longer| longer / own).collect(),
    }
}

/// The median of the runs; each run repeats a short text until its time can be told.
fn nanoseconds_per_byte(text: &str, runs: usize) -> f64 {
    const LEAST_BYTES: usize = 1024 * 1024;
    let repeats = (LEAST_BYTES / text.len()).max(1);
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(candor::__private::scrub_text(black_box(text)));
            }
            start.elapsed().as_secs_f64() * 1e9
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(runs / 2).copied().unwrap_or_default();
    let bytes = u32::try_from(text.len() * repeats).unwrap_or(u32::MAX);
    median / f64::from(bytes)
}
