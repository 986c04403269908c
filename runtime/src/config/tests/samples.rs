//! Which rates are in force, and what is said of those that can't be.

use super::{Overrides, check, check_problems, map, resolve};
use crate::config::Settings;
use crate::level::Level::{self, Debug, Error, Info, Warning};

fn rates(settings: &Settings) -> [Option<f64>; 4] {
    [Debug, Info, Warning, Error].map(|level| settings.rates.of(level))
}

#[test]
fn the_variable_names_rates_by_level() {
    check(&[], rates, [None; 4]);
    check(
        &[("CANDOR_SAMPLE", "debug=0.01, INFO = 0.1,warn=0.5,")],
        rates,
        [Some(0.01), Some(0.1), Some(0.5), None],
    );
    check(
        &[("CANDOR_SAMPLE", "info=1,debug=0")],
        rates,
        [Some(0.0), None, None, None],
    );
    check_problems(&[("CANDOR_SAMPLE", "info=1,debug=0")], &[]);
}

#[test]
fn a_rate_that_is_not_understood_is_reported_and_the_others_count() {
    let variables = [(
        "CANDOR_SAMPLE",
        "inof=0.1,debug=10%,0.5,error=0.1,fatal=1,info=0.2,warning=2,x=1,info=NaN",
    )];
    check(&variables, rates, [None, Some(0.2), None, None]);
    check_problems(
        &variables,
        &[
            "CANDOR_SAMPLE: `inof` is no level; did you mean `info`? it has no effect",
            "CANDOR_SAMPLE: `10%` is no share from 0 to 1; it has no effect",
            "CANDOR_SAMPLE: `0.5` is no level and share, such as `debug=0.01`; it has no effect",
            "CANDOR_SAMPLE: ERROR is never sampled; it has no effect",
            "CANDOR_SAMPLE: CRITICAL is never sampled; it has no effect",
            "CANDOR_SAMPLE: `2` is no share from 0 to 1; it has no effect",
            "CANDOR_SAMPLE: `x` is no level that is sampled: debug, info, warning; it has no effect",
            "CANDOR_SAMPLE: `NaN` is no share from 0 to 1; it has no effect",
        ],
    );
}

#[test]
fn the_builder_s_rate_of_a_level_beats_the_variable_s() {
    let of = |samples: &[(Level, f64)]| {
        let overrides = Overrides {
            samples: samples.to_vec(),
            ..Overrides::default()
        };
        resolve(
            &overrides,
            &map(&[("CANDOR_SAMPLE", "debug=0.01,info=0.1")]),
        )
    };
    assert_eq!(
        rates(&of(&[(Info, 0.5)])),
        [Some(0.01), Some(0.5), None, None]
    );
    assert_eq!(rates(&of(&[(Info, 1.0), (Debug, 1.0)])), [None; 4]);
    let settings = of(&[(Error, 0.5), (Info, -1.0)]);
    let problems: Vec<String> = settings.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "sample: ERROR is never sampled; it has no effect",
            "sample: `-1` is no share from 0 to 1; it has no effect"
        ]
    );
}
