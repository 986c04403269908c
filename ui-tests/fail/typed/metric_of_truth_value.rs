use candor::log_info;

fn main() {
    log_info!("Request served", metric(hits = true, unit = Count));
}
