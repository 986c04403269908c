use candor::log_info;

fn main() {
    log_info!(limit: 5 per 10days, "Invoice sent");
}
