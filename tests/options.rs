//! What stands before the message.

use std::sync::Arc;

use candor::testing::capture;
use candor::{Directives, Encoding, LevelFilter, TraceId, fields, log_debug, log_error, log_info};

use crate::lines::Lines;

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

#[test]
fn target_and_event_are_written_into_the_record() {
    let logs = capture();
    log_info!(target: "billing", event: "order.placed", "Order placed", order_id = 1);
    let record = logs.one();
    assert_eq!(record.target(), "billing");
    assert_eq!(record.event(), Some("order.placed"));
    drop(logs);

    let lines = Lines::json();
    log_info!(event: "order.placed", logger: &lines.logger, target: "billing", "Order placed");
    let object = lines.object();
    assert_eq!(object["target"], "billing");
    assert_eq!(object["event"], "order.placed");
}

#[test]
fn a_trace_id_can_be_given_for_one_record() {
    let id: TraceId = TRACE.parse().unwrap();
    let logs = capture();
    log_info!(trace: id, "Message received");
    log_info!(trace: Some(id), "Message received");
    log_info!(trace: None::<TraceId>, "Message received");
    let ids: Vec<TraceId> = logs
        .records()
        .iter()
        .map(candor::testing::Captured::trace_id)
        .collect();
    assert_eq!(ids, [id, id, candor::trace_id()]);
}

#[test]
fn a_record_goes_through_the_logger_it_names() {
    let lines = Lines::json();
    let worker = lines.logger.bind(fields! { worker_id = 3 });
    log_info!(logger: &worker, "Job taken", job_id = 12);
    log_info!(logger: worker, "Job taken", job_id = 13);
    log_info!(logger: Arc::new(worker.clone()), "Job taken", job_id = 15);
    log_info!(logger: lines.logger.bind(fields! { worker_id = 4 }), "Job taken", job_id = 14);
    let objects = lines.objects();
    let ids: Vec<(i64, i64)> = objects
        .iter()
        .map(|object| {
            (
                object["worker_id"].as_i64().unwrap(),
                object["job_id"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(ids, [(3, 12), (3, 13), (3, 15), (4, 14)]);
}

#[test]
fn directives_turn_levels_off_by_target() {
    let (directives, problems) =
        Directives::parse("warning,billing=debug,billing::db=off", LevelFilter::Info);
    assert_eq!(problems, []);
    let lines = Lines::of(Encoding::Json, directives);
    let logger = &lines.logger;
    log_info!(logger: logger, "Left out: the default is WARNING");
    log_error!(logger: logger, "Kept: above the default");
    log_debug!(logger: logger, target: "billing", "Kept: by its target");
    log_debug!(logger: logger, target: "billing::api", "Kept: below its target");
    log_error!(logger: logger, target: "billing::db", "Left out: the target is off");
    log_debug!(logger: logger, target: "billings", "Left out: another target");
    let messages: Vec<String> = lines
        .objects()
        .iter()
        .map(|object| object["message"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        messages,
        [
            "Kept: above the default",
            "Kept: by its target",
            "Kept: below its target"
        ]
    );
}

#[test]
fn a_record_has_the_keys_of_the_flat_schema() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Order placed", order_id = 1);
    log_error!(logger: &lines.logger, "Order lost", order_id = 2);
    let objects = lines.objects();
    let (info, error) = (objects.first().unwrap(), objects.last().unwrap());
    for object in [info, error] {
        let timestamp = object["timestamp"].as_str().unwrap();
        assert_eq!(
            (timestamp.len(), timestamp.ends_with('Z')),
            (24, true),
            "{timestamp}"
        );
        assert_eq!(object["trace_id"].as_str().unwrap().len(), 32);
        assert_eq!(object["target"], module_path!());
        assert_eq!(object["service"], "billing");
        assert_eq!(object["environment"], "testing");
        assert_eq!(object["version"], "1.2.3");
    }
    assert_eq!(info["level"], "INFO");
    assert_eq!(info.get("file"), None);
    assert_eq!(error["file"], file!());
    assert!(error["line"].is_u64());
}
