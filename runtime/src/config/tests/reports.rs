//! Every value that is not understood is reported, and what is shown of it is safe.

use super::{Map, Overrides, check, check_problems, map, resolve, settings};
use crate::config::Format;
use crate::level::LevelFilter::{Debug, Warning};

#[test]
fn a_word_that_is_not_understood_counts_as_unset() {
    let variables = [("CANDOR_FORMAT", "jsn"), ("LOG_FORMAT", "json")];
    check(&variables, |it| it.format, Format::Json);
    check_problems(
        &variables,
        &["CANDOR_FORMAT: `jsn` is not a format; did you mean `json`? `json` is used instead"],
    );
    check_problems(
        &[("LOG_FORMAT", "logfmt")],
        &["LOG_FORMAT: `logfmt` is not a format; valid are pretty, json; `pretty` is used instead"],
    );
    check_problems(
        &[("CANDOR_COLOR", "sometimes"), ("NO_COLOR", "1")],
        &["CANDOR_COLOR: `sometimes` is not a colour choice; \
           valid are auto, always, never; `never` is used instead"],
    );
}

#[test]
fn a_level_that_is_not_understood_names_what_is_used_instead() {
    check_problems(
        &[("LOG_LEVEL", "inof")],
        &["LOG_LEVEL: `inof` is no level; did you mean `info`? DEBUG is used instead"],
    );
    check_problems(
        &[("LOG_LEVEL", "inof"), ("RUST_LOG", "warn")],
        &["LOG_LEVEL: `inof` is no level; did you mean `info`? `RUST_LOG` is used instead"],
    );
    check_problems(
        &[("LOG_LEVEL", "my_app,sqlx=warning")],
        &[
            "LOG_LEVEL: `my_app` is no level; if it is a target, write `my_app=debug`; \
           `LOG_LEVEL` is used without it",
        ],
    );
    let level = |target| {
        settings(&[("LOG_LEVEL", "inof,a=warn")])
            .directives
            .threshold_for(target)
    };
    assert_eq!((level("a"), level("b")), (Warning, Debug));
}

#[test]
fn an_unknown_variable_of_ours_is_reported_with_the_nearest() {
    for (name, near) in [
        ("CANDOR_LEVLE", "CANDOR_LEVEL"),
        ("CANDOR_COLOUR", "CANDOR_COLOR"),
        ("CANDOR_ENV", "CANDOR_ENVIRONMENT"),
        ("CANDOR_LOG", "CANDOR_LEVEL"),
        ("CANDOR_LOG_LEVEL", "CANDOR_LEVEL"),
        ("CANDOR_LOG_GROUPS", "CANDOR_LOG_GROUP"),
    ] {
        let expected =
            format!("{name}: candor has no variable of this name; did you mean `{near}`?");
        check_problems(&[(name, "x")], &[&expected]);
    }
    check_problems(
        &[("CANDOR_XYZ", "x")],
        &[
            "CANDOR_XYZ: candor has no variable of this name; it reads CANDOR_ENVIRONMENT, \
           CANDOR_LEVEL, CANDOR_FORMAT, CANDOR_COLOR, CANDOR_SCHEMA, CANDOR_SAMPLE, CANDOR_SERVICE, CANDOR_VERSION, CANDOR_HASH_KEY_FILE",
        ],
    );
    check_problems(&[("CANDORA", "x"), ("OTHER", "x")], &[]);
}

#[test]
fn a_reserved_variable_has_no_effect_yet() {
    for name in [
        "CANDOR_BATCH_EVENTS",
        "CANDOR_LOG_GROUP",
        "CANDOR_SPOOL_DIR",
    ] {
        let expected = format!("{name}: the variable has no effect yet");
        check_problems(&[(name, "x")], &[&expected]);
    }
}

#[test]
fn no_report_shows_a_pasted_secret() {
    let secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00";
    for name in [
        "CANDOR_ENVIRONMENT",
        "CANDOR_LEVEL",
        "CANDOR_FORMAT",
        "CANDOR_COLOR",
        "CANDOR_HASH_KEY",
        "OTEL_RESOURCE_ATTRIBUTES",
    ] {
        let problems = settings(&[(name, secret)]).problems;
        assert_eq!(problems.len(), 1, "{name}");
        assert!(
            !format!("{problems:?}").contains("wJalrXUtnFEMI"),
            "{problems:?}"
        );
    }
}

#[test]
fn a_report_escapes_control_characters() {
    let problems = settings(&[("CANDOR_FORMAT", "a\nb\u{1b}[2J")]).problems;
    let shown: Vec<&str> = problems.iter().map(crate::config::Problem::given).collect();
    assert_eq!(shown, ["a\\u{a}b\\u{1b}[2J"]);
}

#[test]
fn blank_variables_count_as_unset() {
    let names = [
        "CANDOR_ENVIRONMENT",
        "ENVIRONMENT",
        "CANDOR_LEVEL",
        "LOG_FORMAT",
        "CI",
    ];
    let variables = names.map(|name| (name, "  "));
    check_problems(&variables, &[]);
    check(&variables, |it| it.format, Format::Pretty);
}

#[cfg(unix)]
#[test]
fn a_value_that_is_not_utf_8_is_reported_once_and_ignored() {
    use std::os::unix::ffi::OsStringExt;

    let Map(mut variables) = map(&[("LOG_FORMAT", "json")]);
    let broken = std::ffi::OsString::from_vec(vec![b'a', 0xff]);
    for name in ["CANDOR_FORMAT", "AWS_LAMBDA_FUNCTION_NAME"] {
        variables.insert(name.to_owned(), broken.clone());
    }
    let settings = resolve(&Overrides::default(), &Map(variables));
    assert_eq!(settings.format, Format::Json);
    let shown: Vec<String> = settings.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "AWS_LAMBDA_FUNCTION_NAME: the value is not UTF-8; it is ignored",
            "CANDOR_FORMAT: the value is not UTF-8; it is ignored",
        ]
    );
}
