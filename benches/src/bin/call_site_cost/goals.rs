//! The goals: how much of tracing's cost candor may have.

use crate::cost::Cost;
use crate::libraries::Library;

pub(crate) struct Goal {
    pub(crate) name: &'static str,
    /// The most candor may cost, as a part of what tracing costs.
    pub(crate) limit: f64,
    cost: fn(&Cost) -> Option<f64>,
    /// Wall time also measures whatever else the machine does, so it decides nothing.
    is_decisive: bool,
}

pub(crate) const GOALS: [Goal; 3] = [
    Goal {
        name: "check CPU s",
        limit: 0.25,
        cost: Cost::check_cpu,
        is_decisive: true,
    },
    Goal {
        name: "check wall s",
        limit: 0.25,
        cost: Cost::check_wall,
        is_decisive: false,
    },
    Goal {
        name: "bytes per site",
        limit: 0.5,
        cost: Cost::bytes_per_site,
        is_decisive: true,
    },
];

/// A goal that cannot be measured on this system is not missed.
pub(crate) fn hold(costs: &[Cost]) -> bool {
    let mut decisive = GOALS.iter().filter(|goal| goal.is_decisive);
    decisive.all(|goal| goal.ratio(costs).is_none_or(|ratio| goal.allows(ratio)))
}

impl Goal {
    pub(crate) fn allows(&self, ratio: f64) -> bool {
        ratio <= self.limit
    }

    pub(crate) fn ratio(&self, costs: &[Cost]) -> Option<f64> {
        Some(self.cost_of(Library::Candor, costs)? / self.cost_of(Library::Tracing, costs)?)
    }

    /// The same for the calls alone, without the functions around them.
    pub(crate) fn ratio_over_nothing(&self, costs: &[Cost]) -> Option<f64> {
        let nothing = self.cost_of(Library::Nothing, costs)?;
        let candor = self.cost_of(Library::Candor, costs)? - nothing;
        let tracing = self.cost_of(Library::Tracing, costs)? - nothing;
        Some(candor / tracing)
    }

    fn cost_of(&self, library: Library, costs: &[Cost]) -> Option<f64> {
        let cost = costs.iter().find(|cost| cost.library == library)?;
        (self.cost)(cost)
    }
}
