use candor::log_info;

fn main() {
    let latency = "3";
    log_info!(
        "Request served",
        metric(latency_ms = latency, unit = Milliseconds)
    );
}
