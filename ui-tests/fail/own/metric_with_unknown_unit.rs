use candor::log_info;

fn main() {
    let elapsed = 3;
    log_info!("Request served", metric(latency = elapsed, unit = Parsecs));
}
