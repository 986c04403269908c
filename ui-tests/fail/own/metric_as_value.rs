use candor::log_info;

fn main() {
    let elapsed = 3;
    log_info!("Request served", latency = metric(elapsed, unit = Seconds));
}
