//! What one library cost, as measured.

use crate::libraries::Library;

pub(crate) struct Cost {
    pub(crate) library: Library,
    pub(crate) version: String,
    pub(crate) sites: u32,
    pub(crate) bytes_without_sites: u32,
    pub(crate) bytes_with_sites: u32,
    pub(crate) checks: Vec<Seconds>,
}

pub(crate) struct Seconds {
    pub(crate) wall: f64,
    /// User and system time of cargo and every rustc below it, where the system tells.
    pub(crate) cpu: Option<f64>,
}

impl Cost {
    /// Nothing when there are no sites to divide by.
    pub(crate) fn bytes_per_site(&self) -> Option<f64> {
        let bytes = f64::from(self.bytes_with_sites) - f64::from(self.bytes_without_sites);
        (self.sites > 0).then(|| bytes / f64::from(self.sites))
    }

    pub(crate) fn check_cpu(&self) -> Option<f64> {
        median(self.checks.iter().filter_map(|check| check.cpu).collect())
    }

    pub(crate) fn check_wall(&self) -> Option<f64> {
        median(self.checks.iter().map(|check| check.wall).collect())
    }
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
