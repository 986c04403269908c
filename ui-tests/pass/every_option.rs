#![deny(warnings)]

use candor::{Level, TraceId, log_at, log_info, logger};

fn main() {
    let worker = logger().clone();
    let id = TraceId::generate();
    let inbound: Option<TraceId> = None;

    log_info!(target: "billing", "Invoice sent");
    log_info!(target: "billing::eu-1/a.b_c", "Invoice sent", total = 7);
    log_info!(event: "invoice.sent", "Invoice sent");
    log_info!(logger: &worker, "Invoice sent");
    log_info!(logger: worker, "Invoice sent");
    log_info!(logger: logger(), "Invoice sent");
    log_info!(logger: candor::logger().clone(), "Invoice sent");
    log_info!(trace: id, "Invoice sent");
    log_info!(trace: inbound, "Invoice sent");
    log_info!(trace: Some(id), "Invoice sent");
    log_info!(trace: "4bf92f3577b34da6a3ce929d0e0e4736".parse::<TraceId>().ok(), "Invoice sent");
    log_info!(sample: 0.01, "Invoice sent");
    log_info!(sample: 1, "Invoice sent");
    log_info!(limit: 5 per 10s, "Invoice sent");
    log_info!(limit: 5 per 500ms, "Invoice sent");
    log_info!(limit: 5 per 1m, "Invoice sent");
    log_info!(limit: 1_000 per 1h, "Invoice sent");
    log_info!(
        target: "billing",
        event: "invoice.sent",
        logger: &worker,
        trace: id,
        limit: 5 per 10s,
        "Invoice sent",
        total = 7,
    );
    log_at!(Level::Warning, "Invoice sent");
    log_at!(if worker_is_new() { Level::Info } else { Level::Debug }, target: "billing", "Invoice sent", total = 7);
    drop((worker, id));
}

fn worker_is_new() -> bool {
    true
}
