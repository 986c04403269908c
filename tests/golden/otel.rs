//! `otel` against the names that OpenTelemetry publishes as a crate.

use candor::Schema;
use opentelemetry_semantic_conventions::attribute;
use serde_json::Value;

use crate::records::{RECORDS, line};

fn record(name: &str) -> Value {
    let (_, log) = RECORDS.iter().find(|(known, _)| *known == name).unwrap();
    serde_json::from_str(&line(Schema::Otel, *log)).unwrap()
}

#[track_caller]
fn check(name: &str, place: &str, attributes: &[&str]) {
    let record = record(name);
    for attribute in attributes {
        let there = record[place].get(attribute);
        assert!(there.is_some(), "no `{attribute}` in {record:#}");
    }
}

#[test]
fn otel_attributes_have_the_names_of_the_semantic_conventions() {
    check("order_placed", "attributes", &[attribute::USER_ID]);
    check("login_tried", "attributes", &[attribute::USER_EMAIL]);
    check(
        "request_completed",
        "attributes",
        &[
            attribute::HTTP_REQUEST_METHOD,
            attribute::URL_PATH,
            attribute::HTTP_RESPONSE_STATUS_CODE,
            attribute::CLIENT_ADDRESS,
            attribute::USER_AGENT_ORIGINAL,
            attribute::HTTP_REQUEST_BODY_SIZE,
            attribute::HTTP_RESPONSE_BODY_SIZE,
        ],
    );
    check(
        "charge_failed",
        "attributes",
        &[
            attribute::EXCEPTION_TYPE,
            attribute::EXCEPTION_MESSAGE,
            attribute::EXCEPTION_STACKTRACE,
            attribute::CODE_FILE_PATH,
            attribute::CODE_LINE_NUMBER,
        ],
    );
}

#[test]
fn otel_resources_have_the_names_of_the_semantic_conventions() {
    check(
        "order_placed",
        "resource",
        &[
            attribute::SERVICE_NAME,
            attribute::SERVICE_VERSION,
            attribute::DEPLOYMENT_ENVIRONMENT_NAME,
        ],
    );
}

#[test]
fn otel_severities_are_the_first_of_their_range() {
    for (name, text, number) in [
        ("queue_measured", "DEBUG", 5),
        ("order_placed", "INFO", 9),
        ("login_tried", "WARNING", 13),
        ("charge_failed", "ERROR", 17),
        ("store_lost", "CRITICAL", 21),
    ] {
        let record = record(name);
        assert_eq!(record["severity_text"], text);
        assert_eq!(record["severity_number"].as_u64(), Some(number));
    }
}
