//! Fields whose names meet in a schema: the one that wins is the one that wins anywhere, and the other is kept.

use candor::{Logger, Schema, context, log_info};
use serde_json::Value;

use crate::lines::parse;
use crate::records::line;

/// The only record that `log` makes.
pub(crate) fn object(schema: Schema, log: fn(&Logger)) -> Value {
    parse(&line(schema, log))
}

#[test]
fn of_two_fields_with_one_name_in_the_schema_the_call_s_wins_and_the_scope_s_is_kept_apart() {
    let log = |logger: &Logger| {
        context! { user_id = 7 }.run(|| log_info!(logger: logger, "Met", "usr.id" = 1));
    };
    let record = object(Schema::Datadog, log);
    assert_eq!(
        (&record["usr.id"], &record["fields.user_id"]),
        (&1.into(), &7.into())
    );
}

#[test]
fn of_two_fields_of_one_call_the_first_has_the_name() {
    let log = |logger: &Logger| {
        log_info!(logger: logger, "Met", user_id = 7, "usr.id" = 1, "fields.usr.id" = 2);
    };
    let record = object(Schema::Datadog, log);
    assert_eq!(record["usr.id"], 7);
    assert_eq!(record["fields.usr.id"], 1);
    assert_eq!(record["fields.fields.usr.id"], 2);
}

#[test]
fn labels_whose_marks_made_them_differ_are_kept_apart() {
    let log = |logger: &Logger| {
        log_info!(logger: logger, "Met", "a.b" = 1, a_b = 2, fields_a_b = 3);
    };
    let labels = &object(Schema::Ecs, log)["labels"];
    assert_eq!(labels["a_b"], 1, "{labels}");
    assert_eq!(labels["fields_a_b"], 2, "{labels}");
    assert_eq!(labels["fields_fields_a_b"], 3, "{labels}");
}

#[test]
fn a_nested_record_has_one_user_whoever_names_it() {
    let log = |logger: &Logger| {
        context! { user_id = 7, plan = "basic" }
            .run(|| log_info!(logger: logger, "Met", user_id = 8));
    };
    let record = object(Schema::Nested, log);
    assert_eq!(record["context"]["user_id"], 8);
    assert_eq!(record["context"]["plan"], "basic");
    assert_eq!(record["metadata"], serde_json::json!({}));
}

#[test]
fn a_nested_record_without_user_or_request_says_null() {
    let record = object(
        Schema::Nested,
        |logger| log_info!(logger: logger, "Started"),
    );
    for name in ["request_id", "user_id", "organization_id"] {
        assert_eq!(
            record["context"].get(name),
            Some(&Value::Null),
            "{record:#}"
        );
    }
}

#[test]
fn nothing_of_a_record_is_lost_in_any_schema() {
    for schema in Schema::ALL {
        let line = line(schema, |logger| {
            context! { user_id = "v1", status = "v2" }.run(|| {
                log_info!(
                    logger: logger,
                    "Met",
                    "usr.id" = "v3", "user.id" = "v4", "http.method" = "v5", http_method = "v6",
                    method = "v7", level_of_water = "v8", "evt.name" = "v9", env = "v10"
                );
            });
        });
        for value in 1..=10 {
            assert!(
                line.contains(&format!("\"v{value}\"")),
                "v{value} of {schema}: {line}"
            );
        }
    }
}
