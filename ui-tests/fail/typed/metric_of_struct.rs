use candor::log_info;

struct Latency;

fn main() {
    let latency = Latency;
    log_info!("Request served", metric(latency = latency));
}
