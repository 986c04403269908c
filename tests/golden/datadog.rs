//! What Datadog reads by itself of a JSON log is candor's, whatever a program calls its fields.

use candor::{Schema, log_info};

use crate::names::object;

#[test]
fn datadog_takes_host_source_and_date_from_no_field() {
    let record = object(Schema::Datadog, |logger| {
        log_info!(logger: logger, "Shipped", status = "sent", host = "db-1", source = "shop", date = "today");
    });
    assert_eq!(record["status"], "info");
    for (name, value) in [
        ("status", "sent"),
        ("host", "db-1"),
        ("source", "shop"),
        ("date", "today"),
    ] {
        assert_eq!(record[format!("fields.{name}")], value, "{record:#}");
        assert!(name == "status" || record.get(name).is_none(), "{record:#}");
    }
}

#[test]
fn datadog_causes_are_no_stack_trace() {
    let record = object(Schema::Datadog, |logger| {
        let error = std::io::Error::other("full".parse::<u8>().unwrap_err());
        log_info!(logger: logger, "Not stored", error = error);
    });
    assert!(record.get("error.stack").is_none(), "{record:#}");
}
