use candor::log_info;

fn main() {
    log_info!(limit: 5, "Invoice sent");
}
