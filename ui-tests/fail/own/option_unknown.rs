use candor::log_info;

fn main() {
    log_info!(user: 42, "Invoice sent");
}
