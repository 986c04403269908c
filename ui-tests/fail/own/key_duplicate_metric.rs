use candor::log_info;

fn main() {
    let latency_ms = 3;
    log_info!(
        "Request served",
        latency_ms,
        metric(latency_ms = 4, unit = Milliseconds)
    );
}
