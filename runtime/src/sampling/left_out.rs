//! How many records the sampling of traces has left out, and when that is told.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use crate::level::Level;

/// How often the records that were left out are told of, where others come by.
const INTERVAL_MILLIS: i64 = 10_000;

/// Counts of one pipeline.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    total: AtomicU64,
    /// Of each level, what nobody was told of yet.
    untold: [AtomicU64; Level::ALL.len()],
    /// When that began to be counted, in milliseconds since the Unix epoch; 0 where there is none.
    since: AtomicI64,
}

impl LeftOut {
    pub(super) fn count(&self, level: Level) {
        self.total.fetch_add(1, Ordering::Relaxed);
        if let Some(untold) = self.untold.get(level as usize - 1) {
            untold.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(super) fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    /// Whether it is time to tell, at the time of a record that passes.
    pub(super) fn is_due(&self, now_millis: i64) -> bool {
        let mut untold = self.untold.iter();
        if untold.all(|count| count.load(Ordering::Relaxed) == 0) {
            return false;
        }
        let since = self.since.load(Ordering::Relaxed);
        if since == 0 {
            self.since.store(now_millis, Ordering::Relaxed);
            return false;
        }
        now_millis - since >= INTERVAL_MILLIS
    }

    /// What nobody was told of yet; none of most levels.
    pub(super) fn take(&self) -> impl Iterator<Item = (Level, u64)> {
        self.since.store(0, Ordering::Relaxed);
        let counts = self.untold.iter();
        Level::ALL
            .into_iter()
            .zip(counts.map(|count| count.swap(0, Ordering::Relaxed)))
            .filter(|&(_, count)| count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::{INTERVAL_MILLIS, LeftOut};
    use crate::level::Level;

    #[test]
    fn what_was_left_out_is_told_once_the_interval_is_over() {
        let left_out = LeftOut::default();
        assert!(!left_out.is_due(1));
        left_out.count(Level::Debug);
        left_out.count(Level::Debug);
        left_out.count(Level::Info);
        assert!(!left_out.is_due(1_000));
        assert!(!left_out.is_due(999 + INTERVAL_MILLIS));
        assert!(left_out.is_due(1_000 + INTERVAL_MILLIS));
        let told: Vec<_> = left_out.take().collect();
        assert_eq!(told, [(Level::Debug, 2), (Level::Info, 1)]);
        assert!(!left_out.is_due(1_001 + INTERVAL_MILLIS));
        assert_eq!(left_out.total(), 3);
    }
}
