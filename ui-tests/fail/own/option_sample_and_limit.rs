use candor::log_info;

fn main() {
    log_info!(sample: 0.5, limit: 5 per 10s, "Invoice sent");
}
