//! `ENVIRONMENT`, `LOG_LEVEL` and their kin: what they do to standard output.

use crate::program::{Program, Ran, text};

fn run(variables: &[(&str, &str)]) -> Ran {
    let ran = Program::new(env!("CARGO_BIN_EXE_three_records"))
        .variables(variables)
        .run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    ran
}

const NO_CLOUDWATCH: &str = "CloudWatch delivery is not available: logging JSON to standard output";

/// JSON with these messages, in this order, and nothing on standard error.
#[track_caller]
fn check_json(variables: &[(&str, &str)], messages: &[&str]) -> Ran {
    let ran = run(variables);
    assert_eq!(ran.messages(), messages, "{variables:?}");
    assert_eq!(ran.stderr, "", "{variables:?}");
    ran
}

/// Lines for people, each with one of these in it.
#[track_caller]
fn check_pretty(variables: &[(&str, &str)], messages: &[&str]) {
    let ran = run(variables);
    let lines: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| !line.starts_with(' '))
        .collect();
    assert_eq!(lines.len(), messages.len(), "{variables:?} {ran:#?}");
    for (line, message) in lines.iter().zip(messages) {
        assert!(
            line.contains(message) && !line.starts_with('{'),
            "{variables:?} {line}"
        );
    }
    assert_eq!(ran.stderr, "", "{variables:?}");
}

const ALL: &[&str] = &["Cache read", "Order placed", "Order lost"];
const FROM_INFO: &[&str] = &["Order placed", "Order lost"];

#[test]
fn development_is_readable_text_from_debug_on() {
    check_pretty(&[], ALL);
    for word in ["development", "dev", "Development"] {
        check_pretty(&[("ENVIRONMENT", word)], ALL);
    }
}

#[test]
fn tests_and_ci_are_json_from_info_on() {
    for word in ["testing", "TEST", "ci"] {
        check_json(&[("ENVIRONMENT", word)], FROM_INFO);
    }
    check_json(&[("CI", "true")], FROM_INFO);
    check_json(
        &[
            ("CANDOR_ENVIRONMENT", "testing"),
            ("ENVIRONMENT", "development"),
        ],
        FROM_INFO,
    );
}

#[test]
fn every_line_of_a_test_run_is_one_json_object_with_time_level_message_and_trace_id() {
    let ran = check_json(
        &[("ENVIRONMENT", "testing"), ("SERVICE_NAME", "shop")],
        FROM_INFO,
    );
    let records = ran.records();
    for record in &records {
        let timestamp = text(record, "timestamp");
        assert!(
            timestamp.ends_with('Z') && timestamp.len() == 24,
            "{timestamp}"
        );
        assert!(["INFO", "ERROR"].contains(&text(record, "level").as_str()));
        let trace_id = text(record, "trace_id");
        assert!(
            trace_id.len() == 32 && trace_id.bytes().all(|b| b.is_ascii_hexdigit()),
            "{trace_id}"
        );
        assert_eq!(record["order_id"], 7);
        assert_eq!(record["service"], "shop");
        assert_eq!(record["environment"], "testing");
        assert_eq!(record["target"], "three_records");
    }
    let ids: Vec<String> = records
        .iter()
        .map(|record| text(record, "trace_id"))
        .collect();
    assert!(
        ids.windows(2).all(|pair| pair.first() == pair.last()),
        "{ids:?}"
    );
}

#[test]
fn production_without_cloudwatch_warns_once_and_logs_json() {
    for word in ["production", "PROD", "staging"] {
        let expected = [&[NO_CLOUDWATCH], FROM_INFO].concat();
        let ran = check_json(&[("ENVIRONMENT", word)], &expected);
        assert_eq!(ran.one(NO_CLOUDWATCH)["level"], "WARNING");
    }
}

#[test]
fn production_with_a_chosen_format_has_nothing_to_warn_of() {
    check_json(
        &[("ENVIRONMENT", "production"), ("CANDOR_FORMAT", "json")],
        FROM_INFO,
    );
    check_pretty(
        &[("ENVIRONMENT", "production"), ("LOG_FORMAT", "pretty")],
        FROM_INFO,
    );
}

#[test]
fn log_level_takes_a_level_in_any_case_or_directives() {
    let level = |value| [("ENVIRONMENT", "testing"), ("LOG_LEVEL", value)];
    for word in [
        "debug",
        "DEBUG",
        "info,three_records=debug",
        "three_records=debug",
        "error,three_*=debug",
    ] {
        check_json(&level(word), ALL);
    }
    for word in ["info", "Info", "debug,three_records=info"] {
        check_json(&level(word), FROM_INFO);
    }
    for word in ["warn", "Warning", "error", "debug,three_records=error"] {
        check_json(&level(word), &["Order lost"]);
    }
    for word in ["critical", "fatal"] {
        check_json(&level(word), &[]);
    }
}

#[test]
fn there_is_no_record_when_the_level_is_off() {
    for environment in ["development", "testing"] {
        let ran = run(&[("ENVIRONMENT", environment), ("LOG_LEVEL", "off")]);
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""));
    }
}

#[test]
fn candors_own_variable_beats_the_generic_one() {
    let variables = [
        ("ENVIRONMENT", "testing"),
        ("LOG_LEVEL", "debug"),
        ("CANDOR_LEVEL", "error"),
    ];
    check_json(&variables, &["Order lost"]);
    check_json(
        &[("ENVIRONMENT", "testing"), ("RUST_LOG", "error")],
        &["Order lost"],
    );
}

/// One report that names the variable and says `expected`, before any other record.
#[track_caller]
fn check_report(variables: &[(&str, &str)], variable: &str, expected: &str) {
    let ran = run(&[variables, &[("LOG_FORMAT", "json")]].concat());
    let report = ran.one("Setting not understood");
    assert_eq!(report["level"], "WARNING");
    assert_eq!(report["variable"], variable);
    let explanation = text(&report, "explanation");
    assert!(explanation.contains(expected), "{explanation}");
    assert_eq!(ran.messages().first().unwrap(), "Setting not understood");
}

#[test]
fn a_value_that_is_not_understood_is_reported_with_the_nearest() {
    check_report(
        &[("ENVIRONMENT", "prodution")],
        "ENVIRONMENT",
        "`production`",
    );
    check_report(&[("LOG_LEVEL", "inof")], "LOG_LEVEL", "`info`");
    check_report(
        &[("LOG_LEVEL", "info,sqlx=wraning")],
        "LOG_LEVEL",
        "`warning`",
    );
    check_report(&[("CANDOR_FORMAT", "jsn")], "CANDOR_FORMAT", "`json`");
    check_report(&[("CANDOR_COLOR", "alway")], "CANDOR_COLOR", "`always`");
    check_report(&[("CANDOR_LEVLE", "info")], "CANDOR_LEVLE", "CANDOR_LEVEL");
}

#[test]
fn a_report_is_written_even_when_the_level_would_hide_it() {
    check_report(
        &[("LOG_LEVEL", "off"), ("CANDOR_FORMAT", "jsn")],
        "CANDOR_FORMAT",
        "`json`",
    );
}
