use candor::log_info;

fn main() {
    log_info!(sample: 2, "Invoice sent");
}
