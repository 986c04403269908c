use candor::log_info;

fn main() {
    log_info!(limit: 5 per 0s, "Invoice sent");
}
