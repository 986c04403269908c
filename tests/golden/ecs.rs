//! `ecs` against the specification of ECS loggers and the field types of the schema.
//!
//! Sources: <https://github.com/elastic/ecs-logging/blob/main/spec/spec.json>,
//! <https://www.elastic.co/guide/en/ecs/8.11/ecs-field-reference.html>.

use std::net::IpAddr;

use candor::{Schema, log_info};
use serde_json::{Map, Value};

use crate::records::{RECORDS, line};

fn records() -> impl Iterator<Item = (String, Map<String, Value>)> {
    RECORDS.iter().map(|(_, log)| {
        let line = line(Schema::Ecs, *log);
        let object = serde_json::from_str(&line).unwrap();
        (line, object)
    })
}

#[test]
fn ecs_records_begin_with_the_required_fields_in_order() {
    for (line, object) in records() {
        for required in ["@timestamp", "log.level", "message", "ecs.version"] {
            assert!(object.get(required).is_some_and(Value::is_string), "{line}");
        }
        assert!(line.starts_with(r#"{"@timestamp":"#), "{line}");
        let place = |key: &str| line.find(&format!(r#""{key}":"#)).unwrap();
        assert!(place("log.level") < place("message"), "{line}");
    }
}

/// Each field of the schema that candor writes, and its type.
const TYPES: &[(&str, &str)] = &[
    ("@timestamp", "date"),
    ("log.level", "keyword"),
    ("message", "text"),
    ("ecs.version", "keyword"),
    ("trace.id", "keyword"),
    ("span.id", "keyword"),
    ("log.logger", "keyword"),
    ("log.origin.file.name", "keyword"),
    ("log.origin.file.line", "long"),
    ("log.origin.function", "keyword"),
    ("service.name", "keyword"),
    ("service.environment", "keyword"),
    ("service.version", "keyword"),
    ("event.dataset", "keyword"),
    ("event.action", "keyword"),
    ("event.outcome", "keyword"),
    ("event.duration", "long"),
    ("user.id", "keyword"),
    ("user.email", "keyword"),
    ("organization.id", "keyword"),
    ("http.request.id", "keyword"),
    ("http.request.method", "keyword"),
    ("http.request.body.bytes", "long"),
    ("http.response.status_code", "long"),
    ("http.response.body.bytes", "long"),
    ("url.path", "keyword"),
    ("client.ip", "ip"),
    ("client.address", "keyword"),
    ("user_agent.original", "keyword"),
    ("error.code", "keyword"),
    ("error.type", "keyword"),
    ("error.message", "text"),
    ("error.stack_trace", "keyword"),
    ("labels", "object"),
];

fn is_of(value: &Value, type_name: &str) -> bool {
    match type_name {
        "long" => value.is_i64(),
        "ip" => value
            .as_str()
            .is_some_and(|text| text.parse::<IpAddr>().is_ok()),
        "object" => value.is_object(),
        "date" => value.is_string(),
        _ => !value.is_object() && !value.is_array(),
    }
}

#[test]
fn ecs_fields_have_the_types_that_elasticsearch_gives_them() {
    for (line, object) in records() {
        for (name, value) in &object {
            let known = TYPES.iter().find(|(known, _)| known == name);
            let (_, type_name) = known.unwrap_or_else(|| panic!("`{name}` is no field: {line}"));
            assert!(
                is_of(value, type_name),
                "`{name}` is no {type_name}: {line}"
            );
        }
    }
}

#[test]
fn ecs_labels_are_single_values_under_names_without_dots() {
    let mut count = 0;
    for (line, object) in records() {
        for (name, value) in object
            .get("labels")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            assert!(!name.contains(['.', '*', '\\']), "{line}");
            assert!(!value.is_array() && !value.is_object(), "{line}");
            count += 1;
        }
    }
    assert!(count > 10);
}

/// <https://www.elastic.co/guide/en/ecs/8.11/ecs-allowed-values-event-outcome.html>
#[test]
fn ecs_has_words_of_its_own_for_how_something_ended() {
    for (outcome, expected) in [
        ("ok", Some("success")),
        ("error", Some("failure")),
        ("panicked", Some("failure")),
        ("cancelled", Some("unknown")),
        ("started", None),
    ] {
        let line = line(
            Schema::Ecs,
            |logger| log_info!(logger: logger, "Ended", outcome),
        );
        let object: Map<String, Value> = serde_json::from_str(&line).unwrap();
        assert_eq!(
            object.get("event.outcome").and_then(Value::as_str),
            expected
        );
        assert_eq!(object["labels"]["outcome"], outcome);
    }
}
