use candor::log_info;

fn main() {
    log_info!(limit: 0 per 10s, "Invoice sent");
}
