use candor::log_info;

fn main() {
    log_info!(logger: 5, "Invoice sent");
}
