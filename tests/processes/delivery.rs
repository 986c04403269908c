//! `CANDOR_SCHEMA` and `CANDOR_SAMPLE`: what they do to standard output.

use crate::program::{Program, Ran};

fn run(variable: (&str, &str)) -> Ran {
    let ran = Program::new(env!("CARGO_BIN_EXE_three_records"))
        .variables(&[
            ("ENVIRONMENT", "testing"),
            ("CANDOR_LEVEL", "debug"),
            variable,
        ])
        .run();
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:#?}");
    ran
}

#[test]
fn the_variable_chooses_the_schema_of_every_record() {
    for (schema, key) in [
        ("flat", "level"),
        ("nested", "context"),
        ("datadog", "status"),
        ("ECS", "log.level"),
        ("otel", "severity_number"),
    ] {
        let ran = run(("CANDOR_SCHEMA", schema));
        let records = ran.records();
        assert_eq!(records.len(), 3, "{ran:#?}");
        assert!(
            records.iter().all(|record| record.get(key).is_some()),
            "{ran:#?}"
        );
    }
}

#[test]
fn the_variable_samples_whole_traces_and_the_guard_tells_what_was_left_out() {
    let ran = run(("CANDOR_SAMPLE", "debug=0,info=0"));
    let left_out = "Records left out by sampling";
    assert_eq!(ran.messages(), ["Order lost", left_out, left_out]);
    let told = ran.with_message(left_out);
    let levels: Vec<_> = told
        .iter()
        .map(|record| (&record["level"], &record["left_out"]))
        .collect();
    let one = 1.into();
    assert_eq!(levels, [(&"DEBUG".into(), &one), (&"INFO".into(), &one)]);
}

#[test]
fn a_schema_or_a_rate_that_is_not_understood_is_said_first() {
    for (variable, value, explanation) in [
        (
            "CANDOR_SCHEMA",
            "elastik",
            "`elastik` is not a schema; did you mean `elastic`? `flat` is used instead",
        ),
        (
            "CANDOR_SAMPLE",
            "error=0.1",
            "ERROR is never sampled; it has no effect",
        ),
    ] {
        let ran = run((variable, value));
        let said = ran.one("Setting not understood");
        assert_eq!(
            (&said["variable"], &said["explanation"]),
            (&variable.into(), &explanation.into())
        );
        assert_eq!(ran.records().len(), 4, "{ran:#?}");
    }
}
